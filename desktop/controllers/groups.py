"""Groups of agents for the window: who is in which, and moving agents in and out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress, Told, same_account
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError, OutcomeUnknown
from desktop.domain.group import Group
from desktop.domain.wording import listed, say
from desktop.qtmodels.agent_columns import GROUPLESS
from desktop.services.groups import GroupService, Membership
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Moved:
    """Agents that are in a group now (``inside``), or out of it."""

    group: Group
    agents: tuple[Agent, ...]
    inside: bool


class GroupsController(Controller):
    """Groups of the account.

    A read that fails is told by ``error`` alone: groups are read by the way, and whoever shows
    them says in their place why they are not there.

    Attributes:
        membership: What was read last, or None.
        error: Why it could not be read, or None.
        attended: Whether somebody listens to ``refused``; else a failure goes to the window.

    Signals:
        changed: other groups or members than before, or a read began or failed.
        moved: ``Moved``.
        refused: ``CalldeckError``: an agent was not moved, nor those after it.
    """

    changed = Signal()
    moved = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        session: Session,
        service: GroupService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.membership: Membership | None = None
        self.error: CalldeckError | None = None
        self.attended = False
        self._session = session
        self._service = service
        self._names: dict[str, tuple[str, ...]] = {}
        self._moves: list[tuple[str, str, bool]] = []  # since the read under way began
        self._connection = session.connection
        session.changed.append(self._session_changed)

    @property
    def reason(self) -> str:
        """Why there are no groups with this sign-in; "" when there are."""
        return self._session.capabilities.reason(Capability.MANAGE_GROUPS)

    @property
    def reading(self) -> bool:
        """Whether groups are being read."""
        return self.running("read")

    @property
    def moving(self) -> bool:
        """Whether agents are being moved."""
        return self.running("move")

    def refresh(self) -> None:
        """Read the groups again; what is known of them stays until then."""
        if not self.reason:
            self.start("read", self._read(), "groups.read")

    def move(self, group: Group, agents: Sequence[Agent], *, inside: bool) -> None:
        """Put agents into a group, or take them out of it; one after the other."""
        self.start_once("move", self._move(group, tuple(agents), inside), "groups.move")

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups by name; none as well while they are not known."""
        return self.membership.groups if self.membership else ()

    @property
    def unreadable(self) -> int:
        """Entries that could not be read: there may be more groups or members than are told."""
        return self.membership.unreadable if self.membership else 0

    def ids_in(self, group_id: str) -> frozenset[str]:
        """Ids of the agents in a group."""
        return self.membership.members.get(group_id, _NOBODY) if self.membership else _NOBODY

    def names_of(self, agent_id: str) -> tuple[str, ...]:
        """Names of the groups that an agent is in; none as well while that is not known."""
        return self._names.get(agent_id, ())

    def text_of(self, agent_id: str) -> str:
        """``Sales, VIP``; ``no group`` for none; "" while it is not known."""
        if self.membership is None:
            return ""
        return ", ".join(self.names_of(agent_id)) or GROUPLESS

    def warning_of(self, agent: Agent) -> str:
        """Why calls would not reach an agent's phone, or ""."""
        return self.membership.warning(agent) if self.membership else ""

    async def _read(self) -> None:
        self.error = None
        self._moves.clear()
        self.busy_changed.emit(Progress(say("Reading groups")))
        self.changed.emit()
        try:
            membership = await self._service.read()
        except CalldeckError as error:
            self.error = error
            self.changed.emit()
            raise Told from error
        for group_id, agent_id, inside in self._moves:  # newer than what was read
            membership = membership.changed(group_id, agent_id, inside=inside)
        self._take(membership)

    async def _move(self, group: Group, agents: tuple[Agent, ...], inside: bool) -> None:
        words = say("Adding to group") if inside else say("Removing from group")
        done: list[Agent] = []
        failure: CalldeckError | None = None
        for at, agent in enumerate(agents):
            many = len(agents) > 1
            self.busy_changed.emit(Progress(words, at if many else None, len(agents)))
            try:
                await self._service.change(group, agent, inside=inside)
            except CalldeckError as error:
                failure = _told(error, group, agents[at:], inside)
                break
            done.append(agent)
            self._moves.append((group.id, agent.id, inside))
        if done and self.membership:
            membership = self.membership
            for agent in done:
                membership = membership.changed(group.id, agent.id, inside=inside)
            self._take(membership)
        if done:
            self.moved.emit(Moved(group, tuple(done), inside))
        if failure:
            self.refresh()  # the one that failed may be in the group or not
            if not self.attended:
                raise failure
            self.refused.emit(failure)
            raise Told from failure

    def _take(self, membership: Membership) -> None:
        self.membership = membership
        self._names = membership.names()
        self.changed.emit()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if same_account(before, self._connection):
            return
        for key in ("read", "move"):
            self.cancel(key)
        self.membership, self.error = None, None
        self._names = {}
        self.changed.emit()
        if self._connection:
            self.refresh()


def _told(error: CalldeckError, group: Group, left: Sequence[Agent], inside: bool) -> CalldeckError:
    """The error of the first of these agents, saying who was not moved."""
    unclear = isinstance(error, OutcomeUnknown)
    rest = left[1:] if unclear else left
    if rest:
        count, group_name = len(rest), group.name
        words = (
            say(
                "{count} agents were not added to {group}.",
                one="{who} was not added to {group}.",
                count=count,
                who=rest[0].name,
                group=group_name,
            )
            if inside
            else say(
                "{count} agents were not removed from {group}.",
                one="{who} was not removed from {group}.",
                count=count,
                who=rest[0].name,
                group=group_name,
            )
        )
        error.message = listed([error.message, words], " ") if unclear else words
    return error
