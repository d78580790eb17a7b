"""What stands in the agent table's place while there are no rows, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.domain.capability import Capability
from desktop.qtmodels import words
from desktop.views.list_states import ListStates, WayOut
from desktop.views.widgets.table_view import TableView

_BARS = ((60, 28), (150, 120), (362, 110), (522, 110), (842, 70))


class AgentStates(QObject):
    """Chooses the state to show; the first that holds counts.

    Signals:
        add_agent: Add agent was pressed.
        clear_search: Clear search was pressed.
    """

    add_agent = Signal()
    clear_search = Signal()

    def __init__(
        self, agents: AgentsController, session: SessionController, table: TableView
    ) -> None:
        super().__init__(table)
        self._agents = agents
        self._session = session
        self._table = table
        self._states = ListStates(table, _BARS)

    def update_state(self, searched: str) -> None:
        """Show the state that holds now, or the rows."""
        agents, states = self._agents, self._states
        reason = agents.reason(Capability.LIST_AGENTS)
        self._table.horizontalHeader().setHidden(bool(reason))
        self._table.set_checks(not reason)
        if agents.profile is None:
            self._show_signed_out()
        elif reason:
            states.show_state("circle-slash", self.tr("Agents are for supervisors"), reason)
        elif agents.table.rowCount():
            states.show_rows()
        elif agents.table.count:
            self._show_no_match(searched)
        elif agents.reading:
            states.show_reading()
        elif agents.error:
            states.show_error(agents.error, agents.refresh)
        elif agents.read_at:
            self._show_no_agents()
        else:
            states.show_rows()

    def _show_signed_out(self) -> None:
        if self._session.signing_in:
            self._states.show_state("loader-circle", self.tr("Signing in"))
            return
        self._states.show_state(
            "circle-user",
            self.tr("Not signed in"),
            self.tr("Sign in to see your agents, or try the demo."),
            WayOut(self.tr("Sign in"), "log-in", self._session.ask_to_sign_in, "primary"),
        )

    def _show_no_match(self, searched: str) -> None:
        count = words.counted(self._agents.table.count, self.tr("agent"), self.tr("agents"))
        self._states.show_state(
            "search-x",
            self.tr("No agent matches “{text}”").format(text=searched.strip()),
            self.tr("Hidden by the search: {agents}.").format(agents=count),
            WayOut(self.tr("Clear search"), "x", self.clear_search.emit, name="Show all agents"),
        )

    def _show_no_agents(self) -> None:
        first = "Add the first agent"
        self._states.show_state(
            "users",
            self.tr("No agents yet"),
            self.tr("Add the first one; they can sign in at once."),
            WayOut(self.tr("Add agent"), "user-plus", self.add_agent.emit, "primary", first),
        )
