"""Fifty desks race for a thousand callers on one PostgreSQL, with kills and cut connections."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.stage import Stage
from tests.helpers.desks_race import RaceResult, race
from tests.helpers.postgres import PostgresServer

_DESKS, _CALLERS, _KILLS = 50, 1_000, 100


def measure(stage: Stage) -> Iterator[Figure]:
    """Run the race once and count."""
    with _server() as server:
        result = race(server.url(server.create()), _DESKS, _CALLERS, _KILLS)
    print(f"  {result}", file=sys.stderr)
    race_of = f"{_DESKS} desks, {_CALLERS:,} callers"
    yield Figure(f"{race_of}: double dials", [result.double], "", 0)
    yield Figure(f"{race_of}: callers stuck", [result.stuck], "", 0)
    yield Figure(f"{race_of}: seconds per 1,000 claims", [_per_thousand(result)], "s", 60)


def _per_thousand(result: RaceResult) -> float:
    return 1_000 * result.seconds / max(1, result.claims)


@contextmanager
def _server() -> Iterator[PostgresServer]:
    # Not in a folder of ours, which the server's user may not enter.
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        server = PostgresServer(Path(folder))
        try:
            server.make()
            yield server
        finally:
            server.stop()
