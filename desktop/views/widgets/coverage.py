"""How many agents are on in each hour of the day, painted: bars, gaps hatched, thin hours marked.

The same in figures is the table of hours; to screen readers this is a picture with a summary.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.shifts import DAY, EACH_HOUR, Coverage, Judgement, Span
from desktop.views import theme
from desktop.views.delegates.shift_grid import HourScale
from desktop.views.theme import px

_HEIGHT = 78  # px
_BASE = 50  # px from the top to the foot of the bars
_TALLEST = 34  # px of the bar of the peak
_GAP_TALL = 40  # px of a hatched gap
_FIGURE = 14  # px of a figure over its bar
_AXIS = 66  # px from the top to the middle of the hours
_CHIP = 18  # px, height of the chip over thin hours
_HATCH = 7  # px between two lines
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class Words:
    """What the picture says in the language of the program.

    Attributes:
        nobody: Such as ``Nobody on``.
        thin: Such as ``Thin``.
        hours: By hour, what its bar says to a pointer that rests on it.
        summary: The whole in one or two sentences.
    """

    nobody: str = ""
    thin: str = ""
    hours: tuple[str, ...] = ()
    summary: str = ""


@dataclass
class _Shown:
    """What is painted."""

    now: Coverage = field(default_factory=Coverage)
    before: Coverage = field(default_factory=Coverage)
    limit: int = 1
    words: Words = field(default_factory=Words)


class CoverageStrip(QWidget):
    """A day from left to right; it lies over the lanes of the shift table."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = _Shown()
        self._scale = HourScale(0, 1)
        self.setAccessibleName(self.tr("Agents on shift by hour"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_coverage(self, now: Coverage, before: Coverage, limit: int, words: Words) -> None:
        """Paint what is to be, and quietly what is."""
        self._shown = _Shown(now, before, limit, words)
        self.setAccessibleDescription(words.summary)
        self.update()

    def set_scale(self, scale: HourScale) -> None:
        """Say where the hours lie."""
        if scale != self._scale:
            self._scale = scale
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            hour = int((event.pos().x() - self._scale.left) // self._scale.hour)
            words = self._shown.words.hours
            if 0 <= hour < len(words):
                QToolTip.showText(event.globalPos(), words[hour], self)
                return True
        return super().event(event)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        for hour in EACH_HOUR:
            self._paint_bar(painter, hour)
        for span in self._shown.now.spans(self._shown.limit):
            if span.judgement is Judgement.NOBODY:
                self._paint_gap(painter, span)
        self._paint_figures(painter)
        for span in self._shown.now.spans(self._shown.limit):
            if span.judgement is Judgement.THIN:
                self._paint_thin(painter, span)

    def _paint_axis(self, painter: QPainter) -> None:
        font = theme.font("axis")
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance("00") + px(6)
        step = next(n for n in (1, 2, 3, 6, 12) if n * self._scale.hour >= width or n == 12)
        painter.setPen(theme.color("muted"))
        for hour in range(0, DAY + 1, step):
            spot = QRectF(self._scale.at(hour) - px(15), px(_AXIS) - px(8), px(30), px(16))
            painter.drawText(spot, _CENTRE, f"{hour:02}")
        foot = QRectF(self._scale.left, px(_BASE), self._scale.right - self._scale.left, 1)
        painter.fillRect(foot, theme.color("edge"))

    def _paint_bar(self, painter: QPainter, hour: int) -> None:
        shown = self._shown
        bar = self._bar(hour, shown.now.counts[hour])
        judged = shown.now.judge(shown.limit)[hour]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("warn" if judged is Judgement.THIN else "plot"))
        if bar.height() > 0:
            painter.drawRoundedRect(bar, 2, 2)
            painter.drawRect(bar.adjusted(0, min(2, bar.height() / 2), 0, 0))  # flat at the foot
        before = self._bar(hour, shown.before.counts[hour])
        if self._differs(hour):
            pen = QPen(theme.color("control"), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            level = round(before.top()) + 0.5
            painter.drawLine(QLineF(before.left(), level, before.right(), level))

    def _differs(self, hour: int) -> bool:
        """Whether it is shown how many were on before."""
        now, before = (self._bar(hour, one.counts[hour]).height() for one in self._both)
        return before > 0 and abs(before - now) >= px(3)

    @property
    def _both(self) -> tuple[Coverage, Coverage]:
        return self._shown.now, self._shown.before

    def _top(self, hour: int) -> float:
        """Where the bar of an hour ends, or the line of what was before if that is higher."""
        now, before = (self._bar(hour, one.counts[hour]).top() for one in self._both)
        return min(now, before) if self._differs(hour) else now

    def _bar(self, hour: int, count: int) -> QRectF:
        peak = max(self._shown.now.peak, self._shown.before.peak, 1)
        tall = max(px(3), round(px(_TALLEST) * count / peak)) if count else 0
        gap = 2 if self._scale.hour >= px(16) else 1
        left, right = self._scale.at(hour) + gap, self._scale.at(hour + 1) - gap
        return QRectF(round(left), px(_BASE) - tall, max(2, round(right - left)), tall)

    def _paint_gap(self, painter: QPainter, span: Span) -> None:
        left, right = round(self._scale.at(span.start)) + 1, round(self._scale.at(span.end)) - 1
        place = QRectF(left, px(_BASE) - px(_GAP_TALL), right - left, px(_GAP_TALL))
        painter.fillRect(place, theme.color("bad_soft"))
        painter.save()
        painter.setClipRect(place)
        lines = QColor(theme.color("bad"))
        lines.setAlphaF(0.45)
        painter.setPen(QPen(lines, 1.25))
        step, tall = px(_HATCH), place.height()
        at = place.left() - tall
        at -= at % step  # the same pattern wherever a gap begins
        while at < place.right():
            painter.drawLine(QLineF(at, place.bottom(), at + tall, place.top()))
            at += step
        painter.restore()
        painter.setPen(QPen(lines, 1))
        painter.drawLine(QLineF(place.left(), px(_BASE) + 0.5, place.right(), px(_BASE) + 0.5))
        self._paint_gap_words(painter, place, span)

    def _paint_gap_words(self, painter: QPainter, place: QRectF, span: Span) -> None:
        """As many words as fit: with the hours, without, the bare figure."""
        font = theme.font("secondary", 600)
        metrics, nobody = QFontMetrics(font), self._shown.words.nobody
        room = place.width() - px(6)
        for text in (f"{nobody}, {span.start:02}–{span.end:02}", nobody, "0"):
            width = metrics.horizontalAdvance(text)
            if width <= room or (text == "0" and width <= place.width()):
                ground = QRectF(0, 0, width + min(px(12), place.width() - width), px(20))
                ground.moveCenter(place.center())
                painter.fillRect(ground, theme.color("bad_soft"))
                painter.setFont(font)
                painter.setPen(theme.color("bad"))
                painter.drawText(place, _CENTRE, text)
                return

    def _paint_figures(self, painter: QPainter) -> None:
        """Figures over the bars; where they would touch, the peak and thin hours come first."""
        shown, taken = self._shown, list[QRectF]()
        judged = shown.now.judge(shown.limit)
        counts = shown.now.counts
        peak = counts.index(shown.now.peak)
        ends = (span.start for span in shown.now.spans(shown.limit))
        for hour in dict.fromkeys(chain((peak,), ends, EACH_HOUR)):
            if judged[hour] is Judgement.NOBODY:
                continue
            thin = judged[hour] is Judgement.THIN
            font = theme.font("axis", 600 if thin else 400)
            text = f"{counts[hour]:,}"
            spot = self._figure(hour, QFontMetrics(font).horizontalAdvance(text))
            if any(_beside(spot, other) for other in taken):
                continue
            taken.append(spot)
            painter.setFont(font)
            painter.setPen(theme.color("warn" if thin else "text2"))
            painter.drawText(spot.adjusted(-px(4), 0, px(4), 0), _CENTRE, text)

    def _figure(self, hour: int, width: int) -> QRectF:
        """Where a figure goes: over its bar, and over taller ones that it is wide enough for."""
        counts = self._shown.now.counts
        centre = self._bar(hour, counts[hour]).center().x()
        reach = round((width - self._scale.hour) / 2 / self._scale.hour + 0.49)
        below = range(max(0, hour - reach), min(DAY, hour + reach + 1))
        top = min(map(self._top, below))
        left = centre - width / 2
        if hour and not counts[hour - 1]:  # not into a gap
            left = max(left, self._scale.at(hour))
        elif hour < DAY - 1 and not counts[hour + 1]:
            left = min(left, self._scale.at(hour + 1) - width)
        return QRectF(left, top - px(_FIGURE), width, px(_FIGURE))

    def _paint_thin(self, painter: QPainter, span: Span) -> None:
        """The word over the figures of thin hours, or in the bars where those are tall."""
        left, right = self._scale.at(span.start) + 2, self._scale.at(span.end) - 2
        font, text = theme.font("secondary", 600), self._shown.words.thin
        if QFontMetrics(font).horizontalAdvance(text) + px(8) > right - left:
            return  # the colour of the bar and its bold figure remain, and the table says it
        top = min(map(self._top, _hours(span))) - px(_FIGURE) - px(_CHIP)
        if top < 0:
            top = px(_BASE) - px(_CHIP) - px(2)
        chip = QRectF(left, top, right - left, px(_CHIP))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setFont(font)
        painter.setPen(theme.color("warn"))
        painter.drawText(chip, _CENTRE, text)


def _beside(one: QRectF, other: QRectF) -> bool:
    """Whether two figures would touch if they were at the same height."""
    return one.left() < other.right() + px(4) and other.left() < one.right() + px(4)


def _hours(span: Span) -> range:
    return range(span.start, span.end)
