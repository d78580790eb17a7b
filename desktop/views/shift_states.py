"""What stands in the place of the shifts while there are none to show, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.controllers.shifts import ShiftsController
from desktop.domain.capability import Capability
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views.list_states import ListStates, WayOut
from desktop.views.widgets.shift_view import ShiftView

_BARS = ((60, 24), (100, 110), (480, 420))


class ShiftStates(QObject):
    """Chooses the state to show; the first that holds counts.

    Signals:
        clear: Clear was pressed: of the search and the filters.
    """

    clear = Signal()

    def __init__(
        self,
        shifts: ShiftsController,
        agents: AgentsController,
        session: SessionController,
        view: ShiftView,
    ) -> None:
        super().__init__(view)
        self._shifts = shifts
        self._agents = agents
        self._session = session
        self._states = ListStates(view, _BARS)

    def update_state(self) -> bool:
        """Show the state that holds now, or the rows; says whether there are shifts at all."""
        agents, states = self._agents, self._states
        profile = agents.profile
        if profile is None:
            self._show_signed_out()
        elif reason := agents.reason(Capability.LIST_AGENTS):
            states.show_state("circle-slash", self.tr("Shifts are for supervisors"), reason)
        elif not self._shifts.supported:
            self._show_unsupported(profile.title)
        elif self._shifts.table.rowCount():
            states.show_rows()
            return True
        elif agents.table.count:
            self._show_no_match()
            return True
        else:
            self._show_none()
        return False

    def _show_none(self) -> None:
        agents, states = self._agents, self._states
        if agents.reading:
            states.show_reading()
        elif agents.error:
            states.show_error(agents.error, agents.refresh)
        elif agents.read_at:
            text = self.tr("Add the first one, or bring a list from Excel. Then plan hours here.")
            states.show_state("users", self.tr("No agents yet"), text)
        else:
            states.show_rows()

    def _show_signed_out(self) -> None:
        if self._session.signing_in:
            self._states.show_state("loader-circle", self.tr("Signing in"))
            return
        self._states.show_state(
            "circle-user",
            self.tr("Not signed in"),
            self.tr("Sign in to see who is on when, or try the demo."),
            WayOut(self.tr("Sign in"), "log-in", self._session.ask_to_sign_in, "primary"),
        )

    def _show_unsupported(self, provider: str) -> None:
        text = self.tr(
            "{provider} keeps no shift hours for its agents, so there is nothing to show or "
            "to change here. Who takes calls is set by the status, in the table."
        )
        self._states.show_state(
            "calendar-clock",
            self.tr("No shifts with {provider}").format(provider=provider),
            text.format(provider=provider),
        )

    def _show_no_match(self) -> None:
        needle = self._agents.table.needle
        number = self._agents.table.count
        hidden = local(say("{count:,} agents are", one="{count:,} agent is", count=number))
        title = self.tr("No agent matches the filters")
        if needle:
            title = self.tr("No agent matches “{text}”").format(text=needle)
        self._states.show_state(
            "search-x",
            title,
            self.tr("{agents} hidden. Coverage and replay count all of them.").format(
                agents=hidden
            ),
            WayOut(self.tr("Show all"), "x", self.clear.emit, name=self.tr("Show all agents")),
        )
