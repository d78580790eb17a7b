"""What the worklist costs while it stands open: what stays of many polls, and opening it again."""

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

_WARM, _POLLS = 50, 250
_DAY, _MINUTE = timedelta(hours=24), timedelta(minutes=1)


def measure(stage: Stage) -> Iterator[Figure]:
    """Poll, make the rows, and count what stays in this process."""
    with stage.sandbox("medium") as sandbox, tempfile.TemporaryDirectory() as folder:
        grown, opened = asyncio.run(_poll(sandbox, Path(folder)))
    yield Figure(f"objects more after {_POLLS:,} polls, for each call that came", [grown], "", 6.0)
    yield Figure("the worklist opened again, to its rows", opened, "ms", 100)


class _Clock:
    """Goes on by a minute from poll to poll, as polls do, and ends at the present."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) - (_WARM + _POLLS) * _MINUTE

    def __call__(self) -> datetime:
        return self.now


async def _poll(sandbox: Sandbox, folder: Path) -> tuple[float, list[float]]:
    database, clock = Database(folder), _Clock()
    async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
        await here.session.sign_in(sign_in_form(sandbox, "telecmi"), keep=False)
        store = CallStore(database)
        sync = CallSync(here.session, store, now=clock)
        worklist = Worklist(here.session, sync, store, CaseStore(database, clock), now=clock)
        for _ in range(_WARM):
            await _look(worklist, clock)
        objects, calls = _objects(), len(worklist.known.all)
        for _ in range(_POLLS):
            await _look(worklist, clock)
        # A day's calls come and go by the hour; nothing else may stay.
        grown = (_objects() - objects) / max(100, len(worklist.known.all) - calls)
        opened = []
        for _ in range(5):
            began = time.perf_counter()
            now = clock.now
            await worklist.load(now - _DAY)
            await worklist.rows(Period(now - _DAY, now), Direction.INCOMING)
            opened.append((time.perf_counter() - began) * 1_000)
    database.close()
    return grown, opened


async def _look(worklist: Worklist, clock: _Clock) -> None:
    clock.now += _MINUTE
    period = Period(clock.now - _DAY, clock.now)
    await worklist.load(period.start)
    async for _ in worklist.known.read(period):
        pass
    await worklist.rows(period, Direction.INCOMING)


def _objects() -> int:
    """Objects of this process that are alive."""
    gc.collect()
    return len(gc.get_objects())
