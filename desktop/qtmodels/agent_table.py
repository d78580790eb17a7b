"""The agents as a table: their columns, what a search finds, and whom a filter lets through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QObject, QTimer

from desktop.domain.agent import AgentStatus
from desktop.qtmodels.agent_columns import columns_of
from desktop.qtmodels.agent_filter import AgentFilter
from desktop.qtmodels.agent_row import AgentRow, Sources
from desktop.qtmodels.column import Column
from desktop.qtmodels.editable_table import EditableTable
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Role

__all__ = ["AgentRow", "AgentTable"]

_AT_ONCE = 200  # rows that are read for the search in one go: some 3 ms


class AgentTable(EditableTable[AgentRow]):
    """Agents by id; a search goes through every column, shown or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda row: row.agent.id, self._found_text, parent)
        self.sources = Sources((), False, "", UTC, lambda _: "", self._password_fault)
        self._searched: list[Callable[[AgentRow], str]] = []
        self._filter_in_force = AgentFilter()
        self._groups: Callable[[str], str] = lambda _: ""
        self._password_faults: Mapping[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read_on)

    def describe(
        self,
        keys: Sequence[str],
        statuses: Sequence[AgentStatus],
        *,
        status_is_read: bool,
        country: str,
        zone: tzinfo,
    ) -> None:
        """Take over a provider's columns.

        Args:
            keys: Column keys of the provider's profile; unknown ones are passed over.
            statuses: The statuses that the provider knows.
            status_is_read: False where only what was set from here is known.
            country: Default country of numbers.
            zone: Zone of the times shown.
        """
        self.sources = Sources(
            statuses, status_is_read, country, zone, self._group_names, self._password_fault
        )
        found = columns_of(self.sources)
        columns = [found[key] for key in keys if key in found]
        self._searched = [part for column in columns for part in _searched(column)]
        self._read_again()
        self.set_columns(columns)

    def has_column(self, key: str) -> bool:
        """Whether the provider has this column."""
        return any(column.key == key for column in self._columns)

    def filter(self, wanted: AgentFilter) -> None:
        """Show only agents that the filter lets through, as far as the search does, too."""
        if wanted != self._filter_in_force:
            self._filter_in_force = wanted
            self.keep(wanted.accepts if wanted.count else None)

    def set_groups(self, names: Callable[[str], str]) -> None:
        """Say which groups agents are in; call it again whenever that changed.

        Args:
            names: The names by agent id, such as ``Sales, VIP``; ``no group`` for none, "" where
                it is not known.
        """
        self._groups = names
        self._say_again("groups")

    def set_password_faults(self, faults: Mapping[str, str]) -> None:
        """Say by agent id what is wrong with passwords ("" for nothing); never the passwords."""
        if faults != self._password_faults:
            self._password_faults = dict(faults)
            self._say_again("password")

    def _say_again(self, key: str) -> None:
        """A column reads differently now: its texts, its order, and what a search finds."""
        if not self.has_column(key):
            return
        self._read_again()
        sorted_by_it = self._sort_column >= 0 and self._columns[self._sort_column].key == key
        if (sorted_by_it or self._needle) and not self.held:
            self.sort_again()
        else:
            self.repaint_rows()

    def _read_again(self) -> None:
        self._haystack.clear()
        self._read_soon()

    def _read_soon(self) -> None:
        """Every column of thousands of rows takes a while: in pauses, or when a search comes."""
        if len(self._rows) - len(self._haystack) > _AT_ONCE:
            self._pause.start()
        else:
            self._read(_AT_ONCE)

    def _read_on(self) -> None:
        self._read(_AT_ONCE)
        if len(self._haystack) < len(self._rows):
            self._pause.start()

    def _found_text(self, row: AgentRow) -> str:
        return "\n".join([local(part(row)) for part in self._searched])

    def _group_names(self, agent_id: str) -> str:
        return self._groups(agent_id)

    def _password_fault(self, agent_id: str) -> str | None:
        return self._password_faults.get(agent_id)


def _searched(column: Column[AgentRow]) -> list[Callable[[AgentRow], str]]:
    if column.searched:
        return [column.searched]
    note = column.answers.get(Role.NOTE)
    return [column.text, note] if note else [column.text]
