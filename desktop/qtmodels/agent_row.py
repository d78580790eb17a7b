"""What the agent table knows of an agent, and what its columns ask elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.domain.agent import Agent, AgentStatus


@dataclass(frozen=True, slots=True)
class AgentRow:
    """An agent and when its status was set from this desk (None when it was not)."""

    agent: Agent
    status_set: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the columns have from what an agent does not say itself.

    Attributes:
        statuses: The statuses that the provider knows.
        status_is_read: False where only what was set from here is known.
        country: Default country of numbers.
        zone: Zone of the times shown.
        groups: Names of an agent's groups, by agent id.
        password_fault: What is wrong with an agent's password, by agent id; None is not known.
    """

    statuses: Sequence[AgentStatus]
    status_is_read: bool
    country: str
    zone: tzinfo
    groups: Callable[[str], str]
    password_fault: Callable[[str], str | None]
