"""Cells of the shift table: who the agent is, and the day as a lane with the shift as a bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from desktop.domain.shifts import DAY, Hours, opening
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Role
from desktop.qtmodels.shift_table import ShiftRow, hours_text
from desktop.views import icons, theme
from desktop.views.delegates.base import PADDING, AnyIndex, RowDelegate, draw
from desktop.views.theme import px

AFTER = 20  # px free behind the 24th hour, for half of its figure
_BAR = 24  # px, height of a bar
_RADIUS = 5  # px
_GAP = 12  # px between extension, name and what is said of it
_MOST_EXTENSION = 72  # px; longer ones are shortened
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class HourScale:
    """Hours of a day along a line of pixels.

    Attributes:
        left: Where the day begins.
        hour: Pixels of an hour.
    """

    left: float
    hour: float

    @staticmethod
    def within(left: int, width: int) -> HourScale:
        """The scale of a cell that begins at ``left``."""
        return HourScale(left, max(DAY, width - px(AFTER)) / DAY)

    def at(self, hour: float) -> float:
        """Where an hour begins."""
        return self.left + hour * self.hour

    @property
    def right(self) -> float:
        """Where the day ends."""
        return self.at(DAY)

    def bar(self, hours: Hours, place: QRect) -> QRectF:
        """The bar of a shift in the lane ``place``."""
        height = min(px(_BAR), place.height() - px(8))
        top = place.top() + (place.height() - 1 - height) / 2
        left = self.at(opening(hours))
        return QRectF(left, top, self.at(hours[1]) - left, height)


class WhoCell(RowDelegate):
    """Extension, name, and whether the hours were changed."""

    extension = 0  # px that the longest extension of the table takes

    def fit_extensions(self, longest: int) -> None:
        """Leave room for extensions of so many digits."""
        digit = QFontMetrics(theme.font("body")).horizontalAdvance("0")
        self.extension = min(px(_MOST_EXTENSION), digit * longest + px(2)) if longest else 0

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, ShiftRow):
            return
        words = place
        if self.extension:
            spot = QRect(place.left(), place.top(), self.extension, place.height())
            draw(painter, spot, row.agent.extension, theme.font(), "text")
            words = place.adjusted(self.extension + px(_GAP), 0, 0, 0)
        note = str(index.data(Role.NOTE) or "")
        small = theme.font("secondary", 500)
        name = QFontMetrics(theme.font()).horizontalAdvance(row.agent.name)
        room = words.width()
        if note:
            full = QFontMetrics(small).horizontalAdvance(note)
            if words.width() - full - px(8) < min(name, px(48)):
                note, full = "", px(16)  # no room for the word: its sign
            room -= full + px(8)
        used = draw(
            painter,
            QRect(words.left(), words.top(), max(0, room), words.height()),
            row.agent.name,
            theme.font("body", 500 if row.changed else 400),
            "text",
        )
        after = words.adjusted(used + px(8), 0, 0, 0)
        if note:
            draw(painter, after, note, small, "accent")
        elif row.changed:
            icons.paint(painter, "pencil", "accent", after.adjusted(0, 0, 0, 0), px(12))


class HoursCell(RowDelegate):
    """Lines at the hours, the shift as a bar, and dashed where it was before."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, ShiftRow):
            return
        lane = place.adjusted(-px(PADDING), 0, px(PADDING), 1)
        scale = HourScale.within(lane.left(), lane.width())
        _paint_hours(painter, lane, scale)
        if row.hours is None:
            words = lane.adjusted(px(PADDING), 0, 0, 0)
            draw(painter, words, _no_hours(row), theme.font(), "muted")
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.changed and row.old:
            _paint_old(painter, scale.bar(row.old, lane))
        bar = scale.bar(row.hours, lane)
        hovered = index.row() == self.state.hovered
        _paint_bar(painter, bar, changed=row.changed, handles=row.changed or hovered)
        if row.changed and row.old:
            _paint_old_ends(painter, scale, row.old, bar)
        _paint_words(painter, bar, hours_text(row), lane, changed=row.changed)


def _no_hours(row: ShiftRow) -> str:
    agent = row.agent
    if agent.shift_start is None or agent.shift_end is None:
        return local(say("no shift hours"))
    return local(say("{hours_text}, not a range within one day", hours_text=hours_text(row)))


def _paint_hours(painter: QPainter, lane: QRect, scale: HourScale) -> None:
    """A line at each hour, quieter between the quarters of the day."""
    quiet = QColor(theme.color("border"))
    quiet.setAlphaF(0.55)
    step = 1 if scale.hour >= px(16) else 3
    for hour in range(0, DAY + 1, step):
        colour = theme.color("border") if hour % 6 == 0 else quiet
        painter.fillRect(QRectF(round(scale.at(hour)), lane.top(), 1, lane.height() - 1), colour)


def _paint_old(painter: QPainter, bar: QRectF) -> None:
    pen = QPen(theme.color("control"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_inside(bar), px(_RADIUS), px(_RADIUS))


def _paint_old_ends(painter: QPainter, scale: HourScale, old: Hours, bar: QRectF) -> None:
    """Where the shift began and ended, in the bar that lies over it."""
    colour = QColor(theme.color("on_accent"))
    colour.setAlphaF(0.6)
    pen = QPen(colour, 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    for hour in (opening(old), old[1]):
        x = round(scale.at(hour)) + 0.5
        if bar.left() + px(8) < x < bar.right() - px(8):
            painter.drawLine(QLineF(x, bar.top() + 2, x, bar.bottom() - 2))


def _paint_bar(painter: QPainter, bar: QRectF, *, changed: bool, handles: bool) -> None:
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(theme.color("accent" if changed else "accent_soft"))
    painter.drawRoundedRect(_inside(bar), px(_RADIUS), px(_RADIUS))
    if handles and bar.width() >= px(20):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if changed else "accent"))
        grip = QRectF(0, bar.top() + bar.height() / 4, px(2), bar.height() / 2)
        for left in (bar.left() + px(4), bar.right() - px(6)):
            painter.drawRoundedRect(grip.translated(left, 0), 1, 1)


def _paint_words(painter: QPainter, bar: QRectF, text: str, lane: QRect, *, changed: bool) -> None:
    """The hours in the bar, or beside it where it is too short."""
    font = theme.font("secondary", 600)
    width = QFontMetrics(font).horizontalAdvance(text)
    painter.setFont(font)
    room = bar.adjusted(px(10), 0, -px(8), 0)
    if width <= room.width():
        painter.setPen(theme.color("on_accent" if changed else "accent"))
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(leading), text)
        return
    painter.setPen(theme.color("accent"))
    spot = QRectF(bar.right() + px(4), bar.top(), width + 1, bar.height())
    if spot.right() > lane.right():
        spot.moveRight(bar.left() - px(4))
    painter.drawText(spot, int(_CENTRE), text)


def _inside(bar: QRectF) -> QRectF:
    """The outline of a bar on whole pixels."""
    left, right = round(bar.left()), round(bar.right())
    return QRectF(left + 0.5, round(bar.top()) + 0.5, max(2, right - left), round(bar.height()) - 1)
