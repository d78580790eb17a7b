"""Times, spans and hours as people read them in a table."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QLocale

from desktop.domain.wording import say
from desktop.runtime.i18n import speaks_english

_SHORT = QLocale.FormatType.ShortFormat


def clock(at: datetime, zone: tzinfo) -> str:
    """``14:05`` in the zone."""
    return at.astimezone(zone).strftime("%H:%M")


def day_and_clock(at: datetime, now: datetime, zone: tzinfo) -> str:
    """``14:05`` today, ``yesterday 14:05``, else ``18 Nov 14:05``, with another year named."""
    there, today = at.astimezone(zone), now.astimezone(zone)
    days = (today.date() - there.date()).days
    if days == 0:
        return clock(at, zone)
    if days == 1:
        return say("yesterday {clock}", clock=clock(at, zone))
    return f"{day(there, year=there.year != today.year)} {clock(at, zone)}"


def day(at: date, *, year: bool = False) -> str:
    """``18 Nov``, ``18 Nov 2026``; the month in the language of the screen."""
    month = f"{at:%b}" if speaks_english() else QLocale().monthName(at.month, _SHORT)
    return f"{at.day} {month} {at.year}" if year else f"{at.day} {month}"


def ago(at: datetime, now: datetime) -> str:
    """``just now``, ``12 min ago``, ``1 h 20 min ago``, ``3 days ago``."""
    seconds = max(0, int((now - at).total_seconds()))
    minutes = seconds // 60
    if minutes < 1:
        return say("just now")
    if minutes < 60:
        return say("{minutes} min ago", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return (
            say("{hours} h {minutes} min ago", hours=hours, minutes=rest)
            if rest
            else say("{hours} h ago", hours=hours)
        )
    return say("{count} days ago", one="{count} day ago", count=hours // 24)


def read_ago(at: datetime, now: datetime) -> str:
    """``read 12 s ago``: how old a list is."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds < 60:
        return say("read {seconds} s ago", seconds=seconds)
    return say("read {ago}", ago=ago(at, now))


def talk_time(seconds: int | None) -> str:
    """``3:12``; an em dash when nobody talked."""
    if not seconds:
        return "—"
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def wait_time(seconds: int | None) -> str:
    """``38 s``, ``2 min 5 s``; an em dash when it is not told."""
    if seconds is None:
        return "—"
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return say("{seconds} s", seconds=rest)
    return (
        say("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
        if rest
        else say("{minutes} min", minutes=minutes)
    )


def shift_hours(start: int | None, end: int | None) -> str:
    """``09–18``; hours count 1 to 24 and 1 to 24 means the whole day."""
    if start is None or end is None:
        return "—"
    if (start, end) == (1, 24):
        return say("all day")
    return f"{start:02}–{end:02}"


def long_time(seconds: int) -> str:
    """``3 h 12 min``, ``3 min 09 s``, ``42 s``: how long people talked in all, or on average."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return say("{hours} h {minutes} min", hours=hours, minutes=minutes)
    if minutes:
        return say("{minutes} min {seconds} s", minutes=minutes, seconds=f"{rest:02}")
    return say("{seconds} s", seconds=rest)


def short_weekday(at: int) -> str:
    """``Mon``: a weekday where there is little room; Monday is 0."""
    locale = QLocale(QLocale.Language.English) if speaks_english() else QLocale()
    return locale.dayName(at + 1, _SHORT)
