"""TeleCMI's agents over real HTTP: what goes over the wire, and what comes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.errors import (
    AlreadyExists,
    InvalidField,
    NotAllowed,
    NotFound,
    OutcomeUnknown,
    UnreadableReply,
)
from desktop.domain.forms import FieldValue
from desktop.domain.paging import Page, PageKey, iterate_pages
from desktop.domain.secret import Secret
from desktop.providers.telecmi.supervisor import SupervisorConnection
from tests.unit.providers.telecmi.conftest import Desk

PATHS = {"india": "/v1/agent/", "global": "/v2/user/"}

MEERA: dict[str, FieldValue] = {
    "extension": "301",
    "name": "  Meera Nair ",
    "phone": "098765 43210",
    "password": Secret("desk-301"),
    "shift_start": 9,
    "shift_end": 18,
    "sms_alert": True,
}


@pytest.fixture
def supervisor(desk: Desk, region: str) -> SupervisorConnection:
    return desk.supervisor(region)


def everybody(supervisor: SupervisorConnection) -> list[Agent]:
    return [agent for page in iterate_pages(supervisor.list_agents) for agent in page.items]


def draft(**changes: Any) -> AgentDraft:
    return AgentDraft({**MEERA, **changes})


def test_a_new_agent_is_sent_as_the_page_says_and_listed(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    created = supervisor.create_agent(draft())
    (body,) = desk.sandbox.sent(PATHS[region] + "add")
    assert body == {
        "appid": desk.app_id,
        "secret": desk.secret,
        "extension": 301,
        "name": "Meera Nair",
        "phone_number": 919876543210 if region == "india" else "919876543210",
        "password": "desk-301",
        "start_time": 9,
        "end_time": 18,
        "sms_alert": True,
    }
    assert body["sms_alert"] is True
    assert created in everybody(supervisor)
    assert created.id == created.user_id == f"301_{desk.app_id}"
    assert created.phone == "919876543210"
    assert created.password.reveal() == "desk-301"
    assert supervisor.find_agent(draft()) == created


def test_what_was_left_empty_is_not_sent(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    values = {key: MEERA[key] for key in ("extension", "name", "phone", "password")}
    supervisor.create_agent(AgentDraft({**values, "shift_start": ""}))
    (body,) = desk.sandbox.sent(PATHS[region] + "add")
    assert not {"start_time", "end_time", "sms_alert"} & set(body)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("extension", "042"),
        ("extension", "1001"),
        ("extension", "1o1"),
        ("name", "  "),
        ("phone", "nobody"),
        ("password", Secret("")),
        ("password", Secret("short")),
        ("sms_alert", "perhaps"),
    ],
)
def test_what_would_be_refused_anyway_is_not_sent(
    desk: Desk, region: str, supervisor: SupervisorConnection, field: str, value: object
) -> None:
    with pytest.raises(InvalidField) as caught:
        supervisor.create_agent(draft(**{field: value}))
    assert caught.value.field == field
    assert "still in the form" in caught.value.message
    assert not desk.sandbox.sent(PATHS[region] + "add")


def test_a_taken_extension(supervisor: SupervisorConnection) -> None:
    with pytest.raises(AlreadyExists) as caught:
        supervisor.create_agent(draft(extension="104"))
    assert caught.value.title == "Not saved: extension 104 is taken."
    assert caught.value.message == "Your entries are still in the form."


def test_no_free_seat(desk: Desk, supervisor: SupervisorConnection) -> None:
    desk.sandbox.switch(seat_limit=10)
    with pytest.raises(NotAllowed, match="no free seat"):
        supervisor.create_agent(draft())
    assert supervisor.find_agent(draft()) is None


@pytest.mark.parametrize("fault", ["drop_after", "drop_before", "truncated", "html", "status"])
def test_a_lost_answer_to_a_new_agent_is_never_repeated(
    desk: Desk, region: str, supervisor: SupervisorConnection, fault: str
) -> None:
    path = PATHS[region] + "add"
    desk.sandbox.faults.add(fault, path)
    with pytest.raises(OutcomeUnknown):
        supervisor.create_agent(draft())
    assert len(desk.sandbox.sent(path)) == 1
    found = supervisor.find_agent(draft())
    assert (found is not None) == (fault in {"drop_after", "truncated"})


def test_an_agent_is_not_called_missing_while_an_entry_cannot_be_read(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    body = {"code": 200, "count": 1, "agents": [{"name": "Meera Nair"}]}
    desk.sandbox.faults.add("status", PATHS[region] + "list", status=200, body=json.dumps(body))
    with pytest.raises(UnreadableReply):
        supervisor.find_agent(draft())


def test_an_update_replaces_everything_with_the_draft_over_it(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = everybody(supervisor)[3]
    changed = supervisor.update_agent(agent, AgentDraft({"name": "New Name", "shift_end": 20}))
    (body,) = desk.sandbox.sent(PATHS[region] + "update")
    assert body == {
        "appid": desk.app_id,
        "secret": desk.secret,
        "id": agent.id,
        "name": "New Name",
        "phone_number": int(agent.phone) if region == "india" else agent.phone,
        "password": agent.password.reveal(),
        "start_time": agent.shift_start,
        "end_time": 20,
        "sms_alert": agent.sms_alert,
    }
    assert changed == replace(agent, name="New Name", shift_end=20)
    listed = everybody(supervisor)[3]
    assert listed == changed
    assert listed.password.reveal() == agent.password.reveal()


def test_an_update_does_not_set_back_what_somebody_else_changed(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    stale = everybody(supervisor)[2]
    other = desk.supervisor(region)
    other.update_agent(stale, AgentDraft({"password": Secret("new-pass"), "sms_alert": True}))
    fresh = supervisor.read_agent(stale)
    assert fresh is not None
    supervisor.update_agent(fresh, AgentDraft({"name": "Renamed"}))
    now = everybody(supervisor)[2]
    assert (now.name, now.sms_alert, now.password.reveal()) == ("Renamed", True, "new-pass")


def test_an_update_finds_what_somebody_else_changed_on_another_page(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    for extension in range(301, 304):
        supervisor.create_agent(draft(extension=str(extension)))
    everybody(supervisor)
    other = desk.supervisor(region)
    second_page = supervisor.list_agents(2).items
    stale = second_page[0]
    other.remove_agent(everybody(other)[0])  # the row moves to the page before
    other.update_agent(stale, AgentDraft({"password": Secret("new-pass")}))
    fresh = supervisor.read_agent(stale)
    assert fresh is not None
    supervisor.update_agent(fresh, AgentDraft({"name": "Renamed"}))
    now = next(agent for agent in everybody(supervisor) if agent.id == stale.id)
    assert (now.name, now.password.reveal()) == ("Renamed", "new-pass")


def test_an_agent_that_is_gone_is_not_read(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = everybody(supervisor)[4]
    desk.supervisor(region).remove_agent(agent)
    assert supervisor.read_agent(agent) is None


def test_an_agent_that_may_be_an_unreadable_entry_is_not_said_to_be_gone(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = everybody(supervisor)[4]
    row = {"extension": "no number", "name": "Somebody"}
    page = {"code": 200, "status": "success", "count": 1, "agents": [row]}
    desk.sandbox.faults.add("status", PATHS[region] + "list", status=200, body=page)
    with pytest.raises(UnreadableReply):
        supervisor.read_agent(agent)


@pytest.mark.parametrize("there", [True, False])
def test_single_fields_are_written_alone_where_the_account_has_v3(
    desk: Desk, region: str, supervisor: SupervisorConnection, there: bool
) -> None:
    desk.sandbox.switch(v3=there)
    partial = there and region == "global"
    for number, agent in enumerate(everybody(supervisor)[:2]):
        hours = AgentDraft({"shift_start": 7, "shift_end": 15 + number})
        changed = supervisor.update_agent(agent, hours)
        assert (changed.shift_start, changed.shift_end) == (7, 15 + number)
        assert supervisor.read_agent(agent) == changed
    wanted = [15, 16] if partial else []
    assert [body["end_time"] for body in desk.sandbox.sent("/v3/user/update")] == wanted
    assert len(desk.sandbox.sent(PATHS[region] + "update")) == (0 if partial else 2)
    assert all("name" not in body for body in desk.sandbox.sent("/v3/user/update"))
    named = supervisor.update_agent(everybody(supervisor)[0], AgentDraft({"name": "Renamed"}))
    assert named.name == everybody(supervisor)[0].name == "Renamed"


@pytest.mark.parametrize("region", ["global"])
@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "failure_code", "code": 404, "message": "Not found"},
        {"kind": "html", "status": 404},
    ],
)
def test_v3_that_cannot_update_the_agent_leaves_it_to_v2(
    desk: Desk, region: str, supervisor: SupervisorConnection, fault: dict[str, Any]
) -> None:
    desk.sandbox.faults.add(path="/v3/user/update", **fault)
    agent = everybody(supervisor)[0]
    supervisor.update_agent(agent, AgentDraft({"password": Secret("another-one")}))
    now = supervisor.read_agent(agent)
    assert now is not None
    assert now.password.reveal() == "another-one"


def test_an_agent_of_four_digits_with_a_short_password_can_be_edited(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = replace(
        everybody(supervisor)[1], id="5001_1111112", extension="5001", password=Secret("1234")
    )
    with pytest.raises(NotFound):  # it is sent, and TeleCMI does not know the agent
        supervisor.update_agent(agent, AgentDraft({"name": "Still here", "extension": "5001"}))
    assert desk.sandbox.sent(PATHS[region] + "update")[0]["password"] == "1234"


def test_without_a_password_an_update_asks_for_it(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    gone = Agent(id="150_1111112", name="Gone", extension="150", phone="919876543210")
    with pytest.raises(InvalidField) as caught:
        supervisor.update_agent(gone, AgentDraft({"name": "X"}))
    assert caught.value.field == "password"
    assert not desk.sandbox.sent(PATHS[region] + "update")


def test_an_update_is_repeated_when_its_answer_is_lost(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = everybody(supervisor)[0]
    desk.sandbox.faults.add("drop_after", PATHS[region] + "update", times=2)
    assert supervisor.update_agent(agent, AgentDraft({"name": "Thrice"})).name == "Thrice"
    desk.sandbox.faults.add("drop_after", PATHS[region] + "update")
    with pytest.raises(OutcomeUnknown):
        supervisor.update_agent(agent, AgentDraft({"name": "Never heard"}))


def test_an_agent_is_removed_and_one_that_is_gone_counts_as_removed(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = everybody(supervisor)[5]
    supervisor.remove_agent(agent)
    assert agent not in everybody(supervisor)
    supervisor.remove_agent(agent)
    assert desk.sandbox.sent(PATHS[region] + "remove")[0] == {
        "appid": desk.app_id,
        "secret": desk.secret,
        "id": agent.id,
    }


def test_a_removal_whose_answer_was_lost_is_finished_by_the_next_try(
    desk: Desk, region: str, supervisor: SupervisorConnection
) -> None:
    agent = everybody(supervisor)[5]
    desk.sandbox.faults.add("drop_after", PATHS[region] + "remove", times=1)
    supervisor.remove_agent(agent)
    assert agent not in everybody(supervisor)


def test_a_status_is_set(desk: Desk, region: str, supervisor: SupervisorConnection) -> None:
    for status in supervisor.profile.statuses:
        supervisor.set_status(desk.agent_id, status.value)
        assert desk.sandbox.state()["telecmi"]["statuses"] == {desk.agent_id: status.value}
    assert desk.sandbox.sent(PATHS[region] + "status")[0] == {
        "appid": desk.app_id,
        "secret": desk.secret,
        "id": desk.agent_id,
        "status": "online",
    }


def test_a_status_that_does_not_exist(desk: Desk, supervisor: SupervisorConnection) -> None:
    with pytest.raises(InvalidField) as caught:
        supervisor.set_status(desk.agent_id, "dancing")
    assert caught.value.field == "status"


def test_a_status_of_an_agent_that_is_gone(supervisor: SupervisorConnection) -> None:
    with pytest.raises(NotFound):
        supervisor.set_status("999_1111112", "online")


def test_an_agent_is_found_though_others_are_deleted_while_the_pages_are_read(
    supervisor: SupervisorConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    for extension in range(111, 122):
        supervisor.create_agent(draft(extension=str(extension)))
    first, *_ = listed = everybody(supervisor)
    wanted = listed[10]  # the first of the second page, which moves to the first one
    supervisor._seen_on.clear()
    read = supervisor.list_agents
    deleted: list[Agent] = []

    def read_and_delete(page: PageKey) -> Page[Agent]:
        found = read(page)
        if not deleted:
            deleted.append(first)
            supervisor.remove_agent(first)
        return found

    monkeypatch.setattr(supervisor, "list_agents", read_and_delete)
    assert supervisor.read_agent(wanted) == wanted
