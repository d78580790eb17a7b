"""Starting hidden and closing to the tray, on a desktop that has one, and on one that has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Start
from tests.helpers.accessibility import AccessibleProgram, wait_for
from tests.helpers.desktop_session import Desktop
from tests.helpers.program import Calldeck
from tests.helpers.tray import run_tray


@pytest.fixture
def closing_hides(tmp_path: Path) -> None:
    """The person wants Calldeck to go on in the tray."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "calldeck.ini").write_text("[desk]\nclose_to_tray=true\n")


def follow(calldeck: Calldeck, desktop: Desktop) -> None:
    """Watch a program that may have no window."""
    pid = calldeck.process.pid
    calldeck.ui = AccessibleProgram(desktop.bus, pid, lambda: calldeck.running)


def windows(calldeck: Calldeck) -> list[str]:
    whole = calldeck.ui.look()
    return [node.name for role in ("frame", "dialog") for node in whole.all(role)]


def test_it_starts_hidden_in_the_tray_and_closing_leaves_it_there(
    start: Start, desktop: Desktop, closing_hides: None
) -> None:
    with run_tray(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as tray:
        calldeck = start("--hidden", window=False)
        wait_for(lambda: tray.icons, "the icon in the tray")
        follow(calldeck, desktop)
        assert windows(calldeck) == [], "nothing asks for a sign-in before a person comes"
        tray.click()
        calldeck.ui.find("dialog", "Sign in")
        calldeck.ui.keys("Escape")
        calldeck.ui.gone("dialog", "Sign in")
        calldeck.ui.keys("Alt+F4")
        wait_for(lambda: not windows(calldeck), "the window to go")
        tray.click()
        wait_for(lambda: windows(calldeck) == ["Calldeck"], "the window to come back")
        assert calldeck.end() == 0


def test_without_a_tray_it_starts_minimised_and_closing_quits(
    start: Start, desktop: Desktop, closing_hides: None
) -> None:
    calldeck = start("--hidden", window=False)
    follow(calldeck, desktop)
    wait_for(lambda: windows(calldeck) == ["Calldeck"], "the minimised window")
    start(window=False).wait()  # a second copy brings the first to the front
    calldeck.ui.find("dialog", "Sign in")
    calldeck.ui.keys("Escape")
    calldeck.ui.gone("dialog", "Sign in")
    calldeck.ui.keys("Alt+F4")
    assert calldeck.wait() == 0
