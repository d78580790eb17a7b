"""A desk with a past: runs carried out against the sandbox, noted in a journal on the disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path

from desktop.controllers.agents import AgentsController, Done
from desktop.controllers.base import Failure
from desktop.controllers.history import HistoryController
from desktop.controllers.runs import RunsController
from desktop.domain.agent import Agent
from desktop.domain.edits import Edit
from desktop.domain.runs import Run
from desktop.services.tasks import TaskRunner
from tests.helpers.run_desk import RunDesk, run_desk
from tests.helpers.sandbox import Sandbox


@dataclass
class Past:
    """The controllers of the past, and what they told.

    Attributes:
        desk: What they stand on.
        runs: Carries out and takes back.
        history: What is tested.
        told: Failures and things done, in their order.
    """

    desk: RunDesk
    runs: RunsController
    history: HistoryController
    told: list[Failure | Done] = field(default_factory=list)

    async def carry_out(self, title: str, edits: Sequence[Edit]) -> Run:
        """Bring a run to its end, as a bulk edit does."""
        self.runs.run_edits(title, edits)
        await self.until(lambda: not self.runs.under_way)
        assert self.runs.execution is not None
        return self.runs.execution.run

    async def agents(self) -> dict[str, Agent]:
        """All agents as the provider has them, by extension."""
        return await self.desk.listed()

    async def until(self, condition: Callable[[], object]) -> None:
        """Let others work until the condition holds."""
        async with asyncio.timeout(30):
            while True:
                if condition():
                    return
                await asyncio.sleep(0.002)

    async def read(self) -> None:
        """Look at the past, and wait until all of it is read."""
        self.history.open()
        await self.idle()

    async def idle(self) -> None:
        """Wait until nothing is read or carried out any more."""
        keys = ("runs", "audit", "steps", "undo", "export")
        await self.until(
            lambda: (
                not (
                    self.runs.under_way
                    or self.runs.running("undo")
                    or any(self.history.running(key) for key in keys)
                )
            )
        )

    def titles(self) -> list[str]:
        """What the listed runs are called, from top to bottom."""
        table = self.history.runs_table
        return [table.row_at(at).run.title for at in range(table.rowCount())]


@asynccontextmanager
async def past(
    sandbox: Sandbox, folder: Path, *, provider: str = "telecmi", zone: tzinfo = UTC
) -> AsyncIterator[Past]:
    """A signed-in desk; what it notes stays in the folder."""
    wrong: list[BaseException] = []
    tasks = TaskRunner(wrong.append)
    async with run_desk(provider, sandbox.base_urls, sandbox.accounts, folder) as desk:
        agents = AgentsController(desk.session, desk.agents, desk.runs, tasks, zone, "")
        runs = RunsController(desk.session, desk.runs, agents, tasks)
        history = HistoryController(desk.session, desk.runs, runs, tasks, zone)
        made = Past(desk, runs, history)
        for controller in (runs, history):
            controller.failed.connect(made.told.append)
        for source in (agents, history):
            source.done.connect(made.told.append)
        try:
            yield made
        finally:
            await tasks.aclose()
    assert not wrong
