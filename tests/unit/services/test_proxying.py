"""Which proxy is taken, how long that is remembered, and what happens when one is away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.domain.proxy import BadProxy, Proxy, ProxyChoice
from desktop.domain.secret import Secret
from desktop.providers.http import Network
from desktop.providers.proxy_scripts import LARGEST, ScriptUnreadable, fetch_script
from desktop.runtime.proxy_process import ProxyUnknown
from desktop.services.proxying import (
    ASKED_AGAIN,
    AVOIDED_FOR,
    FRESH_FOR,
    KEPT_FOR,
    REFUSED_FOR,
    ProxyRoutes,
)
from tests.helpers.raw_server import Peer, raw_server

URL = "https://rest.telecmi.com/"
A, B = Proxy("a", 8080), Proxy("b", 8080)


class Desktop:
    """A system that says what a test wants, a clock, and a keyring."""

    def __init__(self) -> None:
        self.says: list[str] | ProxyUnknown = ["http://a:8080", "http://b:8080", "direct://"]
        self.asked = 0
        self.time = 1_000.0
        self.passwords = {"b:8080": ("desk", Secret("canary"))}
        self.routes = ProxyRoutes(self.ask, self.fetch, self.run, self, lambda: self.time)

    def ask(self, _url: str) -> list[str]:
        self.asked += 1
        if isinstance(self.says, ProxyUnknown):
            raise self.says
        return self.says

    def fetch(self, address: str) -> str:
        if address == "http://it/none":
            raise ScriptUnreadable("status 404")
        return f"script of {address}"

    def run(self, script: str, url: str) -> str:
        assert (script, url) == ("script of http://it/proxy.pac", URL)
        return "PROXY b:8080; DIRECT"

    def find(self, proxy: str) -> tuple[str, Secret]:
        return self.passwords.get(proxy, ("", Secret("")))


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    for name in ("https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return Desktop()


def test_each_mode_has_its_way(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    find, choose = desktop.routes.find, desktop.routes.choose
    assert find(URL) == A
    choose(ProxyChoice("none"))
    assert find(URL) is None
    choose(ProxyChoice("pac", script="http://it/proxy.pac"))
    assert find(URL) == Proxy("b", 8080, user="desk", password=Secret("canary"))
    choose(ProxyChoice("manual", "proxy.example.com:3128"))
    assert find(URL) == Proxy("proxy.example.com", 3128)
    choose(ProxyChoice("manual", "nonsense"))
    with pytest.raises(BadProxy):
        find(URL)
    choose(ProxyChoice())
    monkeypatch.setenv("https_proxy", "http://u:p@env:1")
    assert find(URL) == Proxy("env", 1, user="u", password=Secret("p"))
    monkeypatch.setenv("no_proxy", "telecmi.com")
    desktop.routes.forget()
    assert find(URL) is None


def test_the_system_is_asked_once_and_then_behind_the_scenes(desktop: Desktop) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(desktop.routes.find, [URL] * 8)) == {A}
    assert desktop.asked == 1
    desktop.says = ["http://b:8080"]
    desktop.time += FRESH_FOR
    assert desktop.routes.find(URL) == A  # at once: nobody waits for what is likely the same
    wait_until(lambda: (found := desktop.routes.find(URL)) is not None and found.host == "b")
    assert desktop.asked == 2
    desktop.says = ["direct://"]
    desktop.time += KEPT_FOR
    assert desktop.routes.find(URL) is None


def test_a_proxy_that_is_away_is_avoided_for_a_while(desktop: Desktop) -> None:
    desktop.routes.failed(A)
    found = desktop.routes.find(URL)
    assert found is not None
    assert (found.host, found.user) == ("b", "desk")
    desktop.routes.failed(B)
    assert desktop.routes.find(URL) is None
    desktop.time += AVOIDED_FOR
    assert desktop.routes.find(URL) == A
    desktop.says = ["http://a:8080"]
    desktop.routes.failed(A)
    assert desktop.routes.find(URL) == A  # there is no other way


def test_what_a_proxy_did_not_accept_is_not_repeated_for_a_while(desktop: Desktop) -> None:
    known = Proxy("b", 8080, user="desk", password=Secret("canary"))
    desktop.says = ["http://b:8080"]
    assert desktop.routes.find(URL) == known
    desktop.routes.refused(known)
    assert desktop.routes.find(URL) == B
    desktop.passwords[B.name] = ("desk", Secret("another"))
    assert desktop.routes.find(URL) == Proxy("b", 8080, user="desk", password=Secret("another"))
    desktop.passwords[B.name] = ("desk", Secret("canary"))
    assert desktop.routes.find(URL) == B
    desktop.time += REFUSED_FOR
    assert desktop.routes.find(URL) == known


@pytest.mark.allow_logs("proxies .* are not known")
@pytest.mark.parametrize(
    ("choice", "says"),
    [
        (ProxyChoice("pac", script="http://it/none"), []),
        (ProxyChoice(), ProxyUnknown("no answer in time")),
        (ProxyChoice(), []),
    ],
)
def test_what_is_not_known_is_the_direct_way(
    desktop: Desktop, choice: ProxyChoice, says: list[str] | ProxyUnknown
) -> None:
    desktop.says = says
    desktop.routes.choose(choice)
    assert desktop.routes.find(URL) is None


@pytest.mark.allow_logs("proxies .* are not known")
def test_a_system_that_does_not_answer_leads_past_no_known_proxy(desktop: Desktop) -> None:
    assert desktop.routes.find(URL) == A
    desktop.says = ProxyUnknown("no answer in time")
    desktop.time += FRESH_FOR
    wait_until(lambda: (desktop.routes.find(URL), desktop.asked >= 3) == (A, True))
    desktop.time += KEPT_FOR
    assert desktop.routes.find(URL) is None
    with desktop.routes._renewing:
        pass  # what goes on behind the scenes has ended with the test


@pytest.mark.allow_logs("proxies .* are not known")
def test_what_could_not_be_found_out_is_asked_again_soon(desktop: Desktop) -> None:
    known, desktop.says = desktop.says, ProxyUnknown("no answer in time")
    assert desktop.routes.find(URL) is None
    desktop.says = known
    assert desktop.routes.find(URL) is None
    desktop.time += ASKED_AGAIN
    wait_until(lambda: desktop.routes.find(URL) == A)


@pytest.fixture
def network() -> Iterator[Network]:
    network = Network(connect_timeout=2, read_timeout=2)
    yield network
    network.close()


def test_a_script_is_fetched_by_address_or_from_a_file(network: Network, tmp_path: Path) -> None:
    def serve(peer: Peer) -> None:
        request = peer.read_request()
        body = b"x" * (LARGEST + 1) if b"/large" in request else b"a script"
        status = b"404 Not Found" if b"/none" in request else b"200 OK"
        head = b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
        peer.sock.sendall(head % (status, len(body)) + body)

    class Refusing:
        """A proxy for the script would need the script."""

        def find(self, url: str) -> Proxy:
            raise AssertionError(url)

        failed = find

    network.proxies = Refusing()  # type: ignore[assignment]
    with raw_server(serve) as server:
        assert fetch_script(f"{server.url}/proxy.pac", network) == "a script"
        for path in ("none", "large"):
            with pytest.raises(ScriptUnreadable):
                fetch_script(f"{server.url}/{path}", network)
        network.close()
    file = tmp_path / "über.pac"
    file.write_bytes(b"from a file")
    assert fetch_script(file.as_uri(), network) == "from a file"
    file.write_bytes(b"x" * (LARGEST + 1))
    for address in (file.as_uri(), (tmp_path / "none").as_uri()):
        with pytest.raises(ScriptUnreadable):
            fetch_script(address, network)


def wait_until(condition: Callable[[], object]) -> None:
    moment = threading.Event()
    for _ in range(1_000):
        if condition():
            return
        moment.wait(0.01)
    raise AssertionError("it did not come")
