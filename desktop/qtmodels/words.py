"""Times, spans and hours as people read them in a table."""

from __future__ import annotations

from datetime import datetime, tzinfo


def clock(at: datetime, zone: tzinfo) -> str:
    """``14:05`` in the zone."""
    return at.astimezone(zone).strftime("%H:%M")


def day_and_clock(at: datetime, now: datetime, zone: tzinfo) -> str:
    """``14:05`` today, ``yesterday 14:05``, else ``18 Nov 14:05``, with another year named."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    days = (today.date() - local.date()).days
    if days == 0:
        return clock(at, zone)
    if days == 1:
        return f"yesterday {clock(at, zone)}"
    year = f" {local.year}" if local.year != today.year else ""
    return f"{local.day} {local:%b}{year} {clock(at, zone)}"


def ago(at: datetime, now: datetime) -> str:
    """``just now``, ``12 min ago``, ``1 h 20 min ago``, ``3 days ago``."""
    seconds = max(0, int((now - at).total_seconds()))
    minutes = seconds // 60
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min ago"
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {rest} min ago" if rest else f"{hours} h ago"
    days = hours // 24
    return "1 day ago" if days == 1 else f"{days} days ago"


def read_ago(at: datetime, now: datetime) -> str:
    """``read 12 s ago``: how old a list is."""
    seconds = max(0, int((now - at).total_seconds()))
    return f"read {seconds} s ago" if seconds < 60 else f"read {ago(at, now)}"


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
        return f"{rest} s"
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


def shift_hours(start: int | None, end: int | None) -> str:
    """``09–18``; hours count 1 to 24 and 1 to 24 means the whole day."""
    if start is None or end is None:
        return "—"
    if (start, end) == (1, 24):
        return "all day"
    return f"{start:02}–{end:02}"


def counted(count: int, one: str, many: str) -> str:
    """``1 agent``, ``1,204 agents``."""
    return f"{count:,} {one if count == 1 else many}"
