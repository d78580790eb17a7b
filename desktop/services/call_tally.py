"""Counts what a sync of calls has read, for the progress line and for a window without a store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.paging import Page
from desktop.domain.worklist import KeptCall
from desktop.services.call_walk import CallWalk, Outcome


@dataclass(frozen=True, slots=True)
class SyncPart:
    """Some of the calls that a sync reads.

    Attributes:
        new: Calls so far that were new to the store, or changed; while it fails, all of them.
        read: Calls read so far.
        total: Calls to be read in all, or None when it is not known (yet).
        pages_read: Pages read so far.
        pages: Pages to be read in all, or None when it is not known (yet).
        done: Whether this is the last part.
        calls: Those of this part, for a window without a database.
    """

    new: int
    read: int
    total: int | None
    pages_read: int
    pages: int | None
    done: bool
    calls: tuple[KeptCall, ...] = ()


@dataclass(slots=True)
class Tally:
    """What was read so far, over all walks."""

    walks: set[CallWalk]
    seen: set[tuple[str, Direction, str]] = field(default_factory=set)
    firsts: dict[CallWalk, Page[FinishedCall]] = field(default_factory=dict)
    new: int = 0
    pages_read: int = 0
    pages_in_vain: int = 0

    def part(
        self, walk: CallWalk, batch: Sequence[Outcome], calls: tuple[KeptCall, ...], new: int
    ) -> SyncPart:
        """Count a batch of pages in: their calls, of which so many were new."""
        pages = [outcome.page for outcome in batch if outcome.page]
        self.new += new
        self.pages_read += len(pages)
        self.seen.update((kept.account, kept.call.direction, kept.call.id) for kept in calls)
        if pages:
            self.firsts.setdefault(walk, pages[0])
        return self.now(calls, done=False)

    def split(self, walk: CallWalk, parts: Iterable[CallWalk]) -> None:
        """A walk was in vain and is begun again in parts."""
        page = self.firsts.get(walk)
        self.pages_in_vain += (page.pages or 0) if page else 0
        self.drop(walk)
        self.walks.update(parts)

    def drop(self, walk: CallWalk) -> None:
        """A walk is not gone, or not to its end."""
        self.walks.discard(walk)

    def now(self, calls: tuple[KeptCall, ...], *, done: bool) -> SyncPart:
        """How things stand."""
        firsts = [self.firsts.get(walk) for walk in self.walks]
        totals = [page.total if page else None for page in firsts]
        pages = [page.pages if page else None for page in firsts]
        return SyncPart(
            new=self.new,
            read=len(self.seen),
            total=_sum(totals),
            pages_read=self.pages_read,
            pages=_sum([self.pages_in_vain, *pages]),
            done=done,
            calls=calls,
        )


def _sum(numbers: list[int | None]) -> int | None:
    """The sum; None when one of them is not known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None
