"""Shift hours: who is on in which hour of the day, where nobody is, and what that costs in calls.

An agent has one range of whole hours, 1 to 24, the same every day: from ``start:00`` to
``end:00``. The hour from midnight to one has no number of its own; 1 to 24 is the whole day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum
from itertools import accumulate, groupby

from desktop.domain.wording import say

Hours = tuple[int, int]
"""Start and end, 1 to 24."""

DAY = 24
FIRST, LAST = 1, 24
WHOLE_DAY: Hours = (FIRST, LAST)
EACH_HOUR = range(DAY)


class Judgement(Enum):
    """Whether enough agents are on in an hour; the values are what people read."""

    NOBODY = say("Nobody on")
    THIN = say("Thin")
    ENOUGH = say("Enough")


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of the day with the same judgement, from ``start:00`` to ``end:00``."""

    start: int
    end: int
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many agents are on in each hour of the day, 0 to 23."""

    counts: tuple[int, ...] = (0,) * DAY

    @property
    def peak(self) -> int:
        """The most that are on at a time."""
        return max(self.counts)

    @property
    def usual_limit(self) -> int:
        """Below how many an hour is thin unless a person says otherwise: a tenth of the peak."""
        return max(1, -(-self.peak // 10))

    def judge(self, limit: int) -> tuple[Judgement, ...]:
        """What each hour is, where fewer than ``limit`` agents are thin."""
        return tuple(_judged(count, limit) for count in self.counts)

    def spans(self, limit: int) -> tuple[Span, ...]:
        """The day in stretches of the same judgement."""
        found, at = [], 0
        for judgement, hours in groupby(self.judge(limit)):
            end = at + len(list(hours))
            found.append(Span(at, end, judgement))
            at = end
        return tuple(found)

    def gaps(self) -> tuple[Span, ...]:
        """The stretches in which nobody is on."""
        return tuple(span for span in self.spans(1) if span.judgement is Judgement.NOBODY)


@dataclass(frozen=True, slots=True)
class Replay:
    """Missed calls, held against shift hours.

    Attributes:
        covered: How many came while somebody was on.
        total: How many there were.
    """

    covered: int
    total: int


def hours_of(start: int | None, end: int | None) -> Hours | None:
    """The hours of an agent; None where there are none, or none that a day can hold."""
    if start is None or end is None or not FIRST <= start < end <= LAST:
        return None
    return (start, end)


def opening(hours: Hours) -> int:
    """The hour of the day, 0 to 23, at which a shift begins."""
    return 0 if hours == WHOLE_DAY else hours[0]


def is_on(hours: Hours, hour: int) -> bool:
    """Whether a shift covers an hour of the day, 0 to 23."""
    return opening(hours) <= hour < hours[1]


def moved(hours: Hours, start_by: int, end_by: int) -> Hours:
    """A shift with its ends moved, as far as they go; it lasts an hour at least.

    Both ends by the same number move the whole shift, which keeps its length.
    """
    start, end = hours
    if start_by == end_by:
        by = max(FIRST - start, min(LAST - end, start_by))
        return (start + by, end + by)
    start = max(FIRST, min(start + start_by, end - 1))
    return (start, min(LAST, max(end + end_by, start + 1)))


def coverage(shifts: Iterable[Hours] | Mapping[Hours, int]) -> Coverage:
    """How many agents are on in each hour.

    Args:
        shifts: The hours of each agent, or how many agents have which hours.
    """
    steps = [0] * (DAY + 1)
    for hours, count in Counter(shifts).items():
        steps[opening(hours)] += count
        steps[hours[1]] -= count
    return Coverage(tuple(accumulate(steps[:DAY])))


def calls_by_hour(times: Iterable[datetime], zone: tzinfo) -> tuple[int, ...]:
    """How many calls came in each hour of the day, by the clock on the wall of the zone.

    Days on which the clock is changed need no care of their own: a shift goes by that clock, too.

    Args:
        times: When the calls came; aware.
        zone: The zone in which shift hours count.
    """
    found = Counter(at.astimezone(zone).hour for at in times)
    return tuple(found[hour] for hour in EACH_HOUR)


def replay_by_hour(by_hour: Sequence[int], covered_by: Coverage) -> Replay:
    """How many of the calls came while somebody was on."""
    covered = sum(calls for calls, on in zip(by_hour, covered_by.counts, strict=True) if on)
    return Replay(covered, sum(by_hour))


def replay(times: Iterable[datetime], shifts: Iterable[Hours], zone: tzinfo) -> Replay:
    """How many of the calls would have come while somebody was on with these hours."""
    return replay_by_hour(calls_by_hour(times, zone), coverage(shifts))


def _judged(count: int, limit: int) -> Judgement:
    if not count:
        return Judgement.NOBODY
    return Judgement.THIN if count < limit else Judgement.ENOUGH
