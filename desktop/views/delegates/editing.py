"""Editing in a cell: where an editor sits, and which keys end it.

Enter keeps what was entered, Esc leaves the cell as it was, Tab keeps it and goes on to the next
cell. Another window that comes to the front ends nothing: half a number is not to be sent.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.views.theme import px

AnyIndex = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_ENDS = {
    Qt.Key.Key_Return: _Hint.NoHint,
    Qt.Key.Key_Enter: _Hint.NoHint,
    Qt.Key.Key_Tab: _Hint.EditNextItem,
    Qt.Key.Key_Backtab: _Hint.EditPreviousItem,
}
_OWN = {*_ENDS, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F2}
"""Keys that belong to an editor while it is open, whatever they do elsewhere."""
_ELSEWHERE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
_LEAST = 132  # px that an editor is wide at least, over the next cell where it must
_INSIDE = 5  # px that the text of an editor is further in than the text of a cell


class CellEditors(Protocol):
    """Where a table's editors come from, and what becomes of what is entered in them."""

    @property
    def has_entries(self) -> bool:
        """Whether any cell shows an entry that is not in its row."""

    def open(self, index: AnyIndex, parent: QWidget) -> QWidget | None:
        """Make the editor of a cell, filled in; None where there is none."""

    def accept(self, editor: QWidget) -> bool:
        """Take what is entered; False where it is wrong and the editor is to stay open."""

    def keep(self, editor: QWidget) -> None:
        """The focus went on: take what is entered, and keep it for later where it is wrong."""

    def leave(self) -> None:
        """Take nothing; the cell is as it was."""

    def closed(self) -> None:
        """The editor is gone."""


class HasEditors(Protocol):
    """What the delegates of a table share."""

    editors: CellEditors | None


class EditingDelegate(QStyledItemDelegate):
    """A delegate whose editors come from the table's `CellEditors`, if it has any."""

    lead = 0  # px of what is painted before the text, and stays beside an editor

    def __init__(self, shared: HasEditors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shared = shared

    def createEditor(  # type: ignore[override]  # Qt takes None for "not to be edited"
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget | None:
        editors = self._shared.editors
        return editors.open(index, parent) if editors else None

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The editor is filled in when it opens; a refresh does not overwrite what is typed."""

    def setModelData(self, editor: QWidget, _model: object, _index: AnyIndex) -> None:
        """Another cell becomes the current one, by whatever way; the provider gets the entry."""
        if self._shared.editors:
            self._shared.editors.keep(editor)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex
    ) -> None:
        cell: QRect = option.rect
        parent = editor.parentWidget()
        room = parent.width() if parent else cell.width()
        place = cell.adjusted(px(self.lead) - _INSIDE, px(4), 0, -px(5))
        place.setWidth(min(max(place.width(), px(_LEAST)), room))
        place.moveLeft(max(0, min(place.left(), room - place.width())))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editors = self._shared.editors
        if editors is None or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.key() in _OWN:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                return self._press(editors, watched, Qt.Key(event.key()))
        elif isinstance(event, QFocusEvent) and _goes_on(watched, event):
            editors.keep(watched)
            self.closeEditor.emit(watched, _Hint.NoHint)
        return False

    def _press(self, editors: CellEditors, editor: QWidget, key: Qt.Key) -> bool:
        """A key on the editor; returns whether the editor is to know nothing of it."""
        if key == Qt.Key.Key_Escape:
            editors.leave()
            self.closeEditor.emit(editor, _Hint.RevertModelCache)
            return True
        if key not in _ENDS:
            return False
        if editors.accept(editor):
            self.closeEditor.emit(editor, _ENDS[key])
        return True


def _goes_on(editor: QWidget, event: QFocusEvent) -> bool:
    """Whether the person went on to something else in the same window."""
    if event.type() != QEvent.Type.FocusOut or event.reason() in _ELSEWHERE:
        return False
    focused = editor.window().focusWidget()
    return focused is None or not editor.isAncestorOf(focused)
