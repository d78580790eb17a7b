"""Every refusal that Stringee is known to give becomes one error in plain words."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop.domain import errors
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.call import CallRequest, RingOn
from desktop.domain.errors import CalldeckError, InvalidField, RateLimited
from desktop.domain.paging import FIRST_PAGE
from desktop.domain.phone import PhoneNumber
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import sample

ROWS = sample("refusals")

Act = Callable[[SupervisorConnection], object]


def call(ring_on: RingOn) -> CallRequest:
    number = PhoneNumber("+84912345670")
    return CallRequest("w", number, ring_on, "agent_1", "84901234567", "842471001246")


REQUESTS: dict[str, tuple[str, str, Act]] = {
    "agents": ("GET", "/v1/agent", lambda on: on.list_agents(FIRST_PAGE)),
    "create": (
        "POST",
        "/v1/agent",
        lambda on: on.create_agent(AgentDraft({"name": "A", "user_id": "a"})),
    ),
    "update": (
        "PUT",
        "/v1/agent/*",
        lambda on: on.update_agent(Agent("AG_1", "A"), AgentDraft({"name": "B"})),
    ),
    "call": ("POST", "/v1/call/callout", lambda on: on.place_call(call(RingOn.SOFTPHONE))),
    "phones": ("POST", "/v1/call2/callout", lambda on: on.place_call(call(RingOn.MOBILE))),
    "stop": ("POST", "/v1/call2/stop", lambda on: on.stop_call("call-vn-1-A-1")),
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["about"])
def test_refusal(supervisor: SupervisorConnection, sandbox: Sandbox, row: dict[str, Any]) -> None:
    method, path, act = REQUESTS[row["to"]]
    sandbox.faults.add("status", path, method=method, status=row["status"], body=row["body"])
    with pytest.raises(CalldeckError) as refused:
        act(supervisor)
    error = refused.value
    assert type(error) is getattr(errors, row["error"])
    assert row["words"] in error.title
    assert row.get("field", "") == (error.field if isinstance(error, InvalidField) else "")
    if row["to"] in ("call", "phones"):
        assert error.message == "Your call was not placed."
        assert len(sandbox.sent(path)) == 1
    assert error.origin.provider == "Stringee"
    assert error.origin.http_status == row["status"]
    assert "{" not in error.details


def test_vendors_words_are_in_the_small_print(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("failure_code", "/v1/agent", code=77, message="Something odd")
    with pytest.raises(CalldeckError) as refused:
        supervisor.list_agents(FIRST_PAGE)
    assert (refused.value.code, refused.value.origin.said) == ("r 77", "Something odd")
    assert "Something odd" not in refused.value.title + refused.value.text


def test_a_token_that_comes_back_is_not_shown(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    supervisor.list_agents(FIRST_PAGE)
    token = sandbox.access_log()[-1]["headers"]["x-stringee-auth"]
    sandbox.faults.add("failure_code", "/v1/agent", message=f"bad token {token}")
    with pytest.raises(CalldeckError) as refused:
        supervisor.list_agents(FIRST_PAGE)
    assert token not in refused.value.details


def test_too_many_requests_wait_as_long_as_asked(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("rate_limit", "/v1/agent", retry_after=42)
    with pytest.raises(RateLimited) as refused:
        supervisor.list_agents(FIRST_PAGE)
    assert refused.value.retry_after == 42
    assert len(sandbox.access_log("/v1/agent")) == 2  # one of them signed in


def test_rate_limited_call_is_not_placed_later(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("rate_limit", "/v1/call/callout", retry_after=1)
    with pytest.raises(RateLimited):
        supervisor.place_call(call(RingOn.SOFTPHONE))
    assert len(sandbox.sent("/v1/call/callout")) == 1
    assert sandbox.state()["stringee"]["placed"] == []
