"""Repeats work from time to time while somebody is looking."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

from desktop.domain.errors import CalldeckError
from desktop.services.tasks import TaskRunner

LONGEST = 300.0
"""Seconds between two tries while everything fails."""


class Refresher:
    """Periodic work with a little jitter, slower while it fails, none while paused.

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
        self._awake = asyncio.Event()
        self._awake.set()

    def periodic(
        self, key: str, every_seconds: float, action: Callable[[], Awaitable[None]]
    ) -> None:
        """Run ``action`` again and again, first after ``every_seconds``.

        ``action`` raises CalldeckError when it failed; the next try then waits twice as long, up
        to five minutes.
        """
        self._tasks.start(f"refresh {key}", self._repeat(every_seconds, action))

    def stop(self, key: str) -> None:
        """End the repetition of that key."""
        self._tasks.cancel(f"refresh {key}")

    def pause(self) -> None:
        """Start no work until :meth:`resume`: the window is hidden, or nobody is signed in."""
        self._awake.clear()

    def resume(self) -> None:
        """Go on; what became due in the pause is done at once."""
        self._awake.set()

    async def _repeat(self, every: float, action: Callable[[], Awaitable[None]]) -> None:
        seconds = every
        while True:
            await self._wait(seconds * self._spread(0.9, 1.1))
            await self._awake.wait()
            try:
                await action()
                seconds = every
            except CalldeckError:
                seconds = min(seconds * 2, max(LONGEST, every))
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is None or task.cancelling():
                    raise
                # Only what came for an earlier account was dropped: see Session.run.
