"""Looks for garbage in the main thread alone.

Python looks wherever it happens to allocate. In a worker it may so destroy an object of Qt: that
thread then waits for the interpreter with a lock of Qt's in its hands, while the main thread has
the interpreter and waits for that lock, and nothing ever goes on.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 200
"""Milliseconds between two looks whether it is time."""


class MainThreadCollector(QObject):
    """Collects what Python would, at its thresholds, from a timer of the thread that makes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose time has come; counting goes on while disabled."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect by itself again: no worker is left."""
        self._timer.stop()
        gc.enable()
