"""Asks for the user and the password of a proxy, and the button of a message that leads there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.controllers.network import NetworkController
from desktop.domain.errors import CalldeckError, ProxyPasswordNeeded
from desktop.views.dialog import Dialog
from desktop.views.messages import message_of
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit, SecretField
from desktop.views.widgets.labels import label
from desktop.views.widgets.message_bar import Message


class ProxyPasswordDialog(Dialog):
    """What is entered goes to the keyring; without a user it is taken out again."""

    def __init__(
        self, network: NetworkController, proxy: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Proxy password"), parent)
        self._network, self._proxy = network, proxy
        self._user = LineEdit(self.tr("User name of the proxy"))
        self._password = SecretField(self.tr("Password of the proxy"))
        words = self.tr("{proxy} lets Calldeck through with these.").format(proxy=proxy)
        self.content.addWidget(label(words, "quiet", wrap=True))
        self.content.addWidget(LabeledField(self.tr("User name"), self._user))
        kept = self.tr("Kept in the system’s keyring; empty removes it.")
        self.content.addWidget(LabeledField(self.tr("Password"), self._password, kept))
        self.content.addWidget(self.messages)
        save = Button(self.tr("Save"), "check", kind="primary", name=self.tr("Save proxy password"))
        save.clicked.connect(self._save)
        self._buttons_at_foot = save, Button(self.tr("Cancel"))
        self.set_buttons(*self._buttons_at_foot)
        self._user.setFocus()
        network.password_kept.connect(self._end)
        network.user_found.connect(self._show_user)
        network.find_user(proxy)

    def _show_user(self, proxy: str, user: str) -> None:
        if proxy == self._proxy and user and not self._user.text():
            self._user.setText(user)
            self._password.setFocus()

    def _save(self) -> None:
        user, password = self._user.text().strip(), self._password.text()
        self._network.keep_password(self._proxy, user, password if user else "")
        self._buttons_at_foot[0].setEnabled(False)

    def _end(self, failure: CalldeckError | None) -> None:
        if failure is None:
            self.accept()
            return
        save, leave = self._buttons_at_foot
        save.hide()
        leave.setText(self.tr("Close"))
        leave.setAccessibleName(leave.text())
        self.messages.post(message_of(failure, "proxy-password"))
        leave.setFocus()


def with_way_out(message: Message, error: CalldeckError, network: NetworkController) -> Message:
    """Give a message that tells of a missing proxy password the button that leads to it."""
    if not isinstance(error, ProxyPasswordNeeded) or message.action:
        return message
    words = QCoreApplication.translate("ProxyPasswordDialog", "Proxy password…")
    proxy = error.proxy
    return replace(message, action=words, on_action=lambda: network.want_password(proxy))
