"""What is repeated, what is not, and what a lost answer is called."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.domain.addresses import Addresses
from desktop.domain.errors import (
    ConnectionFailed,
    NotFound,
    OutcomeUnknown,
    ProviderError,
    RateLimited,
    RequestTimedOut,
    ServerFault,
    UnreadableReply,
)
from desktop.providers.endpoint import Effect, Endpoint
from desktop.providers.exchange import Exchange
from desktop.providers.http import Network, Reply
from tests.helpers.raw_server import Peer, RawServer, raw_server

ALL = tuple(Effect)
WRITES = (Effect.SETS, Effect.ONCE)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    monkeypatch.setattr(random, "uniform", lambda *_: 0.0)  # no back-off in tests
    network = Network(connect_timeout=2, read_timeout=5)
    yield network
    network.close()


@pytest.fixture
def impatient(network: Network) -> Network:
    """A network that waits for an answer for a moment only."""
    return Network(read_timeout=0.3)


def endpoint(effect: Effect) -> Endpoint:
    return Endpoint("thing/do", "POST", "rest", "/v1/{place}", "none", effect, "https://doc")


def ask(
    network: Network, server: RawServer, effect: Effect, read: Callable[[Reply], object] = bool
) -> object:
    exchange = Exchange("TeleCMI", Addresses(rest=server.url), network)
    return exchange.ask(endpoint(effect), read, body={"a": 1}, places={"place": "a/b"})


def refusal(
    network: Network, server: RawServer, effect: Effect, read: Callable[[Reply], object] = bool
) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        ask(network, server, effect, read)
    return caught.value


def drop(peer: Peer) -> None:
    peer.read_request()


def hang(peer: Peer) -> None:
    peer.read_request()
    peer.hang()


def answering(status: str, *headers: str) -> Callable[[Peer], None]:
    def answer(peer: Peer) -> None:
        while True:
            peer.read_request()
            peer.answer({"some": "thing"}, status, *headers)

    return answer


def unreadable(reply: Reply) -> object:
    raise UnreadableReply


def test_the_request_carries_body_and_escaped_place(network: Network) -> None:
    with raw_server(answering("200 OK")) as server:
        ask(network, server, Effect.READS)
        head, body = server.requests[0].split(b"\r\n\r\n")
        network.close()
    assert head.startswith(b"POST /v1/a%2Fb HTTP/1.1\r\n")
    assert b"\r\nContent-Type: application/json\r\n" in head + b"\r\n"
    assert json.loads(body) == {"a": 1}


@pytest.mark.parametrize(
    ("effect", "requests", "kind"),
    [
        (Effect.READS, 3, ConnectionFailed),
        (Effect.SETS, 3, OutcomeUnknown),
        (Effect.ONCE, 1, OutcomeUnknown),
    ],
)
def test_a_lost_answer(
    network: Network, effect: Effect, requests: int, kind: type[ProviderError]
) -> None:
    with raw_server(drop) as server:
        assert type(refusal(network, server, effect)) is kind
        assert len(server.requests) == requests


def test_no_answer_in_time_says_how_long_and_how_often(impatient: Network) -> None:
    with raw_server(hang) as server:
        error = refusal(impatient, server, Effect.READS)
        assert len(server.requests) == 3
    assert isinstance(error, RequestTimedOut)
    assert error.title == "TeleCMI does not answer."
    said = r"No reply within 0\.\d s, tried 3 times\. Nothing was changed\."
    assert re.fullmatch(said, error.message)


def test_no_answer_in_time_to_a_call_is_an_unknown_outcome(impatient: Network) -> None:
    with raw_server(hang) as server:
        assert isinstance(refusal(impatient, server, Effect.ONCE), OutcomeUnknown)
        assert len(server.requests) == 1


@pytest.mark.parametrize("effect", ALL)
def test_no_connection_changes_nothing(network: Network, effect: Effect) -> None:
    with raw_server(drop) as server:
        pass
    error = refusal(network, server, effect)
    assert isinstance(error, ConnectionFailed)
    assert error.title == "TeleCMI cannot be reached."
    assert "Nothing was changed." in error.message


def test_a_write_that_was_lost_and_then_cannot_connect_stays_unknown(network: Network) -> None:
    servers: list[RawServer] = []

    def drop_and_leave(peer: Peer) -> None:
        servers[0].end_listening()
        peer.read_request()

    with raw_server(drop_and_leave) as server:
        servers.append(server)
        assert isinstance(refusal(network, server, Effect.SETS), OutcomeUnknown)
        assert len(server.requests) == 1


def test_a_second_try_that_works_is_the_answer(network: Network) -> None:
    def first_lost(peer: Peer) -> None:
        peer.read_request()
        if peer.number > 1:
            peer.answer({"ok": True})

    for effect in (Effect.READS, Effect.SETS):
        with raw_server(first_lost) as server:
            assert ask(network, server, effect) is True
            assert len(server.requests) == 2


def test_a_clear_refusal_after_a_lost_answer_is_believed(network: Network) -> None:
    def first_lost(peer: Peer) -> None:
        peer.read_request()
        if peer.number > 1:
            peer.answer({"ok": False})

    def gone(reply: Reply) -> object:
        raise NotFound

    with raw_server(first_lost) as server:
        assert isinstance(refusal(network, server, Effect.SETS, gone), NotFound)


@pytest.mark.parametrize(
    ("effect", "requests", "kind"),
    [
        (Effect.READS, 3, ServerFault),
        (Effect.SETS, 3, OutcomeUnknown),
        (Effect.ONCE, 1, OutcomeUnknown),
    ],
)
def test_a_server_fault(
    network: Network, effect: Effect, requests: int, kind: type[ProviderError]
) -> None:
    with raw_server(answering("503 Service Unavailable")) as server:
        error = refusal(network, server, effect)
        assert type(error) is kind
        assert error.origin.http_status == 503
        assert len(server.requests) == requests
        network.close()


@pytest.mark.parametrize("effect", ALL)
def test_an_unreadable_answer_is_not_asked_for_again(network: Network, effect: Effect) -> None:
    with raw_server(answering("200 OK")) as server:
        error = refusal(network, server, effect, unreadable)
        assert len(server.requests) == 1
        network.close()
    assert type(error) is (OutcomeUnknown if effect in WRITES else UnreadableReply)


def test_a_redirect_is_unreadable(network: Network) -> None:
    with raw_server(answering("302 Found", "Location: http://127.0.0.1:1/")) as server:
        assert isinstance(refusal(network, server, Effect.READS), UnreadableReply)
        assert len(server.requests) == 1
        network.close()


def test_a_clear_refusal_is_not_repeated(network: Network) -> None:
    def no(reply: Reply) -> object:
        raise ProviderError

    with raw_server(answering("400 Bad Request")) as server:
        assert type(refusal(network, server, Effect.READS, no)) is ProviderError
        assert len(server.requests) == 1
        network.close()


def test_too_many_requests_are_repeated_after_the_wait(network: Network) -> None:
    def slow_down(peer: Peer) -> None:
        while True:
            peer.read_request()
            if len(peer.server.requests) == 1:
                peer.answer({}, "429 Too Many Requests", "Retry-After: 0")
            else:
                peer.answer({"ok": True})

    with raw_server(slow_down) as server:
        assert ask(network, server, Effect.READS) is True
        assert len(server.requests) == 2
        network.close()


@pytest.mark.parametrize(
    ("asked", "seconds", "hint"),
    [("600", 600, "Try again in 10 minutes."), ("9" * 400, 86_400, "Try again in 1440 minutes.")],
    ids=["ten minutes", "for ever"],
)
def test_a_long_wait_is_left_to_the_caller(
    network: Network, asked: str, seconds: int, hint: str
) -> None:
    with raw_server(answering("429 Too Many Requests", f"Retry-After: {asked}")) as server:
        error = refusal(network, server, Effect.READS)
        assert isinstance(error, RateLimited)
        assert (error.retry_after, error.hint) == (seconds, hint)
        assert len(server.requests) == 1
        network.close()


def test_too_many_requests_means_a_call_was_not_placed(network: Network) -> None:
    with raw_server(answering("429 Too Many Requests", "Retry-After: 0")) as server:
        error = refusal(network, server, Effect.ONCE)
        assert isinstance(error, RateLimited)
        assert error.hint == "Try again in a minute."
        assert len(server.requests) == 1
        network.close()


@pytest.mark.parametrize("effect", ALL)
def test_what_was_aborted_is_not_repeated(network: Network, effect: Effect) -> None:
    with raw_server(hang) as server, ThreadPoolExecutor(1) as threads:
        asking = threads.submit(refusal, network, server, effect)
        server.wait_for_requests(1)
        network.abort()
        error = asking.result(5)
        assert len(server.requests) == 1
    assert type(error) is (OutcomeUnknown if effect in WRITES else ConnectionFailed)


def test_closing_ends_the_wait_before_the_next_try(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = []

    def end_it(low: float, high: float) -> float:
        waiting.append(low)
        network.close()
        return 30.0

    monkeypatch.setattr(random, "uniform", end_it)
    with raw_server(answering("503 Service Unavailable")) as server:
        assert isinstance(refusal(network, server, Effect.READS), ServerFault)
        assert len(server.requests) == 1
    assert len(waiting) == 1
