"""Which columns of the agent table are shown, in which order and how wide: a person's choice.

It is kept per provider, by the keys of the columns. A narrow window hides the least important
columns that were chosen, and forgets nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from desktop.controllers.agents import AgentsController
from desktop.qtmodels.agent_row import AgentRow
from desktop.qtmodels.column import Column
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.theme import px
from desktop.views.widgets.table_header import CHECK_WIDTH
from desktop.views.widgets.table_view import TableView

_LEAST_FIRST = (
    *("agent_id", "id", "sms_alert", "last_call_end", "groups", "password", "system_state"),
    *("routing", "user_id", "shift", "phone"),
)
"""Columns that give way in a narrow window, in this order."""

_NAME_NEEDS, _CHIP_NEEDS = 150, 122  # px


@dataclass(frozen=True)
class Choice:
    """How a person left the columns of a provider.

    Attributes:
        order: Keys from left to right.
        hidden: Keys of those that are not shown.
        widths: Pixels by key, of those that were made wider or narrower.
        sort: Key of the column that is sorted by, or "".
        falling: Whether it is sorted from the highest to the lowest.
    """

    order: Sequence[str] = ()
    hidden: Sequence[str] = ()
    widths: dict[str, int] = field(default_factory=dict)
    sort: str = ""
    falling: bool = False


class AgentColumns(QObject):
    """Applies the choice to the table, and keeps it in the settings.

    Signals:
        changed: other columns are shown, or in another order.
    """

    changed = Signal()

    def __init__(self, table: TableView, agents: AgentsController, settings: Settings) -> None:
        super().__init__(table)
        self._table = table
        self._header: QHeaderView = table.horizontalHeader()
        self._agents = agents
        self._settings = settings
        self._kept: dict[str, Choice] = _read(settings.get(keys.AGENT_COLUMNS))
        self._choice = Choice()
        self._provider = ""
        self._squeezed: frozenset[str] = frozenset()
        self._given: dict[int, int] = {}  # widths that were not chosen by hand
        self._columns: tuple[Column[AgentRow], ...] = ()
        self._header.setSectionsMovable(True)
        self._header.sectionMoved.connect(self._note_order)
        agents.table.modelAboutToBeReset.connect(self._take_down)
        agents.table.modelReset.connect(self._take_up)
        table.viewport().installEventFilter(self)
        self._take_up()

    # What the menu and the dialog use

    @property
    def order(self) -> list[Column[AgentRow]]:
        """All columns, from left to right."""
        by_key = {column.key: column for column in self._columns}
        return [by_key[key] for key in self._choice.order]

    @property
    def chosen(self) -> list[str]:
        """Keys of the columns that are to be shown, from left to right."""
        return [key for key in self._choice.order if key not in self._choice.hidden]

    @property
    def squeezed(self) -> frozenset[str]:
        """Keys of chosen columns that there is no room for now."""
        return self._squeezed

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column or hide it; the last one stays."""
        if not shown and self.chosen == [key]:
            return
        hidden = [other for other in self._choice.hidden if other != key]
        self._choose(hidden=hidden if shown else [*hidden, key])

    def move_column(self, key: str, step: int) -> None:
        """Move a column by a number of places, to the left where it is negative."""
        order = [other for other in self._choice.order if other != key]
        at = max(0, min(len(order), list(self._choice.order).index(key) + step))
        order.insert(at, key)
        self._choose(order=order)

    def reset(self) -> None:
        """Order, columns and widths as they come; the sorting stays."""
        hidden = [column.key for column in self._columns if column.hidden]
        self._choose(order=[column.key for column in self._columns], hidden=hidden, widths={})

    def keep(self) -> None:
        """Write the choices to the settings."""
        self._take_down()
        self._kept[self._provider] = self._choice
        kept = {provider: asdict(choice) for provider, choice in self._kept.items() if provider}
        self._settings.set(keys.AGENT_COLUMNS, json.dumps(kept, sort_keys=True))

    def fit(self) -> None:
        """Hide the least important columns until the others fit, and shorten the notes."""
        room = self._table.width() - px(CHECK_WIDTH)
        shown = [column for column in self.order if column.key in self.chosen]
        gone: set[str] = set()
        least = [key for key in _LEAST_FIRST if key in self.chosen]
        for key in (*least[: len(shown) - 1], ""):
            needed = sum(self._needs(column) for column in shown if column.key not in gone)
            if needed <= room:
                break
            gone.add(key)
        self._squeezed = frozenset(column.key for column in shown if column.key in gone)
        for at, column in enumerate(self._columns):
            hidden = column.key in gone or column.key not in self.chosen
            if self._table.isColumnHidden(at) is not hidden:
                self._table.setColumnHidden(at, hidden)
        self._size(narrow=needed > room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    # Taking down and up

    def _take_down(self) -> None:
        """Note what the person did to the header."""
        if not self._columns:
            return
        widths = dict(self._choice.widths)
        for at, column in enumerate(self._columns):
            size = self._header.sectionSize(at)
            fixed = self._header.sectionResizeMode(at) == QHeaderView.ResizeMode.Interactive
            if fixed and not self._header.isSectionHidden(at) and size != self._given.get(at):
                widths[column.key] = size
        sort = self._header.sortIndicatorSection()
        falling = self._header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        key = self._columns[sort].key if 0 <= sort < len(self._columns) else ""
        self._choice = replace(self._choice, widths=widths, sort=key, falling=falling)

    def _take_up(self) -> None:
        """Give new columns the choice that was kept for their provider."""
        profile, columns = self._agents.profile, self._agents.table.columns
        if profile is None or not columns or columns is self._columns:
            return
        if self._provider:
            self._kept[self._provider] = self._choice
        self._provider, self._columns = profile.id, columns
        self._choice = _completed(self._kept.get(profile.id), columns)
        self._apply()
        at = next((at for at, one in enumerate(columns) if one.key == self._choice.sort), 0)
        falling = self._choice.falling and bool(self._choice.sort)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self._table.sortByColumn(at, order)

    def _choose(self, **changes: Any) -> None:
        self._take_down()
        self._choice = replace(self._choice, **changes)
        self._apply()

    def _apply(self) -> None:
        self._header.blockSignals(True)
        places = {column.key: at for at, column in enumerate(self._columns)}
        for visual, key in enumerate(self._choice.order):
            self._header.moveSection(self._header.visualIndex(places[key]), visual)
        self._header.blockSignals(False)
        self.fit()
        self._keep_current_shown()
        self._table.viewport().update()
        self._header.viewport().update()
        self.changed.emit()

    def _note_order(self) -> None:
        order = [
            self._columns[self._header.logicalIndex(at)].key for at in range(len(self._columns))
        ]
        self._choice = replace(self._choice, order=order)
        self.changed.emit()

    # Sizes

    def _needs(self, column: Column[AgentRow]) -> int:
        if column.grows:
            return px(_NAME_NEEDS)
        return self._choice.widths.get(column.key, px(column.width))

    def _size(self, *, narrow: bool) -> None:
        self._given = {}
        for at, column in enumerate(self._columns):
            if not column.grows and not self._table.isColumnHidden(at):
                squeezed = narrow and column.key == "status"
                width = px(_CHIP_NEEDS) if squeezed else self._needs(column)
                self._given[at] = width
                if self._header.sectionSize(at) != width:
                    self._header.resizeSection(at, width)
        grows = any(
            column.grows and not self._table.isColumnHidden(at)
            for at, column in enumerate(self._columns)
        )
        self._header.setStretchLastSection(not grows)

    def _keep_current_shown(self) -> None:
        """The keys go on from a cell that is to be seen."""
        here = self._table.currentIndex()
        if here.isValid() and self._table.isColumnHidden(here.column()):
            place = here.siblingAtColumn(self._table.first_shown())
            chosen = self._table.selectionModel()
            chosen.setCurrentIndex(place, chosen.SelectionFlag.NoUpdate)


def _completed(kept: Choice | None, columns: Iterable[Column[AgentRow]]) -> Choice:
    """A kept choice for these columns: new ones come in at their place, others go."""
    columns = list(columns)
    if kept is None:
        hidden = [column.key for column in columns if column.hidden]
        return Choice(order=[column.key for column in columns], hidden=hidden)
    known = {column.key for column in columns}
    order = [key for key in dict.fromkeys(kept.order) if key in known]
    hidden = [key for key in kept.hidden if key in known]
    for at, column in enumerate(columns):
        if column.key not in order:
            before = [other.key for other in columns[:at] if other.key in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, column.key)
            hidden += [column.key] if column.hidden else []
    return replace(kept, order=order, hidden=hidden if len(hidden) < len(order) else [])


def _read(text: str) -> dict[str, Choice]:
    """What the settings hold; what makes no sense counts as never kept."""
    try:
        return {provider: _choice(kept) for provider, kept in json.loads(text or "{}").items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _choice(kept: dict[str, Any]) -> Choice:
    return Choice(
        order=[str(key) for key in kept["order"]],
        hidden=[str(key) for key in kept["hidden"]],
        widths={str(key): int(width) for key, width in kept["widths"].items()},
        sort=str(kept["sort"]),
        falling=bool(kept["falling"]),
    )
