"""How long 10,000 agents take: each letter of a search, and the rows of the last time at the start.

As a program (``python -m tests.bench.agent_table``) it takes the times and prints them as JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication

from desktop.domain.agent import Agent
from desktop.providers.telecmi.profile import PROFILE
from desktop.qtmodels.agent_table import AgentRow, AgentTable
from desktop.runtime.loop import SWITCH_INTERVAL
from desktop.storage.agent_cache import AgentCache
from desktop.views import theme
from desktop.views.widgets.table_view import TableView
from tests.bench.figures import Figure
from tests.bench.large_tables import _FIRST, _LAST, _milliseconds
from tests.bench.stage import Stage

_AGENTS, _ROUNDS = 10_000, 7
_TARGETS = {"search": 30.0, "kept": 60.0, "first": 60.0}


def measure(stage: Stage) -> Iterator[Figure]:
    """Have the times taken in a process of its own."""
    with stage.process("-m", "tests.bench.agent_table") as process:
        assert process.stdout is not None
        times: dict[str, list[float]] = json.loads(process.stdout.readline() or "{}")
    for name, rounds in times.items():
        target = _TARGETS[name.partition(" ")[0]]
        yield Figure(f"10,000 agents: {name}", rounds, "ms", target)


def _agents() -> list[Agent]:
    dice = Random(1)
    return [
        Agent(
            f"{number}_1111112",
            f"{dice.choice(_FIRST)} {dice.choice(_LAST)}",
            str(number),
            f"{number}_1111112",
            f"9198{dice.randrange(10**8):08}",
            dice.randint(1, 12),
            dice.randint(13, 24),
            dice.random() < 0.5,
        )
        for number in range(10_000, 10_000 + _AGENTS)
    ]


def _take(folder: Path) -> dict[str, list[float]]:
    times: dict[str, list[float]] = defaultdict(list)
    cache = AgentCache(folder)
    cache.save("bench", _agents(), datetime.now(UTC))
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        kept = cache.load("bench")
        times["kept list read (in the worker)"].append((time.perf_counter() - began) * 1000)
        if kept is None:
            raise RuntimeError("nothing was kept")
        model, table = AgentTable(), TableView("Agents", checks=True)
        table.setModel(model)
        model.describe(
            PROFILE.agent_columns,
            PROFILE.statuses,
            status_is_read=PROFILE.status_is_read,
            country="IN",
            zone=UTC,
        )
        table.resize(1280, 700)
        table.show()
        QApplication.processEvents()
        rows = [AgentRow(agent) for agent in kept[0]]
        times["first frame with them"].append(_milliseconds(table, partial(model.put_rows, rows)))
        QApplication.processEvents()
        model.search("x")  # what is searched is made once, in pauses
        model.search("")
        for words in ("a", "as", "ash", "asha", "asha r", "98765"):
            spent = _milliseconds(table, partial(model.search, words))
            times["search, each letter"].append(spent)
        table.close()
    return times


def main() -> None:
    """Take the times in a window like the program's."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(["tables"])
    theme.apply(app, theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(_take(Path(folder))), flush=True)


if __name__ == "__main__":
    main()
