"""How long 10,000 agents from 1,000 slow pages take, with a sorted table to put them in."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import Qt

from tests.bench.desk import Desk, Gaps
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage

_AGENTS, _PAGES, _DELAY, _WORKERS = 10_000, 1_000, 0.05, 4
_ROUNDS = 2
_NAME = 1  # the column that is sorted by
_PATH = "/v1/agent/list"
_NO_CALLS = {"code": 200, "count": 0, "cdr": []}


def measure(stage: Stage) -> Iterator[Figure]:
    """Read them all, each page late by the same time."""
    first, whole, gaps = [], [], []
    with stage.sandbox("large") as sandbox:
        for _ in range(_ROUNDS):
            sandbox.reset("large")
            sandbox.faults.add("delay", _PATH, seconds=_DELAY)
            for path in ("/v1/missed", "/v1/outmissed"):  # else they take turns with the agents
                sandbox.faults.add("status", path, status=200, body=_NO_CALLS)
            with stage.scene("many_agents", sandbox) as actor:
                told = actor.heard()
                asked = sandbox.access_log(_PATH)[0]["arrived_ns"]
                first.append((told["first_ns"] - asked) / 1e6)
                whole.append((told["done_ns"] - asked) / 1e9)
                gaps.append(told["longest"])
                actor.say()
    ideal = [(_DELAY + (_PAGES - 1) * _DELAY / _WORKERS)] * _ROUNDS
    yield Figure("10,000 agents", whole, "s", 1.3, Judged.RATIO, ideal, "ideal for four workers")
    page = [_DELAY * 1000] * _ROUNDS
    yield Figure("their first rows", first, "ms", 2.0, Judged.RATIO, page, "one page")
    yield Figure("longest gap meanwhile", gaps, "ms", 50.0)


async def scene(desk: Desk) -> None:
    """Sign in, sort by name before the first row is there, and wait for the last."""
    model = desk.agents.model()
    first = 0

    def note() -> None:
        nonlocal first
        if model.columnCount() and desk.agents.horizontalHeader().sortIndicatorSection() != _NAME:
            desk.agents.sortByColumn(_NAME, Qt.SortOrder.AscendingOrder)
        if model.rowCount() and not first:
            first = time.monotonic_ns()

    model.modelReset.connect(note)
    await desk.sign_in()
    await desk.until(lambda: model.columnCount())
    gaps = Gaps()
    await desk.until(lambda: model.rowCount() == _AGENTS and not desk.reading)
    done, longest = time.monotonic_ns(), gaps.longest
    names = [model.index(row, _NAME).data().casefold() for row in range(_AGENTS)]
    if names != sorted(names):
        raise RuntimeError("the table is not sorted")
    desk.tell(first_ns=first, done_ns=done, longest=longest * 1000)
    await desk.wait_for_word()
