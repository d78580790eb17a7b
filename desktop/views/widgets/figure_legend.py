"""What bars and ticks of the plots stand for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views import theme
from desktop.views.theme import px
from desktop.views.widgets.labels import label


class FigureLegend(QWidget):
    """A bar for now, a tick for the usual."""

    def __init__(self) -> None:
        super().__init__()
        self._usual = label("", "secondary")
        self._tick = _Mark(tick=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(_Mark(tick=False))
        row.addWidget(label(self.tr("now"), "secondary"))
        row.addSpacing(px(4))
        row.addWidget(self._tick)
        row.addWidget(self._usual)

    def show_weeks(self, weeks: int) -> None:
        """Say of how many weeks the usual is made; fewer than two make none."""
        self._tick.setVisible(weeks > 1)
        self._usual.setVisible(weeks > 1)
        self._usual.setText(self.tr("usual, last {weeks} weeks").format(weeks=weeks))
        self._usual.setToolTip(
            self.tr("Mean of the same weekday in the last {weeks} weeks").format(weeks=weeks)
        )


class _Mark(QWidget):
    def __init__(self, *, tick: bool) -> None:
        super().__init__()
        self._is_tick = tick
        self.setFixedSize(px(14 if tick else 10), px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_tick:
            middle = QRectF(0, (self.height() - px(2)) // 2, self.width(), px(2))
            painter.fillRect(middle, theme.color("text"))
        else:
            painter.setBrush(theme.color("plot"))
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
