"""The settings that a person chooses, a page for each part of the program."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.storage.settings import Settings
from desktop.views.dialog import Dialog
from desktop.views.settings_pages.before_call import BeforeCallPage
from desktop.views.settings_pages.general import GeneralPage
from desktop.views.settings_pages.missed_calls import MissedCallsPage
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.page_tabs import PageTabs

_WIDTH = 560  # px
_MARGIN = 24  # px
_SHORT = 640  # px, with short tabs
_WIDEST = 900  # px; if the words of the tabs need more, they show their icons alone


class SettingsDialog(Dialog):
    """Changes take effect at once.

    Signals:
        appearance_chosen: ``system``, ``light`` or ``dark`` (str).
        country_chosen: two letters, or "" for the provider's own (str).
        limits_chosen: an age limit of missed callers is another one.
        policy_chosen: something is to be minded otherwise before a call.
    """

    appearance_chosen = Signal(object)
    country_chosen = Signal(object)
    limits_chosen = Signal()
    policy_chosen = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), parent, _WIDTH)
        self._tabs = PageTabs(self.tr("Pages of the settings"))
        self._pages = QStackedWidget()
        self.content.addWidget(self._tabs)
        self.content.addWidget(self._pages, 1)
        general, missed = GeneralPage(settings), MissedCallsPage(settings)
        before = BeforeCallPage(settings)
        self.add_page(general, self.tr("General"), "settings")
        self.add_page(missed, self.tr("Missed calls"), "phone-missed")
        self.add_page(before, self.tr("Before a call"), "phone-outgoing")
        general.appearance_chosen.connect(self.appearance_chosen)
        general.country_chosen.connect(self.country_chosen)
        missed.limits_chosen.connect(self.limits_chosen)
        before.policy_chosen.connect(self.policy_chosen)
        self.finished.connect(missed.take_typed)
        self.finished.connect(before.take_typed)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.set_buttons(None, Button(self.tr("Close")))
        general.setFocus()

    def add_page(self, page: SettingsPage, words: str, icon: str) -> None:
        """Add a page; screen readers find it by its tab."""
        self._tabs.add_page(words, icon)
        self._pages.addWidget(page)
        needed = self._tabs.width_if(short=False) + 2 * px(_MARGIN)
        screen = self.screen().availableGeometry().width() - px(_MARGIN)
        room = max(px(_SHORT), min(px(_WIDEST), screen))
        self._tabs.set_short(needed > room)
        self.setFixedWidth(px(_SHORT) if needed > room else max(px(_WIDTH), needed))
