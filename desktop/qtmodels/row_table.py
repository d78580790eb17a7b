"""A table over immutable rows and a list of columns, with sorting and filtering of its own.

``QSortFilterProxyModel`` asks Python for every comparison, which takes seconds at 100,000 rows;
here a list of row numbers is kept instead: keys are computed once, ``list.sort`` does the rest,
and a search goes through the sorted list.
A change of the shown rows is a model reset; views keep selection and scroll by ``Role.ROW_ID``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, KeysView, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.qtmodels.column import Column
from desktop.qtmodels.local import local
from desktop.qtmodels.needle import words_of
from desktop.qtmodels.roles import Role

R = TypeVar("R")
AnyIndex = QModelIndex | QPersistentModelIndex


class RowTable(QAbstractTableModel, Generic[R]):
    """Rows with a stable id; read-only (see ``EditableTable`` for one with cells to edit).

    Args:
        columns: The columns, in order.
        row_id: Stable identity of a row.
        search_text: What a search looks through; lower case is applied here. Keep it cheap.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        row_id: Callable[[R], str],
        search_text: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row_id = row_id
        self._search_text = search_text
        self._rows: list[R] = []
        self._ids: list[str] = []
        self._found_at: dict[str, int] = {}
        self._haystack: list[str] = []
        self._keys: list[Any] = []
        self._sorted: list[int] = []
        self._order: list[int] = []
        self._needle = ""
        self._accepts: Callable[[R], bool] | None = None
        self._sort_column = -1
        self._descending = False

    # Rows

    def set_rows(self, rows: Iterable[R]) -> None:
        """Replace all rows; of rows with the same id the last one counts."""
        self.beginResetModel()
        by_id = {self._row_id(row): row for row in rows}
        self._take(list(by_id), list(by_id.values()))
        self._haystack = []
        self._read_soon()
        self._sort_all()
        self.endResetModel()

    def put_rows(self, rows: Iterable[R]) -> None:
        """Add rows, or replace those that have the same id.

        Costs little for a few rows, however many there are: only their keys are computed, and
        sorting what is sorted but for its end takes one pass.
        """
        self.beginResetModel()
        self._store(rows)
        self._sort()
        self.endResetModel()

    def _store(self, rows: Iterable[R]) -> None:
        key = self._sort_key
        for row in rows:
            row_id = self._row_id(row)
            at = self._found_at.get(row_id)
            if at is None:
                at = self._found_at[row_id] = len(self._rows)
                self._sorted.append(at)
                self._ids.append(row_id)
                self._rows.append(row)
                self._keys.append(key(row))
            else:
                self._rows[at], self._keys[at] = row, key(row)
                if at < len(self._haystack):
                    self._haystack[at] = self._search_text(row).lower()
        self._read_soon()

    def remove_rows(self, ids: Iterable[str]) -> None:
        """Remove the rows with these ids; unknown ids are passed over."""
        gone = {self._found_at[row_id] for row_id in ids if row_id in self._found_at}
        if not gone:
            return
        self.beginResetModel()
        self._drop(gone)
        self._sort_all()
        self.endResetModel()

    def sort_again(self) -> None:
        """The sort keys of the same rows are others now: what they are made from changed."""
        self.beginResetModel()
        self._sort_all()
        self.endResetModel()

    @property
    def ids(self) -> KeysView[str]:
        """The ids of all rows, shown or not, in the order in which they came."""
        return self._found_at.keys()

    def id_at(self, shown: int) -> str:
        """The id of the row at a shown position."""
        return self._ids[self._order[shown]]

    def positions_of(self, ids: Sequence[str]) -> Sequence[int]:
        """Shown positions of these rows, from top to bottom; hidden and unknown ones have none."""
        if ids == self._ids:  # all rows, the one case where there can be very many
            return range(len(self._order))
        wanted = {self._found_at[row_id] for row_id in ids if row_id in self._found_at}
        if not wanted:
            return ()
        return [shown for shown, at in enumerate(self._order) if at in wanted]

    @property
    def rows(self) -> tuple[R, ...]:
        """All rows, in the order in which they came."""
        return tuple(self._rows)

    @property
    def count(self) -> int:
        """Number of all rows, shown or not."""
        return len(self._found_at)

    def row(self, row_id: str) -> R | None:
        """The row with this id."""
        at = self._found_at.get(row_id)
        return None if at is None else self._rows[at]

    def row_at(self, shown: int) -> R:
        """The row at a shown position."""
        return self._rows[self._order[shown]]

    def position_of(self, row_id: str) -> int:
        """Shown position of a row, or -1 when it is hidden or unknown."""
        at = self._found_at.get(row_id)
        try:
            return -1 if at is None else self._order.index(at)
        except ValueError:
            return -1

    def repaint_rows(self) -> None:
        """The same rows read differently now (time went on): repaint, keep everything else."""
        if self._order:
            last = self.index(len(self._order) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # Columns, order, filter

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns."""
        return self._columns

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Change the columns; the rows stay, the sorting goes."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._sort_column, self._descending = -1, False
        self._sort_all()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; digits match with or without blanks."""
        needle = " ".join(text.lower().split())
        if needle != self._needle:
            self.beginResetModel()
            self._needle = needle
            self._filter()
            self.endResetModel()

    def keep(self, accepts: Callable[[R], bool] | None) -> None:
        """Show only rows that ``accepts`` returns True for; None shows all."""
        self.beginResetModel()
        self._accepts = accepts
        self._filter()
        self.endResetModel()

    @property
    def needle(self) -> str:
        """The search text in force."""
        return self._needle

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._sort_column = column if column < len(self._columns) else -1
        self._descending = self._sort_column >= 0 and order == Qt.SortOrder.DescendingOrder
        self._sort_all()
        self.endResetModel()

    def _take(self, ids: list[str], rows: list[R]) -> None:
        self._ids, self._rows = ids, rows
        self._found_at = {row_id: at for at, row_id in enumerate(ids)}

    def _drop(self, gone: set[int]) -> None:
        kept = [at for at in range(len(self._rows)) if at not in gone]
        self._take([self._ids[at] for at in kept], [self._rows[at] for at in kept])
        known = len(self._haystack)
        self._haystack = [self._haystack[at] for at in kept if at < known]

    def _read_soon(self) -> None:
        """Rows came of which a search knows nothing yet."""
        self._read(len(self._rows))

    def _read(self, most: int) -> None:
        """Note what a search goes through, of the next rows that were not read yet."""
        known, text = len(self._haystack), self._search_text
        self._haystack += [text(row).lower() for row in self._rows[known : known + most]]

    @property
    def _sort_key(self) -> Callable[[R], Any]:
        """The key in force: the column's, or the same for every row."""
        if 0 <= self._sort_column < len(self._columns):
            return self._columns[self._sort_column].sort
        return lambda _: 0

    def _sort_all(self) -> None:
        self._keys = list(map(self._sort_key, self._rows))
        self._sorted = list(range(len(self._rows)))
        self._sort()

    def _sort(self) -> None:
        self._sorted.sort(key=self._keys.__getitem__, reverse=self._descending)
        self._filter()

    def _filter(self) -> None:
        order, haystack = self._sorted, self._haystack
        if self._needle:
            self._read(len(self._rows))
        for word in words_of(self._needle):
            order = [at for at in order if word in haystack[at]]
        if self._accepts is not None:
            accepts, rows = self._accepts, self._rows
            order = [at for at in order if accepts(rows[at])]
        self._order = order

    # Qt's questions

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        row = self.row_at(index.row())
        column = self._columns[index.column()]
        # Painting asks some thousand times a frame: plain numbers first, no enum is made.
        if role == _TEXT:
            return local(column.text(row))
        answer = column.answers.get(role)
        if answer:
            said = answer(row)
            return local(said) if isinstance(said, str) else said
        if role == _ROW_ID:
            return self._row_id(row)
        if role == _ROW:
            return row
        if role == _SPOKEN:
            return self._spoken(column, row)
        if role == _SORT:
            return column.sort(row)
        return column.always.get(role)

    def _spoken(self, column: Column[R], row: R) -> str:
        if column.spoken:
            return local(column.spoken(row))
        second = column.answers.get(Role.SECOND_LINE)
        parts = (column.text(row), second(row) if second else "")
        return ", ".join(local(part) for part in parts if part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return local(self._columns[section].title) if role in wanted else None


_TEXT, _SPOKEN = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
_ROW_ID, _ROW, _SORT = int(Role.ROW_ID), int(Role.ROW), int(Role.SORT)
