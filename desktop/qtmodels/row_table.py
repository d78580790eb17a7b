"""A table over immutable rows and a list of columns, with sorting and filtering of its own.

``QSortFilterProxyModel`` asks Python for every comparison, which takes seconds at 100,000 rows;
here a list of row numbers is kept instead: keys are computed once, ``list.sort`` does the rest.
A change of the shown rows is a model reset; views keep selection and scroll by ``Role.ROW_ID``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.qtmodels.roles import Role

R = TypeVar("R")
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        key: Stable name, used for saved widths and by providers.
        title: Header text.
        text: First line of the cell.
        sort: Sort key; all keys of a column must be comparable with one another.
        painter: Which delegate paints it: ``text``, ``person``, ``two_line``, ``chip``, ``shift``.
        width: Preferred width in pixels at 100 %.
        grows: Whether it takes what is left of the width.
        answers: Further item roles that depend on the row, such as ``Role.SECOND_LINE``.
        always: Further item roles that are the same for every row.
        spoken: Text for screen readers; the first line when absent.
    """

    key: str
    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any]
    painter: str = "text"
    width: int = 120
    grows: bool = False
    answers: Mapping[Role, Callable[[R], Any]] = field(default_factory=dict)
    always: Mapping[Role, Any] = field(default_factory=dict)
    spoken: Callable[[R], str] | None = None


class RowTable(QAbstractTableModel, Generic[R]):
    """Rows with a stable id; read-only.

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
        self._found_at: dict[str, int] = {}
        self._haystack: list[str] = []
        self._keys: list[Any] | None = None
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
        self._rows = list(by_id.values())
        self._found_at = {row_id: at for at, row_id in enumerate(by_id)}
        self._haystack = [self._search_text(row).lower() for row in self._rows]
        self._keys = None
        self._arrange()
        self.endResetModel()

    def put_rows(self, rows: Iterable[R]) -> None:
        """Add rows, or replace those that have the same id."""
        self.beginResetModel()
        for row in rows:
            row_id, text = self._row_id(row), self._search_text(row).lower()
            at = self._found_at.get(row_id)
            if at is None:
                self._found_at[row_id] = len(self._rows)
                self._rows.append(row)
                self._haystack.append(text)
            else:
                self._rows[at] = row
                self._haystack[at] = text
        self._keys = None
        self._arrange()
        self.endResetModel()

    def remove_rows(self, ids: Iterable[str]) -> None:
        """Remove the rows with these ids; unknown ids are passed over."""
        gone = set(ids)
        self.set_rows([row for row in self._rows if self._row_id(row) not in gone])

    @property
    def rows(self) -> tuple[R, ...]:
        """All rows, in the order in which they came."""
        return tuple(self._rows)

    @property
    def count(self) -> int:
        """Number of all rows, shown or not."""
        return len(self._rows)

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
        self._sort_column, self._descending, self._keys = -1, False, None
        self._arrange()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; digits match with or without blanks."""
        needle = " ".join(text.lower().split())
        if needle != self._needle:
            self._needle = needle
            self._rearrange()

    def keep(self, accepts: Callable[[R], bool] | None) -> None:
        """Show only rows that ``accepts`` returns True for; None shows all."""
        self._accepts = accepts
        self._rearrange()

    @property
    def needle(self) -> str:
        """The search text in force."""
        return self._needle

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort_column = column if column < len(self._columns) else -1
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._keys = None
        self._rearrange()

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        order = list(range(len(self._rows)))
        for word in _words(self._needle):
            haystack = self._haystack
            order = [at for at in order if word in haystack[at]]
        if self._accepts is not None:
            accepts, rows = self._accepts, self._rows
            order = [at for at in order if accepts(rows[at])]
        if 0 <= self._sort_column < len(self._columns):
            if self._keys is None:
                key = self._columns[self._sort_column].sort
                self._keys = [key(row) for row in self._rows]
            order.sort(key=self._keys.__getitem__, reverse=self._descending)
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
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(column, row)
            case Role.ROW_ID:
                return self._row_id(row)
            case Role.ROW:
                return row
            case Role.SORT:
                return column.sort(row)
        if role not in _ROLES:
            return None
        answer = column.answers.get(Role(role))
        return answer(row) if answer else column.always.get(Role(role))

    def _spoken(self, column: Column[R], row: R) -> str:
        if column.spoken:
            return column.spoken(row)
        second = column.answers.get(Role.SECOND_LINE)
        parts = (column.text(row), second(row) if second else "")
        return ", ".join(part for part in parts if part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._columns[section].title if role in wanted else None


_ROLES = frozenset(int(role) for role in Role)


def _words(needle: str) -> list[str]:
    """Words to look for; a needle of digits, blanks and phone marks is one number."""
    if needle and not needle.strip("+-() 0123456789"):
        digits = "".join(char for char in needle if char.isdigit())
        return [digits] if digits else []
    return needle.split()
