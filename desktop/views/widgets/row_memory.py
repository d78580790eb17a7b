"""Keeps a table steady while its rows change: selection, current cell and scroll, by row id."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QTableView

from desktop.qtmodels.roles import Role
from desktop.qtmodels.row_table import RowTable

_FLAGS = QItemSelectionModel.SelectionFlag
_FEW = 50  # up to so many selected rows are looked up one by one


def selected_ids(view: QTableView) -> tuple[str, ...]:
    """Ids of the selected rows, from top to bottom."""
    model, chosen = view.model(), view.selectionModel()
    if not isinstance(model, RowTable):
        return ()
    selection = chosen.selection()
    parts = [selection.at(part) for part in range(selection.count())]
    rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
    return tuple(str(model.index(row, 0).data(Role.ROW_ID)) for row in rows)


@dataclass(frozen=True)
class RowMemory:
    """What was selected and where the table stood, taken before a model reset.

    Attributes:
        ids: the selected rows.
        current: id and column of the current cell, if there is one.
        anchor: id of the row that should stay where it is on the screen: the one worked on, else
            the topmost; empty at the upper end, where new rows may come into view.
        anchor_top: its upper edge in pixels from the upper edge of the view.
    """

    ids: tuple[str, ...]
    current: tuple[str, int] | None
    anchor: str
    anchor_top: int

    @staticmethod
    def of(view: QTableView) -> RowMemory:
        """Take down how the view stands."""
        current = view.currentIndex()
        at = (str(current.data(Role.ROW_ID)), current.column()) if current.isValid() else None
        worked_on = current.isValid() and view.selectionModel().isSelected(current)
        visible = view.viewport().rect().intersects(view.visualRect(current))
        steady = current if worked_on and visible else view.indexAt(view.rect().topLeft())
        scrolled = view.verticalScrollBar().value() > 0
        if not steady.isValid() or not (scrolled or worked_on):
            return RowMemory(selected_ids(view), at, "", 0)
        top = view.rowViewportPosition(steady.row())
        return RowMemory(selected_ids(view), at, str(steady.data(Role.ROW_ID)), top)

    def restore(self, view: QTableView) -> None:
        """Bring the view back to it, as far as the rows still exist."""
        model, chosen = view.model(), view.selectionModel()
        if not isinstance(model, RowTable):
            return
        selection = QItemSelection()
        for first, last in _runs(sorted(self._positions(model))):
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

    def _positions(self, model: RowTable[object]) -> list[int]:
        if len(self.ids) <= _FEW:
            return [row for row in map(model.position_of, self.ids) if row >= 0]
        wanted = set(self.ids)
        return [
            row
            for row in range(model.rowCount())
            if model.index(row, 0).data(Role.ROW_ID) in wanted
        ]


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """First and last row of each unbroken run; Qt is slow with many single rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
