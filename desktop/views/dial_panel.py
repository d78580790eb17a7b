"""The left side of the dialer: number, devices, Call, and keypad or the call under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.controllers.suggestions import SuggestionsController
from desktop.domain import phone
from desktop.domain.errors import CalldeckError, InvalidField
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.services.dialing import CallProgress
from desktop.views.call_card import CallCard
from desktop.views.call_choices import CallChoices
from desktop.views.call_step_words import device_of
from desktop.views.number_line import NumberLine
from desktop.views.suggestions import SuggestionBox
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.fresh_enter import FreshEnter
from desktop.views.widgets.keypad import Keypad
from desktop.views.widgets.labels import IconLabel, key_hint, label, line_height
from desktop.views.widgets.phone_field import PhoneField


class DialPanel(QWidget):
    """Everything that is needed to place a call."""

    refused = Signal(object)  # CalldeckError that is not about the number

    def __init__(self, dialer: DialerController, suggestions: SuggestionsController) -> None:
        super().__init__()
        self._dialer = dialer
        self.field = PhoneField()
        self._line = NumberLine(dialer)
        self._choices = CallChoices(dialer)
        self._call = Button(self.tr("Call"), "phone", kind="call", size="call")
        self._hint = label("", "hint", wrap=True)
        self.mini = Button(self.tr("Mini dialer"), "picture-in-picture-2", kind="quiet")
        self._keypad = Keypad()
        self.card = CallCard(dialer)
        self._lay_out()
        self._connect()
        # After our own filter: keys are asked for in the opposite order.
        self.suggestions = SuggestionBox(suggestions, self.field, self)
        self.suggestions.chosen.connect(lambda number: self.fill(phone.display(number, "")))
        self.suggestions.nobody.connect(self._tell_nobody)
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
        """Close the suggestions, else clear the field; False when there was nothing to clear."""
        if self.suggestions.isVisible():
            self.suggestions.close_list()
            return True
        had_text = bool(self.field.text())
        self.field.clear()
        return had_text

    def _connect(self) -> None:
        dialer = self._dialer
        FreshEnter(self.field).pressed.connect(self._press)
        self.field.changed.connect(dialer.type_number)
        self._keypad.key.connect(self.field.press)
        self._call.clicked.connect(dialer.press_call)
        dialer.number_changed.connect(lambda _: self._show_number_changed())
        dialer.choices_changed.connect(self._show_call_button)
        dialer.call_changed.connect(self._show_call)
        dialer.blocked.connect(self._show_blocked)
        dialer.filled.connect(self.fill)
        self.card.closed.connect(self.focus)
        self.card.saved.connect(lambda: self.fill(""))

    def _press(self) -> None:
        """Enter calls, but only a fresh press: a key that is held down is one wish."""
        if self._call.isEnabled():
            self._dialer.press_call()

    def _tell_nobody(self, name: str) -> None:
        words = self.tr("Nobody called “{name}” is known here.").format(name=name)
        self._line.judge(words, "search-x", None)
        announce(self.field, words)

    def _show_blocked(self, error: CalldeckError) -> None:
        if isinstance(error, InvalidField) and error.field == "number":
            words = f"{error.message} {error.title}".strip()
            self._line.judge(words, "circle-alert", Tone.BAD)
            announce(self.field, words, urgent=True)
            self.focus()
            return
        self.refused.emit(error)

    def _show_number_changed(self) -> None:
        self._show_line()
        self._show_call_button()

    def _show_line(self) -> None:
        self._line.setVisible(self._line.is_needed)

    def _show_call_button(self) -> None:
        obstacle = self._dialer.obstacle()
        self._call.setEnabled(obstacle is None)
        self._call.setToolTip(local(obstacle.text) if obstacle else "")
        if obstacle and self._dialer.call is None:
            self._hint.setText(local(obstacle.text))
        else:
            caller = self._dialer.caller_name(self._dialer.call_as)
            device = device_of(self._dialer.ring_on, caller)
            words = self.tr("{device} rings first, then the customer.")
            words = words.format(device=device[:1].upper() + device[1:])
            self._hint.setText(f"{words} {self._dialer.ring_needs(self._dialer.ring_on)}".strip())
        self._hint_sign.setFixedHeight(line_height(self._hint))  # beside the first line

    def _show_call(self, call: CallProgress | None) -> None:
        self.suggestions.close_list()
        self.card.show_call(call)
        self.card.setVisible(call is not None)
        busy = call is not None and call.blocks() is not None
        for part in (self._keypad, self._hint_row, self._choices, self._keys):
            part.setVisible(call is None)
        self._show_line()
        self.field.setReadOnly(busy)
        self.field.erase.setEnabled(bool(self.field.text()) and not busy)
        self._show_call_button()

    def _lay_out(self) -> None:
        self._hint_row = QWidget()
        hint = QHBoxLayout(self._hint_row)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(px(8))
        self._hint_sign = IconLabel("info", "muted", 14)
        hint.addWidget(self._hint_sign, 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self._hint, 1)
        self._keys = QWidget()
        self.key_caps: dict[str, QLabel] = {}  # by the key that they show at first
        keys = Flow()
        self._keys.setLayout(keys)
        for key, words in (
            (self.tr("Enter"), self.tr("call")),
            (self.tr("Esc"), self.tr("clear")),
            ("F1", self.tr("all keys")),
        ):
            cap = key_hint(key)
            self.key_caps[key] = cap
            keys.addWidget(cap)
            keys.addWidget(label(words, "secondary"))
        keys.addWidget(self.mini)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        for part in (self.field, self._line, self._choices, self._call, self._hint_row):
            column.addWidget(part)
        column.addSpacing(px(4))
        column.addWidget(self._keypad)
        column.addWidget(self.card, 1)
        column.addStretch(1)
        column.addWidget(self._keys)
