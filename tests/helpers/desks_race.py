"""Desks race for the same callers while some are killed and connections are cut at random.

As a program (``python -m tests.helpers.desks_race URL DESKS CALLERS KILLS``) it runs the race in an
empty database and prints what came of it as JSON. The desks are processes of their own.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import MutableSequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from multiprocessing.sharedctypes import RawArray
from pathlib import Path
from random import Random

import psycopg

from desktop.storage.database import Database
from tests.helpers.race_desk import FAILED, PROVIDER, REFUSED, TAKEN_OVER, Desk
from tests.helpers.source import ROOT

_LONGEST = 600.0
_CUT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class RaceResult:
    """What came of a race.

    Attributes:
        dials: Calls in the provider's log.
        double: Of those, how many came while the one before was in question.
        stuck: Callers that nobody closed.
        steps: Steps that were taken.
        claims: Of those, claims and dials.
        refused: Steps that were refused because another desk was first.
        taken_over: Calls of desks that were gone whose outcome another desk, or the desk that was
            started again, found in the log.
        failed: Steps and questions that a cut connection ended.
        kills: Desks that were killed.
        cuts: Connections that were cut.
        seconds: How long it took.
    """

    dials: int
    double: int
    stuck: int
    steps: int
    claims: int
    refused: int
    taken_over: int
    failed: int
    kills: int
    cuts: int
    seconds: float


def race(url: str, desks: int, callers: int, kills: int) -> RaceResult:
    """Run a race in a process of its own.

    Args:
        url: Of a database without rows.
        desks: How many processes.
        callers: How many callers they all want to call back.
        kills: How many desks are killed, and as many connections cut.
    """
    arguments = [url, *map(str, (desks, callers, kills))]
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.desks_race", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return RaceResult(**json.loads(done.stdout))


class _Floor:
    """The desks as child processes, each started again when it was killed."""

    def __init__(self, url: str, desks: int, callers: list[str], folder: Path) -> None:
        self._url, self._callers, self._folder = url, callers, folder
        self._starts = 0
        self.counts = [RawArray("Q", 3) for _ in range(desks)]
        self.at_work: dict[int, int] = {}
        for number in range(desks):
            self.start(number)

    def start(self, number: int) -> None:
        self._starts += 1
        process = os.fork()
        if process:
            self.at_work[process] = number
            return
        try:
            counts: MutableSequence[int] = self.counts[number]
            desk = Desk(f"desk {number}", self._url, counts, Random(self._starts))
            desk.work(self._folder, self._callers)
            os._exit(0)
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)

    def reap(self) -> None:
        """Take note of desks that ended; one that was killed is started again."""
        while self.at_work:
            process, status = os.waitpid(-1, os.WNOHANG)
            if not process:
                return
            number = self.at_work.pop(process)
            if os.WIFSIGNALED(status):
                self.start(number)
            elif os.waitstatus_to_exitcode(status):
                raise RuntimeError(f"desk {number} failed; see above")

    def end(self) -> None:
        for process in self.at_work:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _run(url: str, desks: int, callers: list[str], kills: int, folder: Path) -> RaceResult:
    database = Database(folder, url)
    database.run(lambda c: c.exec_driver_sql(PROVIDER))
    database.close()  # no connection may be shared with a child
    random, killed, cut = Random(0), 0, 0
    began = time.monotonic()
    floor = _Floor(url, desks, callers, folder)
    # Made after the desks: they would inherit it otherwise; those that start again never use it.
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as server:
        try:
            while floor.at_work and time.monotonic() - began < _LONGEST:
                time.sleep(random.uniform(0.02, 0.08))
                if killed < kills and random.random() < 0.5:
                    os.kill(random.choice(list(floor.at_work)), signal.SIGKILL)
                    killed += 1
                elif cut < kills:
                    cut += len(server.execute(_CUT).fetchall())
                floor.reap()
        finally:
            floor.end()
        seconds = time.monotonic() - began
        return _judge(server, floor, callers, (killed, cut), seconds)


def _judge(
    server: psycopg.Connection,
    floor: _Floor,
    callers: list[str],
    harm: tuple[int, int],
    seconds: float,
) -> RaceResult:
    dials: dict[str, list[tuple[int, str]]] = {}
    for number, version, desk in server.execute("SELECT number, version, desk FROM provider_log"):
        dials.setdefault(number, []).append((version, desk))
    verbs: dict[tuple[str, int], tuple[str, str]] = {}
    for number, version, verb, who in server.execute(
        "SELECT number, version, verb, who FROM case_steps"
    ):
        assert (number, version) not in verbs, "two steps made one version"
        verbs[number, version] = verb, who
    double = 0
    for number, placed in dials.items():
        for version, desk in placed:
            assert verbs[number, version] == ("DIAL", desk), "a call without its step"
        for (first, _), (second, _) in pairwise(sorted(placed)):
            between = {verbs[number, version][0] for version in range(first + 1, second)}
            double += "OUTCOME" not in between
    (closed,) = server.execute(
        "SELECT count(*) FROM cases WHERE handled_until IS NOT NULL"
    ).fetchone() or (0,)
    return RaceResult(
        dials=sum(map(len, dials.values())),
        double=double,
        stuck=len(callers) - closed,
        steps=len(verbs),
        claims=sum(verb in {"CLAIM", "DIAL"} for verb, _ in verbs.values()),
        refused=sum(counts[REFUSED] for counts in floor.counts),
        taken_over=sum(counts[TAKEN_OVER] for counts in floor.counts),
        failed=sum(counts[FAILED] for counts in floor.counts),
        kills=harm[0],
        cuts=harm[1],
        seconds=seconds,
    )


def main(url: str, desks: str, callers: str, kills: str) -> None:
    """Run the race and print its result."""
    numbers = [f"+9198{number:08}" for number in range(int(callers))]
    with tempfile.TemporaryDirectory() as folder:
        result = _run(url, int(desks), numbers, int(kills), Path(folder))
    print(json.dumps(asdict(result)))


if __name__ == "__main__":
    main(*sys.argv[1:])
