"""Pictures of the missed calls."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from tests.shots.stage import Stage

INCOMING = "/v1/missed"
OUTGOING = "/v1/outmissed"
NONE = {"code": 200, "cdr": [], "total": 0}


async def missed(stage: Stage) -> None:
    """Full, searched in vain, a period of one's own choice."""
    await stage.sign_in()
    await stage.open_tab("Missed calls")
    await stage.settled()
    await stage.picture("missed-full")
    await stage.type("Search missed calls", "nobody")
    await stage.picture("missed-no-match")
    await stage.type("Search missed calls", "")
    stage.main.missed_tab.escape()
    await stage.picture("missed-none-chosen")
    await stage.choose("Period", "Custom")
    await stage.settled()
    await stage.picture("missed-custom")


async def missed_unread(stage: Stage) -> None:
    """Being read, failed, empty."""
    stage.sandbox.faults.add("delay", INCOMING, seconds=60)
    await stage.sign_in()
    await stage.open_tab("Missed calls")
    await stage.until(lambda: stage.find(QWidget, "Reading"), "the grey bars")
    await stage.picture("missed-loading")
    stage.sandbox.faults.clear()
    stage.sandbox.faults.add("status", INCOMING, status=503)
    await stage.press("Stop")
    stage.main.missed_tab.refresh()
    await stage.until(lambda: stage.find(QPushButton, "Try now"), "the error")
    await stage.picture("missed-error")
    stage.sandbox.faults.clear()
    for path in (INCOMING, OUTGOING):
        stage.sandbox.faults.add("status", path, status=200, body=NONE)
    stage.main.missed_tab.refresh()
    await stage.expect("No missed calls")
    await stage.picture("missed-empty")


async def missed_partial(stage: Stage) -> None:
    """Many pages: half read, then with a gap."""
    stage.sandbox.reset("medium")
    stage.sandbox.faults.add("delay", INCOMING, seconds=60, skip=6)
    await stage.sign_in()
    await stage.open_tab("Missed calls")
    await stage.until(lambda: stage.rows("Missed calls") >= 50, "the first pages")
    await stage.picture("missed-half-read")
    await stage.press("Stop")
    await stage.breathe()
    await stage.picture("missed-stopped")
    stage.sandbox.faults.clear()
    stage.sandbox.faults.add("status", INCOMING, status=503, skip=3, times=12)
    stage.main.missed_tab.refresh()
    await stage.until(lambda: stage.find(QPushButton, "Read again"), "the gap")
    await stage.settled()
    await stage.picture("missed-gap")
