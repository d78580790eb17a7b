"""A table view whose cells can be edited in place, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from desktop.qtmodels.roles import Role
from desktop.qtmodels.row_table import RowTable
from desktop.views.delegates.base import RowState
from desktop.views.delegates.editing import CellEditors


class EditingView(QTableView):
    """Opens and closes editors where it is given some; read-only otherwise.

    Attributes:
        row_state: what the delegates of its columns share.
    """

    def __init__(self, row_state: RowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_state = row_state

    def shown_columns(self) -> list[int]:
        """The columns that are shown, from left to right."""
        header, columns = self.horizontalHeader(), self.model().columnCount() if self.model() else 0
        logical = (header.logicalIndex(at) for at in range(columns))
        return [at for at in logical if not self.isColumnHidden(at)]

    def set_editors(self, editors: CellEditors) -> None:
        """Edit cells in place: F2, a double click or typing begins."""
        trigger = QAbstractItemView.EditTrigger
        self.row_state.editors = editors
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked | trigger.AnyKeyPressed)

    def can_edit(self, place: QModelIndex) -> bool:
        """Whether this cell can be edited in place."""
        return bool(
            place.isValid()
            and self.row_state.editors
            and not self.isColumnHidden(place.column())
            and place.flags() & Qt.ItemFlag.ItemIsEditable
        )

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        here = self.currentIndex()
        row_id, column = here.data(Role.ROW_ID), here.column()
        super().closeEditor(editor, hints.NoHint)
        if self.row_state.editors:
            self.row_state.editors.closed()  # may let rows come, move and go
        if hint in (hints.EditNextItem, hints.EditPreviousItem) and row_id:
            self._edit_beside(row_id, column, 1 if hint == hints.EditNextItem else -1)

    def _edit_beside(self, row_id: str, column: int, step: int) -> None:
        """Go on editing in the next cell that can be edited, in the rows below if need be."""
        model, columns = self.model(), self.shown_columns()
        row = model.position_of(row_id) if isinstance(model, RowTable) else -1
        if row < 0 or column not in columns:
            return
        at = columns.index(column) + step
        flags = QItemSelectionModel.SelectionFlag
        for further in (0, step):  # any row has the same cells to edit
            while 0 <= at < len(columns):
                place = model.index(row + further, columns[at])
                if self.can_edit(place):
                    how = flags.ClearAndSelect | flags.Rows if further else flags.NoUpdate
                    self.selectionModel().setCurrentIndex(place, how)
                    self.edit(place)
                    return
                at += step
            at = 0 if step > 0 else len(columns) - 1

    def first_shown(self) -> int:
        """The leftmost column that is shown."""
        return next(iter(self.shown_columns()), 0)
