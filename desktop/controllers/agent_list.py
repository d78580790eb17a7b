"""The agents as a list: reading them, keeping the table, and who is who."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Failure, Progress, same_account
from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.edits import EditKind
from desktop.domain.errors import CalldeckError
from desktop.domain.passwords import password_faults
from desktop.domain.runs import Step, StepState
from desktop.domain.wording import say
from desktop.qtmodels.agent_table import AgentRow, AgentTable
from desktop.services.agents import AgentService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class AgentList(Controller):
    """Agents of the account, as they are.

    ``table`` holds the rows. ``read_at`` is when the list was last complete, ``gaps`` how many
    pages of it could not be read, ``reading`` whether a read is under way. ``kept_at`` is when
    the rows were read that come from the last time, until the first page is there.

    Signals:
        changed: the list, its completeness or what may be done with it changed.
        removed: tuple of ``Agent`` that are gone.
        reset: another account is signed in (or none): forms and selections are void.
    """

    changed = Signal()
    removed = Signal(object)
    reset = Signal()

    def __init__(
        self,
        session: Session,
        service: AgentService,
        tasks: TaskRunner,
        zone: tzinfo,
        country: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.table = AgentTable(self)
        self.read_at: datetime | None = None
        self.kept_at: datetime | None = None
        self.gaps = 0
        self.total: int | None = None
        self.error: CalldeckError | None = None
        self._names: dict[str, str] = {}  # by user id
        self._session = session
        self._service = service
        self._zone = zone
        self._country = country
        self._connection = session.connection
        self._changed_here: set[str] = set()
        session.changed.append(self._session_changed)

    @property
    def profile(self) -> ProviderProfile | None:
        """The provider: its agent form, columns and statuses."""
        return self._session.profile

    @property
    def country(self) -> str:
        """Default country of numbers."""
        profile = self._session.profile
        return self._country or (profile.country if profile else "")

    def choose_country(self, country: str) -> None:
        """Read numbers without a country as numbers of this one; "" is the provider's own."""
        self._country = country
        self._describe()
        self.changed.emit()

    @property
    def reading(self) -> bool:
        """Whether the list is being read."""
        return self.running("read")

    def reason(self, capability: Capability) -> str:
        """Why something cannot be done; "" when it can."""
        return self._session.capabilities.reason(capability)

    def agent_name(self, agent_id: str) -> str:
        """Name of an agent by id or user id; the id itself when it is not known."""
        account = self._session.account
        if account and agent_id and agent_id == account.agent:
            return account.name
        row = self.table.row(agent_id)
        return row.agent.name if row else self._names.get(agent_id, agent_id)

    def next_extension(self) -> str:
        """The lowest extension above those in use, up to three digits; "" when there is none."""
        used = {row.agent.extension for row in self.table.rows}
        start = max((int(text) for text in used if text.isdigit() and len(text) == 3), default=100)
        candidates = [*range(start + 1, 1000), *range(101, start)]
        return next((str(number) for number in candidates if str(number) not in used), "")

    def refresh(self) -> None:
        """Read the whole list again; a read under way is started anew."""
        if not self.reason(Capability.LIST_AGENTS):
            self.start("read", self._read(), "agents.read")

    def stop(self) -> None:
        """Stop reading; the rows that are there stay and the list is said to be incomplete."""
        self.cancel("read")
        self.changed.emit()

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """A read that failed is offered again."""
        if topic == "agents.read":
            self.error = error
            self.changed.emit()
            return Failure(error, topic, say("Try now"), self.refresh)
        return Failure(error, topic)

    def take_steps(self, steps: Sequence[Step]) -> None:
        """Steps of a run went on: the table shows those that were confirmed."""
        done = [step for step in steps if step.state is StepState.CONFIRMED]
        gone = [
            step.before or step.edit.agent for step in done if step.edit.kind is EditKind.DELETE
        ]
        if changed := [agent for step in done if (agent := self._after(step)) is not None]:
            self._take_changed(changed)
        if gone:
            self._take_gone([agent.id for agent in gone])
            self.removed.emit(tuple(gone))
        if done:
            self.changed.emit()
            self._tasks.start(f"{self._prefix}.passwords", self._judge_passwords())

    async def _read(self) -> None:
        self.error = None
        self.gaps = 0
        # What is changed or removed from now on is newer than whatever is read of it.
        self._changed_here.clear()
        self.busy_changed.emit(Progress(say("Reading agents"), can_stop=True))
        self.changed.emit()
        seen: set[str] = set()
        async for part in self._service.read():
            seen.update(agent.id for agent in part.agents)
            self._put([agent for agent in part.agents if agent.id not in self._changed_here])
            self.total = part.total
            self.gaps = len(part.failed)
            text = say("Reading agents, page {page}", page=part.pages_read)
            if part.pages:
                text = say(
                    "Reading agents, page {page} of {pages}", page=part.pages_read, pages=part.pages
                )
            self.busy_changed.emit(Progress(text, part.read, part.total, can_stop=True))
            self.changed.emit()
        if not self.gaps:
            self.table.remove_rows(self.table.ids - seen - self._changed_here)
            self.read_at, self.kept_at = datetime.now(UTC), None
        self.changed.emit()
        if not self.gaps:
            await self._judge_passwords()
            await self._service.keep([row.agent for row in self.table.rows])

    def _show_kept(self) -> None:
        """Show the rows of the last time until those of now are there."""
        agents, self.kept_at = self._service.kept()
        if agents:
            self._put(agents)

    def _put(self, agents: Sequence[Agent]) -> None:
        self._names.update({agent.user_id: agent.name for agent in agents if agent.user_id})
        known = self._service.status_times()
        self.table.put_rows([AgentRow(agent, known.get(agent.id)) for agent in agents])

    def _after(self, step: Step) -> Agent | None:
        """The agent as a step left it; None when there is no row to show it in."""
        if step.edit.kind is EditKind.DELETE or step.after is None:
            return None
        row, profile = self.table.row(step.after.id), self._session.profile
        if step.edit.kind is EditKind.CREATE:
            return step.after
        if row is None:
            return None  # it was removed meanwhile
        only_status = {change.key for change in step.edit.fields} == {"status"}
        if only_status and profile and not profile.status_is_read:
            # Nothing was read for it: the row may be newer than what the step knows.
            return replace(row.agent, status=step.after.status)
        return step.after

    def _take_changed(self, agents: Sequence[Agent]) -> None:
        """Agents that were changed here are newer than whatever is being read of them."""
        self._changed_here.update(agent.id for agent in agents)
        self._put(agents)

    def _take_gone(self, ids: Sequence[str]) -> None:
        self._changed_here.update(ids)
        self.table.remove_rows(ids)

    async def _judge_passwords(self) -> None:
        agents = [row.agent for row in self.table.rows]
        self.table.set_password_faults(await self._session.local(lambda: password_faults(agents)))

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is before:
            return
        if not same_account(before, self._connection):
            self._begin_anew()
        if self._connection:
            self.refresh()

    def _begin_anew(self) -> None:
        self._tasks.cancel(f"{self._prefix}.read")
        self.table.set_rows([])
        self._names.clear()
        self.read_at, self.kept_at, self.gaps, self.total, self.error = None, None, 0, None, None
        self._describe()
        self._show_kept()
        self.busy_changed.emit(None)
        self.reset.emit()
        self.changed.emit()

    def _describe(self) -> None:
        profile = self._session.profile
        if profile:
            self.table.describe(
                profile.agent_columns,
                profile.statuses,
                status_is_read=profile.status_is_read,
                country=self.country,
                zone=self._zone,
            )
