"""What freezing costs: the first frame and the memory of the frozen program against the source."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from statistics import median

from tests.bench.figures import Figure, Judged
from tests.bench.memory import memory_mb
from tests.bench.stage import Stage
from tests.helpers.sandbox import REPOSITORY

PROGRAM = REPOSITORY / "build" / "package" / "calldeck" / "calldeck"
"""Made by ``./dev package freeze``."""
_ROUNDS = 9
_SETTLED = 3.0


def measure(stage: Stage) -> Iterator[Figure]:
    """Start both by turns; the first round only warms the disk cache."""
    if not PROGRAM.exists():
        raise RuntimeError("there is no frozen program; ./dev package freeze makes it")
    source = [sys.executable, "-m", "desktop"]
    frozen = [str(PROGRAM)]
    starts: dict[str, list[float]] = {"source": [], "frozen": []}
    sizes: dict[str, list[float]] = {"source": [], "frozen": []}
    for number in range(_ROUNDS + 1):
        for name, command in (("source", source), ("frozen", frozen)):
            settled = number > _ROUNDS - 3
            start, size = _look(stage, command, settled=settled)
            if number:
                starts[name].append(start)
            if settled:
                sizes[name].append(size)
    yield Figure(
        "frozen: first frame",
        starts["frozen"],
        "ms",
        1.1,
        Judged.RATIO,
        starts["source"],
        "from source",
    )
    yield Figure(
        "frozen: memory before sign-in (RSS)",
        sizes["frozen"],
        "MB",
        median(sizes["source"]),
        bare=sizes["source"],
        against="from source",
    )


def _look(stage: Stage, command: Sequence[str], *, settled: bool) -> tuple[float, float]:
    """Milliseconds to the first frame, and megabytes once the program has settled, else 0."""
    folder = str(stage.new_folder())
    stage.screen.wait_until_blank()
    began = time.monotonic()
    with stage.program(*command, "--settings-dir", folder) as process:
        start = (stage.screen.wait_until_painted() - began) * 1000
        if not settled:
            return start, 0.0
        time.sleep(_SETTLED)
        return start, memory_mb(process.pid, "Rss")
