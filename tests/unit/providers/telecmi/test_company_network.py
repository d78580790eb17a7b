"""TeleCMI through a company's proxy and certificates: nothing is sent twice, or unseen."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.agent import AgentDraft
from desktop.domain.call import CallRequest, RingOn
from desktop.domain.errors import (
    ConnectionFailed,
    OutcomeUnknown,
    ProxyPasswordNeeded,
)
from desktop.domain.phone import PhoneNumber
from desktop.domain.proxy import ProxyChoice
from desktop.domain.secret import Secret
from desktop.providers.http import Outgoing
from desktop.providers.sockets import Attempt
from desktop.runtime.trust import NAMED_BY
from desktop.services.proxying import ProxyRoutes
from tests.helpers.authority import NAME
from tests.helpers.company_network import (
    Company,
    CompanyProxy,
    SandboxBehind,
    Spoil,
    answer,
    company_network,
)
from tests.helpers.cut_wire import Cut, CutWire
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.telecmi.conftest import Desk
from tests.unit.providers.telecmi.test_feed import (
    ANSWERED,
    RINGING,
    TALKING,
    connected,
    listening,
    step_by_step,
)

DRAFT = AgentDraft(
    {"extension": "301", "name": "A", "phone": "9876543210", "password": Secret("canary-301")}
)
LOGIN = "desk:canary-proxy"
VARIABLES = ("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", *NAMED_BY)


class KnownPasswords:
    """Passwords of proxies, without a keyring."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}

    def find(self, proxy: str) -> tuple[str, Secret]:
        user, _, password = self.known.get(proxy, ":").partition(":")
        return user, Secret(password)


@pytest.fixture
def company(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Company]:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with company_network(sandbox.base_urls, tmp_path) as company:
        # The store of the company's computers, as far as a test may change it.
        monkeypatch.setenv("SSL_CERT_FILE", str(company.authority.certificate))
        yield company


@pytest.fixture
def passwords() -> KnownPasswords:
    return KnownPasswords()


@pytest.fixture
def inside(desk: Desk, company: Company, passwords: KnownPasswords) -> Desk:
    """A desk whose requests go through the company's proxy, chosen by hand."""
    routes = ProxyRoutes(lambda _: [], lambda _: "", lambda *_: "", passwords)
    routes.choose(ProxyChoice("manual", company.proxy.address))
    desk.network.proxies = routes
    desk.sandbox = SandboxBehind(desk.sandbox, company)
    return desk


def wish(desk: Desk) -> CallRequest:
    return CallRequest("w", PhoneNumber("+919876514671", "IN"), RingOn.SOFTPHONE, desk.agent_id)


CREATE = ("/v2/user/add", lambda who, _: who.create_agent(DRAFT))
CALL = ("/v2/webrtc/click2call", lambda who, desk: who.place_call(wish(desk)))
WRITES = pytest.mark.parametrize(("path", "act"), [CREATE, CALL], ids=["create", "call"])
Act = Callable[[Any, Desk], object]


def hang(client: socket.socket) -> None:
    while client.recv(1_024):
        pass


def web_page(client: socket.socket) -> None:
    """What a sign-in page of a network does: everything is well, and here is some HTML."""
    answer(client, "200 OK", "Content-Type: text/html", body="<html>Please sign in</html>")


SPOILED: dict[str, tuple[Spoil, str]] = {
    "refuses": (lambda client: answer(client, "403 Forbidden", body="<html>"), "refuses"),
    "has no way": (lambda client: answer(client, "502 Bad Gateway"), "does not reach"),
    "hangs": (hang, "proxy does not answer"),
    "cuts": (lambda _: None, "proxy cannot be reached"),
    "web page": (web_page, "cannot be reached"),
    "garbage": (lambda client: client.sendall(bytes(range(256))), "proxy cannot be reached"),
}


def test_a_desk_works_through_the_proxy_of_the_environment(
    desk: Desk, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://desk:canary%2Dproxy@{company.proxy.address}")
    company.proxy.login = LOGIN
    desk.sandbox = SandboxBehind(desk.sandbox, company)
    assert desk.supervisor("global").list_agents(1)
    assert company.proxy.asked[0].startswith("CONNECT rest.calldeck.test:443 ")
    monkeypatch.setenv("NO_PROXY", ".calldeck.test")
    desk.network.reconnect()
    assert desk.network.way_to(company.urls["rest"]) is None


@pytest.mark.parametrize("spoiled", SPOILED)
@WRITES
def test_what_a_proxy_does_not_let_through_is_not_sent(
    inside: Desk, company: Company, path: str, act: Act, spoiled: str
) -> None:
    who = inside.supervisor("global")
    inside.network._tunnel_timeout = 0.3
    company.proxy.spoil, words = SPOILED[spoiled]
    asked = len(company.proxy.asked)
    with pytest.raises(ConnectionFailed) as caught:
        act(who, inside)
    assert words in caught.value.title
    assert "othing was" in caught.value.text
    assert len(company.proxy.asked) == asked + 1
    assert not inside.sandbox.sent(path)

    company.proxy.spoil = None
    act(who, inside)
    assert len(inside.sandbox.sent(path)) == 1


@WRITES
def test_a_tunnel_that_is_cut_at_once_has_let_nothing_through(
    inside: Desk, company: Company, path: str, act: Act
) -> None:
    who = inside.supervisor("global")
    company.proxy.carries = False
    with pytest.raises(ConnectionFailed):
        act(who, inside)
    assert not inside.sandbox.sent(path)


@pytest.mark.parametrize(("cut", "arrived"), [(Cut.BEFORE, 0), (Cut.AFTER, 1)])
@WRITES
def test_what_went_through_and_was_not_answered_is_unknown_and_not_repeated(
    inside: Desk, company: Company, path: str, act: Act, cut: Cut, arrived: int
) -> None:
    word = b"canary-301" if path.endswith("add") else b"919876514671"  # in the body
    front = company.fronts["rest"]
    who = inside.supervisor("global")
    with CutWire(front.behind) as wire:
        front.behind = wire.port
        wire.cut_at(word, cut)
        with pytest.raises(OutcomeUnknown):
            act(who, inside)
        assert wire.is_cut
        # The sandbox reads it a moment later.
        end = time.monotonic() + 10
        while len(inside.sandbox.sent(path)) != arrived and time.monotonic() < end:
            threading.Event().wait(0.01)
        assert len(inside.sandbox.sent(path)) == arrived


def test_a_proxy_with_a_password_is_told_it_and_nobody_else(
    inside: Desk,
    company: Company,
    passwords: KnownPasswords,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    company.proxy.login = LOGIN
    with pytest.raises(ProxyPasswordNeeded, match="asks for a password") as caught:
        inside.supervisor("global")
    assert caught.value.proxy == company.proxy.address
    assert len(company.proxy.asked) == 1  # asking again would get the same answer
    passwords.known[company.proxy.address] = "desk:wrong-canary"
    inside.network.reconnect()
    with pytest.raises(ProxyPasswordNeeded, match="did not accept"):
        inside.supervisor("global")
    for _ in range(2):  # the directory behind the proxy would lock the account
        with pytest.raises(ProxyPasswordNeeded, match="asks for a password"):
            inside.supervisor("global")
    assert sum("Proxy-Authorization" in head for head in company.proxy.asked) == 1
    passwords.known[company.proxy.address] = LOGIN
    inside.network.reconnect()
    assert inside.supervisor("global").list_agents(1)

    told = [inside.sandbox.access_log(), caught.value.details, caplog.text, company.proxy.places]
    assert "canary" not in repr(told)
    assert "uthorization: Basic" not in repr(inside.sandbox.access_log())


def test_the_live_feed_goes_through_the_proxy(
    inside: Desk, company: Company, passwords: KnownPasswords
) -> None:
    company.proxy.login = LOGIN
    passwords.known[company.proxy.address] = LOGIN
    inside.sandbox.switch(outcome_delay=600)
    who = inside.agent("global")
    with listening(who) as ear:
        ear.until(lambda: connected(inside))
        who.place_call(wish(inside))
        step_by_step(inside, ear, [RINGING, ANSWERED, TALKING])
    assert any("CONNECT notify.calldeck.test:443" in head for head in company.proxy.asked)


def test_the_live_feed_repeats_no_refused_password(
    inside: Desk, company: Company, passwords: KnownPasswords
) -> None:
    company.proxy.login = LOGIN
    passwords.known[company.proxy.address] = "desk:wrong-canary"
    url = company.urls["notify"]
    for _ in range(2):
        attempt = Attempt(fresh=True, proxy=inside.network.way_to(url))
        with pytest.raises(OSError, match="407"):
            inside.network.open(url, attempt, 5)
    assert sum("Proxy-Authorization" in head for head in company.proxy.asked) == 1


def test_a_proxy_may_itself_be_spoken_to_over_tls(
    inside: Desk, company: Company, passwords: KnownPasswords
) -> None:
    proxy = CompanyProxy(company.proxy.places, company.authority.issue("127.0.0.1"))
    try:
        routes = ProxyRoutes(lambda _: [f"https://{proxy.address}"], _nothing, _nothing, passwords)
        inside.network.proxies = routes
        assert inside.supervisor("global").list_agents(1)
        assert proxy.tunnels
    finally:
        inside.network.close()
        proxy.close()


def test_a_certificate_of_nobody_known_is_told_with_its_issuer(
    inside: Desk, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ConnectionFailed, match="not secure") as caught:
        inside.supervisor("global")
    assert f"The certificate of rest.calldeck.test was issued by “{NAME}”" in caught.value.text
    assert "nothing was sent" in caught.value.text
    assert not inside.sandbox.access_log()


def test_a_store_that_is_named_and_missing_is_told(
    inside: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/ca.pem")
    with pytest.raises(ConnectionFailed, match="store of trusted certificates") as caught:
        inside.supervisor("global")
    assert "/nowhere/ca.pem, named by REQUESTS_CA_BUNDLE" in caught.value.text


def _nothing(*_: str) -> str:
    return ""


def test_what_goes_beside_the_provider_takes_the_same_way(inside: Desk, company: Company) -> None:
    beside = inside.network.beside()
    reply = beside.send(Outgoing("update announcement", "GET", company.urls["rest"] + "/nothing"))
    beside.close()
    assert reply.status == 404
    assert company.proxy.tunnels == 1
