"""The page of a change of many agents: what would be done, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Failure
from desktop.controllers.import_agents import ImportController
from desktop.controllers.runs import RunsController
from desktop.domain.dry_run import Verdict
from desktop.domain.runs import Run, RunState, StepState
from desktop.services.run_execution import RunProgress
from desktop.views.change_bars import ChangeFilters, ChangeHead
from desktop.views.change_file import ChangeFiles
from desktop.views.change_foot import ChangeFoot
from desktop.views.change_states import ChangeStates
from desktop.views.change_words import Mode, end_words, strip_of
from desktop.views.delete_dialog import DeleteDialog
from desktop.views.messages import message_of
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.message_bar import MessageBar
from desktop.views.widgets.progress_line import ProgressLine
from desktop.views.widgets.table_view import TableView

_NARROW = 720  # px


class ChangePage(QWidget):
    """Takes the place of the agent list while a change of many is looked at or under way.

    Signals:
        opened: there is something to look at.
        closed: the person goes back to the list; a run under way goes on.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self, runs: RunsController, imports: ImportController, agents: AgentsController
    ) -> None:
        super().__init__()
        self._runs = runs
        self._imports = imports
        self._agents = agents
        self._ended = self._narrow = False
        self.head = ChangeHead()
        self.messages = MessageBar()
        self.strip = MessageBar(closable=False)
        self.filters = ChangeFilters()
        self.table = TableView(self.tr("Import preview"))
        self.table.setModel(runs.table)
        self._line = ProgressLine()
        self.foot = ChangeFoot()
        self._files = ChangeFiles(self, imports)
        self._states = ChangeStates(self.table, imports, self._files)
        self._lay_out()
        self._connect()
        self.update_state()

    @property
    def mode(self) -> Mode:
        """Where it is now."""
        runs = self._runs
        if runs.cut_off is not None and not runs.under_way:
            return Mode.CUT_OFF
        if self._ended:
            return Mode.ENDED
        if runs.under_way:
            return Mode.LOOKING if runs.cut_off else Mode.RUNNING
        return Mode.CHOOSE if runs.dry_run is None else Mode.CHECK

    @property
    def _from_file(self) -> bool:
        return self._runs.dry_run is None or bool(self._runs.dry_run.source)

    def choose_file(self) -> None:
        """Open the page to bring a list from a file."""
        self.opened.emit()
        if self._runs.under_way:
            return
        self._runs.look_at(None)
        self.update_state()
        self.focus_first()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.filters.focus_search()

    def focus_first(self) -> None:
        """Go to the rows."""
        self.table.setFocus()

    def escape(self) -> bool:
        """Clear the search, then leave."""
        if self.filters.search.text():
            self.filters.search.clear()
        else:
            self._leave()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        for bar in (self.head, self.filters, self.foot):
            bar.set_narrow(narrow)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.update_state()
        for at, column in enumerate(self._runs.table.columns):
            self.table.setColumnHidden(at, narrow and column.key in {"row", "identity", "field"})

    def update_state(self) -> None:
        """Show what the controllers know now."""
        runs, mode = self._runs, self.mode
        dry_run = runs.dry_run
        title = dry_run.title if dry_run else self.tr("Import agents")
        self.head.show_title(title, self._subtitle(), step=self._step(mode))
        self.table.setAccessibleName(
            self.tr("Import preview") if self._from_file else self.tr("Change preview")
        )
        chosen = mode is not Mode.CHOOSE
        for part in (self.filters, self._line):
            part.setVisible(chosen)
        self.table.horizontalHeader().setHidden(not chosen)
        if dry_run is not None:
            self.filters.show_counts(dry_run, self._progress(), running=self._is_run(mode))
        self._show_strip(mode)
        self._states.update_state(mode)
        self._show_foot(mode)
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    # Building

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.strip, self.messages, self.filters, self._line):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        runs, foot = self._runs, self.foot
        runs.shown.connect(self.show_other)
        runs.progressed.connect(self._show_progress)
        runs.ended.connect(self._show_end)
        runs.busy_changed.connect(lambda _: self.update_state())
        for source in (runs, self._imports):
            source.failed.connect(self._tell_failure)
            source.solved.connect(self.messages.withdraw)
        self._imports.busy_changed.connect(lambda _: self.update_state())
        self.head.back.clicked.connect(self._leave)
        self.filters.chosen.connect(self._filter)
        self.filters.search.textChanged.connect(runs.table.search)
        self.filters.save_errors.clicked.connect(self._files.save_errors)
        foot.apply.clicked.connect(self._apply)
        foot.pause.clicked.connect(self._pause_or_go_on)
        foot.cancel.clicked.connect(self._cancel)
        foot.other_file.clicked.connect(self._files.choose)
        foot.undo.clicked.connect(self._undo)
        foot.close_page.clicked.connect(self._leave)
        foot.check_again.clicked.connect(runs.check_again)
        foot.results.clicked.connect(self._files.save_results)
        foot.revert.clicked.connect(lambda: self._with_cut_off(runs.revert))
        foot.leave_out.clicked.connect(lambda: self._with_cut_off(runs.give_up))
        foot.go_on.clicked.connect(lambda: self._with_cut_off(runs.carry_on))

    # What is shown

    def _subtitle(self) -> str:
        dry_run, cut_off = self._runs.dry_run, self._runs.cut_off
        if cut_off is not None:
            return self.tr("{done} of {total} done, {uncertain} uncertain").format(
                done=cut_off.done, total=cut_off.total, uncertain=cut_off.uncertain
            )
        if dry_run is None:
            return self.tr("From Excel, LibreOffice or any CSV")
        return dry_run.source or self.tr("{count} agents").format(count=f"{len(dry_run.rows):,}")

    def _step(self, mode: Mode) -> int:
        """Number of the step in the head, 0 for no steps."""
        if not self._from_file or mode is Mode.CUT_OFF:
            return 0
        return {Mode.CHOOSE: 1, Mode.CHECK: 2}.get(mode, 3)

    def _is_run(self, mode: Mode) -> bool:
        return mode not in {Mode.CHOOSE, Mode.CHECK}

    def _progress(self) -> RunProgress | None:
        execution = self._runs.execution
        return execution.progress if execution else None

    def _show_strip(self, mode: Mode) -> None:
        provider = self._agents.profile.title if self._agents.profile else ""
        self.strip.clear()
        message = strip_of(mode, provider, self._runs, from_file=self._from_file)
        if message is not None:
            self.strip.post(message)

    def _show_foot(self, mode: Mode) -> None:
        dry_run, progress = self._runs.dry_run, self._progress()
        self._line.clear()
        if progress is not None and mode is Mode.RUNNING:
            self._line.show_progress(progress.settled, progress.total)
        words = self._subtitle()
        self.foot.show_state(mode, dry_run, progress, words, from_file=self._from_file)

    # What happens

    def show_other(self) -> None:
        """Show what is to be seen now."""
        self._ended = False
        self.filters.search.clear()
        dry_run = self._runs.dry_run
        if dry_run is not None:
            self.filters.choose_first(dry_run, running=self._runs.cut_off is not None)
            self.opened.emit()
            counts = dry_run.counts
            said = [f"{counts[verdict]} {verdict.value.lower()}" for verdict in Verdict]
            announce(self, f"{dry_run.title}: " + ", ".join(said))
        self._filter(self.filters.value())
        self.update_state()

    def _show_progress(self, progress: RunProgress) -> None:
        if progress.reason is not None:
            self.messages.post(message_of(progress.reason, "runs.paused"))
        else:
            self.messages.withdraw("runs.paused")
        self.update_state()
        self._filter(self.filters.value())

    def _show_end(self, state: RunState) -> None:
        self._ended = self._runs.dry_run is not None
        self.messages.withdraw("runs.paused")
        progress = self._progress()
        if progress is not None:
            announce(self, " ".join(end_words(progress, over=True)))
        if state is RunState.OPEN and progress is not None:
            self.filters.choose(StepState.UNKNOWN.name)
        self._filter(self.filters.value())
        self.update_state()

    def _filter(self, value: str) -> None:
        self._runs.table.keep(self.filters.accepts(value))
        self._states.update_state(self.mode)

    def _apply(self) -> None:
        dry_run = self._runs.dry_run
        if dry_run is None:
            return
        deleted = tuple(
            row.edit.agent
            for row in dry_run.rows
            if row.verdict is Verdict.DELETE and row.edit is not None
        )
        if not deleted:
            self._runs.apply()
            return
        dialog = DeleteDialog(deleted, self.window())
        dialog.confirmed.connect(lambda _: self._runs.apply())
        dialog.open()

    def _pause_or_go_on(self) -> None:
        progress = self._progress()
        (self._runs.resume if progress and progress.paused else self._runs.pause)()

    def _cancel(self) -> None:
        if self.mode in {Mode.LOOKING, Mode.RUNNING}:
            self._runs.stop()
        else:
            self._leave()

    def _undo(self) -> None:
        if self._runs.execution:
            self._runs.undo(self._runs.execution.run)

    def _leave(self) -> None:
        if not self._runs.under_way:
            self._runs.look_at(None)
        self.closed.emit()

    def _tell_failure(self, failure: Failure) -> None:
        if self.isVisible():
            self.messages.post(message_of(failure.error, failure.topic))
        self.update_state()

    def _with_cut_off(self, act: Callable[[Run], None]) -> None:
        if run := self._runs.cut_off or self._runs.latest:
            self._ended = False
            act(run)
