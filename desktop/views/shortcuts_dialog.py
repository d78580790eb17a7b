"""The F1 sheet: all keys, from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.actions import sheet
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import key_hint, label

_NARROW, _WIDE = 420, 780  # px of the dialog: one column of groups, or two
_ROOM = 900  # px of the window, from which there is room for two


class ShortcutsDialog(Dialog):
    """Lists the keys by group; changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        wide = parent is not None and parent.width() >= px(_ROOM)
        super().__init__(self.tr("Keyboard shortcuts"), parent, width=_WIDE if wide else _NARROW)
        groups = sheet()
        columns = [QVBoxLayout() for _ in range(2 if wide else 1)]
        lengths = [0 for _ in columns]
        for heading, rows in groups.items():  # each to the column that is shorter so far
            at = lengths.index(min(lengths))
            lengths[at] += len(rows) + 2
            _add_group(columns[at], heading, rows)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(px(40))
        for column in columns:
            column.addStretch(1)
            side_by_side.addLayout(column, 1)
        self.content.addLayout(side_by_side)
        spoken = (f"{words}: {keys}" for rows in groups.values() for words, keys in rows)
        self.setAccessibleDescription("; ".join(spoken))
        close = Button(self.tr("Close"))
        self.set_buttons(None, close)
        close.setFocus()


def _add_group(column: QVBoxLayout, heading: str, rows: Iterable[tuple[str, str]]) -> None:
    column.setSpacing(px(6))
    if column.count():
        column.addSpacing(px(8))
    column.addWidget(label(heading, "heading"))
    for words, keys in rows:
        row = QHBoxLayout()
        row.addWidget(label(words), 1)
        row.addWidget(key_hint(keys))
        column.addLayout(row)
