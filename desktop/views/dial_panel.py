"""The left side of the dialer: number, devices, Call, and keypad or the call under way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.domain.call import RingOn
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError, InvalidField
from desktop.domain.phone import NumberCheck, NumberFault
from desktop.qtmodels.caller_list import CallerList
from desktop.qtmodels.roles import Role, Tone
from desktop.services.dialing import CallProgress
from desktop.views.call_card import CallCard
from desktop.views.call_words import device_of
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.keypad import Keypad
from desktop.views.widgets.labels import IconLabel, key_hint, label, set_tone
from desktop.views.widgets.phone_field import PhoneField

_ICONS = {RingOn.SOFTPHONE: "headset", RingOn.MOBILE: "smartphone"}


class DialPanel(QWidget):
    """Everything that is needed to place a call."""

    refused = Signal(object)  # CalldeckError that is not about the number

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self.field = PhoneField()
        self._sign = IconLabel("info", "muted", 14)
        self._judgement = label("", "secondary", wrap=True)
        self._judgement.setAccessibleName("Number check")
        self._ring_on = ComboBox(self.tr("Ring me on"))
        self._callers = CallerList()
        self._call_as = ComboBox(self.tr("Call as"))
        self._hotline = ComboBox(self.tr("Show number"))
        self._call = Button(self.tr("Call"), "phone", kind="call", size="call")
        self._hint = label("", "hint", wrap=True)
        self._keypad = Keypad()
        self.card = CallCard(dialer)
        self._lay_out()
        self._connect()
        self._show_choices()
        self._show_check(dialer.check)
        self._show_call(dialer.call)

    def fill(self, text: str) -> None:
        """Put a number into the field, ready to be called."""
        self.field.setText(text)
        self.focus()

    def focus(self) -> None:
        """Give the number field the focus, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def escape(self) -> bool:
        """Clear the field; False when there was nothing to clear."""
        had_text = bool(self.field.text())
        self.field.clear()
        return had_text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter calls, but only a fresh press: a key that is held down is one wish."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in keys:
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat() and self._call.isEnabled():
            self._dialer.press_call()
        return True

    def _connect(self) -> None:
        dialer = self._dialer
        self.field.installEventFilter(self)
        self.field.changed.connect(dialer.type_number)
        self._keypad.key.connect(self.field.press)
        self._call.clicked.connect(dialer.press_call)
        self._ring_on.currentIndexChanged.connect(
            lambda _: dialer.choose_ring_on(self._ring_on.currentData())
        )
        self._call_as.currentIndexChanged.connect(
            lambda _: dialer.choose_caller(self._call_as.currentData(Role.ROW_ID))
        )
        self._hotline.currentIndexChanged.connect(
            lambda _: dialer.choose_hotline(self._hotline.currentData())
        )
        dialer.number_changed.connect(self._show_check)
        dialer.choices_changed.connect(self._show_choices)
        dialer.call_changed.connect(self._show_call)
        dialer.blocked.connect(self._show_blocked)
        dialer.filled.connect(self.fill)
        self.card.closed.connect(self.focus)

    def _show_check(self, check: NumberCheck) -> None:
        if check.number:
            name = self._dialer.name_of(check.number.e164)
            parts = (name, check.number.display, check.place)
            self._judge(" · ".join(part for part in parts if part), "circle-check", Tone.OK)
        elif check.fault is NumberFault.EMPTY or check.fault is None:
            self._judge(self.tr("Type or paste a number, then press Enter."), "info", None)
        else:
            self._judge(check.fault.value, "info", None)
        self._show_call_button()

    def _judge(self, words: str, icon: str, tone: Tone | None) -> None:
        self._judgement.setText(words)
        self._judgement.setAccessibleDescription(words)
        self._judgement.setAccessibleDescription(words)  # its name says what it is about
        set_tone(self._judgement, tone if tone is Tone.BAD else None)
        self._sign.set_icon(icon, str(tone or "muted"))

    def _show_blocked(self, error: CalldeckError) -> None:
        if isinstance(error, InvalidField) and error.field == "number":
            self._judge(f"{error.message} {error.title}".strip(), "circle-alert", Tone.BAD)
            announce(self.field, self._judgement.text(), urgent=True)
            self.focus()
            return
        self.refused.emit(error)

    def _show_choices(self) -> None:
        dialer = self._dialer
        # Filling a box is no choice of the person's.
        quiet = [QSignalBlocker(box) for box in (self._ring_on, self._call_as, self._hotline)]
        self._ring_on.clear()
        for ring_on in RingOn:
            if not dialer.ring_reason(ring_on) or ring_on is dialer.ring_on:
                self._ring_on.add_choice(ring_on.value, ring_on, _ICONS[ring_on])
        self._ring_on.choose(dialer.ring_on)
        refused = [dialer.ring_reason(ring_on) for ring_on in RingOn]
        self._ring_on.setToolTip("\n".join(reason for reason in refused if reason))
        self._callers.set_agents(dialer.callers)
        self._call_as.setCurrentIndex(self._callers.position_of(dialer.call_as))
        self._call_as_field.setVisible(not dialer.reason(Capability.CALL_AS_AGENT))
        self._hotline.clear()
        for line in dialer.hotlines:
            self._hotline.add_choice(f"{line.name} {line.number}".strip(), line.number)
        self._hotline.choose(dialer.hotline)
        self._hotline_field.setVisible(bool(dialer.hotlines))
        for blocker in quiet:
            blocker.unblock()
        self._show_call_button()

    def _show_call_button(self) -> None:
        obstacle = self._dialer.obstacle()
        self._call.setEnabled(obstacle is None)
        self._call.setToolTip(obstacle.text if obstacle else "")
        if obstacle and self._dialer.call is None:
            self._hint.setText(obstacle.text)
        else:
            caller = self._dialer.caller_name(self._dialer.call_as)
            device = device_of(self._dialer.ring_on, caller)
            words = self.tr("{device} rings first, then the customer.")
            self._hint.setText(words.format(device=device[:1].upper() + device[1:]))

    def _show_call(self, call: CallProgress | None) -> None:
        self.card.show_call(call)
        self.card.setVisible(call is not None)
        busy = call is not None and call.blocks() is not None
        for part in (self._check_row, self._keypad, self._hint_row, self._choices, self._keys):
            part.setVisible(call is None)
        self.field.setReadOnly(busy)
        self.field.erase.setEnabled(bool(self.field.text()) and not busy)
        self._show_call_button()

    def _lay_out(self) -> None:
        self._call_as.setModel(self._callers)
        for box in (self._ring_on, self._call_as, self._hotline):
            # The names of agents and numbers are long; boxes of a slim panel shorten them.
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(4)
        self._check_row = QWidget()
        check = QHBoxLayout(self._check_row)
        check.setContentsMargins(0, 0, 0, 0)
        check.setSpacing(px(8))
        check.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        check.addWidget(self._judgement, 1)
        self._call_as_field = LabeledField(self.tr("Call as"), self._call_as)
        self._hotline_field = LabeledField(self.tr("Show number"), self._hotline)
        self._choices = QWidget()
        pair = QHBoxLayout()
        pair.setSpacing(px(12))
        pair.addWidget(LabeledField(self.tr("Ring me on"), self._ring_on), 4)
        pair.addWidget(self._call_as_field, 5)
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(px(8))
        choices.addLayout(pair)
        choices.addWidget(self._hotline_field)
        self._hint_row = QWidget()
        hint = QHBoxLayout(self._hint_row)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(px(8))
        hint.addWidget(IconLabel("info", "muted", 14), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self._hint, 1)
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(px(8))
        for key, words in (("Enter", "call"), ("Esc", "clear"), ("F1", "all keys")):
            keys.addWidget(key_hint(key))
            keys.addWidget(label(words, "secondary"))
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(self.field)
        column.addWidget(self._check_row)
        column.addWidget(self._choices)
        column.addWidget(self._call)
        column.addWidget(self._hint_row)
        column.addSpacing(px(4))
        column.addWidget(self._keypad)
        column.addWidget(self.card, 1)
        column.addStretch(1)
        column.addWidget(self._keys)
