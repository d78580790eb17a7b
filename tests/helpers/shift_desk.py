"""A desk without a window for tests of shifts: agents with hours, and calls that nobody took."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from functools import wraps
from typing import Any, ParamSpec
from zoneinfo import ZoneInfo

from desktop.controllers.agents import AgentsController
from desktop.controllers.runs import RunsController
from desktop.controllers.session import SessionController
from desktop.controllers.shifts import ShiftsController
from desktop.domain.account import Account, Credential, ProviderProfile, Role
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.call import Direction, MissedCall
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FieldKind, FieldSpec, FormSpec
from desktop.domain.paging import Page, PageKey
from desktop.domain.period import Period
from desktop.domain.secret import Secret
from desktop.services.agents import AgentService
from desktop.services.demo import DemoProviders
from desktop.services.missed_calls import MissedCallService
from desktop.services.runs import RunService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import PROFILE, Desk, MadeConnection, RunsInMemory, desk, until

P = ParamSpec("P")

ZONE = ZoneInfo("Asia/Kolkata")
FORM = FormSpec(
    (
        FieldSpec("extension", "Extension", fixed_on_edit=True),
        FieldSpec("name", "Name", required=True),
        FieldSpec("shift_start", "Shift start", FieldKind.HOUR, default=10),
        FieldSpec("shift_end", "Shift end", FieldKind.HOUR, default=19),
    )
)
STAFF = (
    ("Asha Raman", 9, 18),
    ("Ravi Kulkarni", 9, 18),
    ("Priya Nair", 8, 16),
    ("Manish Gupta", 12, 21),
)
MISSED = (3, 10, 10, 17, 21, 23)
"""Hours of the day at which calls were missed yesterday."""


def staff(*people: tuple[str, int | None, int | None]) -> tuple[Agent, ...]:
    """Agents 101, 102 … of these names and hours."""
    return tuple(
        Agent(f"{at}_1", name, str(at), f"{at}_1", shift_start=start, shift_end=end)
        for at, (name, start, end) in enumerate(people, 101)
    )


def missed(hours: Sequence[int], zone: tzinfo = ZONE, pages: int = 1) -> list[list[MissedCall]]:
    """Calls that came yesterday, half past these hours, over so many pages."""
    day = datetime.now(zone).replace(minute=30, second=0, microsecond=0) - timedelta(days=1)
    calls = [
        MissedCall(f"m{at}", Direction.INCOMING, day.replace(hour=hour), "919800000000")
        for at, hour in enumerate(hours)
    ]
    size = -(-len(calls) // pages) or 1
    return [calls[at : at + size] for at in range(0, len(calls), size)] or [[]]


class Roster(MadeConnection):
    """Keeps shift hours; ``trouble`` is raised by reads and writes of that name.

    ``gate`` holds up every answer of the call log.
    """

    profile: ProviderProfile = replace(
        PROFILE, agent_form=FORM, agent_columns=("extension", "name", "shift")
    )

    def __init__(
        self,
        agents: Sequence[Agent] = staff(*STAFF),
        calls: Sequence[Sequence[MissedCall]] = (),
        *allowed: Capability,
        user: str = "desk",
    ) -> None:
        super().__init__(user, *allowed)
        self.agents = {agent.id: agent for agent in agents}
        self.calls = [tuple(page) for page in calls or missed(MISSED)]
        self.trouble: dict[str, CalldeckError] = {}
        self.reads = 0
        self.gate = threading.Event()
        self.gate.set()

    def rename(self, name: str) -> Roster:
        """The same under another name of the account."""
        account = Account("made", "Made", Role.SUPERVISOR, "", name, name.title())
        self.credential = Credential(account, {"secret": Secret("canary")})
        return self

    def list_agents(self, page: PageKey) -> Page[Agent]:
        assert page == 1
        self._check("list")
        found = tuple(self.agents.values())
        return Page(found, len(found), None, 1)

    def read_agent(self, agent: Agent) -> Agent | None:
        return self.agents.get(agent.id)

    def update_agent(self, agent: Agent, draft: AgentDraft) -> Agent:
        self._check(agent.id)
        start = draft.values.get("shift_start", agent.shift_start)
        end = draft.values.get("shift_end", agent.shift_end)
        assert isinstance(start, int)
        assert isinstance(end, int)
        self.agents[agent.id] = replace(agent, shift_start=start, shift_end=end)
        return self.agents[agent.id]

    def missed_calls(self, period: Period, direction: Direction, page: PageKey) -> Page[MissedCall]:
        assert direction is Direction.INCOMING
        assert isinstance(page, int)
        self.reads += page == 1
        self.gate.wait(10)
        self._check("calls")
        self._check(f"calls {page}")
        inside = [one for one in self.calls[page - 1] if period.start <= one.at <= period.end]
        total = sum(map(len, self.calls))
        more = page + 1 if page < len(self.calls) else None
        return Page(tuple(inside), total, more, len(self.calls))

    def set_hours(self, agent_id: str, start: int, end: int) -> None:
        """Somebody else gives an agent other hours."""
        agent = self.agents[agent_id]
        self.agents[agent_id] = replace(agent, shift_start=start, shift_end=end)

    def _check(self, what: str) -> None:
        if what in self.trouble:
            raise self.trouble[what]


class ShiftDesk:
    """The controllers of the shifts page, over a session."""

    def __init__(self, here: Desk, tasks: TaskRunner, zone: tzinfo) -> None:
        self.here = here
        self.session = here.session
        service = AgentService(here.session, None)
        runs = RunService(here.session, service, RunsInMemory())
        self.agents = AgentsController(here.session, service, runs, tasks, UTC, "IN")
        self.runs = RunsController(here.session, runs, self.agents, tasks)
        self.shifts = ShiftsController(
            here.session, MissedCallService(here.session), self.agents, tasks, zone
        )
        self.window = SessionController(here.session, tasks, DemoProviders().start)  # type: ignore[arg-type]

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        agents = self.agents
        return bool(
            self.runs.under_way
            or agents.running("read")
            or agents.applying
            or self.shifts.reading_calls
        )

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        await until(lambda: not self.busy)


def in_a_loop(script: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Let a test be a coroutine."""

    @wraps(script)
    def test(*arguments: P.args, **named: P.kwargs) -> None:
        asyncio.run(script(*arguments, **named))

    return test


@asynccontextmanager
async def shift_desk(*rosters: Roster, zone: tzinfo = ZONE) -> AsyncIterator[ShiftDesk]:
    """A desk that is signed in to the first of these, with the page closed."""
    unexpected: list[BaseException] = []
    tasks = TaskRunner(unexpected.append)
    async with desk(*rosters or (Roster(),)) as here:
        ready = ShiftDesk(here, tasks, zone)
        await here.sign_in()
        await ready.idle()
        yield ready
        await tasks.aclose()
    assert unexpected == []
