"""The places from which the CRM page of a call or caller is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.controllers.dialer import DialerController
from desktop.services.dialing import CallProgress
from desktop.views.crm_page import CrmPage
from desktop.views.dialer_tab import DialerTab
from desktop.views.missed_tab import MissedTab
from desktop.views.widgets.buttons import IconButton


class CrmEntries(QObject):
    """Adds buttons and menu entries, there only once an address is set; and the key for it."""

    def __init__(
        self,
        crm: CrmPage,
        action: QAction,
        dialer: DialerController,
        dialer_tab: DialerTab,
        missed_tab: MissedTab,
    ) -> None:
        super().__init__(crm)
        self._crm, self._action = crm, action
        self._dialer, self._dialer_tab, self._missed_tab = dialer, dialer_tab, missed_tab
        self._opened = dialer.call.request.wish if dialer.call else ""
        words = self.tr("Open in CRM")
        self._of_call = IconButton("external-link", words, kind="")
        self._of_caller = IconButton("external-link", words, size="tiny")
        dialer_tab.panel.card.add_way(self._of_call)
        missed_tab.panel.head.add_button(self._of_caller)
        dialer_tab.recents.more_entries.append(lambda menu: self._add_to(menu, self._open_recent))
        missed_tab.more_entries.append(lambda menu: self._add_to(menu, self._open_caller))
        self._of_call.clicked.connect(self._open_call)
        self._of_caller.clicked.connect(self._open_caller)
        action.triggered.connect(self._open_shown)
        dialer.call_changed.connect(self._take_call)
        crm.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for button in (self._of_call, self._of_caller):
            button.setVisible(self._crm.is_set)

    def _add_to(self, menu: QMenu, act: Callable[[], None]) -> None:
        if self._crm.is_set:
            menu.addAction(self._action.icon(), self._action.text(), act)

    def _open_shown(self) -> None:
        """Open the page of whom the person is looking at."""
        if self._missed_tab.isVisible():
            self._open_caller()
        elif self._dialer.call:
            self._open_call()
        elif self._dialer_tab.recents.isVisible() and self._dialer_tab.recents.table.chosen_rows():
            self._open_recent()
        else:
            number = self._dialer.check.number
            self._crm.open(number.e164 if number else "", "")

    def _open_call(self) -> None:
        call = self._dialer.call
        self._crm.open(call.request.to.e164 if call else "", call.name if call else "")

    def _open_caller(self) -> None:
        caller = self._missed_tab.work.caller
        self._crm.open(caller.number if caller else "", caller.name if caller else "")

    def _open_recent(self) -> None:
        rows = self._dialer_tab.recents.table.chosen_rows()
        one = rows[0] if len(rows) == 1 else None
        self._crm.open(one.number if one else "", one.name if one else "")

    def _take_call(self, call: CallProgress | None) -> None:
        """A call began: open its page once, if the person wants that."""
        if call is None or call.request.wish == self._opened:
            return
        if not (call.receipt or call.live):
            return  # it is asked for, refused, or not known to have begun
        self._opened = call.request.wish
        if self._crm.opens_itself:
            self._crm.open(call.request.to.e164, call.name)
