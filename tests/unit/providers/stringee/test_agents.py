"""The list of agents: the vendor's sample, all pages, odd rows and spoilt answers."""

from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.errors import (
    ConnectionFailed,
    UnreadableReply,
)
from desktop.domain.paging import FIRST_PAGE, iterate_pages
from desktop.providers.stringee.agents import read_agent
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import answer, sample


def test_sample_list_is_read(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    answer(sandbox, "agent_list", "/v1/agent")
    page = supervisor.list_agents(FIRST_PAGE)
    assert page.items == (
        Agent(
            id="AG_XPHOV0V7X71EFH98",
            name="Agent 2",
            user_id="agent_2",
            system_state=SystemState.NEVER_USED,
        ),
    )
    assert (page.total, page.next, page.pages, page.unreadable) == (2, None, 1, 0)


def test_all_pages_are_read(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.reset("medium")
    pages = list(iterate_pages(supervisor.list_agents))
    agents = [agent for page in pages for agent in page.items]
    assert len({agent.id for agent in agents}) == 1000
    assert [page.total for page in pages] == [1000] * 10
    assert pages[0].pages == 10
    assert pages[-1].next is None


def test_rows_that_cannot_be_read_are_counted(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    body = sample("agent_list")
    body["data"]["agents"] += [{"name": "no id"}, "no row"]
    sandbox.faults.add("status", "/v1/agent", status=200, body=body, times=1)
    page = supervisor.list_agents(FIRST_PAGE)
    assert (len(page.items), page.unreadable) == (1, 2)


@pytest.mark.parametrize(
    ("row", "state"),
    [
        ({"online_status": 0, "system_status": 1}, SystemState.OFFLINE),
        ({"online_status": 1, "system_status": 1}, SystemState.FREE),
        ({"online_status": "1", "system_status": "2"}, SystemState.WRAP_UP),
        ({"system_status": 0, "last_time_pickup": 0}, SystemState.NEVER_USED),
        ({"system_status": 0, "last_time_pickup": 1531458029710}, SystemState.BUSY),
        ({"system_status": 7}, SystemState.UNKNOWN),
        ({}, SystemState.UNKNOWN),
    ],
)
def test_system_state(row: dict[str, Any], state: SystemState) -> None:
    agent = read_agent({"id": "AG_1", "stringee_user_id": "a", "name": "A", **row})
    assert agent.system_state is state


@pytest.mark.parametrize("ended", [1531458029, 1531458029000, "1531458029000"])
def test_time_of_last_call_in_either_unit(ended: object) -> None:
    row = {"id": "AG_1", "stringee_user_id": "a", "last_time_support_call_ended": ended}
    assert read_agent(row).last_call_end == datetime(2018, 7, 13, 5, 0, 29, tzinfo=UTC)


def test_newer_fields_are_read() -> None:
    row = {
        "id": "AG_1",
        "stringee_user_id": "a",
        "name": "A",
        "manual_status": "ON THE MOON",
        "routing_type": "2",
        "phone_number": "%2B84901234567",
    }
    agent = read_agent(row)
    assert agent.status == "ON THE MOON"
    assert agent.routing is Routing.PHONE
    assert agent.phone == "+84901234567"


def test_truncated_list(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.faults.add("truncated", "/v1/agent")
    with pytest.raises(UnreadableReply):
        supervisor.list_agents(FIRST_PAGE)


def test_list_of_wrong_types(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.faults.add("wrong_types", "/v1/agent")
    with pytest.raises(UnreadableReply):
        supervisor.list_agents(FIRST_PAGE)


def test_broken_connection_is_tried_again(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("drop_before", "/v1/agent", times=1)
    assert supervisor.list_agents(FIRST_PAGE).items


def test_connection_that_always_breaks(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    sandbox.faults.add("drop_before", "/v1/agent")
    with pytest.raises(ConnectionFailed, match="Stringee broke"):
        supervisor.list_agents(FIRST_PAGE)
