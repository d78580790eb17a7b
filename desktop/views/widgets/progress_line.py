"""A thin line that fills while a list is read; it keeps its place when nothing is read."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme

_HEIGHT = 2  # px
_UNKNOWN = 0.25  # part that is filled while nobody knows how much there is


class ProgressLine(QWidget):
    """Decoration for the words beside it, which tell the same."""

    def __init__(self) -> None:
        super().__init__()
        self._part: float | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int | None, total: int | None) -> None:
        """Fill the line as far as is known."""
        self._part = min(1.0, done / total) if done is not None and total else _UNKNOWN
        self.update()

    def clear(self) -> None:
        """Nothing is being read."""
        self._part = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        line = whole.adjusted(0, _HEIGHT - 1, 0, 0)
        painter.fillRect(line if self._part is None else whole, theme.color("border"))
        if self._part is not None:
            whole.setWidth(whole.width() * self._part)
            painter.fillRect(whole, theme.color("accent"))
