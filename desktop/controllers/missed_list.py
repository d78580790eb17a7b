"""The list of missed callers: which span, direction and list, and reading the calls for it."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, date, datetime, tzinfo
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, Failure, Progress, same_account
from desktop.domain.call import Direction
from desktop.domain.capability import Capability
from desktop.domain.cases import Person
from desktop.domain.errors import CalldeckError
from desktop.domain.period import Period, Preset, period_of, period_of_days
from desktop.domain.wording import filled, say
from desktop.domain.worklist import AgeLimits, Caller, Which, lists_of
from desktop.qtmodels.caller_table import CallerTable
from desktop.services.call_sync import CallGap
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.services.worklist import Worklist

_NOBODY: Mapping[Which, int] = dict.fromkeys(Which, 0)


class MissedList(Controller):
    """Callers of the chosen period and direction.

    Attributes:
        table: The callers of the chosen list.
        callers: Those of all lists, longest waiting first.
        which: The chosen list.
        counts: How many callers each list has.
        overdue: Open callers who have been waiting for too long.
        earlier: Callers who are still open from before the period.
        period: The span of the list that is shown or being read.
        read_at: When the calls were last known completely to that moment.
        gaps: Spans that could not be read.
        limits: From when on waiting is long, and too long.

    Signals:
        changed: the list, its completeness or the choice changed.
        reset: another account is signed in, or none.
    """

    changed = Signal()
    reset = Signal()

    def __init__(
        self,
        session: Session,
        worklist: Worklist,
        agents: AgentsController,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.table = CallerTable(self)
        self.callers: tuple[Caller, ...] = ()
        self.which = Which.OPEN
        self.counts = _NOBODY
        self.overdue = self.earlier = 0
        self.preset = Preset.LAST_24_HOURS
        self.direction = Direction.INCOMING
        self.days: tuple[date, date] = (datetime.now(zone).date(),) * 2
        self.period: Period | None = None
        self.read_at: datetime | None = None
        self.gaps: tuple[CallGap, ...] = ()
        self.error: CalldeckError | None = None
        self.limits = AgeLimits()
        self.zone, self._stale = zone, False
        self._session = session
        self._worklist = worklist
        self._agents = agents
        self._connection = session.connection
        self._named_at = agents.read_at
        agents.changed.connect(self._agents_changed)
        session.changed.append(self._session_changed)
        worklist.changed.append(self.show_again)

    @property
    def reading(self) -> bool:
        """Whether calls are being read."""
        return self.running("read")

    @property
    def country(self) -> str:
        """Default country of numbers."""
        return self._agents.country

    @property
    def person(self) -> Person | None:
        """Who acts here."""
        return self._worklist.person

    def agent_name(self, agent_id: str) -> str:
        """Name of an agent by id; the id itself when it is not known."""
        return self._agents.agent_name(agent_id)

    def reason(self, capability: Capability) -> str:
        """Why something cannot be done; "" when it can."""
        return self._session.capabilities.reason(capability)

    @property
    def forbidden(self) -> str:
        """Why this sign-in has no missed calls at all; "" when it has."""
        needed = (Capability.MISSED_INCOMING, Capability.MISSED_OUTGOING)
        reasons = [self.reason(one) for one in needed]
        return reasons[0] if all(reasons) else ""

    def choose_period(self, preset: Preset, days: tuple[date, date] | None = None) -> None:
        """Show another span; ``days`` are first and last day of a custom one."""
        self.preset = preset
        if days:
            self.days = days
        self._show_anew()

    def choose_direction(self, direction: Direction) -> None:
        """Show another direction; the calls of both are known."""
        if direction is not self.direction:
            self.direction = direction
            self.changed.emit()
            self.show_again()

    def choose_which(self, which: Which) -> None:
        """Show another list."""
        if which is not self.which:
            self.which = which
            self._fill()
            self.changed.emit()

    def show_earlier(self) -> None:
        """Show the callers who are still open from before the period."""
        self.which = Which.OPEN
        further = self.preset is Preset.LAST_7_DAYS
        self.choose_period(Preset.LAST_30_DAYS if further else Preset.LAST_7_DAYS)

    def refresh(self) -> None:
        """Read what came since; rows stay while it is read."""
        if self._session.account and not self.forbidden:
            self.start("read", self._read(), "missed.read")

    def stop(self) -> None:
        """Stop reading; what is there stays and is said to be incomplete."""
        self.cancel("read")
        self.changed.emit()

    def read_again(self) -> None:
        """Read what could not be read."""
        if self.gaps and self.period:
            self.start("read", self._read_gaps(self.period), "missed.read")

    def show_again(self) -> None:
        """Time went on, or somebody took a step: see who is in which list now."""
        self._stale = True
        if self.period and self._session.account and not self.running("rows"):
            self.start("rows", self._show_until_fresh(), "missed.rows")

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        """Only reading is shown as work under way; what ends beside it leaves that alone."""
        if key == "read":
            super()._ended(key, work)
        else:
            work.close()

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """A read that failed is offered again."""
        if topic != "missed.read":
            return super().failure_of(error, topic)
        self.error = error
        self.changed.emit()
        return Failure(error, topic, say("Try now"), self.refresh)

    def _show_anew(self) -> None:
        self._forget_rows()
        self.changed.emit()
        self.refresh()

    def _forget_rows(self) -> None:
        self.callers, self.counts, self.overdue, self.earlier = (), _NOBODY, 0, 0
        self.table.set_rows([])
        self.period, self.read_at, self.gaps, self.error = None, None, (), None

    def _period_now(self) -> Period:
        now = datetime.now(UTC)
        if self.preset is Preset.CUSTOM:
            return period_of_days(*self.days, now, self.zone)
        return period_of(self.preset, now, self.zone)

    async def _read(self) -> None:
        period, first = self._period_now(), self.period is None
        self.error = None
        self.busy_changed.emit(Progress(say("Reading missed calls"), can_stop=True))
        self.changed.emit()
        await self._worklist.load(period.start)
        if trouble := self._worklist.trouble:
            self.failed.emit(Failure(trouble, "missed.kept", say("Try now"), self.refresh))
        else:
            self.solved.emit("missed.kept")
        self.period = period
        await self._show_rows()
        async with aclosing(self._worklist.known.read(period)) as parts:
            async for part in parts:
                words = say("Reading missed calls, page {page}")
                if part.pages:
                    words = say("Reading missed calls, page {page} of {pages}")
                words = filled(words, page=part.pages_read, pages=part.pages)
                self.busy_changed.emit(Progress(words, part.read, part.total, can_stop=True))
                if first or part.new:
                    await self._show_rows()
            if self._worklist.shared:  # what other desks read meanwhile is not read again
                await self._worklist.load(period.start)
        self._show_coverage(period)
        await self._show_rows()
        self.earlier = await self._worklist.open_before(period, self.direction)
        self.changed.emit()

    async def _read_gaps(self, period: Period) -> None:
        self.busy_changed.emit(Progress(say("Reading what was left out"), can_stop=True))
        await self._worklist.read_gaps(period)
        self._show_coverage(period)
        await self._show_rows()

    def _show_coverage(self, period: Period) -> None:
        coverage = self._worklist.known.coverage(period)
        self.period, self.gaps, self.read_at = period, coverage.gaps, coverage.read_at

    async def _show_until_fresh(self) -> None:
        """However often something changes meanwhile, what is there is shown first."""
        while self._stale:
            self._stale = False
            await self._show_rows()

    async def _show_rows(self) -> None:
        """Make the rows in the worker and show those that changed."""
        period, direction = self.period, self.direction
        if period is None:
            return
        over = self.preset in {Preset.YESTERDAY, Preset.CUSTOM}
        span = period if over else Period(period.start, max(period.end, datetime.now(UTC)))
        callers = tuple(await self._worklist.rows(span, direction, self.callers))
        if (period, direction) != (self.period, self.direction):
            return  # another choice was made meanwhile, and shows its own
        self.callers = callers
        self._fill()
        self.changed.emit()

    def _wanted(self) -> Sequence[Caller]:
        """The callers that are asked for."""
        return self.callers

    def _fill(self) -> None:
        person, now = self.person, datetime.now(UTC)
        counts = dict.fromkeys(Which, 0)
        callers = self._wanted()
        lists = [lists_of(caller, person) for caller in callers]
        for which in chain.from_iterable(lists):
            counts[which] += 1
        shown = [one for one, its in zip(callers, lists, strict=True) if self.which in its]
        self.counts = counts
        self.overdue = sum(one.overdue(now, self.limits) for one in callers)
        if tuple(shown) != self.table.rows:
            self.table.set_rows(shown)

    def _agents_changed(self) -> None:
        """The names of agents are in the rows."""
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
        for key in ("read", "rows", "watch"):
            self._tasks.cancel(f"{self._prefix}.{key}")
        self._forget_rows()
        self.table.describe(
            country=self.country,
            zone=self.zone,
            agent_name=self.agent_name,
            limits=lambda: self.limits,
            person=lambda: self.person,
        )
        self.busy_changed.emit(None)
        self.reset.emit()
        self.changed.emit()
        if self._connection:
            self.start("watch", self._worklist.watch())
