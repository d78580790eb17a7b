"""Figures of the missed callers, and files and pages of them."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.call_figures import CallFigures
from desktop.domain.wording import say
from desktop.domain.worklist import Caller
from desktop.services.export_callers import LIST, caller_rows, figure_sheets
from desktop.services.missed_figures import FigureService
from desktop.services.tasks import TaskRunner

_SOON = 0.5
"""Seconds in which several changes of the list are counted once."""

Rows = list[list[str]]


class MissedFiguresController(Controller):
    """Counts what the list shows, while somebody looks at the figures.

    Attributes:
        figures: The last ones, or None.

    Signals:
        counted: ``CallFigures``.
        done: str, that a file was written.
    """

    counted = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        missed: MissedCallsController,
        service: FigureService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.figures: CallFigures | None = None
        self._missed = missed
        self._service = service
        self._wanted = False
        missed.changed.connect(self._count_soon)
        missed.reset.connect(self._forget)

    def want(self, *, wanted: bool) -> None:
        """Whether somebody looks at the figures: only then they are counted."""
        begun = wanted and (not self._wanted or self.figures is None)
        self._wanted = wanted
        if begun:
            self._count_now()

    def export(self, path: Path, callers: Sequence[Caller], with_figures: bool) -> None:
        """Write callers, and the figures if wanted, to a file."""
        self.start("export", self._export(path, tuple(callers), with_figures), "missed.export")

    def write(self, path: Path, content: bytes) -> None:
        """Write a finished file, such as a PDF."""
        self.start("write", self._write(path, content), "missed.export")

    def tables(self, callers: Sequence[Caller]) -> Mapping[str, Rows]:
        """The list and its figures as tables, by name; for paper."""
        missed, now = self._missed, datetime.now(UTC)
        tables = {LIST: caller_rows(callers, now, missed.zone, missed.agent_name)}
        if self.figures:
            tables |= figure_sheets(self.figures, missed.agent_name)
        return tables

    def _count_soon(self) -> None:
        if self._wanted:
            self._tasks.soon(f"{self._prefix}.soon", _SOON, self._count_now)

    def _count_now(self) -> None:
        if self._missed.period:
            self.start("count", self._count(), "missed.figures")

    def _forget(self) -> None:
        self.figures = None
        self._tasks.cancel(f"{self._prefix}.count")

    async def _count(self) -> None:
        missed = self._missed
        self.figures = await self._service.count(missed.callers, missed.direction, missed.zone)
        self.counted.emit(self.figures)

    async def _export(self, path: Path, callers: tuple[Caller, ...], with_figures: bool) -> None:
        self.busy_changed.emit(Progress(say("Writing the file")))
        missed = self._missed
        figures = None
        if with_figures:
            figures = await self._service.count(missed.callers, missed.direction, missed.zone)
        await self._service.export(path, callers, figures, missed.zone, missed.agent_name)
        self.done.emit(self.tr("Saved {file}").format(file=path.name))

    async def _write(self, path: Path, content: bytes) -> None:
        self.busy_changed.emit(Progress(say("Writing the file")))
        await self._service.write(path, content)
        self.done.emit(self.tr("Saved {file}").format(file=path.name))

    def _ended(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        """Counting is no work that anybody waits for."""
        if key == "count":
            work.close()
        else:
            super()._ended(key, work)
