"""What is worth telling about missed callers, from one look at the worklist to the next.

Pure: what earlier looks saw and the callers now in, news out. Nothing is told twice, and who needs
no call any more is taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.call import Direction
from desktop.domain.worklist import AgeLimits, Caller, State

LATE = timedelta(minutes=10)
"""How much later than it happened a provider may list a call that still counts as new."""


@dataclass(frozen=True, slots=True)
class Known:
    """What earlier looks saw of one caller.

    Attributes:
        missed_at: The newest incoming missed call.
        open: Whether the caller was waiting, with nobody on it, at the last look.
        overdue_since: ``oldest`` of the row whose being overdue was told or never will be; None
            while it is not overdue.
    """

    missed_at: datetime
    open: bool
    overdue_since: datetime | None


@dataclass(frozen=True, slots=True)
class Watch:
    """What earlier looks saw.

    Attributes:
        at: Time of the last look, UTC; never earlier than that of the look before it.
        known: By caller id.
    """

    at: datetime
    known: Mapping[str, Known]


@dataclass(frozen=True, slots=True)
class News:
    """What to tell after a look; a caller is in one of the four at most.

    Attributes:
        new: Missed since the last look, for the first time or again.
        reminders: Callers whose snooze has ended.
        overdue: Callers that have just become overdue.
        withdrawn: Ids of callers that nobody needs to call any more, at least for now: handled,
            claimed, snoozed, came through, or not listed any more.
    """

    new: tuple[Caller, ...] = ()
    reminders: tuple[Caller, ...] = ()
    overdue: tuple[Caller, ...] = ()
    withdrawn: frozenset[str] = frozenset()


def look(
    watch: Watch | None, callers: Iterable[Caller], now: datetime, limits: AgeLimits
) -> tuple[Watch, News]:
    """Compare the callers with what earlier looks saw.

    Args:
        watch: Of the look before; None for the first after a sign-in, which has no news.
        callers: All rows of the worklist, not only those that a filter shows. Rows of outgoing
            calls alone are passed over: nobody is waiting there.
        now: UTC.
        limits: How long callers may wait.
    """
    rows = {caller.id: (caller, at) for caller in callers if (at := _missed_at(caller))}
    before = watch.known if watch else {}
    now = max(now, watch.at) if watch else now
    # A row that is gone for a while, as under another period, is remembered as long as it could
    # pass for a new one.
    known = {
        id_: Known(seen.missed_at, open=False, overdue_since=seen.overdue_since)
        for id_, seen in before.items()
        if id_ not in rows and seen.missed_at > now - LATE
    }
    new, reminders, overdue = [], [], []
    for id_, (caller, missed_at) in rows.items():
        seen = before.get(id_)
        is_open = caller.state is State.OPEN
        since = seen.overdue_since if seen else None
        is_late = is_open and caller.waited(now) >= limits.overdue
        if watch and is_open and missed_at > (seen.missed_at if seen else watch.at - LATE):
            new.append(caller)
        elif watch and is_open and _woke(caller, watch.at, now):
            reminders.append(caller)
        elif seen and is_late and since != caller.oldest:
            overdue.append(caller)
        newest = max(missed_at, seen.missed_at) if seen else missed_at
        known[id_] = Known(newest, is_open, caller.oldest if is_late else since)
    still = {id_ for id_ in rows if known[id_].open}
    gone = frozenset(id_ for id_, seen in before.items() if seen.open) - still
    return Watch(now, known), News(tuple(new), tuple(reminders), tuple(overdue), gone)


def _missed_at(caller: Caller) -> datetime | None:
    """When the caller last called in vain; None where only calls to them were."""
    for kept in reversed(caller.missed):
        if kept.call.direction is Direction.INCOMING:
            return kept.call.at
    return None


def _woke(caller: Caller, before: datetime, now: datetime) -> bool:
    """Whether the snooze of an open row ended between two looks, and no newer call ended it."""
    until, at = caller.case.snoozed_until, caller.case.snoozed_at
    return bool(until and at and before < until <= now and caller.newest <= at)
