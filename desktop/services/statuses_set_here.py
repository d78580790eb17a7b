"""Statuses that this desk gave to agents: all that is known where the provider tells none."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from desktop.domain.agent import Agent
from desktop.domain.errors import CalldeckError
from desktop.services.session import Session

_log = logging.getLogger(__name__)


class StatusSet(Protocol):
    """A status and when it was set."""

    @property
    def status(self) -> str:
        """As the provider spells it."""

    @property
    def set_at(self) -> datetime:
        """When, UTC."""


class StatusMemory(Protocol):
    """Keeps statuses over restarts; methods block and may raise StorageFailed."""

    def set_status(self, account: str, agent: str, status: str, at: datetime) -> None:
        """Note that an agent was given a status."""

    def statuses(self, account: str) -> Mapping[str, StatusSet]:
        """What was set, by agent id."""


class StatusesSetHere:
    """The statuses of one account in memory, read once from where they are kept."""

    def __init__(self, session: Session, memory: StatusMemory | None) -> None:
        self._session = session
        self._memory = memory
        self._account = ""
        self._known: dict[str, tuple[str, datetime]] = {}

    async def load(self) -> None:
        """Read what is kept of the signed-in account, unless that was done."""
        key = self._key()
        if key == self._account:
            return
        kept: Mapping[str, StatusSet] = {}
        if memory := self._memory:
            try:
                kept = await self._session.local(lambda: memory.statuses(key))
            except CalldeckError as error:
                _log.info("statuses set here cannot be read: %s", error.title)
        # Only now: a read that is cancelled has read nothing, and the account may be another one.
        if key == self._key() != self._account:
            self._account = key
            self._known = {agent: (item.status, item.set_at) for agent, item in kept.items()}

    async def remember(self, agent: str, status: str, at: datetime) -> None:
        """Note a status that was set; that it cannot be kept is no reason to fail."""
        key, memory = self._key(), self._memory
        await self.load()
        if key == self._account:
            self._known[agent] = (status, at)
        if memory is None:
            return
        try:
            await self._session.local(lambda: memory.set_status(key, agent, status, at))
        except CalldeckError as error:
            _log.info("a status set here is not kept: %s", error.title)

    def shown(self, agent: Agent) -> Agent:
        """The agent with the status that was set here, where the provider tells none."""
        profile = self._session.profile
        if profile is None or profile.status_is_read or agent.id not in self._known:
            return agent
        return replace(agent, status=self._known[agent.id][0])

    def times(self) -> Mapping[str, datetime]:
        """When statuses were set, by agent id."""
        if self._key() != self._account:
            return MappingProxyType({})
        return MappingProxyType({agent: at for agent, (_, at) in self._known.items()})

    def _key(self) -> str:
        account = self._session.account
        return account.key if account else ""
