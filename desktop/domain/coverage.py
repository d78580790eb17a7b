"""What of a list of calls was read completely, what is missing, and what must be read again.

A call appears in the list only when it has ended, with the time when it began: what was read too
early is not closed yet. Spans are half open and in whole milliseconds, as providers count, so that
no call falls between two of them or into both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.domain.period import Period

SETTLED = timedelta(hours=4)
"""No call lasts longer: what was read so long after its end is closed and never read again."""
RECENT = timedelta(minutes=30)
"""The newest part of a list, where most calls that just ended are filed: read at every poll."""
AGAIN = timedelta(minutes=10)
"""How old the reading of the rest may be that is not settled."""
AHEAD = timedelta(minutes=1)
"""A reading further in the future was made by a clock that went wrong, and proves nothing."""
TICK = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From ``start`` up to, not including, ``end``."""

    start: datetime
    end: datetime

    @property
    def period(self) -> Period:
        """The span as providers are asked, where both ends are included."""
        return Period(self.start, self.end - TICK)

    def holds(self, at: datetime) -> bool:
        """Whether a time is in it."""
        return self.start <= at < self.end

    def part(self, start: datetime, end: datetime) -> Span | None:
        """What of it lies between two times, or None."""
        start, end = max(self.start, start), min(self.end, end)
        return Span(start, end) if start < end else None


@dataclass(frozen=True, slots=True)
class Covered:
    """A span that was read completely.

    Attributes:
        start: First time that it holds.
        end: First time after it.
        read_at: When the reading began: every call that was listed then is known.
    """

    start: datetime
    end: datetime
    read_at: datetime

    @property
    def span(self) -> Span:
        """The span alone."""
        return Span(self.start, self.end)

    @property
    def settled(self) -> bool:
        """Whether nothing can be added to it any more."""
        return self.read_at >= self.end + SETTLED


def whole_ms(at: datetime) -> datetime:
    """The time in whole milliseconds, the rest cut off."""
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def span_of(period: Period, until: datetime) -> Span:
    """A period, both ends included, clamped to ``until``."""
    start, end = whole_ms(period.start), whole_ms(min(period.end, until)) + TICK
    return Span(min(start, end), end)


def merged(readings: Iterable[Covered]) -> tuple[Covered, ...]:
    """The same coverage without overlaps, oldest first: at each time the newest reading counts.

    Neighbours of one reading become one span, and so do settled ones: of these it no longer
    matters when they were read.
    """
    found: list[Covered] = []
    for reading in sorted(readings, key=lambda one: one.read_at, reverse=True):
        free = without(reading.span, [newer.span for newer in found])
        found.extend(Covered(span.start, span.end, reading.read_at) for span in free)
    joined: list[Covered] = []
    for part in sorted(found, key=lambda one: one.start):
        last = joined[-1] if joined else None
        if last and last.end == part.start and _alike(last, part):
            joined[-1] = Covered(last.start, part.end, max(last.read_at, part.read_at))
        else:
            joined.append(part)
    return tuple(joined)


def missing(covered: Sequence[Covered], span: Span) -> tuple[Span, ...]:
    """What of a span was never read, oldest first."""
    return without(span, [one.span for one in covered])


def to_read(covered: Iterable[Covered], span: Span, now: datetime) -> tuple[Span, ...]:
    """What of a span must be read now, oldest first: what is missing, and what is not settled.

    When one reading is due again, all that are not settled are: many small ones would never meet.

    Args:
        covered: What was read.
        span: What is wanted.
        now: The time of this poll.
    """
    read = [one for one in covered if one.read_at <= now + AHEAD]
    due = any(_open_part(one, span, now) for one in read if one.read_at <= now - AGAIN)
    good: list[Span] = []
    for one in read:
        settled = one.read_at - SETTLED
        part = one.span.part(one.start, settled if due else max(settled, now - RECENT))
        good.extend([part] if part else [])
    return without(span, good)


def without(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """A span less others, oldest part first."""
    left: list[Span] = []
    start = span.start
    for hole in sorted(holes):
        if hole.start >= span.end:
            break
        if hole.start > start:
            left.append(replace(span, start=start, end=hole.start))
        start = max(start, hole.end)
    if start < span.end:
        left.append(replace(span, start=start))
    return tuple(left)


def cut(spans: Iterable[Span], at: datetime) -> tuple[Span, ...]:
    """The same spans, with none across a time."""
    halves = ((span.part(span.start, at), span.part(at, span.end)) for span in spans)
    return tuple(half for pair in halves for half in pair if half)


def _alike(first: Covered, second: Covered) -> bool:
    return first.read_at == second.read_at or (first.settled and second.settled)


def _open_part(reading: Covered, span: Span, now: datetime) -> Span | None:
    """What of a span it holds that is neither settled nor read at every poll anyway."""
    start = max(span.start, reading.read_at - SETTLED)
    return reading.span.part(start, min(span.end, now - RECENT))
