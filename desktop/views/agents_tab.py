"""The agents tab: find, add, edit and delete agents, and set their status."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.storage.settings import Settings
from desktop.views import icons
from desktop.views.actions import Actions
from desktop.views.agent_columns import AgentColumns
from desktop.views.agent_dialog import AgentDialog
from desktop.views.agent_list_bar import AgentListBar
from desktop.views.agent_states import AgentStates
from desktop.views.delete_dialog import DeleteDialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.table_view import TableView

NARROW = 720  # px; below, the buttons for the selected rows stand at the foot


class AgentsTab(QWidget):
    """Agents of the account.

    Signals:
        done: what was done, in words (str), for a toast.
        unsaved: ``CalldeckError`` of a form that is no longer open.
    """

    done = Signal(object)
    unsaved = Signal(object)

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
        self._dialog: AgentDialog | None = None
        self._is_new = False
        self.search = SearchField("Search agents", "Ctrl F")
        self.add_button = Button(self.tr("Add agent"), "user-plus", kind="primary")
        self.bar = AgentListBar(agents)
        self.table = TableView("Agents", checks=True)
        self.table.setModel(agents.table)
        self._columns = AgentColumns(self.table, agents, settings)
        self._states = AgentStates(agents, session, self.table)
        self._status_menu = QMenu(self.tr("Set status"), self)
        self._status_menu.setIcon(icons.icon("circle-check"))
        self.bar.status_button.setMenu(self._status_menu)
        self._foot = QWidget()
        self._lay_out()
        self._connect(session)
        self.update_state()

    @property
    def chosen(self) -> tuple[Agent, ...]:
        """The selected agents, from top to bottom."""
        return tuple(row.agent for row in self.table.chosen_rows())

    @property
    def _is_narrow(self) -> bool:
        return self.width() < px(NARROW)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        """Go to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the list again."""
        self._agents.refresh()

    def escape(self) -> bool:
        """Clear the search, then the selection; False when there was nothing to clear."""
        if self.search.text():
            self.search.clear()
        elif self.table.chosen_ids():
            self.table.clearSelection()
        else:
            return False
        return True

    def keep_state(self) -> None:
        """Write what is to be the same at the next start to the settings."""
        self._columns.keep()

    def tick(self) -> None:
        """Time went on: the age of the list reads differently."""
        self.bar.update_state(self.chosen)

    def add(self) -> None:
        """Open the form for a new agent."""
        if not self._agents.reason(Capability.ADD_AGENT):
            self._open(None)

    def edit(self) -> None:
        """Open the form of the selected agent."""
        chosen = self.chosen
        if len(chosen) == 1 and not self._agents.reason(Capability.EDIT_AGENT):
            self._open(chosen[0])

    def delete(self) -> None:
        """Ask whether the selected agents shall be deleted."""
        if self.chosen and not self._agents.reason(Capability.DELETE_AGENT):
            dialog = DeleteDialog(self.chosen, self.window())
            dialog.confirmed.connect(self._agents.remove)
            self._agents.reset.connect(dialog.close)
            dialog.open()

    def update_state(self) -> None:
        """Show what the controller knows now."""
        signed_in = self._agents.profile is not None
        why_not = self._agents.reason(Capability.ADD_AGENT)
        self.add_button.setEnabled(not why_not)
        self.add_button.setToolTip(why_not)
        self.search.setEnabled(signed_in and not self._agents.reason(Capability.LIST_AGENTS))
        self.bar.update_state(self.chosen)
        self._foot.setVisible(self._is_narrow and not self._agents.reason(Capability.LIST_AGENTS))
        self._states.update_state(self.search.text())
        one = len(self.chosen) == 1
        edit, delete = self._actions["edit_agent"], self._actions["delete_agent"]
        edit.setEnabled(one and not self._agents.reason(Capability.EDIT_AGENT))
        delete.setEnabled(bool(self.chosen) and not self._agents.reason(Capability.DELETE_AGENT))
        self._actions["add_agent"].setEnabled(not why_not)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._is_narrow
        self.bar.place_buttons(self._foot if narrow else None)
        self._foot.setVisible(narrow and not self._agents.reason(Capability.LIST_AGENTS))
        self.search.setMaximumWidth(px(2000 if narrow else 272))
        self._toolbar.setStretch(1, 0 if narrow else 1)

    def _lay_out(self) -> None:
        self._toolbar = toolbar = QHBoxLayout()
        toolbar.setContentsMargins(px(16), px(12), px(16), px(12))
        toolbar.setSpacing(px(8))
        self.search.setMinimumWidth(px(160))
        toolbar.addWidget(self.search, 1)
        toolbar.addStretch(1)
        toolbar.addWidget(self.add_button)
        self._foot.setProperty("ground", "surface")
        self._foot.setProperty("edge", "top")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(12), px(12), px(12), px(12))
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(toolbar)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)

    def _connect(self, session: SessionController) -> None:
        agents = self._agents
        agents.changed.connect(self.update_state)
        agents.busy_changed.connect(self._show_progress)
        agents.reset.connect(self._forget)
        agents.saved.connect(self._tell_saved)
        agents.save_failed.connect(self._tell_unsaved)
        agents.removed.connect(self._tell_removed)
        session.busy_changed.connect(self.update_state)
        session.account_changed.connect(self.update_state)
        self.search.textChanged.connect(self._search)
        self.table.chosen.connect(self.update_state)
        self.table.doubleClicked.connect(self.edit)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._states.clear_search.connect(self.search.clear)
        self._states.add_agent.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.bar.edit.connect(self.edit)
        self.bar.delete.connect(self.delete)
        self.bar.clear.connect(self.table.clearSelection)
        self._status_menu.triggered.connect(
            lambda entry: agents.set_status(self.chosen, entry.data())
        )
        for key in ("edit_agent", "delete_agent"):
            action = self._actions[key]
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self._actions["edit_agent"].triggered.connect(self.edit)
        self._actions["delete_agent"].triggered.connect(self.delete)
        for enter_key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(enter_key), self.table)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self.edit)

    def _search(self, text: str) -> None:
        self._agents.table.search(text)
        self.update_state()

    def _show_progress(self, progress: object) -> None:
        self.bar.take_progress(progress)
        self.update_state()

    def _open(self, agent: Agent | None) -> None:
        self._is_new = agent is None
        self._dialog = AgentDialog(self._agents, agent, self.window())
        self._dialog.finished.connect(self._note_closed)
        self._dialog.open()

    def _note_closed(self) -> None:
        self._dialog = None

    def _forget(self) -> None:
        """Another account: its search, selection and statuses are not the present ones."""
        self.search.clear()
        self._status_menu.clear()
        profile = self._agents.profile
        for status in profile.statuses if profile else ():
            entry = self._status_menu.addAction(icons.icon(status.icon), status.label)
            entry.setData(status.value)
        self.update_state()

    def _tell_saved(self, agent: Agent) -> None:
        self.table.choose(agent.id)
        words = self.tr("{name} added") if self._is_new else self.tr("{name} saved")
        self.done.emit(words.format(name=agent.name))

    def _tell_unsaved(self, error: CalldeckError) -> None:
        if self._dialog is None:
            self.unsaved.emit(error)

    def _tell_removed(self, gone: tuple[Agent, ...]) -> None:
        if len(gone) == 1:
            self.done.emit(self.tr("{name} deleted").format(name=gone[0].name))
        else:
            self.done.emit(self.tr("{count} agents deleted").format(count=len(gone)))

    def _open_menu(self, place: QPoint) -> None:
        if not self.chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._actions["edit_agent"])
        if not self._agents.reason(Capability.SET_AGENT_STATUS):
            menu.addMenu(self._status_menu)
        menu.addSeparator()
        menu.addAction(self._actions["delete_agent"])
        menu.popup(self.table.viewport().mapToGlobal(place))
