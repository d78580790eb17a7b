"""``python -m tests.bench [NAME…]``: take the measurements and print them. Always exits with 0."""

from __future__ import annotations

import importlib
import sys

from tests.bench.figures import Figure, table
from tests.bench.stage import Stage

_ALL = {
    "start": "first_frame",
    "frozen": "frozen",
    "memory": "memory",
    "call": "call_latency",
    "link": "link_to_number",
    "gaps": "window_gaps",
    "agents": "many_agents",
    "tables": "large_tables",
    "history": "call_history",
    "lookup": "number_lookup",
    "runs": "agent_runs",
    "sync": "call_sync",
    "polls": "call_polls",
    "workbench": "agent_table",
    "quit": "hanging_quit",
    "store": "call_store",
    "race": "desks_race",
}


def main(names: list[str]) -> None:
    """Take the named measurements, or all."""
    unknown = [name for name in names if name not in _ALL]
    if unknown:
        print(f"No measurement is called {', '.join(unknown)}; there are {', '.join(_ALL)}.")
        return
    figures: list[Figure] = []
    with Stage() as stage:
        for name in names or _ALL:
            print(f"· {name}", file=sys.stderr, flush=True)
            measurement = importlib.import_module(f"tests.bench.{_ALL[name]}")
            try:
                figures.extend(measurement.measure(stage))
            except (AssertionError, OSError, RuntimeError) as error:
                print(f"✗ {name} could not be measured: {error}", file=sys.stderr)
    if figures:
        print(table(figures))


if __name__ == "__main__":
    main(sys.argv[1:])
