"""What every table row has in common: ground, left edge, hairline, focus cell, row-end shortcut.

The delegates of one table share a `RowState`, because Qt tells a delegate about its own cell only
and the look of a row (hover, edge, shortcut at its end) spans all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from desktop.qtmodels.editable_table import REFUSED
from desktop.qtmodels.roles import Role, Tone
from desktop.views import icons, theme
from desktop.views.delegates.editing import AnyIndex, CellEditors, EditingDelegate
from desktop.views.painting import paint_hairline
from desktop.views.theme import px
from desktop.views.theme.tokens import ink

LEADING = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
PADDING = 8  # px at both sides of a cell
MARGIN = 16  # px before the first cell of a row that begins at the window's edge
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
EDGE = 3  # px, the coloured edge at the left of a row


def local_hour() -> float:
    """The hour of the day at this desk, with its fraction."""
    now = datetime.now().astimezone()
    return now.hour + now.minute / 60


@dataclass
class RowState:
    """What the cells of a row must know about the row."""

    hovered: int = -1
    keyboard: bool = False  # the last move came from the keyboard, so show the focus cell
    begins_row: bool = True  # the first column paints the row's left edge
    shortcut: str = ""  # icon of the row-end shortcut; empty for none
    editors: CellEditors | None = None  # where its cells can be edited
    hour_now: Callable[[], float] = field(default=local_hour)  # for the tick of shift bars


class RowDelegate(EditingDelegate):
    """Paints the row's share of a cell and leaves its content to `paint_cell`."""

    shortcut = Signal(object)  # row id, when the row-end icon is clicked

    def __init__(self, state: RowState, parent: QObject | None = None) -> None:
        super().__init__(state, parent)
        self.state = state

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        place: QRect = option.rect
        selected = bool(option.state & _SELECTED)
        painter.save()
        self._paint_row(painter, place, index, selected)
        content = place.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if index.column() == 0 and self.state.begins_row:
            content.setLeft(place.left() + px(MARGIN))
        if self._shortcut_shows(index, selected):
            button = self._shortcut_place(place)
            self._paint_shortcut(painter, button)
            content.setRight(button.left() - px(PADDING))
        editors = self.state.editors
        mark = index.data(Role.MARK) if editors and editors.has_entries else ""
        if mark:
            self._paint_mark(painter, place, content, index, refused=mark == REFUSED)
        else:
            self.paint_cell(painter, content, index)
        if self.state.keyboard and option.state & _FOCUSED:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    def paint_cell(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        """Paint the content of the cell into `place`; the base draws the text."""
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        weight = 500 if index.data(Role.STRONG) else 400
        draw(painter, place, str(text), theme.font("body", weight), tone_of(index) or "text")

    def paint_lead(self, painter: QPainter, place: QRect, index: AnyIndex) -> None:
        """Paint what stands before the text and stays while the text is being changed."""

    def _paint_mark(
        self, painter: QPainter, cell: QRect, place: QRect, index: AnyIndex, *, refused: bool
    ) -> None:
        """An entry that is being sent, quietly; or one that was refused, in a frame."""
        self.paint_lead(painter, place, index)
        words = place.adjusted(px(self.lead), 0, 0, 0)
        if refused:
            frame = QRectF(cell.adjusted(px(self.lead), px(4), -px(2), -px(5)))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("bad"), 2))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), px(6), px(6))
            words.setRight(words.right() - px(4))
        spot = QRect(words.right() - px(14), words.top(), px(14), words.height())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetrics(theme.font())
        spot.moveLeft(min(spot.left(), words.left() + metrics.horizontalAdvance(text) + px(6)))
        if refused:
            spot.moveRight(words.right())
        words.setRight(spot.left() - px(4))
        draw(painter, words, text, theme.font(), "text" if refused else "muted")
        drawing, role = ("circle-alert", "bad") if refused else ("loader-circle", "muted")
        icons.paint(painter, drawing, role, spot, px(14))

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(QFontMetrics(theme.font()).horizontalAdvance(text) + px(40), px(40))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and self._shortcut_shows(index, selected=False)
            and self._shortcut_place(option.rect).contains(event.position().toPoint())
        ):
            self.shortcut.emit(index.data(Role.ROW_ID))
            return True
        return super().editorEvent(event, model, option, index)

    def _paint_row(self, painter: QPainter, place: QRect, index: AnyIndex, selected: bool) -> None:
        hovered = index.row() == self.state.hovered
        ground = "selection" if selected else "hover" if hovered else "surface"
        painter.fillRect(place, theme.color(ground))
        paint_hairline(painter, place)
        if index.column() == 0 and self.state.begins_row:
            paint_edge(painter, place, index, selected)

    def _shortcut_shows(self, index: AnyIndex, selected: bool) -> bool:
        return bool(
            self.state.shortcut
            and (selected or index.row() == self.state.hovered)
            and index.column() == self._last_column(index)
        )

    def _last_column(self, index: AnyIndex) -> int:
        """The last column that is shown; narrow windows hide some."""
        view, columns = self.parent(), range(index.model().columnCount())
        hidden = view.isColumnHidden if isinstance(view, QTableView) else lambda _: False
        return max((at for at in columns if not hidden(at)), default=-1)

    def _shortcut_place(self, place: QRect) -> QRect:
        edge = px(28)
        top = place.top() + (place.height() - edge) // 2
        return QRect(place.right() - px(MARGIN) - edge, top, edge, edge)

    def _paint_shortcut(self, painter: QPainter, place: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("call"))
        painter.drawRoundedRect(QRectF(place), 6, 6)
        painter.restore()
        icons.paint(painter, self.state.shortcut, "on_call", place, px(16))


def paint_edge(painter: QPainter, place: QRect, index: AnyIndex, selected: bool) -> None:
    """The coloured edge at the left of a row: selection first, then what the row says."""
    tone = index.data(Role.EDGE_TONE)
    if selected or tone:
        role = "accent" if selected else ink(Tone(tone))
        edge = QRect(place.left(), place.top(), EDGE, place.height() - 1)
        painter.fillRect(edge, theme.color(role))


def tone_of(index: AnyIndex) -> str:
    """Colour role of the cell's words, empty if the model names no tone."""
    tone = index.data(Role.TONE)
    return ink(Tone(tone)) if tone else ""


def draw(painter: QPainter, place: QRect, text: str, font: QFont, role: str) -> int:
    """Draw one line, elided to fit, in the vertical middle; returns its width in pixels."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text)
    if width > place.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, place.width()))
        width = place.width()
    painter.setFont(font)
    painter.setPen(theme.color(role))
    painter.drawText(place, LEADING, text)
    return width
