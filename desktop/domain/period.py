"""Spans of time that a list of calls covers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum

from desktop.domain.wording import say


class Preset(Enum):
    """The choices of the Period box; the values are its texts."""

    LAST_24_HOURS = say("Last 24 hours")
    TODAY = say("Today")
    YESTERDAY = say("Yesterday")
    LAST_7_DAYS = say("Last 7 days")
    LAST_30_DAYS = say("Last 30 days")
    CUSTOM = say("Custom")


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` up to ``end``, both aware and in UTC."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a period needs aware times")
        if self.end < self.start:
            raise ValueError("a period cannot end before it starts")

    @property
    def start_ms(self) -> int:
        """Start as epoch milliseconds."""
        return round(self.start.timestamp() * 1000)

    @property
    def end_ms(self) -> int:
        """End as epoch milliseconds."""
        return round(self.end.timestamp() * 1000)


def period_of(preset: Preset, now: datetime, zone: tzinfo) -> Period:
    """The span of a preset at ``now``; days begin at midnight in ``zone``."""
    today = now.astimezone(zone).date()
    match preset:
        case Preset.LAST_24_HOURS:
            return _utc(now - timedelta(hours=24), now)
        case Preset.TODAY:
            return _utc(_midnight(today, zone), now)
        case Preset.YESTERDAY:
            return _utc(_midnight(today - timedelta(days=1), zone), _midnight(today, zone))
        case Preset.LAST_7_DAYS:
            return _utc(_midnight(today - timedelta(days=6), zone), now)
        case Preset.LAST_30_DAYS:
            return _utc(_midnight(today - timedelta(days=29), zone), now)
        case Preset.CUSTOM:
            raise ValueError("a custom period needs its days: use period_of_days")


def period_of_days(first: date, last: date, now: datetime, zone: tzinfo) -> Period:
    """Whole days from ``first`` to ``last``, both included, but never beyond ``now``.

    The order of the two days does not matter.
    """
    first, last = min(first, last), max(first, last)
    start = _midnight(first, zone)
    end = min(_midnight(last + timedelta(days=1), zone), now)
    return _utc(min(start, end), end)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone)


def _utc(start: datetime, end: datetime) -> Period:
    return Period(start.astimezone(UTC), end.astimezone(UTC))


def minutes_since(since: datetime | None, now: datetime) -> str:
    """``38 s``, ``12 min``; ``0 s`` where it is not known since when."""
    seconds = max(0, int((now - since).total_seconds())) if since else 0
    if seconds < 60:
        return say("{seconds} s", seconds=seconds)
    return say("{minutes} min", minutes=seconds // 60)
