"""The table of Calldeck: rows are the product.

It takes delegates and widths from the columns of its model, keeps selection, current cell and
scroll by row id when the model is reset, and shows an empty state over its rows. Where it is given
editors, cells are edited in place; see `desktop.views.delegates.editing`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QWidget,
)

from desktop.qtmodels.local import local
from desktop.qtmodels.row_table import RowTable
from desktop.views.delegates.base import MARGIN, PADDING, RowState
from desktop.views.delegates.cells import PAINTERS
from desktop.views.theme import px
from desktop.views.widgets.choices import CheckBox
from desktop.views.widgets.row_memory import RowMemory, selected_rows
from desktop.views.widgets.table_copy import copy_rows
from desktop.views.widgets.table_editing import EditingView
from desktop.views.widgets.table_header import CHECK_WIDTH, CheckHeader, ColumnHeader

_ROW, _TALL_ROW, _HEADER = 40, 52, 32  # px
_TALL = {"two_line", "age"}
_FEW = 1_000  # more selected rows than this are not compared with those before


class TableView(EditingView):
    """A table over a `RowTable`."""

    chosen = Signal()  # other rows are selected than before, by whatever way
    shortcut = Signal(object)  # row id, when the painted icon at the end of its row is clicked

    def __init__(
        self, name: str, *, checks: bool = False, shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        """Make a table.

        Args:
            name: accessible name.
            checks: show a check box before each row, for choosing several.
            shortcut: icon painted at the end of the hovered or selected row; empty for none.
            parent: the Qt parent.
        """
        super().__init__(RowState(begins_row=not checks, shortcut=shortcut), parent)
        self._columns: tuple[Any, ...] = ()
        self._count = 0
        self._ids: tuple[str, ...] | None = ()
        self._memory: RowMemory | None = None
        self._overlay: QWidget | None = None
        self.setAccessibleName(local(name))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalHeader(ColumnHeader(self.row_state, self))
        self.setVerticalHeader(CheckHeader(self.row_state, self))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.setSortingEnabled(True)
        self._all = CheckBox("", self)
        self._all.setAccessibleName(self.tr("Select all rows"))
        self._all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._all.clicked.connect(self._select_all_or_none)
        self.set_checks(checks)

    # What the tabs use

    def set_checks(self, shown: bool) -> None:
        """Show or hide the check boxes, which narrow windows have no room for."""
        self.row_state.begins_row = not shown
        self.verticalHeader().setVisible(shown)
        self._all.setVisible(shown)
        self.viewport().update()

    def chosen_ids(self) -> tuple[str, ...]:
        """Ids of the selected rows, from top to bottom."""
        if self._ids is None:
            model, rows = self.model(), selected_rows(self)
            self._ids = tuple(map(model.id_at, rows)) if isinstance(model, RowTable) else ()
        return self._ids

    def chosen_rows(self) -> list[Any]:
        """The selected domain objects, from top to bottom."""
        model = self.model()
        if not isinstance(model, RowTable):
            return []
        return [row for row in map(model.row, self.chosen_ids()) if row is not None]

    def choose(self, row_id: str) -> None:
        """Select one row, make it current and bring it into view."""
        model = self.model()
        position = model.position_of(row_id) if isinstance(model, RowTable) else -1
        if position >= 0:
            # Not selectRow(): with Ctrl held down that would take the choice away.
            place = model.index(position, self.first_shown())
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(place)

    def set_overlay(self, overlay: QWidget | None) -> None:
        """Cover the rows, not the header, with an empty state; None shows the rows again."""
        if self._overlay is overlay:
            return
        if self._overlay is not None:
            self._overlay.hide()
        self._overlay = overlay
        self._cover()

    # Model

    def setModel(self, model: RowTable[Any]) -> None:  # type: ignore[override]
        super().setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._settle)
        self.selectionModel().selectionChanged.connect(self._note_choice)
        self._settle()

    def _remember(self) -> None:
        self._memory = RowMemory.of(self)

    def _settle(self) -> None:
        model = self.model()
        if isinstance(model, RowTable) and model.columns != self._columns:
            self._columns = model.columns
            self._adopt_columns()
            self._place()
        if self._memory is not None:
            self.updateGeometries()
            self._memory.restore(self)
            self._memory = None
        self._note_choice()

    def _adopt_columns(self) -> None:
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        grows = any(column.grows for column in self._columns)
        header.setStretchLastSection(not grows)
        for at, column in enumerate(self._columns):
            delegate = PAINTERS[column.painter](self.row_state, self)
            delegate.shortcut.connect(self.shortcut)
            self.setItemDelegateForColumn(at, delegate)
            mode = (
                QHeaderView.ResizeMode.Stretch
                if column.grows
                else QHeaderView.ResizeMode.Interactive
            )
            header.setSectionResizeMode(at, mode)
            lead = MARGIN - PADDING if at == 0 and self.row_state.begins_row else 0
            header.resizeSection(at, px(column.width + lead))
        tall = any(column.painter in _TALL for column in self._columns)
        self.verticalHeader().setDefaultSectionSize(px(_TALL_ROW if tall else _ROW))

    def _note_choice(self) -> None:
        before, self._ids = self._ids, None
        self._count = len(selected_rows(self))
        every = self.model() is not None and self._count == self.model().rowCount()
        some = Qt.CheckState.PartiallyChecked if self._count else Qt.CheckState.Unchecked
        self._all.setCheckState(Qt.CheckState.Checked if self._count and every else some)
        self.verticalHeader().viewport().update()
        if self._count > _FEW or self.chosen_ids() != before:
            self.chosen.emit()

    def _select_all_or_none(self) -> None:
        if self._count == self.model().rowCount():
            self.clearSelection()
        else:
            self.selectAll()
        self._note_choice()

    # Keys, mouse, places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.row_state.keyboard = True
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_rows(self)
        elif event.key() == Qt.Key.Key_Escape:
            event.setAccepted(bool(self._count))
            self.clearSelection()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            here = self.currentIndex()  # a blank begins no entry, it selects
            self.selectionModel().select(here, self.selectionCommand(here, event))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Typing does not jump about: letters and digits are keys of the tabs."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.row_state.keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.row_state.keyboard = event.reason() in reasons
        super().focusInEvent(event)
        if self.row_state.keyboard and not self.currentIndex().isValid() and self.model():
            first = self.model().index(0, self.first_shown())
            self.selectionModel().setCurrentIndex(
                first, self.selectionModel().SelectionFlag.NoUpdate
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._cover()
        return super().event(event)

    def _cover(self) -> None:
        """Put the overlay beside the table: screen readers see nothing but cells in a table."""
        if self._overlay is not None:
            self._overlay.setParent(self.parentWidget() or self)
            self._place()
            self._overlay.show()
            self._overlay.raise_()

    def _place(self) -> None:
        columns = self.model().columnCount() if self.model() else 0
        titled = columns and not self.horizontalHeader().isHidden()
        edge = px(_HEADER) if titled else 0
        self._all.setGeometry(px(MARGIN), 0, px(CHECK_WIDTH - MARGIN), max(0, edge - 1))
        if self._overlay is not None:
            corner = QPoint() if self._overlay.parent() is self else self.pos()
            rows = QRect(0, edge, self.width(), self.height() - edge)
            self._overlay.setGeometry(rows.translated(corner))

    def _hover(self, row: int) -> None:
        before, self.row_state.hovered = self.row_state.hovered, row
        if before != row:
            self.viewport().update()
            self.verticalHeader().viewport().update()
