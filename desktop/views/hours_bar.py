"""A shift drawn over the hours of a day, below the two fields it is entered in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.theme import px
from desktop.views.widgets.choices import SpinBox

_AXIS = ("00", "06", "12", "18", "24")


class HoursBar(QWidget):
    """Follows two hour fields; decoration for what they say in figures."""

    def __init__(self, start: SpinBox, end: SpinBox) -> None:
        super().__init__()
        self._start, self._end = start, end
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        start.valueChanged.connect(self.update)
        end.valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        thick, hour = px(8), self.width() / 24
        painter.setBrush(theme.color("neutral"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), thick), thick / 2, thick / 2)
        start, end = self._start.value(), self._end.value()
        if end > start:
            painter.setBrush(theme.color("accent"))
            bar = QRectF(start * hour, 0, (end - start) * hour, thick)
            painter.drawRoundedRect(bar, thick / 2, thick / 2)
        painter.setFont(theme.font("axis"))
        painter.setPen(theme.color("muted"))
        metrics = painter.fontMetrics()
        for at, words in enumerate(_AXIS):
            width = metrics.horizontalAdvance(words)
            left = (self.width() - width) * at / (len(_AXIS) - 1)
            painter.drawText(int(left), thick + px(5) + metrics.ascent(), words)
