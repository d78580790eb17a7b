"""Words and forms: the names that people and machines rely on, and what each sign-in may do."""

import pytest

from desktop.domain.account import Role
from desktop.domain.capability import Capability
from desktop.providers import base
from desktop.providers.base import Connection
from desktop.providers.stringee.agent import AgentConnection
from desktop.providers.stringee.connection import PROFILE
from desktop.providers.stringee.supervisor import SupervisorConnection

NEEDS = {
    Capability.LIST_AGENTS: base.AgentDirectory,
    Capability.ADD_AGENT: base.AgentCreator,
    Capability.EDIT_AGENT: base.AgentUpdater,
    Capability.DELETE_AGENT: base.AgentRemover,
    Capability.MISSED_INCOMING: base.MissedCallLog,
    Capability.MISSED_OUTGOING: base.MissedCallLog,
    Capability.CALL: base.ClickToCall,
    Capability.CHOOSE_HOTLINE: base.HotlineDirectory,
    Capability.FOLLOW_CALL: base.CallFollower,
    Capability.STOP_CALL: base.CallStopper,
}


@pytest.fixture(params=["supervisor", "agent"])
def connection(request: pytest.FixtureRequest) -> Connection:
    found: Connection = request.getfixturevalue(request.param)
    return found


def test_labels_are_the_public_names() -> None:
    agent, supervisor = PROFILE.form_for(Role.AGENT), PROFILE.form_for(Role.SUPERVISOR)
    key = ["API key SID", "API key secret", "Access token"]
    assert [field.label for field in supervisor.form.fields] == key
    assert [field.label for field in agent.form.fields] == ["Stringee user ID", *key]
    assert agent.regions == supervisor.regions == ()
    assert [field.label for field in PROFILE.agent_form.fields] == [
        "Name",
        "Stringee user ID",
        "Status",
        "Route calls to",
        "Phone number",
    ]


def test_every_status_can_be_chosen_in_the_form() -> None:
    choices = [choice.value for choice in PROFILE.agent_form.field("status").choices]
    assert choices == [*(status.value for status in PROFILE.statuses), ""]


def test_phone_is_needed_only_when_calls_go_there() -> None:
    values = {"name": "A", "user_id": "a", "routing": "2", "phone": ""}
    assert set(PROFILE.agent_form.faults(values, "VN")) == {"phone"}
    assert PROFILE.agent_form.faults({**values, "routing": "1"}, "VN") == {}


def test_capabilities_and_protocols_agree(connection: Connection) -> None:
    for capability, protocol in NEEDS.items():
        allowed = connection.capabilities.allows(capability)
        assert isinstance(connection, protocol) is allowed, capability
    assert isinstance(connection, base.AgentStatusSetter)


def test_what_is_not_allowed_says_why(connection: Connection) -> None:
    for capability in Capability:
        reason = connection.capabilities.reason(capability)
        assert bool(reason) is not connection.capabilities.allows(capability)
        assert reason != "Not available with this sign-in.", capability


def test_roles_differ(supervisor: SupervisorConnection, agent: AgentConnection) -> None:
    assert supervisor.capabilities.allows(Capability.CALL_AS_AGENT)
    assert not supervisor.capabilities.allows(Capability.SET_OWN_STATUS)
    assert agent.capabilities.allows(Capability.SET_OWN_STATUS)
    assert agent.capabilities.reason(Capability.ADD_AGENT).startswith("Only supervisors")
