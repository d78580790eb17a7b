"""How much memory the program takes while it does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import Figure

if TYPE_CHECKING:
    from tests.bench.desk import Desk
    from tests.bench.stage import Stage

_ROUNDS = 3
_SETTLED = 3.0


def measure(stage: Stage) -> Iterator[Figure]:
    """Sign in to ten agents, let the program come to rest, and read its proportional share."""
    sizes = []
    with stage.sandbox() as sandbox:
        for _ in range(_ROUNDS):
            with stage.scene("memory", sandbox) as actor:
                actor.heard()
                sizes.append(memory_mb(actor.process.pid))
    yield Figure("memory when idle (PSS)", sizes, "MB", 100.0)


async def scene(desk: Desk) -> None:
    """Sign in, wait for the agents and a while longer."""
    await desk.sign_in()
    await desk.until(lambda: desk.agents.model().rowCount() == 10 and not desk.reading)
    await desk.pause(_SETTLED)
    desk.tell(agents=desk.agents.model().rowCount())
    await desk.wait_for_word()


def memory_mb(pid: int, kind: str = "Pss") -> float:
    """What a process takes: its proportional share, or ``Rss`` with all that it shares."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in rollup.splitlines() if line.startswith(f"{kind}:"))
    return int(kilobytes) / 1024
