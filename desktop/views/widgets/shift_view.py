"""The table of shifts: bars are dragged at their edges or as a whole, or moved by keys.

It says what the person wants by signals and changes nothing by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.qtmodels.roles import Role
from desktop.qtmodels.shift_table import AGENT, HOURS, ShiftRow, ShiftTable
from desktop.views import theme
from desktop.views.delegates.shift_grid import HourScale, HoursCell, WhoCell
from desktop.views.theme import px
from desktop.views.widgets.table_view import TableView

_EDGE = 8  # px beside the end of a bar where that end is taken
_WHO, _WHO_NARROW = 212, 160  # px of the first column
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Part(Enum):
    """What of a bar is moved: how much start and end go along."""

    START = (1, 0)
    END = (0, 1)
    WHOLE = (1, 1)


@dataclass(slots=True)
class _Drag:
    """A bar under the mouse, from the press to the release."""

    part: Part
    row_id: str
    at: int
    by: int = 0


class ShiftView(TableView):
    """The table named `Shifts`.

    Signals:
        moved: ``(ids, start_by, end_by)`` by keys, for the selected rows.
        drag_began: ids of the rows whose bars go along.
        dragged: ``(start_by, end_by)`` in hours since the press.
        drag_ended: whether to keep it (bool).
        scaled: the hours lie elsewhere now.
    """

    moved = Signal(object)
    drag_began = Signal(object)
    dragged = Signal(object)
    drag_ended = Signal(object)
    scaled = Signal()

    def __init__(self, table: ShiftTable) -> None:
        super().__init__(self.tr("Shifts"), checks=True)
        self.movable = True
        self._drag: _Drag | None = None
        self._who = WhoCell(self.row_state, self)
        self.setModel(table)
        self.setItemDelegateForColumn(AGENT, self._who)
        self.setItemDelegateForColumn(HOURS, HoursCell(self.row_state, self))
        self.setSortingEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(AGENT, QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.modelReset.connect(self._fit)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the hours what room there is."""
        self.set_checks(not narrow)
        self.horizontalHeader().resizeSection(AGENT, px(_WHO_NARROW if narrow else _WHO))

    @property
    def scale(self) -> HourScale:
        """Where the hours lie in the viewport."""
        return HourScale.within(self.columnViewportPosition(HOURS), self.columnWidth(HOURS))

    def scale_in(self, other: QWidget) -> HourScale:
        """Where the hours lie in another widget of the window."""
        by = self.viewport().mapTo(self.window(), QPoint()) - other.mapTo(self.window(), QPoint())
        here = self.scale
        return HourScale(here.left + by.x(), here.hour)

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(240))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag:
            self._end_drag(keep=False)
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        mods = event.modifiers() & (_ALT | _SHIFT | Qt.KeyboardModifier.ControlModifier)
        if event.key() in steps and mods in (_ALT, _ALT | _SHIFT):
            self.row_state.keyboard = True
            part = Part.END if mods & _SHIFT else Part.START
            self._move(part, steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _move(self, part: Part, by: int) -> None:
        if not self.chosen_ids() and self.currentIndex().isValid():
            self.choose(str(self.currentIndex().data(Role.ROW_ID)))
        ids = self.chosen_ids()
        if ids:
            self.moved.emit((ids, by * part.value[0], by * part.value[1]))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        part = self._part_at(place)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if part is None or not plain or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.row_state.keyboard = False
        here = self.indexAt(place)
        row_id = str(here.data(Role.ROW_ID))
        if row_id in self.chosen_ids():
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(here, flags.NoUpdate)
        else:
            self.choose(row_id)
        self._drag = _Drag(part, row_id, place.x())
        self._point(place)
        self.drag_began.emit(self.chosen_ids())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        drag = self._drag
        if drag is None:
            if not event.buttons():
                self._point(place)
            super().mouseMoveEvent(event)
            return
        by = round((place.x() - drag.at) / self.scale.hour)
        if by != drag.by:
            drag.by = by
            self.dragged.emit((by * drag.part.value[0], by * drag.part.value[1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            super().mouseReleaseEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            drag = self._drag
            self._end_drag(keep=True)
            if not drag.by:
                self.choose(drag.row_id)  # a mere click: this row alone
            self._point(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(Role.ROW)
        if isinstance(row, ShiftRow) and row.hours is None and self.movable:
            self.moved.emit(((row.agent.id,), 0, 0))
        else:
            self.mousePressEvent(event)

    def _end_drag(self, *, keep: bool) -> None:
        self._drag = None
        self.drag_ended.emit(keep)

    def _part_at(self, place: QPoint) -> Part | None:
        """What of a bar is at a place of the viewport."""
        here = self.indexAt(place)
        row = here.data(Role.ROW) if here.isValid() else None
        if not (self.movable and isinstance(row, ShiftRow) and row.hours):
            return None
        bar = self.scale.bar(row.hours, self.visualRect(here.siblingAtColumn(HOURS)))
        inner = min(px(_EDGE), bar.width() / 3)
        grown = bar.adjusted(-px(_EDGE) / 2, -px(4), px(_EDGE) / 2, px(4))
        if not grown.contains(QPoint(place).toPointF()):
            return None
        if place.x() <= bar.left() + inner:
            return Part.START
        return Part.END if place.x() >= bar.right() - inner else Part.WHOLE

    def _point(self, place: QPoint) -> None:
        """Show by the pointer what a press would take."""
        shape = Qt.CursorShape
        if self._drag is not None:
            whole = self._drag.part is Part.WHOLE
            self.viewport().setCursor(shape.ClosedHandCursor if whole else shape.SizeHorCursor)
            return
        part = self._part_at(place)
        if part is None:
            self.viewport().unsetCursor()
        else:
            whole = part is Part.WHOLE
            self.viewport().setCursor(shape.OpenHandCursor if whole else shape.SizeHorCursor)

    # Places

    def show_hour(self, hour: float) -> None:
        """Draw the line of the present time here."""
        self._hour = hour
        self.viewport().update()

    _hour: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hour is None or not self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        line = QRectF(round(self.scale.at(self._hour)), 0, 1, self.viewport().height())
        painter.fillRect(line, theme.color("text"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scaled.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._drag:  # another tab was opened by keys: the release will not come here
            self._end_drag(keep=False)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Move):
            self.scaled.emit()
        return done

    def _fit(self) -> None:
        model = self.model()
        if isinstance(model, ShiftTable):
            self._who.fit_extensions(model.longest_extension)
