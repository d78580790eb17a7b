"""TeleCMI's click-to-call: the bodies, the devices, exactly one request, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.call import CallRecord, CallRequest, RingOn
from desktop.domain.errors import (
    ConnectionFailed,
    InvalidField,
    NotAllowed,
    OutcomeUnknown,
    RateLimited,
    SessionExpired,
    SignInRejected,
    Unsupported,
)
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.providers.telecmi.agent import AgentConnection
from desktop.providers.telecmi.connection import connect
from desktop.providers.telecmi.supervisor import SupervisorConnection
from tests.unit.providers.telecmi.conftest import Desk

ADMIN = "/v2/webrtc/click2call"
AGENT_SOFTPHONE = "/v2/click2call"
AGENT_MOBILE = "/v1/agentConnect"
LOST = ("drop_after", "drop_before", "truncated", "html", "status")

ANSWERS = PhoneNumber("+919100000000", "IN")
NEVER_ANSWERS = PhoneNumber("+919100000009", "IN")


def wish(
    desk: Desk, ring_on: RingOn = RingOn.SOFTPHONE, to: PhoneNumber = ANSWERS, agent: str = ""
) -> CallRequest:
    return CallRequest("w1", to, ring_on, agent or desk.agent_id, tags={"crm": True, "note": "x"})


@pytest.mark.parametrize(
    ("ring_on", "webrtc", "followme"),
    [(RingOn.SOFTPHONE, True, False), (RingOn.MOBILE, False, True)],
)
def test_a_supervisor_calls_as_an_agent(
    desk: Desk, region: str, ring_on: RingOn, webrtc: bool, followme: bool
) -> None:
    receipt = desk.supervisor(region).place_call(wish(desk, ring_on))
    (body,) = desk.sandbox.sent(ADMIN)
    assert body == {
        "user_id": desk.agent_id,
        "secret": desk.secret,
        "to": 919100000000,
        "extra_params": {"crm": True, "note": "x"},
        "webrtc": webrtc,
        "followme": followme,
    }
    (placed,) = desk.sandbox.state()["telecmi"]["placed"]
    assert receipt.request_id == placed["request_id"]
    assert receipt.call_id == ""
    assert placed["rings"] == ring_on.value.lower()


def test_an_agent_rings_the_softphone(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    receipt = connection.place_call(wish(desk))
    (body,) = desk.sandbox.sent(AGENT_SOFTPHONE)
    assert body == {
        "token": connection.credential.secret("token"),
        "to": 919100000000,
        "extra_params": {"crm": True, "note": "x"},
    }
    assert receipt.request_id


def test_an_agent_in_india_rings_the_mobile(desk: Desk) -> None:
    connection = desk.agent("india")
    assert connection.place_call(wish(desk, RingOn.MOBILE)).request_id
    (body,) = desk.sandbox.sent(AGENT_MOBILE)
    assert body == {"token": connection.credential.secret("token"), "to": "919100000000"}


def test_an_agent_elsewhere_cannot_ring_the_mobile(desk: Desk) -> None:
    connection = desk.agent("global")
    before = len(desk.sandbox.access_log())
    with pytest.raises(Unsupported) as caught:
        connection.place_call(wish(desk, RingOn.MOBILE))
    assert "Ring your softphone" in caught.value.message
    assert len(desk.sandbox.access_log()) == before


def test_a_supervisor_must_choose_who_calls(desk: Desk, region: str) -> None:
    request = CallRequest("w1", ANSWERS, RingOn.SOFTPHONE, "")
    with pytest.raises(InvalidField) as caught:
        desk.supervisor(region).place_call(request)
    assert caught.value.field == "agent"
    assert not desk.sandbox.sent(ADMIN)


def test_a_plan_without_follow_me_is_explained(desk: Desk, region: str) -> None:
    desk.sandbox.switch(follow_me=False)
    with pytest.raises(NotAllowed) as caught:
        desk.supervisor(region).place_call(wish(desk, RingOn.MOBILE))
    assert caught.value.code == "420"
    assert caught.value.title == "This TeleCMI account may not ring mobiles."
    assert caught.value.message == "Nobody was called."
    assert "softphone" in caught.value.hint


def test_an_agent_that_is_gone_cannot_call(desk: Desk, region: str) -> None:
    with pytest.raises(SignInRejected) as caught:
        desk.supervisor(region).place_call(wish(desk, agent="999_1111112"))
    assert caught.value.message == "Nobody was called."


def test_a_number_that_telecmi_refuses(desk: Desk, region: str) -> None:
    for connection in (desk.supervisor(region), desk.agent(region)):
        with pytest.raises(InvalidField) as caught:
            connection.place_call(wish(desk, to=PhoneNumber("+12")))
        assert caught.value.field == "to"
        assert caught.value.message == "Nobody was called."


@pytest.mark.parametrize("fault", LOST)
def test_a_call_whose_answer_was_lost_is_never_repeated(
    desk: Desk, region: str, fault: str
) -> None:
    places: list[tuple[SupervisorConnection | AgentConnection, str, RingOn]] = [
        (desk.supervisor(region), ADMIN, RingOn.MOBILE),
        (desk.agent(region), AGENT_SOFTPHONE, RingOn.SOFTPHONE),
    ]
    if region == "india":
        places.append((desk.agent(region), AGENT_MOBILE, RingOn.MOBILE))
    for connection, path, ring_on in places:
        desk.sandbox.faults.add(fault, path)
        with pytest.raises(OutcomeUnknown):
            connection.place_call(wish(desk, ring_on))
        assert len(desk.sandbox.sent(path)) == 1


def test_a_call_that_could_not_connect_was_not_placed(desk: Desk, region: str) -> None:
    connection = desk.supervisor(region)
    desk.network.close()
    with pytest.raises(ConnectionFailed) as caught:
        connection.place_call(wish(desk))
    assert caught.value.message == "Nothing was changed."
    assert not desk.sandbox.sent(ADMIN)


def test_too_many_requests_means_not_placed(desk: Desk, region: str) -> None:
    desk.sandbox.faults.add("rate_limit", ADMIN, retry_after=0)
    with pytest.raises(RateLimited):
        desk.supervisor(region).place_call(wish(desk))
    assert len(desk.sandbox.sent(ADMIN)) == 1


def test_a_call_is_not_placed_once_its_account_was_signed_out(desk: Desk, region: str) -> None:
    kept = desk.agent(region).credential
    leaving = connect(kept, desk.addresses, desk.network, lambda _: desk.network.renew())
    assert isinstance(leaving, AgentConnection)
    desk.sandbox.expire_tokens()
    with pytest.raises(SessionExpired):  # signed out while the token was renewed
        leaving.place_call(wish(desk))
    assert len(desk.sandbox.sent(AGENT_SOFTPHONE)) == 1
    assert desk.sandbox.state()["telecmi"]["placed"] == []


def test_a_refused_token_is_proof_enough_to_call_once_more(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    desk.sandbox.expire_tokens()
    connection.place_call(wish(desk))
    assert len(desk.sandbox.sent(AGENT_SOFTPHONE)) == 2
    assert len(desk.sandbox.state()["telecmi"]["placed"]) == 1
    assert len(desk.renewals) == 1


def test_a_lost_answer_after_a_renewal_is_not_repeated(desk: Desk, region: str) -> None:
    connection = desk.agent(region)
    desk.sandbox.expire_tokens()
    desk.sandbox.faults.add("drop_after", AGENT_SOFTPHONE, skip=1)
    with pytest.raises(OutcomeUnknown):
        connection.place_call(wish(desk))
    assert len(desk.sandbox.sent(AGENT_SOFTPHONE)) == 2
    assert len(desk.sandbox.state()["telecmi"]["placed"]) == 1


def test_a_receipt_with_a_strange_id_is_still_a_receipt(desk: Desk, region: str) -> None:
    desk.sandbox.faults.add("status", ADMIN, status=200, body={"code": 200, "request_id": [1]})
    assert desk.supervisor(region).place_call(wish(desk)).request_id == ""


def place_and_follow(
    desk: Desk, connection: SupervisorConnection | AgentConnection, request: CallRequest
) -> CallRecord | None:
    pressed = datetime.now(UTC)
    assert connection.find_call(request, Period(pressed, pressed)) is None
    connection.place_call(request)
    return connection.find_call(request, Period(pressed, pressed + timedelta(minutes=5)))


def can_ring(region: str) -> list[RingOn]:
    return list(RingOn) if region == "india" else [RingOn.SOFTPHONE]


def test_what_became_of_a_call(desk: Desk, region: str) -> None:
    for ring_on in RingOn:
        request = wish(desk, ring_on)
        record = place_and_follow(desk, desk.supervisor(region), request)
        assert record is not None
        assert record.answered
        assert record.seconds > 0
        desk.sandbox.reset()
    for ring_on in can_ring(region):
        request = wish(desk, ring_on)
        record = place_and_follow(desk, desk.agent(region), request)
        assert record is not None
        assert record.answered
        assert record.agent == desk.agent_id
        desk.sandbox.reset()


def test_a_call_that_nobody_answered(desk: Desk, region: str) -> None:
    # Global bills the waiting of incoming calls, so its follow-me calls always look talked.
    for ring_on in RingOn if region == "india" else [RingOn.SOFTPHONE]:
        record = place_and_follow(
            desk, desk.supervisor(region), wish(desk, ring_on, to=NEVER_ANSWERS)
        )
        assert record is not None
        assert not record.answered
        assert record.seconds == 0
        desk.sandbox.reset()


def test_the_call_nearest_to_the_press_is_taken(desk: Desk, region: str) -> None:
    pressed = datetime.now(UTC)
    at = round(pressed.timestamp() * 1000)
    row = {"from": desk.agent_id, "to": 919100000000, "billedsec": 5, "agent": desk.agent_id}
    rows = [
        {**row, "_id": "later", "time": at + 90_000},
        {**row, "_id": "right", "time": at + 500},
        {**row, "_id": "other number", "time": at + 100, "to": 919100000001},
        {**row, "_id": "too early", "time": at - 2_500},
    ]
    answer = {"code": 200, "count": len(rows), "total": len(rows), "cdr": rows}
    for path in ("/v1/agentOutAnswered", "/v2/user/out_answered"):
        desk.sandbox.faults.add("status", path, status=200, body=answer)
    period = Period(pressed, pressed + timedelta(minutes=5))
    record = desk.agent(region).find_call(wish(desk), period)
    assert record is not None
    assert record.id == "right"


def test_a_call_of_another_agent_to_the_same_number_is_not_mine(desk: Desk, region: str) -> None:
    supervisor, pressed = desk.supervisor(region), datetime.now(UTC)
    supervisor.place_call(wish(desk, agent="102_1111112"))
    period = Period(pressed, pressed + timedelta(minutes=5))
    assert supervisor.find_call(wish(desk), period) is None
    assert supervisor.find_call(wish(desk, agent="102_1111112"), period) is not None


def test_an_agent_on_global_may_choose_the_number_to_show(desk: Desk) -> None:
    agent = desk.agent("global")
    lines = agent.hotlines()
    assert [line.number for line in lines] == ["918045671200", "918045671201", "912240028900"]
    agent.place_call(
        replace(wish(desk), hotline=lines[1].number, tags={"crm": "4711", "vip": True})
    )
    (sent,) = desk.sandbox.sent("/v2/click2call")
    assert (sent["callerid"], sent["extra_params"]) == (918045671201, {"crm": "4711", "vip": True})
    assert desk.agent("india").hotlines() == ()
