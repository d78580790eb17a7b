"""The sign-in dialog, built from what each provider asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers.network import NetworkController
from desktop.controllers.session import SessionController
from desktop.domain.account import Role, SignInRequest
from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    InvalidField,
    RequestTimedOut,
    ServerFault,
    SignInRejected,
)
from desktop.domain.forms import FieldKind
from desktop.qtmodels.local import local
from desktop.storage import settings as keys
from desktop.storage.settings import Setting, Settings
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.form_builder import FormFields
from desktop.views.messages import message_of
from desktop.views.proxy_password_dialog import with_way_out
from desktop.views.sign_in_choices import USERS, SignInChoices
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox
from desktop.views.widgets.labels import label
from desktop.views.widgets.lock import LockLine, lock

T = TypeVar("T", str, bool)
_NOT_THROUGH = (ConnectionFailed, RequestTimedOut, ServerFault)


class SignInDialog(Dialog):
    """Signs in to a provider or the demo; every form keeps what was typed into it.

    Signals:
        diagnostics_wanted: the dialog itself, and the provider and region (str) that are chosen.
    """

    diagnostics_wanted = Signal(object, object, object)

    def __init__(
        self,
        session: SessionController,
        network: NetworkController,
        settings: Settings,
        reason: CalldeckError | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            session: Signs in.
            network: Knows what leads to the providers.
            settings: Prefill the form and remember its public entries.
            reason: Why it is asked for, such as an ended sign-in.
            parent: The window.
        """
        super().__init__(self.tr("Sign in"), parent, width=440)
        self._session, self._network = session, network
        self._settings = settings
        self._choices = SignInChoices(session.profiles(), settings)
        self._forms: dict[tuple[str, Role], FormFields] = {}
        self._shown: FormFields | None = None
        self._fields = QVBoxLayout()
        self._help = label("", "hint", wrap=True)
        self._may_keep = settings.get(keys.MAY_KEEP)
        self._keep = CheckBox(self.tr("Keep me signed in"))
        not_kept = self.tr("Your organisation does not allow sign-ins to be kept on this computer.")
        self._not_kept = LockLine("" if self._may_keep else not_kept)
        self._demo = Button(self.tr("Try the demo"), "flask-conical", kind="quiet")
        self._cancel = Button(self.tr("Cancel"))
        self._sign_in = Button(self.tr("Sign in"), "log-in", kind="primary")
        self._lay_out()
        self._prefill()
        self._connect()
        if reason:
            self.tell(reason)

    def tell(self, error: CalldeckError) -> None:
        """Show why nobody is signed in, and what leads on from there."""
        message = with_way_out(message_of(error, "sign-in"), error, self._network)
        if isinstance(error, _NOT_THROUGH) and not message.action:
            words = self.tr("Diagnostics")
            message = replace(message, action=words, on_action=self._want_diagnostics)
        self.messages.post(message)

    @property
    def form(self) -> FormFields:
        """The fields of the chosen provider and role."""
        choices = self._choices
        key = (choices.profile.id, choices.role)
        found = self._forms.get(key)
        if found is None:
            found = self._forms[key] = FormFields(choices.form.form)
            self._fields.addWidget(found)
        return found

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(label(self.tr("Sign in"), "title"))
        head.addWidget(
            label(self.tr("Use the access your telephony provider gave you."), "quiet", wrap=True)
        )
        keep = QVBoxLayout()
        keep.setSpacing(0)
        keep.addWidget(self._keep)
        safety = label(
            self.tr("Encrypted; the key stays in the system’s keyring."), "hint", wrap=True
        )
        safety.setContentsMargins(px(24), 0, 0, 0)
        self._not_kept.setContentsMargins(px(24), 0, 0, 0)
        keep.addWidget(self._not_kept)
        keep.addWidget(safety)
        if not self._may_keep:
            safety.hide()
        self._fields.setSpacing(px(6))
        below = QVBoxLayout()
        below.setSpacing(px(6))
        below.addLayout(self._fields)
        below.addWidget(self._help)
        self.content.addLayout(head)
        self.content.addWidget(self.messages)
        self.content.addWidget(self._choices)
        self.content.addLayout(below)
        self.content.addSpacing(px(4))
        self.content.addLayout(keep)
        self.set_buttons(self._sign_in, self._cancel, self._demo)

    def _prefill(self) -> None:
        get = self._settings.get
        self._keep.setChecked(self._may_keep and get(keys.KEEP_SIGNED_IN))
        if not self._may_keep:
            lock(self._keep)
        self._show_form()
        known = {key: get(setting) for key, setting in USERS.items() if get(setting)}
        self.form.set_values({spec.key: known.get(spec.key, "") for spec in self.form.form.fields})
        self.form.focus_first()

    def _connect(self) -> None:
        self._choices.form_changed.connect(self._show_form)
        self._choices.opened.connect(self._show_form)
        self._sign_in.clicked.connect(self._try_to_sign_in)
        self._demo.clicked.connect(self._try_demo)
        self._session.sign_in_failed.connect(self._show_failure)
        self._session.signed_in.connect(self._finish)
        self._session.busy_changed.connect(self._show_running)

    def _show_form(self) -> None:
        self.messages.clear()
        if self._shown:
            self._shown.hide()
        self._shown = form = self.form
        locked = [key for key, setting in USERS.items() if self._settings.is_locked(setting)]
        form.give(self._choices.given_users(), locked)
        form.show()
        below = (self._keep, self._not_kept, self._demo, self._cancel, self._sign_in)
        chain_tabs((*self._choices.tab_chain, *form.tab_chain(), *below))
        help_text = self._choices.form.help_text
        self._help.setText(local(help_text))
        self._help.setVisible(bool(help_text))

    def _try_to_sign_in(self) -> None:
        if self._session.signing_in:
            return
        values = self.form.values()
        choices = self._choices
        faults = self.form.form.faults(values, choices.profile.country)
        self.form.show_faults(faults)
        if faults:
            return
        self.messages.clear()
        request = SignInRequest(choices.profile.id, choices.role, choices.region, values)
        self._session.sign_in(request, keep=self._keep.isChecked())
        self._show_running()

    def _try_demo(self) -> None:
        self.messages.clear()
        self._session.try_demo()
        self._show_running()

    def _show_running(self) -> None:
        running = self._session.signing_in
        self.form.set_busy(running)
        for control in (self._choices, self._sign_in, self._demo):
            control.setEnabled(not running)
        self._keep.setEnabled(self._may_keep and not running)
        self._sign_in.set_icon("loader-circle" if running else "log-in")

    def _show_failure(self, error: CalldeckError) -> None:
        self.form.set_busy(False)
        self.tell(error)
        if isinstance(error, InvalidField) and error.field:
            self.form.show_faults({error.field: error.text})
        elif isinstance(error, SignInRejected):
            secrets = [f.key for f in self.form.form.fields if f.kind is FieldKind.SECRET]
            filled = [key for key in secrets if self.form.values()[key]]
            self.form.show_faults({key: self.tr("Not accepted") for key in filled[:1]})

    def _want_diagnostics(self) -> None:
        choices = self._choices
        self.diagnostics_wanted.emit(self, choices.profile.id, choices.region)

    def _finish(self) -> None:
        # What is public is remembered for the next time; a demo leaves no trace.
        account = self._session.account
        if account and not account.demo:
            choices = self._choices
            self._remember(keys.PROVIDER, choices.profile.id)
            self._remember(keys.ROLE, choices.role.name.lower())
            if choices.region:
                self._remember(keys.REGION, choices.region)
            for spec in self.form.form.fields:
                if spec.key in USERS:
                    self._remember(USERS[spec.key], str(self.form.values()[spec.key]))
            if self._may_keep:
                self._remember(keys.KEEP_SIGNED_IN, self._keep.isChecked())
        self.accept()

    def _remember(self, setting: Setting[T], value: T) -> None:
        """Keep a choice; what was preset and not changed stays the preset."""
        if self._settings.get(setting) != value:
            self._settings.set(setting, value)

    def reject(self) -> None:
        """Cancel stops a sign-in that is under way; otherwise it leaves."""
        if self._session.signing_in:
            self._session.cancel_sign_in()
            self._show_running()
            self.form.focus_first()
            return
        super().reject()
