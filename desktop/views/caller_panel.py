"""The panel beside the missed calls: who called, the facts of this call, and what happened."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain import phone
from desktop.domain.call import MissedCall
from desktop.qtmodels import words
from desktop.qtmodels.caller_history import CallerHistory
from desktop.qtmodels.missed_call_table import DIRECTION_ICONS
from desktop.qtmodels.roles import Tone
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.labels import Avatar, Chip, ElidedLabel, label, separator
from desktop.views.widgets.table_view import TableView

WIDTH = 380  # px
_TONE = Tone.NEUTRAL


class CallerPanel(QWidget):
    """Shows one missed call; the tab puts its Call back button into ``place``.

    Signals:
        copied: The number that was put on the clipboard (str).
    """

    copied = Signal(object)

    def __init__(self, missed: MissedCallsController) -> None:
        super().__init__()
        self._missed = missed
        self._call: MissedCall | None = None
        self._shown: MissedCall | None = None  # whose history is shown
        self._avatar = Avatar()
        self._name = ElidedLabel("", "heading")
        self._number = ElidedLabel("", "quiet")
        self._copy = IconButton("copy", self.tr("Copy number"), size="tiny")
        self._direction = Chip()
        self._age = Chip()
        self._facts: dict[str, ElidedLabel] = {}
        self.place = QVBoxLayout()
        self.hint = label("", "hint", wrap=True)
        self._history = CallerHistory(self)
        self._table = TableView("Caller history")
        self._table.setModel(self._history)
        self._table.horizontalHeader().hide()
        self._table.setSelectionMode(TableView.SelectionMode.NoSelection)
        self._heard = label(self.tr("What happened"), "field")
        self._pages = QStackedWidget()
        self._somebody, self._blank = QWidget(), QWidget()
        self._nobody = EmptyState()
        self._nobody.show_state(
            "phone-missed",
            self.tr("Nobody chosen"),
            self.tr("Choose a missed call to see who it was and to call back."),
        )
        self._lay_out()
        self._copy.clicked.connect(self.copy_number)

    def show_call(self, call: MissedCall | None) -> None:
        """Show this call, or that none is chosen; nothing where there is none to choose."""
        self._call = call
        nobody = self._nobody if self._missed.table.rowCount() else self._blank
        self._pages.setCurrentWidget(self._somebody if call else nobody)
        if call is None:
            return
        if call == self._shown and self._missed.reading:
            self.tick()  # the history is complete when the list is
            return
        self._shown = call
        country = self._missed.country
        number = phone.display(call.customer, country) or self.tr("Number withheld")
        self._avatar.set_name(call.name)
        self._name.set_text(call.name or number)
        self._number.set_text(number if call.name else self.tr("not in contacts"))
        self._copy.setVisible(bool(call.customer))
        self._direction.set_chip(call.direction.value, DIRECTION_ICONS[call.direction], _TONE)
        self._history.describe(
            country=country, zone=self._missed.zone, agent_name=self._missed.agent_name
        )
        self._history.show_caller(call.customer, self._missed.table.rows)
        self._heard.setText(
            self.tr("What happened, {calls} in this list").format(
                calls=words.counted(self._history.count, self.tr("call"), self.tr("calls"))
            )
        )
        self.tick()

    def tick(self) -> None:
        """Time went on: the age reads differently."""
        if self._call is None:
            return
        self._age.set_chip(words.ago(self._call.at, datetime.now(UTC)), "clock", _TONE)
        for column in self._missed.table.columns:
            if column.key in self._facts:
                self._facts[column.key].set_text(column.text(self._call))

    def copy_number(self) -> None:
        """Put the number on the clipboard."""
        if self._call and self._call.customer:
            number = phone.canonical(self._call.customer, self._missed.country)
            QGuiApplication.clipboard().setText(number)
            self.copied.emit(number)

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setProperty("edge", "left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(WIDTH))
        number = QHBoxLayout()
        number.setSpacing(px(6))
        number.addWidget(self._number)
        number.addWidget(self._copy)
        number.addStretch(1)
        who = QGridLayout()
        who.setHorizontalSpacing(px(12))
        who.setVerticalSpacing(px(2))
        who.addWidget(self._avatar, 0, 0, 2, 1)
        who.addWidget(self._name, 0, 1)
        who.addLayout(number, 1, 1)
        chips = QHBoxLayout()
        chips.setSpacing(px(6))
        chips.addWidget(self._direction)
        chips.addWidget(self._age)
        chips.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(16), px(16), 0)
        column.setSpacing(px(12))
        for part in (who, chips, self.place):
            column.addLayout(part)
        column.addWidget(self.hint)
        column.addLayout(self._lay_out_facts())
        column.addWidget(separator())
        column.addWidget(self._heard)
        # The rows of the history reach from edge to edge, as those of the list do.
        inner = QVBoxLayout(self._somebody)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(4))
        inner.addLayout(column)
        inner.addWidget(self._table, 1)
        for page in (self._blank, self._nobody, self._somebody):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._pages)

    def _lay_out_facts(self) -> QGridLayout:
        facts = QGridLayout()
        facts.setHorizontalSpacing(px(16))
        facts.setVerticalSpacing(px(6))
        facts.setColumnStretch(1, 1)
        titles = (
            ("at", self.tr("Missed")),
            ("called", self.tr("Called")),
            ("agent", self.tr("Agent")),
            ("waited", self.tr("Waited")),
        )
        for row, (key, title) in enumerate(titles):
            self._facts[key] = ElidedLabel()
            facts.addWidget(label(title, "field"), row, 0)
            facts.addWidget(self._facts[key], row, 1)
        return facts
