"""How long Calldeck itself takes from the press of Call to the first byte at the provider."""

from __future__ import annotations

import time
from collections.abc import Iterator

import requests
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.bench.desk import Desk
from tests.bench.figures import Figure, Judged
from tests.bench.stage import Stage
from tests.helpers.sandbox import Sandbox

_ROUNDS = 15
_PATH = "/v2/webrtc/click2call"


def measure(stage: Stage) -> Iterator[Figure]:
    """Press Call and send the same body with a plain session, by turns."""
    pressed, posted = [], []
    with stage.sandbox() as sandbox, stage.scene("call_latency", sandbox) as actor:
        plain = requests.Session()
        actor.heard()
        for _ in range(_ROUNDS):
            actor.say()
            pressed.append(_to_first_byte(sandbox, actor.heard()["pressed_ns"]))
            body = sandbox.access_log(_PATH)[-1]["body"].encode()
            began = time.monotonic_ns()
            plain.post(
                sandbox.base_urls["rest"] + _PATH,
                body,
                headers={"Content-Type": "application/json"},
                timeout=10,
            )
            posted.append(_to_first_byte(sandbox, began))
        actor.say("")
    # The first of both opens the connection and, in Calldeck, the database.
    yield Figure(
        "press of Call to first byte",
        pressed[1:],
        "ms",
        10.0,
        Judged.DIFFERENCE,
        posted[1:],
        "bare requests post",
    )


async def scene(desk: Desk) -> None:
    """Call a number again and again, each time on a word."""
    await desk.sign_in()
    await desk.until(lambda: desk.agents.model().rowCount() == 10 and not desk.reading)
    desk.window.show_number("+919876543210")
    field = await desk.find(QLineEdit, "Number to call")
    call = await desk.find(QAbstractButton, "Call")
    desk.tell(ready=True)
    for number in range(_ROUNDS):
        await desk.wait_for_word()
        field.setText(f"+9198765432{number + 10}")
        await desk.until(call.isEnabled)
        pressed = time.monotonic_ns()
        call.click()
        await desk.until(lambda: not call.isEnabled())
        await desk.until(call.isEnabled)
        desk.tell(pressed_ns=pressed)
    await desk.wait_for_word()


def _to_first_byte(sandbox: Sandbox, began_ns: int) -> float:
    """Milliseconds until the newest call arrived."""
    arrived: int = sandbox.access_log(_PATH)[-1]["arrived_ns"]
    return (arrived - began_ns) / 1e6
