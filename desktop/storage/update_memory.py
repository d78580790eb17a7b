"""What this desk remembers of updates: what was announced, when it looked, what a person said."""

from __future__ import annotations

import json
from datetime import datetime

from desktop.storage.settings import (
    UPDATES_CHECKED,
    UPDATES_SEEN,
    UPDATES_SKIPPED,
    UPDATES_TOLD,
    Settings,
)


class UpdateMemory:
    """Kept in the settings; used on their thread.

    Args:
        settings: The settings.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def seen(self, url: str) -> int:
        """The highest sequence that was ever announced there, or 0."""
        found = self._all().get(url)
        return found if type(found) is int else 0

    def note_seen(self, url: str, sequence: int) -> None:
        """Remember a sequence, unless a higher one was announced there before."""
        if sequence > self.seen(url):
            self._settings.set(UPDATES_SEEN, json.dumps({**self._all(), url: sequence}))

    @property
    def checked_at(self) -> datetime | None:
        """When updates were last looked for, and found or not."""
        try:
            at = datetime.fromisoformat(self._settings.get(UPDATES_CHECKED))
        except ValueError:
            return None
        return at if at.tzinfo else None

    @checked_at.setter
    def checked_at(self, at: datetime) -> None:
        self._settings.set(UPDATES_CHECKED, at.isoformat(timespec="seconds"))

    @property
    def told(self) -> str:
        """The version that a person was told of last."""
        return self._settings.get(UPDATES_TOLD)

    @told.setter
    def told(self, version: str) -> None:
        self._settings.set(UPDATES_TOLD, version)

    @property
    def skipped(self) -> str:
        """The version that a person does not want."""
        return self._settings.get(UPDATES_SKIPPED)

    @skipped.setter
    def skipped(self, version: str) -> None:
        self._settings.set(UPDATES_SKIPPED, version)

    def _all(self) -> dict[str, object]:
        try:
            found = json.loads(self._settings.get(UPDATES_SEEN))
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}
