"""A few words under a cell of a table: why what was entered there is not in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QLabel, QTableView

from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.theme import px
from desktop.views.widgets.labels import label

_WIDEST, _PADDING = 320, 8  # px


class CellNote(QLabel):
    """Lies over the rows beside its cell, and moves along with it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view.viewport())
        made = label("", "secondary", wrap=True, tone=Tone.BAD)
        for name in ("type", "tone"):
            self.setProperty(name, made.property(name))
        made.deleteLater()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("notice", str(Tone.BAD))
        self.setProperty("inset", True)
        self.setMargin(px(_PADDING))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        self._cell = QPersistentModelIndex()
        for bar in (view.verticalScrollBar(), view.horizontalScrollBar()):
            bar.valueChanged.connect(self._place)
        view.horizontalHeader().geometriesChanged.connect(self._place)
        self.hide()

    def tell(self, cell: QModelIndex, words: str) -> None:
        """Show the words under a cell; no words show nothing."""
        self._cell = QPersistentModelIndex(cell)
        self.setText(local(words))
        self.setAccessibleName(local(words))
        self._place()

    def _place(self) -> None:
        place = self._view.visualRect(self._cell)
        room = self._view.viewport().rect()
        if not self.text() or not self._cell.isValid() or not room.intersects(place):
            self.hide()
            return
        width = min(px(_WIDEST), self.fontMetrics().horizontalAdvance(self.text()) + px(24))
        height = self.heightForWidth(width)
        note = QRect(place.left(), place.bottom() + px(2), width, height)
        if note.bottom() > room.bottom():
            note.moveBottom(place.top() - px(2))
        note.moveLeft(max(0, min(note.left(), room.right() - width)))
        self.setGeometry(note)
        self.show()
        self.raise_()
