"""Sign-ins that last over restarts, and what is left of them after signing out."""

from collections.abc import Callable

import pytest

from tests.e2e.conftest import Start
from tests.helpers.program import (
    SignIn,
    stringee_supervisor,
    telecmi_agent,
    telecmi_supervisor,
)
from tests.helpers.sandbox import Sandbox

EVERYBODY = pytest.mark.parametrize(
    "who",
    [telecmi_agent, telecmi_supervisor, stringee_supervisor],
    ids=["telecmi-agent", "telecmi-supervisor", "stringee-supervisor"],
)


@EVERYBODY
def test_a_kept_sign_in_lasts_until_it_is_signed_out(
    start: Start, sandbox: Sandbox, who: Callable[[Sandbox], SignIn]
) -> None:
    first = start(keyring=True)
    first.sign_in(who(sandbox), keep=True)
    assert first.end() == 0
    settings = first.folder / "calldeck.ini"
    assert "sealed" in settings.read_text()

    second = start(keyring=True)
    second.connected()
    assert second.ui.look().all("dialog") == [], "it asked again"
    second.sign_out()
    assert second.end() == 0
    assert "sealed" not in settings.read_text()

    third = start(keyring=True)
    third.ui.find("dialog", "Sign in")
    assert third.end() == 0


def test_without_a_keyring_a_sign_in_lasts_until_quit(start: Start, sandbox: Sandbox) -> None:
    first = start()
    first.sign_in(telecmi_supervisor(sandbox), keep=True)
    first.ui.says("This computer has no keyring")
    first.ui.says("You stay signed in until you quit.")
    first.rows("Agents", 10)
    assert first.end() == 0

    second = start()
    second.ui.find("dialog", "Sign in")
    assert second.ui.text(second.ui.find("text", "App ID")) == "1111112"
    assert second.ui.text(second.ui.find("text", "App secret")) == ""
    assert second.end() == 0


def test_a_wrong_password_is_refused_in_words_and_can_be_mended(
    start: Start, sandbox: Sandbox
) -> None:
    right = telecmi_agent(sandbox)
    calldeck = start()
    calldeck.fill_sign_in(
        SignIn("TeleCMI", "Agent", {**right.fields, "Password": "not-it"}, "India"), keep=False
    )
    calldeck.press("Sign in")
    calldeck.ui.says("Not accepted")
    assert calldeck.ui.text(calldeck.ui.find("text", "User ID")) == right.fields["User ID"]
    calldeck.fill(Password=right.fields["Password"])
    calldeck.press("Sign in")
    calldeck.connected()
    assert calldeck.end() == 0


def test_the_demo_opens_with_one_press(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.press("Try the demo")
    calldeck.connected()
    calldeck.rows("Agents")
    assert sandbox.access_log() == [], "the demo has providers of its own"
    assert calldeck.end() == 0
