"""Gives calls that were read to the store, and goes on without it when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Protocol, TypeVar

from desktop.domain import phone
from desktop.domain.call import FinishedCall
from desktop.domain.coverage import Covered, merged
from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.worklist import KeptCall
from desktop.services.call_coverage import ListKey
from desktop.services.session import Session

T = TypeVar("T")

_canonical = lru_cache(maxsize=50_000)(phone.canonical)


class CallStore(Protocol):
    """Keeps finished calls, and what was read of each list.

    Methods block and may raise StorageFailed.
    """

    def put(self, account: str, calls: Sequence[KeptCall], read_at: datetime) -> int:
        """Keep calls unless newer data of them is kept; returns how many are new or changed."""

    def coverage(self, account: str, call_list: str) -> tuple[Covered, ...]:
        """What was read of a list."""

    def cover(self, account: str, call_list: str, covered: Sequence[Covered]) -> None:
        """Replace what was read of a list."""


class CallKeeping:
    """The store during one reading: after its first failure it is left alone until the next.

    Attributes:
        error: The failure, or None.
    """

    def __init__(
        self, session: Session, store: CallStore, failed: Callable[[CalldeckError], None]
    ) -> None:
        self.error: CalldeckError | None = None
        self._session = session
        self._store = store
        self._failed = failed
        self._noting = asyncio.Lock()

    async def coverage(self, key: ListKey) -> tuple[Covered, ...] | None:
        """What the store has of a list, or None while it fails."""
        return await self._use(key[0], lambda: self._store.coverage(*key))

    async def keep(
        self, account: str, country: str, calls: Sequence[FinishedCall], read_at: datetime
    ) -> tuple[tuple[KeptCall, ...], int]:
        """Keep calls.

        Args:
            account: Key of the account that lists them.
            country: Its default country, two letters.
            calls: The calls.
            read_at: When the reading of them began.

        Returns:
            The calls with comparable numbers, and how many were new to the store, or changed; all
            of them while it fails.
        """

        def made() -> tuple[KeptCall, ...]:
            return tuple(
                KeptCall(account, _canonical(call.customer, country), call) for call in calls
            )

        if not calls:
            return (), 0
        kept = await self._session.local(made)
        new = await self._use(account, lambda: self._store.put(account, kept, read_at))
        return kept, len(kept) if new is None else new

    async def cover(self, key: ListKey, read: Sequence[Covered]) -> None:
        """Note what was read of a list, unless the store lacks some of its calls."""

        def noted() -> None:
            # Only this reading is added: another may be under way that the store failed in.
            self._store.cover(*key, merged([*self._store.coverage(*key), *read]))

        if read:
            async with self._noting:  # two walks of one list may end at the same time
                await self._use(key[0], noted)

    async def _use(self, account: str, work: Callable[[], T]) -> T | None:
        """Nothing is kept of an account that was signed out."""
        if self.error or not self._session.holds(account):
            return None
        try:
            return await self._session.local(work)
        except StorageFailed as error:
            self.error = error
            self._failed(error)
            return None
