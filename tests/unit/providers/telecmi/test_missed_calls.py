"""TeleCMI's lists of missed calls, for an agent and for the whole account, in both regions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.call import Direction, MissedCall
from desktop.domain.paging import FIRST_PAGE, iterate_pages
from desktop.domain.period import Period
from desktop.providers.base import MissedCallLog
from tests.unit.providers.telecmi.conftest import Desk

PATHS = {
    ("india", "agent", Direction.INCOMING): "/v1/agentMissed",
    ("india", "agent", Direction.OUTGOING): "/v1/agentOutMissed",
    ("india", "supervisor", Direction.INCOMING): "/v1/missed",
    ("india", "supervisor", Direction.OUTGOING): "/v1/outmissed",
    ("global", "agent", Direction.INCOMING): "/v2/user/missed",
    ("global", "agent", Direction.OUTGOING): "/v2/user/out_missed",
    ("global", "supervisor", Direction.INCOMING): "/v2/missed",
    ("global", "supervisor", Direction.OUTGOING): "/v2/out_missed",
}
DIRECTIONS = (Direction.INCOMING, Direction.OUTGOING)
ROLES = ("agent", "supervisor")


@pytest.fixture(params=ROLES)
def role(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def sign_in(desk: Desk, region: str, role: str) -> MissedCallLog:
    return desk.agent(region) if role == "agent" else desk.supervisor(region)


def days(count: int) -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=count), now)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_all_pages_of_a_month_newest_first(
    desk: Desk, region: str, role: str, direction: Direction
) -> None:
    desk.sandbox.reset(size="medium")
    log, month = sign_in(desk, region, role), days(30)
    pages = list(iterate_pages(lambda key: log.missed_calls(month, direction, key)))
    limit = 20 if (region, role) == ("global", "supervisor") else 10
    calls = [call for page in pages for call in page.items]
    assert pages[0].total == len(calls) > limit
    assert pages[0].pages == len(pages) == -(-len(calls) // limit)
    assert all(len(page.items) == limit for page in pages[:-1])
    assert len({call.id for call in calls}) == len(calls)
    times = [call.at for call in calls]
    assert times == sorted(times, reverse=True)
    assert all(month.start <= at <= month.end for at in times)
    bodies = desk.sandbox.sent(PATHS[region, role, direction])
    assert [body["page"] for body in bodies] == list(range(1, len(pages) + 1))
    assert {body["limit"] for body in bodies} == {limit}
    start, end = ("from", "to") if role == "agent" else ("start_date", "end_date")
    assert {(body[start], body[end]) for body in bodies} == {(month.start_ms, month.end_ms)}


def newest(desk: Desk, region: str, role: str, direction: Direction, **call: object) -> MissedCall:
    desk.sandbox.miss(incoming=direction is Direction.INCOMING, **call)
    page = sign_in(desk, region, role).missed_calls(days(1), direction, FIRST_PAGE)
    return page.items[0]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_call_is_read_completely(
    desk: Desk, region: str, role: str, direction: Direction
) -> None:
    call = newest(
        desk, region, role, direction, number="919812345678", agent=desk.agent_id, name="Ananya"
    )
    assert call.customer == "919812345678"
    assert call.direction is direction
    assert call.name == "Ananya"
    assert datetime.now(UTC) - call.at < timedelta(minutes=1)
    known = role == "agent" or direction is Direction.OUTGOING
    assert call.agent == (desk.agent_id if known else "")
    assert (call.seconds is None) == (region == "india")


def test_an_unknown_caller_has_no_name(desk: Desk, region: str, role: str) -> None:
    assert newest(desk, region, role, Direction.INCOMING, number="14155550123").name == ""


def test_a_supervisor_sees_the_hotline_that_was_called(desk: Desk, region: str) -> None:
    call = newest(desk, region, "supervisor", Direction.INCOMING, number="919812345678")
    assert call.called == "918045671200"


def test_an_empty_period_has_one_empty_page(desk: Desk, region: str, role: str) -> None:
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    page = sign_in(desk, region, role).missed_calls(
        Period(long_ago, long_ago), Direction.INCOMING, FIRST_PAGE
    )
    assert (page.items, page.total, page.next) == ((), 0, None)


def test_rows_without_what_matters_are_counted(desk: Desk, region: str, role: str) -> None:
    rows = [
        {"time": 1570162545485, "from": 9.1e9, "name": "unknown", "duration": "12"},
        {"_id": "b", "from": 9200000000},
        {"_id": "c", "time": 1570162545485},
        None,
        {"cmiuid": "d", "time": "1570162545485", "from": "anonymous", "billedsec": 5},
    ]
    answer = {"count": 5, "total": 5, "cdr": rows, "code": "200"}
    path = PATHS[region, role, Direction.INCOMING]
    log = sign_in(desk, region, role)
    desk.sandbox.faults.add("status", path, status=200, body=answer)
    page = log.missed_calls(days(1), Direction.INCOMING, FIRST_PAGE)
    assert page.unreadable == 3
    first, second = page.items
    assert (first.customer, first.name, first.seconds) == ("9100000000", "", 12)
    assert first.id == "1570162545.485-9100000000"
    assert (second.id, second.customer) == ("d", "anonymous")
