"""Agents: all pages, gaps, statuses set here, and never a second creation."""

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.capability import Capability
from desktop.domain.errors import (
    AlreadyExists,
    CalldeckError,
    NotAllowed,
    OutcomeUnknown,
    RequestTimedOut,
    ServerFault,
    StorageFailed,
    Unsupported,
)
from desktop.domain.forms import FieldValue
from desktop.domain.paging import Page, PageKey
from desktop.domain.secret import Secret
from desktop.services.agent_creation import SETTLED
from desktop.services.agents import AgentService, AgentsPart
from desktop.services.session import Session
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process
from tests.unit.services.desk import NOON, Clock, MadeConnection, desk, until

__all__ = ["sandbox", "sandbox_process"]

ADD = "/v1/agent/add"
DRAFT = AgentDraft(
    {
        "extension": "777",
        "name": "Meera Iyer",
        "phone": "+919876543388",
        "password": Secret("canary-pass"),
        "shift_start": 9,
        "shift_end": 18,
        "sms_alert": False,
    }
)


class Directory(MadeConnection):
    """Lists ``per_page`` agents on each of ``pages`` pages; ``broken`` pages fail."""

    def __init__(self, pages: int, per_page: int = 10, *allowed: Capability) -> None:
        super().__init__("desk", *allowed)
        self.pages, self.per_page = pages, per_page
        self.broken: dict[int, CalldeckError] = {}
        self.unreadable = 0
        self.asked: list[int] = []
        self.at_once = self.most_at_once = 0
        self._lock = threading.Lock()
        self.meeting: threading.Barrier | None = None
        self.held: threading.Event | None = None

    def list_agents(self, page: PageKey) -> Page[Agent]:
        number = int(page)
        with self._lock:
            self.asked.append(number)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        if self.meeting and 1 < number <= 5:
            self.meeting.wait(10)
        if self.held and number > 1 and number not in self.broken:
            self.held.wait(10)
        with self._lock:
            self.at_once -= 1
        if number in self.broken:
            raise self.broken[number]
        # One agent was added while we read: each page begins with the last row of the one before.
        first = (number - 1) * self.per_page - (number > 1)
        rows = range(first, number * self.per_page)
        found = tuple(Agent(f"{row}_1", f"Agent {row}", str(row)) for row in rows)
        total = self.pages * self.per_page
        following = number + 1 if number < self.pages else None
        return Page(found, total, following, self.pages, self.unreadable)


async def read_all(service: AgentService) -> list[AgentsPart]:
    return [part async for part in service.read()]


def supervisor(sandbox: Sandbox) -> SignInRequest:
    account = sandbox.accounts["telecmi"]
    app: dict[str, FieldValue] = {
        "app_id": str(account["appid"]),
        "secret": Secret(account["secret"]),
    }
    return SignInRequest("telecmi", Role.SUPERVISOR, "india", app)


@asynccontextmanager
async def signed_in(
    sandbox: Sandbox, clock: Clock | None = None
) -> AsyncIterator[tuple[Session, AgentService]]:
    clock = clock or Clock()
    async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
        await here.session.sign_in(supervisor(sandbox), keep=False)
        yield here.session, AgentService(here.session, None, wait=clock.pause, now=clock)


async def changed_to(service: AgentService, agent: Agent, **values: FieldValue) -> Agent:
    """Read the agent again, then write: as each change is carried out."""
    fresh = await service.read_one(agent)
    assert fresh is not None
    return await service.write(fresh, AgentDraft(values))


def added(sandbox: Sandbox, extension: str = "777") -> list[Any]:
    return [body for body in sandbox.sent(ADD) if str(body["extension"]) == extension]


async def listed(service: AgentService, extension: str = "777") -> list[Agent]:
    agents = [agent for part in await read_all(service) for agent in part.agents]
    return [agent for agent in agents if agent.extension == extension]


def test_two_hundred_pages_are_read_side_by_side_and_every_agent_comes_once() -> None:
    directory = Directory(200)
    directory.meeting = threading.Barrier(4)

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            parts = await read_all(AgentService(here.session, None))
            ids = [agent.id for part in parts for agent in part.agents]
            assert len(ids) == len(set(ids)) == 2000
            assert [agent.id for agent in parts[0].agents] == [f"{n}_1" for n in range(10)]
            for part in parts:
                rows = [int(agent.extension) for agent in part.agents]
                assert rows == sorted(rows)
            assert [part.done for part in parts] == [False] * (len(parts) - 1) + [True]
            last = parts[-1]
            assert (last.read, last.total, last.pages_read, last.pages) == (2000, 2000, 200, 200)
            assert sorted(directory.asked) == list(range(1, 201))
            assert directory.most_at_once == 4

    asyncio.run(main())


def test_the_first_page_is_there_before_any_other_is_asked_for() -> None:
    directory = Directory(50)

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            parts = AgentService(here.session, None).read()
            first = await anext(parts)
            assert directory.asked == [1]
            assert (first.read, first.total, first.pages_read, first.pages) == (10, 500, 1, 50)
            await parts.aclose()
            assert directory.asked == [1]

    asyncio.run(main())


def test_a_page_that_fails_is_a_gap_and_the_others_are_read() -> None:
    directory = Directory(20)
    directory.broken = {7: ServerFault(), 20: RequestTimedOut()}

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            last = (await read_all(AgentService(here.session, None)))[-1]
            assert set(last.failed) == set(directory.broken.values())
            assert (last.pages_read, last.pages, last.done) == (18, 20, True)
            # The gap's own ten rows, but the one that the page after repeats; the last page's too.
            assert last.read == 200 - 9 - 10

    asyncio.run(main())


def test_agents_that_cannot_be_read_leave_the_list_incomplete() -> None:
    directory = Directory(1)
    directory.unreadable = 1

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            last = (await read_all(AgentService(here.session, None)))[-1]
            assert [error.title for error in last.failed] == ["One entry could not be read."]
            assert last.read == 10

    asyncio.run(main())


@pytest.mark.parametrize("page", [1, 3])
def test_an_error_that_all_pages_would_have_ends_the_reading(page: int) -> None:
    directory = Directory(100)
    directory.broken = {page: NotAllowed()}
    held = directory.held = threading.Event()  # the other pages are slow

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            with pytest.raises(NotAllowed):
                await read_all(AgentService(here.session, None))
            held.set()
            assert set(directory.asked) <= {1, 2, 3, 4, 5}

    asyncio.run(main())


def test_a_sign_in_that_may_not_list_agents_asks_for_nothing() -> None:
    directory = Directory(1, 10, Capability.CALL)

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            with pytest.raises(Unsupported):
                await read_all(AgentService(here.session, None))
            assert directory.asked == []

    asyncio.run(main())


def test_an_agent_is_created_listed_changed_and_removed(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            agent = await service.create(DRAFT)
            assert agent.extension == "777"
            assert [found.name for found in await listed(service)] == ["Meera Iyer"]
            changed = await changed_to(service, agent, name="Meera Rao")
            assert changed.name == "Meera Rao"
            assert [found.name for found in await listed(service)] == ["Meera Rao"]
            await service.remove(agent)
            assert await listed(service) == []

    asyncio.run(main())


@pytest.mark.parametrize("kind", ["drop_after", "truncated", "wrong_types"])
def test_a_lost_answer_to_a_creation_is_looked_up_not_repeated(sandbox: Sandbox, kind: str) -> None:
    sandbox.faults.add(kind, ADD)

    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            agent = await service.create(DRAFT)
            assert agent.name == "Meera Iyer"
            assert len(await listed(service)) == 1

    asyncio.run(main())
    assert len(added(sandbox)) == 1


def test_a_creation_nobody_knows_of_is_looked_up_before_anything_is_sent(sandbox: Sandbox) -> None:
    sandbox.faults.add("drop_after", ADD)
    sandbox.faults.add("status", "/v1/agent/list", status=503)

    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            for _ in range(2):
                with pytest.raises(OutcomeUnknown, match="We do not know if Meera Iyer was added"):
                    await service.create(DRAFT)
            sandbox.faults.clear()
            found = await service.create(DRAFT)
            assert found.extension == "777"
            assert len(await listed(service)) == 1

    # Only reads are repeated, and their waits are real: keep them few.
    asyncio.run(main())
    assert len(added(sandbox)) == 1


def test_a_creation_that_never_happened_is_tried_again_once_it_cannot_happen_any_more(
    sandbox: Sandbox,
) -> None:
    sandbox.faults.add("drop_before", ADD, times=1)
    clock = Clock()

    async def main() -> None:
        async with signed_in(sandbox, clock) as (_, service):
            for _ in range(2):
                with pytest.raises(OutcomeUnknown, match="do not know if Meera Iyer was added"):
                    await service.create(DRAFT)
                assert len(sandbox.access_log(ADD)) == 1
                assert await listed(service) == []
            clock.now += SETTLED
            await service.create(DRAFT)
            assert len(await listed(service)) == 1

    asyncio.run(main())


def test_what_is_found_in_place_of_a_lost_creation_must_be_what_was_wished(
    sandbox: Sandbox,
) -> None:
    sandbox.faults.add("drop_before", ADD, times=1)

    async def main() -> None:
        async with signed_in(sandbox) as (session, service):
            with pytest.raises(OutcomeUnknown):
                await service.create(DRAFT)
            other = AgentDraft({**DRAFT.values, "name": "Somebody Else"})
            await AgentService(session, None).create(other)  # at another desk
            with pytest.raises(AlreadyExists, match="777 exists already") as caught:
                await service.create(DRAFT)
            assert "Somebody Else" in caught.value.message

    asyncio.run(main())


def test_an_agent_that_was_there_before_is_not_taken_for_the_new_one(sandbox: Sandbox) -> None:
    sandbox.faults.add("drop_before", ADD)

    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            [before] = await listed(service, "101")
            taken = AgentDraft({**DRAFT.values, "extension": "101"})
            with pytest.raises(AlreadyExists) as caught:
                await service.create(taken)
            assert before.name in caught.value.message

    asyncio.run(main())


def test_two_presses_create_one_agent(sandbox: Sandbox) -> None:
    sandbox.faults.add("delay", ADD, seconds=0.2)

    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            first, second = await asyncio.gather(service.create(DRAFT), service.create(DRAFT))
            assert first == second

    asyncio.run(main())
    assert len(added(sandbox)) == 1


def test_a_form_that_is_closed_and_opened_again_joins_the_creation_under_way(
    sandbox: Sandbox,
) -> None:
    sandbox.faults.add("delay", ADD, seconds=0.2)

    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            first = asyncio.create_task(service.create(DRAFT))
            await until(lambda: added(sandbox))
            first.cancel()
            await asyncio.wait([first])
            agent = await service.create(DRAFT)
            assert agent.extension == "777"

    asyncio.run(main())
    assert len(added(sandbox)) == 1


def test_a_lost_answer_to_a_change_or_removal_is_looked_up(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            agent = await service.create(DRAFT)
            sandbox.faults.add("drop_after", "/v1/agent/update")
            sandbox.faults.add("drop_after", "/v1/agent/remove")
            changed = await changed_to(
                service, agent, name="Meera Rao", shift_end=20, phone="9876543389"
            )
            assert (changed.name, changed.shift_end) == ("Meera Rao", 20)
            await service.remove(agent)
            sandbox.faults.clear()
            assert await listed(service) == []

    asyncio.run(main())


def test_a_change_or_removal_that_did_not_happen_is_not_claimed(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with signed_in(sandbox) as (_, service):
            agent = await service.create(DRAFT)
            sandbox.faults.add("drop_before", "/v1/agent/update")
            sandbox.faults.add("drop_before", "/v1/agent/remove")
            with pytest.raises(OutcomeUnknown, match="changed"):
                await changed_to(service, agent, name="Meera Rao")
            with pytest.raises(OutcomeUnknown, match="deleted"):
                await service.remove(agent)
            sandbox.faults.clear()
            assert [found.name for found in await listed(service)] == ["Meera Iyer"]

    asyncio.run(main())


@dataclass
class Set:
    status: str
    set_at: datetime


class Memory:
    """Remembers statuses; ``trouble`` is raised by everything, ``gate`` holds up reading."""

    def __init__(self, **known: Set) -> None:
        self.known = {f"{name[1:]}_1": item for name, item in known.items()}
        self.trouble: CalldeckError | None = None
        self.gate = threading.Event()
        self.gate.set()

    def set_status(self, _account: str, agent: str, status: str, at: datetime) -> None:
        if self.trouble:
            raise self.trouble
        self.known[agent] = Set(status, at)

    def statuses(self, _account: str) -> Mapping[str, Set]:
        self.gate.wait(10)
        if self.trouble:
            raise self.trouble
        return dict(self.known)


class StatusDirectory(Directory):
    def set_status(self, agent_id: str, status: str) -> None:
        self.set = (agent_id, status)


def test_statuses_set_here_are_shown_where_the_provider_tells_none() -> None:
    directory, memory = StatusDirectory(1), Memory(_3=Set("break", NOON))

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            service = AgentService(here.session, memory, now=lambda: NOON)
            assert service.status_times() == {}
            [page, _] = await read_all(service)
            shown = {agent.id: agent.status for agent in page.agents if agent.status}
            assert shown == {"3_1": "break"}
            changed = await service.set_status(page.agents[4], "online")
            assert (changed.status, directory.set) == ("online", ("4_1", "online"))
            assert service.status_times() == {"3_1": NOON, "4_1": NOON}

    asyncio.run(main())
    assert memory.known["4_1"].status == "online"


def test_statuses_are_known_although_the_first_reading_was_given_up() -> None:
    directory, memory = StatusDirectory(1), Memory(_3=Set("break", NOON))
    memory.gate.clear()

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            service = AgentService(here.session, memory, now=lambda: NOON)
            given_up = asyncio.create_task(read_all(service))
            await asyncio.sleep(0)
            given_up.cancel()
            await asyncio.wait([given_up])
            memory.gate.set()
            await read_all(service)
            assert service.status_times() == {"3_1": NOON}

    asyncio.run(main())


def test_a_status_is_set_even_if_it_cannot_be_kept() -> None:
    directory, memory = StatusDirectory(1), Memory()
    memory.trouble = StorageFailed()

    async def main() -> None:
        async with desk(directory) as here:
            await here.sign_in()
            service = AgentService(here.session, memory, now=lambda: NOON)
            changed = await service.set_status(Agent("5_1", "Agent 5"), "online")
            assert changed.status == "online"
            assert service.status_times() == {"5_1": NOON}

    asyncio.run(main())
