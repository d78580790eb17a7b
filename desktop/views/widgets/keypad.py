"""The twelve keys of a telephone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.theme import px

KEYS = (
    ("1", ""),
    ("2", "ABC"),
    ("3", "DEF"),
    ("4", "GHI"),
    ("5", "JKL"),
    ("6", "MNO"),
    ("7", "PQRS"),
    ("8", "TUV"),
    ("9", "WXYZ"),
    ("*", ""),
    ("0", "+"),
    ("#", ""),
)


class _Key(QPushButton):
    """One key: its figure, and the letters below it."""

    def __init__(self, figure: str, letters: str) -> None:
        super().__init__()
        self._figure, self._letters = figure, letters
        self.setProperty("type", "key")
        self.setAccessibleName(figure)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(64), px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        place = self.rect()
        if self._letters:
            below = place.adjusted(0, px(28), 0, -px(6))
            painter.setFont(theme.font("axis"))
            painter.setPen(theme.color("muted"))
            painter.drawText(below, centre, self._letters)
            place = place.adjusted(0, px(6), 0, -px(18))
        painter.setFont(theme.font("title", 500))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        painter.drawText(place, centre, self._figure)


class Keypad(QWidget):
    """Emits the key that was pressed."""

    key = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keypad"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        for at, (figure, letters) in enumerate(KEYS):
            button = _Key(figure, letters)
            button.clicked.connect(lambda _checked, k=figure: self.key.emit(k))
            grid.addWidget(button, at // 3, at % 3)
