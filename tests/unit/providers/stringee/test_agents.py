"""Agents: the wire bodies of the vendor's page, its sample answers, and lost answers."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.agent import Agent, AgentDraft, Routing, SystemState
from desktop.domain.errors import (
    AlreadyExists,
    ConnectionFailed,
    InvalidField,
    NotFound,
    OutcomeUnknown,
    UnreadableReply,
)
from desktop.domain.paging import FIRST_PAGE, iterate_pages
from desktop.providers.stringee.agents import read_agent
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox

SAMPLES = Path(__file__).parents[3] / "fixtures" / "stringee"


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text())


def answer(sandbox: Sandbox, name: str, path: str) -> None:
    """Lets the sandbox answer with a sample of the vendor's page."""
    sandbox.faults.add("status", path, status=200, body=sample(name), times=1)


def draft(**values: str) -> AgentDraft:
    return AgentDraft(values)


def bodies(sandbox: Sandbox, method: str) -> list[str]:
    """The raw bodies of all requests with this verb, as they arrived."""
    return [entry["body"] for entry in sandbox.access_log() if entry["method"] == method]


def compact(body: dict[str, Any]) -> str:
    return json.dumps(body, separators=(",", ":"))


def first(connection: SupervisorConnection, user_id: str = "agent_1") -> Agent:
    found = connection.find_agent(draft(user_id=user_id))
    assert found
    return found


# Listing


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


# Creating


def test_create_sends_the_sample_request(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    answer(sandbox, "agent_create", "/v1/agent")
    created = supervisor.create_agent(
        draft(user_id="agent_new", status="NOT AVAILABLE", name="Agent 1")
    )
    assert bodies(sandbox, "POST") == [
        '{"name":"Agent 1","stringee_user_id":"agent_new","manual_status":"NOT AVAILABLE"}'
    ]
    [sent] = [entry for entry in sandbox.access_log() if entry["method"] == "POST"]
    assert sent["path"] == "/v1/agent"
    assert sent["headers"]["content-type"] == "application/json"
    assert sent["headers"]["accept"] == "application/json"
    # The sample's agent is in no list of the sandbox: what was sent is all that is known.
    assert (created.id, created.name) == ("2QAX0YOR5D55HH0N", "Agent 1")
    assert (created.user_id, created.status) == ("agent_new", "NOT AVAILABLE")


def test_create_with_all_fields_types_them_as_the_page_does(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    created = supervisor.create_agent(
        draft(
            name="Ngọc",
            user_id="ngoc",
            status="AVAILABLE",
            routing="2",
            phone="+84 90 123 45 67",
        )
    )
    assert bodies(sandbox, "POST") == [
        compact(
            {
                "name": "Ngọc",
                "stringee_user_id": "ngoc",
                "manual_status": "AVAILABLE",
                "routing_type": 2,
                "phone_number": "84901234567",
            }
        )
    ]
    # The list's id counts, not the one of the answer.
    assert created == first(supervisor, "ngoc")
    assert created.id.startswith("AG_")


def test_created_agent_is_told_when_it_cannot_be_looked_up(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("failure_code", "/v1/agent", method="GET")
    created = supervisor.create_agent(draft(name="A", user_id="a"))
    assert (created.name, created.user_id) == ("A", "a")
    assert sandbox.state()["stringee"]["agents"] == 11


def test_phone_without_country_is_vietnamese(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    supervisor.create_agent(draft(name="A", user_id="a", routing="2", phone="090 123 4567"))
    assert json.loads(bodies(sandbox, "POST")[0])["phone_number"] == "84901234567"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": "", "user_id": "a"}, "name"),
        ({"name": "A", "user_id": " "}, "user_id"),
        ({"name": "A", "user_id": "a", "routing": "2", "phone": ""}, "phone"),
        ({"name": "A", "user_id": "a", "routing": "1", "phone": "12"}, "phone"),
    ],
)
def test_unusable_draft_is_not_sent(
    supervisor: SupervisorConnection, sandbox: Sandbox, values: dict[str, str], field: str
) -> None:
    with pytest.raises(InvalidField) as refused:
        supervisor.create_agent(AgentDraft(values))
    assert refused.value.field == field
    assert bodies(sandbox, "POST") == []


def test_user_id_that_exists(supervisor: SupervisorConnection) -> None:
    with pytest.raises(AlreadyExists, match="user ID exists already"):
        supervisor.create_agent(draft(name="Twin", user_id="agent_1"))


@pytest.mark.parametrize(
    "spoil",
    [
        {"kind": "drop_after"},
        {"kind": "truncated"},
        {"kind": "status", "status": 500, "act": True},
        {"kind": "html", "act": True},
    ],
    ids=lambda spoil: spoil["kind"],
)
def test_lost_answer_of_a_create_is_found_and_never_repeated(
    supervisor: SupervisorConnection, sandbox: Sandbox, spoil: dict[str, Any]
) -> None:
    wanted = draft(name="A", user_id="a")
    sandbox.faults.add(path="/v1/agent", method="POST", **spoil)
    with pytest.raises(OutcomeUnknown):
        supervisor.create_agent(wanted)
    assert len(bodies(sandbox, "POST")) == 1
    assert sandbox.state()["stringee"]["agents"] == 11
    found = supervisor.find_agent(wanted)
    assert found is not None
    assert found.name == "A"


def test_create_that_never_arrived_leaves_no_agent(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    wanted = draft(name="A", user_id="a")
    sandbox.faults.add("drop_before", "/v1/agent", method="POST")
    with pytest.raises(OutcomeUnknown):
        supervisor.create_agent(wanted)
    assert len(bodies(sandbox, "POST")) == 1
    assert supervisor.find_agent(wanted) is None


# Updating


def test_update_sends_the_sample_request(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = Agent("AG_7JWOEAV2Q1LTRIF9", "Agent 1", user_id="agent_1", status="NOT AVAILABLE")
    answer(sandbox, "agent_update", "/v1/agent/*")
    updated = supervisor.update_agent(
        agent, draft(name="Agent new name1", user_id="agent_1", status="AVAILABLE")
    )
    assert bodies(sandbox, "PUT") == ['{"name":"Agent new name1","manual_status":"AVAILABLE"}']
    assert sandbox.access_log()[-1]["path"] == "/v1/agent/AG_7JWOEAV2Q1LTRIF9"
    assert (updated.name, updated.status) == ("Agent new name1", "AVAILABLE")
    assert updated.id == agent.id


def test_only_what_changed_is_sent(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    agent = first(supervisor, "agent_4")
    assert agent.routing is Routing.PHONE
    supervisor.update_agent(
        agent,
        draft(
            name=agent.name,
            user_id="agent_4",
            status=agent.status,
            routing="1",
            phone=f"+{agent.phone}",
        ),
    )
    assert bodies(sandbox, "PUT") == ['{"routing_type":1}']
    assert first(supervisor, "agent_4").routing is Routing.APP


def test_nothing_is_sent_when_nothing_changed(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = first(supervisor)
    assert supervisor.update_agent(agent, draft(name=agent.name)) == agent
    assert bodies(sandbox, "PUT") == []


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"status": ""}, "status"),
        ({"name": " "}, "name"),
        ({"user_id": ""}, "user_id"),
        ({"routing": "2"}, "phone"),
        ({"phone": "12"}, "phone"),
    ],
)
def test_unusable_change_is_not_sent(
    supervisor: SupervisorConnection, sandbox: Sandbox, values: dict[str, str], field: str
) -> None:
    agent = Agent("AG_1", "A", user_id="a", status="AVAILABLE", routing=Routing.APP)
    with pytest.raises(InvalidField) as refused:
        supervisor.update_agent(agent, AgentDraft(values))
    assert refused.value.field == field
    assert bodies(sandbox, "PUT") == []


def test_phone_that_calls_are_routed_to_cannot_be_emptied(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = Agent("AG_1", "A", user_id="a", routing=Routing.PHONE, phone="84901234567")
    with pytest.raises(InvalidField, match="Phone number is missing"):
        supervisor.update_agent(agent, draft(phone=""))
    assert bodies(sandbox, "PUT") == []


def test_odd_stored_phone_does_not_stop_another_change(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = replace(first(supervisor), phone="ext 12")
    supervisor.update_agent(agent, draft(name="B", phone="ext 12"))
    assert bodies(sandbox, "PUT") == ['{"name":"B"}']


def test_update_of_an_agent_that_is_gone(supervisor: SupervisorConnection) -> None:
    with pytest.raises(NotFound):
        supervisor.update_agent(Agent("AG_0", "A", user_id="a"), draft(name="B"))


def test_status_of_any_agent(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    agent = first(supervisor)
    supervisor.set_status(agent.id, "LUNCH BREAK")
    assert bodies(sandbox, "PUT") == ['{"manual_status":"LUNCH BREAK"}']
    assert first(supervisor).status == "LUNCH BREAK"


def test_lost_answer_of_an_update_is_asked_again(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = first(supervisor)
    sandbox.faults.add("drop_after", "/v1/agent/*", method="PUT", times=1)
    assert supervisor.update_agent(agent, draft(name="Renamed")).name == "Renamed"
    assert len(bodies(sandbox, "PUT")) == 2
    assert first(supervisor).name == "Renamed"


# Removing


def test_remove(supervisor: SupervisorConnection, sandbox: Sandbox) -> None:
    agent = first(supervisor)
    supervisor.remove_agent(agent)
    assert supervisor.find_agent(draft(user_id="agent_1")) is None
    assert bodies(sandbox, "DELETE") == [""]


def test_agent_not_found_counts_as_removed(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = first(supervisor)
    answer(sandbox, "agent_delete", "/v1/agent/*")
    supervisor.remove_agent(agent)
    supervisor.remove_agent(Agent("AG_0", "gone"))
    assert len(bodies(sandbox, "DELETE")) == 2


def test_lost_answer_of_a_removal_is_cleared_up(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    sandbox.faults.add("drop_after", "/v1/agent/*", method="DELETE", times=1)
    supervisor.remove_agent(first(supervisor))
    assert sandbox.state()["stringee"]["agents"] == 9


# Faults of a list


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
