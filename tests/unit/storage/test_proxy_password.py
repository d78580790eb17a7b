"""The password of a proxy is in the keyring, from the command line as well, and nowhere else."""

from __future__ import annotations

import logging
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest

from desktop.domain.errors import KeyringUnavailable
from desktop.runtime.redaction import redact
from desktop.storage.proxy_password import ProxyPasswords
from tests.helpers.keyring import keyring_session, os_keyring, with_keyring, without_keyring

__all__ = ["keyring_session", "os_keyring"]

PROXY, PASSWORD = "proxy.example.com:8080", "canary proxy ü"


def found(passwords: ProxyPasswords) -> tuple[str, str]:
    user, password = passwords.find(PROXY)
    return user, password.reveal()


@pytest.mark.usefixtures("os_keyring")
def test_a_kept_password_is_found_until_it_is_removed() -> None:
    ProxyPasswords().keep(PROXY, "desk", PASSWORD)
    assert found(ProxyPasswords()) == ("desk", PASSWORD)
    assert ProxyPasswords().find("other:8080")[0] == ""
    named = b64encode(f"desk:{PASSWORD}".encode()).decode()
    assert "canary" not in redact(f"it is {PASSWORD}")
    assert named not in redact(f"x {named}")
    ProxyPasswords().keep(PROXY, "", "")
    assert found(ProxyPasswords()) == ("", "")


def test_without_a_keyring_it_lasts_until_the_program_quits(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    passwords = ProxyPasswords()
    assert found(passwords) == ("", "")
    with pytest.raises(KeyringUnavailable):
        passwords.keep(PROXY, "desk", PASSWORD)
    assert found(passwords) == ("desk", PASSWORD)
    assert found(ProxyPasswords()) == ("", "")
    assert "canary" not in caplog.text


def run_calldeck(
    folder: Path, *arguments: str, typed: str, home: dict[str, str]
) -> tuple[int, str]:
    result = subprocess.run(
        [sys.executable, "-m", "desktop", "--settings-dir", str(folder), *arguments],
        input=typed,
        env=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=50,
    )
    return result.returncode, result.stdout


@pytest.mark.usefixtures("os_keyring")
def test_it_is_kept_from_the_command_line(tmp_path: Path, keyring_session: str) -> None:
    home = with_keyring(keyring_session)
    typed = f"desk\n{PASSWORD}\n"
    code, told = run_calldeck(tmp_path, "--proxy-password", PROXY, typed=typed, home=home)
    assert (code, f"of the proxy {PROXY} is kept" in told) == (0, True), told
    assert "canary" not in told
    assert found(ProxyPasswords()) == ("desk", PASSWORD)
    code, told = run_calldeck(tmp_path, "--proxy-password", PROXY, typed="\n\n", home=home)
    assert (code, "was removed" in told) == (0, True), told
    assert found(ProxyPasswords()) == ("", "")
    code, told = run_calldeck(tmp_path, "--proxy-password", typed=typed, home=without_keyring())
    assert (code, "Name the proxy" in told) == (2, True), told
    code, told = run_calldeck(
        tmp_path, "--proxy-password", PROXY, typed=typed, home=without_keyring()
    )
    assert (code, "was not kept" in told) == (1, True), told
