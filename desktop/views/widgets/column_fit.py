"""Which columns of a table there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.qtmodels.row_table import RowTable
from desktop.views.theme import px
from desktop.views.widgets.table_header import CHECK_WIDTH
from desktop.views.widgets.table_view import TableView

_NARROWER = 0.8
"""Columns may shrink to this part of their preferred width before one of them has to go."""


def fit_columns(table: TableView, least_first: Sequence[str]) -> None:
    """Hide columns, the least important first, until the others fit."""
    model = table.model()
    if not isinstance(model, RowTable):
        return
    checks = px(CHECK_WIDTH) if table.verticalHeader().isVisibleTo(table) else 0
    room = table.width() - checks
    needed = {column.key: px(column.width) * _NARROWER for column in model.columns}
    gone: set[str] = set()
    for key in least_first:
        if sum(width for kept, width in needed.items() if kept not in gone) <= room:
            break
        gone.add(key)
    for at, column in enumerate(model.columns):
        table.setColumnHidden(at, column.key in gone)
