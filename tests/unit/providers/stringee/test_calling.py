"""Calls: bodies of both callouts, never sent twice, followed in the log, stopped by id."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.domain.call import CallRequest, RingOn, TransferTarget
from desktop.domain.errors import NotAllowed, NotFound, OutcomeUnknown, ProviderError
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox

AGENT_FIRST = "/v1/call/callout"
TWO_PHONES = "/v1/call2/callout"
HOTLINE = "842471001246"


def wish(ring_on: RingOn = RingOn.SOFTPHONE, **parts: Any) -> CallRequest:
    request = CallRequest(
        wish=uuid.uuid4().hex,
        to=PhoneNumber("+84912345670", "VN"),
        ring_on=ring_on,
        agent="agent_1",
        hotline="842871001246",
    )
    return replace(request, **parts)


def around_now() -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(minutes=1), now + timedelta(minutes=1))


def placed(sandbox: Sandbox) -> list[dict[str, Any]]:
    calls: list[dict[str, Any]] = sandbox.state()["stringee"]["placed"]
    return calls


def phone(number: str) -> dict[str, str]:
    return {"type": "external", "number": number, "alias": number}


def test_hotlines_are_those_that_may_call_out(supervisor: SupervisorConnection) -> None:
    found = supervisor.hotlines()
    assert [hotline.number for hotline in found] == [HOTLINE, "842871001246"]
    assert [hotline.name for hotline in found] == ["Hà Nội", "Hồ Chí Minh"]


def test_agent_first_call(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    receipt = supervisor.place_call(wish())
    assert sandbox.sent(AGENT_FIRST) == [
        {
            "agentUserId": "agent_1",
            "toAgentFromNumberDisplay": "842871001246",
            "toAgentFromNumberDisplayAlias": "84912345670",
            "toCustomerFromNumber": "842871001246",
            "customerNumber": "84912345670",
        }
    ]
    assert receipt.call_id == ""
    [call] = placed(sandbox)
    assert (call["agent"], call["number"], call["rings"]) == (
        "agent_1",
        "84912345670",
        "softphone",
    )


def test_call_id_is_kept_where_it_is_given(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    body = {"r": 0, "msg": "success", "callId": "call-vn-1-X-1"}
    sandbox.faults.add("status", AGENT_FIRST, status=200, body=body)
    assert supervisor.place_call(wish()).call_id == "call-vn-1-X-1"


def test_first_hotline_is_taken_when_none_is_wished(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    supervisor.place_call(wish(hotline=""))
    supervisor.place_call(wish(hotline="", to=PhoneNumber("+84912345671")))
    assert [sent["toCustomerFromNumber"] for sent in sandbox.sent(AGENT_FIRST)] == [HOTLINE] * 2
    assert len(sandbox.access_log("/v1/number")) == 1


def test_no_hotline_no_call(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    body = {"r": 0, "data": {"totalPages": 1, "currentPage": 1, "numbers": []}}
    sandbox.faults.add("status", "/v1/number", status=200, body=body)
    with pytest.raises(NotAllowed) as refused:
        supervisor.place_call(wish(hotline=""))
    assert refused.value.message == "Your call was not placed."
    assert sandbox.access_log(AGENT_FIRST) == []


def test_phone_to_phone_call(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    receipt = supervisor.place_call(wish(RingOn.MOBILE, agent_phone="84900000001"))
    assert sandbox.sent(TWO_PHONES) == [
        {
            "from": phone("842871001246"),
            "to": [phone("84900000001")],
            "actions": [
                {"action": "record", "eventUrl": "", "format": "mp3"},
                {
                    "action": "connect",
                    "from": phone("842871001246"),
                    "to": phone("84912345670"),
                    "peerToPeerCall": False,
                },
            ],
        }
    ]
    [call] = placed(sandbox)
    assert receipt.call_id == call["call_id"]
    assert (call["number"], call["rings"]) == ("84912345670", "mobile")


def test_mobile_is_looked_up_when_the_wish_has_none(
    agent: AgentConnection, supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    own = next(found for found in supervisor.list_agents(1).items if found.user_id == "agent_1")
    agent.place_call(wish(RingOn.MOBILE))
    [sent] = sandbox.sent(TWO_PHONES)
    assert sent["to"] == [phone(own.phone)]


def test_agent_without_a_mobile_is_told(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    without = next(found for found in supervisor.list_agents(1).items if not found.phone)
    with pytest.raises(NotAllowed, match="no phone number for this agent") as refused:
        supervisor.place_call(wish(RingOn.MOBILE, agent=without.user_id))
    assert refused.value.message == "Your call was not placed."
    assert sandbox.access_log(TWO_PHONES) == []


def test_agent_calls_as_nobody_else(agent: AgentConnection, sandbox: Sandbox) -> None:
    agent.place_call(wish(agent="agent_2"))
    assert sandbox.sent(AGENT_FIRST)[0]["agentUserId"] == "agent_1"


def test_busy_agent(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.switch(outcome_delay=600.0)
    supervisor.place_call(wish())
    with pytest.raises(NotAllowed, match="in another call"):
        supervisor.place_call(wish(to=PhoneNumber("+84912345671")))
    sandbox.switch(outcome_delay=0.0)
    assert len(placed(sandbox)) == 1


@pytest.mark.parametrize("ring_on", list(RingOn))
@pytest.mark.parametrize(
    "spoil",
    [
        {"kind": "drop_after"},
        {"kind": "truncated"},
        {"kind": "html", "act": True},
        {"kind": "status", "status": 502, "act": True},
    ],
    ids=lambda spoil: spoil["kind"],
)
def test_call_with_a_lost_answer_is_placed_once(
    supervisor: SupervisorConnection, sandbox: Sandbox, ring_on: RingOn, spoil: dict[str, Any]
) -> None:
    path = AGENT_FIRST if ring_on is RingOn.SOFTPHONE else TWO_PHONES
    sandbox.faults.add(path=path, **spoil)
    with pytest.raises(OutcomeUnknown):
        supervisor.place_call(wish(ring_on, agent_phone="84900000001"))
    assert len(sandbox.sent(path)) == 1
    assert len(placed(sandbox)) == 1


def test_answer_of_wrong_types_is_still_an_answer(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("wrong_types", TWO_PHONES)
    receipt = supervisor.place_call(wish(RingOn.MOBILE, agent_phone="84900000001"))
    assert receipt.call_id == ""
    assert len(placed(sandbox)) == 1


def test_call_that_never_arrived_is_not_sent_again(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("drop_before", AGENT_FIRST)
    with pytest.raises(OutcomeUnknown):
        supervisor.place_call(wish())
    assert len(sandbox.sent(AGENT_FIRST)) == 1
    assert placed(sandbox) == []


def test_call_refused_for_its_token_is_placed_once(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.expire_tokens()
    supervisor.place_call(wish())
    assert [entry["status"] for entry in sandbox.access_log(AGENT_FIRST)] == [403, 200]
    assert len(placed(sandbox)) == 1


@pytest.mark.parametrize(("number", "answered"), [("+84912345671", True), ("+84912345678", False)])
def test_call_is_found_in_the_log(
    supervisor: SupervisorConnection, number: str, answered: bool
) -> None:
    request = wish(to=PhoneNumber(number))
    assert supervisor.find_call(request, around_now()) is None
    supervisor.place_call(request)
    record = supervisor.find_call(request, around_now())
    assert record is not None
    assert record.answered is answered
    assert record.agent == "agent_1"
    assert (record.seconds > 0) is answered


def test_call_of_somebody_else_is_not_taken_for_ours(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    supervisor.place_call(wish(agent="agent_2"))
    assert supervisor.find_call(wish(), around_now()) is None
    assert supervisor.find_call(wish(to=PhoneNumber("+84999999999")), around_now()) is None


def test_earliest_call_after_the_press_is_ours(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    supervisor.place_call(wish())
    supervisor.place_call(wish())
    record = supervisor.find_call(wish(), around_now())
    assert record is not None
    assert record.id == placed(sandbox)[0]["call_id"]


def test_stop(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.switch(outcome_delay=600.0)
    receipt = supervisor.place_call(wish(RingOn.MOBILE, agent_phone="84900000001"))
    supervisor.stop_call(receipt.call_id)
    sandbox.switch(outcome_delay=0.0)
    assert sandbox.sent("/v1/call2/stop") == [{"callId": receipt.call_id}]
    assert placed(sandbox)[0]["settled"]


def test_stop_of_a_call_that_has_ended(supervisor: SupervisorConnection) -> None:
    supervisor.stop_call("call-vn-1-GONE-1")


def test_own_status(
    agent: AgentConnection, supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent.set_status(agent.account.agent, "SHORT BREAK")
    [own] = [found for found in supervisor.list_agents(1).items if found.user_id == "agent_1"]
    assert own.status == "SHORT BREAK"
    other = next(found for found in supervisor.list_agents(1).items if found.user_id == "agent_2")
    with pytest.raises(ProviderError, match="Only supervisors"):
        agent.set_status(other.id, "AVAILABLE")


def test_an_agent_first_call_is_handed_over_at_the_contact_centre(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.switch(outcome_delay=600.0, call_ids=True)
    request = wish()
    call_id = supervisor.place_call(request).call_id
    assert call_id
    supervisor.transfer_call(call_id, request, TransferTarget("agent_2", agent=True, name="Lan"))
    assert sandbox.sent("/v1/call/transfer") == [
        {
            "callId": call_id,
            "to": {"type": "internal", "number": "agent_2", "alias": "Lan"},
            "transferType": "blind",
        }
    ]
    supervisor.stop_call(call_id)
    sandbox.switch(outcome_delay=0.0)
    with pytest.raises(NotFound) as refused:
        supervisor.transfer_call(call_id, request, TransferTarget("84912345678"))
    assert refused.value.message == "The call was not handed over."


def test_a_call_of_two_phones_is_handed_over_by_the_call_api(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.switch(outcome_delay=600.0)
    request = wish(RingOn.MOBILE, agent_phone="84900000001")
    call_id = supervisor.place_call(request).call_id
    sandbox.faults.add("drop_after", "/v1/call2/transfer")
    with pytest.raises(OutcomeUnknown):
        supervisor.transfer_call(call_id, request, TransferTarget("84912345678"))
    (sent,) = sandbox.sent("/v1/call2/transfer")  # once, whatever the answer
    assert (sent["fromUserId"], sent["to"]["type"]) == ("agent_1", "external")
    assert len(sandbox.state()["stringee"]["transfers"]) == 1
