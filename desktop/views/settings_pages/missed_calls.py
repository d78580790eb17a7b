"""Settings of the missed calls: how long callers may wait, and what the desktop is told."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.storage import settings as keys
from desktop.storage.age_limits import age_limits
from desktop.storage.settings import MOST_MINUTES, Settings
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.theme import px
from desktop.views.widgets.choices import SpinBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label


class MissedCallsPage(SettingsPage):
    """Age limits and notifications.

    Signals:
        limits_chosen: an age limit of missed callers is another one.
    """

    limits_chosen = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_limits()
        self._add_switches()
        self.column.addStretch(1)

    def take_typed(self) -> None:
        """Take what was typed and not confirmed: the dialog is closed."""
        for box in (self._waiting, self._overdue):
            box.interpretText()

    def _add_limits(self) -> None:
        limits = age_limits(self.settings)
        self._waiting = _minutes(self.tr("Waiting after"), 1, limits.waiting)
        self._overdue = _minutes(self.tr("Overdue after"), 2, limits.overdue)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for box in (self._waiting, self._overdue):
            row.addWidget(LabeledField(box.accessibleName(), box), 1)
            box.setSuffix(self.tr(" min"))
            box.setKeyboardTracking(False)  # the 9 of a 90 that is typed is no limit
            box.setAccessibleDescription(self.tr("Minutes since the first missed call"))
        self.column.addLayout(row)
        self._fit_to_locks()
        self._waiting.valueChanged.connect(lambda minutes: self._keep_order(minutes + 1, None))
        self._overdue.valueChanged.connect(lambda minutes: self._keep_order(None, minutes - 1))

    def _fit_to_locks(self) -> None:
        """A limit that is locked does not give way: the other keeps its distance."""
        if self.settings.is_locked(keys.WAITING_AFTER):
            self._overdue.setMinimum(self._waiting.value() + 1)
        if self.settings.is_locked(keys.OVERDUE_AFTER):
            self._waiting.setMaximum(self._overdue.value() - 1)
        self.lock(self._waiting, keys.WAITING_AFTER)
        self.lock(self._overdue, keys.OVERDUE_AFTER)

    def _add_switches(self) -> None:
        about = self.tr("Desktop notification")
        self.column.addWidget(label(self.tr("Desktop notifications"), "field"))
        self.add_switch(self.tr("A new missed caller"), keys.TELL_MISSED, about)
        self.add_switch(self.tr("A snooze is over"), keys.TELL_SNOOZE_OVER, about)
        self.add_switch(self.tr("A caller is overdue"), keys.TELL_OVERDUE, about)

    def _keep_order(self, overdue_from: int | None, waiting_to: int | None) -> None:
        """The limit that was changed stays; the other gives way."""
        if overdue_from:
            self._overdue.setValue(max(self._overdue.value(), overdue_from))
        if waiting_to:
            self._waiting.setValue(min(self._waiting.value(), waiting_to))
        self.settings.set(keys.WAITING_AFTER, self._waiting.value())
        self.settings.set(keys.OVERDUE_AFTER, self._overdue.value())
        self.limits_chosen.emit()


def _minutes(name: str, least: int, value: timedelta) -> SpinBox:
    box = SpinBox(name, least, MOST_MINUTES - 2 + least)
    box.setValue(int(value.total_seconds() // 60))
    return box
