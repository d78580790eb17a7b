"""The history: what was placed at this desk and what the provider lists, each call once.

Pure: calls in, rows out. The provider names no wish in its lists (Stringee's call id excepted), so
number, agent and time must do, as for a call that is being followed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import Enum
from itertools import repeat
from operator import attrgetter

from desktop.domain.call import CallResult, Direction, FinishedCall, RecentCall, RingOn
from desktop.domain.history_call import MISSED as MISSED_TEXT
from desktop.domain.history_call import HistoryCall
from desktop.domain.period import Period, Preset, period_of
from desktop.domain.proofs import KeptCall
from desktop.domain.wording import say

EARLIER, LATER = timedelta(minutes=1), timedelta(minutes=5)
"""How far from the press of Call the provider's record may begin: clocks may be off by a minute,
and a mobile rings for a while before the call is filed."""
_NEVER_SENT = frozenset({CallResult.REFUSED, CallResult.NOT_SENT})


class Ended(Enum):
    """Which calls by their end; the values are the texts of the choices."""

    ANY = say("Any result")
    ANSWERED = say("Answered")
    UNANSWERED = say("Not answered")
    MISSED = MISSED_TEXT
    OTHER = say("Not placed or unknown")


class Within(Enum):
    """Which calls by their time; the values are the texts of the choices."""

    TODAY = Preset.TODAY.value
    YESTERDAY = Preset.YESTERDAY.value
    LAST_7_DAYS = Preset.LAST_7_DAYS.value
    LAST_30_DAYS = Preset.LAST_30_DAYS.value
    ANY = say("Any time")

    def period(self, now: datetime, zone: tzinfo, longest: timedelta) -> Period:
        """The span up to now; of any time, so far back as calls are kept.

        Args:
            now: The present time.
            zone: Whose days are meant.
            longest: How long calls are kept.
        """
        if self is Within.ANY:
            return Period(now - longest, now)
        return period_of(Preset(self.value), now, zone)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls are to be listed.

    Attributes:
        everybody: All that this sign-in may see, or those placed at this desk alone.
        direction: Who called.
        ended: How they ended.
        within: When they began.
        agent: Id of the agent, "" for all.
    """

    everybody: bool = False
    direction: Direction = Direction.BOTH
    ended: Ended = Ended.ANY
    within: Within = Within.LAST_7_DAYS
    agent: str = ""

    @property
    def filters(self) -> int:
        """How many of the rarer choices are not as they usually are."""
        return sum(
            (self.direction is not Direction.BOTH, self.ended is not Ended.ANY, bool(self.agent))
        )

    @property
    def without_filters(self) -> Wanted:
        """The same without the rarer choices."""
        return Wanted(self.everybody, within=self.within)

    def among(self, calls: Sequence[HistoryCall], period: Period) -> list[HistoryCall]:
        """The calls that are wanted, of some that are newest first; in the same order."""
        last = bisect_right(calls, -period.start.timestamp(), key=_backwards)
        ends = self.within is Within.YESTERDAY
        first = bisect_right(calls, -period.end.timestamp(), key=_backwards) if ends else 0
        found = list(calls[first:last])
        # One after the other, and only what is asked for: there may be very many.
        if not self.everybody:
            found = [call for call in found if call.placed is not None]
        if self.direction is not Direction.BOTH:
            found = [call for call in found if call.direction is self.direction]
        if self.agent:
            found = [call for call in found if call.agent == self.agent]
        if self.ended is not Ended.ANY:
            found = [call for call in found if _ends_so(call, self.ended)]
        return found


@dataclass(frozen=True, slots=True)
class Totals:
    """How many calls, and how long people talked.

    Attributes:
        calls: All of them.
        answered: Those in which people talked.
        seconds: Talking time of all together.
    """

    calls: int = 0
    answered: int = 0
    seconds: int = 0

    @property
    def average(self) -> int:
        """Seconds that an answered call took on average, rounded; 0 when there is none."""
        return round(self.seconds / self.answered) if self.answered else 0


def totals_of(calls: Iterable[HistoryCall]) -> Totals:
    """Count calls; those whose talking time is not told count as answered with none."""
    count = answered = seconds = 0
    for call in calls:
        count += 1
        # What the provider lists is most of it, and asked without detours.
        if call.kept.call.answered if call.kept else call.answered:
            answered += 1
            seconds += (call.kept and call.kept.call.seconds) or call.seconds
    return Totals(count, answered, seconds)


def history_of(placed: Iterable[RecentCall], kept: Sequence[KeptCall]) -> list[HistoryCall]:
    """Each call once, newest first.

    Args:
        placed: Calls from this desk, in any order.
        kept: Calls that one account's provider lists, each once, oldest first.
    """
    own = list(placed)
    found = _records_of(own, kept)
    told = {id(record) for record in found.values()}
    rest = [record for record in kept if id(record) not in told] if told else kept
    rows: list[HistoryCall] = []
    at = 0
    for call in sorted(own, key=attrgetter("at")):
        upto = bisect_right(rest, call.at, at, key=_began)
        rows.extend(map(HistoryCall, repeat(None), rest[at:upto]))
        rows.append(HistoryCall(call, found.get(call.wish)))
        at = upto
    rows.extend(map(HistoryCall, repeat(None), rest[at:]))
    rows.reverse()
    return rows


def _began(kept: KeptCall) -> datetime:
    return kept.call.at


def _backwards(call: HistoryCall) -> float:
    """Grows towards the older calls."""
    return -call.at.timestamp()


def _records_of(placed: Sequence[RecentCall], kept: Sequence[KeptCall]) -> dict[str, KeptCall]:
    """The record of each wish that has one: by its id, else the pairs nearest in time first."""
    sent = [call for call in placed if call.result not in _NEVER_SENT]
    numbers = {call.to for call in sent}
    by_number: defaultdict[str, list[KeptCall]] = defaultdict(list)
    for record in kept:
        if record.number in numbers:
            by_number[record.number].append(record)
    pairs = [
        (record.call.id != call.reference, abs(record.call.at - call.at), at, call, record)
        for at, call in enumerate(sent)
        for record in by_number[call.to]
        if record.call.id == call.reference or _may_be(record.call, call)
    ]
    pairs.sort(key=lambda pair: pair[:3])
    found: dict[str, KeptCall] = {}
    told: set[int] = set()
    for *_, call, record in pairs:
        if call.wish not in found and id(record) not in told:
            found[call.wish] = record
            told.add(id(record))
    return found


def _may_be(record: FinishedCall, call: RecentCall) -> bool:
    """Whether a record to the number of a wish can be its record."""
    filed = record.direction is Direction.OUTGOING or (
        # TeleCMI files follow-me calls as answered incoming ones.
        record.answered and call.ring_on is RingOn.MOBILE
    )
    near = -EARLIER <= record.at - call.at <= LATER
    return filed and near and (not record.agent or not call.agent or record.agent == call.agent)


def _ends_so(call: HistoryCall, ended: Ended) -> bool:
    match ended:
        case Ended.ANSWERED:
            return call.answered
        case Ended.UNANSWERED:
            return call.result is CallResult.NOT_ANSWERED
        case Ended.MISSED:
            return call.missed
        case _:
            return call.result not in {CallResult.TALKED, CallResult.NOT_ANSWERED}
