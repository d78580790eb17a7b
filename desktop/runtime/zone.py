"""The time zone of this desk."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def local_zone(name: bytes) -> tzinfo:
    """The zone of this name; the present offset where the system has no zone data.

    Args:
        name: Such as ``b"Asia/Kolkata"``.
    """
    try:
        return ZoneInfo(name.decode("ascii", "replace"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return datetime.now().astimezone().tzinfo or UTC
