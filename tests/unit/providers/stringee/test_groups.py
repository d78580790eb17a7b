"""Groups, their members and queues: read over pages, changed, and what is not told."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import pytest

from desktop.domain.agent import Agent
from desktop.domain.errors import NotFound, ProviderError
from desktop.domain.group import Group
from desktop.domain.paging import FIRST_PAGE, Page, PageKey, iterate_pages
from desktop.providers.stringee.supervisor import SupervisorConnection
from tests.helpers.sandbox import Sandbox
from tests.unit.providers.stringee.conftest import first

MEMBERS = "/v1/manage-agents-in-group"

T = TypeVar("T")


def all_of(fetch: Callable[[PageKey], Page[T]]) -> list[T]:
    return [item for page in iterate_pages(fetch) for item in page.items]


def members(supervisor: SupervisorConnection, group: Group) -> set[str]:
    return set(all_of(partial(supervisor.list_members, group.id)))


def outsider(supervisor: SupervisorConnection, group: Group) -> Agent:
    inside = members(supervisor, group)
    return next(one for one in supervisor.list_agents(FIRST_PAGE).items if one.id not in inside)


def test_groups_members_and_queues(supervisor: SupervisorConnection) -> None:
    groups = all_of(supervisor.list_groups)
    assert [group.name for group in groups] == ["Sales", "Support"]
    assert [len(members(supervisor, group)) for group in groups] == [one.size for one in groups]
    queues = all_of(supervisor.list_queues)
    assert [(queue.name, queue.callout_number) for queue in queues] == [
        ("Sales", ""),
        ("Support", "842471001246"),
    ]
    rung = [all_of(partial(supervisor.list_rung_groups, queue.id)) for queue in queues]
    assert rung == [[group.id] for group in groups]


def test_an_agent_is_put_in_and_taken_out_and_twice_is_the_same(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    group = supervisor.list_groups(FIRST_PAGE).items[0]
    inside, agent = members(supervisor, group), outsider(supervisor, group)
    for _ in range(2):
        supervisor.add_to_group(group.id, agent.id)
    assert members(supervisor, group) == inside | {agent.id}
    for _ in range(2):
        supervisor.remove_from_group(group.id, agent.id)
    assert members(supervisor, group) == inside
    sent = [e for e in sandbox.access_log() if e["path"] == MEMBERS and e["method"] == "DELETE"]
    assert json.loads(sent[0]["body"]) == {"agent_id": agent.id, "group_id": group.id}


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_lost_answer_is_asked_again(
    supervisor: SupervisorConnection, sandbox: Sandbox, method: str
) -> None:
    group = supervisor.list_groups(FIRST_PAGE).items[0]
    agent = outsider(supervisor, group)
    if method == "DELETE":
        supervisor.add_to_group(group.id, agent.id)
    sandbox.faults.add("drop_after", MEMBERS, method=method, times=2)
    move = supervisor.add_to_group if method == "POST" else supervisor.remove_from_group
    move(group.id, agent.id)
    assert (agent.id in members(supervisor, group)) is (method == "POST")


@pytest.mark.parametrize("words", ["Agent existed", "Something nobody knows"])
def test_a_refusal_to_add_one_who_is_in_it_is_no_refusal(
    supervisor: SupervisorConnection, sandbox: Sandbox, words: str
) -> None:
    group, agent = supervisor.list_groups(FIRST_PAGE).items[0], first(supervisor, "agent_1")
    assert agent.id in members(supervisor, group)
    sandbox.faults.add("failure_code", MEMBERS, method="POST", code=-1, message=words)
    supervisor.add_to_group(group.id, agent.id)
    with pytest.raises(ProviderError):
        supervisor.add_to_group(group.id, outsider(supervisor, group).id)


def test_a_refusal_to_remove_one_who_is_in_it_is_told(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    group, agent = supervisor.list_groups(FIRST_PAGE).items[0], first(supervisor, "agent_1")
    sandbox.faults.add("failure_code", MEMBERS, method="DELETE", code=-1, message="No")
    with pytest.raises(ProviderError, match="refused"):
        supervisor.remove_from_group(group.id, agent.id)


def test_a_group_that_is_gone(supervisor: SupervisorConnection) -> None:
    agent = first(supervisor)
    with pytest.raises(NotFound):
        supervisor.add_to_group("GR_GONE", agent.id)
    supervisor.remove_from_group("GR_GONE", agent.id)


def test_totals_of_any_name_and_rows_that_cannot_be_read(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    rows = [{"id": "GR_1", "name": "Group 1"}, {"name": "no id"}]
    listed = {"totalCount": "102", "totalPages": 2, "currentPage": 1, "groups": rows}
    body = {"r": 0, "message": "Load group(s) success", "data": listed}
    sandbox.faults.add("status", "/v1/group", status=200, body=body)
    page = supervisor.list_groups(FIRST_PAGE)
    assert page.items == (Group("GR_1", "Group 1", None),)
    assert (page.total, page.pages, page.next, page.unreadable) == (102, 2, 2, 1)


def test_a_queue_whose_number_is_not_told_is_no_fault(
    supervisor: SupervisorConnection, sandbox: Sandbox
) -> None:
    rows: list[dict[str, Any]] = [
        {"id": "QU_1", "name": "Told", "from_number_callout_to_agent": None},
        {"id": "QU_2", "name": "Not told"},
        {"id": "QU_3", "name": "Has one", "from_number_callout_to_agent": "842471000000"},
    ]
    listed = {"totalCount": "3", "totalPages": 1, "currentPage": 1, "queues": rows}
    body = {"r": 0, "message": "Load queue(s) success", "data": listed}
    sandbox.faults.add("status", "/v1/queue", status=200, body=body, times=1)
    numbers = {one.name: one.callout_number for one in supervisor.list_queues(FIRST_PAGE).items}
    assert numbers == {"Told": "", "Not told": None, "Has one": "842471000000"}
