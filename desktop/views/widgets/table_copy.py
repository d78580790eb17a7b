"""What of a table goes to the clipboard: cells as they are shown, divided by tabs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from desktop.views.widgets.row_memory import selected_rows
from desktop.views.widgets.table_editing import EditingView


def copy_rows(view: EditingView, *, headings: bool = False) -> int:
    """Copy the selected rows, their shown columns from left to right; returns how many."""
    model, columns = view.model(), view.shown_columns()
    lines = [[model.index(row, at).data() for at in columns] for row in selected_rows(view)]
    if not lines:
        return 0
    if headings:
        across = Qt.Orientation.Horizontal
        titles = [model.headerData(at, across) for at in columns]
        _put([titles, *lines])
    else:
        _put(lines)
    return len(lines)


def copy_cell(place: QModelIndex) -> None:
    """Copy one cell."""
    _put([[place.data()]])


def _put(lines: list[list[object]]) -> None:
    text = "\n".join("\t".join(str(cell or "") for cell in line) for line in lines)
    QGuiApplication.clipboard().setText(text)
