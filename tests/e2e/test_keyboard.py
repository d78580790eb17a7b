"""The main job with the keyboard alone."""

from collections.abc import Callable

from tests.e2e.conftest import Start
from tests.helpers.accessibility import Node
from tests.helpers.program import Calldeck, telecmi_supervisor
from tests.helpers.sandbox import Sandbox

MOST_TABS = 25
"""A control that is farther away than this is not within reach of a person."""


def test_the_main_job_needs_no_mouse(start: Start, sandbox: Sandbox) -> None:
    sandbox.switch(outcome_delay=600)
    calldeck = start()
    ui = calldeck.ui
    fields = telecmi_supervisor(sandbox).fields

    ui.find("dialog", "Sign in")
    tab_to(calldeck, "Role")
    ui.keys("Down")
    tab_to(calldeck, "App ID")
    ui.type(fields["App ID"])
    tab_to(calldeck, "App secret")
    ui.type(fields["App secret"])
    ui.keys("Enter")
    ui.gone("dialog", "Sign in")
    calldeck.rows("Agents", 10)

    ui.keys("Ctrl+n")
    ui.find("dialog", "Add agent")
    tab_to(calldeck, "Name")
    ui.type("asha menon")
    tab_to(calldeck, "Phone number")
    ui.type("9876543210")
    ui.keys("Enter")
    ui.gone("dialog", "Add agent")
    calldeck.rows("Agents", 11, having="asha menon")

    ui.keys("Ctrl+f")
    ui.type("asha")
    calldeck.rows("Agents", 1, having="asha menon")
    tab_to(calldeck, "Agents", role="table")
    ui.keys("Down", "Enter")
    ui.find("dialog", "Edit agent")
    tab_to(calldeck, "Name")
    ui.keys("Ctrl+a")
    ui.type("asha nair")
    ui.keys("Enter")
    ui.gone("dialog", "Edit agent")
    calldeck.rows("Agents", 1, having="asha nair")

    tab_to(calldeck, "Agents", role="table")
    ui.keys("Delete")
    ui.says("Delete asha nair?")
    tab_to(calldeck, "Delete")
    ui.keys("Enter")
    calldeck.rows("Agents", 0)
    ui.keys("Ctrl+f", "Escape")
    calldeck.rows("Agents", 10)

    ui.keys("Ctrl+2")
    rows = calldeck.rows("Missed calls")
    ui.keys("Enter")
    calldeck.reads("Call back status", "Ringing")
    assert len(sandbox.state()["telecmi"]["placed"]) == 1
    assert rows

    ui.keys("Ctrl+3")
    ui.says("now, 0:02")  # later than any second half of a double press
    ui.keys("Ctrl+1", "Ctrl+3")
    tab_to(calldeck, "It is over")
    ui.keys(" ")
    ui.gone("label", "Call status")
    ui.keys("Ctrl+l", "Ctrl+a")
    ui.type("9876543211")
    calldeck.reads("Number check", "+91 98765 43211")
    ui.keys("Enter")
    calldeck.rows("Recent calls", 2, having="+91 98765 43211")
    ui.keys("Ctrl+q")
    assert calldeck.wait() == 0


def tab_to(calldeck: Calldeck, name: str, role: str = "") -> None:
    """Press Tab until the control of this name has the focus."""
    ui = calldeck.ui
    for _ in range(MOST_TABS):
        here = ui.focused()
        if here and name in (here.name, here.description) and role in ("", here.role):
            return
        ui.keys("Tab")
        ui.wait_for(_leaves(here), "the focus to move")
    raise AssertionError(f"“{name}” is not reached with Tab\n{ui.look().tree()}")


def _leaves(before: Node | None) -> Callable[[Node], bool]:
    def has_moved(whole: Node) -> bool:
        there = whole.focused()
        return there is not None and (before is None or there.place != before.place)

    return has_moved
