"""Reads agents and changes them; whatever the network does, a wish is carried out at most once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError, OutcomeUnknown
from desktop.domain.paging import Page, PageKey
from desktop.domain.wording import say
from desktop.providers.base import (
    AgentDirectory,
    AgentRemover,
    AgentStatusSetter,
    AgentUpdater,
    BreakAllowance,
)
from desktop.services.agent_creation import AgentCreation, found_agent, identity, reflects
from desktop.services.pages import PageOutcome, read_pages
from desktop.services.session import Session
from desktop.services.statuses_set_here import StatusesSetHere, StatusMemory

__all__ = ["AgentService", "AgentsPart", "StatusMemory"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AgentsPart:
    """Some of the agents.

    Attributes:
        agents: Those that this part adds.
        read: Agents read so far, with this part.
        total: Agents in all, or None when the provider does not tell.
        pages_read: Pages read so far.
        pages: Pages in all, or None when they are not numbered.
        failed: Why pages are missing or not whole so far, one error a page.
        done: Whether this is the last part.
    """

    agents: tuple[Agent, ...]
    read: int
    total: int | None
    pages_read: int
    pages: int | None
    failed: tuple[CalldeckError, ...]
    done: bool


class ListMemory(Protocol):
    """Keeps the last complete list of an account, without passwords; methods block."""

    def load(self, account: str) -> tuple[tuple[Agent, ...], datetime] | None:
        """The list and when it was read, or None."""

    def save(self, account: str, agents: Sequence[Agent], read_at: datetime) -> None:
        """Keep a list in place of the one before."""


class AgentService:
    """Agents of the signed-in account.

    Args:
        session: Who is signed in.
        statuses: Remembers statuses that were set from this desk, or None.
        cache: Remembers the last complete list, or None.
        at_once: How many pages are read side by side.
        wait: Waits for so many seconds.
        now: The clock, UTC.
        settled: How long the provider may still act on a request whose answer was lost; None for
            as long as :mod:`agent_creation` says.
    """

    def __init__(
        self,
        session: Session,
        statuses: StatusMemory | None,
        cache: ListMemory | None = None,
        *,
        at_once: int = 4,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        settled: timedelta | None = None,
    ) -> None:
        self._session = session
        self._at_once = at_once
        self._now = now
        self._cache = cache
        self._prepared: tuple[str, tuple[tuple[Agent, ...], datetime] | None] = ("", None)
        session.prepare.append(self._prepare)
        self._statuses = StatusesSetHere(session, statuses)
        self._creation = AgentCreation(session, wait, now, settled)

    async def read(self) -> AsyncGenerator[AgentsPart, None]:
        """Read all agents: the first page at once, then the others as they come.

        An agent that is on two pages, because others were added meanwhile, is delivered once.

        Raises:
            Unsupported: The sign-in may not list agents.
            CalldeckError: The first page could not be read.
        """
        self._session.require(AgentDirectory, Capability.LIST_AGENTS)
        await self._statuses.load()
        seen: set[str] = set()
        failed: list[CalldeckError] = []
        part = AgentsPart((), 0, None, 0, None, (), done=False)
        async with aclosing(read_pages(self._fetch, self._at_once)) as batches:
            async for batch in batches:
                fresh = self._unseen(batch, seen)
                failed += [outcome.fault for outcome in batch if outcome.fault]
                first = part if part.pages_read else batch[0].page
                part = AgentsPart(
                    agents=fresh,
                    read=len(seen),
                    total=first.total if first else None,
                    pages_read=part.pages_read + sum(1 for outcome in batch if outcome.page),
                    pages=first.pages if first else None,
                    failed=tuple(failed),
                    done=False,
                )
                yield part
        yield replace(part, agents=(), done=True)

    def kept(self) -> tuple[tuple[Agent, ...], datetime | None]:
        """The list as it was read completely the last time, and when; without passwords."""
        key, kept = self._prepared
        if kept is None or not self._session.account or key != self._session.account.key:
            return (), None
        return kept

    def _prepare(self, key: str) -> None:
        """Read what is kept of an account; in a worker, before the window shows the account."""
        try:
            self._prepared = (key, self._cache.load(key) if self._cache else None)
        except CalldeckError as error:
            _log.info("the kept list cannot be read: %s", error.title)

    async def keep(self, agents: Sequence[Agent]) -> None:
        """Keep a complete list for the next start; that it cannot be kept is no reason to fail."""
        account, cache = self._session.account, self._cache
        if account is None or cache is None:
            return
        key, now = account.key, self._now()
        try:
            await self._session.local(lambda: cache.save(key, agents, now))
        except CalldeckError as error:
            _log.info("the list is not kept: %s", error.title)

    async def create(self, draft: AgentDraft) -> Agent:
        """Create an agent, exactly once; two presses for one extension or user id share it.

        Raises:
            OutcomeUnknown: The answer was lost and the agent is not in the list (yet). For a
                minute further attempts only look for it; later ones look before they send.
            CalldeckError: It was not created.
        """
        return await self._creation.create(draft)

    async def read_one(self, agent: Agent) -> Agent | None:
        """The agent as the provider has it now, or None when it is gone.

        Raises:
            CalldeckError: It could not be read.
        """
        self._session.require(AgentUpdater, Capability.EDIT_AGENT)

        def read(provider: AgentUpdater) -> Agent | None:
            return provider.read_agent(agent)

        found = await self._session.run(read, "read agent")
        return self._statuses.shown(found) if found else None

    async def find(self, draft: AgentDraft) -> Agent | None:
        """The agent with the draft's extension or user id, or None."""
        return await found_agent(self._session, draft)

    async def write(self, fresh: Agent, draft: AgentDraft) -> Agent:
        """Change an agent that was read just before; returns it as it now is.

        Raises:
            OutcomeUnknown: The answer was lost and the agent does not show the change.
            CalldeckError: It was not changed.
        """
        self._session.require(AgentUpdater, Capability.EDIT_AGENT)

        def write(provider: AgentUpdater) -> Agent:
            return provider.update_agent(fresh, draft)

        try:
            changed = await self._session.run(write, "update agent")
        except OutcomeUnknown as lost:
            listed = await self._look(fresh, lost)
            if listed is None or not reflects(listed, draft):
                raise OutcomeUnknown(
                    say("We do not know if {name} was changed.", name=fresh.name),
                    say("The answer was lost, and the list shows the old entries."),
                    say("Refresh the list and look before you save again."),
                    origin=lost.origin,
                ) from None
            changed = listed
        if "status" in draft.values and changed.status:
            await self._statuses.remember(changed.id, changed.status, self._now())
        return self._statuses.shown(changed)

    async def remove(self, agent: Agent) -> None:
        """Remove an agent; one that is gone already counts as removed.

        Raises:
            OutcomeUnknown: The answer was lost and the agent is still listed.
            CalldeckError: It was not removed.
        """
        self._session.require(AgentRemover, Capability.DELETE_AGENT)

        def remove(provider: AgentRemover) -> None:
            provider.remove_agent(agent)

        try:
            await self._session.run(remove, "remove agent")
        except OutcomeUnknown as lost:
            if await self._look(agent, lost) is not None:
                raise OutcomeUnknown(
                    say("We do not know if {name} was deleted.", name=agent.name),
                    say("The answer was lost, and the agent is still in the list."),
                    say("Refresh the list and look before you delete again."),
                    origin=lost.origin,
                ) from None

    async def set_status(self, agent: Agent, status: str) -> Agent:
        """Give an agent a status; returns the agent with it.

        Raises:
            CalldeckError: The status was not set, or it is not known.
        """
        self._session.require(AgentStatusSetter, Capability.SET_AGENT_STATUS)
        await self._set(agent.id, status)
        return replace(agent, status=status)

    async def set_own_status(self, status: str) -> None:
        """Give the signed-in agent a status."""
        self._session.require(AgentStatusSetter, Capability.SET_OWN_STATUS)
        account = self._session.account
        await self._set(account.agent if account else "", status)

    async def break_left(self) -> timedelta:
        """Break that the signed-in agent has left today.

        Raises:
            CalldeckError: The provider does not tell, or could not be asked.
        """
        self._session.require(BreakAllowance, Capability.READ_BREAK)

        def read(provider: BreakAllowance) -> timedelta:
            return provider.break_left()

        return await self._session.run(read, "read break")

    def status_times(self) -> Mapping[str, datetime]:
        """When statuses were set from this desk, by agent id; known once agents were read."""
        return self._statuses.times()

    async def _set(self, agent_id: str, status: str) -> None:
        def write(provider: AgentStatusSetter) -> None:
            provider.set_status(agent_id, status)

        await self._session.run(write, "set status")
        await self._statuses.remember(agent_id, status, self._now())

    async def _fetch(self, page: PageKey) -> Page[Agent]:
        def fetch(directory: AgentDirectory) -> Page[Agent]:
            return directory.list_agents(page)

        return await self._session.run(fetch, "read agents")

    def _unseen(self, batch: list[PageOutcome[Agent]], seen: set[str]) -> tuple[Agent, ...]:
        fresh: list[Agent] = []
        for outcome in batch:
            for agent in outcome.page.items if outcome.page else ():
                if agent.id not in seen:
                    seen.add(agent.id)
                    fresh.append(self._statuses.shown(agent))
        return tuple(fresh)

    async def _look(self, agent: Agent, lost: OutcomeUnknown) -> Agent | None:
        """The agent as listed now; raises ``lost`` when it cannot be looked up."""
        wanted = AgentDraft({"extension": agent.extension, "user_id": agent.user_id})
        if not identity(wanted):
            raise lost
        try:
            return await found_agent(self._session, wanted)
        except CalldeckError:
            raise lost from None
