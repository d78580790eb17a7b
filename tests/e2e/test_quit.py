"""Leaving the program, in every way there is, whatever the provider does."""

import signal
from collections.abc import Callable

import pytest

from tests.e2e.conftest import Start
from tests.helpers.accessibility import wait_for
from tests.helpers.program import Calldeck, telecmi_supervisor
from tests.helpers.sandbox import Sandbox

HANG = 120.0
"""Seconds that the provider would need; far more than a test waits."""


def by_shortcut(calldeck: Calldeck) -> None:
    calldeck.ui.keys("Ctrl+q")


def by_closing_the_window(calldeck: Calldeck) -> None:
    calldeck.ui.keys("Alt+F4")


def by_signal(calldeck: Calldeck) -> None:
    calldeck.process.send_signal(signal.SIGTERM)


@pytest.mark.parametrize("leave", [by_shortcut, by_closing_the_window, by_signal])
def test_it_ends_at_once_although_requests_hang(
    start: Start, sandbox: Sandbox, leave: Callable[[Calldeck], None]
) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    calldeck.open_tab("Missed calls")
    calldeck.reads("Completeness", "complete")
    sandbox.faults.add("delay", "/v1/*", seconds=HANG)
    calldeck.press("Refresh missed calls")
    calldeck.open_tab("Agents")
    calldeck.press("Refresh agents")
    wait_for(lambda: _hanging(sandbox) >= 2, "two hanging requests")

    leave(calldeck)
    assert calldeck.wait() == 0


def test_a_killed_call_is_unknown_afterwards_and_not_repeated(
    start: Start, sandbox: Sandbox
) -> None:
    sandbox.switch(outcome_delay=600)  # no call log tells how it went
    sandbox.faults.add("delay", "/v2/webrtc/click2call", seconds=HANG, act_first=True)
    first = start(keyring=True)
    first.sign_in(telecmi_supervisor(sandbox), keep=True)
    first.rows("Agents", 10)
    first.open_tab("Dialer")
    first.fill(**{"Number to call": "9876543210"})
    first.press("Call")
    wait_for(lambda: sandbox.state()["telecmi"]["placed"], "the call at the provider")
    first.kill()
    sandbox.faults.clear()

    second = start(keyring=True)
    second.connected()
    second.open_tab("Dialer")
    second.rows("Recent calls", 1, having="Result unknown")
    assert second.end() == 0
    assert len(sandbox.state()["telecmi"]["placed"]) == 1


def _hanging(sandbox: Sandbox) -> int:
    return sum(rule["applied"] for rule in sandbox.control("GET", "/faults")["faults"])
