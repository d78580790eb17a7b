"""The agents tab: the table of agents, its toolbar, and further pages beside the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.storage.settings import Settings
from desktop.views.actions import Actions
from desktop.views.agent_cells import AgentCells
from desktop.views.agent_columns import AgentColumns
from desktop.views.agent_filters import AgentFilters
from desktop.views.agent_forms import AgentForms
from desktop.views.agent_list_bar import AgentListBar, Foot
from desktop.views.agent_menus import AgentMenus
from desktop.views.agent_pages import AgentPages
from desktop.views.agent_states import AgentStates
from desktop.views.agent_toolbar import NARROW, AgentToolbar
from desktop.views.column_menu import ColumnMenu
from desktop.views.theme import px
from desktop.views.widgets.table_view import TableView


class AgentsTab(QWidget):
    """Agents of the account.

    Signals:
        done: what was done, in words (str), for a toast.
        unsaved: ``CalldeckError`` of a form or cell that is no longer open.
        hinted: words (str) for the status bar while a cell is edited; "" for none.
        template_chosen: title (str) of the template for the selected agents (``chosen``).
        import_requested: the person wants to import agents.
        export_requested: the person wants to export agents.
        history_requested: the person wants to see what was changed.
        groups_requested: the person wants to see the groups.
    """

    done = Signal(object)
    unsaved = Signal(object)
    hinted = Signal(object)
    template_chosen = Signal(object)
    import_requested = Signal()
    export_requested = Signal()
    history_requested = Signal()
    groups_requested = Signal()

    def __init__(
        self,
        agents: AgentsController,
        session: SessionController,
        settings: Settings,
        actions: Actions,
    ) -> None:
        super().__init__()
        self._agents = agents
        self._actions = actions
        self.table = TableView(self.tr("Agents"), checks=True)
        self.table.setModel(agents.table)
        self.cells = AgentCells(self.table, agents)
        self.columns = AgentColumns(self.table, agents, settings)
        self.filters = AgentFilters(agents, self.table)
        self.menus = AgentMenus(self.table, agents, actions, lambda: self.chosen)
        self.forms = AgentForms(self, agents, lambda: self.chosen, self.cells.finish)
        self.toolbar = AgentToolbar(self.filters)
        self.search = self.toolbar.search
        self.bar = AgentListBar(agents, self.menus)
        self._column_menu = ColumnMenu(self.columns, self)
        self.toolbar.columns.setMenu(self._column_menu)
        self._states = AgentStates(agents, session, self.table)
        self._foot, self._list_page = Foot(), QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.pages = AgentPages(self.toolbar.tabs, self._stack, agents)
        self._connect(session)
        self._connect_actions()
        self.update_state()

    @property
    def chosen(self) -> tuple[Agent, ...]:
        """The selected agents, from top to bottom."""
        return tuple(row.agent for row in self.table.chosen_rows())

    def add_page(self, title: str, icon: str, page: QWidget, *, needs: str = "") -> None:
        """Put a page beside the table.

        Args:
            title: Word on its tab.
            icon: Icon name.
            page: What is shown; its ``focus_first``, ``refresh``, ``escape`` and ``tick`` are
                asked where it has them.
            needs: Key of the column without which the provider has nothing to show there.
        """
        self.pages.add(title, icon, page, needs)
        self.toolbar.place()

    def set_templates(self, titles: Sequence[str]) -> None:
        """Offer these templates for the selected agents."""
        self.menus.set_templates(titles)

    # What the window asks

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        """Go to the list, or to what the page has."""
        if not self.pages.ask("focus_first"):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the list again, and what the page shows."""
        self._agents.refresh()
        self.pages.ask("refresh")

    def escape(self) -> bool:
        """Clear the search, then the selection; False when there was nothing to clear."""
        if self.search.text():
            self.search.clear()
        elif self.pages.at_table and self.table.chosen_ids():
            self.table.clearSelection()
        else:
            return self.pages.ask("escape")
        return True

    def keep_state(self) -> None:
        """Write what is to be the same at the next start to the settings."""
        self.columns.keep()
        self.pages.tell_all("keep_state")

    def tick(self) -> None:
        """Time went on: the age of the list reads differently, and other shifts cover now."""
        self.bar.update_state(self.chosen)
        self.filters.tick()
        self.pages.ask("tick")

    # What a person does

    def add(self) -> None:
        """Open the form for a new agent."""
        self.forms.add()

    def edit_cell(self) -> None:
        """Edit the current cell, or the agent where the cell cannot be edited."""
        here = self.table.currentIndex()
        if self.table.can_edit(here):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit(here)
        elif not self.cells.is_sending(here):
            self.forms.edit()

    def update_state(self) -> None:
        """Show what the controller knows now."""
        reason, signed_in = self._agents.reason, self._agents.profile is not None
        may_list = signed_in and not reason(Capability.LIST_AGENTS)
        why_not = reason(Capability.ADD_AGENT)
        self.toolbar.add.allow(why_not)
        self.toolbar.columns.setEnabled(may_list)
        self.search.setEnabled(may_list)
        self.filters.allow(may_list)
        listing = reason(Capability.LIST_AGENTS)
        self.toolbar.offer("import", why_not or reason(Capability.EDIT_AGENT))
        self.toolbar.offer("export", listing)
        self.toolbar.offer("history", listing)
        has_groups = self._agents.table.has_column("groups")
        self.toolbar.offer("groups", listing, there=has_groups)
        chosen = self.chosen
        self.bar.update_state(chosen)
        self._foot.setVisible(self._is_narrow and may_list)
        self._states.update_state(self.search.text(), self.filters.count)
        self._actions["add_agent"].setEnabled(not why_not)
        edit, delete = self._actions["edit_agent"], self._actions["delete_agent"]
        edit.setEnabled(len(chosen) == 1 and not reason(Capability.EDIT_AGENT))
        delete.setEnabled(bool(chosen) and not reason(Capability.DELETE_AGENT))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._is_narrow
        self.bar.place_buttons(self._foot if narrow else None)
        self._foot.setVisible(narrow and not self._agents.reason(Capability.LIST_AGENTS))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hinted.emit("")

    @property
    def _is_narrow(self) -> bool:
        return self.width() < px(NARROW)

    # Building

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self._list_page)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        for layout in (rows, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.table, 1)
        rows.addWidget(self._foot)
        self._stack.addWidget(self._list_page)
        column.addWidget(self.toolbar)
        column.addWidget(self._stack, 1)

    def _connect(self, session: SessionController) -> None:
        agents, toolbar = self._agents, self.toolbar
        agents.changed.connect(self.update_state)
        agents.busy_changed.connect(self._show_progress)
        agents.reset.connect(self._forget)
        agents.saved.connect(lambda agent: self.table.choose(agent.id))
        session.busy_changed.connect(self.update_state)
        session.account_changed.connect(self.update_state)
        self.search.textChanged.connect(self._search)
        self.filters.changed.connect(self.update_state)
        self.table.chosen.connect(self.update_state)
        self.table.doubleClicked.connect(self._double_click)
        self.table.customContextMenuRequested.connect(self.menus.open_context)
        self.cells.lost.connect(self.unsaved)
        self.forms.unsaved.connect(self.unsaved)
        self.menus.done.connect(self.done)
        self.cells.hinted.connect(self.hinted)
        self.menus.template_chosen.connect(self.template_chosen)
        self._states.clear.connect(self.show_all)
        self._states.add_agent.connect(self.add)
        self._states.import_agents.connect(self.import_requested)
        self._column_menu.aboutToShow.connect(self.cells.finish)
        toolbar.add.clicked.connect(self.add)
        toolbar.import_requested.connect(self.import_requested)
        toolbar.export_requested.connect(self.export_requested)
        toolbar.history_requested.connect(self.history_requested)
        toolbar.groups_requested.connect(self.groups_requested)
        self.bar.edit.connect(self.forms.edit)
        self.bar.delete.connect(self.forms.delete)
        self.bar.clear.connect(self.table.clearSelection)

    def _connect_actions(self) -> None:
        forms = self.forms
        acts = {"edit_cell": self.edit_cell, "edit_agent": forms.edit, "delete_agent": forms.delete}
        for key, act in acts.items():
            action = self._actions[key]
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self._list_page.addAction(action)
        for enter_key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(enter_key), self.table)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(forms.edit)

    # What happens

    def _search(self, text: str) -> None:
        self._agents.table.search(text)
        self.update_state()

    def show_all(self) -> None:
        """Clear the search and the filters."""
        self.search.clear()
        self.filters.clear()

    def _double_click(self, place: QModelIndex) -> None:
        if not (self.table.can_edit(place) or self.cells.is_sending(place)):
            self.forms.edit()

    def _show_progress(self, progress: object) -> None:
        self.bar.take_progress(progress)
        self.update_state()

    def _forget(self) -> None:
        """Another account: its search and selection are not the present ones."""
        self.search.clear()
        self.update_state()
        self.toolbar.place()
