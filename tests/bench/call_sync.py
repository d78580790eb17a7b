"""How long 5,000 calls take to be read from pages of ten, each late by the same time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from desktop.domain.addresses import Addresses
from desktop.domain.period import Period
from desktop.services.call_sync import CallSync
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage
from tests.helpers.sandbox import Sandbox
from tests.unit.services.call_desk import CallsInMemory
from tests.unit.services.desk import desk
from tests.unit.services.test_call_sync_http import sign_in_form

_CALLS, _DELAY, _AT_ONCE = 5_000, 0.05, 4
_ROUNDS = 3


def measure(stage: Stage) -> Iterator[Figure]:
    """Read every call of a year for the first time, then poll."""
    took, ideal, polls = [], [], []
    with stage.sandbox("medium") as sandbox:
        for _ in range(_ROUNDS):
            sandbox.reset("medium")
            whole, pages, poll = asyncio.run(_sync(sandbox))
            took.append(whole)
            ideal.append(pages / _AT_ONCE * _DELAY)
            polls.append(poll)
    against = f"ideal for {_AT_ONCE} pages at a time"
    yield Figure("5,000 calls", took, "s", 1.3, Judged.RATIO, ideal, against)
    yield Figure("a poll with nothing new", polls, "s", 1.0)


async def _sync(sandbox: Sandbox) -> tuple[float, int, float]:
    """Seconds of the first sync, the pages that hold its calls, and seconds of the next sync."""
    async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
        await here.session.sign_in(sign_in_form(sandbox, "telecmi"), keep=False)
        for path in ("missed", "answered", "outmissed", "outanswered"):
            sandbox.faults.add("delay", f"/v1/{path}", seconds=_DELAY)
        sync = CallSync(here.session, CallsInMemory(), at_once=_AT_ONCE)
        now = datetime.now(UTC)
        period = Period(now - timedelta(days=365), now)
        began = time.monotonic()
        parts = [part async for part in sync.sync(period)]
        read = time.monotonic()
        if parts[-1].read != _CALLS or not sync.coverage(period).complete:
            raise RuntimeError(f"{parts[-1].read} calls were read, not {_CALLS}")
        async for _ in sync.sync(period):
            pass
        return read - began, _CALLS // 10, time.monotonic() - read
