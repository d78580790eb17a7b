"""The settings as others may read them: which are set, and what of them says nothing private."""

from __future__ import annotations

from typing import Any

from desktop.storage.settings import Setting, Settings, declared


def told(settings: Settings) -> str:
    """One line a setting: where its value comes from, and the value where it is one of a few.

    Of other texts only the length is told: they may be ids, addresses or what a person wrote.
    """
    return "".join(f"{item.key}: {_told(settings, item)}\n" for item in declared())


def _told(settings: Settings, item: Setting[Any]) -> str:
    value = settings.get(item)
    if value == item.default:
        shown = "as it comes"
    elif isinstance(value, bool | int) or item.choices:
        shown = str(value)
    else:
        shown = f"set, {len(value):,} long"
    if settings.is_locked(item):
        return f"{shown} (locked)"
    return f"{shown} (preset)" if settings.is_preset(item) else shown
