"""The agents' controller: what is done while the list is read, and failures that stay told."""

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop.controllers.agents import AgentsController, Done
from desktop.controllers.base import Failure
from desktop.controllers.runs import RunsController
from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.errors import (
    CalldeckError,
    NotAllowed,
    ServerFault,
    SessionExpired,
    StorageFailed,
)
from desktop.domain.forms import FieldSpec, FormSpec
from desktop.domain.paging import Page, PageKey
from desktop.domain.runs import StepState
from desktop.services.agents import AgentService
from desktop.services.runs import RunService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import PROFILE, Desk, MadeConnection, RunsInMemory, desk, until

FORM = FormSpec(
    (
        FieldSpec("extension", "Extension", fixed_on_edit=True),
        FieldSpec("name", "Name", required=True),
    )
)
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

    def read_agent(self, agent: Agent) -> Agent | None:
        return self.agents.get(agent.id)

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        self._check(agent.id)
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
        self.store = RunsInMemory()
        runs = RunService(here.session, service, self.store)
        self.agents = AgentsController(here.session, service, runs, tasks, UTC, "IN")
        self.runs = RunsController(here.session, runs, self.agents, tasks)
        self.runs.failed.connect(lambda failure: self.told.append(failure))
        self.told: list[Any] = []
        self.agents.saved.connect(self.told.append)
        self.agents.save_failed.connect(self.told.append)
        self.agents.failed.connect(self.told.append)
        self.agents.solved.connect(self.told.append)

    @property
    def names(self) -> list[str]:
        return [row.agent.name for row in self.agents.table.rows]

    async def idle(self) -> None:
        keys = ("read", "save", "remove", "preview")
        await until(
            lambda: not (self.runs.under_way or any(self.agents.running(key) for key in keys))
        )


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
            shown.agents.preview(OLD, {"status": "online"}, "Set status")  # as they were before
            await shown.idle()
            shown.runs.apply()
            await shown.idle()
            rows = [(row.agent.name, row.agent.status) for row in shown.agents.table.rows]
            assert rows == [("Renamed", "online"), ("Agent 103", "online")]

    asyncio.run(main())


def test_several_agents_are_changed_only_after_a_look_and_each_tells_how_it_went() -> None:
    company = Company()
    company.trouble["102_1"] = NotAllowed("Not for this agent.")

    async def main() -> None:
        async with tab(company) as (shown, _):
            shown.agents.preview(OLD, {"status": "online"}, "Set status")
            await shown.idle()
            assert shown.runs.dry_run is not None
            assert (len(shown.runs.dry_run.edits), company.statuses) == (3, {})
            shown.runs.apply()
            await shown.idle()
            assert company.statuses == {"101_1": "online", "103_1": "online"}
            assert shown.runs.execution is not None
            states = [step.state for step in shown.runs.execution.steps.values()]
            done, refused = StepState.CONFIRMED, StepState.REFUSED
            assert states == [done, refused, done]
            shown.agents.remove(OLD)
            await shown.idle()
            assert shown.names == ["Agent 102"]

    asyncio.run(main())


def test_a_change_of_one_agent_is_made_at_once_and_can_be_taken_back() -> None:
    company = Company()

    async def main() -> None:
        async with tab(company) as (shown, _):
            done: list[Done] = []
            shown.agents.done.connect(done.append)
            assert shown.agents.edit_cell("101_1", "name", "Renamed") == ""
            await until(lambda: done)
            assert company.agents["101_1"].name == "Renamed"
            assert done[0].run is not None
            shown.runs.undo(done[0].run)
            await until(lambda: company.agents["101_1"].name == "Agent 101")
            await shown.idle()
            assert shown.names[0] == "Agent 101"
            fields = [(entry.field, entry.old, entry.new) for entry in shown.store.log]
            assert fields == [("Name", "Agent 101", "Renamed"), ("Name", "Renamed", "Agent 101")]

    asyncio.run(main())


def test_a_cell_that_is_refused_keeps_saying_why() -> None:
    company = Company()
    company.trouble["101_1"] = NotAllowed("Not for this agent.")

    async def main() -> None:
        async with tab(company) as (shown, _):
            assert shown.agents.edit_cell("101_1", "name", " ") == "Name is missing."
            assert shown.agents.edit_cell("101_1", "name", "Renamed") == ""
            assert shown.agents.cell_state("101_1", "name")[0] == "sending"
            await until(lambda: shown.agents.cell_state("101_1", "name")[0] == "refused")
            assert "Not for this agent." in shown.agents.cell_state("101_1", "name")[1]
            company.trouble.clear()
            shown.agents.edit_cell("101_1", "name", "Renamed")
            await until(lambda: shown.agents.cell_state("101_1", "name") == ("", ""))
            assert shown.names[0] == "Renamed"

    asyncio.run(main())


def test_a_disk_that_takes_no_notes_lets_one_agent_be_changed_but_not_many() -> None:
    company = Company()

    async def main() -> None:
        async with tab(company) as (shown, _):
            shown.store.trouble = StorageFailed(hint="The disk is full.")
            shown.agents.save(OLD[0], {"extension": "101", "name": "Renamed"})
            await shown.idle()
            assert company.agents["101_1"].name == "Renamed"
            notice = [told for told in shown.told if isinstance(told, Failure)]
            assert notice[-1].error.title == "This change cannot be undone."
            shown.agents.remove(OLD)
            await shown.idle()
            assert "cannot be noted" in shown.told[-1].error.title
            assert len(company.agents) == 3

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


class Shelf:
    """Keeps the last list of an account."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[tuple[Agent, ...], datetime]] = {}

    def load(self, account: str) -> tuple[tuple[Agent, ...], datetime] | None:
        return self.kept.get(account)

    def save(self, account: str, agents: Sequence[Agent], read_at: datetime) -> None:
        self.kept[account] = (tuple(agents), read_at)


def test_the_rows_of_the_last_time_are_there_before_anything_is_read() -> None:
    company, shelf = Company(), Shelf()
    first: list[list[str]] = []

    async def main() -> None:
        async with desk(company) as here:
            tasks = TaskRunner(print)
            service = AgentService(here.session, None, shelf)
            runs = RunService(here.session, service, RunsInMemory())
            agents = AgentsController(here.session, service, runs, tasks, UTC, "IN")
            agents.reset.connect(lambda: first.append([r.agent.name for r in agents.table.rows]))
            await here.sign_in()
            await until(lambda: company.account.key in shelf.kept)
            await here.session.sign_out()
            company.agents["101_1"] = replace(OLD[0], name="Renamed meanwhile")
            company.gate.clear()
            await here.sign_in_to(company)
            assert agents.kept_at is not None
            company.gate.set()
            await until(lambda: agents.table.count and not agents.reading)
            await until(lambda: agents.kept_at is None)
            assert agents.table.rows[0].agent.name == "Renamed meanwhile"
            await tasks.aclose()

    asyncio.run(main())
    assert first == [[], [], [agent.name for agent in OLD]]
