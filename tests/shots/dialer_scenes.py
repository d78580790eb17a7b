"""Pictures of what surrounds a call: what is minded before it, numbers from outside, history."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QRadioButton

from desktop.domain.dial_policy import DialSource
from desktop.services.call_progress import Stage as At
from desktop.storage import settings as keys
from tests.shots.stage import Stage

CALL, PLAY = "/v2/webrtc/click2call", "/v1/play"
NUMBER = "+91 98765 14671"


async def before_call(stage: Stage) -> None:
    """What stands under the number: nothing to mind, a warning, several, blocked, no number."""
    stage.sandbox.switch(outcome_delay=3600)
    await stage.sign_in()
    await stage.settled()
    await stage.open_tab("Dialer")
    settings, tab = stage.main._settings, stage.main.dialer_tab
    settings.set(keys.QUIET_FROM, "00:00")
    settings.set(keys.QUIET_TO, "00:00")
    for name, number in (
        ("nothing", NUMBER),
        ("abroad", "+84 90 123 45 61"),
        ("premium", "+44 909 879 0000"),
        ("emergency", "112"),
        ("letters", "98765 call"),
        ("long", "+91 98765 14671 2233"),
    ):
        await _type(stage, number, f"before-{name}")
    contacts = tab.contacts._contacts
    note = "Speaks Telugu and a little Hindi; ask for the order number first."
    entries = {"name": "Ananya Sharma", "company": "Sharma Textiles", "email": "", "note": note}
    contacts.save("", NUMBER, {**entries, "do_not_call": True})
    await stage.until(lambda: not contacts.saving, "the contact")
    stage.main.toast.close_now()
    here = datetime.now(UTC).astimezone(ZoneInfo("Asia/Kolkata"))
    settings.set(keys.QUIET_FROM, f"{here - timedelta(hours=2):%H:%M}")
    settings.set(keys.QUIET_TO, f"{here + timedelta(hours=2):%H:%M}")
    await _type(stage, NUMBER, "before-all")
    await stage.press("Call")
    await stage.reaches(At.RINGING_YOU)
    await stage.press("It is over")
    await _type(stage, NUMBER, "before-called")
    settings.set(keys.DO_NOT_CALL, "block")
    await _type(stage, NUMBER, "before-blocked")
    tab._dialer.press_call()
    await stage.picture("before-refused")


async def from_outside(stage: Stage) -> None:
    """A number from a link while nobody is signed in, then from elsewhere, called, and none."""
    sources = stage.main._outside
    await stage.dialog("Sign in")
    sources.take_link("tel:+919876543210")
    await stage.picture("outside-signed-out")
    await stage.sign_in()
    await stage.settled()
    stage.sandbox.switch(outcome_delay=3600)
    for name, text, source in (
        ("link", "tel:+919876543211", DialSource.LINK),
        ("abroad", "tel:+84901234561", DialSource.DROP),
        ("none", "no number at all", DialSource.COPIED),
        ("two", "+91 98765 14671 or +91 98765 14672", DialSource.PASTE),
        ("code", "tel:*%2321%23", DialSource.SELECTION),
    ):
        sources._sources.take(text, source)
        await stage.picture(f"outside-{name}")
        stage.main.toast.close_now()
    check = sources._sources.check(NUMBER)
    assert check.number
    sources._offer._offer(NUMBER, check.number)
    await stage.picture("outside-copied")
    stage.main._settings.set(keys.FROM_LINKS, "call")
    sources.take_link("tel:+919876543212")
    await stage.reaches(At.RINGING_YOU)
    await stage.picture("outside-called")
    sources.take_link("tel:+919876543213")
    await stage.picture("outside-meanwhile")


async def call_history(stage: Stage) -> None:
    """All calls, their menus and dialogs, a recording that comes late and one nobody plays."""
    await stage.sign_in()
    await stage.settled()
    await stage.open_tab("Dialer")
    await stage.type("Number to call", NUMBER)
    await stage.press("Call")
    await stage.reaches(At.ENDED)
    await stage.press("Close")
    stage.main.dialer_tab.focus_search()
    (await stage.get(QRadioButton, "All calls")).setChecked(True)
    await stage.until(lambda: stage.rows("Recent calls") > 1, "the provider's calls")
    await stage.picture("history-at-least")
    await stage.press("Refresh recent calls")
    await stage.settled()
    recents = stage.main.dialer_tab.recents
    mine = next(
        call
        for at in range(recents.calls.table.rowCount())
        if (call := recents.calls.table.row_at(at)).placed
    )
    recents.table.choose(mine.id)
    await stage.picture("history-all")
    menu = await stage.open_menu("More for this call")
    await stage.picture("history-menu")
    menu.close()
    stage.sandbox.faults.add("failure_code", PLAY, code=404, message="not found")
    await stage.press("Play recording")
    await stage.expect("The recording is not ready yet")
    await stage.picture("history-waiting")
    await stage.press("Stop recording")
    await stage.settled()
    stage.sandbox.faults.clear()
    await stage.choose("Call direction", "Outgoing")
    await stage.choose("Call result", "Missed")
    await stage.expect("No call matches the filters")
    await stage.picture("history-no-match")
    await stage.press("Show all recent calls")
    await stage.until(lambda: stage.rows("Recent calls") > 1, "all calls again")
    recents.table.choose(mine.id)
    menu = await stage.open_menu("More for this call")
    edit = stage.said("Edit note…")
    next(entry for entry in menu.actions() if entry.text() in edit).trigger()
    menu.close()
    await stage.dialog("Edit note")
    await stage.picture("history-note")
    await stage.press("Cancel")
    await stage.closed()
    await stage.press("Export recent calls")
    await stage.dialog("Export recent calls")
    await stage.picture("history-export")


async def _type(stage: Stage, number: str, name: str) -> None:
    """Type a number and wait until all that is known of it is said."""
    dialer = stage.main.dialer_tab._dialer
    stage.main.dialer_tab.focus_number()
    await stage.type("Number to call", "")
    await stage.type("Number to call", number)
    await stage.until(lambda: not dialer.before.running("look up"), "what is known of it")
    await stage.breathe()
    await stage.picture(name)
