"""The sentences of the shifts page, as exact as what is known."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.capability import Capability
from desktop.domain.errors import ServerFault
from desktop.views.shift_words import coverage_words, edited_words, replay_words, save_words
from tests.helpers.shift_desk import MISSED, STAFF, Roster, in_a_loop, missed, shift_desk, staff

MANISH = "104_1"


@in_a_loop
async def test_the_replay_before_and_after_a_change() -> None:
    async with shift_desk() as here:
        here.shifts.open()
        await here.idle()
        plain, rich = replay_words(here.shifts)
        assert plain == (
            "With these hours, 3 of last week's 6 missed calls would have had someone on."
        )
        assert "<b>3 of last week's 6 missed calls</b>" in rich
        here.shifts.set_hours(MANISH, 14, 24)
        plain, _ = replay_words(here.shifts)
        assert plain == (
            "With these hours, 5 of last week's 6 missed calls would have had someone on. "
            "Before the change: 3."
        )


@in_a_loop
async def test_calls_that_are_not_all_are_at_least() -> None:
    roster = Roster(calls=missed(MISSED, pages=3))
    roster.trouble["calls 2"] = ServerFault()
    async with shift_desk(roster) as here:
        here.shifts.open()
        await here.idle()
        plain, _ = replay_words(here.shifts)
        assert plain == (
            "With these hours, 1 of at least 4 missed calls of last week would have had someone on."
        )


@pytest.mark.parametrize(
    ("hours", "sentence"),
    [
        ((), "No missed calls in the last 7 days."),
        ((10,), "With these hours, last week's one missed call would have had someone on."),
        ((3,), "With these hours, last week's one missed call would have had nobody on."),
    ],
)
@in_a_loop
async def test_few_calls(hours: tuple[int, ...], sentence: str) -> None:
    async with shift_desk(Roster(calls=missed(hours))) as here:
        here.shifts.open()
        await here.idle()
        assert replay_words(here.shifts)[0] == sentence


@in_a_loop
async def test_calls_that_may_not_be_read() -> None:
    allowed = set(Capability) - {Capability.MISSED_INCOMING}
    async with shift_desk(Roster(staff(*STAFF), (), *allowed)) as here:
        here.shifts.open()
        plain, _ = replay_words(here.shifts)
        assert plain == "No replay of missed calls: Not available with this sign-in."


@in_a_loop
async def test_coverage_in_words() -> None:
    async with shift_desk(Roster(staff(*[("A", 9, 18)] * 11, ("B", 17, 20)))) as here:
        found = coverage_words(here.shifts)
        assert found.summary == ("Nobody on: 00 to 09, 20 to 24. Thin: 18 to 20. Most: 12 at 17.")
        assert found.hours[3] == "03–04: Nobody on"
        assert found.hours[18] == "18–19: 1 agent on · thin"
        here.shifts.set_hours("101_1", 9, 19)
        assert coverage_words(here.shifts).hours[18] == "18–19: 2 agents on, 1 before the change"


@in_a_loop
async def test_agents_that_are_not_all_are_no_proof_of_a_gap() -> None:
    async with shift_desk() as here:
        here.agents.gaps = 1
        assert coverage_words(here.shifts).nobody == "Nobody known on"
        here.shifts.open()
        await here.idle()
        assert "at least 3 of last week's 6 missed calls" in replay_words(here.shifts)[0]


def test_what_is_unsaved(qapp: QApplication) -> None:
    assert edited_words(1) == "1 agent changed, not saved"
    assert edited_words(2) == "2 agents changed, not saved"
    assert save_words(1) == "Save 1 shift"
    assert save_words(2) == "Save 2 shifts"
