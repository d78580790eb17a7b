"""Changes of shift hours that must not go astray: to whom they were not meant for, or twice."""

import threading

import pytest
from PySide6.QtTest import QSignalSpy

from desktop.domain.agent import Agent, AgentDraft
from tests.helpers.shift_desk import Roster, in_a_loop, shift_desk, staff
from tests.unit.services.desk import until

ASHA, RAVI = "101_1", "102_1"
WITHOUT = (("A", 9, 18), ("B", None, None), ("C", 22, 6))


@in_a_loop
async def test_who_has_no_hours_is_given_none_by_a_drag_of_others() -> None:
    async with shift_desk(Roster(staff(*WITHOUT))) as here:
        shifts = here.shifts
        shifts.begin_drag(("101_1", "102_1", "103_1"))
        shifts.drag(1, 1)
        assert shifts.edits() == {"101_1": {"shift_start": 10, "shift_end": 19}}
        shifts.drag(0, 0)
        shifts.end_drag()
        assert shifts.edits() == {}
        assert not shifts.can_undo


@pytest.mark.parametrize("page_is_open", [True, False])
@in_a_loop
async def test_another_account_with_the_same_ids_gets_none_of_them(page_is_open: bool) -> None:
    other = Roster().rename("other")
    async with shift_desk(Roster(), other) as here:
        if page_is_open:
            here.shifts.open()
        here.shifts.move((ASHA, RAVI), 1, 1)
        await here.here.sign_in_to(other)
        await here.idle()
        assert here.agents.table.count == 4
        assert here.shifts.edits() == {}
        assert not here.shifts.undo_last()
        here.shifts.open()
        here.shifts.save()
        await here.idle()
        assert (other.agents[ASHA].shift_start, other.agents[ASHA].shift_end) == (9, 18)


class Slow(Roster):
    """Notes what is written, and answers when ``let_go`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []
        self.let_go = threading.Event()

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        self.written.append(agent.id)
        self.let_go.wait(10)
        return super().update_agent(agent, draft)


@in_a_loop
async def test_saving_again_while_it_is_sent_does_nothing() -> None:
    roster = Slow()
    async with shift_desk(roster) as here:
        done, failed = QSignalSpy(here.agents.done), QSignalSpy(here.agents.failed)
        here.shifts.open()
        here.shifts.move((ASHA,), 0, 2)
        here.shifts.save()
        await until(lambda: roster.written)
        here.shifts.save()
        roster.let_go.set()
        await until(lambda: not here.shifts.saving)
        assert (done.count(), failed.count()) == (1, 0)
        assert done.at(0)[0].words == "Asha Raman changed"
        assert done.at(0)[0].run  # that it can be undone
        assert roster.written == [ASHA]
        assert here.shifts.edits() == {}


@in_a_loop
async def test_saving_again_during_a_run_begins_no_other() -> None:
    roster = Slow()
    async with shift_desk(roster) as here:
        here.shifts.open()
        here.shifts.move((ASHA, RAVI), 0, 2)
        here.shifts.save()
        await until(lambda: roster.written and not here.shifts.saving)
        here.shifts.save()
        await until(lambda: not here.shifts.saving)
        roster.let_go.set()
        await until(lambda: not here.shifts.edited)
        await here.idle()
        assert sorted(roster.written) == [ASHA, RAVI]
        assert roster.agents[ASHA].shift_end == roster.agents[RAVI].shift_end == 20
