"""The kinds of cells: two lines, age, person, chip, shift bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop.qtmodels.roles import Role, Tone
from desktop.views import icons, painting, theme
from desktop.views.delegates.base import MARGIN, PADDING, AnyIndex, RowDelegate, draw, tone_of
from desktop.views.delegates.diff import Diff
from desktop.views.theme import px

_TEXT = Qt.ItemDataRole.DisplayRole
_LINE = 17  # px, height of one line in a cell of two
_NOTE = 64  # px that a note behind a chip needs at least


def _lines(place: QRect) -> tuple[QRect, QRect]:
    """Split a cell into its first and second line."""
    line = px(_LINE)
    top = place.top() + (place.height() - 2 * line) // 2
    first = QRect(place.left(), top, place.width(), line)
    return first, first.translated(0, line)


def _draw_at_end(painter: QPainter, place: QRect, text: str, font: QFont, role: str) -> int:
    """Draw one line that ends at the right edge, elided to fit; returns its width in pixels."""
    width = min(QFontMetrics(font).horizontalAdvance(text), place.width())
    return draw(painter, place.adjusted(place.width() - width, 0, 0, 0), text, font, role)


class TwoLine(RowDelegate):
    """A name over a quieter second line, with an icon before both where the model names one."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        drawing = index.data(Role.ICON)
        if drawing:
            spot = QRect(place.left(), place.top(), px(16), place.height())
            icons.paint(painter, drawing, tone_of(index) or "text2", spot, px(16))
            place = place.adjusted(px(24), 0, 0, 0)
        second = index.data(Role.SECOND_LINE)
        upper, lower = _lines(place) if second else (place, place)
        weight = 500 if index.data(Role.STRONG) else 400
        role = "text" if drawing else tone_of(index) or "text"
        words = str(index.data(_TEXT) or "")
        note = index.data(Role.NOTE)
        if note:
            room = QFontMetrics(theme.font("secondary", 500)).horizontalAdvance(note) + px(6)
            upper = upper.adjusted(0, 0, -room, 0)
        used = draw(painter, upper, words, theme.font("body", weight), role)
        if note:
            rest = upper.adjusted(used + px(6), 0, room, 0)
            draw(painter, rest, str(note), theme.font("secondary", 500), "text2")
        if second:
            draw(painter, lower, str(second), theme.font("secondary"), "text2")


class AtEnd(RowDelegate):
    """Words that end at the right edge, such as a time."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        text = str(index.data(_TEXT) or "")
        place = place.adjusted(0, 0, -px(MARGIN - PADDING), 0)
        _draw_at_end(painter, place, text, theme.font(), tone_of(index) or "text")


class Age(RowDelegate):
    """How long something has waited: icon, time and judgement in a tone, clock times below."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        role = tone_of(index) or "text2"
        second = index.data(Role.SECOND_LINE)
        upper, lower = _lines(place) if second else (place, place)
        drawing = index.data(Role.ICON)
        if drawing:
            spot = QRect(upper.left(), upper.top(), px(14), upper.height())
            icons.paint(painter, drawing, role, spot, px(14))
            upper = upper.adjusted(px(20), 0, 0, 0)
        used = draw(painter, upper, str(index.data(_TEXT) or ""), theme.font("body", 600), role)
        note = index.data(Role.NOTE)
        if note:
            rest = upper.adjusted(used + px(4), 0, 0, 0)
            draw(painter, rest, f"· {note}", theme.font("body", 500), role)
        if second:
            draw(painter, lower, str(second), theme.font("secondary"), "text2")


class AgeState(RowDelegate):
    """How long something has waited, and below it how things stand; both end at the right."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        upper, lower = _lines(place.adjusted(0, 0, -px(4), 0))
        self._paint_age(painter, upper, index)
        text = str(index.data(Role.SECOND_LINE) or "")
        if not index.data(Role.CHIP):
            _draw_at_end(painter, lower, text, theme.font("secondary"), "text2")
            return
        drawing = index.data(Role.STATE_ICON) or ""
        tone = Tone(index.data(Role.STATE_TONE) or Tone.NEUTRAL)
        width = min(painting.chip_width(text, drawing), lower.width())
        height = px(painting.CHIP_HEIGHT)
        chip = QRect(lower.right() + 1 - width, lower.top() + px(1), width, height)
        painting.paint_chip(painter, chip, text, drawing, tone)

    def _paint_age(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        role = tone_of(index) or "text2"
        text, note = str(index.data(_TEXT) or ""), index.data(Role.NOTE)
        if note:
            used = _draw_at_end(painter, place, f" · {note}", theme.font("body", 500), role)
            place = place.adjusted(0, 0, -used, 0)
        used = _draw_at_end(painter, place, text, theme.font("body", 600), role)
        drawing = index.data(Role.ICON)
        if drawing:
            left = place.right() + 1 - used - px(20)
            spot = QRect(left, place.top(), px(14), place.height())
            icons.paint(painter, drawing, role, spot, px(14))


class Person(RowDelegate):
    """A disc with initials, then the name."""

    lead = 32

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        self.paint_lead(painter, place, index)
        words = place.adjusted(px(self.lead), 0, 0, 0)
        draw(painter, words, str(index.data(_TEXT) or ""), theme.font("body", 500), "text")

    def paint_lead(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        edge = px(24)
        disc = QRect(place.left(), place.top() + (place.height() - edge) // 2, edge, edge)
        painting.paint_avatar(painter, disc, str(index.data(_TEXT) or ""))


class Chip(RowDelegate):
    """State as a chip with a note behind it, or plainly as icon and word."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        text, drawing = str(index.data(_TEXT) or ""), index.data(Role.ICON) or ""
        tone = Tone(index.data(Role.TONE) or Tone.NEUTRAL)
        if not text:
            return
        if index.data(Role.CHIP) is False:
            self._paint_plain(painter, place, text, drawing, index)
            return
        width = min(painting.chip_width(text, drawing), place.width())
        height = px(painting.CHIP_HEIGHT)
        top = place.top() + (place.height() - height) // 2
        painting.paint_chip(painter, QRect(place.left(), top, width, height), text, drawing, tone)
        note = index.data(Role.NOTE)
        rest = place.adjusted(width + px(8), 0, 0, 0)
        if note and rest.width() >= px(_NOTE):  # "set…" would tell nobody anything
            draw(painter, rest, str(note), theme.font("secondary"), "text2")

    def _paint_plain(
        self, painter: QPainter, place: QRect, text: str, drawing: str, index: AnyIndex
    ) -> None:
        tone = Tone(index.data(Role.TONE) or Tone.NEUTRAL)
        if drawing:
            spot = QRect(place.left(), place.top(), px(14), place.height())
            icons.paint(painter, drawing, tone_of(index) or "text2", spot, px(14))
            place = place.adjusted(px(22), 0, 0, 0)
        role = "muted" if tone is Tone.MUTED else "text"
        weight = 600 if index.data(Role.STRONG) else 400
        draw(painter, place, text, theme.font("body", weight), role)


class Shift(RowDelegate):
    """The day as a bar with the shift filled in, and its hours in figures."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        hours = index.data(Role.SHIFT)
        text = str(index.data(_TEXT) or "")
        if not hours:
            draw(painter, place, text, theme.font(), "muted")
            return
        now = self.state.hour_now()
        bar = QRect(place.left(), place.top(), px(72), place.height())
        figures = QFontMetrics(theme.font()).horizontalAdvance("00–00")
        if place.width() >= bar.width() + px(8) + figures:
            painting.paint_shift(painter, bar, hours, now, later=not hours[0] <= now < hours[1])
            place = place.adjusted(bar.width() + px(8), 0, 0, 0)
        draw(painter, place, text, theme.font(), "text")


PAINTERS: dict[str, type[RowDelegate]] = {
    "text": RowDelegate,
    "two_line": TwoLine,
    "at_end": AtEnd,
    "age": Age,
    "age_state": AgeState,
    "person": Person,
    "chip": Chip,
    "shift": Shift,
    "diff": Diff,
}
"""Delegates by the name that a column of a Qt model asks for."""
