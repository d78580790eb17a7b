"""TeleCMI's list of agents over real HTTP: pages, rows of any JSON type, lost answers."""

from __future__ import annotations

import pytest

from desktop.domain.agent import Agent
from desktop.domain.errors import ConnectionFailed, UnreadableReply
from desktop.domain.paging import FIRST_PAGE, iterate_pages
from desktop.providers.telecmi.supervisor import SupervisorConnection
from tests.unit.providers.telecmi.conftest import Desk

PATHS = {"india": "/v1/agent/list", "global": "/v2/user/list"}


@pytest.fixture
def supervisor(desk: Desk, region: str) -> SupervisorConnection:
    return desk.supervisor(region)


def everybody(supervisor: SupervisorConnection) -> list[Agent]:
    return [agent for page in iterate_pages(supervisor.list_agents) for agent in page.items]


def test_all_pages_are_listed_and_known_beforehand(desk: Desk, region: str) -> None:
    desk.sandbox.reset(size="medium")
    supervisor = desk.supervisor(region)
    first = supervisor.list_agents(FIRST_PAGE)
    assert (first.total, first.pages, first.next, len(first.items)) == (1000, 100, 2, 10)
    last = supervisor.list_agents(100)
    assert last.next is None
    agents = everybody(supervisor)
    assert len({agent.id for agent in agents}) == 1000
    (body, *_) = desk.sandbox.sent(PATHS[region])
    assert body == {"appid": desk.app_id, "secret": desk.secret, "page": 1, "limit": 10}


def test_an_agent_is_read_completely(desk: Desk, supervisor: SupervisorConnection) -> None:
    agent = everybody(supervisor)[0]
    assert agent.id == agent.user_id == desk.agent_id
    assert agent.extension == "101"
    assert agent.name
    assert agent.phone.startswith("9198765")
    assert (agent.shift_start, agent.shift_end) == (1, 24)
    assert agent.sms_alert in {True, False}
    assert agent.password.reveal() == desk.password
    assert desk.password not in repr(agent)
    assert agent.status == ""


def test_rows_of_any_json_type_are_read_and_bad_ones_counted(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    rows = [
        {"agent_id": "101_1111112", "name": "A", "extension": "101", "phone": 9.1e9, "notify": "1"},
        {"name": "has no id"},
        "no row at all",
        {
            "agent_id": "5001_1111112",
            "name": None,
            "phone": None,
            "start_time": "9",
            "end_time": 99,
            "password": 123456,
        },
    ]
    answer = {"code": "cmi-2000", "count": "4", "agents": rows}
    desk.sandbox.faults.add("status", PATHS[region], status=200, body=answer)
    page = supervisor.list_agents(FIRST_PAGE)
    assert page.unreadable == 2
    assert page.total == 4
    first, second = page.items
    assert (first.phone, first.sms_alert, first.shift_start) == ("9100000000", True, None)
    assert (second.extension, second.name, second.phone) == ("5001", "", "")
    assert (second.shift_start, second.shift_end) == (9, None)
    assert second.password.reveal() == "123456"


def test_a_page_without_total_goes_on_while_it_is_full(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    row = {"agent_id": "101_1111112", "name": "A"}
    path = PATHS[region]
    full = {"code": 200, "agents": [row] * 10}
    desk.sandbox.faults.add("status", path, status=200, body=full, times=1)
    desk.sandbox.faults.add("status", path, status=200, body={"code": 200, "agents": [row]})
    first, second = supervisor.list_agents(FIRST_PAGE), supervisor.list_agents(2)
    assert (first.next, first.total, first.pages) == (2, None, None)
    assert second.next is None


def test_a_list_that_is_none_is_unreadable(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    desk.sandbox.faults.add("wrong_types", PATHS[region])
    with pytest.raises(UnreadableReply):
        supervisor.list_agents(FIRST_PAGE)


def test_a_list_is_asked_for_again_after_a_lost_answer(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    desk.sandbox.faults.add("drop_after", PATHS[region], times=2)
    assert len(supervisor.list_agents(FIRST_PAGE).items) == 10
    desk.sandbox.faults.add("drop_after", PATHS[region])
    with pytest.raises(ConnectionFailed, match="The connection to TeleCMI broke"):
        supervisor.list_agents(FIRST_PAGE)
