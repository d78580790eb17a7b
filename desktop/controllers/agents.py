"""The agents tab's other half: reading, saving and removing agents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Failure, Progress, Told, same_account
from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError, OutcomeUnknown
from desktop.domain.forms import FieldValue
from desktop.qtmodels.agent_table import AgentRow, AgentTable
from desktop.services.agents import AgentService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class AgentsController(Controller):
    """Agents of the account.

    ``table`` holds the rows. ``read_at`` is when the list was last complete, ``gaps`` how many
    pages of it could not be read, ``reading`` whether a read is under way. ``own_status`` is what
    the person who is signed in as an agent chose here, "" when nothing was chosen.

    Signals:
        changed: the list, its completeness or what may be done with it changed.
        saved: ``Agent`` that was created or changed; close the form.
        save_failed: ``CalldeckError``; the form keeps what was typed.
        removed: tuple of ``Agent`` that are gone.
        reset: another account is signed in (or none): forms and selections are void.
    """

    changed = Signal()
    saved = Signal(object)
    save_failed = Signal(object)
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
        self.gaps = 0
        self.total: int | None = None
        self.error: CalldeckError | None = None
        self.own_status = ""
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

    @property
    def saving(self) -> bool:
        """Whether a form is being saved."""
        return self.running("save")

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

    def save(self, agent: Agent | None, values: dict[str, FieldValue]) -> dict[str, str]:
        """Create (``agent`` is None) or change an agent.

        Returns:
            Faults by field key; empty when saving has begun.
        """
        profile = self._session.profile
        if profile is None:
            return {}
        asked = profile.agent_form.asked(values, editing=agent is not None)
        faults = asked.faults(values, self.country)
        if not faults:
            draft = AgentDraft({spec.key: values[spec.key] for spec in asked.fields})
            self.start_once("save", self._save(agent, draft), "agents.save")
        return faults

    def remove(self, agents: tuple[Agent, ...]) -> None:
        """Remove agents, one after the other; stops at the first that cannot be removed."""
        self.start_once("remove", self._remove(agents), "agents.remove")

    def set_status(self, agents: tuple[Agent, ...], status: str) -> None:
        """Give agents a status."""
        self.start("status", self._set_status(agents, status), "agents.status")

    def set_own_status(self, status: str) -> None:
        """Give the person who is signed in as an agent a status."""
        self.start("own status", self._set_own_status(status), "agents.own_status")

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """A read that failed is offered again."""
        if topic == "agents.read":
            self.error = error
            self.changed.emit()
            return Failure(error, topic, "Try now", self.refresh)
        return Failure(error, topic)

    async def _read(self) -> None:
        self.error = None
        self.gaps = 0
        # What is changed or removed from now on is newer than whatever is read of it.
        self._changed_here.clear()
        self.busy_changed.emit(Progress("Reading agents", can_stop=True))
        self.changed.emit()
        seen: set[str] = set()
        async for part in self._service.read():
            seen.update(agent.id for agent in part.agents)
            self._put([agent for agent in part.agents if agent.id not in self._changed_here])
            self.total = part.total
            self.gaps = len(part.failed)
            text = f"Reading agents, page {part.pages_read}"
            text += f" of {part.pages}" if part.pages else ""
            self.busy_changed.emit(Progress(text, part.read, part.total, can_stop=True))
            self.changed.emit()
        if not self.gaps:
            self.table.remove_rows(self.table.ids - seen - self._changed_here)
            self.read_at = datetime.now(UTC)
        self.changed.emit()

    def _put(self, agents: Sequence[Agent]) -> None:
        self._names.update({agent.user_id: agent.name for agent in agents if agent.user_id})
        known = self._service.status_times()
        self.table.put_rows([AgentRow(agent, known.get(agent.id)) for agent in agents])

    async def _save(self, agent: Agent | None, draft: AgentDraft) -> None:
        words = "Saving agent" if agent else "Adding agent"
        self.busy_changed.emit(Progress(words))
        try:
            if agent is None:
                done = await self._service.create(draft)
            else:
                done = await self._service.update(agent, draft)
        except CalldeckError as error:
            self.save_failed.emit(error)
            raise Told from error
        self._changed_here.add(done.id)
        self._put([done])
        self.changed.emit()
        self.saved.emit(done)

    async def _remove(self, agents: tuple[Agent, ...]) -> None:
        gone: list[Agent] = []
        try:
            for number, agent in enumerate(agents, 1):
                self.busy_changed.emit(Progress("Deleting agents", number, len(agents)))
                await self._service.remove(agent)
                gone.append(agent)
        except CalldeckError as error:
            _say_how_many(error, agent, len(gone), len(agents), "deleted")
            raise
        finally:
            if gone:
                self._changed_here.update(agent.id for agent in gone)
                self.table.remove_rows([agent.id for agent in gone])
                self.changed.emit()
                self.removed.emit(tuple(gone))

    async def _set_status(self, agents: tuple[Agent, ...], status: str) -> None:
        for number, agent in enumerate(agents, 1):
            self.busy_changed.emit(Progress("Setting status", number, len(agents)))
            try:
                await self._service.set_status(agent, status)
            except CalldeckError as error:
                _say_how_many(error, agent, number - 1, len(agents), "changed")
                raise
            self._changed_here.add(agent.id)
            if row := self.table.row(agent.id):  # as it is now: it may have been saved or removed
                self._put([replace(row.agent, status=status)])
        self.changed.emit()

    async def _set_own_status(self, status: str) -> None:
        self.busy_changed.emit(Progress("Setting your status"))
        await self._service.set_own_status(status)
        self.own_status = status
        self.changed.emit()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is before:
            return
        if not same_account(before, self._connection):
            self._begin_anew()
        if self._connection:
            self.refresh()

    def _begin_anew(self) -> None:
        for key in ("read", "save", "remove", "status", "own status"):
            self._tasks.cancel(f"{self._prefix}.{key}")
        self.table.set_rows([])
        self._names.clear()
        self.read_at, self.gaps, self.total, self.error = None, 0, None, None
        self.own_status = ""
        self._describe()
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


def _say_how_many(error: CalldeckError, agent: Agent, done: int, chosen: int, what: str) -> None:
    """Of several agents some were done before one failed; "nothing" would be wrong."""
    if chosen > 1:
        unclear = isinstance(error, OutcomeUnknown)
        said = error.message if unclear else f"{agent.name} was not {what}."
        error.message = f"{said} {done} of {chosen} agents were {what} before."
