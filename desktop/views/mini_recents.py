"""The line of recent numbers in the mini dialer: a press puts one into the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.suggestions import SuggestionsController
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, label

_ICON, _LONGEST = 24, 130  # px
_MOST = 5  # numbers


class MiniRecents(QWidget):
    """As many names or numbers as there is room for.

    Signals:
        chosen: number (str).
    """

    chosen = Signal(object)

    def __init__(self, suggestions: SuggestionsController) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._row.addWidget(IconLabel("history", "text2"))
        self._none = label(self.tr("No calls from this desk yet"), "secondary")
        self._row.addWidget(self._none, 1)
        self._buttons: list[Button] = []
        suggestions.recents_read.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        room = self.width() - px(_ICON)
        for number, words in self._suggestions.last_numbers(_MOST):
            button = self._button(number, words)
            needed = button.sizeHint().width() + self._row.spacing()
            if self._buttons and needed > room:
                button.deleteLater()
                break
            room -= needed
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)
        self._none.setText("" if self._buttons else self.tr("No calls from this desk yet"))

    def _button(self, number: str, words: str) -> Button:
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, px(_LONGEST))
        who = self.tr("Put {who} into the field").format(who=words)
        button = Button(shown.replace("&", "&&"), kind="link", name=who, parent=self)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.chosen.emit(number))
        button.show()  # its size is known once it has its look
        return button
