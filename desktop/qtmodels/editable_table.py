"""A table whose cells are edited while rows come, change and go by themselves.

Qt closes a view's editors when its model is reset. So a view that opens an editor *holds* the
table: rows change in place, and whatever would add, move or remove rows waits for the release.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role
from desktop.qtmodels.row_table import AnyIndex, RowTable

R = TypeVar("R")
SENDING, REFUSED = "sending", "refused"


@dataclass(frozen=True, slots=True)
class Mark:
    """An entry that is not in its row yet.

    Attributes:
        text: What was entered, as it is shown.
        words: That it was not saved and why, or "" while it is being sent.
    """

    text: str
    words: str = ""


class EditableTable(RowTable[R]):
    """Rows with cells that can be edited; what is entered goes to the provider, not in here.

    Signals:
        gone: ids (frozenset) of rows that were removed while the table is held; they are shown
            until it is released.
    """

    gone = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        row_id: Callable[[R], str],
        search_text: Callable[[R], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, row_id, search_text, parent)
        self._holds = 0
        self._waiting = False  # something changed that shows after the release only
        self._gone: set[int] = set()
        self._editable: frozenset[str] = frozenset()
        self._marks: dict[tuple[str, str], Mark] = {}

    # Holding still

    @property
    def held(self) -> bool:
        """Whether the rows keep their places for now."""
        return self._holds > 0

    def hold(self) -> None:
        """Keep every row where it is until :meth:`release`; each hold needs a release."""
        self._order = list(self._order)  # may be the list that new rows are added to
        self._holds += 1

    def release(self) -> None:
        """Let the rows that waited come, move and go, as soon as nobody holds the table."""
        self._holds = max(0, self._holds - 1)
        if not self.held and (self._waiting or self._gone):
            self.beginResetModel()
            self.endResetModel()

    def put_rows(self, rows: Iterable[R]) -> None:
        if not self.held:
            super().put_rows(rows)
            return
        self._store(rows)
        self._waiting = True
        self.repaint_rows()

    def remove_rows(self, ids: Iterable[str]) -> None:
        known = frozenset(row_id for row_id in ids if row_id in self._found_at)
        for key in [key for key in self._marks if key[0] in known]:
            del self._marks[key]
        if not self.held:
            super().remove_rows(known)
        elif known:
            self._gone.update(self._found_at.pop(row_id) for row_id in known)
            self.gone.emit(known)

    def set_rows(self, rows: Iterable[R]) -> None:
        self._marks.clear()
        super().set_rows(rows)

    @property
    def rows(self) -> tuple[R, ...]:
        """All rows, in the order in which they came."""
        if not self._gone:
            return super().rows
        return tuple(row for at, row in enumerate(self._rows) if at not in self._gone)

    def beginResetModel(self) -> None:
        """Whatever resets the table (a search, another order) brings what has waited."""
        super().beginResetModel()
        waited, gone = self._waiting, self._gone
        self._holds, self._waiting, self._gone = 0, False, set()
        if gone:
            self._drop(gone)
        if gone or waited:
            self._sort_all()

    # Cells

    def set_editable(self, keys: Iterable[str]) -> None:
        """Name the columns whose cells can be edited."""
        self._editable = frozenset(keys)

    def mark(self, row_id: str, key: str, mark: Mark | None) -> None:
        """Show an entry in the place of what the row says, or None to show the row again."""
        before = self._marks.pop((row_id, key), None)
        if mark is not None:
            self._marks[row_id, key] = mark
        row = self.position_of(row_id) if mark != before else -1
        if row >= 0:
            places = (at for at, column in enumerate(self._columns) if column.key == key)
            for at in places:
                self.dataChanged.emit(self.index(row, at), self.index(row, at))

    def mark_of(self, row_id: str, key: str) -> Mark | None:
        """The entry that is shown in the place of what the row says."""
        return self._marks.get((row_id, key))

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        # Painting asks for every cell: neither Qt nor flags that are put together anew.
        if self._columns[index.column()].key not in self._editable:
            return _FIXED
        mark = self._mark_at(index) if self._marks else None
        return _FIXED if mark and not mark.words else _OPEN

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._marks and role in _MARKED and index.isValid():
            mark = self._mark_at(index)
            if mark is not None:
                return self._say(mark, role)
        return super().data(index, role)

    def _mark_at(self, index: AnyIndex) -> Mark | None:
        if index.row() >= len(self._order):
            return None
        return self._marks.get((self.id_at(index.row()), self._columns[index.column()].key))

    def _say(self, mark: Mark, role: int) -> Any:
        if role == _MARK:
            return REFUSED if mark.words else SENDING
        if role == Qt.ItemDataRole.DisplayRole:
            return mark.text
        if not mark.words:
            said = self.tr("{entry}, being saved").format(entry=mark.text)
            return said if role == Qt.ItemDataRole.AccessibleTextRole else None
        return mark.words if role == Qt.ItemDataRole.ToolTipRole else f"{mark.text}, {mark.words}"


_ITEM = Qt.ItemFlag
_FIXED = _ITEM.ItemIsSelectable | _ITEM.ItemIsEnabled | _ITEM.ItemNeverHasChildren
_OPEN = _FIXED | _ITEM.ItemIsEditable
_MARK = int(Role.MARK)
_MARKED = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    int(Qt.ItemDataRole.ToolTipRole),
    _MARK,
}
