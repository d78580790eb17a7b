"""Rows of a file that were not understood, for the summary before contacts are taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from desktop.domain.contact_rows import NotReadable
from desktop.domain.wording import say
from desktop.qtmodels.column import Column
from desktop.qtmodels.local import local
from desktop.qtmodels.row_table import RowTable

_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


class NotReadableTable(RowTable[tuple[int, NotReadable]]):
    """Faults in the order of the file.

    Args:
        faults: What is wrong.
        cards: Whether cards are counted, not rows.
    """

    def __init__(
        self, faults: Sequence[NotReadable], *, cards: bool, parent: QObject | None = None
    ) -> None:
        columns: list[Column[tuple[int, NotReadable]]] = [
            Column(
                "place",
                say("Card") if cards else say("Row"),
                lambda row: str(row[1].place),
                lambda row: row[1].place,
                width=64,
            ),
            Column(
                "reason",
                say("Why"),
                lambda row: _words(row[1]),
                lambda row: row[1].reason,
                width=220,
                grows=True,
                answers={_TOOLTIP: lambda row: _words(row[1])},
            ),
        ]
        super().__init__(columns, lambda row: str(row[0]), lambda row: row[1].reason, parent)
        self.set_rows(enumerate(faults))


def _words(fault: NotReadable) -> str:
    reason = local(fault.reason)
    return f"{fault.value}: {reason}" if fault.value else reason
