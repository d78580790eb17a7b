"""Files that come bit by bit: private, and under a name that nothing opens until they are whole."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from io import BufferedWriter
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.domain.errors import StorageFailed
from desktop.runtime.files import private_folder

PART = ".part"

_log = logging.getLogger(__name__)


class PartFile:
    """A file that is being written; leaving the context removes what was not finished.

    Args:
        path: Beside which it is written.
        failed: Makes the error of what the system refuses.
    """

    def __init__(self, path: Path, failed: Callable[[OSError], StorageFailed]) -> None:
        # Two that fetch the same at a time do not write into one file.
        self._part = path.with_name(f"{path.name}-{threading.get_ident()}{PART}")
        self._failed = failed
        self._opened: BufferedWriter | None = None

    def _begin(self, *folders: Path) -> None:
        """Begin, or begin anew; makes the folders that are missing."""
        try:
            self._close()
            for folder in folders:
                private_folder(folder)
            self._part.unlink(missing_ok=True)
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
            self._opened = os.fdopen(os.open(self._part, flags, 0o600), "wb")
        except OSError as error:
            raise self._failed(error) from None

    def _write(self, piece: bytes) -> None:
        assert self._opened is not None  # it was begun
        try:
            self._opened.write(piece)
        except OSError as error:
            raise self._failed(error) from None

    def _name(self, path: Path) -> Path:
        """It is whole: give it its name."""
        try:
            self._close()
            self._part.replace(path)
        except OSError as error:
            raise self._failed(error) from None
        return path

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        try:
            self._close()
        except OSError as error:  # a full disk, once more
            _log.info("a file was not closed: %s", error.strerror)
        remove(self._part)

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()


def remove(path: Path) -> None:
    """Remove a file that nobody misses; what is in the way is for the log."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        _log.info("a file cannot be removed: %s", error.strerror)
