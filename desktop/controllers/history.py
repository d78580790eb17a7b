"""Changes of the past: the runs, the rows of a chosen one, taking them back, and the audit log."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.controllers.audit import AuditLog
from desktop.controllers.base import Told, same_account
from desktop.controllers.run_rows import RunRows
from desktop.controllers.runs import RunsController
from desktop.domain.agent import Agent
from desktop.domain.errors import CalldeckError, Conflict
from desktop.domain.runs import Run, RunState, Step
from desktop.domain.taken_back import left_of, steps_taken_back, taken_back
from desktop.domain.wording import say
from desktop.qtmodels.run_table import RunLine, RunTable, at_words
from desktop.services.runs import RunService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

MOST_RUNS = 1_000
"""Runs that are listed; the journal keeps fewer."""


class HistoryController(AuditLog):
    """What the page of the past shows and does; see :class:`AuditLog` for the log.

    Attributes:
        runs_table: The runs, newest first.
        steps_table: The rows of the chosen run.
        chosen: The chosen run, or None.
        read: Whether the runs were read, so that an empty table says something.
        error: Why they could not be read, or None.
        steps_error: Why the rows of the chosen run could not be read, or None.
        shown: Whether somebody looks at it; only then it is kept up to date.
    """

    def __init__(
        self,
        session: Session,
        service: RunService,
        runs: RunsController,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, service, tasks, zone, parent)
        self.runs_table = RunTable(self)
        self.runs_table.describe(zone=zone)
        self._rows = RunRows(zone, self)
        self.steps_table = self._rows.table
        self.chosen: RunLine | None = None
        self.read = False
        self.error: CalldeckError | None = None
        self.steps_error: CalldeckError | None = None
        self.shown = False
        self._runs = runs
        self._connection = session.connection
        session.changed.append(self._session_changed)
        runs.past_changed.connect(self._read_if_shown)
        runs.busy_changed.connect(self._tell_if_shown)

    @property
    def reading(self) -> bool:
        """Whether the runs are being read."""
        return self.running("runs")

    @property
    def reading_steps(self) -> bool:
        """Whether the rows of the chosen run are being read for the first time."""
        return self.running("steps") and not self._rows.of

    def open(self) -> None:
        """Somebody looks: read everything, and again whenever a run changes something."""
        self.shown = True
        self.refresh()

    def close(self) -> None:
        """Nobody looks any more."""
        self.shown = False

    def refresh(self) -> None:
        """Read the runs, the rows of the chosen one, and the log."""
        if self._session.connection:
            self.start("runs", self._read(), "history.read")
            self.refresh_audit()
            self.changed.emit()

    def choose(self, run_id: str) -> None:
        """Show the rows of a run; "" shows none."""
        line = self.runs_table.row(run_id) if run_id else None
        before = self.chosen.run.id if self.chosen else ""
        self.chosen = line
        if line is not None and line.run.id == before:
            return
        self.cancel("steps")
        self.steps_error = None
        self._rows.clear()
        if line is not None:
            self.read_steps()
        self.changed.emit()

    def read_steps(self) -> None:
        """Read the rows of the chosen run."""
        if self.chosen:
            self.start("steps", self._read_steps(self.chosen.run), "history.steps")

    def undo(self, numbers: Collection[int] | None = None) -> None:
        """Take the chosen run back, or only these of its steps; not what was taken back before."""
        if self.chosen:
            self.start("undo", self._undo(self.chosen.run, numbers), "history.undo")

    def look_at_it(self) -> None:
        """Show the chosen run, which was cut off, where it can be carried on or reverted."""
        if self.chosen and self.chosen.cut_off:
            self._runs.look_at_interrupted(self.chosen.run)

    def why_not_undo(self) -> str:
        """Why the chosen run cannot be taken back now, "" if it can."""
        line = self.chosen
        if line is None:
            return self.tr("Choose a run first.")
        if self._runs.under_way:
            return self.tr("Another run is under way. Wait for its end, or cancel it.")
        if line.run.state is RunState.OPEN:
            if line.cut_off:
                return self.tr("This run was cut off. Look at it: it can be reverted there.")
            return self.tr("This run is not finished.")
        if not line.run.done:
            return self.tr("Nothing of this run was done.")
        if line.taken_back and line.wholly_taken_back:
            return self._taken_words(line.taken_back.at)
        if not self._rows.of:
            return self.tr("Its rows are not read yet.")
        return ""

    def why_not_undo_rows(self, numbers: Collection[int]) -> str:
        """Why these steps of the chosen run cannot be taken back now, "" if they can."""
        why = self.why_not_undo()
        if why:
            return why
        if not numbers:
            return self.tr("Select rows of the run first.")
        if not self._rows.left(numbers):
            when = self._rows.taken_words(numbers)
            if when:
                return self.tr("The selected rows were taken back {when}.").format(when=when)
            return self.tr("Nothing was done in the selected rows.")
        return ""

    def would_delete(self, numbers: Collection[int] | None = None) -> tuple[Agent, ...]:
        """The agents that the run, or these steps of it, added: undo deletes them."""
        return self._rows.added(numbers)

    # Work

    async def _read(self) -> None:
        try:
            await self._read_runs()
        except CalldeckError as error:
            self.error = error
            self.changed.emit()
            raise Told from error
        self._read_chosen_again()

    async def _read_runs(self) -> None:
        runs = await self._service.runs(MOST_RUNS)
        cut_off = {run.id for run in await self._service.unfinished()}
        gone = taken_back(runs)
        here = self._under_way_here()
        self.runs_table.set_rows(
            RunLine(run, run.id == here, run.id in cut_off, gone.get(run.id)) for run in runs
        )
        self.audit_table.set_titles({run.id: run.title for run in runs})
        self.read, self.error = True, None
        self.changed.emit()

    def _read_chosen_again(self) -> None:
        """The chosen run may stand otherwise now, and so may its rows."""
        before = self.chosen
        now = self.runs_table.row(before.run.id) if before else None
        if before is None or now == before:
            return
        if now is None:
            self.choose("")
            return
        self.chosen = now
        self.read_steps()
        self.changed.emit()

    async def _read_steps(self, run: Run) -> None:
        try:
            steps = await self._service.steps(run)
            gone = await self._gone_of(run, steps)
        except CalldeckError as error:
            self.steps_error = error
            self.changed.emit()
            raise Told from error
        self.steps_error = None
        self._rows.show(run, steps, gone, self._session.profile)
        self.changed.emit()

    async def _gone_of(self, run: Run, steps: Sequence[Step]) -> dict[int, datetime]:
        """When steps of a run were taken back, by number."""
        undoing = [line.run for line in self.runs_table.rows if line.run.undoes == run.id]
        standing: list[tuple[Run, Step]] = []
        for other in reversed(undoing):
            theirs = await self._service.steps(other)
            gone = await self._gone_of(other, theirs)
            standing += [(other, step) for step in theirs if step.number not in gone]
        return steps_taken_back(steps, standing)

    async def _undo(self, run: Run, numbers: Collection[int] | None) -> None:
        await self._read_runs()  # another desk, or a toast, may have taken it back meanwhile
        steps = await self._service.steps(run)
        gone = await self._gone_of(run, steps)
        left = left_of(steps, gone)
        wanted = left if numbers is None else left.intersection(numbers)
        if not wanted:
            self._read_chosen_again()
            title = self.tr("There is nothing to take back.")
            when = max(gone.values(), default=None)
            raise Conflict(self._taken_words(when) if when else title, say("Nothing was sent."))
        self._runs.undo(run, wanted)

    def _taken_words(self, at: datetime) -> str:
        when = at_words(at, datetime.now(UTC), self.zone)
        return self.tr("This run was taken back {when}.").format(when=when)

    def _under_way_here(self) -> str:
        execution = self._runs.execution
        return execution.run.id if execution and self._runs.under_way else ""

    def _read_if_shown(self) -> None:
        if self.shown:
            self.refresh()

    def _tell_if_shown(self) -> None:
        if self.shown:
            self.changed.emit()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if same_account(before, self._connection):
            return
        for key in ("runs", "steps", "undo"):
            self.cancel(key)
        self._forget_audit()
        self.choose("")
        self.runs_table.set_rows(())
        self.read, self.error = False, None
        self.changed.emit()
        self._read_if_shown()
