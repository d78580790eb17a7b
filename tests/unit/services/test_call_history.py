"""The history of calls: what was read meanwhile is never taken for known."""

import asyncio
import threading
from collections.abc import AsyncGenerator
from datetime import timedelta
from typing import Any

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.call_history import Wanted, Within
from desktop.domain.period import Period
from desktop.domain.proofs import KeptCall
from desktop.services.call_coverage import NOTHING_READ, Coverage
from desktop.services.call_history import CallHistory
from desktop.services.dialing import Dialing
from tests.unit.services.desk import NOON, CallsInMemory, Line, desk, until

NUMBER = "+919876543210"
WEEK = Period(NOON - timedelta(days=7), NOON)


class Kept:
    """Calls on disk; ``gate`` holds up what was just read."""

    def __init__(self, account: str) -> None:
        self.account, self.looks = account, 0
        self.there: list[KeptCall] = []
        self.gate = threading.Event()
        self.gate.set()

    def add(self, name: str) -> None:
        at = NOON - timedelta(hours=1)
        call = FinishedCall(name, Direction.INCOMING, at, NUMBER, answered=True)
        self.there = [*self.there, KeptCall(self.account, NUMBER, call)]

    def calls(self, *_: Any, **__: Any) -> list[KeptCall]:
        found = list(self.there)
        self.looks += 1
        self.gate.wait(10)
        return found


class Known:
    """Reading adds one call to those on disk."""

    all: tuple[KeptCall, ...] = ()

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    async def read(self, _: Period) -> AsyncGenerator[None, None]:
        self._kept.add("read")
        yield

    def coverage(self, _: Period) -> Coverage:
        return NOTHING_READ


def test_a_look_that_began_before_a_reading_ended_does_not_hide_what_was_read() -> None:
    line = Line()
    kept = Kept(line.account.key)
    kept.add("there before")

    async def main() -> None:
        async with desk(line) as here:
            dialing = Dialing(here.session, here.pool, CallsInMemory(), lambda: NOON)
            known: Any = Known(kept)
            history = CallHistory(here.session, dialing, known, kept, now=lambda: NOON)
            wanted = Wanted(everybody=True, within=Within.LAST_7_DAYS)
            await here.sign_in()
            kept.gate.clear()
            early = asyncio.ensure_future(history.shown(wanted, WEEK))
            await until(lambda: kept.looks)
            async for _ in history.read(WEEK):
                pass
            kept.gate.set()
            assert (await early).every == 1
            assert (await history.shown(wanted, WEEK)).every == 2

    asyncio.run(main())
