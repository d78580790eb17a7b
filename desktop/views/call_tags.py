"""Tags that are sent along with calls: folded away until somebody wants them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit

_MOST, _LONGEST = 10, 200
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")


class CallTags(QWidget):
    """A link, and under it a field that makes chips of ``key=value``; a chip is removed by a press.

    Signals:
        changed: the tags, a mapping of texts.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tags: dict[str, str] = {}
        self._fold = Button(self.tr("Tags"), "plus", kind="link", name=self.tr("Tags"))
        self._line = LineEdit(self.tr("Add tag"))
        self._line.setPlaceholderText("crm=4711")
        self._field = LabeledField(self.tr("Sent along with the call"), self._line)
        self._chips = QWidget()
        self._row = QVBoxLayout(self._chips)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(self._fold)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self._field)
        column.addWidget(self._chips)
        self._field.hide()
        self._chips.hide()
        self._fold.clicked.connect(self._toggle)
        self._line.returnPressed.connect(self._add)
        self._line.textEdited.connect(lambda _: self._field.clear_error())

    def show_tags(self, tags: Mapping[str, str]) -> None:
        """Show these."""
        if dict(tags) == self._tags:
            return
        self._tags = dict(tags)
        while (item := self._row.takeAt(0)) is not None:
            if chip := item.widget():
                chip.deleteLater()
        for key, value in self._tags.items():
            chip = Button(f"{key}={value}", "x", size="small")
            chip.setAccessibleName(self.tr("Remove tag {tag}").format(tag=f"{key}={value}"))
            chip.clicked.connect(lambda _=False, gone=key: self._remove(gone))
            self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._chips.setVisible(bool(self._tags))

    def _toggle(self) -> None:
        shown = self._field.isVisibleTo(self)
        self._field.setVisible(not shown)
        if not shown:
            self._line.setFocus()

    def _add(self) -> None:
        key, equals, value = (part.strip() for part in self._line.text().partition("="))
        if not _NAME.fullmatch(key) or not equals or not value:
            self._field.set_error(self.tr("Write a name, an equals sign and a value."))
        elif len(self._tags) >= _MOST and key not in self._tags:
            self._field.set_error(self.tr("There is room for ten. Remove one first."))
        else:
            self._line.clear()
            self.changed.emit({**self._tags, key: value[:_LONGEST]})

    def _remove(self, key: str) -> None:
        self.changed.emit({name: value for name, value in self._tags.items() if name != key})
