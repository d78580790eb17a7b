"""The finished calls that the worklist goes by: kept ones, and those that were just read.

They are held in memory as well, so that the list is there when the database is not.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing
from datetime import datetime

from desktop.domain.errors import CalldeckError
from desktop.domain.period import Period
from desktop.domain.worklist import KeptCall
from desktop.services.call_sync import CallSync, Coverage, SyncPart
from desktop.services.session import Session
from desktop.services.worklist_stores import KeptCalls

DEMO = "demo"
"""The floor of the demo: never mixed with real calls."""


class KnownCalls:
    """Calls of the floor; used from the loop's thread.

    Args:
        session: Whose accounts count.
        sync: Reads calls and keeps them.
        store: The kept calls.
        shared: Whether calls of all accounts in the store are the floor's.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        sync: CallSync,
        store: KeptCalls,
        now: Callable[[], datetime],
        *,
        shared: bool,
    ) -> None:
        self._session = session
        self._sync = sync
        self._store = store
        self._now = now
        self._shared = shared
        self._floor = ""
        self._loaded: tuple[tuple[str, ...], datetime] | None = None
        self._calls: dict[tuple[str, str, str], KeptCall] = {}

    @property
    def floor(self) -> str:
        """Which half of the database counts: ``demo`` or ""."""
        account = self._session.account
        return DEMO if account and account.demo else ""

    @property
    def all(self) -> tuple[KeptCall, ...]:
        """Every call that is known."""
        return tuple(self._calls.values())

    async def load(self, since: datetime) -> None:
        """Take up what is kept of calls from ``since`` on.

        Of a database of this desk alone everything is known once it was taken up.

        Raises:
            StorageFailed: They cannot be read; what is known of this floor stays.
        """
        floor = self.floor
        if floor != self._floor:
            self._calls, self._floor = {}, floor
        whose = (floor, *self._accounts(floor))
        loaded = self._loaded
        if not self._shared and loaded and loaded[0] == whose and loaded[1] <= since:
            self._calls = {key: kept for key, kept in self._calls.items() if kept.call.at >= since}
        else:
            self._calls = {_key(kept): kept for kept in await self._stored(floor, since)}
        self._loaded = whose, since

    async def read(self, period: Period) -> AsyncGenerator[SyncPart, None]:
        """Read from the providers what is missing of a period; each part adds calls."""
        async with aclosing(self._sync.sync(period)) as parts:
            async for part in parts:
                self._calls.update((_key(kept), kept) for kept in part.calls)
                yield part

    async def read_gaps(self, period: Period) -> None:
        """Read again what could not be read."""
        part = await self._sync.read_gaps(self.coverage(period).gaps)
        self._calls.update((_key(kept), kept) for kept in part.calls)

    def coverage(self, period: Period) -> Coverage:
        """How complete the calls of a period are."""
        return self._sync.coverage(period)

    def complete_since(self, since: datetime) -> datetime:
        """From when on, not before ``since``, calls are known without a gap."""
        gaps = self.coverage(Period(since, self._now())).gaps
        return max((gap.end for gap in gaps), default=since)

    def read_to(self, since: datetime) -> datetime | None:
        """Up to when every call from ``since`` on is known, or None where one may be missing."""
        coverage = self.coverage(Period(since, max(since, self._now())))
        return coverage.read_at if coverage.complete else None

    async def kept(self, since: datetime, until: datetime | None = None) -> list[KeptCall]:
        """Every kept call of a time; without the database those that are known."""
        try:
            return await self._stored(self.floor, since, until)
        except CalldeckError:
            return list(self.all)

    def _accounts(self, floor: str) -> tuple[str, ...]:
        demo = floor == DEMO
        return tuple(
            one.account.key for one in self._session.connections if one.account.demo is demo
        )

    async def _stored(
        self, floor: str, since: datetime, until: datetime | None = None
    ) -> list[KeptCall]:
        demo, accounts = floor == DEMO, None if self._shared else self._accounts(floor)
        return await self._session.local(
            lambda: self._store.calls(accounts, since, until, demo=demo)
        )


def from_then_on(calls: Iterable[KeptCall], start: datetime) -> list[KeptCall]:
    """The calls that began at a time or later."""
    return [kept for kept in calls if kept.call.at >= start]


def _key(kept: KeptCall) -> tuple[str, str, str]:
    return kept.account, kept.call.direction.name, kept.call.id
