"""Looks for releases and fetches their files; changes nothing by itself."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

from desktop.domain.release_envelope import read_envelope
from desktop.domain.releases import Release, ReleaseFile, read_manifest
from desktop.domain.updates import Finding, Installed, Standing, UpdateSource, judged
from desktop.providers.releases import NewFile, ReleaseServer
from desktop.services.pool import WorkerPool
from desktop.services.release_signatures import opened

_NEWS_EVERY = 0.1


class Memory(Protocol):
    """Remembers what a source announced."""

    def seen(self, url: str) -> int:
        """The highest sequence that was ever announced there, or 0."""

    def note_seen(self, url: str, sequence: int) -> None:
        """Remember a sequence."""


class NewInstaller(NewFile, Protocol):
    """An installer that is being written."""

    def finish(self) -> Path:
        """It is what was announced: where it is."""

    def __enter__(self) -> NewInstaller: ...

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None: ...


class Files(Protocol):
    """Keeps installers; methods block."""

    def new(
        self, file: ReleaseFile, stop: threading.Event, tell: Callable[[int], None]
    ) -> NewInstaller:
        """A file for one that is about to come."""

    def found(self, file: ReleaseFile) -> Path | None:
        """One that was fetched, if it is what was announced."""

    def prune(self, keep: ReleaseFile | None) -> None:
        """Remove the others."""


class Updates:
    """Releases of the program; used from the loop's thread.

    Args:
        pool: Where everything that blocks runs.
        server: Reads from the update server.
        files: Keeps what was fetched.
        memory: Remembers what was announced.
        now: The clock, UTC.
    """

    def __init__(
        self,
        pool: WorkerPool,
        server: ReleaseServer,
        files: Files,
        memory: Memory,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._pool = pool
        self._server = server
        self._files = files
        self._memory = memory
        self._now = now

    async def look(self, source: UpdateSource, installed: Installed) -> Finding:
        """Ask the update server what the newest release is.

        Raises:
            ReleaseRefused: What it announced is not to be trusted; nothing was changed.
            ProviderError: It could not be asked.
        """
        release = await self._pool.call_apart(lambda: self._read(source))
        seen = self._memory.seen(source.url)
        finding = judged(release, source.channel, installed, seen, self._now())
        self._memory.note_seen(source.url, release.sequence)
        keep = finding.file if finding.standing is Standing.OFFERED else None
        await self._pool.call_apart(lambda: self._files.prune(keep))
        return finding

    async def fetch(self, file: ReleaseFile, tell: Callable[[int], None]) -> Path:
        """The installer, checked; cancelling ends it at once and leaves nothing.

        Args:
            file: What was announced.
            tell: Told how many bytes have come.

        Raises:
            WrongFile: What came is not what was announced; it was deleted.
            StorageFailed: It cannot be written.
            ProviderError: It did not come.
        """
        stop, loop = threading.Event(), asyncio.get_running_loop()
        last = 0.0

        def tell_from_worker(done: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _NEWS_EVERY and not stop.is_set():
                last = now
                with suppress(RuntimeError):  # the loop was closed: the program is quitting
                    loop.call_soon_threadsafe(news, done)

        def news(done: int) -> None:
            if not stop.is_set():
                tell(done)

        def work() -> Path:
            if known := self._files.found(file):
                return known
            with self._files.new(file, stop, tell_from_worker) as new:
                self._server.fetch(file.url, new)
                return new.finish()

        try:
            return await self._pool.call_apart(work)
        except asyncio.CancelledError:
            stop.set()
            self._server.abort()
            raise
        finally:
            stop.set()

    async def still_good(self, file: ReleaseFile) -> Path | None:
        """The installer, if it is there and what was announced; just before it is started."""
        return await self._pool.call_apart(lambda: self._files.found(file))

    async def in_worker(self, act: Callable[[], None]) -> None:
        """Do what blocks on this computer."""
        await self._pool.call_apart(act)

    def close(self) -> None:
        """The program quits: end what is on its way."""
        self._server.abort()

    def _read(self, source: UpdateSource) -> Release:
        envelope = read_envelope(self._server.read(source.url))
        return read_manifest(opened(envelope, source.keys))
