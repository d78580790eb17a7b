"""Pictures of the dialer."""

from __future__ import annotations

from desktop.services.call_progress import Stage as At
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
    await _call(stage, NUMBER, At.RINGING_YOU, "dialer-ringing")
    await stage.press("It is over")
    stage.sandbox.switch(outcome_delay=0)
    await _call(stage, "+91 98765 22331", At.ENDED, "dialer-talked")
    await stage.press("Close")
    await _call(stage, NEVER, At.NOT_ANSWERED, "dialer-not-answered")
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
    await _call(stage, NUMBER, At.REFUSED, "dialer-refused")
    await stage.press("Close")
    faults.add("drop_before", CALL, times=1)
    await _call(stage, "+91 98765 22331", At.CHECKING, "dialer-lost")


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
    await _call(stage, "+84 90 123 45 61", At.RINGING_YOU, "stringee-ringing")


async def agent(stage: Stage) -> None:
    """TeleCMI's agent: presence, no agents, own calls."""
    await stage.sign_in(agent=True)
    await stage.settled()
    await stage.picture("agent-agents")
    await stage.open_tab("Missed calls")
    await stage.picture("agent-missed")
    await stage.open_tab("Dialer")
    stage.sandbox.switch(outcome_delay=3600)
    await _call(stage, NUMBER, At.RINGING_YOU, "agent-ringing")


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
    await _call(stage, NUMBER, At.RINGING_YOU, "call-ringing")
    stage.sandbox.line("answer")
    await stage.reaches(At.CALLING)
    await stage.picture("call-calling")
    stage.sandbox.switch(feed="drop")
    stage.sandbox.line("bridged")
    await stage.reaches(At.TALKING, probably=True)
    stage.sandbox.switch(feed="refuse")
    await stage.picture("call-probably-talking")
    stage.sandbox.switch(feed="plain")
    await stage.reaches(At.TALKING, probably=False)
    await stage.picture("call-talking")
    stage.sandbox.line("hangup")
    await stage.reaches(At.ENDED)
    await stage.picture("call-asked")
    stage.main.dialer_tab.panel.card.form.choose(1)
    await stage.picture("call-outcome")


async def handed_over(stage: Stage) -> None:
    """Stringee: Transfer, and who can take over."""
    stage.sandbox.switch(outcome_delay=3600, call_ids=True)
    await stage.sign_in(stringee=True)
    await stage.settled()
    await stage.open_tab("Dialer")
    await _call(stage, "+84 90 123 45 61", At.RINGING_YOU, "call-with-id")
    await stage.press("Transfer call")
    await stage.dialog("Transfer the call")
    await stage.picture("call-transfer")


async def _call(stage: Stage, number: str, at: At, name: str) -> None:
    """Call a number and wait until the call is there."""
    await stage.type("Number to call", number)
    await stage.press("Call")
    await stage.reaches(at)
    await stage.picture(name)
