"""Finished calls from Stringee's log: all of them by cursor, an agent's own only."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.errors import UnreadableReply
from desktop.domain.paging import FIRST_PAGE, Page, PageKey
from desktop.domain.period import Period
from desktop.providers.base import CallHistory
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import sample

SAMPLE = sample("call_log")
LOG = "/v1/call/log"


def last_days(days: float) -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=days), now + timedelta(minutes=1))


def walk(history: CallHistory, period: Period) -> list[Page[FinishedCall]]:
    [name] = history.call_lists
    pages: list[Page[FinishedCall]] = []
    key: PageKey | None = FIRST_PAGE
    while key is not None:
        pages.append(history.finished_calls(name, period, key))
        key = pages[-1].next
    return pages


def rows(history: CallHistory, period: Period) -> list[FinishedCall]:
    return [call for page in walk(history, period) for call in page.items]


def test_both_sign_ins_have_a_history(
    supervisor: SupervisorConnection, agent: AgentConnection
) -> None:
    for connection in (supervisor, agent):
        assert isinstance(connection, CallHistory)
        assert connection.call_lists == ("log",)


def test_the_whole_log_is_read_by_cursor_and_says_how_much_there_is(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.reset("medium")
    pages = walk(supervisor, last_days(400))
    calls = [call for page in pages for call in page.items]
    assert len(pages) > 5
    assert {page.total for page in pages} == {len(calls)} == {len({call.id for call in calls})}
    assert {page.pages for page in pages} == {None}
    assert all(len(page.items) == page.size for page in pages[:-1])
    assert [call.at for call in calls] == sorted((call.at for call in calls), reverse=True)
    kinds = {(call.direction, call.answered) for call in calls}
    assert kinds == {(way, talked) for way in _WAYS for talked in (True, False)}


_WAYS = (Direction.INCOMING, Direction.OUTGOING)


def test_an_agent_is_given_what_it_takes_part_in_and_no_total(
    supervisor: SupervisorConnection, agent: AgentConnection, sandbox: Sandbox
) -> None:
    for name in ("agent_1", "agent_2"):
        sandbox.miss(provider="stringee", agent=name)
    period = last_days(400)
    everybodys, pages = rows(supervisor, period), walk(agent, period)
    own = [call for page in pages for call in page.items]
    assert own == [call for call in everybodys if call.agent == "agent_1"]
    assert 0 < len(own) < len(everybodys)
    assert {(page.total, page.size) for page in pages} == {(None, None)}


def test_a_call_is_read_completely(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    rang = SAMPLE["data"]["calls"][2]
    answered = {**rang, "answer_time": 1531458050000, "answer_duration": 26}
    body = {"r": 0, "data": {"calls": [answered, rang], "totalCalls": "2"}}
    sandbox.faults.add("status", LOG, status=200, body=body)
    talked, missed = supervisor.finished_calls("log", last_days(1), FIRST_PAGE).items
    assert talked == FinishedCall(
        id="call-vn-1-SAMPLE0001-1531458029710",
        direction=Direction.INCOMING,
        at=datetime(2018, 7, 13, 5, 0, 29, 710_000, tzinfo=UTC),
        customer="84901234567",
        answered=True,
        called="842471001246",
        agent="agent_1",
        seconds=26,
    )
    assert (missed.answered, missed.seconds) == (False, 46)


def test_a_hidden_number_is_no_number(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    row = {**SAMPLE["data"]["calls"][2], "from_number": "Anonymous"}
    body = {"r": 0, "data": {"calls": [row]}}
    sandbox.faults.add("status", LOG, status=200, body=body)
    page = supervisor.finished_calls("log", last_days(1), FIRST_PAGE)
    assert [call.customer for call in page.items] == [""]
    assert page.total is None


def test_a_cursor_that_leads_to_itself_is_not_the_end(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    body = {"r": 0, "data": {**SAMPLE["data"], "calls": [SAMPLE["data"]["calls"][2]] * 100}}
    sandbox.faults.add("status", LOG, status=200, body=body)
    page = supervisor.finished_calls("log", last_days(1), FIRST_PAGE)
    assert page.next is not None
    with pytest.raises(UnreadableReply):
        supervisor.finished_calls("log", last_days(1), page.next)
