"""How long missed callers may wait, as the settings of this desk have it."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.worklist import AgeLimits
from desktop.storage.settings import MOST_MINUTES, OVERDUE_AFTER, WAITING_AFTER, Setting, Settings


def age_limits(settings: Settings) -> AgeLimits:
    """The limits; whatever the files say, overdue comes after waiting.

    The limit that was set with more right stays, and the other gives way.
    """
    waiting = min(max(settings.get(WAITING_AFTER), 1), MOST_MINUTES - 1)
    overdue = min(max(settings.get(OVERDUE_AFTER), 2), MOST_MINUTES)
    if _right(settings, WAITING_AFTER) < _right(settings, OVERDUE_AFTER):
        waiting = min(waiting, overdue - 1)
    overdue = max(overdue, waiting + 1)
    return AgeLimits(timedelta(minutes=waiting), timedelta(minutes=overdue))


def _right(settings: Settings, setting: Setting[int]) -> tuple[bool, bool, bool]:
    """How much a value counts, to be compared: locked, the person's own, preset."""
    return settings.is_locked(setting), settings.is_own(setting), settings.is_preset(setting)
