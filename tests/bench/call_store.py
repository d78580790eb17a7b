"""How long reading calls from the local database takes, with 100,000 and with a million in it."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import Connection, insert

from desktop.domain.call import Direction
from desktop.domain.period import Period
from desktop.domain.worklist import KeptCall, callers_of
from desktop.storage.call_store import KEPT_FOR, CallStore
from desktop.storage.database import Database
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage

_ROUNDS, _AT_ONCE = 9, 10_000
_ACCOUNT = "telecmi:india:supervisor:1111112"
_DAY = timedelta(days=1)
_SIZES = ((100_000, timedelta(days=30)), (1_000_000, KEPT_FOR))
"""Calls, and the time they are spread over."""
_BARE = (
    "SELECT account, number, id, direction, at, customer, answered, called, agent, name, seconds "
    "FROM finished_calls WHERE at >= ? ORDER BY at, id"
)


def measure(stage: Stage) -> Iterator[Figure]:
    """Fill a database of each size, and read its last day."""
    now = datetime.now(UTC)
    for size, span in _SIZES:
        database = Database(stage.new_folder())
        _fill(database, size, span, now)
        yield from _figures(database, f"{size:,} calls", now)
        database.close()


def _figures(database: Database, of: str, now: datetime) -> Iterator[Figure]:
    store, since = CallStore(database), now - _DAY
    calls = store.calls(None, since)
    day = f"{of}, {len(calls):,} of the last day"
    read, bare = [], []
    for _ in range(_ROUNDS):
        read.append(_took(lambda: store.calls(None, since)))
        bare.append(_took(lambda: database.run(lambda c: _read_bare(c, since))))
    yield Figure(f"{day}: read", read, "ms", 50)
    yield Figure(f"{day}: read", read, "ms", 4, Judged.RATIO, bare, "rows of a bare cursor")
    rounds = range(_ROUNDS)
    yield Figure(f"{day}: grouped", [_took(lambda: _group(calls, now)) for _ in rounds], "ms", 300)
    number = calls[0].number
    found = [_took(lambda: store.calls_of(None, number)) for _ in rounds]
    yield Figure(f"{of}: those of one number", found, "ms", 20)
    page = [replace(kept, call=replace(kept.call, name="x")) for kept in calls[:1_000]]
    later = [now + timedelta(seconds=number) for number in range(1, 1 + _ROUNDS)]
    put = [_took(partial(store.put, _ACCOUNT, page, at)) for at in later]
    yield Figure(f"{of}: 1,000 read again and written", put, "ms", 200)


def _fill(database: Database, size: int, span: timedelta, now: datetime) -> None:
    """Calls of callers who call three times on average, in the order of time, as they come."""
    random, step = Random(size), span / size
    for first in range(0, size, _AT_ONCE):
        rows = []
        for number in range(first, first + _AT_ONCE):
            customer = f"+9198{random.randrange(size // 3):08}"
            rows.append(
                {
                    "account": _ACCOUNT,
                    "direction": "INCOMING" if number % 4 else "OUTGOING",
                    "id": f"{random.getrandbits(64):016x}",
                    "at": now - span + number * step,
                    "number": customer,
                    "customer": customer,
                    "called": "+918045678900",
                    "agent": f"{101 + number % 50}_1111112",
                    "name": "",
                    "seconds": random.randrange(300),
                    "answered": number % 3 > 0,
                    "read_at": now,
                }
            )
        database.run(partial(_insert, rows=rows))


def _insert(connection: Connection, rows: list[dict[str, Any]]) -> None:
    from desktop.storage.worklist_tables import finished_calls

    connection.execute(insert(finished_calls), rows)


def _read_bare(connection: Connection, since: datetime) -> list[Any]:
    at = f"{since:%Y-%m-%d %H:%M:%S.%f}"
    return list(connection.exec_driver_sql(_BARE, (at,)).cursor.fetchall())


def _group(calls: list[KeptCall], now: datetime) -> None:
    callers_of(calls, {}, Period(now - _DAY, now), Direction.INCOMING, now)


def _took(act: Callable[[], object]) -> float:
    """Milliseconds, without the collection of garbage, which the program's workers never do."""
    gc.collect()
    gc.disable()
    try:
        began = time.perf_counter()
        act()
        return (time.perf_counter() - began) * 1_000
    finally:
        gc.enable()
