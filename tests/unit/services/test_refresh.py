"""Periodic work: jitter, back-off, pause, and work at once when it is overdue."""

import asyncio

import pytest

from desktop.domain.errors import ConnectionFailed
from desktop.services.refresh import Refresher
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import Clock, until


def unexpected(error: BaseException) -> None:
    raise AssertionError("a refresh ended") from error


def test_waits_double_while_it_fails_up_to_five_minutes_and_fall_back() -> None:
    async def main() -> None:
        tasks, clock, runs = TaskRunner(unexpected), Clock(), 0

        async def read() -> None:
            nonlocal runs
            runs += 1
            if runs <= 4:
                raise ConnectionFailed
            if runs == 6:
                clock.held.clear()

        Refresher(tasks, wait=clock.pause, spread=lambda *_: 1.0).periodic("agents", 60, read)
        await until(lambda: runs == 6)
        assert clock.waited == [60, 120, 240, 300, 300, 60]
        await tasks.aclose()

    asyncio.run(main())


def test_waits_are_spread_by_a_tenth() -> None:
    async def main() -> None:
        tasks, clock, drawn = TaskRunner(unexpected), Clock(), []

        def spread(low: float, high: float) -> float:
            drawn.append((low, high))
            return high

        async def read() -> None:
            clock.held.clear()

        Refresher(tasks, wait=clock.pause, spread=spread).periodic("agents", 100, read)
        await until(lambda: clock.waited)
        assert clock.waited == [pytest.approx(110)]
        assert drawn[0] == (0.9, 1.1)
        await tasks.aclose()

    asyncio.run(main())


def test_nothing_runs_in_a_pause_and_what_is_overdue_runs_at_once_after_it() -> None:
    async def main() -> None:
        tasks, clock, runs = TaskRunner(unexpected), Clock(), []

        async def read() -> None:
            runs.append(clock.now)
            clock.held.clear()

        refresher = Refresher(tasks, wait=clock.pause)
        refresher.pause()
        refresher.periodic("agents", 60, read)
        await until(lambda: clock.waited)
        for _ in range(5):
            await asyncio.sleep(0)
        assert runs == []
        refresher.resume()
        await until(lambda: runs)
        assert len(clock.waited) == 1
        await tasks.aclose()

    asyncio.run(main())


def test_what_is_dropped_for_an_earlier_account_does_not_end_the_repetition() -> None:
    async def main() -> None:
        tasks, clock, runs = TaskRunner(unexpected), Clock(), 0

        async def read() -> None:
            nonlocal runs
            runs += 1
            if runs == 1:
                raise asyncio.CancelledError("another account is signed in")
            clock.held.clear()

        refresher = Refresher(tasks, wait=clock.pause)
        refresher.periodic("agents", 60, read)
        await until(lambda: runs == 2)
        refresher.stop("agents")
        await until(lambda: not tasks.running("refresh agents"))
        await tasks.aclose()

    asyncio.run(main())
