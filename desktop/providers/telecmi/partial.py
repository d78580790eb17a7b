"""TeleCMI v3 where the account has it: an update that writes only what it is given.

Sources: https://doc.telecmi.com/chub/docs/v3-agent-agent-info and
https://doc.telecmi.com/chub/docs/v3-agent-update-agent. Names are split there into first and last
and the SMS alert is not told, so these two stay with v2.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.errors import (
    NotFound,
    OutcomeUnknown,
    ProviderError,
    SignInRejected,
    UnreadableReply,
)
from desktop.providers.decoding import Row, words
from desktop.providers.endpoint import Effect, Endpoint
from desktop.providers.telecmi.regions import GLOBAL_PAGES, Auth

T = TypeVar("T")
Ask = Callable[[Endpoint, dict[str, object], Callable[[Row], T]], T]

USER_GET = Endpoint(
    "v3/user/get",
    "POST",
    "rest",
    "/v3/user/get",
    Auth.APP_SECRET,
    Effect.READS,
    GLOBAL_PAGES + "v3-agent-agent-info",
)
USER_UPDATE = Endpoint(
    "v3/user/update",
    "POST",
    "rest",
    "/v3/user/update",
    Auth.APP_SECRET,
    Effect.SETS,
    GLOBAL_PAGES + "v3-agent-update-agent",
)
_FIELDS = {
    "phone": "phone_number",
    "password": "password",
    "shift_start": "start_time",
    "shift_end": "end_time",
}
_ABSENT = (NotFound, SignInRejected, UnreadableReply)
"""What an account without v3, or without this agent in it, may answer: 404 stands for all."""

_NO_ROUTE = 404
"""HTTP status of a page that is no JSON: there is no such route, whatever was sent there."""


class PartialUpdate:
    """Writes single fields through v3; finds out once whether the account has it."""

    def __init__(self) -> None:
        self._there: bool | None = None

    def write(self, ask: Ask[object], before: Agent, after: Agent, draft: AgentDraft) -> bool:
        """Write the draft's fields, if v3 can; says whether it did.

        Args:
            ask: Sends a request with the app's credential.
            before: The agent as it was just read.
            after: The agent with the draft over it.
            draft: What is to be written.

        Raises:
            ProviderError: It was sent, or could not be sent, and v2 would fare no better.
        """
        if not draft.values or not _FIELDS.keys() >= draft.values.keys():
            return False
        changed = {key: name for key, name in _FIELDS.items() if _differs(before, after, key)}
        if not changed:
            return True
        if not self._has_v3(ask, before):
            return False
        body: dict[str, object] = {"agent_id": before.id}
        for key, name in changed.items():
            value = getattr(after, key)
            body[name] = value.reveal() if key == "password" else value
        try:
            ask(USER_UPDATE, body, lambda _: None)
        except _ABSENT:
            return False
        except OutcomeUnknown as lost:
            if lost.origin.http_status != _NO_ROUTE:
                raise
            self._there = False
            return False
        return True

    def _has_v3(self, ask: Ask[object], agent: Agent) -> bool:
        if self._there is None:
            try:
                found = ask(USER_GET, {"agent_id": agent.id}, _found_id)
            except _ABSENT:
                found = ""
            except ProviderError:
                return False  # not known now; v2 will tell what is wrong
            self._there = found == agent.id
        return self._there


def _found_id(answer: Row) -> str:
    agent = answer.get("agent")
    return words(agent.get("agent_id")) if isinstance(agent, dict) else ""


def _differs(before: Agent, after: Agent, key: str) -> bool:
    return bool(getattr(before, key) != getattr(after, key))
