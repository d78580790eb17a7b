"""The past: what is listed, taking it back once, and the log; with a journal on the disk."""

import asyncio
import csv
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.controllers.agents import Done
from desktop.controllers.audit import PAGE
from desktop.controllers.base import Failure
from desktop.domain.agent import Agent
from desktop.domain.edits import Edit
from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.runs import AuditEntry, StepState
from desktop.domain.secret import Secret
from tests.helpers.past import Past, past
from tests.helpers.run_desk import change, create, delete
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process

__all__ = ["sandbox", "sandbox_process"]

KOLKATA = ZoneInfo("Asia/Kolkata")
Test = Callable[[Past], Awaitable[None]]


def with_past(sandbox: Sandbox, folder: Path, work: Test) -> None:
    async def main() -> None:
        async with past(sandbox, folder, zone=KOLKATA) as here:
            await work(here)

    asyncio.run(main())


def renamed(agents: dict[str, Agent], *numbers: int) -> list[Edit]:
    keys = sorted(agents)
    return [change(agents[keys[number]], name=f"New {number}") for number in numbers]


def states(here: Past) -> list[str]:
    return [line.state[0] for line in here.history.runs_table.rows]


def results(here: Past) -> list[str]:
    """What came of each row of the chosen run, in words."""
    return [f"{line.state} {line.words}".strip() for line in here.history.steps_table.rows]


def failure(here: Past) -> Failure:
    (found,) = [told for told in here.told if isinstance(told, Failure)]
    return found


def entries(here: Past, count: int, **values: Any) -> list[AuditEntry]:
    account = here.desk.session.account
    assert account is not None
    known = {"who": "boss", "agent": "101_1", "action": "change", "field": "Name", "old": "a"}
    known |= {"new": "b", "run": "r", "outcome": "done"} | values
    return [
        AuditEntry(datetime.now(UTC), account.key, name=f"Agent {number}", **known)
        for number in range(count)
    ]


def troubles(here: Past) -> list[CalldeckError | None]:
    """Why runs, log and rows could not be read."""
    return [here.history.error, here.history.audit_error, here.history.steps_error]


def shown(here: Past) -> list[str]:
    return [line.entry.name for line in here.history.audit_table.rows]


async def choose(here: Past, title: str) -> None:
    rows: Sequence[Any] = here.history.runs_table.rows
    here.history.choose(next(line.run.id for line in rows if line.run.title == title))
    await here.idle()


def test_runs_are_listed_newest_first_with_the_rows_of_the_chosen_one(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        agents = await here.agents()
        await here.carry_out("First", renamed(agents, 1))
        await here.carry_out("Second", renamed(agents, 2, 3))
        assert not here.history.runs_table.count  # nobody looks yet
        await here.read()
        assert here.titles() == ["Second", "First"]
        assert states(here) == ["Done", "Done"]
        await choose(here, "Second")
        told = [(line.row.name, line.number, line.state) for line in here.history.steps_table.rows]
        names = [agents[key].name for key in sorted(agents)]
        assert told == [
            (names[2], 1, StepState.CONFIRMED),
            (names[3], 2, StepState.CONFIRMED),
        ]
        here.history.choose("")
        assert not here.history.steps_table.count
        assert here.history.why_not_undo() == "Choose a run first."

    with_past(sandbox, tmp_path, work)


def test_undo_takes_a_run_back_once_and_says_when(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(here: Past) -> None:
        before = await here.agents()
        await here.carry_out("Renamed", renamed(before, 1, 2))
        await here.read()
        await choose(here, "Renamed")
        assert here.history.why_not_undo() == ""
        here.history.undo()
        await here.idle()
        assert await here.agents() == before
        assert here.titles() == ["Undo of “Renamed”", "Renamed"]
        assert states(here) == ["Done", "Taken back"]
        assert all("taken back at " in words for words in results(here))
        why = here.history.why_not_undo()
        assert why.startswith("This run was taken back at ")
        asked = len(sandbox.access_log())
        here.history.undo()
        await here.idle()
        assert failure(here).error.title == why
        assert failure(here).error.message == "Nothing was sent."
        assert len(sandbox.access_log()) == asked

    with_past(sandbox, tmp_path, work)


def test_what_was_taken_back_elsewhere_meanwhile_is_not_taken_back_again(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        run = await here.carry_out("Renamed", renamed(await here.agents(), 1))
        await here.read()
        await choose(here, "Renamed")
        here.history.close()
        here.runs.undo(run)  # from the toast
        await here.idle()
        assert here.history.why_not_undo() == ""  # nobody looked
        asked = len(sandbox.access_log())
        here.history.undo()
        await here.idle()
        assert failure(here).error.title.startswith("This run was taken back at ")
        assert len(sandbox.access_log()) == asked
        assert states(here) == ["Done", "Taken back"]

    with_past(sandbox, tmp_path, work)


def test_rows_are_taken_back_by_themselves_and_then_only_the_rest(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        before = await here.agents()
        keys = sorted(before)
        await here.carry_out("Renamed", renamed(before, 1, 2, 3))
        await here.read()
        await choose(here, "Renamed")
        assert here.history.why_not_undo_rows([]) == "Select rows of the run first."
        assert here.history.why_not_undo_rows([2]) == ""
        here.history.undo([2])
        await here.idle()
        after = await here.agents()
        assert [after[key].name == before[key].name for key in keys[1:4]] == [False, True, False]
        assert states(here) == ["Done", "Done"]
        assert here.history.runs_table.rows[1].note(datetime.now(UTC), UTC) == "1 taken back"
        assert "taken back at " in here.history.why_not_undo_rows([2])
        assert here.history.why_not_undo_rows([2, 3]) == ""
        here.history.undo()
        await here.idle()
        assert await here.agents() == before
        assert here.history.runs_table.rows[0].rows == "2 of 2"  # the other row was not sent again
        assert states(here) == ["Done", "Done", "Taken back"]

    with_past(sandbox, tmp_path, work)


def test_what_was_undone_can_be_done_again_and_undone_again(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        before = await here.agents()
        await here.carry_out("Renamed", renamed(before, 1))
        await here.read()
        changed = await here.agents()
        await choose(here, "Renamed")
        here.history.undo()
        await here.idle()
        await choose(here, "Undo of “Renamed”")
        here.history.undo()
        await here.idle()
        assert await here.agents() == changed
        assert states(here) == ["Done", "Taken back", "Done"]
        await choose(here, "Renamed")
        assert results(here) == ["StepState.CONFIRMED"]
        here.history.undo()
        await here.idle()
        assert await here.agents() == before

    with_past(sandbox, tmp_path, work)


def test_new_agents_that_undo_would_delete_are_known_before(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        agents = await here.agents()
        keys = sorted(agents)
        new = create(
            extension="777",
            name="Meera Iyer",
            phone="919876543388",
            password=Secret("canary-777"),
            shift_start=9,
            shift_end=18,
            sms_alert=True,
        )
        edits = [*renamed(agents, 1), new, delete(agents[keys[3]])]
        await here.carry_out("Import", edits)
        await here.read()
        await choose(here, "Import")
        assert [agent.name for agent in here.history.would_delete()] == ["Meera Iyer"]
        assert here.history.would_delete([1, 3]) == ()
        here.history.undo([2])
        await here.idle()
        assert here.history.would_delete() == ()
        assert "canary-777" not in "".join(map(str, here.history.audit_table.rows))

    with_past(sandbox, tmp_path, work)


def test_what_cannot_be_undone_says_why(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(here: Past) -> None:
        agents = await here.agents()
        keys = sorted(agents)
        gone = replace(agents[keys[1]], name="Somebody else")  # not as it is there: held
        await here.carry_out("Held", [change(gone, name="New")])
        execution = await here.desk.runs.begin("Cut off", renamed(agents, 2))
        await here.read()
        assert states(here) == ["Not finished", "Nothing done"]
        await choose(here, "Held")
        assert here.history.why_not_undo() == "Nothing of this run was done."
        await choose(here, "Cut off")
        assert here.history.why_not_undo() == "This run is not finished."
        here.desk.runs._active.discard(execution.run.id)  # as after a restart
        here.history.refresh()
        await here.idle()
        assert states(here) == ["Interrupted", "Nothing done"]
        assert here.history.why_not_undo().startswith("This run was cut off.")
        here.history.look_at_it()
        await here.until(lambda: here.runs.cut_off)
        assert here.runs.cut_off is not None
        assert here.runs.cut_off.id == execution.run.id

    with_past(sandbox, tmp_path, work)


def test_while_a_run_is_under_way_nothing_is_undone(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(here: Past) -> None:
        agents = await here.agents()
        await here.carry_out("First", renamed(agents, 1))
        await here.read()
        await choose(here, "First")
        here.runs.run_edits("Second", renamed(agents, 2, 3))
        assert here.history.why_not_undo().startswith("Another run is under way.")
        await here.until(lambda: "Under way" in states(here))
        await here.idle()
        assert here.history.why_not_undo() == ""
        assert states(here) == ["Done", "Done"]

    with_past(sandbox, tmp_path, work)


def test_the_past_is_read_again_only_while_somebody_looks(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(here: Past) -> None:
        agents = await here.agents()
        await here.read()
        assert here.history.read
        assert here.titles() == []
        await here.carry_out("Seen", renamed(agents, 1))
        await here.idle()
        assert here.titles() == ["Seen"]
        assert shown(here) == ["New 1"]
        here.history.close()
        await here.carry_out("Not seen", renamed(agents, 2))
        await here.idle()
        assert here.titles() == ["Seen"]

    with_past(sandbox, tmp_path, work)


def test_the_log_is_searched_and_read_page_by_page(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(here: Past) -> None:
        history, journal = here.history, here.desk.journal
        journal.add_entries(entries(here, 2 * PAGE + 1))
        await here.read()
        assert len(shown(here)) == PAGE
        assert shown(here)[0] == f"Agent {2 * PAGE}"
        more = [history.more]
        history.load_more()
        await here.idle()
        assert len(shown(here)) == 2 * PAGE
        more.append(history.more)
        journal.add_entries(entries(here, 2, agent="x", field="Phone"))  # the pages move by two
        history.load_more()
        await here.idle()
        assert len(shown(here)) == 2 * PAGE + 3
        assert shown(here)[:3] == ["Agent 1", "Agent 0", f"Agent {2 * PAGE}"]  # none twice
        assert [*more, history.more] == [True, True, False]
        history.search("  agent 1 phone ")
        await here.idle()
        assert shown(here) == ["Agent 1"]
        history.search("")
        await here.idle()
        assert len(shown(here)) == PAGE

    with_past(sandbox, tmp_path, work)


def test_the_log_is_written_to_a_file_that_no_spreadsheet_runs(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        formula = '=HYPERLINK("http://example.com")'
        found = entries(here, PAGE + 5, new=formula, old="+919876543210", reply="200")
        noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
        at = noon + timedelta(seconds=1)
        here.desk.journal.add_entries([replace(entry, at=at) for entry in found])
        here.desk.journal.add_entries(entries(here, 3, field="Phone number"))
        await here.read()
        here.history.search("hyperlink")
        await here.idle()
        file = tmp_path / "log.csv"
        here.history.export_audit(file)
        await here.idle()
        rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
        assert rows[0] == [
            *("Time", "Who", "Agent ID", "Name", "Action", "Field", "Old", "New"),
            *("Outcome", "Reply", "Run"),
        ]
        assert rows[1] == [
            *("2026-11-23T17:30:01+05:30", "boss", "101_1", f"Agent {PAGE + 4}", "change"),
            *("Name", "'+919876543210", f"'{formula}", "done", "200", "r"),
        ]
        assert len(rows) == PAGE + 6  # those that were not read yet as well, and only those
        (told,) = here.told
        assert told == Done("1,005 entries written to log.csv")

    with_past(sandbox, tmp_path, work)


def test_a_file_that_cannot_be_written_is_told(sandbox: Sandbox, tmp_path: Path) -> None:
    async def work(here: Past) -> None:
        await here.read()
        here.history.export_audit(tmp_path / "nowhere" / "log.csv")
        await here.idle()
        assert failure(here).topic == "audit.export"
        assert "was not written" in failure(here).error.title

    with_past(sandbox, tmp_path, work)


def test_a_journal_that_cannot_be_read_is_told_and_read_later(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trouble(*_: Any, **__: Any) -> Any:
        raise StorageFailed("The journal cannot be read.")

    async def work(here: Past) -> None:
        agents = await here.agents()
        await here.carry_out("First", renamed(agents, 1))
        journal = here.desk.journal
        with monkeypatch.context() as patch:
            patch.setattr(journal, "runs", trouble)
            patch.setattr(journal, "entries", trouble)
            await here.read()
        history = here.history
        assert all(troubles(here)[:2])
        assert not history.read
        assert not here.told[1:]  # it is told in the place of the rows; only the run was told
        with monkeypatch.context() as patch:
            patch.setattr(here.desk.runs, "steps", trouble)  # memory may have them, too
            history.refresh()
            await here.idle()
            assert troubles(here) == [None, None, None]
            history.choose(history.runs_table.id_at(0))
            await here.idle()
            assert troubles(here)[2] is not None
        history.read_steps()
        await here.idle()
        assert troubles(here) == [None, None, None]
        assert results(here) == ["StepState.CONFIRMED"]

    with_past(sandbox, tmp_path, work)


def test_nothing_of_an_account_is_left_when_it_is_signed_out(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def work(here: Past) -> None:
        agents = await here.agents()
        await here.carry_out("First", renamed(agents, 1))
        await here.read()
        await choose(here, "First")
        here.history.search("new")
        here.history.refresh()
        await here.desk.session.sign_out()
        await here.idle()
        history = here.history
        tables = (history.runs_table, history.steps_table, history.audit_table)
        assert [table.count for table in tables] == [0, 0, 0]
        assert history.chosen is None
        assert (history.text, history.read, history.audit_read) == ("", False, False)
        history.refresh()
        await here.idle()
        assert history.runs_table.count == 0

    with_past(sandbox, tmp_path, work)
