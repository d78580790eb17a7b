"""What stands in the agent table's place while there are no rows, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.domain.capability import Capability
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views.list_states import ListStates, WayOut
from desktop.views.widgets.table_view import TableView

_BARS = ((60, 28), (150, 120), (362, 110), (522, 110), (842, 70))


class AgentStates(QObject):
    """Chooses the state to show; the first that holds counts.

    Signals:
        add_agent: Add agent was pressed.
        import_agents: Import was pressed.
        clear: Clear was pressed: of the search and the filters.
    """

    add_agent = Signal()
    import_agents = Signal()
    clear = Signal()

    def __init__(
        self, agents: AgentsController, session: SessionController, table: TableView
    ) -> None:
        super().__init__(table)
        self._agents = agents
        self._session = session
        self._table = table
        self._states = ListStates(table, _BARS)

    def update_state(self, searched: str, filters: int) -> None:
        """Show the state that holds now, or the rows.

        Args:
            searched: What is searched for.
            filters: How many filters are set.
        """
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
            self._show_no_match(searched.strip(), filters)
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

    def _show_no_match(self, searched: str, filters: int) -> None:
        number = self._agents.table.count
        count = local(say("{count:,} agents", one="{count:,} agent", count=number))
        some = local(say("{count:,} filters", one="{count:,} filter", count=filters))
        if searched and filters:
            by, clear = self.tr("the search and {filters}"), self.tr("Clear search and filters")
        elif searched:
            by, clear = self.tr("the search"), self.tr("Clear search")
        else:
            by, clear = "{filters}", self.tr("Clear filters")
        if searched:
            title = self.tr("No agent matches “{text}”").format(text=searched)
        else:
            title = self.tr("No agent matches the filters")
        hidden = self.tr("{agents} is hidden by {what}.")
        if number != 1:
            hidden = self.tr("{agents} are hidden by {what}.")
        self._states.show_state(
            "search-x",
            title,
            hidden.format(agents=count, what=by.format(filters=some)),
            WayOut(clear, "x", self.clear.emit, name=self.tr("Show all agents")),
        )

    def _show_no_agents(self) -> None:
        first = self.tr("Add the first agent")
        self._states.show_state(
            "users",
            self.tr("No agents yet"),
            self.tr(
                "Add the first one, or bring a list from Excel. "
                "You see every change before it is sent."
            ),
            WayOut(
                self.tr("Import"),
                "upload",
                self.import_agents.emit,
                name=self.tr("Import the first agents"),
            ),
            WayOut(self.tr("Add agent"), "user-plus", self.add_agent.emit, "primary", first),
        )
