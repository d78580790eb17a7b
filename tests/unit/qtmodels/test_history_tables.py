"""Runs and audit log as tables: what each state is called, and what is told of an entry."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt

from desktop.domain.runs import AuditEntry, Run, RunState, StepState
from desktop.domain.taken_back import TakenBack
from desktop.qtmodels.audit_table import AuditTable
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.run_table import RunLine, RunTable, at_words

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KOLKATA = ZoneInfo("Asia/Kolkata")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def run(state: RunState = RunState.DONE, **counts: int) -> Run:
    found = Counter({StepState[name]: number for name, number in counts.items()})
    return Run("r1", "account", "Import of agents.xlsx", NOON, "boss", state, counts=found)


def entry(**values: str) -> AuditEntry:
    known = {"who": "boss", "agent": "101_1", "name": "Asha", "action": "change"}
    known |= {"field": "Name", "old": "Asha", "new": "Asha R", "run": "0123456789abcdef"}
    return AuditEntry(NOON, "account", **{**known, "outcome": "done", **values})


def cell(model: QAbstractTableModel, row: int, title: str, role: int = 0) -> object:
    across = Qt.Orientation.Horizontal
    titles = [model.headerData(at, across) for at in range(model.columnCount())]
    return model.index(row, titles.index(title)).data(role)


def runs_table(line: RunLine) -> RunTable:
    table = RunTable()
    table.describe(zone=KOLKATA, now=lambda: NOON + timedelta(hours=1))
    table.set_rows([line])
    return table


@pytest.mark.parametrize(
    ("line", "spoken", "tone"),
    [
        (RunLine(run(CONFIRMED=3)), "Done", Tone.OK),
        (RunLine(run(CONFIRMED=3, REFUSED=1, CONFLICT=2)), "Done 1 refused, 2 held", Tone.OK),
        (RunLine(run(REFUSED=1)), "Nothing done 1 refused", Tone.BAD),
        (
            RunLine(run(RunState.CANCELLED, CONFIRMED=3, SKIPPED=4)),
            "Cancelled 4 left out",
            Tone.NEUTRAL,
        ),
        (
            RunLine(run(RunState.OPEN, CONFIRMED=3, PLANNED=4, SENT=1, UNKNOWN=1), cut_off=True),
            "Interrupted 2 uncertain",
            Tone.WARN,
        ),
        (RunLine(run(RunState.OPEN, PLANNED=4), under_way=True), "Under way", Tone.INFO),
        (RunLine(run(RunState.OPEN, PLANNED=4)), "Not finished", Tone.NEUTRAL),
        (
            RunLine(run(CONFIRMED=3, REFUSED=1), taken_back=TakenBack(3, NOON)),
            "Taken back at 17:30",
            Tone.NEUTRAL,
        ),
        (
            RunLine(run(CONFIRMED=3), taken_back=TakenBack(2, NOON)),
            "Done 2 taken back",
            Tone.OK,
        ),
    ],
)
def test_a_state_has_a_word_and_says_what_the_word_does_not(
    line: RunLine, spoken: str, tone: Tone
) -> None:
    table = runs_table(line)
    assert cell(table, 0, "State", SPOKEN) == spoken
    assert cell(table, 0, "State", Role.TONE) == tone
    assert cell(table, 0, "State", Role.ICON)


def test_a_run_tells_when_what_how_many_and_who() -> None:
    table = runs_table(RunLine(run(CONFIRMED=1_037, PLANNED=83)))
    told = [cell(table, 0, title) for title in ("When", "What", "Rows", "Who")]
    assert told == ["17:30", "Import of agents.xlsx", "1,037 of 1,120", "boss"]
    table.set_narrow(True)
    told = [cell(table, 0, "What"), cell(table, 0, "What", Role.SECOND_LINE)]
    assert told == ["Import of agents.xlsx", "17:30, 1,037 of 1,120, boss"]
    table.search("agents boss")
    assert table.rowCount() == 1
    table.search("interrupted")
    assert table.rowCount() == 0


@pytest.mark.parametrize(
    ("days", "words"), [(0, "at 17:30"), (1, "yesterday 17:30"), (5, "on 18 Nov 17:30")]
)
def test_a_moment_reads_as_a_part_of_a_sentence(days: int, words: str) -> None:
    assert at_words(NOON - timedelta(days), NOON, KOLKATA) == words


def audit_table(*entries: AuditEntry) -> AuditTable:
    table = AuditTable()
    table.describe(zone=KOLKATA, now=lambda: NOON)
    table.set_entries(entries)
    return table


def test_an_entry_tells_who_changed_what_and_what_came_of_it() -> None:
    table = audit_table(entry(outcome="refused", reply="407 duplicate"))
    titles = ["When", "Who", "Agent", "Field", "Old", "New", "Outcome", "Reply", "Run"]
    assert [cell(table, 0, title) for title in titles] == [
        *("17:30", "boss", "Asha", "Name", "Asha", "Asha R", "Refused", "407 duplicate"),
        "01234567",
    ]
    assert cell(table, 0, "Outcome", Role.TONE) == Tone.BAD
    table.set_titles({"0123456789abcdef": "Import of agents.xlsx"})
    assert cell(table, 0, "Run") == "Import of agents.xlsx"


def test_what_was_erased_or_deleted_is_said() -> None:
    table = audit_table(entry(new=""), entry(action="delete", field="", old="", new="", name=""))
    assert [cell(table, 0, "New"), cell(table, 1, "New")] == ["empty", "deleted"]
    assert cell(table, 1, "Agent") == "101_1"
    assert cell(table, 1, "Field", SPOKEN) == "delete Agent"


def test_a_narrow_window_has_all_of_it_in_two_lines() -> None:
    table = audit_table(entry())
    table.set_narrow(True)
    assert cell(table, 0, "Change", SPOKEN) == "Asha, Name: Asha → Asha R"
    assert cell(table, 0, "When", SPOKEN) == "17:30, boss"
    table.set_narrow(False)
    assert cell(table, 0, "Old") == "Asha"


def test_entries_that_read_the_same_are_all_kept_and_pages_follow_each_other() -> None:
    table = audit_table(entry(), entry())
    table.add_entries([entry(), entry(name="Vivek")])
    shown = [table.row_at(at).entry.name for at in range(table.rowCount())]
    assert shown == ["Asha", "Asha", "Asha", "Vivek"]
