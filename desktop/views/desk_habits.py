"""How Calldeck is part of a desk all day: tray, mini dialer, own status, CRM, keys of one's own."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.controllers.all import Controllers
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views import icons
from desktop.views.actions import Actions, native
from desktop.views.crm_entries import CrmEntries
from desktop.views.crm_page import CrmPage
from desktop.views.dialer_tab import DialerTab
from desktop.views.mini_dialer import MiniDialer
from desktop.views.missed_tab import MissedTab
from desktop.views.own_input import OwnInput
from desktop.views.presence_menu import PresenceButton, PresenceMenu
from desktop.views.settings_dialog import SettingsDialog
from desktop.views.settings_pages.desk import DeskPage
from desktop.views.shortcut_keys import ShortcutKeys
from desktop.views.theme import px
from desktop.views.tray_icon import TrayIcon
from desktop.views.update_notices import UpdateNotices
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.header import Header
from desktop.views.widgets.message_bar import Message, MessageBar

_IDLE, _CRM = "idle", "crm"  # topics of messages
_STATUS = 140  # px of the own status in the header
_RECENTS = 5  # numbers in the menu of the tray


class Desk(Protocol):
    """The window, as far as these habits need it."""

    actions_by_key: Actions
    header: Header
    messages: MessageBar
    dialer_tab: DialerTab
    missed_tab: MissedTab

    def take_over(self, text: str) -> None:
        """Come to the front, with a number for the dialer."""

    def show_tab(self, key: str) -> None:
        """Show a tab."""


class DeskHabits(QObject):
    """Joins what goes on beside the window with the window.

    Attributes:
        mini: The mini dialer.
        crm: Opens the pages of callers.
    """

    def __init__(
        self,
        controllers: Controllers,
        settings: Settings,
        window: QWidget,
        desk: Desk,
        tray: TrayIcon,
        shortcuts: ShortcutKeys,
    ) -> None:
        super().__init__(window)
        self._controllers, self._settings = controllers, settings
        self._window, self._desk, self._tray = window, desk, tray
        self._shortcuts = shortcuts
        actions = desk.actions_by_key
        self.mini = MiniDialer(controllers, settings)
        for key in ("quit", "stop", "back", "crm", "mini"):
            self.mini.addAction(actions[key])
        self.crm = CrmPage(settings, self)
        CrmEntries(self.crm, actions["crm"], controllers.dialer, desk.dialer_tab, desk.missed_tab)
        PresenceButton(
            controllers.presence, desk.header.presence, desk.header.back, widest=px(_STATUS)
        )
        self._status = PresenceMenu(controllers.presence, window)
        self._status_entry = tray.add_menu(self._status)
        UpdateNotices(controllers, desk.messages, actions["quit"].trigger, window)
        self._connect()
        self._show_keys()
        self._show_status()
        self._show_recents()

    @property
    def hides_on_close(self) -> bool:
        """Whether the window's close button leaves Calldeck in the tray."""
        return self._settings.get(keys.CLOSE_TO_TRAY) and self._tray.is_there

    @property
    def is_seen(self) -> bool:
        """Whether a person sees the mini dialer."""
        return self.mini.isVisible()

    def hide_window(self) -> None:
        """Leave only the tray icon, and say once where Calldeck went."""
        self._window.hide()
        if not self._settings.get(keys.TOLD_OF_TRAY):
            self._settings.set(keys.TOLD_OF_TRAY, value=True)
            self._tray.showMessage(
                self.tr("Calldeck goes on in the tray"),
                self.tr("Missed callers are still told. Quit from the menu of its icon."),
                icons.app_icon(),
            )

    def keep_state(self) -> None:
        """Write what is to be the same at the next start to the settings: the program quits."""
        self._put_mini_away()

    def add_page(self, dialog: SettingsDialog) -> None:
        """Add the page of the desk to the settings."""
        controllers = self._controllers
        page = DeskPage(self._settings, controllers.autostart, controllers.idle)
        dialog.add_page(page, self.tr("Desk"), "picture-in-picture-2")
        dialog.finished.connect(page.take_typed)
        page.crm_changed.connect(self.crm.changed)

    def close(self) -> None:
        """The program quits."""
        self.mini.blockSignals(True)
        self.mini.close()
        self.mini.deleteLater()

    def show_mini(self) -> None:
        """Put the mini dialer in the place of the window."""
        mini, field = self.mini, self._desk.dialer_tab.panel.field
        mini.open(mini.field.text() if mini.isVisible() else field.text())
        self._window.hide()

    def show_big(self) -> None:
        """Put the window in the place of the mini dialer, with the same number."""
        was_open = self.mini.isVisible()
        self._desk.take_over("")
        if was_open:
            self._desk.show_tab("dialer")
            self._desk.dialer_tab.panel.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window and the mini dialer stand in for each other."""
        if event.type() == QEvent.Type.Show:
            self._put_mini_away()
        return super().eventFilter(watched, event)

    # What happens

    def _put_mini_away(self) -> None:
        """Close it; its number is that of the window, whose Call would dial it unseen else."""
        if self.mini.isVisible():
            self._desk.dialer_tab.panel.field.setText(self.mini.field.text())
            self.mini.keep_place()
            self.mini.hide()

    def _toggle_mini(self) -> None:
        self.show_big() if self.mini.isVisible() else self.show_mini()

    def _after_mini_closed(self) -> None:
        """Somebody closed it: the window comes back, unless the tray is where it went."""
        if self.hides_on_close:
            self._put_mini_away()
            self.hide_window()
        else:
            self.show_big()

    def _show_missed(self) -> None:
        self.show_big()
        self._desk.show_tab("missed")

    def _take_tray_number(self, number: str) -> None:
        """Put it into the field and no more: it is no link, whatever links may do."""
        self._desk.take_over("")
        self._desk.show_tab("dialer")
        self._controllers.dialer.fill(number)

    def _tray_went(self) -> None:
        """Without its icon nobody could come back to a window that is hidden."""
        if not self._window.isVisible() and not self.mini.isVisible():
            self._window.showMinimized()

    def _show_keys(self) -> None:
        caps = self._desk.dialer_tab.panel.key_caps
        if cap := caps.get("F1"):
            cap.setText(native(self._shortcuts.key_of("keys")))
            cap.setVisible(bool(cap.text()))
        find = native(self._shortcuts.key_of("find")).replace("+", " ")
        SearchField.find_keys = find  # of those that are made later
        for field in self._window.findChildren(SearchField):
            field.show_keys(find)

    def _show_status(self) -> None:
        presence, session = self._controllers.presence, self._controllers.session
        self._status_entry.setVisible(presence.is_agent)
        can_come_back = presence.is_away and not presence.reason
        self._desk.actions_by_key["back"].setEnabled(can_come_back)
        if presence.is_away:
            self._desk.messages.withdraw(_IDLE)
        self._desk.header.fit()
        account = session.account
        parts = (local(account.name) if account else "", local(session.health.value))
        self._tray.show_state(" · ".join(part for part in parts if part))

    def _show_recents(self) -> None:
        if "dialer" not in self._settings.tabs:
            self._tray.leave_out("dialer")
            return
        self._tray.show_recents(self._controllers.suggestions.last_numbers(_RECENTS))

    def _suggest_break(self, minutes: int) -> None:
        presence = self._controllers.presence
        pause = next(iter(presence.pauses), None)
        self._desk.messages.post(
            Message(
                key=_IDLE,
                title=self.tr("You seem to be away — set a break?"),
                text=self.tr(
                    "Nobody has touched this computer for {n} minutes. Your status was not changed."
                ).format(n=minutes),
                icon="coffee",
                action=local(pause.label) if pause else "",
                on_action=(lambda: presence.set_status(pause.value)) if pause else None,
            )
        )

    def _tell_no_crm(self, words: str) -> None:
        title, _, text = words.partition(". ")
        message = Message(_CRM, title, text or "", Tone.INFO, "external-link")
        self._desk.messages.post(message)

    def _make_own_clock(self) -> None:
        self._controllers.idle.own_clock = OwnInput(self).seconds

    def _connect(self) -> None:
        actions, tray, mini = self._desk.actions_by_key, self._tray, self.mini
        presence, session = self._controllers.presence, self._controllers.session
        self._window.installEventFilter(self)
        actions["mini"].triggered.connect(self._toggle_mini)
        actions["back"].triggered.connect(presence.come_back)
        self._desk.dialer_tab.panel.mini.clicked.connect(self.show_mini)
        tray.show_requested.connect(self.show_big)
        tray.mini_requested.connect(self.show_mini)
        tray.number_requested.connect(self._take_tray_number)
        tray.went.connect(self._tray_went)
        mini.big_wanted.connect(self.show_big)
        mini.missed_wanted.connect(self._show_missed)
        mini.closed.connect(self._after_mini_closed)
        presence.changed.connect(self._show_status)
        session.account_changed.connect(self._show_status)
        session.health_changed.connect(self._show_status)
        self._controllers.suggestions.recents_read.connect(self._show_recents)
        self._controllers.idle.own_clock_needed.connect(self._make_own_clock)
        self._controllers.idle.away.connect(self._suggest_break)
        self.crm.refused.connect(self._tell_no_crm)
        self.crm.changed.connect(lambda: self._desk.messages.withdraw(_CRM))
        self._shortcuts.changed.connect(self._show_keys)
