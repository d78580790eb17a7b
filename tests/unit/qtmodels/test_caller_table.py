"""What the rows of the worklist say of callers, and how they are found and put in order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import Case, Outcome, Person, Step, Verb, advance
from desktop.domain.period import Period
from desktop.domain.worklist import Caller, KeptCall, callers_of
from desktop.qtmodels.caller_history import CallerHistory
from desktop.qtmodels.caller_table import CallerTable
from desktop.qtmodels.roles import Role, Tone

INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 23, 8, 36, tzinfo=UTC)  # 14:06 in India
DAY = Period(NOW - timedelta(hours=24), NOW)
SANJANA, RAHUL = "+919876511204", "+919876514226"
ASHA, RAVI = Person("asha", "Asha Raman"), Person("ravi", "Ravi Kumar")
WRITTEN = ("98765 11204", "+91-98765-11204", "098765 11204", "0091 98765 11204")
AGENTS = {"101_1": "Asha Raman", "103_1": "Meena Iyer"}


def call(
    number: str,
    minutes: float,
    name: str = "",
    agent: str = "",
    *,
    answered: bool = False,
    outgoing: bool = False,
) -> KeptCall:
    """A call that began so many minutes ago."""
    direction = Direction.OUTGOING if outgoing else Direction.INCOMING
    at = NOW - timedelta(minutes=minutes)
    done = FinishedCall(
        f"{number}{minutes}", direction, at, number, answered, "911140001234", agent, name, 38
    )
    return KeptCall("telecmi:1", number, done)


def step(case: Case, verb: Verb, who: Person, minutes: float = 0, **known: Any) -> Case:
    """The case after a step that was taken so many minutes ago."""
    taken = Step(case.number, verb, who, NOW - timedelta(minutes=minutes))
    return advance(case, replace(taken, **known))


def rows_of(*calls: KeptCall, case: Case | None = None) -> list[Caller]:
    cases = {case.number: case} if case else {}
    return callers_of(calls, cases, DAY, Direction.BOTH, NOW)


def table_of(rows: list[Caller]) -> CallerTable:
    table = CallerTable()
    table.describe(
        country="IN",
        zone=INDIA,
        agent_name=lambda key: AGENTS.get(key, key),
        person=lambda: ASHA,
        now=lambda: NOW,
    )
    table.set_rows(rows)
    return table


def cells(table: CallerTable, role: int = Qt.ItemDataRole.DisplayRole) -> dict[str, object]:
    """The first row, by column key."""
    return {c.key: table.index(0, at).data(role) for at, c in enumerate(table.columns)}


def state_of(*calls: KeptCall, case: Case | None = None) -> str:
    return str(cells(table_of(rows_of(*calls, case=case)))["state"])


def names(table: CallerTable) -> list[str]:
    return [table.row_at(at).name for at in range(table.rowCount())]


def test_a_row_tells_who_how_often_how_long_and_who_was_rung() -> None:
    missed = [
        call(SANJANA, 112, "Sanjana Krishnan", "101_1"),
        call(SANJANA, 60, "Sanjana Krishnan", "103_1"),
        call(SANJANA, 25, "Sanjana Krishnan", "101_1"),
    ]
    table = table_of(rows_of(*missed))
    assert cells(table) == {
        "caller": "Sanjana Krishnan",
        "missed": "×3",
        "waiting": "1 h 52 min",
        "called": "+91 11 4000 1234",
        "state": "Open",
    }
    second = cells(table, Role.SECOND_LINE)
    assert second["caller"] == "+91 98765 11204"
    assert second["waiting"] == "12:14, last 13:41"
    assert second["called"] == "rang Asha, Meena"


def test_somebody_without_a_name_is_shown_by_number_and_who_withholds_it_is_said_to() -> None:
    told = cells(table_of(rows_of(call(SANJANA, 5))))
    assert told["caller"] == "+91 98765 11204"
    assert told["missed"] == "once"
    withheld = table_of(rows_of(call("", 5)))
    assert cells(withheld)["caller"] == "Number withheld"
    assert cells(withheld, Role.SECOND_LINE)["called"] == "agent not told"


@pytest.mark.parametrize(
    ("minutes", "note", "icon", "tone", "edge"),
    [
        (14.9, "new", "clock", Tone.NEUTRAL, None),
        (15, "waiting", "hourglass", Tone.WARN, Tone.WARN),
        (59.9, "waiting", "hourglass", Tone.WARN, Tone.WARN),
        (60, "overdue", "alarm-clock", Tone.BAD, Tone.BAD),
    ],
)
def test_the_limits_say_what_waiting_comes_to(
    minutes: float, note: str, icon: str, tone: Tone, edge: Tone | None
) -> None:
    table = table_of(rows_of(call(SANJANA, minutes)))
    assert cells(table, Role.NOTE)["waiting"] == note
    assert cells(table, Role.ICON)["waiting"] == icon
    assert cells(table, Role.TONE)["waiting"] == tone
    assert cells(table, Role.EDGE_TONE)["caller"] == edge


def test_the_state_says_who_is_on_it() -> None:
    missed, new = call(SANJANA, 42), Case(SANJANA)
    assert state_of(missed) == "Open"
    assert state_of(missed, case=step(new, Verb.CLAIM, RAVI)) == "Claimed by Ravi"
    assert state_of(missed, case=step(new, Verb.CLAIM, ASHA)) == "Claimed by you"
    assert state_of(missed, case=step(new, Verb.DIAL, RAVI)) == "Called by Ravi"
    lapsed = step(new, Verb.DIAL, RAVI, minutes=30)
    assert state_of(missed, case=lapsed) == "Ravi called, outcome unknown"
    until = NOW + timedelta(minutes=54)
    assert state_of(missed, case=step(new, Verb.SNOOZE, ASHA, until=until)) == "Snoozed until 15:00"
    once = step(new, Verb.OUTCOME, RAVI, outcome=Outcome.NO_ANSWER)
    assert state_of(missed, case=once) == "No answer, 1 try"
    twice = step(once, Verb.OUTCOME, RAVI, outcome=Outcome.NO_ANSWER)
    assert state_of(missed, case=twice) == "No answer, 2 tries"


def test_only_open_is_told_plainly() -> None:
    missed = call(SANJANA, 42)
    assert cells(table_of(rows_of(missed)), Role.CHIP)["state"] is False
    claimed = step(Case(SANJANA), Verb.CLAIM, RAVI)
    assert cells(table_of(rows_of(missed, case=claimed)), Role.CHIP)["state"] is True


def test_a_closed_row_shows_its_proof() -> None:
    missed = call(SANJANA, 42)
    back = call(SANJANA, 8, agent="101_1", answered=True, outgoing=True)
    table = table_of(rows_of(missed, back))
    assert cells(table)["state"] == "Called back by Asha 13:58"
    assert cells(table)["waiting"] == "waited 34 min"
    assert cells(table, Role.NOTE)["waiting"] == ""
    again = call(SANJANA, 8, agent="103_1", answered=True)
    assert state_of(missed, again) == "Answered by Meena 13:58"
    known: dict[str, Any] = {"outcome": Outcome.WRONG_NUMBER, "covers": missed.call.at}
    noted = step(Case(SANJANA), Verb.OUTCOME, RAVI, minutes=8, **known)
    assert state_of(missed, case=noted) == "Wrong number, Ravi 13:58"


def test_the_longest_waiting_come_first_whenever_the_rows_came() -> None:
    table = table_of(rows_of(call(RAHUL, 9, "Rahul")))
    keys = [column.key for column in table.columns]
    table.sort(keys.index("waiting"), Qt.SortOrder.DescendingOrder)
    table.put_rows(rows_of(call(SANJANA, 42, "Sanjana")))
    assert names(table) == ["Sanjana", "Rahul"]


@pytest.mark.parametrize("written", ["sanjana", "meena", "4000 1234", "refund", *WRITTEN])
def test_a_search_finds_name_number_in_any_form_hotline_agent_and_note(written: str) -> None:
    noted = step(Case(SANJANA), Verb.NOTE, RAVI, note="Refund promised")
    calls = (call(SANJANA, 42, "Sanjana", "103_1"),)
    rows = rows_of(*calls, case=noted)
    other = call(RAHUL, 9, "Rahul", "101_1").call
    rahul = KeptCall("telecmi:1", RAHUL, replace(other, called="911140009999"))
    table = table_of([*rows, *rows_of(rahul)])
    table.search(written)
    assert names(table) == ["Sanjana"]


def test_two_columns_tell_what_five_do() -> None:
    claimed = step(Case(SANJANA), Verb.CLAIM, RAVI)
    missed = [call(SANJANA, 42, "Sanjana"), call(SANJANA, 20, "Sanjana")]
    table = table_of(rows_of(*missed, case=claimed))
    table.set_compact(True)
    assert cells(table) == {"caller": "Sanjana", "waiting": "42 min"}
    assert cells(table, Role.NOTE)["caller"] == "×2"
    assert cells(table, Role.SECOND_LINE)["waiting"] == "Claimed by Ravi"
    spoken = cells(table, Qt.ItemDataRole.AccessibleTextRole)["waiting"]
    assert spoken == "42 min · waiting, Claimed by Ravi"


def test_a_row_is_read_out_in_full() -> None:
    calls = [call(SANJANA, minutes, "Sanjana Krishnan") for minutes in (42, 20, 3)]
    (caller,) = rows_of(*calls)
    words = table_of([caller]).words
    assert words.spoken(caller, 3, 18) == (
        "Row 3 of 18. Sanjana Krishnan, missed 3 times, oldest 42 minutes. Open."
    )


def told_by(history: CallerHistory, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    return [history.index(at, 0).data(role) for at in range(history.rowCount())]


def test_the_history_holds_every_call_and_every_step_newest_first() -> None:
    until = NOW + timedelta(hours=1)
    at = [NOW - timedelta(minutes=minutes) for minutes in (5, 6, 7, 8, 30)]
    steps = (
        Step(SANJANA, Verb.NOTE, ASHA, at[0], note="At\nlunch"),
        Step(SANJANA, Verb.OUTCOME, RAVI, at[1], outcome=Outcome.LATER, until=until),
        Step(SANJANA, Verb.DIAL, RAVI, at[2]),
        Step(SANJANA, Verb.CLAIM, RAVI, at[3]),
        Step(SANJANA, Verb.RELEASE, ASHA, at[4]),
    )
    (caller,) = rows_of(call(SANJANA, 42, "Sanjana", "103_1"))
    history = CallerHistory()
    history.show_caller(caller, table_of([caller]).words, steps)
    assert told_by(history) == [
        "You wrote a note",
        "Ravi noted “Call again later”",
        "Ravi called back",
        "You gave the caller back",
        "Missed, waited 38 s",
    ]
    assert told_by(history, Role.SECOND_LINE)[0] == "“At lunch”"


def test_until_the_steps_are_read_the_history_tells_what_the_case_knows() -> None:
    until = NOW + timedelta(hours=1)
    noted = step(Case(SANJANA), Verb.OUTCOME, RAVI, minutes=5, outcome=Outcome.LATER, until=until)
    noted = step(noted, Verb.NOTE, RAVI, note="At lunch")
    calls = (
        call(SANJANA, 4320, "Sanjana", "101_1", answered=True, outgoing=True),
        call(SANJANA, 42, "Sanjana", "103_1"),
    )
    (caller,) = rows_of(*calls, case=noted)
    history = CallerHistory()
    history.show_caller(caller, table_of([caller]).words)
    assert told_by(history) == [
        "Ravi noted “Call again later”",
        "Missed, waited 38 s",
        "Asha Raman called",
    ]
    below = told_by(history, Role.SECOND_LINE)
    assert below == [
        "“At lunch”",
        "+91 11 4000 1234, rang Meena Iyer",
        "+91 11 4000 1234, talked 0:38",
    ]
