"""The agents tab's other half: what is done to agents, one by one or many at once.

A change of one agent is carried out at once and can be undone; a change of several is shown first
(``previewed``) and then carried out as a run by the runs' controller.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agent_list import AgentList
from desktop.controllers.base import Progress, Told
from desktop.domain.agent import Agent
from desktop.domain.dry_run import DryRun, Verdict
from desktop.domain.edits import Edit, EditKind, FieldEdit, changed_fields
from desktop.domain.errors import CalldeckError, InvalidField, OutcomeUnknown
from desktop.domain.forms import FieldValue
from desktop.domain.runs import Run
from desktop.domain.wording import filled, say
from desktop.services.agents import AgentService
from desktop.services.bulk_edit import check_values, named_by, shift_of
from desktop.services.runs import Applied, RunService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

Values = Mapping[str, FieldValue]
_TITLES = (say("Added {name}"), say("Changed {name}"), say("Deleted {name}"))


@dataclass(frozen=True, slots=True)
class Done:
    """Something was done.

    Attributes:
        words: What.
        run: The run that can be taken back, or None.
    """

    words: str
    run: Run | None = None


class AgentsController(AgentList):
    """Agents of the account, and what is done to them; see :class:`AgentList`.

    Signals:
        saved: ``Agent`` that was created or changed from the form; close it.
        save_failed: ``CalldeckError``; the form keeps what was typed.
        done: ``Done``, for the toast.
        previewed: ``DryRun`` of a change of several agents; nothing was sent.
        run_wanted: ``(title, tuple of Edit)``: carry it out without showing it first.
        cell_changed: id (str) of an agent with a cell that is sent, was refused, or is well again.
    """

    saved = Signal(object)
    save_failed = Signal(object)
    done = Signal(object)
    previewed = Signal(object)
    run_wanted = Signal(object)
    cell_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        service: AgentService,
        runs: RunService,
        tasks: TaskRunner,
        zone: tzinfo,
        country: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, service, tasks, zone, country, parent)
        self._changes = 0
        self._runs = runs
        self._cells: dict[tuple[str, str], tuple[str, str]] = {}

    @property
    def saving(self) -> bool:
        """Whether a form is being saved."""
        return self.running("save")

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
            given = {spec.key: values[spec.key] for spec in asked.fields}
            edit = self._created(given) if agent is None else self._changed(agent, given)
            self.start_once("save", self._save(edit), "agents.save")
        return faults

    def remove(self, agents: tuple[Agent, ...]) -> None:
        """Remove agents; several become a run."""
        if len(agents) > 1:
            edits = tuple(Edit(EditKind.DELETE, agent) for agent in agents)
            self.run_wanted.emit(
                (self.tr("Delete {count} agents").format(count=len(agents)), edits)
            )
        elif agents:
            self.start_once("remove", self._remove(agents[0]), "agents.remove")

    def preview(self, agents: tuple[Agent, ...], values: Values, title: str) -> None:
        """Give agents the same values: one at once, several after a look at what would change."""
        same = {agent.id: values for agent in agents}
        key = "preview" if len(agents) > 1 else self._new_key()
        self.start(key, self._preview(agents, same, title), "agents.change")

    def preview_names(self, agents: tuple[Agent, ...], pattern: str) -> str:
        """Name agents by a pattern; returns the place in it that does not exist, or ""."""
        try:
            named = named_by(agents, pattern)
        except ValueError as error:
            return str(error)
        title = self.tr("Rename {count} agents").format(count=len(agents))
        self.start("preview", self._preview(agents, named, title), "agents.change")
        return ""

    def apply_values(self, values: Mapping[str, Values], title: str) -> None:
        """Give agents (by id) values of their own, without showing it first."""
        agents = tuple(row.agent for row in map(self.table.row, values) if row is not None)
        work = self._preview(agents, values, title, show=False)
        self.start_once("apply", work, "agents.change")

    @property
    def applying(self) -> bool:
        """Whether values of their own are being sent."""
        return self.running("apply")

    # Cells

    def edit_cell(self, agent_id: str, key: str, value: FieldValue) -> str:
        """Change one cell of the table; returns what is wrong with it, "" when it is sent.

        Args:
            agent_id: Whose.
            key: Key of the column; ``shift`` takes a text such as ``09-18``.
            value: What was entered.
        """
        row, profile = self.table.row(agent_id), self._session.profile
        if row is None or profile is None:
            return self.tr("The agent is no longer there. Nothing was sent.")
        values = shift_of(str(value)) if key == "shift" else {key: value}
        if not values:
            return self.tr("Write hours like 09-18, from 1 to 24.")
        found = self._check((row.agent,), {agent_id: values}, "").rows[0]
        if found.verdict is Verdict.ERROR:
            return found.faults[0].rule
        if found.edit is None:
            self._set_cell(agent_id, key, "", "")
            return ""
        self._set_cell(agent_id, key, "sending", "")
        self.start(f"cell {agent_id} {key}", self._send_cell(found.edit, key), "agents.cell")
        return ""

    def cell_state(self, agent_id: str, key: str) -> tuple[str, str]:
        """``("", "")``, ``("sending", "")``, or ``("refused", why)``."""
        return self._cells.get((agent_id, key), ("", ""))

    # Work

    def _new_key(self) -> str:
        """Each change is carried out; a newer one of the same key would end it half-way."""
        self._changes += 1
        return f"change {self._changes}"

    def _created(self, values: Values) -> Edit:
        name, user = str(values.get("name", "")), str(values.get("user_id", ""))
        blank = Agent("", name, str(values.get("extension", "")), user)
        return Edit(
            EditKind.CREATE,
            blank,
            tuple(FieldEdit(key, None, value) for key, value in values.items()),
        )

    def _changed(self, agent: Agent, values: Values) -> Edit:
        profile = self._session.profile
        form = profile.agent_form if profile else None
        fields = changed_fields(agent, values, form, self.country) if form else ()
        return Edit(EditKind.CHANGE, agent, fields)

    async def _save(self, edit: Edit) -> None:
        is_new = edit.kind is EditKind.CREATE
        self.busy_changed.emit(Progress(say("Adding agent") if is_new else say("Saving agent")))
        if not (is_new or edit.fields):
            self.saved.emit(edit.agent)
            return
        try:
            applied = await self._apply_one(edit)
        except CalldeckError as error:
            self.save_failed.emit(error)
            raise Told from error
        self.saved.emit(agent := applied.step.after or edit.agent)
        words = filled(say("{name} added") if is_new else say("{name} saved"), name=agent.name)
        self._tell(words, applied)

    async def _remove(self, agent: Agent) -> None:
        self.busy_changed.emit(Progress(say("Deleting agent")))
        applied = await self._apply_one(Edit(EditKind.DELETE, agent))
        self._tell(self.tr("{name} deleted").format(name=agent.name), applied)

    async def _preview(
        self,
        agents: tuple[Agent, ...],
        values: Mapping[str, Values],
        title: str,
        *,
        show: bool = True,
    ) -> None:
        dry_run = await self._session.local(lambda: self._check(agents, values, title))
        if show and len(agents) > 1:
            self.previewed.emit(dry_run)
            return
        wrong = next((row for row in dry_run.rows if row.faults), None)
        if wrong is not None:
            fault = wrong.faults[0]
            title = say("{name} was not changed.", name=wrong.name)
            raise InvalidField(title, fault.rule, fault.fix)
        if len(dry_run.edits) > 1:
            self.run_wanted.emit((title, dry_run.edits))
            return
        for edit in dry_run.edits:
            self.busy_changed.emit(Progress(say("Changing {name}", name=edit.agent.name)))
            applied = await self._apply_one(edit)
            self._tell(self.tr("{name} changed").format(name=edit.agent.name), applied)
        if not dry_run.edits:
            self.done.emit(Done(self.tr("It was so already; nothing was sent")))

    async def _send_cell(self, edit: Edit, key: str) -> None:
        agent = edit.agent
        try:
            applied = await self._apply_one(edit)
        except CalldeckError as error:
            self._set_cell(agent.id, key, "refused", f"{error.title} {error.text}".strip())
            if isinstance(error, OutcomeUnknown):
                raise
            raise Told from error
        self._set_cell(agent.id, key, "", "")
        self._tell(self.tr("{name} changed").format(name=agent.name), applied)

    async def _apply_one(self, edit: Edit) -> Applied:
        title = dict(zip(EditKind, _TITLES, strict=True))[edit.kind]
        applied = await self._runs.one(filled(title, name=edit.agent.name), edit)
        self.take_steps([applied.step])
        return applied

    def _check(self, agents: Sequence[Agent], values: Mapping[str, Values], title: str) -> DryRun:
        profile = self._session.profile
        if profile is None:
            return DryRun(title, ())
        return check_values(
            agents,
            values,
            profile.agent_form,
            self.country,
            title,
            status_is_read=profile.status_is_read,
        )

    def _tell(self, words: str, applied: Applied) -> None:
        self.done.emit(Done(words, applied.run))
        if applied.notice:
            self.failed.emit(self.failure_of(applied.notice, "agents.notes"))

    def _set_cell(self, agent_id: str, key: str, state: str, words: str) -> None:
        self._cells.pop((agent_id, key), None)
        if state:
            self._cells[agent_id, key] = (state, words)
        self.cell_changed.emit(agent_id)

    def _begin_anew(self) -> None:
        for key in ("save", "remove", "preview", "apply"):
            self._tasks.cancel(f"{self._prefix}.{key}")
        self._cells.clear()
        super()._begin_anew()
