"""Support bundles: saved where a person wants them, and read before they are given to anybody."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress, Told
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.providers.trace import Trace
from desktop.services.pool import WorkerPool
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner
from desktop.storage.settings import Settings

if TYPE_CHECKING:
    from desktop.services.support_bundle import BundleSources, SupportBundle

_TELL_EVERY = 20


class SupportController(Controller):
    """Saves one bundle at a time.

    Signals:
        progressed: steps done (int) and steps in all (int).
        saved: ``SupportBundle``.
        not_saved: ``CalldeckError``.
        opened: name of a file of the bundle (str) and its text (str).
    """

    progressed = Signal(int, int)
    saved = Signal(object)
    not_saved = Signal(object)
    opened = Signal(str, str)

    def __init__(
        self,
        session: Session,
        pool: WorkerPool,
        trace: Trace,
        settings: Settings,
        logs: Path,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._session = session
        self._pool = pool
        self._trace = trace
        self._settings = settings
        self._logs = logs
        self._stop = threading.Event()

    def save(self, file: Path, report: str) -> None:
        """Save a bundle.

        Args:
            file: Where to; it is replaced.
            report: What the diagnosis found.
        """
        from desktop.services.support_bundle import BundleSources  # not for the first frame
        from desktop.storage.settings_told import told

        self.stop()
        self._stop = threading.Event()
        sources = BundleSources(
            trace=self._trace.entries(),
            account=self._session.account,
            logs=self._logs,
            report=report,
            settings=told(self._settings),
        )
        self.start("save", self._save(file, sources, self._stop))

    def stop(self) -> None:
        """Stop saving; no half of a bundle is left."""
        self._stop.set()
        self.cancel("save")

    def open(self, bundle: SupportBundle, name: str) -> None:
        """Read one file of a bundle; ``opened`` brings it."""
        self.start("open", self._open(bundle, name))

    async def _save(self, file: Path, sources: BundleSources, stop: threading.Event) -> None:
        from desktop.services.support_bundle import write_bundle

        self.busy_changed.emit(Progress(say("Saving the support bundle")))
        try:
            bundle = await self._pool.call_apart(
                lambda: write_bundle(file, sources, _telling(self.progressed.emit, stop))
            )
        except CalldeckError as error:
            self.not_saved.emit(error)
            raise Told from error
        self.saved.emit(bundle)

    async def _open(self, bundle: SupportBundle, name: str) -> None:
        try:
            text = await self._pool.call_apart(lambda: bundle.read(name))
        except CalldeckError as error:
            self.not_saved.emit(error)
            raise Told from error
        self.opened.emit(name, text)


class _Stopped(Exception):
    """Nobody waits for the bundle any more."""


def _telling(
    progressed: Callable[[int, int], None], stop: threading.Event
) -> Callable[[int, int], None]:
    """What a worker tells its progress to; ends the work once ``stop`` is set."""

    def tell(done: int, total: int) -> None:
        if stop.is_set():
            raise _Stopped
        if done % _TELL_EVERY == 0 or done == total:
            progressed(done, total)

    return tell
