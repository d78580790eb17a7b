"""Pictures of the agents tab and its dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from tests.shots.stage import Stage

LIST = "/v1/agent/list"
NONE = {"code": 200, "agents": [], "count": 0}


async def agents(stage: Stage) -> None:
    """Full, one and several selected, searched in vain, form, deleting."""
    await stage.sign_in()
    await stage.settled()
    await stage.picture("agents-full")
    table = stage.main.agents_tab.table
    table.selectRow(2)
    await stage.picture("agents-one-selected")
    await stage.press("Edit agent")
    await stage.dialog("Edit agent")
    await stage.picture("agent-edit")
    await stage.press("Cancel")
    await stage.press("Delete agent")
    await stage.dialog("Delete agent")
    await stage.picture("agent-delete")
    await stage.press("Cancel")
    await stage.closed()
    table.selectAll()
    await stage.picture("agents-all-selected")
    table.clearSelection()
    await stage.type("Search agents", "ksrthik")
    await stage.picture("agents-no-match")


async def agent_forms(stage: Stage) -> None:
    """The form for a new agent: as it opens, with faults, refused."""
    await stage.sign_in()
    await stage.settled()
    await stage.press("Add agent")
    await stage.dialog("Add agent")
    await stage.picture("agent-add")
    await stage.type("Extension", "7")
    await stage.type("Phone number", "letters")
    await stage.press("Save")
    await stage.picture("agent-add-faults")
    await stage.type("Extension", "101")
    await stage.type("Name", "Kavya Reddy")
    await stage.type("Phone number", "098765 43388")
    await stage.press("Save")
    await stage.until(lambda: stage.shows("101"), "the refusal of the extension")
    await stage.breathe()
    await stage.picture("agent-add-refused")


async def agents_unread(stage: Stage) -> None:
    """Being read, failed, empty."""
    stage.sandbox.faults.add("delay", LIST, seconds=60)
    await stage.sign_in()
    await stage.until(lambda: stage.find(QWidget, "Reading"), "the grey bars")
    await stage.picture("agents-loading")
    stage.sandbox.faults.clear()
    stage.sandbox.faults.add("status", LIST, status=503)
    await stage.press("Stop")
    stage.main.agents_tab.refresh()
    await stage.until(lambda: stage.find(QPushButton, "Try now"), "the error")
    await stage.picture("agents-error")
    stage.sandbox.faults.clear()
    stage.sandbox.faults.add("status", LIST, status=200, body=NONE)
    stage.main.agents_tab.refresh()
    await stage.expect("No agents yet")
    await stage.picture("agents-empty")
