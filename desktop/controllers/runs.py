"""Runs of many changes: looking at what would be done, doing it, and taking it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Progress, same_account
from desktop.controllers.run_show import RunShow
from desktop.domain.dry_run import CheckedRow, DryRun, Verdict
from desktop.domain.edits import Edit, EditKind
from desktop.domain.errors import CalldeckError, Conflict
from desktop.domain.runs import UNCERTAIN, Run, Step
from desktop.domain.wording import listed, say
from desktop.services.run_execution import RunExecution
from desktop.services.runs import RunService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

_VERDICTS = {
    EditKind.CREATE: Verdict.CREATE,
    EditKind.CHANGE: Verdict.CHANGE,
    EditKind.DELETE: Verdict.DELETE,
}


class RunsController(RunShow):
    """What a person does with runs; see :class:`RunShow`.

    Attributes:
        interrupted: Runs of this account that were cut off, oldest first.

    Signals:
        interrupted_changed: other runs are interrupted than before.
    """

    interrupted_changed = Signal()

    def __init__(
        self,
        session: Session,
        service: RunService,
        agents: AgentsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, service, agents, tasks, parent)
        self.interrupted: tuple[Run, ...] = ()
        self._connection = session.connection
        session.changed.append(self._session_changed)
        agents.previewed.connect(self.look_at)
        agents.run_wanted.connect(lambda wanted: self.run_edits(*wanted))
        agents.done.connect(lambda _: self.past_changed.emit())
        self.ended.connect(lambda _: self.find_interrupted())

    # Looking

    def look_at(self, dry_run: DryRun | None) -> None:
        """Show what would be done; None closes it. Not while a run is under way."""
        if self.under_way:
            self._refuse()
            return
        self._show(dry_run)

    def look_at_interrupted(self, run: Run) -> None:
        """Show a run that was cut off."""
        if self.under_way:
            self._refuse()
            return
        self.start("look", self._show_interrupted(run), "runs.look")

    # Doing

    def apply(self) -> None:
        """Carry out what is looked at, without the rows that are wrong."""
        if self.dry_run is not None and not self.under_way:
            self._begin(self.dry_run.title, self.dry_run.edits)

    def run_edits(self, title: str, edits: Sequence[Edit], undoes: str = "") -> None:
        """Carry out edits as one run."""
        if self.under_way:
            self._refuse()
            return
        self._show(DryRun(title, tuple(map(_row, edits))))
        self._begin(title, edits, undoes)

    def undo(self, run: Run, numbers: Collection[int] | None = None) -> None:
        """Take a run back, or only these steps of it."""
        if self.under_way:
            self._refuse()
            return
        self.start("undo", self._undo(run, numbers), "runs.undo")

    def pause(self) -> None:
        """Begin no further row."""
        if self.execution:
            self.execution.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        if self.execution:
            self.execution.resume()

    def stop(self) -> None:
        """Cancel: rows that were not begun are left out; a look at uncertain ones is given up."""
        if self.execution and self.under_way:
            self.execution.cancel()
        elif self.under_way:
            self.cancel("run")

    def carry_on(self, run: Run) -> None:
        """Look up what is uncertain in a run that was cut off, then do the rest."""
        if not self.under_way:
            self.start_once("run", self._carry_on(run), "runs.run")

    def revert(self, run: Run) -> None:
        """Look up what is uncertain, leave out the rest, and take back what was done."""
        if not self.under_way:
            self.start_once("run", self._revert(run), "runs.run")

    def give_up(self, run: Run) -> None:
        """Look up what is uncertain and leave out the rest; what was done stays."""
        if not self.under_way:
            self.start_once("run", self._give_up(run), "runs.run")

    def check_again(self) -> None:
        """Look at what was not done once more, against the agents as they are now."""
        if self.execution and not self.under_way:
            steps = tuple(self.execution.steps.values())
            title = self.execution.run.title
            self.start("look", self._check_again(title, steps), "runs.look")

    def find_interrupted(self) -> None:
        """Look in the journal for runs that were cut off."""
        self.start("interrupted", self._find_interrupted(), "runs.interrupted")

    # Work

    def _begin(self, title: str, edits: Sequence[Edit], undoes: str = "") -> None:
        self.start_once("run", self._run(title, edits, undoes), "runs.run")

    async def _run(self, title: str, edits: Sequence[Edit], undoes: str) -> None:
        self.busy_changed.emit(Progress(title, can_stop=True))
        execution = await self._service.begin(title, edits, undoes=undoes)
        await self._carry_out(execution)

    async def _show_interrupted(self, run: Run) -> None:
        steps = await self._service.steps(run)
        self._show(DryRun(run.title, tuple(_row(step.edit) for step in steps)), run)
        self.table.take_steps(steps)

    async def _check_again(self, title: str, steps: Sequence[Step]) -> None:
        self.busy_changed.emit(Progress(self.tr("Checking again")))
        self._show(await self._service.checked_again(title, steps))

    async def _carry_on(self, run: Run) -> None:
        await self._carry_out(await self._take_up(run))

    async def _give_up(self, run: Run) -> None:
        execution = await self._take_up(run)
        execution.cancel()
        await self._carry_out(execution)

    async def _revert(self, run: Run) -> None:
        await self._give_up(run)
        if self.execution and any(
            step.state in UNCERTAIN for step in self.execution.steps.values()
        ):
            return  # told by the run's end: still uncertain
        edits, remarks = await self._service.undo_edits(run)
        await self._take_back(run, edits, remarks)

    async def _undo(self, run: Run, numbers: Collection[int] | None) -> None:
        edits, remarks = await self._service.undo_edits(run, numbers)
        if not self.start_once("run", self._take_back(run, edits, remarks), "runs.run"):
            self._refuse()

    async def _take_back(self, run: Run, edits: Sequence[Edit], remarks: Sequence[str]) -> None:
        title = self.tr("Undo of “{title}”").format(title=run.title)
        if not edits:
            raise Conflict(
                say("There is nothing to take back."),
                say("Nothing was sent."),
                listed(remarks, " "),
            )
        if len(edits) > 1:
            self._show(DryRun(title, tuple(map(_row, edits)), notes=tuple(remarks)))
        await self._run(title, edits, run.id)

    async def _take_up(self, run: Run) -> RunExecution:
        self.busy_changed.emit(
            Progress(self.tr("Looking up what is uncertain: {title}").format(title=run.title))
        )
        return await self._service.take_up(run)

    async def _find_interrupted(self) -> None:
        if not self._session.connection:
            return
        self.interrupted = await self._service.unfinished()
        self.interrupted_changed.emit()

    def _refuse(self) -> None:
        self.failed.emit(
            self.failure_of(
                CalldeckError(
                    say("Another run is under way."),
                    say("This one was not begun."),
                    say("Wait for its end, or cancel it."),
                ),
                "runs.busy",
            )
        )

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if same_account(before, self._connection):
            return
        for key in ("run", "look", "undo", "interrupted"):
            self.cancel(key)
        self.interrupted = ()
        self._show(None)
        self.interrupted_changed.emit()
        if self._connection:
            self.find_interrupted()


def _row(edit: Edit) -> CheckedRow:
    return CheckedRow(edit.line, _VERDICTS[edit.kind], edit.identity, edit.agent.name, edit)
