"""Reads what became of the steps of a run that nobody knows of, before anything is sent again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.dry_run import DryRun
from desktop.domain.edits import EditKind, identity_of
from desktop.domain.runs import UNCERTAIN, Step, StepState
from desktop.services.agents import AgentService
from desktop.services.bulk_edit import checked_again
from desktop.services.run_step import StepWriter

_NOT_DONE = frozenset({StepState.REFUSED, StepState.CONFLICT, StepState.SKIPPED})


class RunLookup:
    """Compares steps with the agents as the provider has them now.

    Args:
        agents: Reads agents.
        settled: How long the provider may still act on a request whose answer was lost.
        wait: Waits for so many seconds.
        now: The clock, UTC.
    """

    def __init__(
        self,
        agents: AgentService,
        settled: timedelta,
        wait: Callable[[float], Awaitable[None]],
        now: Callable[[], datetime],
    ) -> None:
        self._agents = agents
        self._settled = settled
        self._wait = wait
        self._now = now

    async def outcomes(self, steps: Sequence[Step], writer: StepWriter) -> list[Step]:
        """The steps whose outcome is told by the agents as they are now.

        Planned creates are looked up as well: a computer that lost its power may have forgotten
        that it sent them. Waits until the provider surely acts no more on what was sent.

        Raises:
            CalldeckError: The agents could not be read, or not all of them.
        """
        open_steps = [step for step in steps if step.state in UNCERTAIN or _may_be_sent(step)]
        if not open_steps:
            return []
        await self._let_settle(open_steps)
        listed = await self._listed()
        outcomes = []
        for step in open_steps:
            agent = listed.get(step.edit.agent.id) or listed.get(step.edit.identity)
            if step.state in UNCERTAIN or agent is not None:
                outcomes.append(writer.outcome(step, agent))
        return outcomes

    async def checked_again(
        self, title: str, steps: Sequence[Step], profile: ProviderProfile, country: str
    ) -> DryRun:
        """A dry run of the steps that were not carried out."""
        listed = await self._listed()
        rows = []
        for step in steps:
            if step.state in _NOT_DONE:
                now = listed.get(step.edit.agent.id) or listed.get(step.edit.identity)
                rows.append(checked_again(step.edit, now, profile, country))
        return DryRun(title, tuple(rows))

    async def _let_settle(self, steps: Sequence[Step]) -> None:
        """Wait for creates alone: a change or a deletion that is sent twice is the same as once."""
        creates = [step for step in steps if step.edit.kind is EditKind.CREATE]
        sent = [step.at for step in creates if step.state in UNCERTAIN and step.at]
        if sent:
            left = (max(sent) + self._settled - self._now()).total_seconds()
            if left > 0:
                await self._wait(min(left, self._settled.total_seconds()))

    async def _listed(self) -> dict[str, Agent]:
        """All agents by id and by identity; raises when the list has gaps."""
        found: dict[str, Agent] = {}
        async for part in self._agents.read():
            if part.failed:
                raise part.failed[0]
            for agent in part.agents:
                found[agent.id] = found[identity_of(agent)] = agent
        return found


def _may_be_sent(step: Step) -> bool:
    return step.state is StepState.PLANNED and step.edit.kind is EditKind.CREATE
