"""No secret is left anywhere after the main job: files, logs, errors, command line."""

import base64
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from tests.e2e.conftest import Start
from tests.helpers.program import (
    Calldeck,
    SignIn,
    stringee_supervisor,
    telecmi_agent,
    telecmi_supervisor,
)
from tests.helpers.sandbox import Sandbox

NEW_PASSWORD = "Canary-Password/7+Qx=ü"
"""Typed for a new agent; its signs look different in URLs, JSON and Base64."""


@pytest.mark.parametrize(
    ("who", "keyring"),
    [
        pytest.param(telecmi_agent, True, id="telecmi-agent"),
        pytest.param(telecmi_agent, False, id="telecmi-agent-without-keyring"),
        pytest.param(telecmi_supervisor, True, id="telecmi-supervisor"),
        pytest.param(stringee_supervisor, True, id="stringee-supervisor"),
    ],
)
def test_no_secret_is_left_behind(
    start: Start,
    sandbox: Sandbox,
    tmp_path: Path,
    who: Callable[[Sandbox], SignIn],
    keyring: bool,
) -> None:
    sign_in = who(sandbox)
    calldeck = start(keyring=keyring)
    calldeck.sign_in(sign_in, keep=True)
    do_the_main_job(calldeck, sign_in)
    # A refusal that repeats what was sent must not reach the log either.
    calldeck.open_tab("Missed calls")
    sandbox.faults.add("status", status=400, body=dict(sign_in.fields))
    calldeck.press("Refresh missed calls")
    calldeck.ui.says("refused")
    command_line = Path(f"/proc/{calldeck.process.pid}/cmdline").read_bytes()
    assert calldeck.end() == 0
    again = start(keyring=keyring)
    if keyring:
        again.connected()
    else:
        again.ui.find("dialog", "Sign in")
    assert again.end() == 0

    tokens = set(_tokens(sandbox))
    assert tokens, "no request carried a token"
    secrets = {*_typed(sign_in), *tokens}
    places = {"command line": command_line, "standard error": again.errors.encode()}
    places |= {str(file): file.read_bytes() for file in _files(tmp_path)}
    assert str(again.folder / "calldeck.ini") in places
    found = {
        f"{place}: {secret[:6]}… as {form!r}"
        for secret in secrets
        for form in _forms(secret)
        for place, content in places.items()
        if form in content
    }
    assert found == set()


def test_files_are_for_their_owner_only(start: Start, sandbox: Sandbox) -> None:
    os.umask(0o022)
    calldeck = start(keyring=True)
    calldeck.sign_in(telecmi_supervisor(sandbox), keep=True)
    calldeck.rows("Agents", 10)
    assert calldeck.end() == 0
    modes = {
        file.relative_to(calldeck.folder).as_posix(): file.stat().st_mode & 0o777
        for file in _files(calldeck.folder)
    }
    assert modes["calldeck.ini"] == 0o600
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}


def do_the_main_job(calldeck: Calldeck, sign_in: SignIn) -> None:
    """Add an agent where that may be done, read the missed calls, place a call."""
    if sign_in.role == "Supervisor":
        calldeck.rows("Agents")
        calldeck.press("Add agent")
        calldeck.fill(Name="Asha Menon")
        if sign_in.provider == "TeleCMI":
            calldeck.fill(**{"Phone number": "9876543210", "Password": NEW_PASSWORD})
        else:
            calldeck.fill(**{"Stringee user ID": "asha"})
        calldeck.press("Save")
        calldeck.ui.gone("dialog", "Add agent")
    calldeck.open_tab("Missed calls")
    calldeck.rows("Missed calls")
    calldeck.open_tab("Dialer")
    number = "0903714782" if sign_in.provider == "Stringee" else "9876543210"
    calldeck.fill(**{"Number to call": number})
    calldeck.press("Call")
    calldeck.rows("Recent calls", 1)


def _typed(sign_in: SignIn) -> list[str]:
    public = {"App ID", "User ID", "API key SID"}
    return [*(text for name, text in sign_in.fields.items() if name not in public), NEW_PASSWORD]


def _tokens(sandbox: Sandbox) -> Iterator[str]:
    """Every token that was sent to the provider, and the parts of a JWT that open something."""
    for entry in sandbox.access_log():
        texts = [entry["body"], json.dumps(entry["headers"])]
        for token in re.findall(
            r'(?:token|[Aa][Uu][Tt][Hh])[\\": ,]+([\w.-]{20,})', " ".join(texts)
        ):
            yield token
            if token.count(".") == 2:
                yield token.rpartition(".")[2]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def _forms(secret: str) -> set[bytes]:
    """A secret as it would look in a URL, in JSON, and anywhere inside of Base64."""
    raw = secret.encode()
    texts = {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1]}
    forms = {text.encode() for text in texts} | {raw.hex().encode()}
    for offset in range(3):
        # What depends on the bytes before and after is cut off.
        whole = base64.b64encode(b"\0" * offset + raw).rstrip(b"=")
        inner = whole[offset + 1 if offset else 0 : len(whole) - 1]
        forms |= {inner, inner.translate(bytes.maketrans(b"+/", b"-_"))}
    return {form for form in forms if len(form) >= 8}
