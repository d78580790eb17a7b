"""Reads finished calls of every signed-in account: what is missing only, gaps said aloud."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

from desktop.domain.account import ProviderProfile
from desktop.domain.call import FinishedCall
from desktop.domain.capability import Capability
from desktop.domain.coverage import SETTLED, Span, cut, span_of, to_read, whole_ms
from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    NotAllowed,
    SessionExpired,
    SignInRejected,
    Unsupported,
)
from desktop.domain.paging import FIRST_PAGE, Page, PageKey
from desktop.domain.period import Period
from desktop.domain.wording import say
from desktop.providers.base import CallHistory
from desktop.services.call_coverage import (
    NOTHING_READ,
    CallGap,
    Coverage,
    CoverageBook,
    ListKey,
)
from desktop.services.call_keeping import CallKeeping, CallStore
from desktop.services.call_tally import SyncPart, Tally
from desktop.services.call_walk import CallWalk, Failure, Outcome, changed, judge, parts_of
from desktop.services.pages import PageOutcome, read_pages
from desktop.services.session import Session
from desktop.services.tasks import side_by_side, told_by

__all__ = ["CallGap", "CallStore", "CallSync", "Coverage", "SyncPart"]

_NEEDED = (Capability.MISSED_INCOMING, Capability.MISSED_OUTGOING)

ATTEMPTS = 3
"""How often a part of a list is begun again when the list changed under the reading."""

_HOPELESS = (SessionExpired, SignInRejected, NotAllowed)
"""What one list of an account fails with, all others would; a person must act."""
_ENDING = (*_HOPELESS, ConnectionFailed, Unsupported)
"""After these an account is not asked any more in this sync."""


@dataclass(slots=True)
class _Reading:
    """One reading of several walks.

    Attributes:
        tally: What was read so far.
        keeping: Where the calls go.
        places: For the pages that are read at once.
        ended: Accounts that are not asked any more, and why.
    """

    tally: Tally
    keeping: CallKeeping
    places: asyncio.Semaphore
    ended: dict[str, CalldeckError] = field(default_factory=dict)


class CallSync:
    """Finished calls of every account of this run, kept in a store.

    Attributes:
        store_error: Why the store failed during the last reading, or None. What was read is then
            in the parts alone; the next reading tries the store again and catches up.

    Args:
        session: The accounts.
        store: Where calls are kept.
        country: Default country of an account's numbers, by its provider.
        at_once: Pages that are read side by side, over all lists.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        store: CallStore,
        country: Callable[[ProviderProfile], str] = lambda profile: profile.country,
        *,
        at_once: int = 4,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.store_error: CalldeckError | None = None
        self._session = session
        self._store = store
        self._country = country
        self._at_once = at_once
        self._now = now
        self._book = CoverageBook()
        self._bound: datetime | None = None

    async def sync(self, period: Period) -> AsyncGenerator[SyncPart, None]:
        """Read what is missing of a period up to now, and what is not settled; newest first.

        A page that fails leaves a gap in :meth:`coverage`.

        Raises:
            Unsupported: No account can list finished calls.
            SessionExpired, SignInRejected, NotAllowed: The window's account cannot be read; other
                accounts were. Of another account this is a gap.
        """
        keys = self._lists()
        if not keys:
            reason = self._session.capabilities.reason(Capability.MISSED_INCOMING)
            raise Unsupported(message=reason or say("This sign-in cannot list calls."))
        bound = whole_ms(self._now())
        self._bound = self._bound or bound
        keeping = await self._begin(keys)
        wanted = span_of(period, bound)
        walks = [CallWalk(*key, span) for key in keys for span in self._due(key, wanted, bound)]
        walks.sort(key=lambda walk: walk.span.end, reverse=True)
        async with aclosing(self._read(walks, keeping, bound)) as parts:
            async for part in parts:
                yield part

    async def read_gaps(self, gaps: Sequence[CallGap]) -> SyncPart:
        """Read what could not be read; what fails again stays in :meth:`coverage`.

        Raises:
            SessionExpired, SignInRejected, NotAllowed: As :meth:`sync`.
        """
        keeping = await self._begin({(gap.account, gap.call_list) for gap in gaps})
        walks = [CallWalk(gap.account, gap.call_list, Span(gap.start, gap.end)) for gap in gaps]
        parts = [part async for part in self._read(walks, keeping)]
        return replace(parts[-1], calls=tuple(call for part in parts for call in part.calls))

    def coverage(self, period: Period) -> Coverage:
        """How complete the calls of a period are, up to the moment of the last :meth:`sync`.

        That is the last one that came to its end; what it could not read is a gap.
        """
        if self._bound is None:
            return NOTHING_READ
        return self._book.coverage(self._lists(), span_of(period, self._bound))

    def _lists(self) -> list[ListKey]:
        """Every list of every account; those of the demo are not mixed with real ones."""
        current = self._session.account
        return [
            (one.account.key, name)
            for one in self._session.connections
            if current and one.account.demo == current.demo and isinstance(one, CallHistory)
            if any(one.capabilities.allows(needed) for needed in _NEEDED)
            for name in one.call_lists
        ]

    def _due(self, key: ListKey, span: Span, now: datetime) -> tuple[Span, ...]:
        # Late rows only come into what is not settled: the rest is walked apart, undisturbed.
        return cut(to_read(self._book.covered(key), span, now), now - SETTLED)

    async def _begin(self, keys: Iterable[ListKey]) -> CallKeeping:
        """Ask the store what was read; while it fails, what this run knows must do."""
        self.store_error = None
        keeping = CallKeeping(self._session, self._store, self._store_failed)
        for key in keys:
            covered = await keeping.coverage(key)
            if covered is not None:
                self._book.load(key, covered)
        return keeping

    def _store_failed(self, error: CalldeckError) -> None:
        self.store_error = error

    async def _read(
        self, walks: Sequence[CallWalk], keeping: CallKeeping, bound: datetime | None = None
    ) -> AsyncGenerator[SyncPart, None]:
        """Go these walks side by side, with so many pages at once over all of them."""
        reading = _Reading(Tally(set(walks)), keeping, asyncio.Semaphore(self._at_once))
        async with aclosing(told_by(partial(self._go, walks, reading))) as parts:
            async for part in parts:
                yield part
        self._bound = bound or self._bound
        account = self._session.account
        trouble = reading.ended.get(account.key) if account else None
        if isinstance(trouble, _HOPELESS):
            raise trouble
        yield reading.tally.now((), done=True)

    async def _go(
        self, walks: Sequence[CallWalk], reading: _Reading, tell: Callable[[SyncPart], None]
    ) -> None:
        async def go(walk: CallWalk) -> None:
            try:
                if walk.account in reading.ended:
                    raise reading.ended[walk.account]
                await self._walk(walk, reading, tell)
            except _ENDING as error:
                reading.ended[walk.account] = error
                reading.tally.drop(walk)
                failure = Failure(walk.span, error)
                self._book.note((walk.account, walk.call_list), walk.span, [failure], self._now())

        work = [partial(go, walk) for walk in walks]
        async with aclosing(side_by_side(work, self._at_once, 0.0)) as ends:
            async for _ in ends:
                pass

    async def _walk(
        self, walk: CallWalk, reading: _Reading, tell: Callable[[SyncPart], None]
    ) -> None:
        """Read a span of a list; in halves again when the list changed meanwhile."""
        begun = whole_ms(self._now())
        outcomes: list[Outcome] = []
        try:
            batches = read_pages(lambda key: self._fetch(walk, key, reading), self._at_once)
            async with aclosing(batches):
                async for batch in batches:
                    outcomes.extend(batch)
                    calls = [call for one in batch if one.page for call in one.page.items]
                    country = self._country_of(walk.account)
                    kept, new = await reading.keeping.keep(walk.account, country, calls, begun)
                    tell(reading.tally.part(walk, batch, kept, new))
        except _ENDING:
            raise
        except CalldeckError as error:  # of the first page; of others it is among the outcomes
            outcomes.append(PageOutcome(FIRST_PAGE, error=error))
        judgement = judge(outcomes, walk.span)
        if judgement.doubtful and walk.attempt < ATTEMPTS:
            halves = parts_of(walk, outcomes)
            reading.tally.split(walk, halves)
            for half in halves:
                await self._walk(half, reading, tell)
            return
        failures = [changed(walk.span)] if judgement.doubtful else judgement.failures
        read = self._book.note((walk.account, walk.call_list), walk.span, failures, begun)
        await reading.keeping.cover((walk.account, walk.call_list), read)

    async def _fetch(self, walk: CallWalk, key: PageKey, reading: _Reading) -> Page[FinishedCall]:
        def fetch(history: CallHistory) -> Page[FinishedCall]:
            return history.finished_calls(walk.call_list, walk.span.period, key)

        async with reading.places:
            return await self._session.run_on(walk.account, fetch, "read finished calls")

    def _country_of(self, account: str) -> str:
        profiles = {one.account.key: one.profile for one in self._session.connections}
        return self._country(profiles[account]) if account in profiles else ""
