"""Pictures of the missed callers."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from desktop.domain.worklist import Caller, Which
from desktop.qtmodels.roles import Role
from tests.helpers.sandbox import request
from tests.shots.stage import Stage

INCOMING = "/v1/missed"
OUTGOING = "/v1/outmissed"
NONE = {"code": 200, "cdr": [], "total": 0}
CALL = "/v2/webrtc/click2call"


async def missed(stage: Stage) -> None:
    """Full, searched in vain, nobody chosen, a period of one's own choice."""
    await _open(stage)
    await stage.picture("missed-full")
    await stage.type("Search missed calls", "nobody")
    await stage.picture("missed-no-match")
    await stage.type("Search missed calls", "")
    stage.main.missed_tab.escape()
    await stage.picture("missed-none-chosen")
    await stage.choose("Period", "Custom")
    await stage.settled()
    await stage.picture("missed-custom")


async def missed_work(stage: Stage) -> None:
    """Claimed, snoozed, several chosen, the outcome asked, closed with the proof, refused."""
    await _open(stage)
    tab = stage.main.missed_tab
    rows = _rows(stage)
    tab.table.choose(rows[1].id)
    await stage.press("Claim")
    await stage.expect("Claimed by")
    await stage.picture("missed-claimed")
    tab.show_panel(opened=True)
    await stage.picture("missed-panel")
    tab.show_panel(opened=False)
    tab.table.choose(rows[2].id)
    tab.work.snooze()
    await stage.settled()
    await stage.until(lambda: rows[2].id not in _ids(stage), "the snoozed caller to leave")
    tab.table.selectAll()
    await stage.picture("missed-several")
    tab.table.choose(rows[0].id)
    tab.work.call()
    await stage.until(lambda: tab.panel.asking, "the question")
    await stage.picture("missed-asked")
    tab.work.choose_outcome(4)
    await stage.picture("missed-call-later")
    tab.work.choose_outcome(2)
    tab.work.save_outcome()
    await stage.until(lambda: not tab.panel.asking, "the next caller")
    await stage.picture("missed-next")
    for which in (Which.SNOOZED, Which.CLOSED):
        button = await stage.get(QRadioButton, which.value)
        button.click()
        await stage.settled()
        await stage.picture(f"missed-{which.value.lower()}")


async def missed_refused(stage: Stage) -> None:
    """A colleague was quicker; then nobody waits any more."""
    await _open(stage)
    tab = stage.main.missed_tab
    quick = next(row for row in _rows(stage) if row.number[-1] in "0123456")
    account = stage.sandbox.accounts["telecmi"]
    body = {
        "user_id": account["agent"]["id"],
        "secret": account["secret"],
        "to": int(quick.number.lstrip("+")),
        "extra_params": {},
        "webrtc": True,
        "followme": False,
    }
    request("POST", stage.sandbox.base_urls["rest"] + CALL, body)
    tab.table.choose(quick.id)
    tab.work.call()
    await stage.expect("was called back by")
    await stage.picture("missed-refused")
    tab.table.selectAll()
    tab.work.mark_handled()
    await stage.expect("Nobody is waiting")
    await stage.picture("missed-nobody-waits")


async def missed_unread(stage: Stage) -> None:
    """Being read, failed, empty."""
    stage.sandbox.faults.add("delay", "/v1/*missed", seconds=60)
    await stage.sign_in()
    await stage.open_tab("Missed calls")
    await stage.until(lambda: stage.find(QWidget, "Reading"), "the grey bars")
    await stage.picture("missed-loading")
    stage.sandbox.faults.clear()
    for path in (INCOMING, OUTGOING, "/v1/answered", "/v1/outanswered"):
        stage.sandbox.faults.add("status", path, status=503)
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
    await stage.until(lambda: stage.rows("Missed calls") >= 20, "the first pages")
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


async def _open(stage: Stage) -> None:
    await stage.sign_in()
    await stage.open_tab("Missed calls")
    await stage.until(lambda: stage.rows("Missed calls"), "the first callers")
    await stage.settled()


def _rows(stage: Stage) -> list[Caller]:
    model = stage.main.missed_tab.table.model()
    return [model.index(at, 0).data(Role.ROW) for at in range(model.rowCount())]


def _ids(stage: Stage) -> set[str]:
    return {row.id for row in _rows(stage)}
