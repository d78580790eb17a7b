"""Runs through the real window: cut off by a kill and carried on, and done by keys alone."""

from pathlib import Path

from tests.e2e.conftest import Start
from tests.e2e.test_keyboard import tab_to
from tests.helpers.accessibility import wait_for
from tests.helpers.program import telecmi_supervisor
from tests.helpers.sandbox import Sandbox

FILES = Path(__file__).parents[1] / "fixtures" / "import"
UPDATE = "/v1/agent/update"


def alerts(sandbox: Sandbox) -> list[bool]:
    """Who is told of missed calls by SMS."""
    return [row["notify"] for row in sandbox.agents("telecmi")]


def test_a_run_that_was_killed_is_looked_up_and_carried_on(start: Start, sandbox: Sandbox) -> None:
    before = alerts(sandbox)
    left = before.count(False)
    first = start(keyring=True)
    first.sign_in(telecmi_supervisor(sandbox), keep=True)
    first.rows("Agents", 10)
    sandbox.faults.add("delay", UPDATE, seconds=60, skip=2, act_first=True)
    tab_to(first, "Agents", role="table")
    first.ui.keys("Ctrl+a")
    first.press("Set SMS alert")
    first.ui.keys("Down", "Enter")
    first.ui.says("Nothing has been sent")
    first.press("Apply changes")
    wait_for(lambda: len(sandbox.sent(UPDATE)) >= 5, "requests on their way")
    first.kill()
    sandbox.faults.clear()

    second = start(keyring=True)
    second.connected()
    second.ui.says("was cut off")
    second.press("Look at it")
    second.ui.says("uncertain")
    second.press("Check and continue")
    second.ready("Close")
    assert alerts(sandbox) == [True] * 10
    # What the killed program had sent was done; only what it had not sent was sent again.
    assert len(sandbox.sent(UPDATE)) == left
    second.press("Undo run")
    second.ui.says("Undo of")
    wait_for(lambda: alerts(sandbox) == before, "the alerts as they were")
    second.ready("Close")
    second.press("Close")
    assert second.end() == 0


def test_bulk_edit_import_and_undo_need_no_mouse(start: Start, sandbox: Sandbox) -> None:
    before = alerts(sandbox)
    calldeck = start()
    ui = calldeck.ui
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    ui.says("complete, read")

    ui.keys("Ctrl+1")
    tab_to(calldeck, "Agents", role="table")
    ui.keys("Ctrl+a")
    tab_to(calldeck, "Set SMS alert")
    ui.keys(" ")
    ui.keys("Down", "Enter")
    ui.says("Nothing has been sent")
    tab_to(calldeck, "Apply changes")
    ui.keys("Enter")
    calldeck.ready("Close")
    assert alerts(sandbox) == [True] * 10
    ui.keys("Ctrl+z")
    wait_for(lambda: alerts(sandbox) == before, "the alerts as they were")
    calldeck.ready("Close")
    ui.keys("Escape")

    calldeck.rows("Agents", 10)
    ui.keys("Ctrl+i")
    tab_to(calldeck, "Choose file")
    ui.keys(" ")
    ui.find("dialog", "Choose a list of agents")
    calldeck.fill(**{"File name:": str(FILES / "telecmi-few.csv")})
    ui.keys("Enter")
    ui.says("Nothing has been sent")
    tab_to(calldeck, "Apply import")
    ui.keys("Enter")
    calldeck.ready("Close")
    assert len(sandbox.agents("telecmi")) == 12
    ui.keys("Ctrl+z")
    wait_for(lambda: len(sandbox.agents("telecmi")) == 10, "the agents as they were")
    calldeck.ready("Close")
    ui.keys("Escape")
    calldeck.rows("Agents", 10)
