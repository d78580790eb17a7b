"""Creating agents: wire bodies of the vendor's page, refused drafts, lost answers."""

import json
from typing import Any

import pytest

from desktop.domain.agent import AgentDraft
from desktop.domain.errors import (
    AlreadyExists,
    InvalidField,
    NotFound,
    OutcomeUnknown,
    UnreadableReply,
)
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import answer, bodies, compact, draft, first


def test_create_sends_the_sample_request(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    answer(sandbox, "agent_create", "/v1/agent", method="POST")
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
    sandbox.faults.add("failure_code", "/v1/agent", method="GET", skip=1)
    created = supervisor.create_agent(draft(name="A", user_id="a"))
    assert (created.name, created.user_id) == ("A", "a")
    assert sandbox.state()["stringee"]["agents"] == 11
    sandbox.faults.clear()
    with pytest.raises(NotFound, match="has another ID by now"):
        supervisor.remove_agent(created)
    supervisor.remove_agent(first(supervisor, "a"))
    assert sandbox.state()["stringee"]["agents"] == 10


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


def test_user_id_that_exists_is_not_sent(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    with pytest.raises(AlreadyExists, match="user ID exists already"):
        supervisor.create_agent(draft(name="Twin", user_id="agent_1"))
    assert bodies(sandbox, "POST") == []


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


def test_an_agent_is_not_called_missing_while_an_entry_cannot_be_read(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    listed = {"totalAgents": "1", "totalPages": 1, "currentPage": 1, "agents": [{"name": "A"}]}
    body = json.dumps({"r": 0, "data": listed})
    sandbox.faults.add("status", "/v1/agent", method="GET", status=200, body=body)
    with pytest.raises(UnreadableReply):
        supervisor.find_agent(draft(user_id="a"))
