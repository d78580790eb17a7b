"""The toolbar of the missed calls: period, direction, days of a custom period, and search."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.call import Direction
from desktop.domain.capability import Capability
from desktop.domain.period import Preset
from desktop.qtmodels.missed_call_table import DIRECTION_ICONS
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.choices import ComboBox, DateField
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import label

_NEEDED = {
    Direction.INCOMING: Capability.MISSED_INCOMING,
    Direction.OUTGOING: Capability.MISSED_OUTGOING,
}


class MissedFilters(QWidget):
    """What is to be listed; in a narrow window the rarer choices wait behind a button."""

    def __init__(self, missed: MissedCallsController) -> None:
        super().__init__()
        self._missed = missed
        self._narrow = False
        self.search = SearchField("Search missed calls", "Ctrl F")
        self._period = ComboBox("Period")
        for preset in Preset:
            self._period.add_choice(preset.value, preset, "calendar-days")
        self._direction = ComboBox("Direction")
        for direction in (Direction.INCOMING, Direction.OUTGOING, Direction.BOTH):
            self._direction.add_choice(direction.value, direction, DIRECTION_ICONS[direction])
        self._from, self._to = DateField("From"), DateField("To")
        self._more = IconButton("list-filter", self.tr("Filters"), kind="")
        self._more.setCheckable(True)
        self._days = self._lay_out_days()
        self._second = QWidget()
        self._lay_out()
        self._more.toggled.connect(lambda _: self._show_second())
        self._period.currentIndexChanged.connect(self._choose_period)
        self._direction.currentIndexChanged.connect(
            lambda _: missed.choose_direction(self._direction.currentData())
        )
        for field in (self._from, self._to):
            field.setKeyboardTracking(False)
            field.dateChanged.connect(self._choose_days)
        missed.changed.connect(self.update_state)
        self.update_state()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_narrow(self, narrow: bool) -> None:
        """Two rows, the second behind a button; or everything in one row."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._place()

    def update_state(self) -> None:
        """Show the choices in force, and which of them this sign-in does not have."""
        missed = self._missed
        self._period.choose(missed.preset)
        self._direction.choose(missed.direction)
        self._allow_directions()
        custom = missed.preset is Preset.CUSTOM
        self._days.setVisible(custom)
        self._show_second()
        for field, day in zip((self._from, self._to), missed.days, strict=True):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)
        usable = not missed.forbidden
        for part in (self._period, self._direction, self._from, self._to, self.search, self._more):
            part.setEnabled(usable)

    def _allow_directions(self) -> None:
        reasons = {one: self._missed.reason(needed) for one, needed in _NEEDED.items()}
        reasons[Direction.BOTH] = next((why for why in reasons.values() if why), "")
        choices = self._direction.model()
        for at in range(self._direction.count()):
            why = reasons[self._direction.itemData(at)]
            self._direction.setItemData(at, why or None, Qt.ItemDataRole.ToolTipRole)
            if isinstance(choices, QStandardItemModel):
                choices.item(at).setEnabled(not why)
        self._direction.setToolTip(reasons[Direction.BOTH])

    def _choose_period(self) -> None:
        preset = self._period.currentData()
        if preset is self._missed.preset:
            return
        self._missed.choose_period(preset)

    def _choose_days(self) -> None:
        first, last = (_day(field) for field in (self._from, self._to))
        self._missed.choose_period(Preset.CUSTOM, (first, last))

    def _lay_out_days(self) -> QWidget:
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for words, field in ((self.tr("From"), self._from), (self.tr("to"), self._to)):
            caption = label(words, "secondary")
            caption.setBuddy(field)
            field.setDisplayFormat("d MMM yyyy")
            field.setMinimumWidth(px(156))
            row.addWidget(caption)
            row.addWidget(field)
        return days

    def _lay_out(self) -> None:
        self._first_row = QHBoxLayout()
        self._second_row = QVBoxLayout(self._second)
        for row in (self._first_row, self._second_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addLayout(self._first_row)
        column.addWidget(self._second)
        self.search.setMinimumWidth(px(140))
        self._place()
        order = (self._period, self._direction, self._from, self._to, self.search)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        rows = (self._first_row, self._second_row)
        for row in rows:
            while row.takeAt(0):
                pass
        if self._narrow:
            self._first_row.addWidget(self.search, 1)
            self._first_row.addWidget(self._period)
            self._first_row.addWidget(self._more)
            for part in (self._direction, self._days):
                self._second_row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            for part in (self._period, self._direction, self._days):
                self._first_row.addWidget(part)
            self._first_row.addWidget(self.search, 1)
            self._first_row.addStretch(1)
        self.search.setMaximumWidth(px(2000 if self._narrow else 272))
        self._more.setVisible(self._narrow)
        self._show_second()

    def _show_second(self) -> None:
        """The days of a custom period are never hidden."""
        wanted = self._more.isChecked() or self._missed.preset is Preset.CUSTOM
        self._second.setVisible(self._narrow and wanted)


def _day(field: DateField) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
