"""Updates in the window: looked for quietly now and then, fetched and installed when asked to."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress
from desktop.controllers.dialer import DialerController
from desktop.controllers.runs import RunsController
from desktop.domain.errors import CalldeckError
from desktop.domain.install_commands import commands
from desktop.domain.updates import Finding, Installed, Standing, UpdateSource
from desktop.domain.wording import say
from desktop.runtime.installation import start_installer
from desktop.services.tasks import TaskRunner
from desktop.services.updates import Updates
from desktop.storage.update_files import WrongFile
from desktop.storage.update_memory import UpdateMemory

LOOK_EVERY = 60.0
"""Seconds between two looks at the clock, whether it is time to ask the update server."""
FIRST, AGAIN, AFTER_FAILURE = timedelta(minutes=4), timedelta(days=1), timedelta(hours=2)
_MEGA = 1_000_000

_log = logging.getLogger(__name__)


class UpdatesController(Controller):
    """The newest release, and how far it is from being installed.

    Attributes:
        installed: The copy that runs.
        finding: What the last look came to that went well in this run, or None.
        error: What the last look ended with, or None.
        trouble: What the last fetching or installing ended with, or None.
        done: Bytes that have been fetched while fetching, else None.
        ready: The installer, fetched and checked, or None.
        is_open: Whether a disk image was opened, for the person to go on with.
        at_quit: The installer to start when the program has quit, or None.
        start_installer: Starts an installer or opens a disk image; blocks, and raises OSError.

    Signals:
        changed: any of these is another one.
        wanted: a person wants to see what is new.
        leaving: the program is to quit now, so that it can be installed.
    """

    changed = Signal()
    wanted = Signal()
    leaving = Signal()

    def __init__(
        self,
        updates: Updates,
        memory: UpdateMemory,
        source: Callable[[], UpdateSource],
        installed: Installed,
        dialer: DialerController,
        runs: RunsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(tasks, parent)
        self.installed = installed
        self.finding: Finding | None = None
        self.error: CalldeckError | None = None
        self.trouble: CalldeckError | None = None
        self.done: int | None = None
        self.ready: Path | None = None
        self.is_open = False
        self.at_quit: Path | None = None
        self.start_installer: Callable[[Path], None] = start_installer
        self._updates = updates
        self._memory = memory
        self._source = source
        self._dialer = dialer
        self._runs = runs
        self._now = now
        self._due = now() + FIRST * random.uniform(0.5, 1.5)

    @property
    def reason(self) -> str:
        """Why updates are not looked for; "" when they are."""
        return self._source().reason

    @property
    def checked_at(self) -> datetime | None:
        """When updates were last looked for with an answer that counts, in this run or before."""
        return self._memory.checked_at

    @property
    def checking(self) -> bool:
        """Whether the update server is being asked."""
        return self.running("look")

    @property
    def offered(self) -> Finding | None:
        """A release that can be installed here, or None."""
        found, source = self.finding, self._source()
        if found is None or found.standing is not Standing.OFFERED or source.reason:
            return None
        return found if found.release.channel == source.channel else None

    @property
    def is_news(self) -> bool:
        """Whether a person was neither told of the offered release nor skipped it."""
        offered = self.offered
        known = {self._memory.told, self._memory.skipped}
        return offered is not None and offered.release.version not in known

    @property
    def commands(self) -> tuple[str, ...]:
        """The commands that install the offered release; () where Calldeck does it itself."""
        offered = self.offered
        return commands(self.installed.package, offered.file) if offered and offered.file else ()

    @property
    def in_the_way(self) -> str:
        """What has to end before an update is installed, or ""."""
        call = self._dialer.call
        if call and call.blocks():
            return say("A call is under way.")
        if self._runs.under_way:
            return say("Changes of agents are being carried out.")
        return ""

    @property
    def is_calling(self) -> bool:
        """Whether nobody should be told of anything now."""
        call = self._dialer.call
        return bool(call and call.blocks())

    def look_if_due(self) -> None:
        """Ask the update server if it is time to, as quietly as possible.

        Not while an installer is fetched: that of another release would be in the place of it.
        """
        if self._now() >= self._due and not self.running("fetch"):
            self.look()

    def look(self) -> None:
        """Ask the update server."""
        if not self.reason and self.start_once("look", self._look()):
            self.changed.emit()

    def note_told(self) -> None:
        """A person was told of the offered release."""
        if offered := self.offered:
            self._memory.told = offered.release.version

    def skip(self) -> None:
        """The person does not want the offered release: say nothing more of it."""
        if offered := self.offered:
            self._memory.skipped = offered.release.version
            self.changed.emit()

    def show(self) -> None:
        """Show what is new."""
        self.wanted.emit()

    def fetch(self) -> None:
        """Fetch the installer of the offered release."""
        if self.offered and self.start_once("fetch", self._fetch()):
            self.trouble, self.ready, self.done, self.is_open = None, None, 0, False
            self._show_progress()

    def stop(self) -> None:
        """Stop fetching; nothing is left of it."""
        self.cancel("fetch")
        self._settle_fetch()

    def install(self) -> None:
        """Check the installer once more and have it started: a disk image now, else at quit."""
        if not self.in_the_way and self.start_once("install", self._install()):
            self.trouble = None
            self.changed.emit()

    def hand_over(self) -> None:
        """The program has quit: start the installer that waits for it."""
        if self.at_quit:
            try:
                self.start_installer(self.at_quit)
            except OSError as error:
                _log.error("the installer did not start: %s", error.strerror)

    async def _look(self) -> None:
        source = self._source()
        self._due = self._now() + AFTER_FAILURE * random.uniform(0.8, 1.2)
        try:
            finding = await self._updates.look(source, self.installed)
        except CalldeckError as error:
            # Nobody has to do anything: it is told where somebody asks for it.
            _log.info("updates were not found out: %s %s", error.title, error.message)
            self.error = error
            return
        _log.info("the newest release is %s: %s", finding.release.version, finding.standing.value)
        before, self.finding, self.error = self.finding, finding, None
        if before and before.file != finding.file:
            self.ready = None
        self._memory.checked_at = self._now()
        self._due = self._now() + AGAIN * random.uniform(0.9, 1.1)

    async def _fetch(self) -> None:
        offered = self.offered
        if not offered or not offered.file:
            return
        try:
            self.ready = await self._updates.fetch(offered.file, self._note)
        except CalldeckError as error:
            self.trouble = error

    async def _install(self) -> None:
        offered = self.offered
        file = await self._updates.still_good(offered.file) if offered and offered.file else None
        if file is None:
            self.ready, self.trouble = None, WrongFile()
        elif self.in_the_way:
            return
        elif self.installed.system == "windows":
            self.at_quit = file
            self._memory.told = ""  # should it not be installed, the next start says so again
            self.leaving.emit()
        else:
            await self._open(file)

    async def _open(self, file: Path) -> None:
        start = self.start_installer
        try:
            await self._updates.in_worker(lambda: start(file))
        except OSError as error:
            self.trouble = CalldeckError(
                say("The installer did not start."),
                say("Nothing was installed."),
                say("The system says: {reason}.", reason=error.strerror or type(error).__name__),
            )
        else:
            self.is_open = True

    def _note(self, done: int) -> None:
        self.done = done
        self._show_progress()

    def _show_progress(self) -> None:
        offered = self.offered
        if offered and offered.file and self.done is not None:
            words = self.tr("Fetching Calldeck {version}, {done} of {total} MB").format(
                version=offered.release.version,
                done=self.done // _MEGA,
                total=max(1, offered.file.size // _MEGA),
            )
            self.busy_changed.emit(Progress(words, can_stop=True))
        self.changed.emit()

    def _settle_fetch(self) -> None:
        if not self.running("fetch"):
            self.done = None
        self.changed.emit()

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        super()._ended(key, work)
        self._settle_fetch()
