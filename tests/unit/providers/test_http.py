"""The transport against servers that misbehave: deadlines, abort, stale connections, proxies."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.providers.http import Network, Outgoing, Reply, SendingFailed
from desktop.providers.live_socket import LiveSocket
from desktop.providers.recordings import SoundSink
from tests.helpers.raw_server import Peer, RawServer, raw_server
from tests.helpers.recordings import Heard

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"


@pytest.fixture
def network() -> Iterator[Network]:
    network = Network(connect_timeout=2, read_timeout=5)
    yield network
    network.close()


def post(server: RawServer, *, fresh: bool = False, deadline: float = 5.0) -> Outgoing:
    return Outgoing(
        "test/post", "POST", server.url + "/x", body=b"{}", fresh=fresh, deadline=deadline
    )


def failure(network: Network, request: Outgoing) -> SendingFailed:
    with pytest.raises(SendingFailed) as caught:
        network.send(request)
    return caught.value


def echo(peer: Peer) -> None:
    """A well-behaved server with keep-alive."""
    while True:
        peer.read_request()
        peer.answer({"ok": True})


@pytest.mark.parametrize("at_once", [b"HTTP/1.1 200 OK\r\n", HEAD], ids=["head", "body"])
def test_a_dripping_server_is_left_at_the_deadline(network: Network, at_once: bytes) -> None:
    def drip(peer: Peer) -> None:
        peer.read_request()
        peer.sock.sendall(at_once)
        peer.drip(b"X-Slow: and slower and slower")

    with raw_server(drip) as server:
        began = time.monotonic()
        failed = failure(network, post(server, deadline=0.3))
        assert time.monotonic() - began < 2
    assert failed.sent
    assert failed.late
    assert not failed.stopped


def test_a_silent_server_is_left_at_the_read_timeout() -> None:
    def hang(peer: Peer) -> None:
        peer.read_request()
        peer.hang()

    with raw_server(hang) as server:
        failed = failure(Network(read_timeout=0.2), post(server))
    assert failed.sent
    assert failed.late


def drop(peer: Peer) -> None:
    peer.read_request()


def reset(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


def cut_short(peer: Peer) -> None:
    peer.read_request()
    peer.sock.sendall(HEAD + b'{"half":')


@pytest.mark.parametrize("behave", [drop, reset, cut_short])
def test_a_connection_lost_after_sending_is_sent_and_not_repeated(
    network: Network, behave: Callable[[Peer], None]
) -> None:
    with raw_server(behave) as server:
        failed = failure(network, post(server))
        assert len(server.requests) == 1
    assert failed.sent
    assert not failed.late


def test_a_refused_connection_is_not_sent(network: Network) -> None:
    with raw_server(echo) as server:
        gone = post(server)
    failed = failure(network, gone)
    assert not failed.sent


def test_an_unknown_name_is_not_sent(network: Network) -> None:
    assert not failure(network, Outgoing("x", "GET", "http://nowhere.invalid/")).sent


def test_a_server_without_tls_is_not_sent_to(network: Network) -> None:
    def plain(peer: Peer) -> None:
        peer.sock.recv(1)
        peer.sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with raw_server(plain) as server:
        secure = server.url.replace("http:", "https:")
        failed = failure(network, Outgoing("x", "POST", secure, body=b"secret"))
    assert not failed.sent
    assert not failed.insecure


def test_reads_share_a_connection_and_writes_have_their_own(network: Network) -> None:
    with raw_server(echo) as server:
        network.send(post(server))
        network.send(post(server))
        assert server.connections == 1
        network.send(post(server, fresh=True))
        assert server.connections == 2
        assert len(server.requests) == 3
        network.close()


@pytest.mark.parametrize("fresh", [False, True], ids=["read", "write"])
def test_a_connection_given_up_by_the_server_is_not_used(network: Network, fresh: bool) -> None:
    closed = threading.Event()

    def once(peer: Peer) -> None:
        peer.read_request()
        peer.answer({"connection": peer.number})
        peer.sock.close()
        closed.set()

    with raw_server(once) as server:
        network.send(post(server))
        assert closed.wait(5)
        assert network.send(post(server, fresh=fresh)).body == b'{"connection": 2}'
        assert len(server.requests) == 2


def test_abort_ends_six_hanging_requests_and_the_network_stays_usable(network: Network) -> None:
    def behave(peer: Peer) -> None:
        peer.read_request()
        if peer.number <= 6:
            peer.hang()
        peer.answer({"ok": True})

    with raw_server(behave) as server, ThreadPoolExecutor(6) as threads:
        hanging = [threads.submit(failure, network, post(server)) for _ in range(6)]
        server.wait_for_requests(6)
        network.abort()
        for future in hanging:
            failed = future.result(5)
            assert failed.stopped
            assert failed.sent
            assert failed.seconds < 5
        assert network.send(post(server)).status == 200


def test_nothing_of_an_ended_epoch_is_sent(network: Network) -> None:
    with raw_server(echo) as server:
        epoch = network.epoch
        network.abort()
        with pytest.raises(SendingFailed) as caught:
            network.send(post(server), epoch)
        assert caught.value.stopped
        assert not server.requests
        assert network.send(post(server), network.epoch).status == 200
        network.close()


@pytest.mark.parametrize("end", [Network.abort, Network.close])
def test_a_wait_is_ended(network: Network, end: Callable[[Network], None]) -> None:
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(network.pause, 60, network.epoch)
        end(network)
        assert waiting.result(5) is False


def test_a_wait_in_peace_says_go_on(network: Network) -> None:
    assert network.pause(0.01, network.epoch)


def test_a_closed_network_sends_nothing(network: Network) -> None:
    with raw_server(echo) as server:
        network.close()
        assert failure(network, post(server)).stopped
        assert not server.connections


def test_renew_takes_new_connections(network: Network) -> None:
    with raw_server(echo) as server:
        network.send(post(server))
        network.renew()
        network.send(post(server))
        assert server.connections == 2
        network.close()


def test_a_redirect_is_not_followed(network: Network) -> None:
    def elsewhere(peer: Peer) -> None:
        peer.read_request()
        peer.answer({}, "302 Found", f"Location: {elsewhere_url}/else")

    with raw_server(echo) as other:
        elsewhere_url = other.url
        with raw_server(elsewhere) as server:
            reply = network.send(post(server))
        assert isinstance(reply, Reply)
        assert reply.status == 302
        assert not other.connections


def test_a_proxy_is_asked_and_a_broken_one_means_not_sent(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(peer: Peer) -> None:
        peer.read_request()
        peer.answer({}, "502 Bad Gateway")

    with raw_server(refuse) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        failed = failure(network, Outgoing("x", "POST", "https://there.invalid/x", body=b"secret"))
        assert proxy.requests[0].startswith(b"CONNECT there.invalid:443 ")
    assert not failed.sent


def test_a_body_is_looked_at_when_enough_of_it_is_there(network: Network) -> None:
    sound = b"RIFF\x24\x08\x00\x00WAVEfmt " + bytes(2_000)

    def in_small_chunks(peer: Peer) -> None:
        peer.read_request()
        chunks = [sound[:1], sound[1:5], sound[5:]]
        sent = [b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in [*chunks, b""]]
        head = b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nTransfer-Encoding: chunked\r\n\r\n"
        peer.sock.sendall(head + b"".join(sent))

    heard = Heard()
    with raw_server(in_small_chunks) as server:
        sink = SoundSink(heard)
        network.send(Outgoing("x", "GET", server.url), sink=sink)
    assert sink.taken
    assert heard.content == sound


def test_a_live_socket_tells_a_proxy_who_asks(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(peer: Peer) -> None:
        peer.read_request()
        peer.answer({}, "502 Bad Gateway")

    stop = threading.Event()
    live = LiveSocket(network, "live", (), lambda _: None, lambda: None)
    with raw_server(refuse) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", "//desk%40floor:p%2Fw@"))
        holding = threading.Thread(
            target=live.hold, args=("https://there.invalid", lambda: "t", (), stop)
        )
        holding.start()
        proxy.wait_for_requests(1)
        stop.set()
        holding.join(20)
        asked = proxy.requests[0]
    assert not holding.is_alive()
    assert asked.startswith(b"CONNECT there.invalid:443 ")
    assert b"Basic " + b64encode(b"desk@floor:p/w") + b"\r\n" in asked


def test_no_proxy_is_asked_for_this_computer(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(echo) as server, raw_server(echo) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        network.send(post(server))
        assert not proxy.connections
        network.close()


def test_the_log_names_the_endpoint_and_no_secret(
    network: Network, caplog: pytest.LogCaptureFixture
) -> None:
    with raw_server(echo) as server, caplog.at_level(logging.DEBUG, "desktop"):
        network.send(
            Outgoing(
                "test/post",
                "POST",
                server.url,
                query={"secret": "canary"},
                headers={"X-Auth": "canary"},
                body=b"canary",
            )
        )
        network.close()
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("desktop")]
    assert len(lines) == 1
    assert lines[0].startswith("test/post: 200, ")
    assert "canary" not in repr(Outgoing("x", "POST", server.url, body=b"canary"))


def test_importing_the_providers_does_not_import_requests() -> None:
    code = (
        "import sys, desktop.providers.http, desktop.providers.exchange, "
        "desktop.providers.telecmi.connection\n"
        "print([name for name in ('requests', 'urllib3', 'jwt') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
