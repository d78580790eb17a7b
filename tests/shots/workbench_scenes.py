"""Pictures of many agents at once: bulk edit, import, a run, history, shifts, groups, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.shots.stage import Stage

FILES = Path(__file__).parents[1] / "fixtures" / "import"
UPDATE = "/v1/agent/update"


async def bulk_edit(stage: Stage) -> None:
    """A preview, the run under way, its end, and the history of it."""
    stage.sandbox.reset(agents=40)
    await stage.sign_in()
    await stage.settled()
    tab = stage.main.agents_tab
    tab.table.selectAll()
    await stage.press("Set shift")
    await stage.dialog("Set shift")
    await stage.picture("bulk-set-shift")
    await stage.press("Show changes")
    await stage.until(lambda: stage.find(QPushButton, "Apply changes"), "the preview")
    await stage.picture("bulk-preview")
    stage.sandbox.faults.add("delay", UPDATE, seconds=0.3)
    stage.sandbox.faults.add("failure_code", UPDATE, skip=4, times=2, code=400, message="Not now")
    await stage.press("Apply changes")
    await stage.until(lambda: stage.tells("{words}, about {left} left"), "the time left")
    await stage.picture("bulk-running")
    stage.sandbox.faults.clear()
    await stage.until(lambda: stage.find(QPushButton, "Close"), "the end")
    await stage.picture("bulk-ended")
    await stage.press("Close")
    await stage.press("History")
    await stage.settled()
    await stage.picture("history")


async def importing(stage: Stage) -> None:
    """Choosing a file, the dry run with its mistakes, and exporting."""
    await stage.sign_in()
    await stage.settled()
    await stage.press("Import agents")
    await stage.picture("import-choose")
    stage.main.agents_room.changes._imports.check(FILES / "telecmi-excel.xlsx")
    await stage.until(lambda: stage.find(QPushButton, "Save error list"), "the dry run")
    await stage.picture("import-dry-run")
    await stage.press("Back to agents")
    await stage.press("Export agents")
    await stage.dialog("Export agents")
    await stage.picture("export")


async def shifts(stage: Stage) -> None:
    """The shifts of forty agents."""
    stage.sandbox.reset(agents=40)
    await stage.sign_in()
    await stage.settled()
    stage.main.agents_tab.toolbar.tabs.setCurrentIndex(1)
    await stage.settled()
    await stage.picture("shifts")
