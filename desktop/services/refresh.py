"""Repeats work from time to time, and less often while it fails."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress

from desktop.domain.errors import CalldeckError
from desktop.services.tasks import TaskRunner

LONGEST = 300.0
"""Seconds between two tries while everything fails."""


class Refresher:
    """Periodic work with a little jitter, slower while it fails.

    Args:
        tasks: What the work runs in.
        wait: Waits for so many seconds.
        spread: Draws the factor of a wait between two bounds.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        *,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        spread: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._tasks = tasks
        self._wait = wait
        self._spread = spread
        self._work: dict[str, tuple[float, Callable[[], None]]] = {}

    def periodic(self, key: str, every_seconds: float, action: Callable[[], None]) -> None:
        """Run ``action`` again and again, first after ``every_seconds``.

        ``action`` begins the work and raises the CalldeckError that the work before it ended with;
        the next wait is then twice as long, up to five minutes.
        """
        self._work[key] = (every_seconds, action)
        self._tasks.start(f"refresh {key}", self._repeat(every_seconds, action))

    def hurry(self) -> None:
        """Do all periodic work at once: the computer woke up, or the network is another one.

        It then goes on as from the beginning, not as slowly as after failures.
        """
        for key, (every, action) in self._work.items():
            self._tasks.start(f"refresh {key}", self._repeat(every, action, at_once=True))

    async def _repeat(
        self, every: float, action: Callable[[], None], *, at_once: bool = False
    ) -> None:
        seconds = every
        if at_once:
            with suppress(CalldeckError):
                action()
        while True:
            await self._wait(seconds * self._spread(0.9, 1.1))
            try:
                action()
                seconds = every
            except CalldeckError:
                seconds = min(seconds * 2, max(LONGEST, every))
