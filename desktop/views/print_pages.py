"""Tables on paper: which line stands on which page, and how a page is painted.

A document of Qt's own would lay all rows out at once, which stops the window for seconds at
thousands of them; here a page costs what its own rows cost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter

from desktop.views import theme

Rows = Sequence[Sequence[str]]

_POINTS, _TITLE_POINTS = 6.8, 12.0
_LEADING = 1.35  # of the height of the font
_MEASURED = 60  # rows that decide the widths of the columns
_GAP = 1.2  # widths of an x between columns
_TITLE, _FOOT = 3, 2  # lines
_KEEP = 24  # rows of a table that stand on one page if there is room
_VERTICAL = Qt.AlignmentFlag.AlignVCenter
_LEFT = int(Qt.AlignmentFlag.AlignLeft | _VERTICAL)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | _VERTICAL)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)


class Kind(Enum):
    """What a line is; the value is how many plain lines high."""

    TITLE = 2.0
    HEADING = 2.01
    ROW = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line on a page.

    Attributes:
        kind: What it is.
        table: Name of its table.
        cells: Texts; of a title one.
    """

    kind: Kind
    table: str
    cells: Sequence[str]


def pages_of(
    tables: Mapping[str, Rows], room: int, *, taken: int = 0, title: str = ""
) -> list[list[Line]]:
    """Divide tables into pages; the heading of a table is repeated on each page.

    Args:
        tables: By name, each with a heading.
        room: Plain lines on a page, at least ten.
        taken: Of these on the first page, by the title of the whole.
        title: That title; a table of the same name needs none of its own.
    """
    pages: list[list[Line]] = [[]]
    left = float(room - taken)
    for name, rows in tables.items():
        heading = Line(Kind.HEADING, name, rows[0])
        top = [heading] if name == title else [Line(Kind.TITLE, name, (name,)), heading]
        needed = sum(line.kind.value for line in top)
        if pages[-1] and left < needed + min(_KEEP, len(rows) - 1):
            pages.append([])
            left = room
        pages[-1] += top
        left -= needed
        for row in rows[1:]:
            if left < 1:
                pages.append([heading])
                left = room - Kind.HEADING.value
            pages[-1].append(Line(Kind.ROW, name, row))
            left -= 1
    return pages


class PagePainter:
    """Paints pages of tables, one at a time, on a device that has pages."""

    def __init__(
        self, device: QPagedPaintDevice, title: str, remark: str, tables: Mapping[str, Rows]
    ) -> None:
        """Measure.

        Args:
            device: PDF or printer, with its page set.
            title: Over the first page.
            remark: At the foot of each page: what, of when.
            tables: By name, each with a heading.
        """
        self._title, self._remark = title, remark
        self._plain, self._bold = _font(_POINTS), _font(_POINTS, 600)
        self._big = _font(_TITLE_POINTS, 600)
        self._metrics = QFontMetricsF(self._plain, device)
        self._strong = QFontMetricsF(self._bold, device)
        self._line = self._metrics.height() * _LEADING
        self._width, height = float(device.width()), float(device.height())
        lines = int(height / self._line) - _FOOT
        self.pages = pages_of(tables, max(10, lines), taken=_TITLE, title=title)
        self._widths = {name: self._fit(rows) for name, rows in tables.items()}

    def paint(self, painter: QPainter, at: int, number_words: str) -> Iterator[None]:
        """Paint a page, a line at a time: goes on each time the iterator is asked for more.

        Args:
            painter: On the device.
            at: Which page, from 0.
            number_words: Such as ``Page 1 of 3``.
        """
        painter.setPen(QColor("black"))
        y = 0.0
        if at == 0:
            painter.setFont(self._big)
            painter.drawText(QRectF(0, 0, self._width, 2 * self._line), _LEFT, self._title)
            y = _TITLE * self._line
        foot = QRectF(0, painter.device().height() - self._line, self._width, self._line)
        painter.setFont(self._plain)
        painter.drawText(foot, _LEFT, self._remark)
        painter.drawText(foot, _RIGHT, number_words)
        for line in self.pages[at]:
            height = line.kind.value * self._line
            self._paint_line(painter, line, QRectF(0, y, self._width, height))
            y += height
            yield

    def _paint_line(self, painter: QPainter, line: Line, place: QRectF) -> None:
        painter.setFont(self._plain if line.kind is Kind.ROW else self._bold)
        if line.kind is Kind.TITLE:
            painter.drawText(place, _LEFT, line.cells[0])
            return
        wrapped = line.kind is Kind.HEADING
        for spot, text in zip(self._spots(line.table, place), line.cells, strict=False):
            if text:
                shown = text if wrapped else self._shortened(text, spot.width())
                painter.drawText(spot, _WRAPPED if wrapped else _LEFT, shown)
        rule = QRectF(0, place.bottom(), sum(self._widths[line.table]), max(1, self._line / 24))
        painter.fillRect(rule, QColor("#8a8a8a" if wrapped else "#d8d8d8"))

    def _spots(self, table: str, place: QRectF) -> Iterator[QRectF]:
        gap, x = self._metrics.horizontalAdvance("x") * _GAP, 0.0
        for width in self._widths[table]:
            yield QRectF(x, place.top(), width - gap, place.height())
            x += width

    def _shortened(self, text: str, width: float) -> str:
        text = " ".join(text.split())
        if self._metrics.horizontalAdvance(text) <= width:
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _fit(self, rows: Rows) -> list[float]:
        """Widths of the columns: what they need; where the paper is too narrow the widest give."""
        gap, advance = self._metrics.horizontalAdvance("x") * _GAP, self._metrics.horizontalAdvance
        needed = []
        for at, words in enumerate(rows[0]):
            cells = [advance(row[at]) for row in rows[1:_MEASURED] if at < len(row)]
            needed.append(max([self._in_two_lines(words), *cells]) + gap + 2)
        most, left = self._width, self._width
        for count, width in zip(range(len(needed), 0, -1), sorted(needed), strict=True):
            most = left / count
            if width > most:
                break
            left -= width
        else:
            return needed
        return [min(width, most) for width in needed]

    def _in_two_lines(self, words: str) -> float:
        """The width in which a heading fits into two lines."""
        each = words.split()
        return min(
            max(self._strong.horizontalAdvance(" ".join(part)) for part in (each[:at], each[at:]))
            for at in range(1, len(each) + 1)
        )


def _font(points: float, weight: int = 400) -> QFont:
    font = QFont(theme.font("body", weight))
    font.setPointSizeF(points)
    return font
