"""Waking up: the two clocks come apart while the computer sleeps."""

from datetime import timedelta

import pytest

from desktop.services.wake import WakeWatch
from tests.unit.services.desk import NOON


@pytest.mark.parametrize(
    ("wall", "ran", "woke"),
    [
        (20, 20, 0),  # a quiet tick
        (75, 20, 0),  # a clock that was set, or a nap
        (20 + 61, 20, 1),  # monotonic time stood still
        (3600, 3600, 1),  # it went on while the computer slept
        (20 + 60, 20 + 60, 0),  # a busy moment
        (-3600, 20, 0),  # the clock was set back
    ],
)
def test_a_sleep_is_noticed_at_the_next_tick_and_once(wall: int, ran: int, woke: int) -> None:
    clocks, woken = [0.0, 0.0], []
    watch = WakeWatch(
        lambda: woken.append(True),
        now=lambda: NOON + timedelta(seconds=clocks[0]),
        running=lambda: clocks[1],
        every=20,
    )
    for _ in range(3):
        clocks[0] += 20
        clocks[1] += 20
        watch.tick()
    assert not woken
    clocks[0] += wall
    clocks[1] += ran
    watch.tick()
    assert len(woken) == woke
    clocks[0] += 20
    clocks[1] += 20
    watch.tick()
    assert len(woken) == woke
