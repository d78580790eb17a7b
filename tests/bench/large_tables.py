"""How long sorting and searching 100,000 rows takes, up to the table's being painted again.

As a program (``python -m tests.bench.large_tables``) it takes the times and prints them as JSON.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import Case
from desktop.domain.worklist import Caller, KeptCall, State
from desktop.qtmodels.caller_table import CallerTable
from desktop.runtime.loop import SWITCH_INTERVAL
from desktop.views import theme
from desktop.views.widgets.table_view import TableView
from tests.bench.figures import Figure
from tests.bench.stage import Stage

_ROWS, _ROUNDS = 100_000, 7
_TARGET = 60.0
_FIRST = ("Asha", "Bình", "Chitra", "Dũng", "Eva", "Farid", "Gita", "Hòa", "Indira", "Joseph")
_LAST = ("Kumar", "Lê", "Mehta", "Nguyễn", "Oliver", "Patel", "Rao", "Sharma", "Trần", "Verma")


def measure(stage: Stage) -> Iterator[Figure]:
    """Have the times taken in a process of its own."""
    with stage.process("-m", "tests.bench.large_tables") as process:
        assert process.stdout is not None
        times: dict[str, list[float]] = json.loads(process.stdout.readline() or "{}")
    for name, rounds in times.items():
        yield Figure(f"100,000 rows: {name}", rounds, "ms", _TARGET)


def _callers() -> Iterator[Caller]:
    random, now = Random(1), datetime.now(UTC)
    for at in range(_ROWS):
        name = f"{random.choice(_FIRST)} {random.choice(_LAST)}" if at % 3 else ""
        number = f"+9198{at:08}"
        call = FinishedCall(
            id=str(at),
            at=now - timedelta(seconds=random.randrange(30 * 86_400)),
            direction=Direction.INCOMING,
            customer=number,
            answered=False,
            called="+918045678900",
            agent=f"{101 + at % 50}_1111112",
            name=name,
            seconds=random.randrange(120),
        )
        kept = KeptCall("telecmi", number, call)
        yield Caller(number, number, name, (kept,), (kept,), Case(number), State.OPEN)


def _milliseconds(table: TableView, act: Callable[[], object]) -> float:
    """Act, and wait until the result is painted."""
    began = time.perf_counter()
    act()
    table.viewport().repaint()
    return (time.perf_counter() - began) * 1000


def _take() -> dict[str, list[float]]:
    times: dict[str, list[float]] = defaultdict(list)
    model = CallerTable()
    table = TableView("Missed calls", checks=True)
    table.setModel(model)
    model.describe(country="IN", zone=UTC, agent_name=lambda agent: agent)
    model.set_rows(_callers())
    table.resize(1280, 700)
    table.show()
    QApplication.processEvents()
    header = table.horizontalHeader()
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    columns = {column.title: at for at, column in enumerate(model.columns)}
    selections = {"": lambda: table.selectRow(500), ", all selected": table.selectAll}
    for number in range(_ROUNDS):
        for how, select in selections.items():
            select()
            for title in ("Caller", "Missed", "Waiting"):
                header.setSortIndicator(-1, orders[0])
                order = orders[number % 2]
                spent = _milliseconds(
                    table, partial(header.setSortIndicator, columns[title], order)
                )
                times[f"sort by {title}{how}"].append(spent)
            for kind, words in (("a name", "asha rao"), ("a number", "98765")):
                select()
                spent = _milliseconds(table, partial(model.search, words))
                times[f"search {kind}{how}"].append(spent)
                spent = _milliseconds(table, partial(model.search, ""))
                times[f"clear the search{how}"].append(spent)
    return times


def main() -> None:
    """Take the times in a window like the program's."""
    import sys

    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(["tables"])
    theme.apply(app, theme.Scheme.LIGHT)
    print(json.dumps(_take()), flush=True)


if __name__ == "__main__":
    main()
