"""Which columns of a table there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject

from desktop.qtmodels.row_table import RowTable
from desktop.views.theme import px
from desktop.views.widgets.table_header import CHECK_WIDTH
from desktop.views.widgets.table_view import TableView

_GROWING_NEEDS = 176
"""Pixels that a growing column needs at least: an icon and a number."""
_ROW_END = 40  # px of the shortcut at the end of a row


class ColumnFit(QObject):
    """Hides columns, the least important first, until the others fit into the table."""

    def __init__(self, table: TableView, least_first: Sequence[str]) -> None:
        super().__init__(table)
        self._table = table
        self._least_first = tuple(least_first)
        table.model().modelReset.connect(self._adopt)
        table.viewport().installEventFilter(self)
        self._columns: tuple[object, ...] = ()
        self.fit()

    def fit(self) -> None:
        """Show what there is room for now; the last column holds the row-end shortcut, too."""
        table, model = self._table, self._table.model()
        if not isinstance(model, RowTable) or not model.columns:
            return
        extra = px(_ROW_END) if table.row_state.shortcut else 0
        checks = 0 if table.row_state.begins_row else px(CHECK_WIDTH)
        needed = {c.key: px(_GROWING_NEEDS if c.grows else c.width) for c in model.columns}
        gone: set[str] = set()
        for key in self._least_first:
            taken = sum(width for kept, width in needed.items() if kept not in gone)
            if taken + extra + checks <= table.width():
                break
            gone.add(key)
        shown = [at for at, column in enumerate(model.columns) if column.key not in gone]
        for at, column in enumerate(model.columns):
            table.setColumnHidden(at, at not in shown)
            if not column.grows:
                table.setColumnWidth(at, px(column.width) + (extra if at == shown[-1] else 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _adopt(self) -> None:
        model = self._table.model()
        if isinstance(model, RowTable) and model.columns is not self._columns:
            self._columns = model.columns
            self.fit()
