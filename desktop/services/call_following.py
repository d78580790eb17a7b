"""Looks in the provider's call log for what became of a call."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import datetime
from itertools import chain, repeat

from desktop.domain.call import CallRecord, CallRequest
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.period import Period
from desktop.providers.base import CallFollower, Connection
from desktop.services.pool import WorkerPool

_log = logging.getLogger(__name__)

Wait = Callable[[asyncio.Event, float], Awaitable[None]]
"""Waits until the event is set, at most so many seconds."""


async def until_set(event: asyncio.Event, seconds: float) -> None:
    """Wait until the event is set, at most ``seconds``."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def waits() -> Iterator[float]:
    """Seconds before each look: soon at first, then every ten."""
    return chain((3.0, 5.0, 8.0), repeat(10.0))


class CallFollowing:
    """Finds placed calls; a record is the story of one wish only."""

    def __init__(self, pool: WorkerPool) -> None:
        self._pool = pool
        self._told: set[str] = set()

    async def find(
        self, provider: Connection, request: CallRequest, start: datetime, end: datetime
    ) -> CallRecord | None:
        """The record of a wish that was sent at ``start``; None when there is none, or no answer.

        Args:
            provider: The account that placed it, whoever is signed in now.
            request: The wish.
            start: When it was sent.
            end: When the next wish was sent, or now.
        """
        if not isinstance(provider, CallFollower):
            return None
        if not provider.capabilities.allows(Capability.FOLLOW_CALL):
            return None
        follower, period = provider, Period(start, max(start, end))
        try:
            record = await self._pool.call(lambda: follower.find_call(request, period))
        except CalldeckError:
            return None  # the next look may get through
        except Exception:
            # A call that is no longer followed would keep Call off for good.
            _log.exception("looking for a call failed in an unexpected way")
            return None
        if record is None or record.id in self._told:
            return None
        self._told.add(record.id)
        return record
