"""The head of the caller panel: who it is, how long he waits, and how things stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.worklist import Caller
from desktop.qtmodels.caller_words import CallerWords
from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.labels import Avatar, Chip, ElidedLabel


class CallerHead(QWidget):
    """Disc, name, number and two chips.

    Signals:
        copy_wanted: Copy number was pressed.
        closed: the close button was pressed.

    Attributes:
        close_button: Shown where the panel was opened by a button.
    """

    copy_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar()
        self._name = ElidedLabel("", "heading")
        self._number = ElidedLabel("", "quiet")
        self._copy = IconButton("copy", self.tr("Copy number"), size="tiny")
        self.close_button = IconButton("panel-right-close", self.tr("Close caller"))
        self._age, self._state = Chip(), Chip()
        # These may take more words than there is room for.
        for chip in (self._age, self._state):
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._copy.clicked.connect(self.copy_wanted)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()

    def show_caller(self, caller: Caller, told: CallerWords) -> None:
        """Show this caller, as things stand now."""
        self._avatar.set_name(caller.name)
        self._name.set_text(told.who(caller))
        self._number.set_text(told.under_name(caller))
        self._copy.setVisible(bool(caller.number))
        age, state = told.waiting(caller), told.state(caller)
        self._age.set_chip(age.whole, age.icon, age.tone)
        self._state.set_chip(state.text, state.icon, state.tone)
        for chip, words in ((self._age, age.whole), (self._state, state.text)):
            chip.setMinimumWidth(min(px(80), chip.sizeHint().width()))
            chip.setToolTip(local(words))

    def add_button(self, button: QPushButton) -> None:
        """Put another small button beside the number."""
        self._beside_number.insertWidget(2, button)

    def _lay_out(self) -> None:
        self._beside_number = number = QHBoxLayout()
        number.setSpacing(px(6))
        number.addWidget(self._number)
        number.addWidget(self._copy)
        number.addStretch(1)
        who = QGridLayout()
        who.setHorizontalSpacing(px(12))
        who.setVerticalSpacing(px(2))
        who.setColumnStretch(1, 1)
        who.addWidget(self._avatar, 0, 0, 2, 1)
        who.addWidget(self._name, 0, 1)
        who.addLayout(number, 1, 1)
        who.addWidget(self.close_button, 0, 2, 2, 1)
        chips = QHBoxLayout()
        chips.setSpacing(px(6))
        chips.addWidget(self._age)
        chips.addWidget(self._state)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(who)
        column.addLayout(chips)
