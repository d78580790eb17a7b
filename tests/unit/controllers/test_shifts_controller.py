"""The shifts' controller: unsaved hours over live refreshes, saving, and the replay of a week."""

import pytest
from PySide6.QtTest import QSignalSpy

from desktop.controllers.base import Failure, Progress
from desktop.domain.capability import Capability
from desktop.domain.errors import InvalidField, ServerFault
from desktop.domain.shifts import Replay
from desktop.qtmodels.shift_table import AGENT, HOURS
from tests.helpers.shift_desk import (
    MISSED,
    STAFF,
    Roster,
    ShiftDesk,
    in_a_loop,
    missed,
    shift_desk,
    staff,
)
from tests.unit.services.desk import PROFILE, until

ASHA, RAVI, PRIYA, MANISH = (f"{number}_1" for number in (101, 102, 103, 104))


def spoken(here: ShiftDesk, agent_id: str, column: int = AGENT) -> str:
    from PySide6.QtCore import Qt

    table = here.shifts.table
    at = table.index(table.position_of(agent_id), column)
    return str(table.data(at, Qt.ItemDataRole.AccessibleTextRole))


@in_a_loop
async def test_changes_are_shown_and_said_with_what_was_before() -> None:
    async with shift_desk() as here:
        here.shifts.open()
        assert spoken(here, MANISH) == "104 Manish Gupta, 12 to 21"
        assert here.shifts.set_hours(MANISH, 14, 22)
        assert spoken(here, MANISH) == "104 Manish Gupta, 14 to 22, changed from 12 to 21"
        assert spoken(here, MANISH, HOURS) == "14 to 22, changed from 12 to 21"
        assert here.shifts.edits() == {MANISH: {"shift_start": 14, "shift_end": 22}}
        assert here.shifts.coverage.counts[21] == 1
        assert here.shifts.coverage_before.counts[21] == 0


@pytest.mark.parametrize(("start", "end"), [(22, 6), (0, 9), (9, 25), (12, 21)])
@in_a_loop
async def test_hours_that_change_nothing_or_cannot_be_are_not_taken(start: int, end: int) -> None:
    async with shift_desk() as here:
        assert not here.shifts.set_hours(MANISH, start, end)
        assert here.shifts.edits() == {}


@in_a_loop
async def test_several_move_at_once_and_each_as_far_as_it_goes() -> None:
    async with shift_desk(Roster(staff(("A", 1, 9), ("B", 22, 24), ("C", None, None)))) as here:
        ids = ("101_1", "102_1", "103_1")
        assert here.shifts.move_start(ids, -1) == {"102_1", "103_1"}
        assert here.shifts.move_end(ids[:2], 1) == {"101_1"}
        assert {one: here.shifts.hours(one) for one in ids} == {
            "101_1": (1, 10),
            "102_1": (21, 24),
            "103_1": (10, 19),  # as in an empty form
        }
        assert here.shifts.undo_last() == {"101_1"}
        assert here.shifts.undo_last() == {"102_1", "103_1"}
        assert not here.shifts.can_undo


@in_a_loop
async def test_a_drag_is_one_step() -> None:
    async with shift_desk() as here:
        shifts = here.shifts
        shifts.begin_drag((ASHA, RAVI))
        for by in (1, 2, 3, 2):
            shifts.drag(by, by)
        shifts.end_drag()
        assert shifts.hours(ASHA) == shifts.hours(RAVI) == (11, 20)
        shifts.undo_last()
        assert shifts.edited == 0
        shifts.begin_drag((ASHA,))
        shifts.drag(0, 3)
        shifts.end_drag(keep=False)
        assert shifts.edits() == {}
        assert not shifts.can_undo


@in_a_loop
async def test_unsaved_hours_survive_a_refresh() -> None:
    roster = Roster()
    async with shift_desk(roster) as here:
        here.shifts.open()
        here.shifts.move((ASHA, RAVI, MANISH), 1, 1)
        roster.set_hours(MANISH, 10, 19)  # somebody else
        roster.set_hours(RAVI, 10, 19)  # somebody else, to the same
        del roster.agents[ASHA]
        here.agents.refresh()
        await here.idle()
        assert here.shifts.edits() == {MANISH: {"shift_start": 13, "shift_end": 22}}
        assert spoken(here, MANISH) == "104 Manish Gupta, 13 to 22, changed from 10 to 19"
        assert here.shifts.table.position_of(ASHA) == -1
        here.shifts.undo_last()
        assert here.shifts.edits() == {}


@in_a_loop
async def test_saving_changes_the_agents_and_nothing_stays_unsaved() -> None:
    roster = Roster()
    async with shift_desk(roster) as here:
        here.shifts.open()
        here.shifts.move((ASHA, RAVI), 0, 2)
        here.shifts.save()
        assert here.shifts.edited == 2  # until they have them
        await until(lambda: not here.shifts.edited)
        assert roster.agents[ASHA].shift_end == roster.agents[RAVI].shift_end == 20
        assert not here.shifts.can_undo
        here.shifts.move((PRIYA,), -1, 0)
        here.shifts.save()
        await until(lambda: not here.shifts.edited)
        assert roster.agents[PRIYA].shift_start == 7


@in_a_loop
async def test_what_was_refused_stays_unsaved() -> None:
    roster = Roster()
    roster.trouble[RAVI] = InvalidField("The hours were refused.")
    async with shift_desk(roster) as here:
        here.shifts.move((ASHA, RAVI), 0, 2)
        here.shifts.save()
        await until(lambda: here.shifts.edited == 1)
        await here.idle()
        assert here.shifts.edits() == {RAVI: {"shift_start": 9, "shift_end": 20}}


@in_a_loop
async def test_who_may_not_edit_changes_nothing() -> None:
    allowed = set(Capability) - {Capability.EDIT_AGENT}
    async with shift_desk(Roster(staff(*STAFF), (), *allowed)) as here:
        assert here.shifts.fixed
        assert not here.shifts.move((ASHA,), 1, 0)
        assert not here.shifts.set_hours(ASHA, 1, 5)


@in_a_loop
async def test_the_rows_are_those_of_the_agent_table() -> None:
    async with shift_desk() as here:
        here.shifts.open()
        here.shifts.move((MANISH,), 1, 0)
        here.agents.table.search("priya")
        assert [here.shifts.table.id_at(0)] == [PRIYA]
        assert here.shifts.table.rowCount() == 1
        assert here.shifts.edited == 1
        assert here.shifts.coverage.peak == 4  # who is not shown is on all the same
        here.shifts.close()
        here.agents.table.search("")
        here.shifts.open()
        assert here.shifts.table.rowCount() == 4


@in_a_loop
async def test_the_week_is_replayed_with_and_without_the_changes() -> None:
    async with shift_desk() as here:
        here.shifts.open()
        await here.idle()
        assert here.shifts.replay == Replay(3, len(MISSED))  # at 10, 10 and 17; 21:30 is after 21
        here.shifts.set_hours(MANISH, 14, 24)
        assert here.shifts.replay == Replay(5, len(MISSED))
        assert here.shifts.replay_before == Replay(3, len(MISSED))
        assert here.shifts.calls_complete


@in_a_loop
async def test_the_calls_are_read_once_an_opening_and_on_refresh() -> None:
    roster = Roster(calls=missed(MISSED, pages=3))
    async with shift_desk(roster) as here:
        assert roster.reads == 0
        here.shifts.open()
        here.shifts.open()
        await here.idle()
        here.agents.refresh()
        await here.idle()
        here.shifts.close()
        here.shifts.open()  # a moment later
        assert not here.shifts.reading_calls
        assert roster.reads == 1
        here.shifts.refresh()
        await here.idle()
        assert roster.reads == 2
        assert here.shifts.replay == Replay(3, len(MISSED))


@in_a_loop
async def test_reading_can_be_stopped_and_what_was_read_is_not_all() -> None:
    roster = Roster(calls=missed(MISSED, pages=3))
    async with shift_desk(roster) as here:
        told: list[Progress | None] = []
        here.shifts.busy_changed.connect(told.append)
        roster.gate.clear()
        here.shifts.open()
        await until(lambda: told and told[-1] and told[-1].can_stop)
        here.shifts.stop()
        assert told[-1] is None
        assert not here.shifts.reading_calls
        assert not here.shifts.calls_complete
        roster.gate.set()


@in_a_loop
async def test_a_page_that_fails_leaves_the_rest_as_at_least() -> None:
    roster = Roster(calls=missed(MISSED, pages=3))
    roster.trouble["calls 2"] = ServerFault()
    async with shift_desk(roster) as here:
        here.shifts.open()
        await here.idle()
        assert here.shifts.replay == Replay(1, 4)
        assert not here.shifts.calls_complete


@in_a_loop
async def test_calls_that_cannot_be_read_are_said_on_the_page_only() -> None:
    roster = Roster()
    roster.trouble["calls"] = ServerFault()
    async with shift_desk(roster) as here:
        failures: list[Failure] = []
        here.shifts.failed.connect(failures.append)
        here.shifts.open()
        await here.idle()
        assert here.shifts.calls_by_hour is None
        assert here.shifts.calls_error
        assert failures == []
        roster.trouble.clear()
        here.shifts.refresh()
        await here.idle()
        assert not here.shifts.calls_error
        assert here.shifts.replay == Replay(3, len(MISSED))


@in_a_loop
async def test_a_limit_of_ones_own_holds_until_another_account() -> None:
    many = staff(*[(f"A{at}", 9, 18) for at in range(30)], ("B", 18, 20))
    first, other = Roster(many), Roster().rename("other")
    async with shift_desk(first, other) as here:
        here.shifts.open()
        assert here.shifts.limit == 3
        here.shifts.set_limit(1)
        assert here.shifts.limit == 1
        here.shifts.move(("101_1",), 1, 0)
        spy = QSignalSpy(here.shifts.reset)
        await here.here.sign_in_to(other)
        await here.idle()
        assert spy.count() == 1
        assert here.shifts.limit == 1  # the usual one of four agents
        assert here.shifts.edited == 0
        assert other.reads == 1
        assert here.shifts.table.rowCount() == 4


@in_a_loop
async def test_a_provider_without_shift_fields_has_no_shifts() -> None:
    class Plain(Roster):
        profile = PROFILE

    roster = Plain()
    async with shift_desk(roster) as here:
        here.shifts.open()
        here.shifts.refresh()
        await here.idle()
        assert not here.shifts.supported
        assert roster.reads == 0
