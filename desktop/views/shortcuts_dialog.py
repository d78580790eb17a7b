"""The F1 sheet: all keys, from the table of actions."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.actions import sheet
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import key_hint, label


class ShortcutsDialog(Dialog):
    """Lists the keys by group; changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent, width=420)
        self.content.setSpacing(px(6))
        for heading, rows in sheet().items():
            if self.content.count():
                self.content.addSpacing(px(8))
            self.content.addWidget(label(heading, "heading"))
            for words, keys in rows:
                row = QHBoxLayout()
                row.addWidget(label(words), 1)
                row.addWidget(key_hint(keys))
                self.content.addLayout(row)
        spoken = (f"{words}: {keys}" for rows in sheet().values() for words, keys in rows)
        self.setAccessibleDescription("; ".join(spoken))
        close = Button(self.tr("Close"))
        self.set_buttons(None, close)
        close.setFocus()
