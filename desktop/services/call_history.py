"""The history of calls: what this desk placed and what the provider lists, merged in the worker."""

from __future__ import annotations

import asyncio
import threading
from bisect import bisect_left
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TypeVar

from desktop.domain.call_history import Totals, Wanted, history_of, totals_of
from desktop.domain.coverage import SETTLED, TICK
from desktop.domain.errors import CalldeckError
from desktop.domain.history_call import HistoryCall, ids_of
from desktop.domain.period import Period
from desktop.domain.proofs import KeptCall
from desktop.domain.wording import say
from desktop.services.call_coverage import CallGap
from desktop.services.call_sync import SyncPart
from desktop.services.dialing import Dialing
from desktop.services.export_history import HEADING_NAME, Namer, history_rows
from desktop.services.known_calls import KnownCalls
from desktop.services.session import Session
from desktop.services.worklist_stores import KeptCalls

T = TypeVar("T")

MOST_PLACED = 1_000
"""Calls from this desk; more are not kept of an account."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a list shows.

    Attributes:
        calls: Newest first.
        ids: Their ids.
        every: How many there are without the filters but the time.
        totals: Of them.
        names: Newest name of each number.
        gaps: What of the provider's lists was not read.
    """

    calls: Sequence[HistoryCall]
    ids: Sequence[str]
    every: int
    totals: Totals
    names: dict[str, str]
    gaps: tuple[CallGap, ...]


class CallHistory:
    """Calls of the window's account; used from the loop's thread.

    Only what this account lists is shown: on a shared database other accounts may see more.

    Args:
        session: Whose calls.
        dialing: Knows what was placed at this desk.
        known: Reads from the providers, together with the missed calls.
        store: What was read.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        dialing: Dialing,
        known: KnownCalls,
        store: KeptCalls,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = session
        self._dialing = dialing
        self._known = known
        self._store = store
        self._now = now
        self._loaded: tuple[str, datetime] | None = None
        self._kept: list[KeptCall] = []
        self._stale = False
        self._news = 0

    async def shown(self, wanted: Wanted, period: Period) -> Shown:
        """What is listed now.

        Raises:
            StorageFailed: The calls of this desk cannot be read.
        """
        placed = await self._dialing.recent(MOST_PLACED)
        kept = await self._load(period.start)
        gaps = self.gaps(period)

        def make() -> Shown:
            first = bisect_left(kept, period.start, key=_began)
            calls = history_of(placed, kept[first:] if first else kept)
            found = wanted.among(calls, period)
            every = len(wanted.without_filters.among(calls, period)) if wanted.filters else -1
            names = {one.number: one.call.name for one in kept if one.call.name}
            names |= {call.to: call.name for call in reversed(placed) if call.name}
            return Shown(
                calls=found,
                ids=ids_of(found),
                every=len(found) if every < 0 else every,
                totals=totals_of(found),
                names=names,
                gaps=gaps,
            )

        return await self._session.local(make)

    async def local(self, work: Callable[[], T]) -> T:
        """Run what takes long with many calls, in the worker."""
        return await self._session.local(work)

    async def count(self, calls: Sequence[HistoryCall]) -> Totals:
        """How many calls, and how long people talked."""
        return await self._session.local(lambda: totals_of(calls))

    async def read(self, period: Period) -> AsyncGenerator[SyncPart, None]:
        """Read from the provider what is missing of a period; raises as ``CallSync.sync``."""
        try:
            async with aclosing(self._known.read(period)) as parts:
                async for part in parts:
                    yield part
        finally:
            self._loaded = None  # much may have come, of any time
            self._news += 1

    def gaps(self, period: Period) -> tuple[CallGap, ...]:
        """What of the account's lists is not known."""
        account = self._session.account
        gaps = self._known.coverage(period).gaps
        return tuple(gap for gap in gaps if account and gap.account == account.key)

    def never_read(self, period: Period) -> bool:
        """Whether the provider's lists were not asked for since the program began."""
        return self._known.coverage(period).read_at is None

    async def export(
        self,
        path: Path,
        calls: Iterable[HistoryCall],
        zone: tzinfo,
        agent_name: Namer,
        tell: Callable[[int], None],
    ) -> None:
        """Write calls to a CSV or a workbook.

        Args:
            path: Where to.
            calls: In this order.
            zone: Zone of the times, which the heading names.
            agent_name: What an agent id is written as.
            tell: Told how many rows are done. Cancelling leaves no file behind.

        Raises:
            SheetRefused: It cannot be written; what was there before still is.
        """
        listed = list(calls)
        names = {agent: agent_name(agent) for agent in {call.agent for call in listed}}
        stop, loop = threading.Event(), asyncio.get_running_loop()

        def news(done: int) -> None:
            if not stop.is_set():
                tell(done)

        def report(done: int) -> None:
            if stop.is_set():
                raise CalldeckError(say("The file was not written."), say("You stopped it."))
            with suppress(RuntimeError):  # the loop was closed: the program is quitting
                loop.call_soon_threadsafe(news, done)

        def write() -> None:
            from desktop.storage.sheets_writing import write_sheet

            rows = history_rows(listed, zone, lambda agent: names.get(agent, agent))
            write_sheet(path, rows, name=HEADING_NAME, tell=report)

        try:
            await self._session.local(write)
        finally:
            stop.set()

    def forget(self) -> None:
        """Another account is signed in: nothing of this one is used any more."""
        self._loaded, self._kept, self._stale = None, [], False

    def read_newest_again(self) -> None:
        """Something was read for others: what is not settled is looked up again."""
        self._stale = True
        self._news += 1

    async def _load(self, since: datetime) -> list[KeptCall]:
        """What is kept from a time on; of what is there, only what may have changed is read."""
        account = self._session.account
        if account is None:
            self.forget()
            return []
        begun, stale, news = self._loaded, self._stale, self._news
        if begun and begun[0] == account.key and begun[1] <= since:
            if not stale:
                return self._kept
            known = self._kept[: bisect_left(self._kept, self._now() - 2 * SETTLED, key=_began)]
            since, start = known[-1].call.at + TICK if known else begun[1], begun[1]
        else:
            known, start = [], since
        try:
            newer = await self._session.local(
                lambda: self._store.calls([account.key], since, demo=account.demo)
            )
        except CalldeckError:  # said by the missed calls; what was read in this run must do
            newer = sorted(
                (k for k in self._known.all if k.account == account.key and k.call.at >= since),
                key=_began,
            )
        kept = known + newer
        if news == self._news:  # else there is more by now, and the next look takes it up
            self._kept, self._loaded, self._stale = kept, (account.key, start), False
        return kept


def _began(kept: KeptCall) -> datetime:
    return kept.call.at
