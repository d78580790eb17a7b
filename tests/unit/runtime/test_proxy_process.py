"""PAC files as companies write them, and as nobody should; what a Linux desktop is set to."""

from __future__ import annotations

import time

import pytest
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection

from desktop.runtime import proxy_portal, proxy_process
from desktop.runtime.proxy_engine import ask_system
from desktop.runtime.proxy_process import ProxyUnknown, ask_script
from desktop.runtime.proxy_process import ask_system as ask_this_system
from tests.helpers.keyring import keyring_session
from tests.helpers.proxy_portal import ProxyPortal

__all__ = ["keyring_session"]

URL = "https://rest.telecmi.com/"
FUNCTIONS = """
function FindProxyForURL(url, host) {
    var right = [
        isPlainHostName("intranet"), !isPlainHostName(host), dnsDomainIs(host, ".telecmi.com"),
        localHostOrDomainIs("www", "www.example.com"),
        !localHostOrDomainIs("ww", "www.example.com"),
        dnsDomainLevels(host) === 2, isResolvable("localhost"), !isResolvable("x.invalid"),
        isInNet("10.1.2.3", "10.0.0.0", "255.0.0.0"), !isInNet("11.1.2.3", "10.0.0.0", "255.0.0.0"),
        isInNet("localhost", "127.0.0.0", "255.0.0.0"), !isInNet("x.invalid", "0.0.0.0", "0.0.0.0"),
        isInNet("192.168.1.9", "192.168.1.0", "255.255.255.0"), convert_addr("300.1.1.1") === null,
        shExpMatch(host, "*.telecmi.com"), shExpMatch(url, "https://*"),
        !shExpMatch(host, "*.com.*"),
        shExpMatch("abc", "a?c"), !shExpMatch("a.c", "a.?.c"), !shExpMatch("axc", "a.c"),
        weekdayRange("SUN", "SAT"), weekdayRange("SAT", "FRI", "GMT"), !weekdayRange("DAY"),
        dateRange(1, 31), dateRange("JAN", "DEC"), dateRange(2020, 2100), !dateRange(2001),
        dateRange(1, "JAN", 2020, 31, "DEC", 2100),
        timeRange(0, 24), timeRange(0, 0, 0, 23, 59, 59),
        /^[0-9.]+$/.test(myIpAddress()), alert("nobody reads this") === undefined,
        typeof XMLHttpRequest === "undefined", typeof Qt === "undefined", url.slice(-1) === "/"
    ];
    return right.every(Boolean) ? "PROXY proxy.example.com:8080; DIRECT" : right.join(" ");
}
"""


def test_a_pac_file_has_all_its_functions() -> None:
    assert ask_script(FUNCTIONS, URL) == "PROXY proxy.example.com:8080; DIRECT"


@pytest.mark.parametrize(
    "script",
    [
        "",
        "function FindProxyForURL(",
        "var FindProxyForURL = 7",
        "function FindProxyForURL() { throw 'PROXY evil:1' }",
        "function FindProxyForURL() { return {} }",
        "function FindProxyForURL() { return FindProxyForURL() }",
        "function FindProxyForURL() { var a = 'x'; while (true) a += a }",
        "function FindProxyForURL() { return new Array(4294967295).join('abcdefghij') }",
        "\x00\ud83d</script>",
    ],
)
def test_a_script_with_a_mistake_ends_itself_alone(script: str) -> None:
    with pytest.raises(ProxyUnknown):
        ask_script(script, URL)


def test_a_script_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxy_process, "PATIENCE", 1.0)
    began = time.monotonic()
    with pytest.raises(ProxyUnknown, match="in time"):
        ask_script("while (true) {}", URL)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("http://proxy.example.com:3128", ["http://proxy.example.com:3128"]),
        ("http://[::1]:3128", ["http://[::1]:3128"]),
        ("", ["direct://"]),
    ],
)
def test_what_qt_says_of_the_system_is_written_as_addresses(
    said: str, wanted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("all_proxy", "http_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", said)
    assert ask_system(URL) == wanted


def test_a_linux_desktop_is_asked_by_its_portal(
    keyring_session: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_session)
    portal = ProxyPortal(keyring_session, ["http://proxy.example.com:8080", "direct://"])
    try:
        assert ask_this_system(URL) == ["http://proxy.example.com:8080", "direct://"]
        assert portal.asked == [("s", (URL,))]
    finally:
        portal.close()
    assert ask_this_system(URL) == []  # a desktop without it
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert ask_this_system(URL) == []
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert ask_this_system(URL) == []


def test_a_portal_that_does_not_answer_says_nothing_of_a_direct_way(
    keyring_session: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_session)
    monkeypatch.setattr(proxy_portal, "PATIENCE", 0.2)
    with open_dbus_connection(keyring_session, auth_timeout=10) as silent:
        name = message_bus.RequestName("org.freedesktop.portal.Desktop")
        silent.send_and_get_reply(name, timeout=10)
        with pytest.raises(ProxyUnknown, match="in time"):
            ask_this_system(URL)
