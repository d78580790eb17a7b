"""Keeps a table steady while its rows change: selection, current cell and scroll, by row id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QTableView

from desktop.qtmodels.editable_table import EditableTable
from desktop.qtmodels.roles import Role
from desktop.qtmodels.row_table import RowTable

_FLAGS = QItemSelectionModel.SelectionFlag


def selected_rows(view: QTableView) -> Sequence[int]:
    """Positions of the selected rows, from top to bottom."""
    chosen = view.selectionModel()
    selection = chosen.selection() if chosen else QItemSelection()
    parts = [selection.at(part) for part in range(selection.count())]
    runs = {(part.top(), part.bottom()) for part in parts}
    if len(runs) == 1:
        first, last = runs.pop()
        return range(first, last + 1)
    return sorted({row for first, last in runs for row in range(first, last + 1)})


def _selected_ids(view: QTableView, model: RowTable[Any]) -> list[str]:
    rows = selected_rows(view)
    held = isinstance(model, EditableTable) and model.held  # shown and known rows may differ
    every = len(rows) == model.count and not held
    return list(model.ids) if every else [model.id_at(row) for row in rows]


@dataclass(frozen=True)
class RowMemory:
    """What was selected and where the table stood, taken before a model reset.

    Attributes:
        ids: the selected rows, in any order.
        current: id and column of the current cell, if there is one.
        anchor: id of the row that should stay where it is on the screen: the one worked on, else
            the topmost; empty at the upper end, where new rows may come into view.
        anchor_top: its upper edge in pixels from the upper edge of the view.
    """

    ids: list[str]
    current: tuple[str, int] | None
    anchor: str
    anchor_top: int

    @staticmethod
    def of(view: QTableView) -> RowMemory:
        """Take down how the view stands."""
        model = view.model()
        ids = _selected_ids(view, model) if isinstance(model, RowTable) else []
        current = view.currentIndex()
        at = (str(current.data(Role.ROW_ID)), current.column()) if current.isValid() else None
        worked_on = current.isValid() and view.selectionModel().isSelected(current)
        visible = view.viewport().rect().intersects(view.visualRect(current))
        steady = current if worked_on and visible else view.indexAt(view.rect().topLeft())
        scrolled = view.verticalScrollBar().value() > 0
        if not steady.isValid() or not (scrolled or worked_on):
            return RowMemory(ids, at, "", 0)
        top = view.rowViewportPosition(steady.row())
        return RowMemory(ids, at, str(steady.data(Role.ROW_ID)), top)

    def restore(self, view: QTableView) -> None:
        """Bring the view back to it, as far as the rows still exist."""
        model, chosen = view.model(), view.selectionModel()
        if not isinstance(model, RowTable):
            return
        selection = QItemSelection()
        for first, last in _runs(model.positions_of(self.ids)):
            part = QItemSelectionRange(model.index(first, 0), model.index(last, 0))
            selection.append(part)
        chosen.select(selection, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        if self.current:
            row = model.position_of(self.current[0])
            column = min(self.current[1], model.columnCount() - 1)
            if row >= 0:
                chosen.setCurrentIndex(model.index(row, column), _FLAGS.NoUpdate)
        anchor = model.position_of(self.anchor) if self.anchor else -1
        if anchor >= 0:
            bar = view.verticalScrollBar()
            bar.setValue(view.verticalHeader().sectionPosition(anchor) - self.anchor_top)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last row of each unbroken run; Qt is slow with many single rows."""
    if rows and rows[-1] - rows[0] + 1 == len(rows):
        return [(rows[0], rows[-1])]
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
