"""The toolbar of the missed calls: period, direction, list, days of a custom period, search."""

from __future__ import annotations

from datetime import date
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.call import Direction
from desktop.domain.capability import Capability
from desktop.domain.period import Preset
from desktop.domain.worklist import Which
from desktop.qtmodels.caller_table import DIRECTION_ICONS
from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.choices import ComboBox, DateField
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import label
from desktop.views.widgets.segmented import Segmented

_NEEDED = {
    Direction.INCOMING: Capability.MISSED_INCOMING,
    Direction.OUTGOING: Capability.MISSED_OUTGOING,
}


class Room(Enum):
    """How much room there is for the toolbar."""

    WIDE = "everything in one row"
    MEDIUM = "the lists in a row of their own"
    NARROW = "the rarer choices behind a button, too"


class MissedFilters(QWidget):
    """What is to be listed; a custom period and narrower windows take a second row."""

    def __init__(self, missed: MissedCallsController, views: QWidget) -> None:
        """Make the toolbar.

        Args:
            missed: What is chosen.
            views: The button with the saved views.
        """
        super().__init__()
        self._missed = missed
        self._views = views
        self._room = Room.WIDE
        self.search = SearchField(self.tr("Search missed calls"), "Ctrl F")
        self._period = ComboBox(self.tr("Period"))
        for preset in Preset:
            self._period.add_choice(preset.value, preset, "calendar-days")
        self._direction = ComboBox(self.tr("Direction"))
        for direction in (Direction.INCOMING, Direction.OUTGOING, Direction.BOTH):
            self._direction.add_choice(direction.value, direction, DIRECTION_ICONS[direction])
        self._lists = Segmented((which.value, which.value, "") for which in Which)
        self._from, self._to = DateField(self.tr("From")), DateField(self.tr("To"))
        self._more = IconButton("list-filter", self.tr("Filters"), kind="")
        self._more.setCheckable(True)
        self._days = self._lay_out_days()
        self._custom = False  # whether the days are asked for
        self._rows = tuple(QWidget() for _ in range(4))
        self._parts: tuple[QWidget, ...] = (
            *(self._period, self._direction, self._days, self._lists),
            *(self.search, self._more, views),
        )
        self._lay_out()
        self._more.toggled.connect(lambda _: self._place())
        self._period.currentIndexChanged.connect(self._choose_period)
        self._direction.currentIndexChanged.connect(
            lambda _: missed.choose_direction(self._direction.currentData())
        )
        self._lists.chosen.connect(lambda value: missed.choose_which(Which(value)))
        for field in (self._from, self._to):
            field.setKeyboardTracking(False)
            field.dateChanged.connect(self._choose_days)
        missed.changed.connect(self.update_state)
        self.update_state()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_room(self, room: Room) -> None:
        """Take one row, two, or two with less in them."""
        if room is not self._room:
            self._room = room
            self._place()

    def update_state(self) -> None:
        """Show the choices in force, and which of them this sign-in does not have."""
        missed = self._missed
        self._period.choose(missed.preset)
        self._direction.choose(missed.direction)
        self._allow_directions()
        self._lists.choose(missed.which.value)
        for which in Which:
            count = missed.counts.get(which, 0)
            self._lists.set_count(which.value, f"{count:,}" if count else "")
        custom = missed.preset is Preset.CUSTOM
        if custom != self._custom:
            self._custom = custom
            self._place()
        for field, day in zip((self._from, self._to), missed.days, strict=True):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)
        usable = not missed.forbidden
        parts = (self._period, self._direction, self._lists, self._from, self._to, self.search)
        for part in (*parts, self._more, self._views):
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
        self._direction.setToolTip(local(reasons[Direction.BOTH]))

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
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        for part in self._rows:
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(8))
            column.addWidget(part)
        for part in self._parts:
            part.setParent(self)
        self.search.setMinimumWidth(px(140))
        self._place()
        order = (self._period, self._direction, self._from, self._to, self._lists, self.search)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        """Lay the parts out in rows; what has no place is not to be seen."""
        wanted = self._wanted_rows()
        for at, row in enumerate(self._rows):
            layout = row.layout()
            assert isinstance(layout, QHBoxLayout)
            while layout.takeAt(0):
                pass
            for part in wanted[at] if at < len(wanted) else ():
                if part is None:
                    layout.addStretch(1)
                else:
                    layout.addWidget(part, 1 if part is self.search else 0)
            row.setVisible(at < len(wanted))
        shown = [part for row in wanted for part in row if part]
        for part in self._parts:
            part.setVisible(part in shown)
        self.search.setMaximumWidth(px(272 if self._room is Room.WIDE else 2000))

    def _wanted_rows(self) -> list[list[QWidget | None]]:
        """The parts of each row; None stands for free room."""
        period, direction, lists, search = self._period, self._direction, self._lists, self.search
        days: list[list[QWidget | None]] = [[self._days, None]] if self._custom else []
        if self._room is Room.WIDE and self._custom:
            return [[period, direction, self._days, None, self._views], [lists, search, None]]
        if self._room is Room.WIDE:
            return [[period, direction, lists, search, None, self._views]]
        if self._room is Room.MEDIUM:
            return [[period, direction, search, self._views], [lists, None], *days]
        rows: list[list[QWidget | None]] = [[search, period, self._more], [lists, None], *days]
        return [*rows, [direction, None, self._views]] if self._more.isChecked() else rows


def _day(field: DateField) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
