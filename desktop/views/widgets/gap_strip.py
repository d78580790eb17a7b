"""A strip that says what of a list is missing, and reads it again: a gap is never hidden."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtmodels.local import local
from desktop.views import theme
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel


class GapStrip(QWidget):
    """Torn edges above and below, what was not read and why, and Read again."""

    read_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", "name")
        self._why = ElidedLabel("", "secondary")
        self.button = Button(self.tr("Read again"), "refresh-cw")
        self.button.clicked.connect(self.read_again)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._why)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), 0)
        row.setSpacing(px(12))
        row.addWidget(IconLabel("unplug", "warn"))
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.setFixedHeight(px(52))
        self.hide()

    def show_gap(self, title: str, why: str) -> None:
        """Say what was not read."""
        if self.isHidden():
            announce(self, f"{title}. {why}")
        self._title.set_text(title)
        self._why.set_text(why)
        self.setAccessibleName(local(title))
        self.setAccessibleDescription(local(why))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("warn_soft"))
        painter.setPen(QPen(theme.color("warn"), 1, Qt.PenStyle.DashLine))
        for y in (0.5, self.height() - 0.5):
            painter.drawLine(QLineF(0, y, self.width(), y))
