"""Installers that were fetched: private files that are what was announced, or are not there.

All methods block and are for worker threads.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import threading
from collections.abc import Callable
from io import BufferedWriter
from pathlib import Path
from types import TracebackType

from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.releases import ReleaseFile
from desktop.domain.wording import say
from desktop.runtime.files import private_folder

SPARE = 200_000_000
"""Bytes that stay free beside the installer: it needs room itself."""
_PART = ".part"
_MEGA = 1_000_000

_log = logging.getLogger(__name__)


class UpdateStopped(CalldeckError):
    """Somebody stopped the fetching."""

    title = say("The update was not fetched.")
    message = say("You stopped it. Nothing was installed.")


class WrongFile(CalldeckError):
    """What came is not what was announced."""

    title = say("The update was refused.")
    message = say(
        "What was fetched is not what was announced. It was deleted; nothing was changed."
    )
    hint = say("Try again later. If it stays, tell your IT department.")


class UpdateFiles:
    """The folder of installers.

    Args:
        folder: Where they lie; it is made when the first one comes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new(
        self, file: ReleaseFile, stop: threading.Event, tell: Callable[[int], None]
    ) -> NewUpdate:
        """A file for an installer that is about to come; use it as a context.

        Raises:
            StorageFailed: There is no room for it.
        """
        try:
            private_folder(self._folder)
            free = shutil.disk_usage(self._folder).free
        except OSError as error:
            raise _failed(error) from None
        if free < file.size + SPARE:
            raise StorageFailed(
                say("There is not enough room for the update."),
                say("Nothing was fetched or changed."),
                say(
                    "It needs {needed} MB, and {free} MB are free. Free some space, try again.",
                    needed=f"{(file.size + SPARE) // _MEGA:,}",
                    free=f"{free // _MEGA:,}",
                ),
            )
        return NewUpdate(self._folder / file.name, file, stop, tell)

    def found(self, file: ReleaseFile) -> Path | None:
        """The installer if it was fetched and still is what was announced; else it is removed."""
        path = self._folder / file.name
        try:
            found = (path.stat().st_size, digest_of(path))
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.info("an installer cannot be read: %s", error.strerror)
            return None
        if found == (file.size, file.sha256):
            return path
        _remove(path)
        return None

    def prune(self, keep: ReleaseFile | None) -> None:
        """Remove all others, also half ones; one of this file may just be on its way."""
        for path in self._folder.glob("*"):
            if keep is None or not path.name.startswith(keep.name):
                _remove(path)


class NewUpdate:
    """An installer that is being written, under a name that nothing opens.

    Leaving the context removes what was not finished.
    """

    def __init__(
        self,
        path: Path,
        file: ReleaseFile,
        stop: threading.Event,
        tell: Callable[[int], None],
    ) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}-{threading.get_ident()}{_PART}")
        self._file = file
        self._stop = stop
        self._tell = tell
        self._digest = hashlib.sha256()
        self._size = 0
        self._opened: BufferedWriter | None = None

    def begin(self) -> None:
        """Begin."""
        try:
            self._part.unlink(missing_ok=True)
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
            self._opened = os.fdopen(os.open(self._part, flags, 0o600), "wb")
        except OSError as error:
            raise _failed(error) from None

    def write(self, piece: bytes) -> None:
        """Take the next piece; more than was announced is not taken."""
        if self._stop.is_set():
            raise UpdateStopped
        assert self._opened is not None  # it was begun
        self._size += len(piece)
        if self._size > self._file.size:
            raise WrongFile
        self._digest.update(piece)
        try:
            self._opened.write(piece)
        except OSError as error:
            raise _failed(error) from None
        self._tell(self._size)

    def finish(self) -> Path:
        """It is what was announced: give it its name."""
        if self._stop.is_set():
            raise UpdateStopped
        if (self._size, self._digest.hexdigest()) != (self._file.size, self._file.sha256):
            raise WrongFile
        try:
            self._close()
            self._part.replace(self._path)
        except OSError as error:
            raise _failed(error) from None
        return self._path

    def __enter__(self) -> NewUpdate:
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
            _log.info("an installer was not closed: %s", error.strerror)
        _remove(self._part)

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits; raises OSError."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _failed(error: OSError) -> StorageFailed:
    return StorageFailed(
        say("The update could not be kept on this computer."),
        say("Nothing was installed."),
        say(
            "The system says: {reason}. Free some space, try again.",
            reason=error.strerror or type(error).__name__,
        ),
    )


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        _log.info("an installer cannot be removed: %s", error.strerror)
