"""Chooses agents to put into a group, out of those who are not in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.groups import GroupsController
from desktop.domain.agent import Agent
from desktop.domain.group import Group
from desktop.domain.wording import say
from desktop.qtmodels.group_tables import MemberRow, MemberTable
from desktop.qtmodels.local import local
from desktop.views.dialog import Dialog
from desktop.views.list_states import ListStates
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.table_view import TableView

_WIDTH, _HEIGHT = 600, 300  # px; of the dialog, of its table


class GroupPicker(Dialog):
    """A search field and a table; several agents can be chosen.

    Enter in the search field takes the only agent that is left.

    Signals:
        picked: tuple of ``Agent``.
    """

    picked = Signal(object)

    def __init__(
        self,
        group: Group,
        groups: GroupsController,
        agents: AgentsController,
        parent: QWidget,
        room: int,
    ) -> None:
        """Make the dialog.

        Args:
            group: Whom to add to.
            groups: Who is in it.
            agents: All agents.
            parent: The dialog of the groups.
            room: Most pixels of its width.
        """
        title = self.tr("Add to {group}").format(group=group.name)
        super().__init__(title, parent, min(_WIDTH, room))
        self._group = group
        self._groups = groups
        self._agents = agents
        self._shown: tuple[object, ...] = ()
        self.search = SearchField(self.tr("Search agents"))
        self.table = TableView(self.tr("Agents outside the group"), checks=True)
        self.rows = member_rows(agents, reach=False, parent=self)
        self.table.setModel(self.rows)
        ColumnFit(self.table, ("status", "user_id"))
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setFixedHeight(px(_HEIGHT))
        self._states = ListStates(self.table, ((60, 130), (230, 90)))
        self._add = Button(self.tr("Add"), "plus", kind="primary", name=self.tr("Add agents"))
        self.content.addWidget(self.search)
        self.content.addWidget(self.table)
        self.set_buttons(self._add, Button(self.tr("Cancel")))
        down = QKeySequence(Qt.Key.Key_Down)
        on_key(self.search, down, lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.search.textChanged.connect(self._find)
        self.table.chosen.connect(self._allow)
        self.table.doubleClicked.connect(self._pick)
        self._add.clicked.connect(self._pick)
        agents.changed.connect(self._fill)
        agents.reset.connect(self.close)
        groups.changed.connect(self._fill)
        self._fill()
        self.search.setFocus()

    @property
    def chosen(self) -> tuple[Agent, ...]:
        """Who is selected, else the only one whom the search leaves."""
        selected = tuple(row.agent for row in self.table.chosen_rows())
        if not selected and self.rows.needle and self.rows.rowCount() == 1:
            return (self.rows.row_at(0).agent,)
        return selected

    def _fill(self) -> None:
        inside, table = self._groups.ids_in(self._group.id), self._agents.table
        shown = (inside, table.count, self._agents.read_at)
        if shown != self._shown:
            self._shown = shown
            rows = [MemberRow(row.agent) for row in table.rows if row.agent.id not in inside]
            self.rows.set_rows(rows)
        self._show_state()

    def _find(self, text: str) -> None:
        self.rows.search(text)
        self._show_state()

    def _show_state(self) -> None:
        if self.rows.rowCount():
            self._states.show_rows()
        elif self.rows.needle and self.rows.count:
            words = self.tr("No agent outside the group matches “{text}”")
            self._states.show_state("search-x", words.format(text=self.search.text().strip()))
        elif self._agents.reading:
            self._states.show_reading()
        else:
            self._states.show_state("users", self.tr("Every agent is in this group"))
        self._allow()

    def _allow(self) -> None:
        count = len(self.chosen)
        self._add.setEnabled(count > 0)
        self._add.setToolTip("" if count else self.tr("Select agents first."))
        words = self.tr("Add {count} agents") if count > 1 else self.tr("Add")
        self._add.setText(words.format(count=f"{count:,}"))

    def _pick(self) -> None:
        agents = self.chosen
        if agents:
            self.picked.emit(agents)
            self.accept()


def member_rows(agents: AgentsController, *, reach: bool, parent: QObject) -> MemberTable:
    """A table of agents in the words of the provider."""
    profile = agents.profile
    form = profile.agent_form.fields if profile else ()
    title = next((spec.label for spec in form if spec.key == "user_id"), local(say("User ID")))
    return MemberTable(title, profile.statuses if profile else (), reach=reach, parent=parent)


def on_key(widget: QWidget, keys: QKeySequence, act: Callable[[], object]) -> None:
    """Do something when a key is pressed in this widget."""
    shortcut = QShortcut(keys, widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(act)
