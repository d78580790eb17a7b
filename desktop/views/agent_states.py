"""What stands in the agent table's place while there are no rows, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.controllers.agents import AgentsController
from desktop.controllers.session import SessionController
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.qtmodels import words
from desktop.qtmodels.roles import Tone
from desktop.views.messages import headline, look_of
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState, Skeleton
from desktop.views.widgets.table_view import TableView

_PATIENCE = 300  # ms before grey bars appear
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
        self._empty = EmptyState()
        self._empty.hide()
        self._empty.setParent(table)
        self._bars = Skeleton(_BARS)
        self._bars.hide()
        self._bars.setParent(table)
        self._shown: tuple[object, ...] = ()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(lambda: table.set_overlay(self._bars))

    def update_state(self, searched: str) -> None:
        """Show the state that holds now, or the rows."""
        agents = self._agents
        reason = agents.reason(Capability.LIST_AGENTS)
        if agents.profile is None:
            self._show_signed_out()
        elif reason:
            self._show("circle-slash", self.tr("Agents are for supervisors"), reason)
        elif agents.table.rowCount():
            self._show_rows()
        elif agents.table.count:
            self._show_no_match(searched)
        elif agents.reading:
            self._show_reading()
        elif agents.error:
            self._show_error(agents.error)
        elif agents.read_at:
            self._show_no_agents()
        else:
            self._show_rows()

    def _show_signed_out(self) -> None:
        if self._session.signing_in:
            self._show("loader-circle", self.tr("Signing in"), "")
            return
        self._show(
            "circle-user",
            self.tr("Not signed in"),
            self.tr("Sign in to see your agents, or try the demo."),
            ("log-in", self.tr("Sign in"), "", "primary", self._session.ask_to_sign_in),
        )

    def _show_no_match(self, searched: str) -> None:
        count = words.counted(self._agents.table.count, self.tr("agent"), self.tr("agents"))
        self._show(
            "search-x",
            self.tr("No agent matches “{text}”").format(text=searched.strip()),
            self.tr("Hidden by the search: {agents}.").format(agents=count),
            ("x", self.tr("Clear search"), "Show all agents", "", self.clear_search.emit),
        )

    def _show_no_agents(self) -> None:
        self._show(
            "users",
            self.tr("No agents yet"),
            self.tr("Add the first one; they can sign in at once."),
            (
                "user-plus",
                self.tr("Add agent"),
                "Add the first agent",
                "primary",
                self.add_agent.emit,
            ),
        )

    def _show_error(self, error: CalldeckError) -> None:
        def copy() -> None:
            QGuiApplication.clipboard().setText(error.details)

        self._show(
            look_of(error)[1],
            headline(error),
            error.text,
            ("copy", self.tr("Copy details"), "", "quiet", copy),
            ("refresh-cw", self.tr("Try now"), "", "primary", self._agents.refresh),
            tone=Tone.BAD,
        )

    def _show_reading(self) -> None:
        if self._shown != ("reading",):
            self._shown = ("reading",)
            self._table.set_overlay(None)
            self._wait.start()

    def _show_rows(self) -> None:
        self._wait.stop()
        self._shown = ()
        self._table.set_overlay(None)

    def _show(
        self, icon: str, title: str, text: str, *buttons: tuple, tone: Tone = Tone.NEUTRAL
    ) -> None:
        self._wait.stop()
        state = (icon, title, text, tone)
        if state == self._shown:
            return
        self._shown = state
        made: list[QPushButton] = []
        for button_icon, word, name, kind, pressed in buttons:
            button = Button(word, button_icon, kind=kind, name=name)
            button.clicked.connect(lambda _=False, act=pressed: act())
            made.append(button)
        self._empty.show_state(icon, title, text, made, tone)
        self._table.set_overlay(self._empty)
