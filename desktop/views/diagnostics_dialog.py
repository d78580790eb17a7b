"""Help, Diagnostics: what is well and what is not, step by step, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.diagnosis import DiagnosisController
from desktop.domain.wording import say
from desktop.qtmodels.check_table import CheckLine, CheckTable, lines
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.theme import px
from desktop.views.theme.tokens import ink
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import IconLabel, label, separator
from desktop.views.widgets.progress_line import ProgressLine
from desktop.views.widgets.table_view import TableView

_WIDTH, _HEIGHT = 680, 360  # px, of the dialog and of its rows
_LEAST, _BESIDE = 160, 420  # px, of rows on a low screen, and what stands above and below them
_HEADING = 36  # px, of the rows that name a part
_WORDS = 76  # px that the words about the chosen row keep, so that nothing jumps


class DiagnosticsDialog(Dialog):
    """Runs the checks when it opens, and stops them when it closes.

    Attributes:
        tools: Buttons that do something with what was found; further ones may be added.
    """

    def __init__(
        self,
        diagnosis: DiagnosisController,
        parent: QWidget | None = None,
        provider: str = "",
        region: str = "",
    ) -> None:
        """Make the dialog.

        Args:
            diagnosis: Runs the checks.
            parent: The window, or the dialog that it is opened from.
            provider: Whose hosts, where nobody is signed in; "" for the one of the last time.
            region: Which of them.
        """
        room = int(parent.window().width() * 100 / px(100)) if parent else _WIDTH
        super().__init__(self.tr("Diagnostics"), parent, max(440, min(_WIDTH, room)))
        self._diagnosis = diagnosis
        self._whose = (provider, region)
        self._rows = CheckTable(self)
        self._icon = IconLabel("loader-circle", "accent")
        self._summary = label("", "strong", wrap=True)
        self._progress = ProgressLine()
        self.table = TableView(self.tr("Checks"))
        self._name = label("", "strong", wrap=True)
        self._found = label("", wrap=True)
        self._advice = label("", "quiet", wrap=True)
        self.tools = Flow()
        self._copy = Button(self.tr("Copy report"), "copy")
        self._folder = Button(self.tr("Open log folder"), "external-link")
        self._run = Button(self.tr("Run again"), "refresh-cw")
        self._close = Button(self.tr("Close"))
        self._lay_out()
        self._connect()
        diagnosis.run(*self._whose)
        self.table.setFocus()

    def done(self, result: int) -> None:
        """Leave; what is still being checked is stopped."""
        self._diagnosis.changed.disconnect(self._show)
        self._diagnosis.finished.disconnect(self._finish)
        self._diagnosis.stop()
        super().done(result)

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self._rows)
        table.setSortingEnabled(False)
        table.horizontalHeader().hide()
        table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        room = self.screen().availableGeometry().height() - px(_BESIDE)
        table.setFixedHeight(max(px(_LEAST), min(px(_HEIGHT), room)))
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(label(self.tr("Diagnostics"), "title"))
        head.addWidget(
            label(
                self.tr("Nothing is changed, and nothing about you leaves this computer."),
                "quiet",
                wrap=True,
            )
        )
        state = QHBoxLayout()
        state.setSpacing(px(8))
        state.addWidget(self._icon)
        state.addWidget(self._summary, 1)
        state.addWidget(self._run)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._progress)
        rows.addWidget(table)
        rows.addWidget(separator())
        words = QWidget()
        words.setMinimumHeight(px(_WORDS))
        about = QVBoxLayout(words)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(px(2))
        for part in (self._name, self._found, self._advice):
            about.addWidget(part)
        about.addStretch(1)
        for layout in (head, state, rows):
            self.content.addLayout(layout)
        self.content.addWidget(words)
        for tool in (self._copy, self._folder):
            self.tools.addWidget(tool)
        self.content.addLayout(self.tools)
        self.set_buttons(None, self._close)
        for button in (self._run, self._copy, self._folder):
            button.setAutoDefault(True)  # Enter presses the button that has the focus
        chain_tabs((table, self._run, self._copy, self._folder, self._close))

    def _connect(self) -> None:
        self._diagnosis.changed.connect(self._show)
        self._diagnosis.finished.connect(self._finish)
        self.table.chosen.connect(self._tell_chosen)
        self._run.clicked.connect(self._run_or_stop)
        self._copy.clicked.connect(self._copy_report)
        self._folder.clicked.connect(lambda: open_log_folder(self._diagnosis))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnosis.report)
        announce(self, self.tr("The report was copied"))

    def _run_or_stop(self) -> None:
        if self._diagnosis.is_running:
            self._diagnosis.stop()
        else:
            self._diagnosis.run(*self._whose)

    def _show(self) -> None:
        """Show what is known now."""
        diagnosis = self._diagnosis
        self._rows.set_rows(lines(diagnosis.groups, [part.names for part in diagnosis.parts]))
        for at, row in enumerate(self._rows.rows):
            if row.heading:
                self.table.setRowHeight(at, px(_HEADING))
        running = diagnosis.is_running
        self._run.setText(self.tr("Stop") if running else self.tr("Run again"))
        self._run.setAccessibleName(self._run.text())
        self._run.set_icon("circle-stop" if running else "refresh-cw")
        self._copy.setEnabled(not running)
        self._copy.setToolTip(self.tr("Once everything is checked") if running else "")
        tone, icon, words = self._how_it_stands()
        self._icon.set_icon(icon, ink(tone))
        self._summary.setText(words)
        self._tell_chosen()

    def _how_it_stands(self) -> tuple[Tone, str, str]:
        diagnosis = self._diagnosis
        done, total = diagnosis.progress
        if diagnosis.is_running:
            self._progress.show_progress(done, total)
            words = self.tr("Checking, {done} of {total}").format(done=done, total=total)
            return Tone.ACCENT, "loader-circle", words
        self._progress.clear()
        found = diagnosis.problems
        if found:
            bad = any(check.failed for check in found)
            words = local(say("{count} problems", one="{count} problem", count=len(found)))
            tone, icon = (Tone.BAD, "circle-alert") if bad else (Tone.WARN, "triangle-alert")
            return tone, icon, words
        if diagnosis.is_partial:
            return Tone.MUTED, "circle-minus", self.tr("Not everything was checked")
        return Tone.OK, "circle-check", self.tr("Everything is well")

    def _finish(self) -> None:
        """All is checked: go to the first problem, unless a person has chosen a row."""
        self._show()
        announce(self, self._summary.text(), urgent=bool(self._diagnosis.problems))
        if not self.table.chosen_ids():
            failed = sorted(
                (row for row in self._rows.rows if row.check and row.is_problem),
                key=lambda row: not (row.check and row.check.failed),
            )
            if failed:
                self.table.choose(failed[0].id)

    def _tell_chosen(self) -> None:
        rows: list[CheckLine] = self.table.chosen_rows()
        row = rows[0] if rows else None
        self._name.setText(local(row.name) if row else "")
        self._found.setText(local(row.found or row.state) if row else "")
        advice = row.check.advice if row and row.check else ""
        unchosen = self.tr("Choose a row to read all of it, and what to do about it.")
        self._advice.setText(local(advice) if row else unchosen)
        for part in (self._name, self._found, self._advice):
            part.setVisible(bool(part.text()))


def open_log_folder(diagnosis: DiagnosisController) -> None:
    """Show the folder with the log files in the system's own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(diagnosis.logs)))
