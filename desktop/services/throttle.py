"""How fast a run may go: so many requests at a time, so many a second, and slower when asked to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

RECOVERY = 20
"""Requests that must go well before one more may be on its way again."""


class Throttle:
    """Admits requests one after the other.

    Args:
        at_once: How many may be on their way at a time.
        per_second: How many may begin in a second.
        wait: Waits for so many seconds.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        at_once: int,
        per_second: float,
        *,
        wait: Callable[[float], Awaitable[None]],
        clock: Callable[[], float],
    ) -> None:
        self._most = self._allowed = max(1, at_once)
        self._gap = 1.0 / per_second
        self._wait = wait
        self._clock = clock
        self._running = 0
        self._good = 0
        self._next = 0.0
        self._free = asyncio.Condition()

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        """Wait for a turn and keep it for the length of the block."""
        async with self._free:
            await self._free.wait_for(lambda: self._running < self._allowed)
            self._running += 1
        try:
            await self._take_turn()
            yield
        finally:
            async with self._free:
                self._running -= 1
                self._free.notify_all()

    def went_well(self) -> None:
        """A request was answered: after many of them go faster again."""
        self._good += 1
        if self._good >= RECOVERY and self._allowed < self._most:
            self._good = 0
            self._allowed += 1

    def back_off(self, seconds: float) -> None:
        """The provider asks for a pause: nothing begins before it is over, then fewer at a time."""
        self._good = 0
        self._allowed = max(1, self._allowed // 2)
        self._next = max(self._next, self._clock() + seconds)

    @property
    def resting(self) -> float:
        """Seconds until the next request may begin."""
        return max(0.0, self._next - self._clock())

    async def _take_turn(self) -> None:
        while (rest := self.resting) > 0:
            await self._wait(rest)
        self._next = max(self._next, self._clock()) + self._gap
