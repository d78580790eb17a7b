"""The missed-calls tab's other half: which span, which direction, and reading all pages."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, Failure, Progress, same_account
from desktop.domain.call import Direction
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.period import Period, Preset, period_of, period_of_days
from desktop.qtmodels.missed_call_table import MissedCallTable, row_id
from desktop.services.missed_calls import Gap, MissedCallService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class MissedCallsController(Controller):
    """Missed calls of the chosen period and direction.

    ``table`` holds the rows; ``period`` is the span of the list that is shown or being read,
    ``read_at`` when it was last read to its end, ``gaps`` the pages that could not be read.

    Signals:
        changed: the list, its completeness or the choice changed.
        reset: another account is signed in, or none.
    """

    changed = Signal()
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
        super().__init__(tasks, parent)
        self.table = MissedCallTable(self)
        self.preset = Preset.LAST_24_HOURS
        self.direction = Direction.INCOMING
        self.days: tuple[date, date] = (datetime.now(zone).date(),) * 2
        self.period: Period | None = None
        self.read_at: datetime | None = None
        self.gaps: tuple[Gap, ...] = ()
        self.error: CalldeckError | None = None
        self.zone = zone
        self._session = session
        self._service = service
        self._agents = agents
        self._connection = session.connection
        self._named_at = agents.read_at
        agents.changed.connect(self._agents_changed)
        session.changed.append(self._session_changed)

    @property
    def reading(self) -> bool:
        """Whether the list is being read."""
        return self.running("read")

    @property
    def country(self) -> str:
        """Default country of numbers."""
        return self._agents.country

    def agent_name(self, agent_id: str) -> str:
        """Name of an agent by id; the id itself when it is not known."""
        return self._agents.agent_name(agent_id)

    def reason(self, capability: Capability) -> str:
        """Why something cannot be done; "" when it can."""
        return self._session.capabilities.reason(capability)

    @property
    def forbidden(self) -> str:
        """Why this sign-in has no missed calls at all; "" when it has."""
        incoming = self.reason(Capability.MISSED_INCOMING)
        outgoing = self.reason(Capability.MISSED_OUTGOING)
        return incoming if incoming and outgoing else ""

    def choose_period(self, preset: Preset, days: tuple[date, date] | None = None) -> None:
        """Show another span; ``days`` are first and last day of a custom one."""
        self.preset = preset
        if days:
            self.days = days
        self._show_anew()

    def choose_direction(self, direction: Direction) -> None:
        """Show another direction."""
        if direction is not self.direction:
            self.direction = direction
            self._show_anew()

    def refresh(self) -> None:
        """Read the list again; rows stay while it is read."""
        if self._session.account and not self.forbidden:
            self.start("read", self._read(), "missed.read")

    def stop(self) -> None:
        """Stop reading; what is there stays and is said to be incomplete."""
        self.cancel("read")
        self.changed.emit()

    def read_again(self) -> None:
        """Read the pages that could not be read."""
        if self.gaps and self.period:
            self.start("read", self._read_gaps(self.period, self.gaps), "missed.read")

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """A read that failed is offered again."""
        self.error = error
        self.changed.emit()
        return Failure(error, topic, "Try now", self.refresh)

    def _show_anew(self) -> None:
        self.table.set_rows([])
        self.read_at, self.gaps, self.error = None, (), None
        self.changed.emit()
        self.refresh()

    def _period_now(self) -> Period:
        now = datetime.now(UTC)
        if self.preset is Preset.CUSTOM:
            return period_of_days(*self.days, now, self.zone)
        return period_of(self.preset, now, self.zone)

    async def _read(self) -> None:
        period = self._period_now()
        self.error = None
        self.busy_changed.emit(Progress("Reading missed calls", can_stop=True))
        self.changed.emit()
        seen: set[str] = set()
        gaps: tuple[Gap, ...] = ()
        async for part in self._service.read(period, self.direction):
            self.table.put_rows(part.calls)
            seen.update(row_id(call) for call in part.calls)
            gaps = part.failed
            text = f"Reading missed calls, page {part.pages_read}"
            text += f" of {part.pages}" if part.pages else ""
            self.busy_changed.emit(Progress(text, part.read, part.total, can_stop=True))
            self.period = period
            self.gaps = gaps
            self.changed.emit()
        self.period, self.gaps = period, gaps
        if not gaps:
            self.table.remove_rows(self.table.ids - seen)
        self.read_at = datetime.now(UTC)
        self.changed.emit()

    async def _read_gaps(self, period: Period, gaps: tuple[Gap, ...]) -> None:
        self.busy_changed.emit(Progress("Reading what was left out", can_stop=True))
        left: list[Gap] = []
        for gap in gaps:
            part = await self._service.read_gap(period, gap)
            self.table.put_rows(part.calls)
            left.extend(part.failed)
        self.gaps = tuple(left)
        self.changed.emit()

    def _agents_changed(self) -> None:
        """The names of agents are what one column is sorted by."""
        if self._agents.read_at != self._named_at:
            self._named_at = self._agents.read_at
            self.table.sort_again()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is before:
            return
        if not same_account(before, self._connection):
            self._begin_anew()
        self.refresh()

    def _begin_anew(self) -> None:
        self._tasks.cancel(f"{self._prefix}.read")
        self.period, self.read_at, self.gaps, self.error = None, None, (), None
        self.table.set_rows([])
        self.table.describe(country=self.country, zone=self.zone, agent_name=self.agent_name)
        self.busy_changed.emit(None)
        self.reset.emit()
        self.changed.emit()
