"""Missed calls, calling back and dialling through the real window, for each sign-in."""

from collections.abc import Callable

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

Who = Callable[[Sandbox], SignIn]

EVERYBODY = pytest.mark.parametrize(
    ("who", "provider", "number", "shown"),
    [
        (telecmi_agent, "telecmi", "098765 43210", "+91 98765 43210"),
        (telecmi_supervisor, "telecmi", "098765 43210", "+91 98765 43210"),
        (stringee_supervisor, "stringee", "0903 714 782", "+84 903 714 782"),
    ],
    ids=["telecmi-agent", "telecmi-supervisor", "stringee-supervisor"],
)


def placed(sandbox: Sandbox, provider: str) -> list[dict[str, object]]:
    """The calls that the provider placed, oldest first."""
    calls: list[dict[str, object]] = sandbox.state()[provider]["placed"]
    return calls


@EVERYBODY
def test_a_missed_call_is_found_and_called_back(
    start: Start, sandbox: Sandbox, who: Who, provider: str, number: str, shown: str
) -> None:
    missed = {"provider": provider, "number": shown.replace(" ", "")}
    if who is telecmi_agent:
        missed["agent"] = "101_1111112"
    sandbox.miss(**missed)
    calldeck = start()
    calldeck.sign_in(who(sandbox))
    calldeck.open_tab("Missed calls")
    calldeck.rows("Missed calls", having=shown)

    calldeck.choose("Direction", "Outgoing")
    _no_row_has(calldeck, shown)
    calldeck.choose("Direction", "Incoming")
    calldeck.rows("Missed calls", having=shown)
    calldeck.choose("Period", "Last 7 days")
    calldeck.reads("Completeness", "complete")
    calldeck.fill(**{"Search missed calls": shown[-6:]})
    calldeck.rows("Missed calls", 1, having=shown)
    calldeck.select("Missed calls", shown)

    calldeck.press("Call back")
    calldeck.reads("Call back status", "Ringing")
    assert len(placed(sandbox, provider)) == 1
    calldeck.ui.says("What came of it?")  # and people stay where they were
    assert calldeck.end() == 0


@EVERYBODY
def test_a_dialled_number_is_called_once_and_its_result_is_kept(
    start: Start, sandbox: Sandbox, who: Who, provider: str, number: str, shown: str
) -> None:
    calldeck = start()
    calldeck.sign_in(who(sandbox))
    calldeck.open_tab("Dialer")
    field = calldeck.ui.find("text", "Number to call")
    calldeck.ui.write(field, f" {number}\n")
    calldeck.reads("Number check", shown)

    button = calldeck.ready("Call")
    calldeck.ui.press(button)
    calldeck.ui.keys("Enter", "Enter")
    calldeck.reads("Call status", "Ringing")
    if who is telecmi_agent:
        calldeck.ui.says("Ringing your softphone")
        calldeck.ui.says("Pick up to be connected")
    rows = calldeck.rows("Recent calls", 1)
    assert any(shown in cell for cell in rows[0])
    assert not calldeck.ui.find("push button", "Call").enabled, "a second call could be placed"

    # The sandbox answers numbers that end in 0 to 6; the log tells how it went.
    calldeck.rows("Recent calls", 1, having="Talked" if number[-1] in "0123456" else "Not")
    assert len(placed(sandbox, provider)) == 1
    calldeck.press("Close")
    calldeck.ready("Call")
    assert calldeck.end() == 0


def _no_row_has(calldeck: Calldeck, words: str) -> None:
    """Wait until a finished list is shown in which no row says these words."""

    def only_others() -> bool:
        rows = calldeck.rows("Missed calls")
        return not any(words in cell for row in rows for cell in row)

    calldeck.ui.wait_for(lambda _: only_others(), f"a list without “{words}”")
