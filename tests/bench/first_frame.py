"""How long a person looks at nothing: from starting the program to its first painted frame."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage

_ROUNDS = 9
_BARE = "tests/bench/bare_window.py"


def measure(stage: Stage) -> Iterator[Figure]:
    """Start both by turns; the first round only warms the disk cache."""
    calldeck, bare = [], []
    for _ in range(_ROUNDS + 1):
        bare.append(_milliseconds(stage, _BARE))
        folder = str(stage.new_folder())
        calldeck.append(_milliseconds(stage, "-m", "desktop", "--settings-dir", folder))
    yield Figure(
        "first frame", calldeck[1:], "ms", 1.6, Judged.RATIO, bare[1:], "bare three-tab window"
    )


def _milliseconds(stage: Stage, *command: str) -> float:
    stage.screen.wait_until_blank()
    began = time.monotonic()
    with stage.process(*command):
        return (stage.screen.wait_until_painted() - began) * 1000
