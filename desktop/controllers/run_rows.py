"""The rows of one run of the past: what was done in each, and what of it was taken back since."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.dry_run import CheckedRow, DryRun, Verdict
from desktop.domain.edits import EditKind
from desktop.domain.runs import Run, Step
from desktop.domain.taken_back import left_of
from desktop.qtmodels.change_table import ChangeTable
from desktop.qtmodels.run_table import at_words

_VERDICTS = {
    EditKind.CREATE: Verdict.CREATE,
    EditKind.CHANGE: Verdict.CHANGE,
    EditKind.DELETE: Verdict.DELETE,
}


class RunRows(QObject):
    """The steps of a run and the table of their lines.

    Attributes:
        table: A line for each field that was changed.
        of: Id of the run whose rows they are, "" while there are none.
        gone: When steps were taken back, by number.
    """

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = ChangeTable(self)
        self.of = ""
        self.gone: dict[int, datetime] = {}
        self._steps: tuple[Step, ...] = ()
        self._zone = zone

    def clear(self) -> None:
        """Show nothing."""
        self.of, self.gone, self._steps = "", {}, ()
        self.table.show(None, from_file=False, running=True)

    def show(
        self,
        run: Run,
        steps: tuple[Step, ...],
        gone: dict[int, datetime],
        profile: ProviderProfile | None,
    ) -> None:
        """Show the rows of a run; of the run that is shown already, how they stand now.

        Args:
            run: The run.
            steps: All its steps.
            gone: When steps were taken back, by number.
            profile: How the fields of its provider's agents read.
        """
        self.gone, self._steps = gone, steps
        if self.of != run.id:
            self.of = run.id
            if profile is not None:
                statuses = {status.value: status.label for status in profile.statuses}
                self.table.describe(profile.agent_form, statuses, profile.country)
            rows = tuple(map(_row, steps))
            self.table.show(DryRun(run.title, rows), from_file=False, running=True)
        self.table.take_steps([self._with_words(step) for step in steps])

    def left(self, numbers: Collection[int] | None = None) -> frozenset[int]:
        """Which of these steps, or of all, were done and not taken back."""
        left = left_of(self._steps, self.gone)
        return left if numbers is None else left.intersection(numbers)

    def added(self, numbers: Collection[int] | None = None) -> tuple[Agent, ...]:
        """The agents that these steps, or all, added and that were not taken back."""
        left = self.left(numbers)
        return tuple(
            step.after or step.edit.agent
            for step in self._steps
            if step.edit.kind is EditKind.CREATE and step.number in left
        )

    def taken_words(self, numbers: Collection[int] | None = None) -> str:
        """When the last of these steps, or of all, was taken back: ``at 14:05``; "" if none was."""
        times = [at for number, at in self.gone.items() if numbers is None or number in numbers]
        return at_words(max(times), datetime.now(UTC), self._zone) if times else ""

    def _with_words(self, step: Step) -> Step:
        if step.number not in self.gone:
            return step
        when = self.taken_words([step.number])
        return replace(step, words=self.tr("taken back {when}").format(when=when))


def _row(step: Step) -> CheckedRow:
    edit = step.edit
    return CheckedRow(edit.line, _VERDICTS[edit.kind], edit.identity, edit.agent.name, edit)
