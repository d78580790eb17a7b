"""Every fault of the sandbox against every kind of request: plain errors, no second write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.call import CallRequest, Direction, RingOn
from desktop.domain.errors import (
    ConnectionFailed,
    OutcomeUnknown,
    ProviderError,
    RateLimited,
    RequestTimedOut,
    ServerFault,
    SessionExpired,
    SignInRejected,
    UnreadableReply,
)
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.domain.secret import Secret
from desktop.providers.endpoint import Effect
from desktop.providers.http import Network
from desktop.providers.telecmi.agent import AgentConnection
from desktop.providers.telecmi.supervisor import SupervisorConnection
from tests.unit.providers.telecmi.conftest import Desk

NOW = datetime.now(UTC)
DAY = Period(NOW - timedelta(days=1), NOW)
DRAFT = AgentDraft(
    {"extension": "301", "name": "A", "phone": "9876543210", "password": Secret("canary-301")}
)
AGENT = Agent("102_1111112", "B", "102", phone="919876543210", password=Secret("canary-102"))
CALL = CallRequest("w", PhoneNumber("+919100000000", "IN"), RingOn.SOFTPHONE, "101_1111112")

Act = Callable[[Any], object]


@dataclass(frozen=True)
class Operation:
    """What is done, by whom, and where it goes in either region."""

    name: str
    effect: Effect
    paths: dict[str, str]
    act: Act
    as_agent: bool = False


def _both(path: str) -> dict[str, str]:
    return {"india": path, "global": path}


OPERATIONS = (
    Operation(
        "list agents",
        Effect.READS,
        {"india": "/v1/agent/list", "global": "/v2/user/list"},
        lambda who: who.list_agents(1),
    ),
    Operation(
        "account's missed calls",
        Effect.READS,
        {"india": "/v1/missed", "global": "/v2/missed"},
        lambda who: who.missed_calls(DAY, Direction.INCOMING, 1),
    ),
    Operation(
        "own missed calls",
        Effect.READS,
        {"india": "/v1/agentOutMissed", "global": "/v2/user/out_missed"},
        lambda who: who.missed_calls(DAY, Direction.OUTGOING, 1),
        as_agent=True,
    ),
    Operation(
        "update an agent",
        Effect.SETS,
        {"india": "/v1/agent/update", "global": "/v2/user/update"},
        lambda who: who.update_agent(AGENT, DRAFT),
    ),
    Operation(
        "add an agent",
        Effect.ONCE,
        {"india": "/v1/agent/add", "global": "/v2/user/add"},
        lambda who: who.create_agent(DRAFT),
    ),
    Operation(
        "call as an agent",
        Effect.ONCE,
        _both("/v2/webrtc/click2call"),
        lambda who: who.place_call(CALL),
    ),
    Operation(
        "own call",
        Effect.ONCE,
        _both("/v2/click2call"),
        lambda who: who.place_call(CALL),
        as_agent=True,
    ),
)

FAULTS: dict[str, tuple[dict[str, object], type[ProviderError], type[ProviderError]]] = {
    # kind: attributes, what a read says, what a write says
    "delay": ({"seconds": 30, "act_first": True}, RequestTimedOut, OutcomeUnknown),
    "drip": ({"per_byte": 1.0}, RequestTimedOut, OutcomeUnknown),
    "drop_before": ({}, ConnectionFailed, OutcomeUnknown),
    "drop_after": ({}, ConnectionFailed, OutcomeUnknown),
    "status": ({"status": 503}, ServerFault, OutcomeUnknown),
    "rate_limit": ({"retry_after": 0}, RateLimited, RateLimited),
    "html": ({}, UnreadableReply, OutcomeUnknown),
    "truncated": ({}, UnreadableReply, OutcomeUnknown),
    "failure_code": ({}, ServerFault, OutcomeUnknown),
}


def begin(desk: Desk, operation: Operation, region: str) -> AgentConnection | SupervisorConnection:
    return desk.agent(region) if operation.as_agent else desk.supervisor(region)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
@pytest.mark.parametrize("fault", FAULTS)
def test_one_plain_error(desk: Desk, region: str, operation: Operation, fault: str) -> None:
    attributes, of_read, of_write = FAULTS[fault]
    who: Any = begin(desk, operation, region)
    path = operation.paths[region]
    if fault in {"delay", "drip"}:
        desk.network = Network(read_timeout=0.15)
        who = desk.connect(who.credential)
    desk.sandbox.faults.add(fault, path, **attributes)

    with pytest.raises(ProviderError) as caught:
        operation.act(who)

    error = caught.value
    assert type(error) is (of_read if operation.effect is Effect.READS else of_write)
    assert error.title
    assert error.message
    for secret in (desk.secret, desk.password, "canary"):
        assert secret not in error.details
    requests = len(desk.sandbox.sent(path))
    repeatable = of_read.retryable and operation.effect is not Effect.ONCE
    assert requests == (3 if repeatable else 1)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_an_ended_sign_in(desk: Desk, region: str, operation: Operation) -> None:
    who = begin(desk, operation, region)
    desk.sandbox.faults.add("expired_token", operation.paths[region])
    expected = SessionExpired if operation.as_agent else SignInRejected
    with pytest.raises(expected):
        operation.act(who)
    # A refusal proves that nothing was done, so a quiet new login may be followed by a second try.
    assert len(desk.sandbox.sent(operation.paths[region])) == (2 if operation.as_agent else 1)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_wrong_types_are_read_or_refused_in_words(
    desk: Desk, region: str, operation: Operation
) -> None:
    who = begin(desk, operation, region)
    desk.sandbox.faults.add("wrong_types", operation.paths[region])
    if operation.effect is Effect.READS:
        with pytest.raises(UnreadableReply):
            operation.act(who)
    elif region == "india" and operation.name.endswith("an agent") and "call" not in operation.name:
        with pytest.raises(OutcomeUnknown):  # its code is a text there, and comes as a list
            operation.act(who)
    else:
        operation.act(who)
    assert len(desk.sandbox.sent(operation.paths[region])) == 1
