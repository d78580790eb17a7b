"""The few settings that a person chooses: appearance, country, age limits and notifications."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.storage import settings as keys
from desktop.storage.settings import MOST_MINUTES, Setting, Settings
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox, ComboBox, SpinBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label

_COUNTRIES = (
    *("AE", "AU", "BD", "CA", "DE", "FR", "GB", "HK", "ID", "IN", "JP", "KE", "KR", "LK"),
    *("MY", "NG", "NP", "NZ", "PH", "QA", "SA", "SG", "TH", "TW", "US", "VN", "ZA"),
)


class SettingsDialog(Dialog):
    """Changes take effect at once.

    Signals:
        appearance_chosen: ``system``, ``light`` or ``dark`` (str).
        country_chosen: two letters, or "" for the provider's own (str).
        limits_chosen: an age limit of missed callers is another one.
        notices_chosen: a kind of notification was switched on or off.
    """

    appearance_chosen = Signal(object)
    country_chosen = Signal(object)
    limits_chosen = Signal()
    notices_chosen = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), parent)
        self._settings = settings
        self._appearance = ComboBox("Appearance")
        self._appearance.add_choice(self.tr("Like the system"), "system", "settings")
        self._appearance.add_choice(self.tr("Light"), "light", "sun")
        self._appearance.add_choice(self.tr("Dark"), "dark", "moon")
        self._appearance.choose(settings.get(keys.APPEARANCE))
        self._country = ComboBox("Default country")
        self._country.add_choice(self.tr("The provider’s own"), "")
        for words, code in sorted((_country_name(code), code) for code in _COUNTRIES):
            self._country.add_choice(words, code)
        self._country.choose(settings.get(keys.COUNTRY))
        self.content.addWidget(LabeledField(self.tr("Appearance"), self._appearance))
        self.content.addWidget(
            LabeledField(
                self.tr("Default country"),
                self._country,
                self.tr("For numbers that are typed without a country code."),
            )
        )
        self._add_limits()
        self._add_switches()
        self._appearance.currentIndexChanged.connect(self._choose_appearance)
        self._country.currentIndexChanged.connect(self._choose_country)
        close = Button(self.tr("Close"))
        self.set_buttons(None, close)
        self._appearance.setFocus()

    def _add_limits(self) -> None:
        limits = self._settings.limits
        self._waiting = _minutes(self.tr("Waiting after"), 1, limits.waiting)
        self._overdue = _minutes(self.tr("Overdue after"), 2, limits.overdue)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for box in (self._waiting, self._overdue):
            row.addWidget(LabeledField(box.accessibleName(), box), 1)
            box.setSuffix(self.tr(" min"))
            box.setKeyboardTracking(False)  # the 9 of a 90 that is typed is no limit
            box.setAccessibleDescription(self.tr("Minutes since the first missed call"))
            self.finished.connect(box.interpretText)
        self.content.addLayout(row)
        self._waiting.valueChanged.connect(lambda minutes: self._keep_order(minutes + 1, None))
        self._overdue.valueChanged.connect(lambda minutes: self._keep_order(None, minutes - 1))

    def _add_switches(self) -> None:
        self.content.addWidget(label(self.tr("Desktop notifications"), "field"))
        for words, switch in (
            (self.tr("A new missed caller"), keys.TELL_MISSED),
            (self.tr("A snooze is over"), keys.TELL_SNOOZE_OVER),
            (self.tr("A caller is overdue"), keys.TELL_OVERDUE),
        ):
            box = CheckBox(words)
            box.setAccessibleDescription(self.tr("Desktop notification"))
            box.setChecked(self._settings.get(switch))
            box.toggled.connect(lambda on, switch=switch: self._switch(switch, on=on))
            self.content.addWidget(box)

    def _keep_order(self, overdue_from: int | None, waiting_to: int | None) -> None:
        """The limit that was changed stays; the other gives way."""
        if overdue_from:
            self._overdue.setValue(max(self._overdue.value(), overdue_from))
        if waiting_to:
            self._waiting.setValue(min(self._waiting.value(), waiting_to))
        self._settings.set(keys.WAITING_AFTER, self._waiting.value())
        self._settings.set(keys.OVERDUE_AFTER, self._overdue.value())
        self.limits_chosen.emit()

    def _switch(self, switch: Setting[bool], *, on: bool) -> None:
        self._settings.set(switch, on)
        self.notices_chosen.emit()

    def _choose_appearance(self) -> None:
        value = self._appearance.currentData()
        self._settings.set(keys.APPEARANCE, value)
        self.appearance_chosen.emit(value)

    def _choose_country(self) -> None:
        value = self._country.currentData()
        self._settings.set(keys.COUNTRY, value)
        self.country_chosen.emit(value)


def _country_name(code: str) -> str:
    return QLocale.territoryToString(QLocale.codeToTerritory(code))


def _minutes(name: str, least: int, value: timedelta) -> SpinBox:
    box = SpinBox(name, least, MOST_MINUTES - 2 + least)
    box.setValue(int(value.total_seconds() // 60))
    return box
