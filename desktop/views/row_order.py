"""Keeps the order of a table's rows when its columns change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from desktop.qtmodels.row_table import RowTable
from desktop.views.widgets.table_view import TableView


class RowOrder(QObject):
    """The column that rows are sorted by, by its key, as the person or a saved view left it.

    Attributes:
        key: Key of the column.
        falling: Whether the greatest come first.
    """

    def __init__(self, table: TableView, key: str, *, falling: bool) -> None:
        super().__init__(table)
        self._table = table
        self._usual = (key, falling)
        self._columns: tuple[object, ...] = ()
        self.key, self.falling = key, falling
        table.horizontalHeader().sortIndicatorChanged.connect(self._note)

    def adopt(self) -> None:
        """There may be other columns than before: sort by the same one."""
        model = self._table.model()
        if isinstance(model, RowTable) and model.columns and model.columns is not self._columns:
            self._columns = model.columns
            self._apply(model)

    def choose(self, key: str, *, falling: bool) -> None:
        """Sort by this column."""
        self.key, self.falling = key, falling
        model = self._table.model()
        if isinstance(model, RowTable) and model.columns:
            self._apply(model)

    def _apply(self, model: RowTable[object]) -> None:
        known = [column.key for column in model.columns]
        key, falling = (self.key, self.falling) if self.key in known else self._usual
        at = known.index(key)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        header = self._table.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(at, order)
        header.blockSignals(False)
        model.sort(at, order)
        header.viewport().update()

    def _note(self, column: int, order: Qt.SortOrder) -> None:
        model = self._table.model()
        if isinstance(model, RowTable) and 0 <= column < len(model.columns):
            self.key = model.columns[column].key
            self.falling = order == Qt.SortOrder.DescendingOrder
