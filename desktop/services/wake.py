"""Notices that the computer slept, so that what went by meanwhile is read at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

TICK = 20.0
"""Seconds between two looks at the clocks."""
SLEPT = timedelta(seconds=60)
"""A shorter absence the next poll makes up for by itself."""


class WakeWatch:
    """Compares two clocks at each :meth:`tick`: one of them stands still while the computer sleeps.

    Where both go on, the time between two ticks tells. Ticks are best given by
    :meth:`desktop.services.refresh.Refresher.periodic`.

    Args:
        woke: Called after a sleep.
        now: The clock on the wall, UTC.
        running: Seconds, monotonic.
        every: Seconds between two ticks.
    """

    def __init__(
        self,
        woke: Callable[[], None],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        running: Callable[[], float] = time.monotonic,
        every: float = TICK,
    ) -> None:
        self._woke = woke
        self._now = now
        self._running = running
        self._every = every
        self._last = now(), running()

    def tick(self) -> None:
        """Look at the clocks."""
        wall, ran = self._now(), self._running()
        since = timedelta(seconds=ran - self._last[1])
        asleep = wall - self._last[0] - since
        missed = since - timedelta(seconds=self._every)
        self._last = wall, ran
        if max(asleep, missed) > SLEPT:
            self._woke()
