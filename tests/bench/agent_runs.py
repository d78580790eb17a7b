"""How long an import of 1,000 rows takes, and the check before it of 10,000 rows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.agent import Agent
from desktop.domain.secret import Secret
from desktop.providers.telecmi.profile import PROFILE
from desktop.services.export_agents import export_rows
from desktop.services.import_check import check_import
from desktop.storage.sheets import read_sheet
from desktop.storage.sheets_writing import write_sheet
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage
from tests.helpers.run_desk import change, run_desk
from tests.helpers.sandbox import Sandbox

_ROWS, _DELAY, _CHECKED = 1_000, 0.05, 10_000
_ROUNDS = 3


def measure(stage: Stage) -> Iterator[Figure]:
    """Change 1,000 agents, each read again and written, every request late by the same time."""
    took: list[float] = []
    with stage.sandbox() as sandbox:
        for _ in range(_ROUNDS - 1):
            sandbox.reset(agents=_ROWS)
            took.append(asyncio.run(_run(sandbox, stage.new_folder())))
    ideal = [2 * _ROWS * _DELAY / PROFILE.pace.at_once] * len(took)
    against = f"ideal for {PROFILE.pace.at_once} at a time, two requests a row"
    yield Figure("1,000 rows applied", took, "s", 1.15, Judged.RATIO, ideal, against)
    for ending in ("csv", "xlsx"):
        checked = [_check(stage.new_folder() / f"agents.{ending}") for _ in range(_ROUNDS)]
        for part, seconds in zip(("read", "checked"), zip(*checked, strict=True), strict=True):
            yield Figure(f"10,000 rows of {ending} {part}", seconds, "s", 1.0)


async def _run(sandbox: Sandbox, folder: Path) -> float:
    async with run_desk(
        "telecmi", sandbox.base_urls, sandbox.accounts, folder, wait=asyncio.sleep
    ) as desk:
        agents = await desk.listed()
        edits = [change(agent, name=f"Changed {key}") for key, agent in agents.items()]
        execution = await desk.runs.begin("Bench", edits)
        sandbox.faults.add("delay", "/v1/agent/*", seconds=_DELAY)
        began = time.monotonic()
        await desk.runs.carry_out(execution)
        took = time.monotonic() - began
        if execution.run.id and execution.progress.settled != _ROWS:
            raise RuntimeError("not all rows were applied")
        return took


def _check(file: Path) -> tuple[float, float]:
    """Seconds to read and to check a file in which every second agent has another number."""
    agents = [
        Agent(
            f"{number}_1",
            f"Agent {number}",
            str(number),
            f"{number}_1",
            f"9198{number:08d}",
            9,
            18,
            False,
            Secret("canary"),
        )
        for number in range(10_000, 10_000 + _CHECKED)
    ]
    rows = export_rows(agents, PROFILE, passwords=False)
    at = rows[0].index("Phone number")
    for number, row in enumerate(rows[1:]):
        if number % 2:
            row[at] = f"+9197{number:08d}"
    write_sheet(file, rows)
    began = time.monotonic()
    sheet = read_sheet(file, country="IN")
    read = time.monotonic()
    dry_run = check_import(sheet, agents, PROFILE, "IN", made_up=lambda: "made up")
    done = time.monotonic()
    if len(dry_run.edits) != _CHECKED // 2:
        raise RuntimeError(f"{len(dry_run.edits)} rows would change, not half of them")
    return read - began, done - read
