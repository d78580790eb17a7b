"""Reads missed calls, all pages of one direction or of both."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from dataclasses import dataclass, field

from desktop.domain.call import Direction, MissedCall
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError, Unsupported
from desktop.domain.paging import FIRST_PAGE, Page, PageKey
from desktop.domain.period import Period
from desktop.providers.base import MissedCallLog
from desktop.services.pages import PageOutcome, read_pages
from desktop.services.session import Session

_NEEDED = {
    Direction.INCOMING: Capability.MISSED_INCOMING,
    Direction.OUTGOING: Capability.MISSED_OUTGOING,
}


@dataclass(frozen=True, slots=True)
class Gap:
    """Pages that could not be read, or not all of their rows.

    Attributes:
        direction: ``INCOMING`` or ``OUTGOING``.
        page: The page; with a cursor also everything after it.
        error: Why.
    """

    direction: Direction
    page: PageKey
    error: CalldeckError


@dataclass(frozen=True, slots=True)
class MissedPart:
    """Some of the missed calls.

    Attributes:
        calls: Those that this part adds.
        read: Calls read so far, with this part.
        total: Calls in all, or None when it is not known (yet).
        pages_read: Pages read so far.
        pages: Pages in all, or None when it is not known (yet).
        failed: All gaps so far.
        done: Whether this is the last part.
    """

    calls: tuple[MissedCall, ...]
    read: int
    total: int | None
    pages_read: int
    pages: int | None
    failed: tuple[Gap, ...]
    done: bool


@dataclass(slots=True)
class _Tally:
    """What was read so far, over all directions."""

    directions: tuple[Direction, ...]
    seen: set[tuple[Direction, str]] = field(default_factory=set)
    pages_read: int = 0
    firsts: dict[Direction, Page[MissedCall]] = field(default_factory=dict)
    failed: list[Gap] = field(default_factory=list)

    def part(self, direction: Direction, batch: list[PageOutcome[MissedCall]]) -> MissedPart:
        """Count a batch in; a call that is on two pages, because new ones push, counts once."""
        fresh: list[MissedCall] = []
        for outcome in batch:
            if outcome.fault:
                self.failed.append(Gap(direction, outcome.key, outcome.fault))
            if outcome.page:
                self.pages_read += 1
                self.firsts.setdefault(direction, outcome.page)
                fresh.extend(self._unseen(outcome.page.items))
        return self._part(tuple(fresh), done=False)

    def last(self) -> MissedPart:
        """The part that ends the list."""
        return self._part((), done=True)

    def _unseen(self, calls: Iterable[MissedCall]) -> Iterable[MissedCall]:
        for call in calls:
            if (call.direction, call.id) not in self.seen:
                self.seen.add((call.direction, call.id))
                yield call

    def _part(self, calls: tuple[MissedCall, ...], *, done: bool) -> MissedPart:
        firsts = [self.firsts.get(direction) for direction in self.directions]
        totals = [page.total if page else None for page in firsts]
        pages = [page.pages if page else None for page in firsts]
        return MissedPart(
            calls=calls,
            read=len(self.seen),
            total=_sum(totals),
            pages_read=self.pages_read,
            pages=_sum(pages),
            failed=tuple(self.failed),
            done=done,
        )


class MissedCallService:
    """Missed calls of the signed-in account."""

    def __init__(self, session: Session, at_once: int = 4) -> None:
        self._session = session
        self._at_once = at_once

    async def read(self, period: Period, direction: Direction) -> AsyncGenerator[MissedPart, None]:
        """Read all missed calls of a period; ``BOTH`` reads what the sign-in may read.

        Raises:
            Unsupported: The sign-in may not read this direction, or none.
            CalldeckError: The first page of a direction could not be read.
        """
        directions = self._allowed(direction)
        tally = _Tally(directions)
        for one in directions:
            async with aclosing(self._pages(period, one, FIRST_PAGE)) as batches:
                async for batch in batches:
                    yield tally.part(one, batch)
        yield tally.last()

    async def read_gap(self, period: Period, gap: Gap) -> MissedPart:
        """Read what was left out; what fails again is in ``failed``, never raised."""
        tally = _Tally((gap.direction,))
        calls: list[MissedCall] = []
        try:
            if isinstance(gap.page, int):
                page = await self._fetch(period, gap.direction, gap.page)
                calls.extend(tally.part(gap.direction, [PageOutcome(gap.page, page)]).calls)
            else:
                async with aclosing(self._pages(period, gap.direction, gap.page)) as batches:
                    async for batch in batches:
                        calls.extend(tally.part(gap.direction, batch).calls)
        except CalldeckError as error:
            tally.failed.append(Gap(gap.direction, gap.page, error))
        last = tally.last()
        return MissedPart(
            tuple(calls), last.read, None, last.pages_read, None, last.failed, done=True
        )

    def _allowed(self, direction: Direction) -> tuple[Direction, ...]:
        wanted = tuple(_NEEDED) if direction is Direction.BOTH else (direction,)
        capabilities = self._session.capabilities
        allowed = tuple(one for one in wanted if capabilities.allows(_NEEDED[one]))
        if not allowed:
            raise Unsupported(message=capabilities.reason(_NEEDED[wanted[0]]))
        for one in allowed:
            self._session.require(MissedCallLog, _NEEDED[one])
        return allowed

    def _pages(
        self, period: Period, direction: Direction, start: PageKey
    ) -> AsyncGenerator[list[PageOutcome[MissedCall]], None]:
        return read_pages(lambda key: self._fetch(period, direction, key), self._at_once, start)

    async def _fetch(self, period: Period, direction: Direction, key: PageKey) -> Page[MissedCall]:
        def fetch(log: MissedCallLog) -> Page[MissedCall]:
            return log.missed_calls(period, direction, key)

        return await self._session.run(fetch, "read missed calls")


def _sum(numbers: list[int | None]) -> int | None:
    """The sum; None when one of them is not known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
