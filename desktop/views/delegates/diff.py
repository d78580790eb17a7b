"""Cells of a change: the old value struck out, an arrow, the new one on a soft ground."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop.qtmodels.roles import Role, Tone
from desktop.views import icons, theme
from desktop.views.delegates.base import LEADING, AnyIndex, RowDelegate
from desktop.views.theme import px
from desktop.views.theme.tokens import ink, soft

_LEAST_OLD = 40  # px that the old value keeps before the new one is shortened as well


class Diff(RowDelegate):
    """Old → new; stray blanks at the end of the old one are drawn as boxes."""

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        old = str(index.data(Role.SECOND_LINE) or "")
        new = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        tone = Tone(index.data(Role.TONE) or Tone.OK)
        if old and new:
            arrow = px(28)
            bold = QFontMetrics(theme.font("body", 600))
            wanted = bold.horizontalAdvance(new) + px(14)
            room = max(px(_LEAST_OLD), place.width() - arrow - wanted)
            place = place.adjusted(self._paint_old(painter, place, old, room), 0, 0, 0)
            spot = QRect(place.left() + px(6), place.top(), px(16), place.height())
            icons.paint(painter, "arrow-right", "muted", spot, px(14))
            place = place.adjusted(arrow, 0, 0, 0)
        if new:
            _paint_new(painter, place, new, tone)

    def _paint_old(self, painter: QPainter, place: QRect, old: str, room: int) -> int:
        """Paint the old value struck out; returns the width it took."""
        font = QFont(theme.font("body"))  # a copy: the theme's own is everybody's
        font.setStrikeOut(True)
        metrics = QFontMetrics(font)
        words = old.rstrip()
        strays = len(old) - len(words)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - strays * px(8))
        width = metrics.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(QRect(place.left(), place.top(), room, place.height()), LEADING, text)
        for number in range(strays):
            box = QRectF(place.left() + width + number * px(8), 0, px(6), px(14))
            box.moveTop(place.center().y() - px(7))
            painter.setPen(theme.color("warn"))
            painter.setBrush(theme.color("warn_soft"))
            painter.drawRect(box)
        return width + strays * px(8)


def _paint_new(painter: QPainter, place: QRect, new: str, tone: Tone) -> None:
    font = theme.font("body", 600)
    metrics = QFontMetrics(font)
    room = place.width() - px(14)
    text = metrics.elidedText(new, Qt.TextElideMode.ElideRight, max(0, room))
    height = metrics.height() + px(4)
    chip = QRect(place.left(), 0, metrics.horizontalAdvance(text) + px(12), height)
    chip.moveTop(place.center().y() - height // 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(soft(tone)))
    painter.drawRoundedRect(QRectF(chip), 4, 4)
    painter.restore()
    painter.setFont(font)
    painter.setPen(theme.color(ink(tone)))
    painter.drawText(chip.adjusted(px(6), 0, 0, 0), LEADING, text)
