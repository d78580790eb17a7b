"""The numbers that were called last from this desk, each once, for menus and short lists."""

from __future__ import annotations

from desktop.controllers.dialer import DialerController
from desktop.domain import phone


def recent_numbers(dialer: DialerController, most: int) -> list[tuple[str, str]]:
    """Numbers, the newest first, each with its name or how it is written."""
    found: dict[str, str] = {}
    for call in sorted(dialer.table.rows, key=lambda call: call.at, reverse=True):
        if call.to not in found:
            if len(found) == most:
                break
            found[call.to] = call.name or phone.display(call.to, dialer.country)
    return list(found.items())
