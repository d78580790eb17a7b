"""How long the program takes to end while six requests get no answer."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton

from tests.bench.desk import Desk
from tests.bench.figures import Figure
from tests.bench.stage import Stage

_ROUNDS = 5
_AGENTS, _CALL = "/v1/agent/list", "/v2/webrtc/click2call"


def measure(stage: Stage) -> Iterator[Figure]:
    """Ask to close, and wait for the end of the process."""
    seconds = []
    with stage.sandbox("medium") as sandbox:
        for _ in range(_ROUNDS):
            with stage.scene("hanging_quit", sandbox) as actor:
                actor.heard()
                # The first page comes; four pages, the missed calls and a call do not.
                sandbox.faults.add("delay", _AGENTS, skip=1, seconds=60)
                sandbox.faults.add("delay", "/v1/*missed", seconds=60)
                sandbox.faults.add("delay", _CALL, seconds=60)
                actor.say()
                asked = actor.heard()["asked_ns"]
                actor.process.wait()
                seconds.append((time.monotonic_ns() - asked) / 1e9)
            sandbox.faults.clear()
    yield Figure("quit with six requests hanging", seconds, "s", 0.3)


async def scene(desk: Desk) -> None:
    """Let agents, missed calls and a call hang; then leave."""
    await desk.sign_in()
    await desk.until(lambda: desk.agents.model().rowCount() == 1000 and not desk.reading)
    desk.tell(ready=True)
    await desk.wait_for_word()
    await desk.press("Refresh agents")
    desk.window.show_tab("missed")
    desk.window.missed_tab.refresh()  # its button gives way to Stop while the first read goes on
    desk.window.show_number("+919876543210")
    call = await desk.find(QAbstractButton, "Call")
    call.click()
    await desk.until(lambda: not call.isEnabled())
    await desk.pause(0.5)  # until the four workers have sent what they can
    desk.tell(asked_ns=time.monotonic_ns())
