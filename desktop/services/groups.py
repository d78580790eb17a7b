"""Groups of agents: who is in which, what is missing for agents on a phone, and changing it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import Any, TypeVar

from desktop.domain.agent import Agent, Routing
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError, OutcomeUnknown, StorageFailed
from desktop.domain.group import Group, Queue
from desktop.domain.paging import Page, PageKey
from desktop.domain.runs import AuditEntry
from desktop.domain.wording import say, series
from desktop.providers.base import GroupDirectory
from desktop.services.pages import read_pages
from desktop.services.run_store import RunStore
from desktop.services.session import Session
from desktop.services.tasks import side_by_side

AT_ONCE = 3
"""Requests on their way at a time: one of the four workers stays free for other lists."""

T = TypeVar("T")
Fetch = Callable[[GroupDirectory, PageKey], Page[T]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Membership:
    """All groups of the account, and who is in them.

    Attributes:
        groups: The groups, by name.
        members: Ids of the agents of each group, by group id.
        silent: By group id, names of the queues that ring it and have no number to call out from.
        unreadable: Entries that could not be read; then there may be more than what is here.
    """

    groups: tuple[Group, ...] = ()
    members: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    silent: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    unreadable: int = 0

    def names(self) -> dict[str, tuple[str, ...]]:
        """The names of the groups that agents are in, by agent id."""
        found: dict[str, tuple[str, ...]] = {}
        for group in self.groups:
            for agent_id in self.members.get(group.id, ()):
                found[agent_id] = (*found.get(agent_id, ()), group.name)
        return found

    def warning(self, agent: Agent) -> str:
        """Why calls would not reach an agent's phone, or "".

        A queue calls such agents from a number of its own; without one it cannot.
        """
        if agent.routing is not Routing.PHONE:
            return ""
        names = {
            f"“{name}”": None  # a set that keeps the order
            for group_id, queues in self.silent.items()
            if agent.id in self.members.get(group_id, ())
            for name in queues
        }
        if not names:
            return ""
        return say(
            "{name} gets no calls of the queues {queues}. They would ring "
            "a phone, and there is no number to call it from. "
            "Give the queue one, or route the agent's calls to the app.",
            one="{name} gets no calls of the queue {queues}. They would ring "
            "a phone, and there is no number to call it from. "
            "Give the queue one, or route the agent's calls to the app.",
            count=len(names),
            name=agent.name,
            queues=series(list(names)),
        )

    def changed(self, group_id: str, agent_id: str, *, inside: bool) -> Membership:
        """The same with one agent in a group, or out of it."""
        before = self.members.get(group_id, frozenset())
        after = before | {agent_id} if inside else before - {agent_id}
        return replace(self, members=MappingProxyType({**self.members, group_id: after}))


class GroupService:
    """Reads and changes groups of the signed-in account.

    Args:
        session: Who is signed in.
        store: The audit log, or None.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        store: RunStore | None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = session
        self._store = store
        self._now = now

    async def read(self) -> Membership:
        """Read groups and members, and what is rung by queues without a number; side by side.

        Raises:
            Unsupported: The sign-in has no groups.
            CalldeckError: They could not be read completely.
        """
        self._session.require(GroupDirectory, Capability.MANAGE_GROUPS)
        return await _Reading(self._session).all()

    async def change(self, group: Group, agent: Agent, *, inside: bool) -> None:
        """Put an agent into a group or take it out, and note that in the audit log.

        Raises:
            OutcomeUnknown: Nobody knows whether it was done.
            CalldeckError: It was not done.
        """
        self._session.require(GroupDirectory, Capability.MANAGE_GROUPS)

        def move(provider: GroupDirectory) -> None:
            act = provider.add_to_group if inside else provider.remove_from_group
            act(group.id, agent.id)

        try:
            await self._session.run(move, "change group")
        except CalldeckError as error:
            await self._note(group, agent, inside, error)
            raise
        await self._note(group, agent, inside, None)

    async def _note(
        self, group: Group, agent: Agent, inside: bool, error: CalldeckError | None
    ) -> None:
        account, store = self._session.account, self._store
        if account is None or store is None:
            return
        outcome = "done"
        if error:
            outcome = "uncertain" if isinstance(error, OutcomeUnknown) else "refused"
        entry = AuditEntry(
            at=self._now(),
            account=account.key,
            who=account.user,
            agent=agent.id,
            name=agent.name,
            action="change",
            field=say("Groups"),
            old="" if inside else group.name,
            new=group.name if inside else "",
            run="",
            outcome=outcome,
            reply=(error.origin.said or error.title) if error else "",
        )
        try:
            await self._session.local(lambda: store.add_entries([entry]))
        except StorageFailed as trouble:
            _log.info("a change of a group is not noted: %s", trouble.title)


class _Reading:
    """One walk over all lists; however many are read side by side, few requests are under way."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._members: dict[str, frozenset[str]] = {}
        self._silent: dict[str, tuple[str, ...]] = {}
        self._unreadable = 0

    async def all(self) -> Membership:
        """First groups and queues, then what hangs on them."""
        groups: list[Group] = []
        queues: list[Queue] = []
        await _together(
            [
                partial(self._into, groups, "read groups", _list_groups),
                partial(self._into, queues, "read queues", _list_queues),
            ]
        )
        mute = [queue for queue in queues if queue.callout_number == ""]
        await _together(
            [partial(self._read_members, group) for group in groups if group.size != 0]
            + [partial(self._read_rung, queue) for queue in mute]
        )
        by_name = sorted(groups, key=lambda group: group.name.casefold())
        return Membership(
            tuple(by_name),
            MappingProxyType(self._members),
            MappingProxyType(self._silent),
            self._unreadable,
        )

    async def _read_members(self, group: Group) -> None:
        ids: list[str] = []
        await self._into(
            ids,
            "read group members",
            lambda provider, page: provider.list_members(group.id, page),
        )
        self._members[group.id] = frozenset(ids)

    async def _read_rung(self, queue: Queue) -> None:
        ids: list[str] = []
        await self._into(
            ids,
            "read queue routing",
            lambda provider, page: provider.list_rung_groups(queue.id, page),
        )
        for group_id in ids:
            self._silent[group_id] = (*self._silent.get(group_id, ()), queue.name)

    async def _into(self, found: list[T], operation: str, fetch: Fetch[T]) -> None:
        """Read a whole list; a page that cannot be read fails all."""

        async def one(key: PageKey) -> Page[T]:
            async with self._turns:
                return await self._session.run(lambda provider: fetch(provider, key), operation)

        async with aclosing(_pages(one)) as batches:
            async for page in batches:
                self._unreadable += page.unreadable
                found.extend(page.items)


async def _pages(
    fetch: Callable[[PageKey], Awaitable[Page[T]]],
) -> AsyncGenerator[Page[T], None]:
    async with aclosing(read_pages(fetch, AT_ONCE)) as batches:
        async for batch in batches:
            for outcome in batch:
                if outcome.page is None:
                    raise outcome.error or CalldeckError()
                yield outcome.page


async def _together(work: Sequence[Callable[[], Coroutine[Any, Any, None]]]) -> None:
    async with aclosing(side_by_side(work, len(work), 0)) as parts:
        async for _ in parts:
            pass


def _list_groups(provider: GroupDirectory, page: PageKey) -> Page[Group]:
    return provider.list_groups(page)


def _list_queues(provider: GroupDirectory, page: PageKey) -> Page[Queue]:
    return provider.list_queues(page)
