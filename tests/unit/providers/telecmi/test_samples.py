"""The vendor's printed samples: requests equal in names, order and types, answers parsed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop.domain.account import Account, Credential, Role
from desktop.domain.agent import AgentDraft
from desktop.domain.call import CallRequest, Direction, MissedCall, RingOn
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.domain.secret import Secret
from desktop.providers.telecmi.agent import AgentConnection
from desktop.providers.telecmi.supervisor import SupervisorConnection
from tests.unit.providers.telecmi.conftest import Desk

ANSWERS = Path(__file__).parents[3] / "fixtures" / "telecmi" / "answers"
SECRET = "xxxx-xxxx-xxxx-xxxx"


def account(role: Role, user: str) -> Account:
    return Account("telecmi", "TeleCMI", role, "india", user, user, agent=user)


def supervisor(desk: Desk) -> SupervisorConnection:
    secrets = MappingProxyType({"secret": Secret(SECRET)})
    connected = desk.connect(Credential(account(Role.SUPERVISOR, "1111112"), secrets))
    assert isinstance(connected, SupervisorConnection)
    return connected


def answer_with(desk: Desk, path: str, sample: str) -> None:
    """Let the sandbox answer with the sample exactly as it is printed."""
    text = (ANSWERS / f"{sample}.txt").read_text("utf-8")
    desk.sandbox.faults.add("status", path, status=200, body=text, content_type="application/json")


def typed(body: Mapping[str, object]) -> list[tuple[str, object, type]]:
    """Names, values and JSON types in their order; True and 1 are equal, their types are not."""
    return [(name, value, type(value)) for name, value in body.items()]


def test_add_agent(desk: Desk) -> None:
    answer_with(desk, "/v1/agent/add", "add-agent")
    draft = AgentDraft(
        {
            "extension": "101",
            "name": "Manish",
            "phone": "+91 96775 50000",
            "password": Secret("123456"),
            "shift_start": 1,
            "shift_end": 24,
            "sms_alert": True,
        }
    )
    agent = supervisor(desk).create_agent(draft)
    assert (agent.id, agent.name, agent.extension) == ("101_1111112", "Manish", "101")
    (body,) = desk.sandbox.sent("/v1/agent/add")
    assert typed(body) == typed(
        {
            "appid": 1111112,
            "secret": SECRET,
            "extension": 101,
            "name": "Manish",
            "phone_number": 919677550000,
            "password": "123456",
            "start_time": 1,
            "end_time": 24,
            "sms_alert": True,
        }
    )


def test_agent_outgoing_missed(desk: Desk) -> None:
    answer_with(desk, "/v1/agentOutMissed", "agent-outgoing-missed")
    secrets = MappingProxyType({"token": Secret(SECRET)})
    agent = desk.connect(Credential(account(Role.AGENT, "103_1111113"), secrets))
    assert isinstance(agent, AgentConnection)
    period = Period(
        datetime.fromtimestamp(1569911400, UTC), datetime.fromtimestamp(1570167249.853, UTC)
    )
    page = agent.missed_calls(period, Direction.OUTGOING, 1)
    assert (page.total, page.pages, page.next, page.unreadable) == (8, 1, None, 0)
    assert [call.customer for call in page.items] == [
        "9100000000",
        "9200000000",
        "9300000000",
        "9400000000",
        "9500000000",
    ]
    assert [call.name for call in page.items] == ["", "", "", "", "Adams"]
    assert page.items[0] == MissedCall(
        id="5d96c6e920837a1998da13ea",
        direction=Direction.OUTGOING,
        at=datetime(2019, 10, 4, 4, 15, 45, 485000, tzinfo=UTC),
        customer="9100000000",
        agent="103_1111113",
    )
    (body,) = desk.sandbox.sent("/v1/agentOutMissed")
    # The sample asks for 5 rows; the page allows 10 and fewer requests are kinder.
    assert typed(body) == typed(
        {"token": SECRET, "from": 1569911400000, "to": 1570167249853, "page": 1, "limit": 10}
    )


@pytest.mark.parametrize("ring_on", list(RingOn))
def test_click_to_call_admin(desk: Desk, ring_on: RingOn) -> None:
    path = "/v2/webrtc/click2call"
    answer_with(desk, path, "click-to-call-admin")
    request = CallRequest(
        "w", PhoneNumber("+9100000000"), ring_on, "101_1111112", tags={"crm": True}
    )
    receipt = supervisor(desk).place_call(request)
    assert receipt.request_id == "s96C6XK1BUHX0oVZfOo5NhoJfZZJd0y1nmrNN6dhdkW"
    (body,) = desk.sandbox.sent(path)
    assert typed(body) == typed(
        {
            "user_id": "101_1111112",
            "secret": SECRET,
            "to": 9100000000,
            "extra_params": {"crm": True},
            "webrtc": ring_on is RingOn.SOFTPHONE,
            "followme": ring_on is RingOn.MOBILE,
        }
    )
