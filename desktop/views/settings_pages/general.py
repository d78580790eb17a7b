"""Settings of the whole program: its look and language, the country of numbers, updates."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal

from desktop.domain import phone
from desktop.qtmodels.local import local
from desktop.runtime.i18n import LANGUAGES, LIKE_SYSTEM
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField

_COUNTRIES = (
    *("AE", "AU", "BD", "CA", "DE", "FR", "GB", "HK", "ID", "IN", "JP", "KE", "KR", "LK"),
    *("MY", "NG", "NP", "NZ", "PH", "QA", "SA", "SG", "TH", "TW", "US", "VN", "ZA"),
)


class GeneralPage(SettingsPage):
    """Appearance, language, default country and updates.

    Signals:
        appearance_chosen: ``system``, ``light`` or ``dark`` (str).
        country_chosen: two letters, or "" for the provider's own (str).
    """

    appearance_chosen = Signal(object)
    country_chosen = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._appearance = ComboBox(self.tr("Appearance"))
        self._appearance.add_choice(self.tr("Like the system"), "system", "settings")
        self._appearance.add_choice(self.tr("Light"), "light", "sun")
        self._appearance.add_choice(self.tr("Dark"), "dark", "moon")
        self._appearance.choose(settings.get(keys.APPEARANCE))
        self._language = ComboBox(self.tr("Language"))
        self._language.add_choice(self.tr("Like the system"), LIKE_SYSTEM)
        for code, words in LANGUAGES.items():
            self._language.add_choice(words, code)
        self._language.choose(settings.get(keys.LANGUAGE))
        self._country = ComboBox(self.tr("Default country"))
        self._country.add_choice(self.tr("The provider’s own"), "")
        chosen = settings.get(keys.COUNTRY)
        codes = {*_COUNTRIES, chosen} - {""}  # the file may have one that is not offered
        for words, code in sorted((_country_name(code), code) for code in codes):
            self._country.add_choice(words, code)
        self._country.choose(chosen)
        self.column.addWidget(LabeledField(self.tr("Appearance"), self._appearance))
        self.column.addWidget(
            LabeledField(
                self.tr("Language"),
                self._language,
                self.tr("Takes effect when Calldeck is started again."),
            )
        )
        self.column.addWidget(
            LabeledField(
                self.tr("Default country"),
                self._country,
                self.tr("For numbers that are typed without a country code."),
            )
        )
        self._updates = ComboBox(self.tr("Updates"))
        self._updates.add_choice(self.tr("Released versions"), "stable")
        self._updates.add_choice(self.tr("Also versions that are still tested"), "beta")
        self._updates.add_choice(self.tr("Do not look for updates"), "off")
        self._updates.choose(settings.get(keys.UPDATES))
        self.column.addWidget(
            LabeledField(
                self.tr("Updates"),
                self._updates,
                self.tr("Calldeck looks once a day. Nothing is installed unless you say so."),
            )
        )
        self.column.addStretch(1)
        self._updates.currentIndexChanged.connect(self._choose_updates)
        self._appearance.currentIndexChanged.connect(self._choose_appearance)
        self._language.currentIndexChanged.connect(self._choose_language)
        self._country.currentIndexChanged.connect(self._choose_country)
        self.lock(self._appearance, keys.APPEARANCE)
        self.lock(self._language, keys.LANGUAGE)
        self.lock(self._country, keys.COUNTRY)
        self.lock(self._updates, keys.UPDATES)
        self.focus_first(self._appearance, self._language, self._country, self._updates)

    def _choose_appearance(self) -> None:
        value = self._appearance.currentData()
        self.settings.set(keys.APPEARANCE, value)
        self.appearance_chosen.emit(value)

    def _choose_language(self) -> None:
        self.settings.set(keys.LANGUAGE, self._language.currentData())

    def _choose_updates(self) -> None:
        self.settings.set(keys.UPDATES, self._updates.currentData())

    def _choose_country(self) -> None:
        value = self._country.currentData()
        self.settings.set(keys.COUNTRY, value)
        self.country_chosen.emit(value)


def _country_name(code: str) -> str:
    """Its name; also of a country that is not offered, but stands in a file of IT."""
    known = local(phone.country_name(code))
    return known if known != code else QLocale.territoryToString(QLocale.codeToTerritory(code))
