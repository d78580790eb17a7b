"""Carries out one edit: reads the agent just before, holds what somebody else changed, writes once.

Also the other way round: tells from what the provider has now what came of an edit whose answer
nobody saw.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.edits import Edit, EditKind, FieldEdit, alike, shown, value_of
from desktop.domain.errors import CalldeckError, Conflict, NotFound, OutcomeUnknown
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue
from desktop.domain.runs import Step, StepState
from desktop.domain.secret import Secret
from desktop.domain.wording import listed, say
from desktop.services.agents import AgentService

ALREADY = say("It was so already; nothing was sent.")

Noted = Callable[[Step], Awaitable[None]]
"""Keeps a step on the disk; returns when it is safe."""


class Turns:
    """One change of an agent at a time, whichever run it belongs to."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def of(self, identity: str) -> asyncio.Lock:
        """The lock of an agent."""
        return self._locks.setdefault(identity, asyncio.Lock())


class StepWriter:
    """Carries out edits of one account.

    Args:
        agents: Reads and writes agents.
        profile: The provider's form.
        country: Default country of numbers.
        now: The clock, UTC.
        turns: Lets one change of an agent follow the other.
    """

    def __init__(
        self,
        agents: AgentService,
        profile: ProviderProfile,
        country: str,
        now: Callable[[], datetime],
        turns: Turns,
    ) -> None:
        self._turns = turns
        self._agents = agents
        self._profile = profile
        self._specs = {spec.key: spec for spec in profile.agent_form.fields}
        self._country = country
        self._now = now

    async def carry_out(self, step: Step, note: Noted) -> Step:
        """Carry out a planned step; returns it as confirmed.

        ``note`` is awaited with the step as SENT before anything is sent that changes something.

        Raises:
            Conflict: Somebody changed the agent since; nothing was sent.
            OutcomeUnknown: It was sent, and nobody knows what came of it.
            CalldeckError: It was not carried out.
        """
        edit = step.edit
        if step.secrets_lost and any(isinstance(change.new, Secret) for change in edit.fields):
            raise Conflict(
                say("A password could not be kept over the restart."),
                say("This row was not sent."),
                say("Give the password again in a new run."),
            )
        # Both would read the agent as it was, and the later write undo the earlier one.
        async with self._turns.of(edit.identity):
            return await self._in_turn(step, note)

    async def _in_turn(self, step: Step, note: Noted) -> Step:
        edit = step.edit
        match edit.kind:
            case EditKind.CREATE:
                await note(self._as(step, StepState.SENT))
                after = await self._agents.create(edit.draft)
                return self._as(step, StepState.CONFIRMED, after=after)
            case EditKind.DELETE:
                return await self._delete(step, note)
            case _:
                return await self._change(step, note)

    def outcome(self, step: Step, listed: Agent | None) -> Step:
        """What came of a step that was sent, by what the provider has now.

        Confirmed when the agent is as wished, planned again when it surely is as before, held when
        it is neither.
        """
        edit = step.edit
        if edit.kind is EditKind.DELETE:
            return self._as(step, StepState.PLANNED if listed else StepState.CONFIRMED)
        if listed is None:
            if edit.kind is EditKind.CREATE:
                return self._as(step, StepState.PLANNED)
            return self._as(step, StepState.CONFLICT, words=say("The agent is no longer there."))
        other = self._differing(listed, edit.fields)
        if not other:
            return self._as(step, StepState.CONFIRMED, after=listed)
        if edit.kind is EditKind.CREATE:
            words = say(
                "It exists already, with another {label}: {name}.",
                label=other[0].label,
                name=listed.name,
            )
            return self._as(step, StepState.CONFLICT, words=words)
        return self._as(step, StepState.PLANNED)

    async def _change(self, step: Step, note: Noted) -> Step:
        edit = step.edit
        if self._sets_unread_status(edit):
            await note(self._as(step, StepState.SENT, before=edit.agent))
            after = await self._agents.set_status(edit.agent, str(edit.fields[0].new))
            return self._as(step, StepState.CONFIRMED, before=edit.agent, after=after)
        fresh = await self._agents.read_one(edit.agent)
        if fresh is None:
            raise NotFound(
                say("{name} is no longer there.", name=edit.agent.name), say("Nothing was changed.")
            )
        self._require_unchanged(edit, fresh)
        if not self._differing(fresh, edit.fields):
            return self._as(step, StepState.CONFIRMED, before=fresh, after=fresh, words=ALREADY)
        await note(self._as(step, StepState.SENT, before=fresh))
        after = await self._agents.write(fresh, edit.draft)
        return self._as(step, StepState.CONFIRMED, before=fresh, after=after)

    async def _delete(self, step: Step, note: Noted) -> Step:
        agent = step.edit.agent
        fresh = await self._agents.read_one(agent)
        if fresh is None:
            return self._as(step, StepState.CONFIRMED, before=agent, words=ALREADY)
        # A status says what somebody does just now, not who the agent is.
        kept = [spec for spec in self._specs.values() if spec.key != "status"]
        for spec in kept:
            was, now = value_of(agent, spec.key), value_of(fresh, spec.key)
            if spec.kind is FieldKind.SECRET and not (was and now):
                continue
            if not alike(spec, was, now, self._country):
                raise self._conflict(spec, agent, now)
        await note(self._as(step, StepState.SENT, before=fresh))
        await self._agents.remove(fresh)
        return self._as(step, StepState.CONFIRMED, before=fresh)

    def _require_unchanged(self, edit: Edit, fresh: Agent) -> None:
        """Raise Conflict when a field is neither as planned from nor as wished."""
        for change in edit.fields:
            spec = self._specs.get(change.key)
            now = value_of(fresh, change.key)
            unknown = change.old is None or (isinstance(change.old, Secret) and not change.old)
            if unknown or alike(spec, now, change.old, self._country):
                continue
            if not alike(spec, now, change.new, self._country):
                raise self._conflict(spec, fresh, now)

    def _conflict(self, spec: FieldSpec | None, agent: Agent, now: FieldValue) -> Conflict:
        label = spec.label if spec else say("Status")
        is_secret = isinstance(now, Secret)
        value = (
            "" if is_secret else say(" It is “{shown}” now.", shown=shown(spec, now, self._country))
        )
        return Conflict(
            say("Somebody changed {name} since the check.", name=agent.name),
            say(
                "{label} is not what it was.{value} Nothing was sent for this agent.",
                label=label,
                value=value,
            ),
            say("Check again to see what would change now."),
        )

    def _differing(self, agent: Agent, fields: tuple[FieldEdit, ...]) -> list[FieldSpec]:
        """The fields in which the agent is not as wished; an untold secret counts as wished."""
        found = []
        for change in fields:
            spec = self._specs.get(change.key) or FieldSpec(change.key, say("Status"))
            now = value_of(agent, change.key)
            if isinstance(now, Secret) and not now:
                continue
            if not alike(spec, now, change.new, self._country):
                found.append(spec)
        return found

    def _sets_unread_status(self, edit: Edit) -> bool:
        """Whether it only gives a status that the provider does not tell."""
        keys = {change.key for change in edit.fields}
        return keys == {"status"} and "status" not in self._specs

    def _as(self, step: Step, state: StepState, **known: Any) -> Step:
        blank = {"words": "", "reply": ""}
        return replace(step, state=state, at=self._now(), **{**blank, **known})

    def failed(self, step: Step, error: CalldeckError) -> Step:
        """The step as it stands after an error that belongs to it alone."""
        state = StepState.REFUSED
        if isinstance(error, OutcomeUnknown):
            state = StepState.UNKNOWN
        elif isinstance(error, Conflict):
            state = StepState.CONFLICT
        words = listed([error.title, error.text], " ")
        said = " ".join(part for part in (error.code, error.origin.said) if part)
        return self._as(step, state, words=words, reply=said, before=step.before)
