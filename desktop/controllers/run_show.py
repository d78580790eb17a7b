"""A run under way and what is shown of it: the lines, the progress, the end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController, Done
from desktop.controllers.base import Controller, Progress
from desktop.domain.dry_run import DryRun
from desktop.domain.runs import Run, RunState, Step, StepState
from desktop.domain.wording import say
from desktop.qtmodels.change_table import ChangeTable
from desktop.services.run_execution import RunExecution, RunProgress
from desktop.services.runs import RunService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

EVERY = 0.1
"""Seconds between two looks at a run; its rows are settled far more often."""


class RunShow(Controller):
    """One run at a time.

    Attributes:
        table: The lines of what is looked at or carried out.
        dry_run: What that is, or None.
        execution: The run under way or just ended, or None.
        cut_off: The interrupted run that is looked at, or None.

    Signals:
        shown: ``dry_run`` is another one (or None): show it.
        progressed: ``RunProgress`` of the execution.
        ended: ``RunState``; OPEN when steps are uncertain.
        done: ``Done``: a run ended in which something was done.
        past_changed: runs were begun, ended or taken back: read the history again.
    """

    shown = Signal()
    progressed = Signal(object)
    ended = Signal(object)
    done = Signal(object)
    past_changed = Signal()

    def __init__(
        self,
        session: Session,
        service: RunService,
        agents: AgentsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.table = ChangeTable(self)
        self.dry_run: DryRun | None = None
        self.execution: RunExecution | None = None
        self.cut_off: Run | None = None
        self._session = session
        self._service = service
        self._agents = agents
        self._changed_steps: dict[int, Step] = {}

    @property
    def under_way(self) -> bool:
        """Whether a run is being carried out or looked up."""
        return self.running("run")

    @property
    def latest(self) -> Run | None:
        """The run under way or just ended."""
        return self.execution.run if self.execution else None

    def _show(self, dry_run: DryRun | None, cut_off: Run | None = None) -> None:
        self.dry_run, self.execution, self.cut_off = dry_run, None, cut_off
        self._fill(running=cut_off is not None)
        self.shown.emit()

    def _fill(self, *, running: bool) -> None:
        profile = self._session.profile
        if profile is not None:
            statuses = {status.value: status.label for status in profile.statuses}
            self.table.describe(profile.agent_form, statuses, self._agents.country)
        from_file = bool(self.dry_run and self.dry_run.source)
        self.table.show(self.dry_run, from_file=from_file, running=running)

    async def _carry_out(self, execution: RunExecution) -> RunState:
        self.execution, self.cut_off = execution, None
        if self.dry_run is not None:
            self._fill(running=True)
            self.table.take_steps(tuple(execution.steps.values()))
        self._changed_steps.clear()
        execution.changed.append(self._note)
        self._note(None)
        self.past_changed.emit()
        state = await self._service.carry_out(execution)
        self._tell_end(execution, state)
        return state

    def _note(self, step: Step | None) -> None:
        execution = self.execution
        if execution is None:
            return
        if step is not None:
            self._changed_steps[step.number] = step
            self._tasks.soon(f"{self._prefix}.show", EVERY, self._show_steps)
            return
        self._show_progress(execution)

    def _show_steps(self) -> None:
        """Show what changed since the last time."""
        execution, steps = self.execution, tuple(self._changed_steps.values())
        self._changed_steps.clear()
        if execution is None:
            return
        self._agents.take_steps(steps)
        self.table.take_steps(steps)
        self._show_progress(execution)

    def _show_progress(self, execution: RunExecution) -> None:
        progress = execution.progress
        if progress.over:
            return
        words = self.tr("{title}, paused") if progress.paused else "{title}"
        self.busy_changed.emit(
            Progress(
                words.format(title=execution.run.title),
                progress.settled,
                progress.total,
                can_stop=True,
            )
        )
        self.progressed.emit(progress)

    def _tell_end(self, execution: RunExecution, state: RunState) -> None:
        self._show_steps()
        counts = execution.progress.counts
        done = counts[StepState.CONFIRMED]
        words = self.tr("{done} of {total} done: {title}").format(
            done=done, total=len(execution.steps), title=execution.run.title
        )
        run = execution.run if done and not execution.run.undoes else None
        self._agents.changed.emit()
        self.ended.emit(state)
        self.past_changed.emit()
        if done:
            self.done.emit(Done(words, run))


def progress_words(progress: RunProgress) -> str:
    """``37 of 60, about 20 s left``."""
    words = say("{done:,} of {total:,}", done=progress.settled, total=progress.total)
    if progress.seconds_left is None or progress.over:
        return words
    seconds = max(1, round(progress.seconds_left))
    left = (
        say("{seconds} s", seconds=seconds)
        if seconds < 90
        else say("{minutes} min", minutes=round(seconds / 60))
    )
    return say("{words}, about {left} left", words=words, left=left)
