"""The real program in a process of its own, and a scene that acts in its window.

``python -m tests.bench.desk SCENE`` reads one line of JSON (:class:`Place`) from standard input,
runs Calldeck, and plays the scene beside it: the function ``scene`` of that module. What the scene
tells goes to standard output as lines of JSON; when it ends, the program is closed.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop.__main__ import leave
from desktop.app import main as start
from desktop.runtime import loop
from desktop.views.main_window import MainWindow
from desktop.views.widgets.table_view import TableView

W = TypeVar("W", bound=QWidget)

Scene = Callable[["Desk"], Awaitable[None]]


@dataclass(frozen=True)
class Place:
    """Where the program works.

    Attributes:
        folder: For settings, database and logs.
        config: The TOML file of ``--config``: where the sandbox answers, and who signs in.
        secret: With what.
    """

    folder: str
    config: str
    secret: str


class Desk:
    """What a scene acts on: the window, and the process that watches."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.window: MainWindow

    @property
    def folder(self) -> str:
        """Its ``--settings-dir``."""
        return self._place.folder

    def tell(self, **facts: Any) -> None:
        """Report to the process that watches."""
        print(json.dumps(facts), flush=True)

    async def wait_for_word(self) -> None:
        """Wait until the process that watches says go on."""
        await asyncio.to_thread(sys.stdin.readline)

    async def find(self, kind: type[W], name: str) -> W:
        """The visible widget with this accessible name or text; waits for it."""
        found: list[W] = []

        def look() -> bool:
            for widget in self.window.findChildren(kind):
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                if widget.isVisible() and name in (widget.accessibleName(), text):
                    found.append(widget)
            return bool(found)

        await self.until(look)
        return found[0]

    async def press(self, name: str) -> None:
        """Click a button, as soon as it can be clicked."""
        button = await self.find(QAbstractButton, name)
        await self.until(button.isEnabled)
        button.click()

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait for a condition."""
        while True:
            if holds():
                return
            await asyncio.sleep(0.005)

    async def pause(self, seconds: float) -> None:
        """Let time pass."""
        await asyncio.sleep(seconds)

    @property
    def agents(self) -> TableView:
        """The agents' table."""
        return self.window.agents_tab.table

    @property
    def reading(self) -> bool:
        """Whether anything can be seen to be read."""
        refresh = self.window.agents_tab.bar.findChildren(QAbstractButton)
        return not any(b.isVisible() and b.accessibleName() == "Refresh agents" for b in refresh)

    async def sign_in(self) -> None:
        """Fill in the sign-in dialog and press its button."""
        secret = await self.find(QLineEdit, "App secret")
        secret.setText(self._place.secret)
        (await self.find(QAbstractButton, "Keep me signed in")).setChecked(False)
        buttons = secret.window().findChildren(QAbstractButton)
        next(button for button in buttons if button.text() == "Sign in").click()


class Gaps:
    """The longest time for which the window could not answer."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self.begin()

    def begin(self) -> None:
        """Forget what was measured."""
        self._last, self.longest = time.monotonic(), 0.0

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def run(place: Place, scene: Scene) -> int:
    """Run the program as its command line does, with the scene beside it on the same loop."""
    config = Path(place.folder) / "config.toml"
    config.write_text(place.config, encoding="utf-8")
    desk, run_loop = Desk(place), loop.run

    def run_both(app: QGuiApplication, main: loop.Main) -> int:
        async def both(stop: asyncio.Event) -> int:
            playing = asyncio.create_task(_play(desk, scene))
            code = await main(stop)
            await playing
            return code

        return run_loop(app, both)

    loop.run = run_both
    return start(["--settings-dir", place.folder, "--config", str(config)])


async def _play(desk: Desk, scene: Scene) -> None:
    def windows() -> list[MainWindow]:
        return [
            w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.furnished
        ]

    await desk.until(windows)
    desk.window = windows()[0]
    try:
        await scene(desk)
    except Exception:
        traceback.print_exc()
    finally:
        desk.window.close()


if __name__ == "__main__":
    chosen = importlib.import_module(f"tests.bench.{sys.argv[1]}")
    leave(run(Place(**json.loads(sys.stdin.readline())), chosen.scene))
