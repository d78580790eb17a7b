"""Small painted figures that widgets and table cells share: check box, chip, avatar, shift bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF

from desktop.qtmodels.roles import Tone
from desktop.views import icons, theme
from desktop.views.theme import px
from desktop.views.theme.tokens import ink, soft

CHIP_HEIGHT = 20
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_check(
    painter: QPainter,
    place: QRect,
    state: Qt.CheckState,
    *,
    enabled: bool = True,
    focus: bool = False,
) -> None:
    """A check box that fills the square `place`; a dash stands for "some of them"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = state != Qt.CheckState.Unchecked
    fill = ("accent" if enabled else "disabled") if on else "surface"
    line = "accent" if focus else fill if on else ("control" if enabled else "border")
    painter.setPen(QPen(theme.color(line), 1.5 if not focus else 2))
    painter.setBrush(theme.color(fill))
    painter.drawRoundedRect(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    if on:
        mark = QPen(theme.color("on_accent"), 1.75)
        mark.setCapStyle(Qt.PenCapStyle.RoundCap)
        mark.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(mark)
        left, top, unit = place.left(), place.top(), place.width() / 16
        points = (
            [(4.4, 8.3), (7, 10.8), (11.6, 5.4)]
            if state == Qt.CheckState.Checked
            else [(4.5, 8), (11.5, 8)]
        )
        painter.drawPolyline(
            QPolygonF([QPointF(left + x * unit, top + y * unit) for x, y in points])
        )
    painter.restore()


def paint_hairline(painter: QPainter, place: QRect) -> None:
    """A line of one device pixel along the lower edge of `place`, without gaps at any scale."""
    thin = 1 / painter.device().devicePixelRatioF()
    line = QRectF(place.left(), place.bottom() + 1 - thin, place.width(), thin)
    painter.fillRect(line, theme.color("border"))


def chip_width(text: str, icon_name: str) -> int:
    """Width in pixels of a chip with this text."""
    small = theme.font("secondary", 500)
    drawing = px(12) + px(5) if icon_name else 0
    return QFontMetrics(small).horizontalAdvance(text) + drawing + px(14)


def paint_chip(painter: QPainter, place: QRect, text: str, icon_name: str, tone: Tone) -> None:
    """A chip that fills `place`: soft ground, icon, word (elided where it does not fit)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(soft(tone)))
    painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
    content = place.adjusted(px(7), 0, -px(7), 0)
    if icon_name:
        drawing = QRect(content.left() - 1, content.top(), px(12), content.height())
        icons.paint(painter, icon_name, ink(tone), drawing, px(12))
        content.setLeft(content.left() + px(12) + px(4))
    painter.setFont(theme.font("secondary", 500))
    painter.setPen(theme.color(ink(tone)))
    room = content.width() + px(3)
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(content.adjusted(0, 0, px(4), 0), _LEADING, words)
    painter.restore()


def initials(name: str) -> str:
    """First letters of the first and the last word of a name, upper case."""
    words = [word for word in name.split() if word[:1].isalpha()]
    if not words:
        return "#"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


def paint_avatar(painter: QPainter, place: QRect, name: str) -> None:
    """A disc with initials."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("neutral"))
    painter.drawEllipse(QRectF(place))
    font = QFont(theme.font("axis", 600))
    font.setPixelSize(max(9, round(place.height() * 0.4)))
    painter.setFont(font)
    painter.setPen(theme.color("text2"))
    painter.drawText(place, _CENTRE, initials(name))
    painter.restore()


def paint_shift(
    painter: QPainter, place: QRect, hours: tuple[int, int], now: float | None, *, later: bool
) -> None:
    """A bar of 24 hours with the shift filled in and a tick at the present hour.

    Args:
        painter: of the widget or the table.
        place: the bar takes the full width and the vertical middle.
        hours: start and end, 0 to 24.
        now: hour of the day with its fraction, or None for no tick.
        later: the shift has not begun today or is over; drawn quietly.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    middle, hour = place.center().y() + 0.5, place.width() / 24
    painter.setBrush(theme.color("border"))
    painter.drawRoundedRect(QRectF(place.left(), middle - 2, place.width(), 4), 2, 2)
    start, end = hours
    painter.setBrush(theme.color("control" if later else "accent"))
    bar = QRectF(place.left() + start * hour, middle - 3, max(0, end - start) * hour, 6)
    painter.drawRoundedRect(bar, 3, 3)
    if now is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(
            QRectF(round(place.left() + now * hour) - 1, middle - 7, 2, 14), theme.color("text")
        )
    painter.restore()


def hours_words(hours: tuple[int, int]) -> str:
    """A shift in words, such as "09–18"."""
    return f"{hours[0]:02d}–{hours[1]:02d}"


def paint_disc(painter: QPainter, place: QRect, icon_name: str, tone: Tone) -> None:
    """An icon of half the size on a soft disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(soft(tone)))
    painter.drawEllipse(QRectF(place))
    icons.paint(painter, icon_name, ink(tone), place, place.width() // 2)
    painter.restore()
