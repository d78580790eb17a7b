"""How fast a run goes: so many at a time, slower after a refusal, then faster again."""

from __future__ import annotations

import asyncio

from desktop.services.throttle import RECOVERY, Throttle


class Clock:
    """Time that only waiting moves."""

    def __init__(self) -> None:
        self.now = 0.0

    async def wait(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)

    def __call__(self) -> float:
        return self.now


def made(at_once: int = 3, per_second: float = 100.0) -> tuple[Throttle, Clock]:
    clock = Clock()
    return Throttle(at_once, per_second, wait=clock.wait, clock=clock), clock


async def most_at_once(throttle: Throttle, requests: int = 12) -> int:
    running = most = 0

    async def request() -> None:
        nonlocal running, most
        async with throttle.slot():
            running += 1
            most = max(most, running)
            for _ in range(requests):
                await asyncio.sleep(0)
            running -= 1

    async with asyncio.TaskGroup() as group:
        for _ in range(requests):
            group.create_task(request())
    return most


def test_no_more_than_allowed_are_on_their_way() -> None:
    throttle, _ = made(at_once=3)
    assert asyncio.run(most_at_once(throttle)) == 3


def test_requests_begin_no_faster_than_allowed() -> None:
    throttle, clock = made(per_second=10.0)

    async def main() -> None:
        for _ in range(21):
            async with throttle.slot():
                pass

    asyncio.run(main())
    assert round(clock.now, 3) == 2.0


def test_after_a_refusal_nothing_begins_before_its_time_and_then_fewer_at_once() -> None:
    throttle, clock = made(at_once=4)

    async def main() -> list[int]:
        throttle.back_off(30.0)
        assert throttle.resting == 30.0
        async with throttle.slot():
            assert clock.now >= 30.0
        before = await most_at_once(throttle)
        for _ in range(2 * RECOVERY):
            throttle.went_well()
        return [before, await most_at_once(throttle)]

    assert asyncio.run(main()) == [2, 4]
