"""Pictures of the dialer."""

from __future__ import annotations

from desktop.views.call_tags import CallTags
from tests.shots.stage import Stage

CALL = "/v2/webrtc/click2call"
NUMBER, NEVER = "+91 98765 14671", "+91 98765 14678"  # the second one never picks up


async def dialer(stage: Stage) -> None:
    """Empty, typed, faulty; ringing, talked, not answered; the recent calls."""
    await stage.sign_in()
    await stage.settled()
    await stage.open_tab("Dialer")
    await stage.picture("dialer-empty")
    await stage.type("Number to call", "98765")
    await stage.picture("dialer-too-short")
    stage.sandbox.switch(outcome_delay=3600)
    await _call(stage, NUMBER, "Ringing", "dialer-ringing")
    await stage.press("It is over")
    stage.sandbox.switch(outcome_delay=0)
    await _call(stage, "+91 98765 22331", "Call ended", "dialer-talked")
    await stage.press("Close")
    await _call(stage, NEVER, "Not answered", "dialer-not-answered")
    await stage.press("Close")
    stage.main.dialer_tab.recents.table.selectRow(0)
    await stage.picture("dialer-recents")
    stage.main.dialer_tab.focus_search()
    await stage.picture("dialer-recents-page")


async def trouble(stage: Stage) -> None:
    """Refused, not sent, unknown."""
    await stage.sign_in()
    await stage.settled()
    await stage.open_tab("Dialer")
    faults = stage.sandbox.faults
    faults.add("failure_code", CALL, times=1, code=407, message="Invalid phone number")
    await _call(stage, NUMBER, "TeleCMI does not accept", "dialer-refused")
    await stage.press("Close")
    faults.add("drop_before", CALL, times=1)
    await _call(stage, "+91 98765 22331", "We do not know", "dialer-lost")


async def stringee(stage: Stage) -> None:
    """The other provider: its agents, form, and a call that can be stopped."""
    stage.sandbox.switch(outcome_delay=3600)
    await stage.sign_in(stringee=True)
    await stage.settled()
    await stage.picture("stringee-agents")
    await stage.press("Add agent")
    await stage.dialog("Add agent")
    await stage.picture("stringee-agent-add")
    await stage.press("Cancel")
    await stage.open_tab("Missed calls")
    await stage.picture("stringee-missed")
    await stage.open_tab("Dialer")
    await stage.picture("stringee-dialer")
    await stage.choose("Ring me on", "Mobile")
    await _call(stage, "+84 90 123 45 61", "Ringing", "stringee-ringing")


async def agent(stage: Stage) -> None:
    """TeleCMI's agent: presence, no agents, own calls."""
    await stage.sign_in(agent=True)
    await stage.settled()
    await stage.picture("agent-agents")
    await stage.open_tab("Missed calls")
    await stage.picture("agent-missed")
    await stage.open_tab("Dialer")
    stage.sandbox.switch(outcome_delay=3600)
    await _call(stage, NUMBER, "Ringing", "agent-ringing")


async def live_call(stage: Stage) -> None:
    """A call that the live feed tells of step by step, its tags, and what came of it."""
    stage.sandbox.switch(outcome_delay=3600)
    await stage.sign_in(agent=True)
    await stage.settled()
    await stage.open_tab("Dialer")
    await stage.press("Tags")
    await stage.type("Add tag", "crm=4711")
    tags = stage.main.dialer_tab.panel.findChild(CallTags)
    assert tags
    tags.changed.emit({"crm": "4711"})
    await stage.picture("call-tags")
    await _call(stage, NUMBER, "Ringing", "call-ringing")
    stage.sandbox.line("answer")
    await _status(stage, "Calling")
    await stage.picture("call-calling")
    stage.sandbox.switch(feed="drop")
    stage.sandbox.line("bridged")
    await _status(stage, "Probably talking")
    stage.sandbox.switch(feed="refuse")
    await stage.picture("call-probably-talking")
    stage.sandbox.switch(feed="plain")
    await _status(stage, "Talking")
    await stage.picture("call-talking")
    stage.sandbox.line("hangup")
    await _status(stage, "Call ended")
    await stage.picture("call-asked")
    stage.main.dialer_tab.panel.card.form.choose(1)
    await stage.picture("call-outcome")


async def handed_over(stage: Stage) -> None:
    """Stringee: Transfer, and who can take over."""
    stage.sandbox.switch(outcome_delay=3600, call_ids=True)
    await stage.sign_in(stringee=True)
    await stage.settled()
    await stage.open_tab("Dialer")
    await _call(stage, "+84 90 123 45 61", "Ringing", "call-with-id")
    await stage.press("Transfer call")
    await stage.dialog("Transfer the call")
    await stage.picture("call-transfer")


async def _status(stage: Stage, status: str) -> None:
    await stage.until(lambda: status in stage.text_of("Call status"), f"“{status}”")


async def _call(stage: Stage, number: str, status: str, name: str) -> None:
    """Call a number and wait for a status that starts like this."""
    await stage.type("Number to call", number)
    await stage.press("Call")
    await _status(stage, status)
    await stage.picture(name)
