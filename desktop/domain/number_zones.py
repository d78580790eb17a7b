"""What time it is where a number is at home, as far as its digits tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

_UNKNOWN = "Etc/Unknown"


@lru_cache(maxsize=1_000)
def zones_of(e164: str) -> tuple[str, ...]:
    """Names of the time zones that a number may be in; () where its digits tell none.

    Area codes tell one zone; mobiles of a large country all of its zones, for they move. What
    belongs to no place, such as a toll-free number, is told only where the country has one time.
    """
    import phonenumbers
    from phonenumbers import PhoneNumberType as Kind
    from phonenumbers import timezone

    parsed = phonenumbers.parse(e164, None)
    zones = tuple(name for name in timezone.time_zones_for_number(parsed) if name != _UNKNOWN)
    placed = {Kind.FIXED_LINE, Kind.MOBILE, Kind.FIXED_LINE_OR_MOBILE}
    return zones if len(zones) == 1 or phonenumbers.number_type(parsed) in placed else ()


def local_times(zones: Iterable[str], now: datetime) -> tuple[datetime, ...]:
    """The local times in these zones, each once, from west to east.

    A zone that this computer does not know is left out.
    """
    by_offset: dict[object, datetime] = {}
    for name in zones:
        if zone := _zone(name):
            local = now.astimezone(zone)
            by_offset.setdefault(local.utcoffset(), local)
    return tuple(sorted(by_offset.values(), key=lambda local: local.replace(tzinfo=None)))


@lru_cache(maxsize=500)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return None
