"""What the window's keys and menu entries do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.capability import Capability

if TYPE_CHECKING:
    from desktop.controllers.all import Controllers
    from desktop.views.actions import Actions
    from desktop.views.agents_room import AgentsRoom
    from desktop.views.dialer_tab import DialerTab
    from desktop.views.notices import Notices
    from desktop.views.run_notices import RunNotices

_TABS = ("agents", "missed", "dialer")


class Tabs(Protocol):
    """The window, as far as actions need it."""

    actions_by_key: Actions
    agents_room: AgentsRoom
    dialer_tab: DialerTab

    def show_tab(self, key: str) -> None:
        """Show a tab."""

    def leave(self) -> None:
        """Quit."""

    def ask_tab(self, method: str) -> bool:
        """Have the tab that is shown do something; False when it cannot."""


class WindowActions(QObject):
    """Connects the window's actions to its tabs and controllers."""

    def __init__(
        self,
        window: QWidget,
        tabs: Tabs,
        controllers: Controllers,
        notices: Notices,
        run_notices: RunNotices,
    ) -> None:
        super().__init__(window)
        self._tabs = tabs
        self._session, self._dialer = controllers.session, controllers.dialer
        self._notices, self._run_notices = notices, run_notices
        actions = self._actions = tabs.actions_by_key
        for action in actions:
            if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                window.addAction(action)
        for key in _TABS:
            actions[key].triggered.connect(lambda _=False, tab=key: self._go_to_tab(tab))
        actions["find"].triggered.connect(lambda: tabs.ask_tab("focus_search"))
        actions["refresh"].triggered.connect(lambda: tabs.ask_tab("refresh"))
        actions["number"].triggered.connect(self._go_to_number)
        actions["stop"].triggered.connect(self._stop)
        actions["add_agent"].triggered.connect(self._add_agent)
        actions["undo"].triggered.connect(self._undo)
        actions["sign_out"].triggered.connect(self._session.sign_out)
        actions["quit"].triggered.connect(tabs.leave)
        self._session.account_changed.connect(self._allow)
        self._allow()

    def _go_to_tab(self, key: str) -> None:
        self._tabs.show_tab(key)
        self._tabs.ask_tab("focus_first")  # keys come from people who go on with keys

    def _go_to_number(self) -> None:
        self._tabs.show_tab("dialer")
        self._tabs.dialer_tab.focus_number()

    def _add_agent(self) -> None:
        self._tabs.show_tab("agents")
        self._tabs.agents_room.add()

    def _undo(self) -> None:
        if not self._tabs.ask_tab("undo"):
            self._run_notices.undo()

    def _stop(self) -> None:
        calling = self._dialer.call and not self._dialer.reason(Capability.STOP_CALL)
        if not self._notices.stop() and calling:
            self._dialer.steps.stop()

    def _allow(self) -> None:
        self._actions["sign_out"].setEnabled(self._session.account is not None)
