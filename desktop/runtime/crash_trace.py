"""The trace that a hard crash leaves: which lines ran when the program was ended from below.

``faulthandler`` writes it in the moment of the crash, to a file that only its owner may read: names
of files and functions and numbers of lines, and never what the program works with. A second file
marks that the program runs; only where both are left was it a crash.
"""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from desktop.runtime.files import private_file

TRACE, MARK = "crash-now.txt", "running.txt"
OLD = "crash-2*.txt"
"""Of kept traces, whose names are times."""
KEPT = 5
"""Traces of earlier crashes that are kept."""
_LONGEST = 100_000
"""Bytes of a trace that are read."""


class CrashTrace:
    """Of one run of the program; a folder is used by one copy at a time.

    Attributes:
        versions: What runs, in one line.

    Args:
        folder: Where the log files are.
    """

    def __init__(self, folder: Path, versions: str) -> None:
        self._folder = folder
        self.versions = versions
        self._file: IO[str] | None = None

    def begin(self) -> str:
        """Write a trace from now on if need be; returns that of the last run, or "".

        Where the folder cannot be written there will be none.
        """
        left = ""
        with suppress(OSError):
            left = self._take_last()
            private_file(self._folder / MARK).write_text(self.versions, encoding="utf-8")
            trace = private_file(self._folder / TRACE)
            self._file = trace.open("w", encoding="utf-8", errors="replace")
            faulthandler.enable(self._file)
        return left

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        for name in (MARK, TRACE):
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)

    def _take_last(self) -> str:
        mark, trace = self._folder / MARK, self._folder / TRACE
        if not (mark.exists() and trace.exists() and trace.stat().st_size):
            return ""  # it ended well, or was ended from outside, and had no time to say anything
        from desktop.runtime.discretion import discreet  # not needed for the first frame

        when = datetime.fromtimestamp(trace.stat().st_mtime, UTC)
        with trace.open(encoding="utf-8", errors="replace") as file:
            said = file.read(_LONGEST)
        text = discreet(f"{_first_line(mark)}\n{when:%Y-%m-%d %H:%M:%S} UTC\n\n{said}")
        kept = private_file(self._folder / f"crash-{when:%Y%m%d-%H%M%S}.txt")
        kept.write_text(text, encoding="utf-8")
        _prune(sorted(self._folder.glob(OLD)))
        return text


def versions(*parts: str) -> str:
    """What runs, in one line."""
    return ", ".join((*parts, f"Python {sys.version.split()[0]}", sys.platform))


def _first_line(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")[:200].partition("\n")[0]


def _prune(files: Sequence[Path]) -> None:
    for file in files[:-KEPT]:
        file.unlink(missing_ok=True)
