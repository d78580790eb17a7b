"""What all kinds of sheets have in common: numbered rows without the blank ones, and a limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.domain.cells import SheetRefused, SheetRow
from desktop.domain.wording import say

WIDEST = 200
"""Cells per row that are read; what is further right was not typed by anybody."""


def numbered(rows: Iterable[tuple[int, Sequence[str]]]) -> tuple[SheetRow, ...]:
    """Rows with their numbers, without the blank ones and the blank cells at their ends."""
    kept = []
    for line, cells in rows:
        last = len(cells)
        while last and not cells[last - 1].strip():
            last -= 1
        if last:
            kept.append(SheetRow(line, tuple(cells[:last])))
    return tuple(kept)


def refuse_long(count: int, most: int, name: str) -> None:
    """Raise SheetRefused when there are more rows than that."""
    if count > most:
        raise SheetRefused(
            say("“{name}” has more than {most:,} rows.", name=name, most=most),
            hint=say("Split it into smaller files, and bring in one after the other."),
        )
