"""TeleCMI's four lists of finished calls, for an agent and for the whole account, both regions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.paging import FIRST_PAGE, iterate_pages
from desktop.domain.period import Period
from desktop.providers.base import CallHistory
from tests.unit.providers.telecmi.conftest import Desk

PATHS = {
    ("india", "agent"): ("agentMissed", "agentAnswered", "agentOutMissed", "agentOutAnswered"),
    ("india", "supervisor"): ("missed", "answered", "outmissed", "outanswered"),
    ("global", "agent"): (
        "user/missed",
        "user/answered",
        "user/out_missed",
        "user/out_answered",
    ),
    ("global", "supervisor"): ("missed", "answered", "out_missed", "out_answered"),
}
LISTS = ("in_missed", "in_answered", "out_missed", "out_answered")


@pytest.fixture(params=("agent", "supervisor"))
def role(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def sign_in(desk: Desk, region: str, role: str) -> CallHistory:
    history = desk.agent(region) if role == "agent" else desk.supervisor(region)
    assert isinstance(history, CallHistory)
    return history


def path(region: str, role: str, call_list: str) -> str:
    version = "v1" if region == "india" else "v2"
    return f"/{version}/{PATHS[region, role][LISTS.index(call_list)]}"


def month() -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=30), now)


@pytest.mark.parametrize("call_list", LISTS)
def test_a_list_is_read_to_the_end_newest_first(
    desk: Desk, region: str, role: str, call_list: str
) -> None:
    desk.sandbox.reset(size="medium")
    history, period = sign_in(desk, region, role), month()
    pages = list(iterate_pages(lambda key: history.finished_calls(call_list, period, key)))
    calls = [call for page in pages for call in page.items]
    incoming, answered = call_list.startswith("in_"), call_list.endswith("_answered")
    limit = 20 if (region, role) == ("global", "supervisor") else 10
    assert {page.size for page in pages} == {limit}
    assert pages[0].total == len(calls) == len({call.id for call in calls}) > limit
    assert [call.at for call in calls] == sorted((call.at for call in calls), reverse=True)
    assert {call.direction for call in calls} == {
        Direction.INCOMING if incoming else Direction.OUTGOING
    }
    assert {call.answered for call in calls} == {answered}
    assert all(call.customer.isdecimal() for call in calls)
    if answered:
        assert all(call.seconds for call in calls)
    asked = {entry["path"] for entry in desk.sandbox.access_log()}
    assert path(region, role, call_list) in asked


def test_these_are_the_lists_that_hold_everything(desk: Desk, region: str, role: str) -> None:
    assert sign_in(desk, region, role).call_lists == LISTS


def served(desk: Desk, region: str, role: str, call_list: str, **row: object) -> FinishedCall:
    given = {"cmiuid": "a", "time": 1570162545485, "from": 919812345678, **row}
    answer = {"count": 1, "total": 1, "cdr": [given], "code": 200}
    history = sign_in(desk, region, role)
    place = path(region, role, call_list)
    desk.sandbox.faults.add("status", place, status=200, body=answer)
    [call] = history.finished_calls(call_list, month(), FIRST_PAGE).items
    return call


def test_a_missed_call_that_was_billed_for_its_waiting_music_stays_missed(
    desk: Desk, region: str, role: str
) -> None:
    call = served(desk, region, role, "in_missed", billedsec=22, duration=32)
    assert (call.answered, call.seconds) == (False, 32)


def test_a_call_answered_for_no_time_stays_answered(desk: Desk, region: str, role: str) -> None:
    call = served(desk, region, role, "in_answered", billedsec=0, duration=9, to=918045671200)
    assert (call.answered, call.seconds, call.called) == (True, 0, "918045671200")


@pytest.mark.parametrize("hidden", ["anonymous", "Restricted", "+266696687", "", None])
def test_a_hidden_number_is_no_number(desk: Desk, region: str, hidden: str | None) -> None:
    call = served(desk, region, "supervisor", "in_missed", **{"from": hidden})
    assert call.customer == ""


def test_an_agent_that_placed_a_call_is_named(desk: Desk, region: str) -> None:
    own = sign_in(desk, region, "agent").finished_calls("out_answered", month(), FIRST_PAGE)
    assert {call.agent for call in own.items} == {desk.agent_id}
