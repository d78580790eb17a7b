"""Which agents are shown: by status, shift, SMS alert and routing."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.agent import Agent, Routing
from desktop.qtmodels.agent_row import AgentRow


@dataclass(frozen=True, slots=True)
class AgentFilter:
    """What an agent must be like; None lets all through.

    Attributes:
        status: Its status as the provider spells it, "" for none or not known.
        on_shift: Whether its shift covers the hour; who has no hours is neither on nor off.
        sms_alert: Whether it is told of missed calls by SMS.
        routing: Where calls for it ring.
        hour: The hour of the day, 0 to 23, that ``on_shift`` is about.
    """

    status: str | None = None
    on_shift: bool | None = None
    sms_alert: bool | None = None
    routing: Routing | None = None
    hour: int = 0

    @property
    def count(self) -> int:
        """How many filters are set."""
        parts = (self.status, self.on_shift, self.sms_alert, self.routing)
        return sum(part is not None for part in parts)

    def accepts(self, row: AgentRow) -> bool:
        """Whether the agent is shown."""
        agent = row.agent
        return (
            (self.status is None or agent.status == self.status)
            and (self.sms_alert is None or agent.sms_alert is self.sms_alert)
            and (self.routing is None or agent.routing is self.routing)
            and (self.on_shift is None or covers(agent, self.hour) is self.on_shift)
        )


def covers(agent: Agent, hour: int) -> bool | None:
    """Whether the agent's shift covers an hour of the day; None without shift hours.

    Hours count 1 to 24, and 1 to 24 is the whole day: midnight to one o'clock, too.
    """
    start, end = agent.shift_start, agent.shift_end
    if start is None or end is None:
        return None
    return (start, end) == (1, 24) or start <= hour < end
