"""How calls were placed last, by account: the device that rings first, and the number to show."""

from __future__ import annotations

import json
from typing import Any

from desktop.storage.settings import DIAL_CHOICES, Settings

_MOST = 20
"""Accounts that are remembered; the one that was not used for the longest time goes."""


class DialChoices:
    """Kept in the settings file; belongs to the thread that owns the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, account: str) -> tuple[str, str]:
        """What was chosen: text of the device, number to show; "" for what was not."""
        kept = self._kept().get(account)
        chosen = kept if isinstance(kept, dict) else {}
        texts = (chosen.get(name) for name in ("ring_on", "hotline"))
        ring_on, hotline = (text if isinstance(text, str) else "" for text in texts)
        return ring_on, hotline

    def keep(self, account: str, ring_on: str, hotline: str) -> None:
        """Remember what was chosen."""
        kept = self._kept()
        kept.pop(account, None)
        kept[account] = {"ring_on": ring_on, "hotline": hotline}
        newest = dict(list(kept.items())[-_MOST:])
        self._settings.set(DIAL_CHOICES, json.dumps(newest, ensure_ascii=False))

    def _kept(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._settings.get(DIAL_CHOICES) or "{}")
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}
