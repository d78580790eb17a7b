"""Fetches recordings of calls: one request at a time, patiently while a new one is being made."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Protocol

from desktop.domain.capability import Capability
from desktop.domain.proofs import KeptCall
from desktop.domain.recording import NoRecording
from desktop.providers.base import RecordingFile, RecordingSource
from desktop.services.session import Session

WAITS = (2, 5, 10, 20)
"""Seconds before a recording that is not there yet is asked for again; our own choice."""
FRESH = timedelta(hours=1)
"""Whose call began longer ago, that recording is not made any more: it is gone."""
MOST_A_MINUTE = 25
"""Requests; Stringee allows 30 in a minute of its clock."""
_MINUTE = 60.0
_NEWS_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Fetching:
    """How far a recording is.

    Attributes:
        done: Bytes that have come.
        total: Bytes in all, or None where it is not told.
        again_in: Seconds until it is asked for again, because it is not ready yet; else None.
        queued: Whether it waits because too many were asked for in the last minute.
    """

    done: int = 0
    total: int | None = None
    again_in: int | None = None
    queued: bool = False


class NewFile(RecordingFile, Protocol):
    """A file that a recording is written to."""

    def finish(self) -> Path:
        """It is whole: where it is."""

    def __enter__(self) -> NewFile: ...

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None: ...


class Files(Protocol):
    """Keeps recordings; methods block and may raise StorageFailed."""

    def found(self, account: str, recording: str) -> Path | None:
        """One that was fetched before."""

    def new(
        self,
        account: str,
        recording: str,
        stop: threading.Event,
        tell: Callable[[int, int | None], None],
    ) -> NewFile:
        """A file for one that is about to come."""

    def copy(self, file: Path, target: Path) -> None:
        """Put a copy where a person wants it."""


class Recordings:
    """Recordings of the window's account; used from the loop's thread.

    Args:
        session: Who asks.
        files: Where they are kept.
        wait: Waits for so many seconds.
        clock: Seconds, monotonic.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        files: Files,
        *,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = session
        self._files = files
        self._wait = wait
        self._clock = clock
        self._now = now
        self._asked: deque[float] = deque(maxlen=MOST_A_MINUTE)

    async def fetch(self, kept: KeptCall, tell: Callable[[Fetching], None]) -> Path:
        """The whole recording of a call as a file; cancelling stops it and leaves nothing.

        Args:
            kept: The call; it must name a recording.
            tell: Told how far it is.

        Raises:
            Unsupported: This sign-in may not.
            NoRecording: It is not there: not yet, after some waiting, or no longer.
            StorageFailed: It cannot be written.
            ProviderError: It cannot be read.
        """
        self._session.require(RecordingSource, Capability.PLAY_RECORDINGS)
        account, recording = kept.account, kept.call.recording
        known = await self._session.local(lambda: self._files.found(account, recording))
        if known:
            return known
        for seconds in WAITS:
            try:
                return await self._fetch_once(account, recording, tell)
            except NoRecording:
                if self._now() - kept.call.at > FRESH:
                    raise
            for left in range(seconds, 0, -1):
                tell(Fetching(again_in=left))
                await self._wait(1.0)
        return await self._fetch_once(account, recording, tell)

    async def save(self, file: Path, target: Path) -> None:
        """Put a copy of a fetched one where a person wants it; raises StorageFailed."""
        await self._session.local(lambda: self._files.copy(file, target))

    async def _fetch_once(
        self, account: str, recording: str, tell: Callable[[Fetching], None]
    ) -> Path:
        await self._take_turn(tell)
        tell(Fetching())
        stop, loop = threading.Event(), asyncio.get_running_loop()
        last = 0.0

        def tell_from_worker(done: int, total: int | None) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _NEWS_EVERY and not stop.is_set():
                last = now
                with suppress(RuntimeError):  # the loop was closed: the program is quitting
                    loop.call_soon_threadsafe(news, done, total)

        def news(done: int, total: int | None) -> None:
            if not stop.is_set():
                tell(Fetching(done, total))

        def work(source: RecordingSource) -> Path:
            with self._files.new(account, recording, stop, tell_from_worker) as file:
                source.fetch_recording(recording, file)
                if not self._session.holds(account):
                    stop.set()  # signed out meanwhile: what was kept of it is gone by now
                return file.finish()

        try:
            return await self._session.run_on(account, work, "fetch a recording")
        finally:
            stop.set()

    async def _take_turn(self, tell: Callable[[Fetching], None]) -> None:
        """Wait while as many as may be were asked for in the last minute."""
        while len(self._asked) == MOST_A_MINUTE:
            rest = self._asked[0] + _MINUTE - self._clock()
            if rest <= 0:
                break
            tell(Fetching(queued=True))
            await self._wait(rest)
        self._asked.append(self._clock())
