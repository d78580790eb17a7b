"""Periodic work: jitter and back-off."""

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

        def read() -> None:
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

        def read() -> None:
            clock.held.clear()

        Refresher(tasks, wait=clock.pause, spread=spread).periodic("agents", 100, read)
        await until(lambda: clock.waited)
        assert clock.waited == [pytest.approx(110)]
        assert drawn[0] == (0.9, 1.1)
        await tasks.aclose()

    asyncio.run(main())


def test_a_hurry_does_all_the_work_at_once_and_waits_anew() -> None:
    async def main() -> None:
        tasks, clock, runs = TaskRunner(unexpected), Clock(), list[str]()

        def fail() -> None:
            runs.append("agents")
            raise ConnectionFailed

        clock.held.clear()
        refresher = Refresher(tasks, wait=clock.pause, spread=lambda *_: 1.0)
        refresher.periodic("missed calls", 60, lambda: runs.append("missed calls"))
        refresher.periodic("agents", 300, fail)
        await asyncio.sleep(0)
        assert runs == []
        refresher.hurry()
        await until(lambda: len(runs) == 2)
        assert runs == ["missed calls", "agents"]
        clock.held.set()
        await until(lambda: len(runs) >= 4)
        assert clock.waited[:2] == [60, 300]
        await tasks.aclose()

    asyncio.run(main())
