"""Recordings on this computer: private files that are whole or not there, and do not stay long.

All methods block and are for worker threads.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.errors import CalldeckError, StorageFailed
from desktop.domain.recording import AudioKind
from desktop.domain.wording import say
from desktop.storage.part_file import PART, PartFile, remove

KEPT_FOR = timedelta(days=7)
"""How long a recording stays that nobody listens to again."""
_LONGEST_STEM = 60

Tell = Callable[[int, int | None], None]
"""Told how many bytes of how many (or None) have come."""


class Stopped(CalldeckError):
    """Somebody stopped the fetching of a recording."""

    title = say("The recording was not fetched.")
    message = say("You stopped it. Nothing was saved.")


class RecordingFiles:
    """The recordings of all accounts, each account's in a folder of its own.

    Args:
        folder: Where they lie; it is made when the first one comes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def found(self, account: str, recording: str) -> Path | None:
        """The file of a recording that was fetched before; from now on it counts as new."""
        stem = self._stem(account, recording)
        for kind in AudioKind:
            file = stem.with_name(f"{stem.name}.{kind.value}")
            try:
                os.utime(file)
            except OSError:
                continue
            return file
        return None

    def new(self, account: str, recording: str, stop: threading.Event, tell: Tell) -> NewRecording:
        """A file for a recording that is about to come; use it as a context.

        Args:
            account: Key of the account.
            recording: Its name there.
            stop: Ends the writing when it is set.
            tell: Told of each piece.
        """
        return NewRecording(self._stem(account, recording), stop, tell)

    def copy(self, file: Path, target: Path) -> None:
        """Put a copy where a person wants it, in place of what may be there.

        Raises:
            StorageFailed: It is not there; what was there before still is.
        """
        beside = target.with_name(f".{target.name}{PART}")
        try:
            shutil.copyfile(file, beside)
            beside.replace(target)
        except OSError as error:
            remove(beside)
            raise StorageFailed(
                say("“{file}” was not written.", file=target.name),
                say("What was there before is unchanged."),
                say(
                    "The system says: {reason}. Choose another folder or name.",
                    reason=error.strerror or type(error).__name__,
                ),
            ) from None

    def forget(self, account: str) -> None:
        """Remove the recordings of an account."""
        shutil.rmtree(self._of(account), ignore_errors=True)

    def prune(self, before: datetime) -> None:
        """Remove what nobody listened to since a time, and what a crash left half done."""
        for file in self._folder.glob("*/*"):
            try:
                old = file.stat().st_mtime < before.timestamp()
            except OSError:
                continue
            if old:
                remove(file)

    def _of(self, account: str) -> Path:
        return self._folder / _digest(account)

    def _stem(self, account: str, recording: str) -> Path:
        """Path without an ending; players show its name, so that it begins like the recording's."""
        shown = recording.rpartition(".")[0] or recording
        return self._of(account) / f"{shown[:_LONGEST_STEM].lstrip('.')}-{_digest(recording)[:8]}"


class NewRecording(PartFile):
    """A recording that is being written, under a name that no player opens."""

    def __init__(self, stem: Path, stop: threading.Event, tell: Tell) -> None:
        super().__init__(stem, _failed)
        self._stem = stem
        self._stop = stop
        self._tell = tell
        self._kind: AudioKind | None = None
        self._total: int | None = None
        self._size = 0

    def begin(self, kind: AudioKind, total: int | None) -> None:
        """Begin, or begin anew."""
        self._kind, self._total, self._size = kind, total, 0
        self._begin(self._stem.parent.parent, self._stem.parent)

    def write(self, piece: bytes) -> None:
        """Take the next piece."""
        if self._stop.is_set():
            raise Stopped
        self._write(piece)
        self._size += len(piece)
        self._tell(self._size, self._total)

    def finish(self) -> Path:
        """It is whole: give it its name."""
        assert self._kind is not None  # it was begun
        if self._stop.is_set():
            raise Stopped
        return self._name(self._stem.with_name(f"{self._stem.name}.{self._kind.value}"))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _failed(error: OSError) -> StorageFailed:
    return StorageFailed(
        say("The recording could not be kept on this computer."),
        say("Nothing was saved."),
        say(
            "The system says: {reason}. Free some space, try again.",
            reason=error.strerror or type(error).__name__,
        ),
    )
