"""The policy for calls of this desk, as its settings have it."""

from __future__ import annotations

from datetime import time, timedelta
from types import MappingProxyType

from desktop.domain.dial_check import CallPolicy, Care, Matter
from desktop.storage import settings as keys
from desktop.storage.settings import MOST_MINUTES, Setting, Settings

CARE = MappingProxyType(
    {
        Matter.QUIET_HOURS: keys.QUIET_HOURS,
        Matter.DO_NOT_CALL: keys.DO_NOT_CALL,
        Matter.CALLED: keys.CALLED,
        Matter.PREMIUM: keys.PREMIUM,
        Matter.INTERNATIONAL: keys.INTERNATIONAL,
    }
)
"""Which setting says what is done about a matter."""


def call_policy(settings: Settings) -> CallPolicy:
    """What to be careful about; whatever cannot be read in the file is as it is by default."""
    minutes = min(max(settings.get(keys.CALLED_MINUTES), 1), MOST_MINUTES)
    return CallPolicy(
        care={matter: Care(settings.get(setting)) for matter, setting in CARE.items()},
        quiet_from=clock_of(settings, keys.QUIET_FROM),
        quiet_to=clock_of(settings, keys.QUIET_TO),
        called_within=timedelta(minutes=minutes),
        preset=frozenset(matter for matter, setting in CARE.items() if settings.is_preset(setting)),
        locked=frozenset(matter for matter, setting in CARE.items() if settings.is_locked(setting)),
    )


def clock_of(settings: Settings, setting: Setting[str]) -> time:
    """The time that a setting holds."""
    try:
        return time.fromisoformat(settings.get(setting)).replace(tzinfo=None)
    except ValueError:
        return time.fromisoformat(setting.default)
