"""The longest time for which the window does not answer while requests come and go, or hang."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.desk import Desk, Gaps
from tests.bench.figures import Figure
from tests.bench.stage import Stage
from tests.helpers.sandbox import Sandbox

_ROUNDS = 5
_ANSWERS = 200
_WATCHED = 3.0
_LISTS = ("/v1/agent/list", "/v1/missed", "/v1/outmissed")


def measure(stage: Stage) -> Iterator[Figure]:
    """Read long lists whose answers come at once; then the same with a server that hangs."""
    idle, burst, hanging = [], [], []
    with stage.sandbox("medium") as sandbox, stage.scene("window_gaps", sandbox) as actor:
        actor.heard()
        for _ in range(_ROUNDS):
            sandbox.control("DELETE", "/log")
            actor.say()
            idle.append(actor.heard()["longest"])
            burst.append(actor.heard()["longest"])
            _require_answers(sandbox)
            for path in _LISTS:
                sandbox.faults.add("delay", path, seconds=60)
            actor.say()
            hanging.append(actor.heard()["longest"])
            sandbox.faults.clear()
        actor.say()
    yield Figure("longest gap, 200 instant answers", burst, "ms", 50.0, bare=idle, against="idle")
    yield Figure("longest gap, hanging server", hanging, "ms", 50.0, bare=idle, against="idle")


async def scene(desk: Desk) -> None:
    """Watch the window: idle, then reading 200 pages, then waiting for a server."""
    await desk.sign_in()
    await desk.until(lambda: desk.agents.model().rowCount() == 1000 and not desk.reading)
    gaps = Gaps()
    desk.tell(ready=True)

    def told() -> None:
        desk.tell(longest=gaps.longest * 1000)

    for _ in range(_ROUNDS):
        await desk.wait_for_word()
        gaps.begin()
        await desk.pause(_WATCHED)
        told()
        gaps.begin()
        for _ in range(_ANSWERS // 100):  # the list of 1,000 agents has 100 pages
            await desk.press("Refresh agents")
            await desk.until(lambda: desk.reading)
            await desk.until(lambda: not desk.reading)
        told()
        await desk.wait_for_word()
        gaps.begin()
        await desk.press("Refresh agents")
        await desk.pause(_WATCHED)
        await desk.press("Stop")
        await desk.pause(0.2)
        told()
    await desk.wait_for_word()


def _require_answers(sandbox: Sandbox) -> None:
    answers = len(sandbox.access_log("/v1/agent/list"))
    if answers < _ANSWERS:
        raise RuntimeError(f"only {answers} answers came")
