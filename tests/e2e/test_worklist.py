"""The missed callers, worked through the real window: to the end by keys, and from two desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.conftest import Start
from tests.helpers.desktop_session import Desktop
from tests.helpers.program import Calldeck, telecmi_supervisor
from tests.helpers.sandbox import Sandbox


def placed(sandbox: Sandbox) -> list[str]:
    """Numbers of the calls that the provider placed, oldest first."""
    return [call["number"] for call in sandbox.state()["telecmi"]["placed"]]


def open_list(calldeck: Calldeck, sandbox: Sandbox) -> list[list[str]]:
    calldeck.sign_in(telecmi_supervisor(sandbox))
    calldeck.ui.keys("Ctrl+2")
    calldeck.reads("Completeness", "complete")
    return calldeck.rows("Missed calls")


def test_the_whole_list_is_worked_with_keys_alone(start: Start, sandbox: Sandbox) -> None:
    sandbox.switch(outcome_delay=600)
    calldeck = start()
    ui = calldeck.ui
    rows = open_list(calldeck, sandbox)
    for left in range(len(rows), 0, -1):
        calldeck.rows("Missed calls", left)
        ui.keys("c")
        ui.says("What came of it?")
        ui.keys("1", "n")
    ui.says("Nobody is waiting")
    numbers = placed(sandbox)
    assert len(numbers) == len(set(numbers)) == len(rows)
    assert calldeck.end() == 0

    again = start()
    again.ui.find("dialog", "Sign in")
    again.sign_in(telecmi_supervisor(sandbox))
    again.ui.keys("Ctrl+2")
    again.ui.says("Nobody is waiting")  # what was done is kept
    assert again.end() == 0


@contextmanager
def second_desk(
    desktop: Desktop, sandbox: Sandbox, folder: Path, *arguments: str
) -> Iterator[Calldeck]:
    environment = {"HOME": str(folder), "TZ": "Asia/Kolkata"}
    copy = Calldeck(desktop, folder / "second", sandbox, arguments, environment)
    try:
        yield copy.open()
    finally:
        if copy.running:
            copy.kill()


def test_a_caller_who_is_called_at_one_desk_is_not_called_at_the_other(
    start: Start, desktop: Desktop, sandbox: Sandbox, floor: str, tmp_path: Path
) -> None:
    sandbox.switch(outcome_delay=600)
    addresses = (f'{name} = "{url}"' for name, url in sandbox.base_urls.items())
    config = tmp_path / "floor.toml"
    config.write_text("\n".join([f'database = "{floor}"', "[addresses]", *addresses, ""]))
    here = start("--config", str(config))
    open_list(here, sandbox)
    with second_desk(desktop, sandbox, tmp_path, "--config", str(config)) as there:
        first = open_list(there, sandbox)[0]
        # Keys go to the desk in front, which is the second one.
        here.press("Call back")
        here.ui.says("What came of it?")
        here.ui.says("Claims are shared with every desk at once.")
        there.ui.says("Called by")
        there.select("Missed calls", first[0])
        there.ui.keys("c")
        there.ui.says("has been calling this caller for")
        assert len(placed(sandbox)) == 1
        rows = len(there.rows("Missed calls"))
        here.ui.press(here.ui.find("radio button", "Reached"))
        here.press("Save and next")
        there.rows("Missed calls", rows - 1)
        assert there.end() == 0
    assert here.end() == 0  # which is in front now
    assert len(placed(sandbox)) == 1
