"""Groups: who is in which, agents on a phone that nobody can ring, and the log of what changed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from desktop.domain.agent import Agent, Routing
from desktop.domain.errors import CalldeckError, Unsupported
from desktop.domain.group import Group
from desktop.services.groups import AT_ONCE, GroupService, Membership
from tests.helpers.run_desk import RunDesk, run_desk
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process

__all__ = ["sandbox", "sandbox_process"]

MEMBERS, ROUTINGS = "/v1/manage-agents-in-group", "/v1/routing-call-to-groups"
SALES, SUPPORT = Group("G1", "Sales"), Group("G2", "Support")

Work = Callable[[RunDesk, GroupService], Awaitable[None]]


@pytest.fixture
def stringee(sandbox: Sandbox, tmp_path: Path) -> Callable[[Work], None]:
    """Does work at a desk that is signed in to Stringee."""

    async def main(work: Work) -> None:
        async with run_desk("stringee", sandbox.base_urls, sandbox.accounts, tmp_path) as desk:
            await work(desk, GroupService(desk.session, desk.journal))

    return lambda work: asyncio.run(main(work))


@pytest.mark.parametrize(
    ("silent", "routing", "told"),
    [
        ({"G1": ("Line",)}, Routing.PHONE, "the queue “Line”."),
        ({"G1": ("Line", "Night")}, Routing.PHONE, "the queues “Line” and “Night”."),
        ({"G1": ("A", "B"), "G2": ("C", "B")}, Routing.PHONE, "the queues “A”, “B” and “C”."),
        ({"G3": ("Line",)}, Routing.PHONE, ""),  # it rings a group that the agent is not in
        ({"G1": ("Line",)}, Routing.APP, ""),
        ({"G1": ("Line",)}, None, ""),  # where calls ring is not told
        ({}, Routing.PHONE, ""),
    ],
)
def test_who_is_warned_of(
    silent: dict[str, tuple[str, ...]], routing: Routing | None, told: str
) -> None:
    both = {"G1": frozenset({"A1"}), "G2": frozenset({"A1"}), "G3": frozenset({"A2"})}
    membership = Membership((SALES, SUPPORT), both, silent)
    warning = membership.warning(Agent("A1", "Linh", user_id="linh", routing=routing))
    assert (told in warning) if told else warning == ""


def test_membership_with_a_change() -> None:
    before = Membership((SALES, SUPPORT), {"G1": frozenset({"A1"}), "G2": frozenset({"A1"})})
    inside = before.changed("G1", "A2", inside=True)
    assert inside.names() == {"A1": ("Sales", "Support"), "A2": ("Sales",)}
    assert inside.changed("G1", "A1", inside=False).members["G1"] == {"A2"}
    assert before.names() == {"A1": ("Sales", "Support")}


def test_the_agents_on_a_phone_whose_queue_has_no_number_are_warned_of(
    stringee: Callable[[Work], None],
) -> None:
    async def work(desk: RunDesk, service: GroupService) -> None:
        agents = await desk.listed()
        now = await service.read()
        sales = next(group for group in now.groups if group.name == "Sales")
        on_phone = {one.id for one in agents.values() if one.routing is Routing.PHONE}
        warned = {one.id for one in agents.values() if now.warning(one)}
        assert warned == on_phone & now.members[sales.id]
        assert warned

    stringee(work)


def test_much_is_read_side_by_side_and_nothing_in_vain(
    sandbox: Sandbox, stringee: Callable[[Work], None]
) -> None:
    sandbox.reset(agents=250)
    rows = [{"id": f"GR_{at}", "name": f"Group {at:02}", "number_of_agent": at} for at in range(9)]
    listed = {"totalGroups": "9", "totalPages": 1, "currentPage": 1, "groups": rows}
    sandbox.faults.add("status", "/v1/group", status=200, body={"r": 0, "data": listed})
    sandbox.faults.add("delay", MEMBERS, seconds=0.05, act_first=True)

    async def work(desk: RunDesk, service: GroupService) -> None:
        before = len(sandbox.access_log())
        found = await service.read()
        assert [group.name for group in found.groups] == [f"Group {at:02}" for at in range(9)]
        read = sandbox.access_log()[before:]
        asked = [parse_qs(one["query"])["group"][0] for one in read if one["path"] == MEMBERS]
        assert sorted(asked) == [f"GR_{at}" for at in range(1, 9)]  # the first one is empty
        assert sum(entry["path"] == ROUTINGS for entry in read) == 1  # one queue has no number
        assert sandbox.state()["most_at_once"] == AT_ONCE

    stringee(work)


def test_a_group_over_many_pages(sandbox: Sandbox, stringee: Callable[[Work], None]) -> None:
    pages: dict[int, list[dict[str, Any]]] = {
        number: [{"agent_id": f"AG_{number}_{at}"} for at in range(2)] for number in (1, 2, 3)
    }
    pages[2].append({"agent": "unreadable"})
    group = {"id": "GR_1", "name": "Everybody"}
    listed = {"totalGroups": "1", "totalPages": 1, "currentPage": 1, "groups": [group]}
    sandbox.faults.add("status", "/v1/group", status=200, body={"r": 0, "data": listed})
    for number, rows in pages.items():
        found = {"totalCount": "7", "totalPages": 3, "currentPage": number, "groupAgents": rows}
        sandbox.faults.add("status", MEMBERS, status=200, body={"r": 0, "data": found}, times=1)

    async def work(desk: RunDesk, service: GroupService) -> None:
        found = await service.read()
        assert found.members["GR_1"] == {f"AG_{a}_{b}" for a in (1, 2, 3) for b in range(2)}
        assert found.unreadable == 1

    stringee(work)


def test_a_page_that_cannot_be_read_is_no_shorter_list(
    sandbox: Sandbox, stringee: Callable[[Work], None]
) -> None:
    sandbox.faults.add("html", MEMBERS)

    async def work(desk: RunDesk, service: GroupService) -> None:
        with pytest.raises(CalldeckError):
            await service.read()

    stringee(work)


def test_agents_are_moved_and_the_log_says_so(
    sandbox: Sandbox, stringee: Callable[[Work], None]
) -> None:
    async def work(desk: RunDesk, service: GroupService) -> None:
        agents, before = await desk.listed(), await service.read()
        sales = next(group for group in before.groups if group.name == "Sales")
        inside = before.members[sales.id]
        agent = next(one for one in agents.values() if one.id not in inside)
        await service.change(sales, agent, inside=True)
        assert (await service.read()).members[sales.id] == inside | {agent.id}
        sandbox.faults.add("failure_code", MEMBERS, method="DELETE", code=-1, message="No")
        with pytest.raises(CalldeckError):
            await service.change(sales, agent, inside=False)
        sandbox.faults.clear()
        sandbox.faults.add("drop_after", MEMBERS, method="DELETE")
        with pytest.raises(CalldeckError):
            await service.change(sales, agent, inside=False)
        sandbox.faults.clear()
        await service.change(sales, agent, inside=False)
        assert (await service.read()).members[sales.id] == inside
        log = [(one.old, one.new, one.outcome, one.reply) for one in await desk.runs.audit_log()]
        assert log == [
            ("Sales", "", "done", ""),
            ("Sales", "", "uncertain", "We do not know if this was done."),
            ("Sales", "", "refused", "No"),
            ("", "Sales", "done", ""),
        ]
        assert {one.field for one in await desk.runs.audit_log()} == {"Groups"}

    stringee(work)


def test_telecmi_says_that_it_has_none(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        async with run_desk("telecmi", sandbox.base_urls, sandbox.accounts, tmp_path) as desk:
            with pytest.raises(Unsupported) as refused:
                await GroupService(desk.session, None).read()
            assert "dashboard" in refused.value.message

    asyncio.run(main())
