"""The agents' controller: what is done while the list is read, and failures that stay told."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC
from typing import Any

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Failure
from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.errors import CalldeckError, ServerFault, SessionExpired
from desktop.domain.forms import FieldSpec, FormSpec
from desktop.domain.paging import Page, PageKey
from desktop.services.agents import AgentService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import PROFILE, Desk, MadeConnection, desk, until

FORM = FormSpec((FieldSpec("extension", "Extension"), FieldSpec("name", "Name")))
OLD = tuple(Agent(f"{number}_1", f"Agent {number}", str(number)) for number in (101, 102, 103))


class Company(MadeConnection):
    """Three agents on one page; ``gate`` holds up the answer of a page that was read before."""

    profile: ProviderProfile = replace(PROFILE, agent_form=FORM, agent_columns=("name",))

    def __init__(self, user: str = "desk") -> None:
        super().__init__(user)
        self.agents = {agent.id: agent for agent in OLD}
        self.statuses: dict[str, str] = {}
        self.reads = 0
        self.gate = threading.Event()
        self.gate.set()
        self.trouble: dict[str, CalldeckError] = {}

    def list_agents(self, page: PageKey) -> Page[Agent]:
        assert page == 1
        found = tuple(self.agents.values())
        self.reads += 1
        self.gate.wait(10)
        if "list" in self.trouble:
            raise self.trouble["list"]
        return Page(found, len(found), None, 1)

    def create_agent(self, draft: AgentDraft) -> Agent:
        self._check("create")
        extension = draft.text("extension")
        agent = Agent(f"{extension}_1", draft.text("name"), extension)
        self.agents[agent.id] = agent
        return agent

    def find_agent(self, draft: AgentDraft) -> Agent | None:
        return self.agents.get(f"{draft.text('extension')}_1")

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        self.agents[agent.id] = changed = replace(agent, name=draft.text("name"))
        return changed

    def remove_agent(self, agent: Agent) -> None:
        self._check(agent.id)
        del self.agents[agent.id]

    def set_status(self, agent_id: str, status: str) -> None:
        self._check(agent_id)
        self.statuses[agent_id] = status

    def _check(self, what: str) -> None:
        if what in self.trouble:
            raise self.trouble[what]


class Tab:
    """A controller, and what a window would have been told by it."""

    def __init__(self, here: Desk, tasks: TaskRunner) -> None:
        service = AgentService(here.session, None)
        self.agents = AgentsController(here.session, service, tasks, UTC, "IN")
        self.told: list[Any] = []
        self.agents.saved.connect(self.told.append)
        self.agents.save_failed.connect(self.told.append)
        self.agents.failed.connect(self.told.append)
        self.agents.solved.connect(self.told.append)

    @property
    def names(self) -> list[str]:
        return [row.agent.name for row in self.agents.table.rows]

    async def idle(self) -> None:
        keys = ("read", "save", "remove", "status")
        await until(lambda: not any(self.agents.running(key) for key in keys))


@asynccontextmanager
async def tab(*companies: Company) -> AsyncIterator[tuple[Tab, Desk]]:
    unexpected: list[BaseException] = []
    tasks = TaskRunner(unexpected.append)
    async with desk(*companies) as here:
        ready = Tab(here, tasks)
        await here.sign_in()
        await ready.idle()
        yield ready, here
        await tasks.aclose()
    assert unexpected == []


def test_a_page_read_before_a_change_does_not_bring_the_old_rows_back() -> None:
    company = Company()

    async def main() -> None:
        async with tab(company) as (shown, _):
            company.gate.clear()
            shown.agents.refresh()
            await until(lambda: company.reads == 2)  # it has looked, its answer is on its way
            shown.agents.save(OLD[0], {"extension": "101", "name": "Renamed"})
            shown.agents.save(None, {"extension": "999", "name": "Refused"})  # one at a time
            await until(lambda: not shown.agents.saving)
            shown.agents.save(None, {"extension": "104", "name": "Added"})
            shown.agents.remove((OLD[1],))
            await until(lambda: not (shown.agents.saving or shown.agents.running("remove")))
            company.gate.set()
            await shown.idle()
            assert shown.names == ["Renamed", "Agent 103", "Added"]
            company.agents["103_1"] = replace(OLD[2], name="Changed by others")
            del company.agents["101_1"]
            shown.agents.refresh()
            await shown.idle()
            assert shown.names == ["Changed by others", "Added"]

    asyncio.run(main())


def test_a_status_neither_undoes_a_change_nor_brings_a_removed_agent_back() -> None:
    company = Company()

    async def main() -> None:
        async with tab(company) as (shown, _):
            shown.agents.save(OLD[0], {"extension": "101", "name": "Renamed"})
            shown.agents.remove((OLD[1],))
            await shown.idle()
            shown.agents.set_status(OLD, "online")  # as they were when the menu was opened
            await shown.idle()
            rows = [(row.agent.name, row.agent.status) for row in shown.agents.table.rows]
            assert rows == [("Renamed", "online"), ("Agent 103", "online")]

    asyncio.run(main())


def test_of_several_agents_it_is_said_how_many_were_done_before_one_failed() -> None:
    company = Company()
    company.trouble["102_1"] = ServerFault()

    async def main() -> None:
        async with tab(company) as (shown, _):
            shown.agents.set_status(OLD, "online")
            await shown.idle()
            failure = shown.told.pop()
            assert isinstance(failure, Failure)
            assert failure.error.message == (
                "Agent 102 was not changed. 1 of 3 agents were changed before."
            )
            shown.agents.remove(OLD)
            await shown.idle()
            assert shown.told.pop().error.message == (
                "Agent 102 was not deleted. 1 of 3 agents were deleted before."
            )
            assert shown.names == ["Agent 102", "Agent 103"]

    asyncio.run(main())


def test_a_form_that_could_not_be_saved_is_not_called_solved() -> None:
    company = Company()
    company.trouble["create"] = ServerFault()

    async def main() -> None:
        async with tab(company) as (shown, _):
            shown.told.clear()
            shown.agents.save(None, {"extension": "104", "name": "Added"})
            await shown.idle()
            assert [type(what) for what in shown.told] == [ServerFault]
            company.trouble.clear()
            shown.agents.save(None, {"extension": "104", "name": "Added"})
            await shown.idle()
            assert shown.told[-1] == "agents.save"

    asyncio.run(main())


def test_signing_in_to_the_same_account_again_reads_the_list_and_keeps_the_rows() -> None:
    company, again = Company(), Company()
    again.credential = again.credential.renamed("Desk, renamed at the provider")

    async def main() -> None:
        async with tab(company) as (shown, here):
            reset: list[None] = []
            shown.agents.reset.connect(lambda: reset.append(None))
            company.trouble["list"] = SessionExpired()
            shown.agents.refresh()
            await shown.idle()
            refused = shown.agents.error
            assert isinstance(refused, SessionExpired)
            await here.sign_in_to(again)
            await shown.idle()
            assert shown.agents.error is None
            assert (again.reads, shown.names, reset) == (1, [a.name for a in OLD], [])

    asyncio.run(main())
