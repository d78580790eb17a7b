"""The history of calls in the window: what is listed, read, searched, counted and exported."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, Failure, Progress, same_account
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain import phone
from desktop.domain.account import Role
from desktop.domain.agent import Agent
from desktop.domain.call_history import Totals, Wanted, Within
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.history_call import HistoryCall
from desktop.domain.period import Period
from desktop.qtmodels.recent_call_table import RecentCallTable
from desktop.services.call_coverage import CallGap
from desktop.services.call_history import CallHistory
from desktop.services.dialing import Dialing
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

_AHEAD = timedelta(minutes=1)
_MANY = 5_000
"""Rows, up to which the window makes what is searched itself."""
KEPT_FOR, READ_FOR = timedelta(days=400), timedelta(days=30)
"""How far back any time goes, and how much of it is read from the provider at a time."""


class CallHistoryController(Controller):
    """Calls of this desk and from the provider, in one list.

    Attributes:
        table: What is listed.
        wanted: Which calls are to be listed.
        every: Calls that the rarer filters leave out or not.
        totals: Of what is shown, after the search.
        gaps: What of the provider's lists was not read; empty while only this desk's are listed.
        unread: Whether the provider was not asked yet, so that there may be more.
        loaded: Whether the rows are those of the account.
        error: Why the last reading failed, or None.
        zone: Zone of the times shown.

    Signals:
        changed: something of this is another than before.
        reset: another account is signed in, or none.
        done: str, that something was done.
    """

    changed = Signal()
    reset = Signal()
    done = Signal(object)

    def __init__(
        self,
        session: Session,
        history: CallHistory,
        dialing: Dialing,
        agents: AgentsController,
        missed: MissedCallsController,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.table = RecentCallTable(self)
        self.wanted = Wanted()
        self.zone = zone
        self._session = session
        self._history = history
        self._agents = agents
        self._missed = missed
        self._connection = session.connection
        self._read_elsewhere: datetime | None = None
        self._seen = False
        self._named_at = agents.read_at
        self.every, self.totals, self.loaded, self.unread = 0, Totals(), False, False
        self.gaps: tuple[CallGap, ...] = ()
        self.error: CalldeckError | None = None
        self._names: dict[str, str] = {}
        session.changed.append(self._session_changed)
        dialing.recents_changed.append(self.show_again)
        missed.changed.connect(self._look_elsewhere)
        agents.changed.connect(self._names_changed)

    @property
    def reading(self) -> bool:
        """Whether the provider is being asked."""
        return self.running("read")

    @property
    def country(self) -> str:
        """Default country of numbers."""
        return self._agents.country

    @property
    def signed_in(self) -> bool:
        """Whether there is an account whose calls can be listed."""
        return self._session.account is not None

    @property
    def agents(self) -> Sequence[Agent]:
        """The agents that a supervisor can choose from."""
        account = self._session.account
        if account is None or account.role is not Role.SUPERVISOR:
            return ()
        return tuple(row.agent for row in self._agents.table.rows)

    def reason(self, capability: Capability) -> str:
        """Why something cannot be done; "" when it can."""
        return self._session.capabilities.reason(capability)

    def agent_name(self, agent_id: str) -> str:
        """Name of an agent by id; the id itself when it is not known."""
        return self._agents.agent_name(agent_id) if agent_id else ""

    def name_of(self, number: str) -> str:
        """Name of a number as the newest call that has one tells it; "" when nobody is known."""
        return self._names.get(phone.canonical(number, self.country), "")

    def choose(self, **wanted: Any) -> None:
        """List other calls; names and values as in ``Wanted``."""
        chosen = replace(self.wanted, **wanted)
        if chosen != self.wanted:
            self.wanted = chosen
            self.changed.emit()
            self.show_again()

    def choose_agent(self, agent_id: str) -> None:
        """List the calls of one agent, "" for those of all."""
        agent = next((one for one in self.agents if one.id == agent_id), None)
        self.choose(agent=(agent.user_id or agent.id) if agent else "")

    def search(self, text: str) -> None:
        """Show only calls with every word of the text."""
        if text.strip() and not self.table.searchable and self.table.count > _MANY:
            self.start("search", self._search(text))
        else:
            self._tasks.cancel(f"{self._prefix}.search")
            self.table.search(text)
            self._count_again()

    def see(self, *, seen: bool) -> None:
        """Whether somebody looks at the list: what others read is only then taken up."""
        self._seen = seen
        if seen:
            self._look_elsewhere()

    def refresh(self) -> None:
        """Read from the provider what is missing; rows stay while it is read."""
        if self._session.account:
            self.start("read", self._read(), "calls.read")
            self.changed.emit()

    def stop(self) -> None:
        """Stop reading or writing; what is there stays."""
        self.cancel("export")
        if self.running("read"):
            self.cancel("read")
            self.show_again()
        self.changed.emit()

    def show_again(self) -> None:
        """Something changed: look again at what is known, and ask nobody."""
        self.start("rows", self._show(), "calls.rows")

    def export(self, path: Path, calls: Sequence[HistoryCall]) -> None:
        """Write calls to a CSV, or to a workbook if the file's name ends with ``.xlsx``."""
        self.start("export", self._export(path, tuple(calls)), "calls.export")

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """A read that failed is offered again."""
        if topic == "calls.read":
            self.error = error
            self.show_again()  # some of it may have come
            return Failure(error, topic, self.tr("Try now"), self.refresh)
        return super().failure_of(error, topic)

    async def _read(self) -> None:
        self.error = None
        words = self.tr("Reading calls")
        self.busy_changed.emit(Progress(words, can_stop=True))
        period = self._period()
        # Up to the moment of the reading, which is a little later: else that would be a gap.
        end = period.end if self.wanted.within is Within.YESTERDAY else period.end + _AHEAD
        read = Period(max(period.start, period.end - READ_FOR), end)
        async with aclosing(self._history.read(read)) as parts:
            async for part in parts:
                page = self.tr("page {page}").format(page=part.pages_read)
                if part.pages:
                    page = self.tr("page {page} of {pages}").format(
                        page=part.pages_read, pages=part.pages
                    )
                told = f"{words}, {page}"
                self.busy_changed.emit(Progress(told, part.read, part.total, can_stop=True))
        await self._show()

    async def _show(self) -> None:
        wanted, period = self.wanted, self._period()
        shown = await self._history.shown(wanted, period)
        if wanted != self.wanted:
            return  # another choice was made meanwhile, and shows its own
        self._names, self.every = shown.names, shown.every
        self.gaps = self._gaps(shown.gaps) if wanted.everybody else ()
        self.unread = wanted.everybody and self._history.never_read(period)
        self.loaded = self._session.account is not None
        if shown.calls != list(self.table.rows):
            texts: Sequence[str] = ()
            if self.table.needle and len(shown.calls) > _MANY:
                texts = await self._history.local(lambda: self.table.texts_of(shown.calls))
            self.table.show(shown.calls, shown.ids, texts)
        self.totals = shown.totals
        if self.table.needle:
            self.totals = await self._history.count(self.table.shown)
        self.changed.emit()

    def _gaps(self, gaps: Sequence[CallGap]) -> tuple[CallGap, ...]:
        """Of any time, what is older than is read at a time is no gap: it is said to be so."""
        since = datetime.now(UTC) - READ_FOR
        return tuple(gap for gap in gaps if gap.end > since)

    async def _search(self, text: str) -> None:
        """Make what is searched in the worker first: of many rows the window would feel it."""
        rows = self.table.rows
        texts = await self._history.local(lambda: self.table.texts_of(rows))
        self.table.take_texts(rows, texts)
        self.table.search(text)
        self._count_again()

    def _count_again(self) -> None:
        self.start("count", self._count())

    async def _count(self) -> None:
        self.totals = await self._history.count(self.table.shown)
        self.changed.emit()

    async def _export(self, path: Path, calls: tuple[HistoryCall, ...]) -> None:
        words = self.tr("Writing {file}").format(file=path.name)

        def tell(done: int) -> None:
            self.busy_changed.emit(Progress(words, done, len(calls), can_stop=True))

        tell(0)
        await self._history.export(path, calls, self.zone, self.agent_name, tell)
        self.done.emit(self.tr("Saved {file}").format(file=path.name))

    def _period(self) -> Period:
        return self.wanted.within.period(datetime.now(UTC), self.zone, KEPT_FOR)

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        """Only what people wait for is shown as work under way."""
        if key in {"read", "export"}:
            super()._ended(key, work)
            self.changed.emit()
        else:
            work.close()

    def _look_elsewhere(self) -> None:
        """The missed calls were read anew, and with them all other finished calls."""
        read_at = self._missed.read_at
        if self._seen and read_at != self._read_elsewhere and not self._missed.reading:
            self._read_elsewhere = read_at
            self._history.read_newest_again()
            if not self.reading:
                self.show_again()

    def _names_changed(self) -> None:
        if self._agents.read_at != self._named_at:
            self._named_at = self._agents.read_at
            self.table.sort_again()
            self.changed.emit()

    def _forget_rows(self) -> None:
        self.table.set_rows([])
        self.every, self.totals, self.loaded, self.unread = 0, Totals(), False, False
        self.gaps, self.error, self._names = (), None, {}

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is before or same_account(before, self._connection):
            return
        for key in ("read", "rows", "search", "count", "export"):
            self._tasks.cancel(f"{self._prefix}.{key}")
        self._history.forget()
        self._forget_rows()
        self.wanted = replace(self.wanted, agent="")
        self.table.describe(country=self.country, zone=self.zone, agent_name=self.agent_name)
        self.busy_changed.emit(None)
        self.reset.emit()
        self.changed.emit()
        self.show_again()  # without an account there are none, and none on their way come
