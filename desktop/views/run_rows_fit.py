"""Which columns of a run's rows there is room for, and how wide each is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from desktop.qtmodels.change_table import ChangeTable
from desktop.views.theme import px
from desktop.views.widgets.table_view import TableView

_EDGE = 8  # px that stay of the first column: it holds the left edge of the rows
_COMFORT = {"row": 56, "name": 128, "field": 116, "diff": 214, "result": 130}
_WITH_WORDS = 216  # px of a result that has words behind it
_LEAST_FIRST = ("identity", "action", "field")
_LEAST = {"result": 112, "diff": 150}
_MOST = {"diff": 320, "name": 184, "field": 140}


class RunRowsFit(QObject):
    """Hides columns until the others are comfortable, and gives them what is left."""

    def __init__(self, table: TableView, model: ChangeTable) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._with_words = False
        table.horizontalHeader().setMinimumSectionSize(px(_EDGE))
        table.viewport().installEventFilter(self)
        model.modelReset.connect(self._adopt)
        self._adopt()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _adopt(self) -> None:
        """Other rows, or other words behind their results."""
        self._with_words = any(line.words for line in self._model.rows)
        self._fit()

    def _fit(self) -> None:
        columns = self._model.columns
        widths = {c.key: _COMFORT.get(c.key, c.width) for c in columns}
        if self._with_words:
            widths["result"] = _WITH_WORDS
        shown = fitted(widths, int(self._table.viewport().width() / px(100) * 100))
        for at, column in enumerate(columns):
            self._table.setColumnHidden(at, column.key not in shown)
            if column.key in shown and not column.grows:
                self._table.setColumnWidth(at, px(shown[column.key]))


def fitted(widths: dict[str, int], room: int) -> dict[str, int]:
    """Widths of the columns that are shown, all in pixels at 100 %.

    Args:
        widths: What each column should have.
        room: Width of the table.
    """
    shown = dict(widths)
    if "row" in shown and sum(shown.values()) > room:
        shown["row"] = _EDGE
    for key in _LEAST_FIRST:
        if sum(shown.values()) > room:
            shown.pop(key, None)
    for key, most in _MOST.items():
        if key in shown:
            shown[key] += max(0, min(room - sum(shown.values()), most - shown[key]))
    for key, least in _LEAST.items():
        if key in shown:
            shown[key] -= max(0, min(sum(shown.values()) - room, shown[key] - least))
    return shown
