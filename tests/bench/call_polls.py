"""What the worklist costs while it stands open: memory over many polls, and opening it again."""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.addresses import Addresses
from desktop.domain.call import Direction
from desktop.domain.period import Period
from desktop.services.call_sync import CallSync
from desktop.services.worklist import Worklist
from desktop.storage.call_store import CallStore
from desktop.storage.case_store import CaseStore
from desktop.storage.database import Database
from tests.bench.figures import Figure
from tests.bench.stage import Stage
from tests.helpers.sandbox import Sandbox
from tests.unit.services.desk import desk
from tests.unit.services.test_call_sync_http import sign_in_form

_WARM, _POLLS = 20, 100
_DAY = timedelta(hours=24)


def measure(stage: Stage) -> Iterator[Figure]:
    """Poll, make the rows, and look at the memory of this process."""
    with stage.sandbox("medium") as sandbox, tempfile.TemporaryDirectory() as folder:
        grown, opened = asyncio.run(_poll(sandbox, Path(folder)))
    yield Figure(f"memory after {_POLLS:,} more polls", [grown], "MB", 1.0)
    yield Figure("the worklist opened again, to its rows", opened, "ms", 100)


async def _poll(sandbox: Sandbox, folder: Path) -> tuple[float, list[float]]:
    database = Database(folder)
    async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
        await here.session.sign_in(sign_in_form(sandbox, "telecmi"), keep=False)
        store = CallStore(database)
        worklist = Worklist(here.session, CallSync(here.session, store), store, CaseStore(database))
        for _ in range(_WARM):
            await _look(worklist)
        before = _resident()
        for _ in range(_POLLS):
            await _look(worklist)
        grown = _resident() - before
        opened = []
        for _ in range(5):
            began = time.perf_counter()
            now = datetime.now(UTC)
            await worklist.load(now - _DAY)
            await worklist.rows(Period(now - _DAY, now), Direction.INCOMING)
            opened.append((time.perf_counter() - began) * 1_000)
    database.close()
    return grown, opened


async def _look(worklist: Worklist) -> None:
    now = datetime.now(UTC)
    period = Period(now - _DAY, now)
    await worklist.load(period.start)
    async for _ in worklist.known.read(period):
        pass
    await worklist.rows(period, Direction.INCOMING)


def _resident() -> float:
    """Megabytes of this process in memory."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4_096 / 1e6
