"""The menu of the account button: who to be, and what concerns the program as a whole."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.session import SessionController
from desktop.domain.account import Account, region_title
from desktop.qtmodels.local import local
from desktop.views import icons
from desktop.views.actions import Actions


class AccountMenu(QMenu):
    """Sign out, switch account, settings, help, quit."""

    def __init__(self, session: SessionController, actions: Actions, button: QWidget) -> None:
        super().__init__(button)
        self.setAccessibleName(self.tr("Account"))
        self._session = session
        self._kept: tuple[Account, ...] = ()
        self._sign_out = actions["sign_out"]
        self._switch = QMenu(self.tr("Switch account"), self)
        self._switch.setIcon(icons.icon("users"))
        self.addAction(self._sign_out)
        self.addMenu(self._switch)
        self.addAction(actions["sign_in"])
        self.addSeparator()
        self.addAction(actions["call_copied"])
        self.addSeparator()
        for key in ("settings", "keys", "diagnostics", "about"):
            self.addAction(actions[key])
        self.addSeparator()
        self.addAction(actions["quit"])
        session.accounts_changed.connect(self._take_accounts)
        session.account_changed.connect(self._rebuild)
        self._rebuild()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand under the right end of the button, so that the menu stays over the window."""
        super().showEvent(event)
        button = self.parentWidget()
        if button and self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            place = button.mapToGlobal(QPoint(button.width() - self.width(), button.height()))
            self.move(place)

    def _take_accounts(self, accounts: tuple[Account, ...]) -> None:
        self._kept = tuple(account for account in accounts if not account.demo)
        self._rebuild()

    def _rebuild(self) -> None:
        current = self._session.account
        self._sign_out.setEnabled(current is not None)
        self._switch.clear()
        for account in self._kept:
            entry = self._entry(f"{account.name} · {account.subtitle}", account == current)
            entry.triggered.connect(lambda _=False, key=account.key: self._session.switch(key))
        demos = self._session.demo_choices
        if demos and self._kept:
            self._switch.addSeparator()
        for choice, name in enumerate(demos):
            entry = self._entry(self.tr("Demo: {account}").format(account=name), _is(current, name))
            entry.triggered.connect(lambda _=False, at=choice: self._session.try_demo(at))
        self._switch.setEnabled(not self._switch.isEmpty())

    def _entry(self, words: str, current: bool) -> QAction:
        entry = self._switch.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(current)
        return entry


def _is(account: Account | None, demo: str) -> bool:
    """Whether an account is the one of the demo that is called so."""
    if account is None or not account.demo:
        return False
    parts = (account.provider_title, region_title(account.region), account.role.value)
    return " · ".join(local(part) for part in parts if part) == demo
