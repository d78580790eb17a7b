"""What others are given tells nothing of this person, this computer, or whom they called."""

import getpass
import socket
from pathlib import Path

import pytest

from desktop.runtime import discretion
from desktop.runtime.discretion import discreet
from desktop.runtime.redaction import register_secret


@pytest.fixture(autouse=True)
def asha_at_desk_seven(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "asha")
    monkeypatch.setattr(socket, "gethostname", lambda: "desk-seven.example.org")
    discretion._names.cache_clear()


def test_home_user_and_computer_go_and_the_rest_stays() -> None:
    text = f'File "{Path.home()}/calldeck/x.py", line 12, asha on DESK-SEVEN: ashakiran'
    assert discreet(text) == 'File "~/calldeck/x.py", line 12, … on …: ashakiran'


@pytest.mark.parametrize("number", ["+919876543210", "+91 98765 43210", "9876543210"])
def test_numbers_of_callers_go(number: str) -> None:
    assert discreet(f"called {number}.") == "called …."


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-27 13:56:06 UTC",
        "OpenSSL 3.0.19 27 Jan 2026, 117 certificate authorities",
        "203.0.113.7 takes connections on port 443",
        "Current thread 0x00007fac53dc1b80 (most recent call first)",
        "77.4 GB free, revision 0005, 12345678",
    ],
)
def test_what_is_needed_stays(text: str) -> None:
    assert discreet(text) == text


def test_secrets_go_first() -> None:
    register_secret("canary-of-discretion")
    assert "canary" not in discreet("token=abc canary-of-discretion")


def test_who_has_no_name_and_no_home_is_told_of_crashes_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nobody() -> str:
        raise RuntimeError("Could not determine home directory.")

    def nameless() -> str:
        raise ImportError("No module named 'pwd'")

    monkeypatch.setattr(Path, "home", nobody)
    monkeypatch.setattr(getpass, "getuser", nameless)
    discretion._names.cache_clear()
    assert discreet("on desk-seven: +919876543210") == "on …: …"
