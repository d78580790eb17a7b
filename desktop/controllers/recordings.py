"""Recordings in the window: fetched once, then played or saved, whichever was asked for."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import tzinfo
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Failure, Progress, same_account
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.history_call import HistoryCall
from desktop.domain.recording import NoRecording
from desktop.services.recordings import Fetching, Recordings
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

_KILO = 1_000


class RecordingsController(Controller):
    """One recording at a time: the newest that was asked for.

    Attributes:
        call: Whose recording is being fetched, or None.
        told: How far that is, in words; "" when nothing is fetched.
        zone: Zone of the times in file names.

    Signals:
        changed: ``told`` is another than before.
        ready: (``HistoryCall``, ``Path``): it is there, to be played.
        fetched: (``HistoryCall``, ``Path``): it is there, to be saved.
        done: str, that a file was saved.
    """

    changed = Signal()
    ready = Signal(object)
    fetched = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        session: Session,
        recordings: Recordings,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.call: HistoryCall | None = None
        self.told = ""
        self.zone = zone
        self._session = session
        self._recordings = recordings
        self._again: HistoryCall | None = None
        self._connection = session.connection
        session.changed.append(self._session_changed)

    def reason(self, call: HistoryCall) -> str:
        """Why a call cannot be listened to; "" when it can."""
        if reason := self._session.capabilities.reason(Capability.PLAY_RECORDINGS):
            return reason
        return "" if call.recording else self.tr("No recording of this call is known.")

    def play(self, call: HistoryCall) -> None:
        """Fetch the recording and have it played."""
        self._begin(call, self.ready)

    def fetch(self, call: HistoryCall) -> None:
        """Fetch the recording and ask where to save it."""
        self._begin(call, self.fetched)

    def tell_unplayable(self, call: HistoryCall, file: Path) -> None:
        """The system has no program that plays it."""
        error = CalldeckError(
            self.tr("No program on this computer plays this recording."),
            self.tr("Nothing was played; the recording was fetched and can be saved."),
        )
        again = Failure(
            error,
            "recording.play",
            self.tr("Save recording"),
            lambda: self.fetched.emit((call, file)),
        )
        self.failed.emit(again)

    def save(self, file: Path, target: Path) -> None:
        """Put a copy of a fetched recording where a person wants it."""
        self.start("save", self._save(file, target), "recording.save")

    def stop(self) -> None:
        """Stop fetching; nothing is left of it."""
        self.cancel("fetch")
        self._tell(None, "")

    def failure_of(self, error: CalldeckError, topic: str) -> Failure:
        """A recording that is not there may be there in a while."""
        call = self._again
        self._tell(None, "")
        if topic == "recording" and call and (error.retryable or isinstance(error, NoRecording)):
            return Failure(error, topic, self.tr("Try again"), lambda: self.play(call))
        return super().failure_of(error, topic)

    def _begin(self, call: HistoryCall, signal: Any) -> None:
        if not self.reason(call):
            self._again = call
            self.solved.emit("recording.play")
            self.start("fetch", self._fetch(call, signal), "recording")

    async def _fetch(self, call: HistoryCall, signal: Any) -> None:
        assert call.kept is not None  # it has a recording
        file = await self._recordings.fetch(call.kept, lambda far: self._show(call, far))
        self._tell(None, "")
        signal.emit((call, file))

    async def _save(self, file: Path, target: Path) -> None:
        await self._recordings.save(file, target)
        self.done.emit(self.tr("Saved {file}").format(file=target.name))

    def _show(self, call: HistoryCall, far: Fetching) -> None:
        if far.queued:
            words = self.tr("Many recordings were fetched: waiting for the next minute")
        elif far.again_in is not None:
            words = self.tr("The recording is not ready yet, trying again in {seconds} s")
            words = words.format(seconds=far.again_in)
        else:
            words = self.tr("Fetching the recording")
            if far.total:
                words = self.tr("Fetching the recording, {done} of {total} kB").format(
                    done=f"{far.done // _KILO:,}", total=f"{far.total // _KILO:,}"
                )
        self.busy_changed.emit(Progress(words, can_stop=True))
        self._tell(call, words)

    def _tell(self, call: HistoryCall | None, words: str) -> None:
        if (call, words) != (self.call, self.told):
            self.call, self.told = call, words
            self.changed.emit()

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        super()._ended(key, work)
        if key == "fetch" and not self.running("fetch"):
            self._tell(None, "")

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is not before and not same_account(before, self._connection):
            self._again = None
            self.stop()


def file_name(call: HistoryCall, file: Path, zone: tzinfo) -> str:
    """A sensible name for a saved recording: when, who, which number."""
    at = call.at.astimezone(zone).strftime("%Y-%m-%d %H-%M")
    who = "".join(char for char in call.name if char.isalnum() or char in " .-_").strip(" .")
    parts = (at, who[:60], call.number.lstrip("+"))
    return " ".join(part for part in parts if part) + file.suffix
