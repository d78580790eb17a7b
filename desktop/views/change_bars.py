"""Head and filters of the page of a change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.dry_run import DryRun, Verdict
from desktop.domain.runs import StepState
from desktop.domain.wording import say
from desktop.qtmodels.change_lines import ChangeLine
from desktop.qtmodels.roles import Tone
from desktop.services.run_execution import RunProgress
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import Chip, ElidedLabel, label, separator
from desktop.views.widgets.segmented import Segmented

_CHECKED = (
    ("DIFFERS", say("Differs"), "diff"),
    (Verdict.CREATE.name, say("Create"), "plus"),
    (Verdict.CHANGE.name, say("Change"), "pencil"),
    (Verdict.DELETE.name, say("Delete"), "trash-2"),
    (Verdict.ERROR.name, say("Error"), "circle-alert"),
    (Verdict.SAME.name, say("Same"), "equal"),
)
_RUN = (
    ("ALL", say("All"), "diff"),
    (StepState.CONFIRMED.name, say("Done"), "check"),
    (StepState.REFUSED.name, say("Refused"), "circle-alert"),
    (StepState.CONFLICT.name, say("Held"), "triangle-alert"),
    (StepState.UNKNOWN.name, say("Uncertain"), "circle-question-mark"),
)


class ChangeHead(QWidget):
    """The way back, the title, and the three steps of an import."""

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(
            self.tr("Agents"), "arrow-left", kind="quiet", name=self.tr("Back to agents")
        )
        self._title = ElidedLabel("", "heading")
        self._source = ElidedLabel("", "secondary")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._source)
        self._steps = QWidget()
        row = QHBoxLayout(self._steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._marks = []
        for number, word in enumerate(
            (self.tr("Choose file"), self.tr("Check"), self.tr("Apply")), 1
        ):
            mark, name = Chip(str(number)), label(word)
            row.addWidget(mark)
            row.addWidget(name)
            self._marks.append((mark, name))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(px(8), px(8), px(16), px(8))
        whole.setSpacing(px(8))
        whole.addWidget(self.back)
        whole.addWidget(separator(vertical=True))
        whole.addLayout(words, 1)
        whole.addWidget(self._steps)
        self.setMinimumHeight(px(56))
        self._narrow = False
        self._step = 0

    def show_title(self, title: str, source: str, *, step: int) -> None:
        """Show what it is and where it comes from; step 1 to 3 of an import, or 0."""
        self._title.set_text(title)
        self._source.set_text(source)
        self._step = step
        for number, (mark, name) in enumerate(self._marks, 1):
            done = number < step
            tone = Tone.OK if done else Tone.ACCENT if number == step else Tone.NEUTRAL
            mark.set_chip("" if done else str(number), "check" if done else "", tone)
            name.setProperty("type", "strong" if number == step else "secondary")
            name.style().polish(name)
        self._steps.setVisible(bool(step) and not self._narrow)
        self._steps.setAccessibleName(self.tr("Step {step} of 3").format(step=step))

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the steps where there is no room."""
        self._narrow = narrow
        self._steps.setVisible(bool(self._step) and not narrow)


class ChangeFilters(QWidget):
    """Which rows to show, a search, and Save error list.

    Signals:
        chosen: value (str) of the list to show.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._checked = Segmented(_CHECKED)
        self._run = Segmented(_RUN)
        self._of = label("", "secondary")
        self.search = SearchField(self.tr("Search rows"), "Ctrl F")
        self.search.setMinimumWidth(px(140))
        self.search.setMaximumWidth(px(220))
        self.save_errors = Button(self.tr("Save error list"), "download")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(10), px(16), px(10))
        row.setSpacing(px(8))
        for part in (self._checked, self._run, self._of):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.save_errors)
        self._is_run = False
        self._narrow = False
        for segments in (self._checked, self._run):
            segments.chosen.connect(self.chosen)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def value(self) -> str:
        """The list that is shown."""
        return (self._run if self._is_run else self._checked).value()

    def choose(self, value: str) -> None:
        """Show this list."""
        (self._run if self._is_run else self._checked).choose(value)

    def choose_first(self, dry_run: DryRun, *, running: bool) -> None:
        """Begin with what differs; with the errors if there is nothing else."""
        self._is_run = running
        self._run.choose("ALL")
        self._checked.choose("DIFFERS")
        if not dry_run.edits and dry_run.counts[Verdict.SAME] == len(dry_run.rows):
            self._checked.choose(Verdict.SAME.name)

    def show_counts(self, dry_run: DryRun, progress: RunProgress | None, *, running: bool) -> None:
        """Show how many rows each list has."""
        if running and not self._is_run:
            self._run.choose("ALL")
            self._is_run = running
            self.chosen.emit("ALL")
        self._is_run = running
        counts = dry_run.counts
        differs = len(dry_run.rows) - counts[Verdict.SAME]
        self._checked.set_count("DIFFERS", f"{differs:,}")
        for verdict in Verdict:
            self._checked.set_count(verdict.name, f"{counts[verdict]:,}")
            self._checked.button(verdict.name).setVisible(
                (verdict is not Verdict.DELETE or counts[verdict] > 0)
                and (not self._narrow or verdict in {Verdict.ERROR, Verdict.SAME})
            )
        steps = progress.counts if progress else {}
        self._run.set_count("ALL", f"{len(dry_run.edits):,}")
        for value, _, _ in _RUN[1:]:
            self._run.set_count(value, f"{steps.get(StepState[value], 0):,}")
        self._of.setText(self.tr("of {count} rows").format(count=f"{len(dry_run.rows):,}"))
        self._place(errors=counts[Verdict.ERROR])

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the search where there is no room."""
        self._narrow = narrow
        self.search.setVisible(not narrow)

    def accepts(self, value: str) -> Callable[[ChangeLine], bool] | None:
        """What the chosen list shows."""
        if value == "ALL":
            return lambda line: line.number > 0
        if value == "DIFFERS":
            return lambda line: line.row.verdict is not Verdict.SAME
        if value in StepState.__members__:
            return lambda line: line.state is StepState[value]
        return lambda line: line.row.verdict is Verdict[value]

    def _place(self, errors: int) -> None:
        self._checked.setVisible(not self._is_run)
        self._run.setVisible(self._is_run)
        self._of.setVisible(not (self._is_run or self._narrow) and self.width() >= px(1100))
        self.save_errors.setVisible(not self._is_run and errors > 0 and not self._narrow)
