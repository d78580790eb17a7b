"""A desk behind a company's proxy: what the person is told, asked and shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.domain.proxy import ProxyChoice
from desktop.runtime.trust import NAMED_BY
from desktop.storage.settings import PROXY_MODE, PROXY_PAC
from tests.helpers.company_network import Company, CompanyProxy, SandboxBehind, company_network
from tests.helpers.sandbox import Sandbox
from tests.helpers.window import Desk

LOGIN = "desk:canary-proxy"


@pytest.fixture
def company(
    sandbox_process: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Company]:
    for name in ("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", *NAMED_BY):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    folder = tmp_path / "company"
    folder.mkdir()
    with company_network(sandbox_process.base_urls, folder) as company:
        monkeypatch.setenv("SSL_CERT_FILE", str(company.authority.certificate))
        monkeypatch.setenv("HTTPS_PROXY", company.proxy.address)
        yield company


@pytest.fixture
def sandbox(sandbox_process: Sandbox, company: Company) -> Sandbox:
    sandbox_process.reset()
    return SandboxBehind(sandbox_process, company)


def open_page(desk: Desk) -> None:
    desk.window.actions_by_key["settings"].trigger()
    tabs = desk.dialog("Settings")._tabs  # type: ignore[attr-defined]
    tabs.setCurrentIndex(tabs.count() - 1)
    desk.find(QComboBox, "Proxy")


def test_a_password_that_the_proxy_wants_is_asked_for_and_lets_one_sign_in(
    desk: Desk, company: Company, tmp_path: Path
) -> None:
    company.proxy.login = LOGIN
    desk.dialog("Sign in")
    desk.fill_in_supervisor()
    desk.tick("Keep me signed in", on=False)
    desk.press("Sign in")
    desk.wait(lambda: desk.shows("The proxy asks for a password"))
    assert desk.shows(f"{company.proxy.address} did not let the request through: nothing was sent.")
    desk.press("Proxy password…")
    desk.dialog("Proxy password")
    desk.type("User name of the proxy", "desk")
    desk.type("Password of the proxy", "wrong-canary")
    desk.key(Qt.Key.Key_Return)
    # A test has no keyring, which is said; until then it counts all the same.
    desk.wait(lambda: desk.shows("The password of the proxy lasts until you quit."))
    desk.press("Close")
    desk.wait(lambda: desk.dialogs() == ["Sign in"])
    desk.press("Sign in")
    desk.wait(lambda: desk.shows("The proxy did not accept the password"))

    desk.press("Proxy password…")
    desk.dialog("Proxy password")
    desk.wait(lambda: desk.find(QLineEdit, "User name of the proxy").text() == "desk")
    desk.type("Password of the proxy", "canary-proxy")
    desk.press("Save proxy password")
    desk.press("Close")
    desk.wait(lambda: desk.dialogs() == ["Sign in"])
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs())
    desk.settle()
    assert company.proxy.tunnels

    open_page(desk)
    at = company.proxy.address
    desk.wait(lambda: desk.shows(f"Requests go through {at}, as desk."))
    desk.key(Qt.Key.Key_Escape)
    desk.stop()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in written if b"canary" in path.read_bytes()]
    desk.start()


def test_another_way_is_taken_from_the_next_request_on(desk: Desk, company: Company) -> None:
    desk.sign_in()
    tunnels = company.proxy.tunnels
    listeners = desk.controllers.network.receivers(SIGNAL("changed()"))
    open_page(desk)
    desk.wait(lambda: desk.shows(f"Requests go through {company.proxy.address}."))
    assert desk.shows(f"Trusted certificates: {company.authority.certificate}")
    desk.choose("Proxy", "This proxy")
    assert desk.shows("Nothing changes until there is an address.")
    desk.type("Address of the proxy", "user:secret@proxy:1")
    desk.key(Qt.Key.Key_Tab)
    desk.wait(lambda: desk.shows("they are kept in the keyring. Not used."))
    assert desk.settings.get(PROXY_MODE) == "system"

    with_other = CompanyProxy(company.proxy.places)
    try:
        desk.type("Address of the proxy", with_other.address)
        desk.key(Qt.Key.Key_Tab)
        desk.wait(lambda: desk.shows(f"Requests go through {with_other.address}."))
        assert desk.button("Proxy password…").isEnabled()
        assert not desk.settings.is_own(PROXY_PAC), "what nobody changed is IT's to preset"
        desk.key(Qt.Key.Key_Escape)
        network = desk.controllers.network
        desk.wait(lambda: network.receivers(SIGNAL("changed()")) == listeners)
        desk.window.actions_by_key["refresh"].trigger()
        desk.wait(lambda: with_other.tunnels)
        desk.settle()
        assert company.proxy.tunnels == tunnels
        assert network.proxies()() == {with_other.address}
        network.choose(ProxyChoice("none", with_other.address))
        assert network.proxies()() == {with_other.address}, "its password may still be kept"
    finally:
        desk.controllers.network.choose(ProxyChoice())
        with_other.close()


def test_a_pac_file_names_the_proxy(desk: Desk, company: Company, tmp_path: Path) -> None:
    script = tmp_path / "proxy.pac"
    script.write_text(
        'function FindProxyForURL(url, host) { return dnsDomainIs(host, ".calldeck.test") ? '
        f'"PROXY {company.proxy.address}" : "DIRECT"; }}',
        encoding="utf-8",
    )
    desk.dialog("Sign in")
    desk.key(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.dialogs())
    open_page(desk)
    desk.choose("Proxy", "As a PAC file says")
    desk.type("Address of the PAC file", script.as_uri())
    desk.key(Qt.Key.Key_Escape)  # what was typed counts
    desk.wait(lambda: not desk.dialogs())
    assert desk.settings.get(PROXY_PAC) == script.as_uri()
    company.proxy.asked.clear()
    desk.window.actions_by_key["sign_in"].trigger()
    desk.sign_in()
    assert company.proxy.asked
