"""Updating and removing agents: only what changed is sent; an agent that is gone is gone."""

from dataclasses import replace

import pytest

from desktop.domain.agent import Agent, AgentDraft, Routing
from desktop.domain.errors import (
    InvalidField,
    NotFound,
    UnreadableReply,
)
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import answer, bodies, draft, first


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


def test_an_agent_is_read_again_by_its_id(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    stale = first(supervisor)
    sandbox.change_agent("stringee", stale.id, stringee_user_id="moved", manual_status="ACW")
    before = len(sandbox.access_log("/v1/agent"))
    fresh = supervisor.read_agent(stale)
    assert fresh is not None
    assert (fresh.id, fresh.user_id, fresh.status) == (stale.id, "moved", "ACW")
    assert len(sandbox.access_log("/v1/agent")) == before + 1


def test_an_agent_whose_id_is_not_the_lists_is_read_by_its_user_id(
    supervisor: SupervisorConnection,
) -> None:
    listed = first(supervisor)
    assert supervisor.read_agent(replace(listed, id="as the answer of the create had it")) == listed


def test_an_agent_that_is_gone_is_not_read(supervisor: SupervisorConnection) -> None:
    agent = first(supervisor)
    supervisor.remove_agent(agent)
    assert supervisor.read_agent(agent) is None


def test_an_agent_that_may_be_an_unreadable_entry_is_not_said_to_be_gone(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    agent = first(supervisor)
    listed = {"totalAgents": "1", "totalPages": 1, "currentPage": 1, "agents": [{"name": "?"}]}
    body = {"r": 0, "message": "Load agent(s) success", "data": listed}
    sandbox.faults.add("status", "/v1/agent", status=200, body=body)
    with pytest.raises(UnreadableReply):
        supervisor.read_agent(agent)
