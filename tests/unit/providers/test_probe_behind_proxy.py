"""The way of a diagnosis is that of requests: through the company's proxy, and its inspection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.checks import Check, Verdict
from desktop.providers.http import Network
from desktop.providers.probe import probe
from tests.helpers.authority import NAME
from tests.helpers.company_network import Company, company_network
from tests.helpers.raw_server import Peer, RawServer, raw_server

OK, WARNING, FAILED, NOT = Verdict


@pytest.fixture
def provider() -> Iterator[RawServer]:
    def answer(peer: Peer) -> None:
        peer.read_request()
        peer.answer(None, "200 OK", "Connection: close")

    with raw_server(answer) as server:
        yield server


@pytest.fixture
def company(
    provider: RawServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Company]:
    with company_network({"rest": provider.url}, tmp_path) as company:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{company.proxy.address}")
        yield company


def look(company: Company) -> list[Check]:
    network = Network()
    try:
        return list(probe(company.urls["rest"], network, limit=2.0))
    finally:
        network.close()


def test_all_steps_go_through_the_proxy(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(company.authority.certificate))
    checks = look(company)
    assert [check.verdict for check in checks] == [OK, OK, OK, OK, NOT]
    assert f"port {company.proxy.port}" in checks[1].found
    assert f"certificate by {NAME}" in checks[2].found
    assert company.proxy.tunnels == 1


def test_an_inspection_that_is_not_trusted_is_named(company: Company, provider: RawServer) -> None:
    checks = look(company)
    assert [check.verdict for check in checks] == [OK, OK, FAILED, NOT, NOT]
    assert f"issued by “{NAME}”, which this computer does not trust" in checks[2].found
    assert not provider.requests


def test_a_proxy_that_wants_a_password_says_so(company: Company) -> None:
    company.proxy.login = "asha:canary"
    checks = look(company)
    assert [check.verdict for check in checks] == [OK, OK, FAILED, NOT, NOT]
    assert "The proxy asks for a password" in checks[2].found
    assert "canary" not in str(checks)


def test_a_proxy_that_is_not_there(company: Company) -> None:
    company.proxy.close()
    checks = look(company)
    assert [check.verdict for check in checks] == [OK, FAILED, NOT, NOT, NOT]
    assert f"open port {company.proxy.port}" in checks[1].advice
