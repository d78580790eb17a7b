"""The transport over TLS: certificates, passwords that are none of its business, abort."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.providers.http import Network, Outgoing, SendingFailed
from tests.helpers.authority import Authority
from tests.helpers.certificates import make_certificate, over_tls
from tests.helpers.raw_server import Peer, RawServer, raw_server


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed, with its key, in one file."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    network = Network(connect_timeout=2, read_timeout=5)
    yield network
    network.close()


def post(server: RawServer) -> Outgoing:
    return Outgoing("test", "POST", server.url.replace("http:", "https:") + "/x", body=b"{}")


def echo(peer: Peer) -> None:
    peer.read_request()
    peer.answer({"ok": True})


def hang(peer: Peer) -> None:
    peer.read_request()
    peer.hang()


def test_an_unknown_certificate_is_not_sent_to(network: Network, certificate: Path) -> None:
    with raw_server(over_tls(certificate, echo)) as server:
        with pytest.raises(SendingFailed) as caught:
            network.send(post(server))
        assert not server.requests
    assert caught.value.insecure
    assert not caught.value.sent


def test_a_netrc_file_adds_no_password(
    network: Network, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password canary\n", "ascii")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with raw_server(over_tls(certificate, echo)) as server:
        assert network.send(post(server)).status == 200
        assert b"authorization" not in server.requests[0].lower()


def test_abort_ends_a_request_over_tls(
    network: Network, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with raw_server(over_tls(certificate, hang)) as server, ThreadPoolExecutor(1) as threads:
        hanging = threads.submit(network.send, post(server))
        server.wait_for_requests(1)
        network.abort()
        failed = hanging.exception(5)
    assert isinstance(failed, SendingFailed)
    assert failed.stopped
    assert failed.sent


def test_what_requests_brings_along_is_not_believed(
    network: Network,
    certificate: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """IT that takes an authority out of the system's store has taken it out."""
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(certificate))
    monkeypatch.setattr("certifi.where", lambda: str(certificate))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(Authority(tmp_path).certificate))
    with raw_server(over_tls(certificate, echo)) as server, pytest.raises(SendingFailed) as caught:
        network.send(post(server))
    assert caught.value.insecure
    assert caught.value.obstacle.issuer == "127.0.0.1"


def test_a_handshake_that_hangs_holds_up_nobody_else(
    network: Network, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with raw_server(over_tls(certificate, echo)) as server, raw_server(lambda p: p.hang()) as deaf:
        network.send(post(server))  # what is loaded once is loaded
        with ThreadPoolExecutor(1) as threads:
            hanging = threads.submit(network.send, post(deaf))
            while not deaf.connections:
                threading.Event().wait(0.01)
            assert network.send(post(server)).status == 200
            assert not hanging.done()
            network.abort()
            assert isinstance(hanging.exception(10), SendingFailed)
