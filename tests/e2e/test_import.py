"""A file of 500 rows with 20 mistakes in the real window: checked, mended, applied, undone."""

import csv
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Start
from tests.helpers.accessibility import NotThere, wait_for
from tests.helpers.program import Calldeck, stringee_supervisor, telecmi_supervisor
from tests.helpers.sandbox import Sandbox

_TELECMI = ("name", "extension", "phone", "password", "start_time", "end_time", "notify")
_STRINGEE = ("stringee_user_id", "phone_number")
FILES = Path(__file__).parents[1] / "fixtures" / "import"


@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    ("provider", "file"),
    [("telecmi", "telecmi-libreoffice.xlsx"), ("stringee", "stringee-excel-utf8.csv")],
)
def test_a_file_is_checked_mended_applied_and_undone(
    start: Start, sandbox: Sandbox, tmp_path: Path, provider: str, file: str
) -> None:
    calldeck = start()
    is_telecmi = provider == "telecmi"
    calldeck.sign_in(telecmi_supervisor(sandbox) if is_telecmi else stringee_supervisor(sandbox))
    calldeck.rows("Agents", 10)
    calldeck.ui.says("complete, read")
    before = sandbox.agents(provider)

    calldeck.press("Import agents")
    calldeck.press("Choose file")
    answer(calldeck, "Choose a list of agents", FILES / file, "Open")
    calldeck.ui.says("Nothing has been sent")
    show(calldeck, "Error")
    mistakes = json.loads((FILES / f"{provider}-mistakes.json").read_text())
    shown = {row[0] for row in calldeck.rows("Import preview") if row[0]}
    assert shown == {str(mistake["line"]) for mistake in mistakes}
    assert len(mistakes) == 20
    calldeck.press("Save error list")
    errors = tmp_path / "errors.csv"
    answer(calldeck, "Save as", errors, "Save")
    calldeck.ui.says("Error list written")
    assert len(errors.read_text("utf-8-sig").splitlines()) > 20
    assert sandbox.agents(provider) == before

    calldeck.press("Choose file")
    answer(calldeck, "Choose a list of agents", FILES / f"{provider}-corrected.csv", "Open")
    calldeck.ui.says("corrected.csv")
    calldeck.press("Apply import")
    confirm(calldeck)
    named, deleted = rows_of(provider)
    key = "extension" if is_telecmi else "stringee_user_id"
    everybody = named | {str(row[key]) for row in before}
    assert deleted
    reached(sandbox, provider, len(everybody - deleted))
    calldeck.ready("Undo run")
    assert {str(row[key]) for row in sandbox.agents(provider)} == everybody - deleted
    calldeck.press("Undo run")
    reached(sandbox, provider, len(before))
    calldeck.ui.says("Undo of")
    calldeck.ready("Close")
    assert by_name(sandbox.agents(provider)) == by_name(before)
    calldeck.press("Close")
    calldeck.rows("Agents", 10)


def answer(calldeck: Calldeck, dialog: str, file: Path, button: str) -> None:
    """Type a path into Qt's own file dialog."""
    calldeck.ui.find("dialog", dialog)
    calldeck.fill(**{"File name:": str(file)})
    calldeck.press(button)
    calldeck.ui.gone("dialog", dialog)


def reached(sandbox: Sandbox, provider: str, count: int) -> None:
    """Wait until the provider has so many agents: as long as its list changes, go on.

    Looking at the window all the time would slow down the run in it.
    """
    before: list[dict[str, Any]] = []
    while (now := sandbox.agents(provider)) != before and len(now) != count:
        before = now
        with suppress(NotThere):
            wait_for(lambda: len(sandbox.agents(provider)) == count, f"{count} agents")
    assert len(sandbox.agents(provider)) == count


def rows_of(provider: str) -> tuple[set[str], set[str]]:
    """Who is in the corrected file, and who of them is to be deleted."""
    text = (FILES / f"{provider}-corrected.csv").read_text("utf-8-sig")
    key = "Extension" if provider == "telecmi" else "Stringee user ID"
    rows = list(csv.DictReader(text.splitlines()))
    return {row[key] for row in rows}, {row[key] for row in rows if row["Delete"]}


def show(calldeck: Calldeck, rows: str) -> None:
    """Show only some of the rows."""
    calldeck.ui.press(calldeck.ui.find("radio button", rows))
    calldeck.ui.wait_for(
        lambda whole: any("checked" in node.states for node in whole.all("radio button", rows)),
        f"“{rows}” chosen",
    )


def confirm(calldeck: Calldeck) -> None:
    """Rows that delete are confirmed on their own."""
    calldeck.ui.find("dialog", "Delete agent")
    calldeck.press("Delete")


def name_of(row: dict[str, Any]) -> str:
    return str(row["name"])


def by_name(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Agents without what a deletion cannot bring back: ids, statuses, when they last talked."""
    kept = [*_TELECMI, *_STRINGEE]
    found = [{key: row[key] or "" for key in kept if key in row} for row in rows]
    return sorted(found, key=name_of)
