"""Creates agents: one wish, one request, and a search instead of a second one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from enum import Enum

from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.capability import Capability
from desktop.domain.errors import AlreadyExists, CalldeckError, OutcomeUnknown
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.providers.base import AgentCreator
from desktop.services.session import Session

LOOKS = (0.5, 1.0, 1.5)
"""Seconds before each search for an agent whose creation was not answered."""
SETTLED = timedelta(minutes=1)
"""How long the provider may still act on a lost request; until then no second one is sent. Stringee
does not promise to refuse a user ID that is there."""


def identity(draft: AgentDraft) -> str:
    """What makes an agent one of its kind: its extension, else its user id."""
    return draft.text("extension").strip() or draft.text("user_id").strip()


def reflects(agent: Agent, draft: AgentDraft) -> bool:
    """Whether the agent has the entries of the draft, as far as the agent shows them."""
    shown = {key: value for key, value in draft.values.items() if hasattr(agent, key)}
    return all(_alike(getattr(agent, key), value) for key, value in shown.items())


def _alike(shown: object, entered: object) -> bool:
    left, right = _plain(shown), _plain(entered)
    digits = right.lstrip("+")
    if digits.isdigit() and len(digits) >= 6:  # a phone number: with + and prefix, or without
        left = left.lstrip("+")
        return left.endswith(digits.lstrip("0")) or digits.endswith(left.lstrip("0") or " ")
    return left == right


def _plain(value: object) -> str:
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, Enum):
        value = value.value
    return "" if value is None else str(value).strip()


async def found_agent(session: Session, draft: AgentDraft) -> Agent | None:
    """Look for the agent with this extension or user id."""

    def look(provider: AgentCreator) -> Agent | None:
        return provider.find_agent(draft)

    return await session.run(look, "find agent")


class AgentCreation:
    """Agents under creation, and those of which nobody knows whether they were created.

    Args:
        session: Who is signed in.
        wait: Waits for so many seconds.
        now: The clock, UTC.
        settled: How long the provider may still act on a request whose answer was lost.
    """

    def __init__(
        self,
        session: Session,
        wait: Callable[[float], Awaitable[None]],
        now: Callable[[], datetime],
        settled: timedelta | None = None,
    ) -> None:
        self._settled = SETTLED if settled is None else settled
        self._session = session
        self._wait = wait
        self._now = now
        self._under_way: dict[str, asyncio.Task[Agent | CalldeckError]] = {}
        self._uncertain: dict[str, datetime] = {}  # since when

    async def create(self, draft: AgentDraft) -> Agent:
        """Create the agent, or join its creation; see :class:`AgentService`."""
        self._session.require(AgentCreator, Capability.ADD_AGENT)
        account = self._session.account
        key = f"{account.key if account else ''} {identity(draft)}"
        task = self._under_way.get(key)
        if task is None:
            # A task of its own: when the form is closed, the request is on its way all the same.
            task = self._session.background.start(f"create {key}", self._carry_out(draft, key))
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        outcome = await asyncio.shield(task)
        if isinstance(outcome, CalldeckError):
            raise outcome
        return outcome

    async def _carry_out(self, draft: AgentDraft, key: str) -> Agent | CalldeckError:
        """Create the agent; errors are returned, because nobody may be waiting any more."""
        try:
            if key in self._uncertain:
                found = await self._look_once(draft)
                if found is not None:
                    del self._uncertain[key]
                    return _as_wished(found, draft)
                if self._now() < self._uncertain[key] + self._settled:
                    raise _unknown(draft)
            return await self._send(draft, key)
        except CalldeckError as error:
            return error

    async def _send(self, draft: AgentDraft, key: str) -> Agent:
        def create(provider: AgentCreator) -> Agent:
            return provider.create_agent(draft)

        # Until an answer is there: also when it is dropped because another account is signed in.
        self._uncertain[key] = self._now()
        try:
            agent = await self._session.run(create, "create agent")
        except OutcomeUnknown as lost:
            self._uncertain[key] = self._now()
            found = await self._look(draft)
            if found is None:
                raise _unknown(draft, lost) from None
            del self._uncertain[key]
            return _as_wished(found, draft)
        except CalldeckError:
            del self._uncertain[key]
            raise
        del self._uncertain[key]
        return agent

    async def _look(self, draft: AgentDraft) -> Agent | None:
        """Look a few times: a list may lag behind, and the connection may come back."""
        for seconds in LOOKS:
            await self._wait(seconds)
            try:
                found = await found_agent(self._session, draft)
            except CalldeckError:
                continue
            if found is not None:
                return found
        return None

    async def _look_once(self, draft: AgentDraft) -> Agent | None:
        try:
            return await found_agent(self._session, draft)
        except CalldeckError as error:
            raise _unknown(draft, error) from None


def _as_wished(found: Agent, draft: AgentDraft) -> Agent:
    """The agent that was found, if it is the one that was to be added.

    Raises:
        AlreadyExists: It has another name, so that it was there before.
    """
    if found.name == draft.text("name").strip():
        return found
    raise AlreadyExists(
        say("{identity} exists already.", identity=identity(draft)),
        say("It belongs to {name}. Nothing was added.", name=found.name),
        say("Refresh the list, and choose another one."),
    )


def _unknown(draft: AgentDraft, cause: CalldeckError | None = None) -> OutcomeUnknown:
    who = draft.text("name").strip() or identity(draft)
    return OutcomeUnknown(
        say("We do not know if {who} was added.", who=who),
        say("The answer was lost, and the agent is not in the list yet."),
        say("Add it again in a minute: Calldeck then looks first, so that it is not added twice."),
        origin=cause.origin if cause else None,
    )
