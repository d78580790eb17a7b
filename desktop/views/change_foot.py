"""The foot of the page of a change: what will be done or was done, and the buttons for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.dry_run import DryRun
from desktop.domain.runs import StepState
from desktop.services.run_execution import RunProgress
from desktop.views.change_words import Mode, apply_words, end_words
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel


class ChangeFoot(QWidget):
    """What will be done or was done, and the buttons for it."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ElidedLabel("", "strong")
        self._hint = ElidedLabel("", "secondary")
        self.pause = Button(self.tr("Pause"), "pause")
        self.cancel = Button(self.tr("Cancel"))
        self.other_file = Button(
            self.tr("Choose a corrected file"), "upload", name=self.tr("Choose file")
        )
        self.apply = Button(self.tr("Apply"), "play", kind="primary")
        self.results = Button(self.tr("Save results"), "download")
        self.check_again = Button(self.tr("Check again"), "refresh-cw")
        self.undo = Button(self.tr("Undo this run"), "undo-2", name=self.tr("Undo run"))
        self.close_page = Button(self.tr("Close"), "check", kind="primary")
        self.leave_out = Button(self.tr("Leave out the rest"), "x")
        self.revert = Button(self.tr("Revert"), "undo-2")
        self.go_on = Button(self.tr("Check and continue"), "play", kind="primary")
        self._buttons = (
            self.pause,
            self.cancel,
            self.other_file,
            self.results,
            self.check_again,
            self.undo,
            self.close_page,
            self.leave_out,
            self.revert,
            self.apply,
            self.go_on,
        )
        self._narrow = False
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._words)
        words.addWidget(self._hint)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(16), px(12), px(16), px(12))
        self._row.setSpacing(px(8))
        self._row.addLayout(words, 1)
        buttons = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in self._buttons:
            button.setAutoDefault(True)  # Enter presses the one that has the focus
            buttons.addWidget(button)
        self._row.addLayout(buttons)
        self.setProperty("ground", "window")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        """Put buttons below one another whose words are too long for one row."""
        shown = [button for button in self._buttons if not button.isHidden()]
        needed = sum(button.sizeHint().width() + px(8) for button in shown)
        ways = QBoxLayout.Direction
        long = self._narrow and needed > self.width() - px(24)
        self._line.setDirection(ways.TopToBottom if long else ways.LeftToRight)

    def _show_words(self, words: str, hint: str) -> None:
        self._words.set_text(words)
        self._hint.set_text(hint)
        self._hint.setVisible(bool(hint))

    def show_state(
        self,
        mode: Mode,
        dry_run: DryRun | None,
        progress: RunProgress | None,
        words: str,
        *,
        from_file: bool,
    ) -> None:
        """Say what will be done or was done, and offer the buttons for it.

        Args:
            mode: Of the page.
            dry_run: What is looked at.
            progress: Of the run, or None.
            words: What to say where there is neither.
            from_file: Whether it came from a file.
        """
        self.setVisible(mode is not Mode.CHOOSE)
        self._show_buttons(mode, from_file)
        if mode is Mode.CHECK and dry_run is not None:
            told, hint, button, short = apply_words(dry_run)
            self._show_words(told, hint)
            # Where there is no room, the errors that are skipped stand in the list above.
            self.apply.setText(short if self._narrow else button)
            self.apply.setAccessibleName(
                self.tr("Apply import") if from_file else self.tr("Apply changes")
            )
            self.apply.setEnabled(bool(dry_run.edits))
        elif progress is not None:
            self._show_words(*end_words(progress, over=mode is Mode.ENDED))
            self._show_progress(progress)
        else:
            self._show_words(words, "")
        self._stack()

    def _show_buttons(self, mode: Mode, from_file: bool) -> None:
        shown = {
            Mode.CHECK: {self.cancel, self.apply} | ({self.other_file} if from_file else set()),
            Mode.LOOKING: {self.cancel},
            Mode.RUNNING: {self.pause, self.cancel},
            Mode.ENDED: {self.results, self.check_again, self.undo, self.close_page},
            Mode.CUT_OFF: {self.leave_out, self.revert, self.go_on},
        }.get(mode, set())
        for button in self._buttons:
            button.setVisible(button in shown)

    def _show_progress(self, progress: RunProgress) -> None:
        paused = progress.paused
        self.pause.setText(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause.setAccessibleName(self.tr("Continue") if paused else self.tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        done = progress.counts[StepState.CONFIRMED]
        self.undo.setEnabled(done > 0)
        self.undo.setToolTip("" if done else self.tr("Nothing was done."))
        open_rows = sum(
            progress.counts[state]
            for state in (StepState.REFUSED, StepState.CONFLICT, StepState.SKIPPED)
        )
        ended = self.close_page.isVisibleTo(self)
        uncertain = ended and progress.counts[StepState.UNKNOWN] > 0
        self.check_again.setVisible(ended and open_rows > 0 and not uncertain)
        for button in (self.revert, self.go_on):
            button.setVisible(uncertain)
        self.undo.setVisible(ended and not uncertain)

    def set_narrow(self, narrow: bool) -> None:
        """Words above the buttons where there is no room beside them."""
        self._narrow = narrow
        long = self.tr("Choose a corrected file")
        self.other_file.setText(self.tr("Other file") if narrow else long)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
