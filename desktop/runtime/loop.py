"""The event loop: asyncio on Qt's main thread.

This is the only file that knows which library does it. None of qasync's decorators are used:
they may lose a task or hang at quit (qasync #159, #174).
"""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from desktop.runtime.collector import MainThreadCollector

Main = Callable[[asyncio.Event], Coroutine[Any, Any, int]]
"""The program: is given the event that asks it to stop, and returns the exit code."""

_log = logging.getLogger(__name__)

SWITCH_INTERVAL = 0.0005
"""Seconds after which a busy worker thread lets the window go on (Python's own is 0.005)."""

COLLECTION = (10_000, 5, 200)
"""Allocations, and collections of the younger, before garbage is looked for in each generation.

A look at everything stops the window for 50 ms or more. What was loaded at the start is frozen out
of it, and what is left is seldom worth it: references free nearly all there is.
"""


def run(app: QGuiApplication, main: Main) -> int:
    """Run ``main`` to its end and return its exit code.

    Ctrl-C and SIGTERM set the event that ``main`` is given; closing the last window does not
    stop the loop, because ``main`` may still have work to wind up.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.freeze()
    gc.set_threshold(*COLLECTION)
    collector = MainThreadCollector()
    app.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(_report)
    stop = asyncio.Event()
    _stop_on_signals(loop, stop)
    try:
        code: int = loop.run_until_complete(main(stop))
    finally:
        collector.stop()
        loop.close()
        asyncio.set_event_loop(None)
    return code


def _stop_on_signals(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            # Windows: the handler runs at the next line of Python, outside of the loop.
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Send an error that nobody awaited where all other unexpected errors go."""
    error = context.get("exception")
    if error is None:
        _log.error("event loop: %s", context.get("message", "unknown fault"))
    else:
        sys.excepthook(type(error), error, error.__traceback__)
