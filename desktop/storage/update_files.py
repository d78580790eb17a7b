"""Installers that were fetched: private files that are what was announced, or are not there.

All methods block and are for worker threads.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.releases import ReleaseFile
from desktop.domain.wording import say
from desktop.runtime.files import private_folder
from desktop.storage.part_file import PartFile, remove

SPARE = 200_000_000
"""Bytes that stay free beside the installer: it needs room itself."""
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
        remove(path)
        return None

    def prune(self, keep: ReleaseFile | None) -> None:
        """Remove all others, also half ones; one of this file may just be on its way."""
        for path in self._folder.glob("*"):
            if keep is None or not path.name.startswith(keep.name):
                remove(path)


class NewUpdate(PartFile):
    """An installer that is being written."""

    def __init__(
        self,
        path: Path,
        file: ReleaseFile,
        stop: threading.Event,
        tell: Callable[[int], None],
    ) -> None:
        super().__init__(path, _failed)
        self._path = path
        self._file = file
        self._stop = stop
        self._tell = tell
        self._digest = hashlib.sha256()
        self._size = 0

    def begin(self) -> None:
        """Begin."""
        self._begin()

    def write(self, piece: bytes) -> None:
        """Take the next piece; more than was announced is not taken."""
        if self._stop.is_set():
            raise UpdateStopped
        self._size += len(piece)
        if self._size > self._file.size:
            raise WrongFile
        self._digest.update(piece)
        self._write(piece)
        self._tell(self._size)

    def finish(self) -> Path:
        """It is what was announced: give it its name."""
        if self._stop.is_set():
            raise UpdateStopped
        if (self._size, self._digest.hexdigest()) != (self._file.size, self._file.sha256):
            raise WrongFile
        return self._name(self._path)


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
