"""A diagnosis while it runs and afterwards: its parts, and what each check found."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QObject, Signal, qVersion

from desktop.controllers.base import Controller, Progress
from desktop.domain.checks import Check, Checked, Verdict, problems, report
from desktop.domain.wording import say
from desktop.runtime.discretion import discreet
from desktop.runtime.paths import Paths
from desktop.services.diagnosis import Diagnosis, Part
from desktop.services.tasks import TaskRunner
from desktop.storage.database import Database
from desktop.storage.self_test import NAMES, checks

_STOPPED = say("Stopped before it was checked.")


class DiagnosisController(Controller):
    """Runs one diagnosis at a time; the newest start wins.

    Attributes:
        parts: What is, or was, checked.
        logs: Folder of the log files.
        last_crash: The trace that the last run left, or "".

    Signals:
        changed: a check was done, or a diagnosis has begun.
        finished: all checks are done, or they were stopped.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        diagnosis: Diagnosis,
        chosen: Callable[[], tuple[str, str]],
        logs: Path,
        last_crash: str,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            diagnosis: Knows what to check.
            chosen: Provider and region that were signed in to last.
            logs: Folder of the log files.
            last_crash: The trace that the last run left, or "".
            tasks: Where the work runs.
            parent: The Qt parent.
        """
        super().__init__(tasks, parent)
        self.parts: tuple[Part, ...] = ()
        self.logs = logs
        self.last_crash = last_crash
        self._diagnosis = diagnosis
        self._chosen = chosen
        self._found: dict[Part, list[Check]] = {}

    @property
    def is_running(self) -> bool:
        """Whether checks are under way."""
        return self.running("diagnosis")

    @property
    def groups(self) -> tuple[Checked, ...]:
        """What was found so far."""
        return tuple(Checked(part.title, self.found(part)) for part in self.parts)

    @property
    def problems(self) -> list[Check]:
        """What somebody should look at, the first that failed first."""
        return problems(self.groups)

    @property
    def is_partial(self) -> bool:
        """Whether something was not checked."""
        found = (check for group in self.groups for check in group.checks)
        return any(check.verdict is Verdict.NOT_CHECKED for check in found)

    @property
    def progress(self) -> tuple[int, int]:
        """How many checks are done, and how many there are."""
        done = sum(len(found) for found in self._found.values())
        return done, sum(len(part.names) for part in self.parts)

    @property
    def report(self) -> str:
        """All of it as English text for others: no secrets, no names, no phone numbers."""
        return discreet(report(self.groups))

    def found(self, part: Part) -> tuple[Check, ...]:
        """The checks of a part that are done."""
        return tuple(self._found[part])

    def run(self, provider: str = "", region: str = "") -> None:
        """Check everything anew.

        Args:
            provider: Whose hosts, where nobody is signed in; "" for the one of the last time.
            region: Which of them.
        """
        if not provider:
            provider, region = self._chosen()
        self.parts = self._diagnosis.parts(provider, region)
        self._found = {part: [] for part in self.parts}
        self.start("diagnosis", self._run(self.parts))
        self._tell()

    def stop(self) -> None:
        """Stop; what is done stays to be read."""
        if not self.is_running:
            return
        self.cancel("diagnosis")
        for part, found in self._found.items():
            left = part.names[len(found) :]
            found += [Check(name, Verdict.NOT_CHECKED, _STOPPED) for name in left]
        self.changed.emit()

    async def _run(self, parts: tuple[Part, ...]) -> None:
        await asyncio.gather(*(self._look_at(part) for part in parts))

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        super()._ended(key, work)
        if not self.is_running:
            self.finished.emit()

    async def _look_at(self, part: Part) -> None:
        async for check in self._diagnosis.checks(part):
            self._found[part].append(check)
            self._tell()

    def _tell(self) -> None:
        done, total = self.progress
        words = say("Checking this computer and its connections")
        self.busy_changed.emit(Progress(words, done, total, can_stop=True))
        self.changed.emit()


def installation_part(paths: Paths, database: Callable[[], Database], policy: str) -> Part:
    """The checks of this installation.

    Args:
        paths: Where settings and data lie.
        database: Makes the one that the settings name; called in a worker.
        policy: How much of the settings is managed.
    """
    qt, managed = say("Qt"), say("Policy")

    def look() -> Iterator[Check]:
        yield Check(qt, Verdict.OK, f"Qt {qVersion()}, PySide6 {PySide6.__version__}")
        yield Check(managed, Verdict.OK, policy)
        yield from checks(paths, database)

    return Part(say("This installation"), (qt, managed, *NAMES), look)
