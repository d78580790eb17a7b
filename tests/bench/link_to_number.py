"""How long a link takes from its click to the number in the window that is running already."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit

from tests.bench.desk import Desk
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage

_ROUNDS = 15


def measure(stage: Stage) -> Iterator[Figure]:
    """Start a second copy with a link and a bare Python, by turns."""
    shown, bare = [], []
    with stage.sandbox() as sandbox, stage.scene("link_to_number", sandbox) as actor:
        folder = actor.heard()["folder"]
        for number in range(_ROUNDS + 1):
            began = time.monotonic_ns()
            with stage.process("-c", "pass") as process:
                process.wait()
            bare.append((time.monotonic_ns() - began) / 1e6)
            actor.say()
            actor.heard()
            link = f"tel:+91987654{number + 1000}"
            began = time.monotonic_ns()
            with stage.process("-m", "desktop", "--settings-dir", folder, link) as process:
                shown.append((actor.heard()["shown_ns"] - began) / 1e6)
                process.wait()
        actor.say("")
    # The first round compiles what is loaded.
    yield Figure(
        "link to number shown, running copy",
        shown[1:],
        "ms",
        150.0,
        Judged.DIFFERENCE,
        bare[1:],
        "bare start of Python",
    )


async def scene(desk: Desk) -> None:
    """Tell when each number has been painted."""
    await desk.sign_in()
    await desk.until(lambda: desk.agents.model().rowCount() == 10 and not desk.reading)
    desk.window.show_tab("dialer")
    field = await desk.find(QLineEdit, "Number to call")
    desk.window.show_tab("agents")
    desk.tell(folder=desk.folder)
    for number in range(_ROUNDS + 1):
        await desk.wait_for_word()
        desk.window.show_tab("agents")
        desk.tell(ready=True)
        wanted = f"+91987654{number + 1000}"
        while field.text() != wanted:
            await desk.pause(0.005)
        field.repaint()
        desk.tell(shown_ns=time.monotonic_ns())
    await desk.wait_for_word()
