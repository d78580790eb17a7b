"""Bars with a tick for what is usual, painted; arrow keys walk over them and have each read out.

The same in figures is a table beside it; the description says all values in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.views import theme
from desktop.views.theme import px
from desktop.views.widgets.announce import announce

_HEIGHT = 98  # px
_FIGURE = 16  # px over the tallest bar, for its number
_AXIS = 20  # px under the bars, for their labels
_THINNEST, _WIDEST = 3, 20  # px of a bar
_FULL = 0.64  # of its room that a bar takes
_TICK = 4  # px of a tick at each side of its bar
_FOCUS = 3  # px around the bar that has the keyboard
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class PlotBar:
    """One bar.

    Attributes:
        label: Under the bar.
        now: Its height.
        usual: Height of its tick, or None for no tick.
        words: What it says to people who listen or rest the pointer on it.
    """

    label: str
    now: int
    usual: float | None
    words: str


class BarPlot(QWidget):
    """Bars from left to right, one of them stressed with its number."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bars: tuple[PlotBar, ...] = ()
        self._stressed = -1
        self._bold = False
        self._at = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def show_bars(
        self, bars: Sequence[PlotBar], stressed: int, summary: str, *, bold: bool = False
    ) -> None:
        """Paint these bars.

        Args:
            bars: From left to right.
            stressed: Position of the bar that stands out, -1 for none.
            summary: All values in words.
            bold: Whether the label of that bar stands out as well.
        """
        if len(bars) != len(self._bars):
            self._at = max(0, stressed)
        self._bars, self._stressed, self._bold = tuple(bars), stressed, bold
        self.setAccessibleDescription(summary)
        self.update()

    @property
    def current(self) -> int:
        """Position of the bar that the keyboard is on."""
        return self._at

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    # Keys and pointer

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self._bar_at(event.pos().x())
            if 0 <= at < len(self._bars):
                QToolTip.showText(event.globalPos(), self._bars[at].words, self)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        wanted = {
            Qt.Key.Key_Left: max(0, self._at - 1),
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None or last < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self._go(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(int(event.position().x()))
        if 0 <= at < len(self._bars):
            self._go(at)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _go(self, at: int) -> None:
        self._at = at
        announce(self, self._bars[at].words)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = QRectF(0, self._foot, self.width(), 1)
        painter.fillRect(foot, theme.color("edge"))
        for at in range(len(self._bars)):
            self._paint_bar(painter, at)
        self._paint_labels(painter)
        if self._bars and self.hasFocus():
            self._paint_focus(painter)

    def _paint_bar(self, painter: QPainter, at: int) -> None:
        place = self._place(at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if at == self._stressed else "plot"))
        if place.height() > 0:
            round_by = min(px(3), place.height())
            painter.drawRoundedRect(place, round_by, round_by)
            painter.drawRect(place.adjusted(0, place.height() - round_by, 0, 0))  # flat foot
        usual = self._bars[at].usual
        if usual:
            wide = min(self._room - 2, place.width() + 2 * px(_TICK))
            left = round(place.center().x() - wide / 2)
            tick = QRectF(left, self._foot - self._tall(usual) - 1, round(wide), px(2))
            painter.fillRect(tick, theme.color("text"))
        if at == self._stressed and self._bars[at].now:
            painter.setFont(theme.font("axis", 600))
            painter.setPen(theme.color("text"))
            top = self._top(at) - px(_FIGURE)
            spot = QRectF(place.center().x() - px(30), top, px(60), px(_FIGURE))
            painter.drawText(spot, _CENTRE, f"{self._bars[at].now:,}")

    def _paint_labels(self, painter: QPainter) -> None:
        """Every label, or every second, third … where there is no room for all."""
        if not self._bars:
            return
        metrics = QFontMetrics(theme.font("axis", 600))
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + px(3)
        every = max(1, -int(-widest // self._room))
        first = self._stressed % every if self._bold and self._stressed > 0 else 0
        for at in range(first, len(self._bars), every):
            strong = self._bold and at == self._stressed
            painter.setFont(theme.font("axis", 600 if strong else 400))
            painter.setPen(theme.color("text" if strong else "text2"))
            centre = self._place(at).center().x()
            spot = QRectF(centre - px(30), self._foot + px(3), px(60), px(_AXIS - 3))
            painter.drawText(spot, _CENTRE, self._bars[at].label)

    def _paint_focus(self, painter: QPainter) -> None:
        around, margin = self._place(self._at), px(_FOCUS)
        around.setTop(min(around.top(), self._foot - px(8)))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = around.adjusted(-margin, -margin, margin, margin)
        painter.drawRoundedRect(
            around.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)), 4, 4
        )

    # Where things lie

    @property
    def _room(self) -> float:
        """Pixels from one bar to the next."""
        return self.width() / max(1, len(self._bars))

    @property
    def _foot(self) -> int:
        return self.height() - px(_AXIS)

    def _tall(self, value: float) -> float:
        most = max((max(bar.now, bar.usual or 0) for bar in self._bars), default=0)
        return round((self._foot - px(_FIGURE)) * value / most) if most else 0

    def _top(self, at: int) -> float:
        """Where a bar ends, or its tick if that is in the way of its number."""
        bar_top = self._foot - self._tall(self._bars[at].now)
        tick_top = self._foot - self._tall(self._bars[at].usual or 0) - px(2)
        return tick_top if bar_top - px(_FIGURE) < tick_top + px(3) < bar_top + px(3) else bar_top

    def _place(self, at: int) -> QRectF:
        now = self._bars[at].now
        tall = max(px(_THINNEST), self._tall(now)) if now else 0
        wide = round(max(px(_THINNEST), min(px(_WIDEST), self._room * _FULL)))
        left = round(self._room * (at + 0.5) - wide / 2)
        return QRectF(left, self._foot - tall, wide, tall)

    def _bar_at(self, x: int) -> int:
        return int(x // self._room)
