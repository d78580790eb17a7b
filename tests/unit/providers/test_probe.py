"""Each step of the way to a host fails on its own, says what it met, and what to do about it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from cryptography import x509

from desktop.domain.checks import Check, Verdict
from desktop.providers.http import Network
from desktop.providers.probe import STEPS, probe
from desktop.providers.way import Resolver, resolve
from desktop.runtime.redaction import register_secret
from tests.helpers.certificates import DAY, make_certificate, over_tls
from tests.helpers.raw_server import Peer, RawServer, raw_server

OK, WARNING, FAILED, NOT = Verdict
LIMIT, SHORT = 5.0, 0.5  # seconds for what works, and for what hangs
HELD_UP = 1.0


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    network = Network(connect_timeout=HELD_UP, read_timeout=5)
    yield network
    network.close()


def look(
    network: Network, url: str, resolver: Resolver = resolve, limit: float = LIMIT
) -> list[Check]:
    return list(probe(url, network, resolver, limit))


def verdicts(checks: Sequence[Check]) -> list[Verdict]:
    assert [check.name for check in checks] == list(STEPS)
    return [check.verdict for check in checks]


def answering(
    status: str = "200 OK", off: timedelta = timedelta(0), body: bytes = b""
) -> Callable[[Peer], None]:
    def behave(peer: Peer) -> None:
        peer.read_request()
        date = format_datetime(datetime.now(UTC) + off, usegmt=True)
        kind = "text/html" if body else "application/json"
        lines = [f"HTTP/1.1 {status}", f"Date: {date}", f"Content-Type: {kind}"]
        lines += [f"Content-Length: {len(body)}", "Connection: close", "", ""]
        peer.sock.sendall("\r\n".join(lines).encode())

    return behave


def tls(server: RawServer) -> str:
    return server.url.replace("http:", "https:")


def test_a_healthy_host_is_asked_once_for_its_root_and_told_nothing(network: Network) -> None:
    register_secret("canary-in-the-probe")
    with raw_server(answering(body=b"<html>hello</html>")) as server:
        checks = look(network, server.url)
        assert verdicts(checks) == [OK] * 5
        [request] = server.requests
    head = request.decode().lower()
    assert head.startswith("head / http/1.1\r\n")
    for word in ("authorization", "cookie", "token", "canary", "?"):
        assert word not in head
    assert checks[1].seconds is not None
    assert checks[3].seconds is not None
    assert "status 200" in checks[3].found


def test_a_refused_port_names_port_and_host_for_it(network: Network) -> None:
    with raw_server(answering()) as server:
        port = server.port
    checks = look(network, f"http://127.0.0.1:{port}")
    assert verdicts(checks) == [OK, FAILED, NOT, NOT, NOT]
    assert "refused" in checks[1].found
    assert checks[1].advice == f"For IT: open port {port} to 127.0.0.1."


def test_a_port_that_swallows_everything_is_given_up(network: Network) -> None:
    """What a firewall does that drops packets: here, nobody accepts and the queue is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        checks = look(network, f"http://127.0.0.1:{port}", limit=SHORT)
        for one in waiting:
            one.close()
    assert verdicts(checks) == [OK, FAILED, NOT, NOT, NOT]
    assert "did not answer in 0.5 s" in checks[1].found


def test_a_name_that_is_not_known(network: Network) -> None:
    checks = look(network, "https://nobody.invalid")
    assert verdicts(checks) == [FAILED, NOT, NOT, NOT, NOT]
    assert checks[0].found == "The name nobody.invalid is not known here."
    assert "DNS" in checks[0].advice


def test_a_look_up_that_hangs_is_given_up(network: Network) -> None:
    over = threading.Event()

    def hanging(_host: str, _port: int) -> Sequence[str]:
        over.wait(20)
        return ()

    checks = look(network, "https://slow.invalid", hanging, SHORT)
    over.set()
    assert verdicts(checks) == [FAILED, NOT, NOT, NOT, NOT]
    assert "No answer to the question for slow.invalid" in checks[0].found


def test_a_dead_address_before_a_good_one_is_a_warning(network: Network) -> None:
    with raw_server(answering()) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        checks = look(network, url, lambda _host, _port: ["127.0.0.99", "127.0.0.1"])
    assert verdicts(checks) == [OK, WARNING, OK, OK, OK]
    assert "127.0.0.99" in checks[1].advice


def test_no_answer_on_a_connection_that_stands(network: Network) -> None:
    def hang(peer: Peer) -> None:
        peer.read_request()
        peer.hang()

    with raw_server(hang) as server:
        checks = look(network, server.url, limit=SHORT)
    assert verdicts(checks) == [OK, OK, OK, FAILED, NOT]
    assert "no answer came in 0.5 s" in checks[3].found


@pytest.mark.parametrize(
    ("status", "verdict", "words"),
    [
        ("404 Not Found", OK, "status 404"),
        ("301 Moved", OK, "status 301"),
        ("503 Gone", WARNING, "fault"),
        ("407 Proxy Authentication Required", FAILED, "without a sign-in"),
    ],
)
def test_what_answers_say(network: Network, status: str, verdict: Verdict, words: str) -> None:
    with raw_server(answering(status)) as server:
        check = look(network, server.url)[3]
    assert check.verdict is verdict
    assert words in f"{check.found} {check.advice}"


def test_a_slow_clock_here(network: Network) -> None:
    with raw_server(answering(off=timedelta(minutes=4))) as server:
        clock = look(network, server.url)[4]
    assert clock.verdict is WARNING
    assert clock.found == "The clock of this computer is 4 min slow."
    assert "Set the clock" in clock.advice


def test_silence_where_a_handshake_should_be(network: Network) -> None:
    with raw_server(Peer.hang) as server:
        checks = look(network, tls(server))
    assert verdicts(checks) == [OK, OK, FAILED, NOT, NOT]
    assert "said nothing" in checks[2].found
    assert "firewall" in checks[2].advice


def test_a_handshake_that_is_broken_off(network: Network) -> None:
    def break_off(peer: Peer) -> None:
        if peer.sock.recv(1):  # of the handshake; who only looked if the port is open is let go
            peer.reset()

    with raw_server(break_off) as server:
        checks = look(network, tls(server))
    assert verdicts(checks)[2:] == [FAILED, NOT, NOT]
    assert "broke the connection off" in checks[2].found


@pytest.mark.parametrize(
    ("made", "trusted", "words"),
    [
        ({"issuer": "Inspecting Firewall"}, False, "issued by itself: Inspecting Firewall"),
        ({"ends": -DAY, "begins": -2 * DAY}, True, f"ended on {datetime.now(UTC) - DAY:%Y-%m-%d}"),
        ({"begins": DAY, "ends": 2 * DAY}, True, "not valid before"),
        ({"host": x509.DNSName("portal.example")}, True, "is for portal.example"),
    ],
)
def test_why_a_certificate_is_not_accepted(
    network: Network,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    made: dict[str, object],
    trusted: bool,
    words: str,
) -> None:
    certificate = make_certificate(tmp_path, **made)  # type: ignore[arg-type]
    if trusted:
        _trust(certificate, monkeypatch)
    with raw_server(over_tls(certificate, answering())) as server:
        checks = look(network, tls(server))
        assert not server.requests, "something was said to a host that proved nothing"
    assert verdicts(checks) == [OK, OK, FAILED, NOT, NOT]
    assert words in checks[2].found
    assert "certificates of this computer" in checks[2].advice


def test_a_good_certificate_is_told(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path, issuer="House Authority", ends=90 * DAY)
    _trust(certificate, monkeypatch)
    with raw_server(over_tls(certificate, answering())) as server:
        checks = look(network, tls(server))
    assert verdicts(checks) == [OK] * 5
    ends = f"{datetime.now(UTC) + 90 * DAY:%Y-%m-%d}"
    assert checks[2].found == f"TLSv1.3, certificate by House Authority, valid until {ends}."
    assert checks[2].seconds is not None


def test_a_proxy_that_opens_no_way(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(answering("403 Forbidden")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        checks = look(network, "https://provider.invalid")
        assert proxy.requests[0].startswith(b"CONNECT provider.invalid:443 ")
    assert verdicts(checks) == [OK, OK, FAILED, NOT, NOT]
    assert "answered with status 403" in checks[2].found
    assert "allow provider.invalid" in checks[2].advice


def _trust(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(certificate))
