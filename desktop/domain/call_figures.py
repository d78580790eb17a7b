"""Missed calls in figures: by hour, weekday, agent and hotline, now against what is usual.

Usual for an hour or a day is the mean of the same weekday over the last four weeks, as far back as
calls are known: a Monday is compared with Mondays. Pure and fast: thousands of calls at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from statistics import median

from desktop.domain.call import Direction
from desktop.domain.cases import Outcome
from desktop.domain.proofs import KeptCall, ProofKind
from desktop.domain.wording import say
from desktop.domain.worklist import Caller

WEEKS = 4
"""Weeks before this one that say what is usual."""
FEWEST = 3
"""Callers below which a median tells nothing."""
NOT_ENOUGH = say("not enough to tell")
WEEKDAYS = (
    say("Monday"),
    say("Tuesday"),
    say("Wednesday"),
    say("Thursday"),
    say("Friday"),
    say("Saturday"),
    say("Sunday"),
)
_FEWEST_WEEKS = 2
_FEWEST_HOURS = 12
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Count:
    """Missed calls in an hour of the day or on a weekday.

    Attributes:
        at: Hour 0 to 23, or weekday 0 (Monday) to 6.
        now: Missed today in this hour, or this week on this weekday.
        usual: Mean of the same weekday in the last four weeks; None where fewer than two are known.
    """

    at: int
    now: int
    usual: float | None = None


@dataclass(frozen=True, slots=True)
class AgentCount:
    """What an agent did about missed callers.

    Attributes:
        agent: Agent id of the call back, or the name of who noted that the caller was reached.
        called_back: Callers reached.
        median: Median time from the first missed call to then; None for fewer than three.
    """

    agent: str
    called_back: int
    median: timedelta | None


@dataclass(frozen=True, slots=True)
class HotlineCount:
    """What became of the callers of a hotline.

    Attributes:
        hotline: Its number; "" where the provider does not tell.
        missed: Callers missed.
        closed: Of these, callers that nobody needs to call any more.
        median: Median time until they were called back; None for fewer than three.
    """

    hotline: str
    missed: int
    closed: int
    median: timedelta | None


@dataclass(frozen=True, slots=True)
class CallFigures:
    """All figures of one list.

    Attributes:
        day: The day that ``hours`` are of, in the zone of the desk.
        hour: Hour of that day that it is now.
        hours: Twenty-four hours.
        days: Seven weekdays of this week, from Monday.
        callback: Median time to call back in this list; None for fewer than three callers.
        callback_usual: The same of the last four weeks.
        agents: Who called back, most first.
        hotlines: What was called, most missed first.
        weeks: Of how many weeks the usual is made, 0 to 4.
    """

    day: date
    hour: int
    hours: tuple[Count, ...]
    days: tuple[Count, ...]
    callback: timedelta | None = None
    callback_usual: timedelta | None = None
    agents: tuple[AgentCount, ...] = ()
    hotlines: tuple[HotlineCount, ...] = ()
    weeks: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show: no missed call, today, this week or before."""
        counts = (*self.hours, *self.days)
        return not self.hotlines and not any(count.now or count.usual for count in counts)

    @property
    def busy_hours(self) -> tuple[Count, ...]:
        """The hours in which something happens, now or usually; twelve at least."""
        busy = [count.at for count in self.hours if count.now or count.usual]
        first, last = min(busy, default=8), max(busy, default=19)
        missing = max(0, _FEWEST_HOURS - (last - first + 1))
        first = max(0, min(first - missing // 2, 24 - _FEWEST_HOURS))
        return self.hours[first : max(last + 1, first + _FEWEST_HOURS)]


def figures_from(now: datetime, zone: tzinfo) -> datetime:
    """From when on calls are needed: Monday four weeks ago, midnight in the zone."""
    today = now.astimezone(zone).date()
    monday = today - timedelta(days=today.weekday()) - WEEKS * _WEEK
    return datetime.combine(monday, time(), tzinfo=zone)


def call_figures(
    calls: Iterable[KeptCall],
    rows: Sequence[Caller],
    now: datetime,
    zone: tzinfo,
    *,
    known_since: datetime,
    direction: Direction = Direction.INCOMING,
    earlier: Iterable[Caller] = (),
) -> CallFigures:
    """Count.

    Args:
        calls: Kept calls from :func:`figures_from` until now.
        rows: The callers of the list.
        now: Which day and week it is.
        zone: Whose hours and days are meant.
        known_since: From when on calls are known completely; days before are not compared with.
        direction: Which missed calls.
        earlier: Callers of the last four weeks, for the usual time to call back.
    """
    local = now.astimezone(zone)
    today = local.date()
    monday = today - timedelta(days=today.weekday())
    by_hour, by_day = _counted(calls, direction, zone)
    known = known_since.astimezone(zone)
    first = (
        known.date() + timedelta(days=1)
        if known.timetz().replace(tzinfo=None) > time()
        else known.date()
    )

    def before(day: date) -> list[date]:
        """The same weekday of the last four weeks, as far as known."""
        past = [day - weeks * _WEEK for weeks in range(1, WEEKS + 1)]
        return [one for one in past if one >= first]

    def usual(counts: Sequence[int]) -> float | None:
        return sum(counts) / len(counts) if len(counts) >= _FEWEST_WEEKS else None

    week = [monday + timedelta(days=at) for at in range(7)]
    return CallFigures(
        day=today,
        hour=local.hour,
        hours=tuple(
            Count(at, by_hour[today, at], usual([by_hour[day, at] for day in before(today)]))
            for at in range(24)
        ),
        days=tuple(
            Count(at, by_day[day], usual([by_day[one] for one in before(day)]))
            for at, day in enumerate(week)
        ),
        callback=_median(rows),
        callback_usual=_median(earlier),
        agents=_by_agent(rows),
        hotlines=_by_hotline(rows),
        weeks=len(before(today)),
    )


def span_text(span: timedelta | None) -> str:
    """``38 s``, ``14 min``, ``1 h 20 min``; in words where it is not known."""
    if span is None:
        return NOT_ENOUGH
    seconds = round(span.total_seconds())
    if seconds < 60:
        return say("{seconds} s", seconds=seconds)
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return say("{minutes} min", minutes=minutes)
    return (
        say("{hours} h {minutes} min", hours=hours, minutes=minutes)
        if minutes
        else say("{hours} h", hours=hours)
    )


def hour_text(hour: int) -> str:
    """``13–14``."""
    return f"{hour:02}–{hour + 1:02}"


def usual_text(usual: float | None) -> str:
    """``4``, ``4.5``; an em dash where it is not known."""
    return "—" if usual is None else f"{usual:,.1f}".removesuffix(".0")


def _counted(
    calls: Iterable[KeptCall], direction: Direction, zone: tzinfo
) -> tuple[Counter[tuple[date, int]], Counter[date]]:
    """Missed calls by day and hour, and by day."""
    by_hour: Counter[tuple[date, int]] = Counter()
    by_day: Counter[date] = Counter()
    both = direction is Direction.BOTH
    for kept in calls:
        call = kept.call
        if not call.answered and (both or call.direction is direction):
            at = call.at.astimezone(zone)
            by_hour[at.date(), at.hour] += 1
            by_day[at.date()] += 1
    return by_hour, by_day


def _called_back(row: Caller) -> timedelta | None:
    """How long a caller waited until somebody called back; None if that is not what closed it."""
    proof = row.proof
    if proof is None:
        return None
    reached = proof.kind is ProofKind.NOTED and proof.outcome is Outcome.REACHED
    return row.waited(proof.at) if reached or proof.kind is ProofKind.CALLED_BACK else None


def _median(rows: Iterable[Caller]) -> timedelta | None:
    return _middle([span for span in map(_called_back, rows) if span is not None])


def _middle(spans: Sequence[timedelta]) -> timedelta | None:
    if len(spans) < FEWEST:
        return None
    return timedelta(seconds=median(span.total_seconds() for span in spans))


def _by_agent(rows: Iterable[Caller]) -> tuple[AgentCount, ...]:
    spans: dict[str, list[timedelta]] = {}
    for row in rows:
        span = _called_back(row)
        if span is not None and row.proof:
            who = row.proof.agent or (row.proof.by.name if row.proof.by else "")
            spans.setdefault(who, []).append(span)
    counts = [AgentCount(who, len(some), _middle(some)) for who, some in spans.items()]
    return tuple(sorted(counts, key=lambda one: (-one.called_back, one.agent)))


def _by_hotline(rows: Iterable[Caller]) -> tuple[HotlineCount, ...]:
    of_hotline: dict[str, list[Caller]] = {}
    for row in rows:
        of_hotline.setdefault(row.called, []).append(row)
    counts = [
        HotlineCount(hotline, len(some), sum(1 for row in some if row.proof), _median(some))
        for hotline, some in of_hotline.items()
    ]
    return tuple(sorted(counts, key=lambda one: (-one.missed, one.hotline)))
