"""A virtual screen whose picture can be read while it changes.

Xvfb keeps its picture in a file (``-fbdir``). Reading a few points of it tells when a window has
been painted, from the outside, in the same way for every program, and at no cost to it.
"""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_WIDTH, _HEIGHT = 1440, 900
_POINTS = 12  # in each direction
_PATIENCE = 30.0
_BLACK = b"\0\0\0"


class Screen:
    """A running virtual screen.

    Attributes:
        display: What belongs into ``DISPLAY``.
    """

    def __init__(self, display: str, picture: Path) -> None:
        self.display = display
        with picture.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._map[:100])
        start, line, pixel = header[0] + 12 * header[19], header[12], header[11] // 8
        self._points = [
            start + y * line + x * pixel
            for x in range(_WIDTH // 8, _WIDTH * 7 // 8, _WIDTH // _POINTS)
            for y in range(_HEIGHT // 8, _HEIGHT * 7 // 8, _HEIGHT // _POINTS)
        ]

    def wait_until_painted(self) -> float:
        """Wait for a window that covers most of the screen; returns the monotonic time."""
        return self._wait(lambda share: share > 0.6)

    def wait_until_blank(self) -> float:
        """Wait until no window is there any more; returns the monotonic time."""
        return self._wait(lambda share: share == 0.0)

    def _wait(self, reached: Callable[[float], bool]) -> float:
        deadline = time.monotonic() + _PATIENCE
        while (now := time.monotonic()) < deadline:
            if reached(self._share()):
                return now
            time.sleep(0.0005)
        raise TimeoutError("the screen did not change")

    def _share(self) -> float:
        painted = sum(self._map[at : at + 3] != _BLACK for at in self._points)
        return painted / len(self._points)


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """A screen of its own, which ends with the block.

    Args:
        folder: Where its picture is kept.
    """
    told, tell = os.pipe()
    size = f"{_WIDTH}x{_HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", size, "-nolisten", "tcp"]
    xvfb = subprocess.Popen(
        [*command, "-noreset", "-br", "-fbdir", str(folder)],
        pass_fds=[tell],
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    try:
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        xvfb.terminate()
        xvfb.wait()
