"""Providers that misbehave, seen through the real window: words, nothing lost, nothing twice.

Every fault with every operation is tried in `tests/gui/test_faults.py`; here is what only a process
can show, and one of each kind of trouble.
"""

import time

from tests.e2e.conftest import Start
from tests.helpers.program import (
    SignIn,
    stringee_supervisor,
    telecmi_agent,
    telecmi_supervisor,
)
from tests.helpers.sandbox import Sandbox

HANG = 120.0
LOOKS = 40


def test_the_window_answers_while_the_provider_hangs(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    sandbox.faults.add("delay", seconds=HANG)
    calldeck.press("Refresh agents")
    calldeck.open_tab("Missed calls")
    calldeck.press("Refresh missed calls")
    calldeck.open_tab("Dialer")
    calldeck.fill(**{"Number to call": "9876543210"})
    button = calldeck.ready("Call")
    calldeck.ui.press(button)
    calldeck.ui.press(button)
    calldeck.ui.keys("Enter")
    calldeck.ui.says("Asking TeleCMI")

    slowest = 0.0
    for number in range(LOOKS):
        calldeck.fill(**{"Search recent calls": str(number)})
        began = time.monotonic()
        calldeck.ui.look()
        slowest = max(slowest, time.monotonic() - began)
    assert slowest < 1.0

    assert sandbox.state()["endpoints"]["rest POST /v2/webrtc/click2call"]["requests"] == 1
    assert calldeck.end() == 0


def test_what_was_typed_survives_a_fault_and_is_saved_later(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    sandbox.faults.add("rate_limit", "/v1/agent/add")
    typed = {"Extension": "201", "Name": "Asha Menon", "Phone number": "9876543210"}
    calldeck.press("Add agent")
    calldeck.fill(**typed, Password="Quiet-River-7")
    calldeck.press("Save")
    calldeck.ui.says("TeleCMI asks us to slow down")
    calldeck.ready("Save")
    kept = {name: calldeck.ui.text(calldeck.ui.find("text", name)) for name in typed}
    assert kept == typed
    assert sandbox.state()["telecmi"]["agents"] == 10

    sandbox.faults.clear()
    calldeck.press("Save")
    calldeck.ui.gone("dialog", "Add agent")
    calldeck.rows("Agents", 11, having="Asha Menon")
    assert calldeck.end() == 0


def test_a_lost_answer_adds_no_second_agent(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    calldeck.sign_in(stringee_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    sandbox.faults.add("drop_after", "/v1/agent", method="POST")
    calldeck.press("Add agent")
    calldeck.fill(Name="Asha Menon", **{"Stringee user ID": "asha"})
    calldeck.press("Save")
    calldeck.rows("Agents", 11, having="asha")
    assert sandbox.state()["stringee"]["agents"] == 11
    assert len([e for e in sandbox.access_log("/v1/agent") if e["method"] == "POST"]) == 1
    assert calldeck.end() == 0


def test_a_call_with_a_lost_answer_is_looked_up_and_not_repeated(
    start: Start, sandbox: Sandbox
) -> None:
    calldeck = start()
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    calldeck.open_tab("Dialer")
    sandbox.faults.add("drop_after", "/v2/webrtc/click2call")
    calldeck.fill(**{"Number to call": "9876543210"})
    calldeck.press("Call")
    calldeck.reads("Call status", "We do not know")
    assert not calldeck.ui.find("push button", "Call").enabled
    calldeck.ui.keys("Enter")
    calldeck.press("Check now")
    calldeck.rows("Recent calls", 1, having="Talked")
    calldeck.ready("Call")
    assert len(sandbox.state()["telecmi"]["placed"]) == 1
    assert calldeck.end() == 0


def test_a_sign_in_page_of_the_network_is_told_in_words(start: Start, sandbox: Sandbox) -> None:
    sandbox.faults.add("html", "/v1/agentLogin")
    calldeck = start()
    sign_in: SignIn = telecmi_agent(sandbox)
    calldeck.fill_sign_in(sign_in, keep=False)
    calldeck.press("Sign in")
    whole = calldeck.ui.says("The provider's answer could not be read")
    assert "<" not in whole.tree()
    assert calldeck.ui.text(calldeck.ui.find("text", "User ID")) == sign_in.fields["User ID"]
    sandbox.faults.clear()
    calldeck.press("Sign in")
    calldeck.connected()
    assert calldeck.end() == 0


def test_an_ended_sign_in_asks_again_and_loses_nothing(start: Start, sandbox: Sandbox) -> None:
    calldeck = start()
    sign_in = telecmi_agent(sandbox)
    calldeck.sign_in(sign_in)
    calldeck.open_tab("Dialer")
    calldeck.fill(**{"Number to call": "9876543210"})
    sandbox.expire_tokens()
    calldeck.open_tab("Missed calls")
    calldeck.press("Refresh missed calls")
    calldeck.reads("Completeness", "complete")
    calldeck.open_tab("Dialer")
    field = calldeck.ui.find("text", "Number to call")
    assert calldeck.ui.text(field) == "9876543210"
    assert calldeck.end() == 0
