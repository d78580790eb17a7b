"""Missed calls: from the call log by cursor, one direction at a time, an agent's own only."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest

from desktop.domain.call import Direction, MissedCall
from desktop.domain.errors import UnreadableReply
from desktop.domain.paging import FIRST_PAGE, PageKey
from desktop.domain.period import Period
from desktop.providers.base import MissedCallLog
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.call_log import read_call
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import sample

SAMPLE = sample("call_log")
LOG = "/v1/call/log"


def last_days(days: float) -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=days), now + timedelta(minutes=1))


def walk(log: MissedCallLog, period: Period, direction: Direction) -> Iterator[MissedCall]:
    key: PageKey | None = FIRST_PAGE
    while key is not None:
        page = log.missed_calls(period, direction, key)
        yield from page.items
        key = page.next


def test_sample_log_is_read(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.faults.add("status", LOG, status=200, body=SAMPLE, times=2)
    incoming = supervisor.missed_calls(last_days(1), Direction.INCOMING, FIRST_PAGE)
    outgoing = supervisor.missed_calls(last_days(1), Direction.OUTGOING, FIRST_PAGE)
    assert incoming.items == (
        MissedCall(
            id="call-vn-1-SAMPLE0002-1531458600000",
            direction=Direction.INCOMING,
            at=datetime(2018, 7, 13, 5, 10, tzinfo=UTC),
            customer="+919876543210",
            called="842471001246",
            seconds=12,
        ),
        MissedCall(
            id="call-vn-1-SAMPLE0001-1531458029710",
            direction=Direction.INCOMING,
            at=datetime(2018, 7, 13, 5, 0, 29, 710_000, tzinfo=UTC),
            customer="84901234567",
            called="842471001246",
            agent="agent_1",
            seconds=46,
        ),
    )
    assert outgoing.items == (
        MissedCall(
            id="call-vn-1-SAMPLE0003-1531458900000",
            direction=Direction.OUTGOING,
            at=datetime(2018, 7, 13, 5, 15, tzinfo=UTC),
            customer="84901234567",
            called="842471001246",
            agent="agent_2",
            seconds=21,
        ),
    )
    assert incoming.next is None


def test_answered_call_is_not_missed() -> None:
    row = {
        **SAMPLE["data"]["calls"][2],
        "answer_time": 1531458050000,
        "answer_duration": 26,
    }
    call = read_call(row)
    assert call.answered
    assert (call.waited, call.talked) == (20, 26)
    assert call.record.answered
    assert call.record.seconds == 26


def test_request_has_the_parameters_of_the_current_page(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    period = last_days(2)
    supervisor.missed_calls(period, Direction.INCOMING, FIRST_PAGE)
    [asked] = sandbox.access_log(LOG)
    assert parse_qs(asked["query"]) == {
        "version": ["2"],
        "limit": ["100"],
        "from_start_time": [str(period.start_ms)],
        "to_start_time": [str(period.end_ms)],
    }


@pytest.mark.parametrize("direction", [Direction.INCOMING, Direction.OUTGOING])
def test_cursor_is_followed_to_the_end(
    supervisor: SupervisorConnection, sandbox: Sandbox, direction: Direction
) -> None:
    sandbox.reset("medium")
    missed = list(walk(supervisor, last_days(400), direction))
    asked = sandbox.access_log(LOG)
    assert len(asked) >= 50
    assert all(call.direction is direction for call in missed)
    assert len({call.id for call in missed}) == len(missed) > 500
    assert [call.at for call in missed] == sorted((call.at for call in missed), reverse=True)
    assert all(call.customer.lstrip("+").isdecimal() for call in missed)
    cursors = [parse_qs(entry["query"]).get("search_after[]") for entry in asked]
    assert cursors[0] is None
    assert all(cursor and len(cursor) == 2 for cursor in cursors[1:])


def test_every_missed_call_is_in_one_direction(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    calls_before = len(list(walk(supervisor, last_days(400), Direction.INCOMING)))
    added = sandbox.miss(provider="stringee", number="84912345678", agent="agent_1")
    incoming = list(walk(supervisor, last_days(400), Direction.INCOMING))
    assert len(incoming) == calls_before + 1
    assert (incoming[0].id, incoming[0].customer) == (added["id"], "84912345678")
    assert incoming[0].agent == "agent_1"
    outgoing = walk(supervisor, last_days(400), Direction.OUTGOING)
    assert added["id"] not in {call.id for call in outgoing}


def test_agent_sees_own_missed_calls_only(
    supervisor: SupervisorConnection, agent: AgentConnection, sandbox: Sandbox
) -> None:
    for name in ("agent_1", "agent_2"):
        for incoming in (True, False):
            sandbox.miss(provider="stringee", agent=name, incoming=incoming)
    for direction in (Direction.INCOMING, Direction.OUTGOING):
        everybodys = list(walk(supervisor, last_days(400), direction))
        own = list(walk(agent, last_days(400), direction))
        assert own == [call for call in everybodys if call.agent == "agent_1"]
        assert 0 < len(own) < len(everybodys)


def test_page_without_missed_calls_still_leads_on(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    answered = {**SAMPLE["data"]["calls"][2], "answer_time": 1531458050000}
    body = {"r": 0, "data": {**SAMPLE["data"], "calls": [answered] * 100}}
    sandbox.faults.add("status", LOG, status=200, body=body)
    page = supervisor.missed_calls(last_days(1), Direction.INCOMING, FIRST_PAGE)
    assert page.items == ()
    assert page.next is not None
    # The same cursor again would never end.
    following = supervisor.missed_calls(last_days(1), Direction.INCOMING, page.next)
    assert following.next is None


def test_rows_that_cannot_be_read_are_counted(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    rows = [*SAMPLE["data"]["calls"], {"id": "x"}, None]
    body = {"r": 0, "data": {**SAMPLE["data"], "calls": rows}}
    sandbox.faults.add("status", LOG, status=200, body=body)
    page = supervisor.missed_calls(last_days(1), Direction.INCOMING, FIRST_PAGE)
    assert (len(page.items), page.unreadable) == (2, 2)


def test_log_of_wrong_types(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.faults.add("wrong_types", LOG)
    with pytest.raises(UnreadableReply):
        supervisor.missed_calls(last_days(1), Direction.INCOMING, FIRST_PAGE)
