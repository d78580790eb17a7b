"""How long opening a history of 100,000 calls takes: merged in the worker, shown in the table.

As a program (``python -m tests.bench.call_history``) it takes the times and prints them as JSON.
"""

from __future__ import annotations

import gc
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from PySide6.QtWidgets import QApplication

from desktop.domain.call import CallResult, Direction, FinishedCall, RecentCall, RingOn
from desktop.domain.call_history import Wanted, Within, history_of, totals_of
from desktop.domain.history_call import ids_of
from desktop.domain.period import Period
from desktop.domain.worklist import KeptCall
from desktop.qtmodels.recent_call_table import RecentCallTable
from desktop.runtime.loop import SWITCH_INTERVAL
from tests.bench.figures import Figure
from tests.bench.stage import Stage

_CALLS, _PLACED, _ROUNDS = 100_000, 1_000, 7
_TARGET = 100.0
_ACCOUNT = "telecmi:india:supervisor:1111112"


def measure(stage: Stage) -> Iterator[Figure]:
    """Have the times taken in a process of its own."""
    with stage.process("-m", "tests.bench.call_history") as process:
        assert process.stdout is not None
        times: dict[str, list[float]] = json.loads(process.stdout.readline() or "{}")
    for name, rounds in times.items():
        yield Figure(f"100,000 calls: {name}", rounds, "ms", _TARGET)


def _past(now: datetime) -> tuple[list[RecentCall], list[KeptCall]]:
    random = Random(1)
    kept = []
    for at in range(_CALLS):
        number, out = f"+9198{random.randrange(30_000):08}", at % 2 == 0
        call = FinishedCall(
            id=f"{at:024x}",
            direction=Direction.OUTGOING if out else Direction.INCOMING,
            at=now - timedelta(seconds=(_CALLS - at) * 25),
            customer=number[1:],
            answered=at % 3 > 0,
            called="+918045678900",
            agent=f"{101 + at % 50}_1111112",
            name="Asha Rao" if at % 4 else "",
            seconds=random.randrange(400),
            recording=f"{at:024x}.mp3" if at % 3 else "",
        )
        kept.append(KeptCall(_ACCOUNT, number, call))
    ours = [one for one in kept if one.call.direction is Direction.OUTGOING][-_PLACED:]
    placed = [
        RecentCall(
            f"wish-{at}",
            _ACCOUNT,
            one.number,
            "",
            one.call.at - timedelta(seconds=2),
            RingOn.SOFTPHONE,
            one.call.agent,
            CallResult.TALKED,
        )
        for at, one in enumerate(ours)
    ]
    return placed, kept


def main() -> None:
    """Take the times, in milliseconds."""
    import sys

    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.disable()  # as in the program, which collects in the window's thread while it rests
    app = QApplication([])
    now = datetime.now(UTC)
    placed, kept = _past(now)
    period = Period(now - timedelta(days=400), now)
    table = RecentCallTable()
    table.describe(country="IN", zone=UTC)
    times: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(_ROUNDS):
        table.set_rows([])
        begun = time.perf_counter()
        rows = history_of(placed, kept)
        merged = time.perf_counter()
        own = Wanted(within=Within.ANY).among(rows, period)
        mine = time.perf_counter()
        found = Wanted(everybody=True, within=Within.ANY).among(rows, period)
        filtered = time.perf_counter()
        totals_of(found)
        counted = time.perf_counter()
        ids = ids_of(found)
        named = time.perf_counter()
        table.show(found, ids)
        shown = time.perf_counter()
        table.take_texts(found, table.texts_of(found))
        read = time.perf_counter()
        table.search("asha 98")
        searched = time.perf_counter()
        table.search("")
        assert len(own) == _PLACED
        assert table.count == _CALLS
        times["merge (worker)"].append((merged - begun) * 1_000)
        times["those of this desk among them (worker)"].append((mine - merged) * 1_000)
        times["all that are wanted (worker)"].append((filtered - mine) * 1_000)
        times["totals (worker)"].append((counted - filtered) * 1_000)
        times["ids (worker)"].append((named - counted) * 1_000)
        times["into the table (window)"].append((shown - named) * 1_000)
        times["texts of the first search (worker)"].append((read - shown) * 1_000)
        times["search (window)"].append((searched - read) * 1_000)
    print(json.dumps(times), flush=True)
    app.quit()


if __name__ == "__main__":
    main()
