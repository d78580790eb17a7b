"""The call under way: what is happening, its steps, stopping it and a note for it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.domain.capability import Capability
from desktop.qtmodels.local import local
from desktop.services.dialing import CallProgress, Stage
from desktop.views.call_words import CallWords, describe
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.call_steps import CallSteps
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import Avatar, label, separator, set_tone

_WRITING = 800  # ms without a key, after which a note is kept


class CallCard(QWidget):
    """Shows one ``CallProgress`` and keeps its timer running."""

    closed = Signal()  # the person closed the card
    told = Signal(object)  # CallWords, or None when there is no call

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._call: CallProgress | None = None
        self._note_of = ""
        self._avatar = Avatar()
        self.status = label("", "status", wrap=True)
        self.status.setAccessibleName(self.tr("Call status"))
        self._text = label("", "quiet", wrap=True)
        self._steps = CallSteps()
        self._stop_reason = label("", "hint", wrap=True)
        self._stop = Button(self.tr("Stop call"), "phone-off", kind="danger")
        self._check = Button(self.tr("Check now"), "refresh-cw")
        self._close = Button(self.tr("Close"), "check")
        self._advice = label("", "hint", wrap=True)
        self._note = QPlainTextEdit()
        self._note.setPlaceholderText(self.tr("Kept with the call, shown after it"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(px(60))
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_words)
        self._writing = QTimer(self, interval=_WRITING, singleShot=True)
        self._writing.timeout.connect(self.keep_note)
        self._note.textChanged.connect(self._writing.start)
        self._stop.clicked.connect(dialer.stop_call)
        self._check.clicked.connect(dialer.check_now)
        self._close.clicked.connect(self._dismiss)
        self._lay_out()

    def show_call(self, call: CallProgress | None) -> None:
        """Show this call, or nothing."""
        if call is None or call.request.wish != self._note_of:
            self.keep_note()
            self._note.setPlainText("")
            self._writing.stop()
        self._call = call
        if call is None:
            self._tick.stop()
            self._note_of = ""
            self.told.emit(None)
            return
        self._note_of = call.request.wish
        words = self._show_words()
        announce(self.status, f"{words.heading}. {words.text}", urgent=call.error is not None)

    def add_way(self, button: QPushButton) -> None:
        """Put another button before those that end the call or the card."""
        self._ways.insertWidget(0, button)

    def keep_note(self) -> None:
        """Keep what was typed, with the call that it was typed for."""
        self._writing.stop()
        text = self._note.toPlainText().strip()
        if self._note_of and text:
            self._dialer.save_note(self._note_of, text)

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
        self.status.setAccessibleDescription(words.heading)
        self.status.setAccessibleDescription(words.heading)  # its name says what it is about
        set_tone(self.status, words.tone if words.over else None)
        self._text.setText(words.text)
        self._steps.set_steps(words.steps)
        self._show_ways_out(call, words)
        self._tick.stop() if words.over else self._tick.start()
        self.told.emit(words)
        return words

    def _show_ways_out(self, call: CallProgress, words: CallWords) -> None:
        reason = self._dialer.reason(Capability.STOP_CALL)
        named = bool(call.receipt and call.receipt.call_id)
        if not reason and not named:
            reason = self.tr("This call has no id to stop it by. Hang up on your phone.")
        held = call.stage in {Stage.ASKING, Stage.CHECKING}
        self._stop.setEnabled(not reason)
        self._stop.setToolTip(local(reason))
        self._stop.setVisible(not words.over and not held)
        self._stop_reason.setText(local(reason))
        self._stop_reason.setVisible(bool(reason) and self._stop.isVisibleTo(self))
        self._check.setVisible(call.stage is Stage.CHECKING)
        self._close.setVisible(not held)
        way = self.tr("Close") if words.over else self.tr("It is over")
        self._close.setText(way)
        self._close.setAccessibleName(way)
        ringing = call.stage is Stage.RINGING_YOU
        self._advice.setVisible(ringing)
        self._advice.setText(
            self.tr(
                "No ring within 20 s? See that your phone is signed in and on. "
                "Calldeck never dials a second time by itself."
            )
        )

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
        self._ways = ways = QHBoxLayout()
        ways.setSpacing(px(8))
        ways.addStretch(1)
        for button in (self._check, self._stop, self._close):
            ways.addWidget(button)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(px(16), px(16), px(16), px(12))
        inner.setSpacing(px(12))
        inner.addLayout(head)
        inner.addWidget(self._steps)
        inner.addWidget(separator())
        inner.addWidget(self._stop_reason)
        inner.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(frame)
        column.addWidget(self._advice)
        column.addWidget(LabeledField(self.tr("Note for this call"), self._note))
        column.addStretch(1)
