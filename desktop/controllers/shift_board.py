"""The shifts as they stand: which agents are shown, who is on when, and what calls that misses."""

from __future__ import annotations

from datetime import datetime, tzinfo
from operator import is_

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.missed_week import MissedWeek
from desktop.controllers.shift_edits import ShiftEdits
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.forms import FieldSpec
from desktop.domain.shifts import Coverage, Hours, Replay, hours_of, replay_by_hour
from desktop.qtmodels.agent_row import AgentRow
from desktop.qtmodels.coverage_table import CoverageTable
from desktop.qtmodels.shift_table import ShiftTable
from desktop.services.missed_calls import MissedCallService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class ShiftBoard(MissedWeek):
    """The hours of all agents, with changes that are not saved yet.

    ``table`` shows the agents that the agent table shows, in its order; ``hours_table`` how many
    are on. Both are kept up while the page is open.

    Signals:
        reset: another account is signed in, or none.
    """

    reset = Signal()

    def __init__(
        self,
        session: Session,
        service: MissedCallService,
        agents: AgentsController,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, service, tasks, zone, parent)
        self.table = ShiftTable(self.hours, self)
        self.hours_table = CoverageTable(self)
        self._agents = agents
        self._changes = ShiftEdits()
        self._rows: tuple[AgentRow, ...] = ()
        self._shown_rows: tuple[AgentRow, ...] = ()
        self._limit: int | None = None
        self._open, self._behind = False, True
        agents.table.modelReset.connect(self._show_rows)
        agents.changed.connect(self._agents_changed)
        agents.reset.connect(self._begin_anew)

    # The page

    def open(self) -> None:
        """The page is shown: keep the tables up, and read the missed calls."""
        self._open = True
        self._show_rows()
        if self.supported:
            self.read_calls_if_old()

    def close(self) -> None:
        """The page is hidden; changes stay."""
        self._open = False

    def refresh(self) -> None:
        """Read the missed calls again."""
        if self.supported:
            self.read_calls()

    @property
    def supported(self) -> bool:
        """Whether the provider keeps shift hours."""
        return self._field("shift_start") is not None

    @property
    def fixed(self) -> str:
        """Why hours cannot be changed; "" when they can."""
        return self._session.capabilities.reason(Capability.EDIT_AGENT)

    def now(self) -> datetime:
        """The present time in the zone in which hours count."""
        return datetime.now(self.zone)

    # Who is on

    def hours(self, agent_id: str) -> Hours | None:
        """The hours of an agent, with its change."""
        return self._edits.hours(agent_id)

    @property
    def coverage(self) -> Coverage:
        """Who is on in each hour, with the changes."""
        return self._edits.coverage()

    @property
    def coverage_before(self) -> Coverage:
        """Who is on in each hour as it is."""
        return self._edits.coverage_before()

    @property
    def agents_complete(self) -> bool:
        """Whether all agents are known; else more may be on than is shown."""
        return self._agents.read_at is not None and not self._agents.gaps

    @property
    def without_hours(self) -> int:
        """How many agents have no hours that a day can hold; they are not counted."""
        return self._edits.without_hours

    @property
    def limit(self) -> int:
        """Below how many agents an hour is thin."""
        return self.coverage.usual_limit if self._limit is None else self._limit

    def set_limit(self, limit: int | None) -> None:
        """Mark hours with fewer agents; None for a tenth of the peak."""
        if limit != self._limit:
            self._limit = limit
            self._tell()

    @property
    def replay(self) -> Replay | None:
        """The missed calls against the hours with the changes; None when none are known."""
        calls = self.calls_by_hour
        return None if calls is None else replay_by_hour(calls, self.coverage)

    @property
    def replay_before(self) -> Replay | None:
        """The missed calls against the hours as they are."""
        calls = self.calls_by_hour
        return None if calls is None else replay_by_hour(calls, self.coverage_before)

    # Keeping up

    @property
    def _edits(self) -> ShiftEdits:
        """The changes, after what was read meanwhile."""
        if self._behind:
            self._behind = False
            rows = self._agents.table.rows
            if len(rows) != len(self._rows) or not all(map(is_, rows, self._rows)):
                self._rows = rows
                self._changes.take({row.agent.id: _hours(row.agent) for row in rows})
        return self._changes

    def _field(self, key: str) -> FieldSpec | None:
        """What the provider says of a field of its agents; None when it has none."""
        profile = self._session.profile
        fields = profile.agent_form.fields if profile else ()
        return next((spec for spec in fields if spec.key == key), None)

    def _tell(self, ids: frozenset[str] = frozenset()) -> None:
        """Hours of these agents, or the limit, are others now."""
        if self._open:
            self.table.repaint_agents(ids)
            self._show_hours()
        self.changed.emit()

    def _show_rows(self) -> None:
        """Other agents are shown, in another order, or they have changed."""
        self._behind = True
        if self._open:
            shown, known, there = self._agents.table, self.table, self._edits.actual.keys()
            changed, gone = list[Agent](), set[str]()
            if self._rows is not self._shown_rows:  # else it is but another order or search
                self._shown_rows = self._rows
                agents = (row.agent for row in self._rows)
                changed = [agent for agent in agents if known.row(agent.id) is not agent]
                gone = known.ids - there
            known.show_agents(changed, gone, [shown.id_at(at) for at in range(shown.rowCount())])
            self._show_hours()
            self.changed.emit()

    def _show_hours(self) -> None:
        self.hours_table.show_coverage(self.coverage, self.coverage_before, self.limit)

    def _agents_changed(self) -> None:
        self._behind = True
        if self._open:
            self.changed.emit()

    def _begin_anew(self) -> None:
        self._forget_calls()
        self._changes.forget()
        self.table.show_agents((), tuple(self.table.ids), ())
        self._limit, self._rows, self._shown_rows, self._behind = None, (), (), True
        self.busy_changed.emit(None)
        self.reset.emit()
        self.changed.emit()
        if self._open and self.supported:
            self.read_calls()


def _hours(agent: Agent) -> Hours | None:
    return hours_of(agent.shift_start, agent.shift_end)
