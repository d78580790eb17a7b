"""The call under way: what is happening, its steps, what can be done, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.controllers.dialer import DialerController
from desktop.services.call_progress import CallProgress, Stage
from desktop.views.call_ways import CallWays
from desktop.views.call_words import CallWords, describe
from desktop.views.missed_keys import MissedKeys
from desktop.views.outcome_form import OutcomeForm
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.call_steps import CallSteps
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import Avatar, label, separator, set_tone

_WRITING = 800  # ms without a key, after which a note is kept
_ASKED = frozenset({Stage.ENDED, Stage.NOT_ANSWERED, Stage.UNKNOWN})
"""Stages after which somebody may know what came of the call."""


class CallCard(QWidget):
    """Shows one ``CallProgress``, keeps its timer running, and asks at its end what came of it.

    The digits 1 to 5 choose what came of it and Enter or N saves it, wherever no text is typed.
    """

    closed = Signal()  # the person closed the card
    saved = Signal()  # what came of the call was saved: ready for the next
    told = Signal(object)  # CallWords, or None when there is no call

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._call: CallProgress | None = None
        self._noted = False  # whether something was kept as its note
        self._avatar = Avatar()
        self.status = label("", "status", wrap=True)
        self.status.setAccessibleName(self.tr("Call status"))
        self._text = label("", "quiet", wrap=True)
        self._steps = CallSteps()
        self._ways = CallWays(dialer)
        self._advice = label("", "hint", wrap=True)
        self.form = OutcomeForm()
        self.form.leave.hide()  # Close is beside it
        self._note = QPlainTextEdit()
        self._note.setPlaceholderText(self.tr("Kept with the call, shown after it"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(px(60))
        self._note_field = LabeledField(self.tr("Note for this call"), self._note)
        self._keys = MissedKeys({Qt.Key.Key_N: self.form.save}, self.form.save, self.form.choose)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_words)
        self._writing = QTimer(self, interval=_WRITING, singleShot=True)
        self._writing.timeout.connect(self.keep_note)
        self._note.textChanged.connect(self._writing.start)
        self._ways.closed.connect(self._dismiss)
        self.form.saved.connect(self._save)
        self._lay_out()

    @property
    def asking(self) -> bool:
        """Whether it is asked what came of the call."""
        return self.form.isVisibleTo(self)

    def show_call(self, call: CallProgress | None) -> None:
        """Show this call, or nothing."""
        before = self._call
        if before and (call is None or call.request.wish != before.request.wish):
            self.keep_note()
            self._note.setPlainText("")
            self._writing.stop()
            self._noted = False
            self.form.hide()
        self._call = call
        if call is None:
            self._tick.stop()
            self.told.emit(None)
            return
        words = self._show_words()
        if call.stage in _ASKED and not self.asking:
            self._ask(call)
        elif call.stage not in _ASKED:
            self.form.hide()
        announce(self.status, f"{words.heading}. {words.text}", urgent=call.error is not None)

    def add_way(self, button: QPushButton) -> None:
        """Put another button before those that end the call or the card."""
        self._ways.add(button)

    def keep_note(self) -> None:
        """Keep what was typed, with the call that it was typed for."""
        self._writing.stop()
        text = self._note.toPlainText().strip()
        if self._call and (text or self._noted):  # what was erased is erased
            self._noted = True
            self._dialer.steps.save_note(self._call.request.wish, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the question, while it is asked."""
        if not (self.asking and self._keys.press(event)):
            super().keyPressEvent(event)

    def _ask(self, call: CallProgress) -> None:
        """Ask what came of it; keys that dialed a moment ago answer now, and dial no more."""
        waits = self._dialer.steps.is_waiting(call.request.to.e164)
        self.form.ask(self._dialer.zone, when=waits)
        self.form.show()
        focus = self.window().focusWidget()
        if isinstance(focus, QLineEdit) and focus.isReadOnly():
            self.form.focus()

    def _save(self) -> None:
        call, outcome = self._call, self.form.outcome
        if call is None or outcome is None:
            return
        self._writing.stop()
        note = self._note.toPlainText().strip()
        self._note.setPlainText("")
        self._writing.stop()
        self._dialer.steps.note_outcome(call, outcome, note, self.form.until)
        self._dialer.dismiss()
        self.saved.emit()

    def _show_words(self) -> CallWords:
        call = self._call
        assert call is not None  # the timer runs only while there is one
        words = describe(
            call,
            self._dialer.provider_title,
            self._dialer.caller_name(call.request.agent),
            datetime.now(UTC),
            self._dialer.zone,
        )
        self._avatar.set_name(call.name)
        self._avatar.setVisible(bool(call.name))
        self.status.setText(words.heading)
        self.status.setAccessibleDescription(words.heading)  # its name says what it is about
        set_tone(self.status, words.tone if words.over else None)
        self._text.setText(words.text)
        self._steps.set_steps(words.steps)
        # What came of it takes their place, so that all of the question is to be seen.
        self._steps.setVisible(call.stage not in _ASKED)
        self._ways.show_call(call)
        unheard = call.stage is Stage.CALLING and call.inferred
        self._advice.setVisible(call.stage is Stage.RINGING_YOU or unheard)
        self._advice.setText(
            self.tr(
                "No ring within 20 s? See that your phone is signed in and on. "
                "Calldeck never dials a second time by itself."
            )
        )
        self._tick.stop() if words.over else self._tick.start()
        self.told.emit(words)
        return words

    def _dismiss(self) -> None:
        self.keep_note()
        self._dialer.dismiss()
        self.closed.emit()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("ground", "card")
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.status)
        words.addWidget(self._text)
        head.addLayout(words, 1)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(px(16), px(16), px(16), px(12))
        inner.setSpacing(px(12))
        inner.addLayout(head)
        inner.addWidget(self._steps)
        inner.addWidget(separator())
        inner.addWidget(self._ways)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(frame)
        column.addWidget(self._advice)
        column.addWidget(self._note_field)
        column.addWidget(self.form)
        column.addStretch(1)
