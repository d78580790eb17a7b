"""The line of recent numbers in the mini dialer: a press puts one into the field."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.controllers.dialer import DialerController
from desktop.views.recent_numbers import recent_numbers
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, label

_SHOWN = 3


class MiniRecents(QWidget):
    """Up to three names or numbers.

    Signals:
        chosen: number (str).
    """

    chosen = Signal(object)

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
        self._row.addWidget(IconLabel("history", "text2"))
        self._none = label(self.tr("No calls from this desk yet"), "secondary")
        self._row.addWidget(self._none, 1)
        self._buttons: list[Button] = []
        dialer.recents_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for number, words in recent_numbers(self._dialer, _SHOWN):
            button = Button(
                self._shortened(words),
                kind="link",
                name=self.tr("Put {who} into the field").format(who=words),
            )
            button.setToolTip(words)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, to=number: self.chosen.emit(to))
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)
        self._none.setText("" if self._buttons else self.tr("No calls from this desk yet"))

    def _shortened(self, words: str) -> str:
        """What a third of the line has room for."""
        from PySide6.QtCore import Qt

        room = px(92)
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        return elided.replace("&", "&&")
