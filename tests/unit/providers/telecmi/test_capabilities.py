"""What each TeleCMI sign-in may do agrees with what its connection can do, and the forms hold."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.account import Role
from desktop.domain.capability import Capability
from desktop.domain.errors import Unsupported
from desktop.domain.forms import FieldValue
from desktop.domain.secret import Secret
from desktop.providers import base
from desktop.providers.telecmi.profile import PROFILE
from tests.unit.providers.telecmi.conftest import Desk

PROTOCOLS = {
    Capability.LIST_AGENTS: base.AgentDirectory,
    Capability.ADD_AGENT: base.AgentCreator,
    Capability.EDIT_AGENT: base.AgentUpdater,
    Capability.DELETE_AGENT: base.AgentRemover,
    Capability.SET_AGENT_STATUS: base.AgentStatusSetter,
    Capability.MISSED_INCOMING: base.MissedCallLog,
    Capability.MISSED_OUTGOING: base.MissedCallLog,
    Capability.CALL: base.ClickToCall,
    Capability.FOLLOW_CALL: base.CallFollower,
    Capability.STOP_CALL: base.CallStopper,
    Capability.TRANSFER_CALL: base.CallTransferrer,
    Capability.LIVE_CALLS: base.LiveCalls,
    Capability.CHOOSE_HOTLINE: base.HotlineDirectory,
    Capability.PLAY_RECORDINGS: base.RecordingSource,
}


@pytest.mark.parametrize("role", ["agent", "supervisor"])
def test_a_capability_is_a_protocol_and_a_missing_one_has_a_reason(
    desk: Desk, region: str, role: str
) -> None:
    connection = desk.agent(region) if role == "agent" else desk.supervisor(region)
    capabilities = connection.capabilities
    for capability, protocol in PROTOCOLS.items():
        there = isinstance(connection, protocol)
        if capability is Capability.CHOOSE_HOTLINE and there:
            assert capabilities.allows(capability) == (region == "global")
        else:
            assert there == capabilities.allows(capability)
    for capability in Capability:
        reason = capabilities.reason(capability)
        if capabilities.allows(capability):
            assert reason == ""
        else:
            assert reason != "Not available with this sign-in."
            assert reason.endswith(".")


def test_an_agent_adds_nobody_and_is_told_who_can(desk: Desk, region: str) -> None:
    capabilities = desk.agent(region).capabilities
    assert capabilities.reason(Capability.ADD_AGENT) == (
        "Needs the app secret; you are signed in as an agent. Ask your supervisor."
    )
    assert capabilities.allows(Capability.RING_MOBILE) == (region == "india")


def test_the_sign_in_forms_have_the_names_that_machines_rely_on() -> None:
    labels = {
        role: [(spec.key, spec.label) for spec in PROFILE.form_for(role).form.fields]
        for role in Role
    }
    assert labels == {
        Role.SUPERVISOR: [("app_id", "App ID"), ("secret", "App secret")],
        Role.AGENT: [("user_id", "User ID"), ("password", "Password")],
    }
    for role in Role:
        assert PROFILE.form_for(role).regions == (("india", "India"), ("global", "Global"))


def test_the_agent_form_has_the_names_that_machines_rely_on() -> None:
    assert [spec.label for spec in PROFILE.agent_form.fields] == [
        "Extension",
        "Name",
        "Phone number",
        "Password",
        "Shift start",
        "Shift end",
        "Missed-call SMS alert",
    ]


def test_the_agent_form_accepts_a_filled_one_and_names_faults() -> None:
    good: dict[str, FieldValue] = {
        "extension": "101",
        "name": "Manish",
        "phone": "98765 43210",
        "password": Secret("123456"),
        "shift_start": 9,
        "shift_end": 18,
        "sms_alert": True,
    }
    assert PROFILE.agent_form.faults(good, PROFILE.country) == {}
    bad = {**good, "extension": "1", "name": "", "phone": "x", "password": Secret("")}
    assert set(PROFILE.agent_form.faults(bad, PROFILE.country)) == {
        "extension",
        "name",
        "phone",
        "password",
    }


def test_the_break_that_is_left_is_read_where_a_page_tells_it(desk: Desk) -> None:
    agent = desk.agent("global")
    assert agent.capabilities.allows(Capability.READ_BREAK)
    assert agent.break_left() == timedelta(minutes=35)
    assert len(desk.sandbox.access_log("/v2/user_get_break")) == 1
    india = desk.agent("india")
    assert "India" in india.capabilities.reason(Capability.READ_BREAK)
    with pytest.raises(Unsupported):
        india.break_left()
