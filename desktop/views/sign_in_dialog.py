"""The sign-in dialog, built from what each provider asks for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.session import SessionController
from desktop.domain.account import ProviderProfile, Role, SignInForm, SignInRequest
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
from desktop.storage.settings import Settings
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.form_builder import FormFields
from desktop.views.messages import message_of
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox, ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label
from desktop.views.widgets.message_bar import Message

_REMEMBERED = {"user_id": keys.USER_ID, "app_id": keys.APP_ID}


class SignInDialog(Dialog):
    """Signs in to a provider or the demo; every form keeps what was typed into it.

    Signals:
        diagnostics_wanted: the dialog itself, and the provider and region (str) that are chosen.
    """

    diagnostics_wanted = Signal(object, object, object)

    def __init__(
        self,
        session: SessionController,
        settings: Settings,
        reason: CalldeckError | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            session: Signs in.
            settings: Prefill the form and remember its public entries.
            reason: Why it is asked for, such as an ended sign-in.
            parent: The window.
        """
        super().__init__(self.tr("Sign in"), parent, width=440)
        self._session = session
        self._settings = settings
        self._profiles = {profile.id: profile for profile in session.profiles()}
        self._forms: dict[tuple[str, Role], FormFields] = {}
        self._shown: FormFields | None = None
        self._provider = ComboBox(self.tr("Provider"))
        self._role = ComboBox(self.tr("Role"))
        self._region = ComboBox(self.tr("Region"))
        self._region_frame = LabeledField(self.tr("Region"), self._region)
        self._fields = QVBoxLayout()
        self._help = label("", "hint", wrap=True)
        self._keep = CheckBox(self.tr("Keep me signed in"))
        self._demo = Button(self.tr("Try the demo"), "flask-conical", kind="quiet")
        self._cancel = Button(self.tr("Cancel"))
        self._sign_in = Button(self.tr("Sign in"), "log-in", kind="primary")
        self._lay_out()
        self._prefill()
        self._connect()
        if reason:
            self.messages.post(self._told(reason))

    @property
    def form(self) -> FormFields:
        """The fields of the chosen provider and role."""
        key = (self._profile.id, self._chosen_role)
        found = self._forms.get(key)
        if found is None:
            found = self._forms[key] = FormFields(self._sign_in_form.form)
            self._fields.addWidget(found)
        return found

    @property
    def _profile(self) -> ProviderProfile:
        return self._profiles[self._provider.currentData()]

    @property
    def _chosen_role(self) -> Role:
        role = self._role.currentData()
        return role if isinstance(role, Role) else self._profile.sign_in[0].role

    @property
    def _sign_in_form(self) -> SignInForm:
        return self._profile.form_for(self._chosen_role)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(px(2))
        head.addWidget(label(self.tr("Sign in"), "title"))
        head.addWidget(
            label(self.tr("Use the access your telephony provider gave you."), "quiet", wrap=True)
        )
        halves = QHBoxLayout()
        halves.setSpacing(px(12))
        halves.addWidget(LabeledField(self.tr("Role"), self._role), 1)
        halves.addWidget(self._region_frame, 1)
        keep = QVBoxLayout()
        keep.setSpacing(0)
        keep.addWidget(self._keep)
        safety = label(
            self.tr("Encrypted; the key stays in the system’s keyring."), "hint", wrap=True
        )
        safety.setContentsMargins(px(24), 0, 0, 0)
        keep.addWidget(safety)
        self._fields.setSpacing(px(6))
        below = QVBoxLayout()
        below.setSpacing(px(6))
        below.addLayout(self._fields)
        below.addWidget(self._help)
        self.content.addLayout(head)
        self.content.addWidget(self.messages)
        self.content.addWidget(LabeledField(self.tr("Provider"), self._provider))
        self.content.addLayout(halves)
        self.content.addLayout(below)
        self.content.addSpacing(px(4))
        self.content.addLayout(keep)
        self.set_buttons(self._sign_in, self._cancel, self._demo)

    def _prefill(self) -> None:
        get = self._settings.get
        for profile in self._profiles.values():
            self._provider.add_choice(profile.title, profile.id, "cloud")
        self._provider.choose(get(keys.PROVIDER))
        self._show_roles()
        self._role.choose(Role[get(keys.ROLE).upper()])
        self._show_form()
        self._region.choose(get(keys.REGION))
        self._keep.setChecked(get(keys.KEEP_SIGNED_IN))
        known = {key: get(setting) for key, setting in _REMEMBERED.items() if get(setting)}
        self.form.set_values({spec.key: known.get(spec.key, "") for spec in self.form.form.fields})
        self.form.focus_first()

    def _connect(self) -> None:
        self._provider.currentIndexChanged.connect(self._show_roles)
        self._role.currentIndexChanged.connect(self._show_form)
        self._sign_in.clicked.connect(self._try_to_sign_in)
        self._demo.clicked.connect(self._try_demo)
        self._session.sign_in_failed.connect(self._show_failure)
        self._session.signed_in.connect(self._finish)
        self._session.busy_changed.connect(self._show_running)

    def _show_roles(self) -> None:
        before = self._role.currentData()
        self._role.blockSignals(True)
        self._role.clear()
        for form in self._profile.sign_in:
            self._role.add_choice(form.role.value, form.role)
        self._role.choose(before)
        self._role.blockSignals(False)
        self._show_form()

    def _show_form(self) -> None:
        form = self._sign_in_form
        self.messages.clear()
        self._fill_regions(form.regions)
        if self._shown:
            self._shown.hide()
        self._shown = self.form
        self._shown.show()
        above = (self._provider, self._role, self._region)
        below = (self._keep, self._demo, self._cancel, self._sign_in)
        chain_tabs((*above, *self._shown.tab_chain(), *below))
        self._help.setText(local(form.help_text))
        self._help.setVisible(bool(form.help_text))

    def _fill_regions(self, regions: Iterable[tuple[str, str]]) -> None:
        before = self._region.currentData()
        self._region.clear()
        for value, words in regions:
            self._region.add_choice(words, value)
        self._region.choose(before)
        self._region_frame.setVisible(self._region.count() > 0)

    def _try_to_sign_in(self) -> None:
        if self._session.signing_in:
            return
        values = self.form.values()
        faults = self.form.form.faults(values, self._profile.country)
        self.form.show_faults(faults)
        if faults:
            return
        self.messages.clear()
        request = SignInRequest(
            self._profile.id, self._chosen_role, self._region.currentData() or "", values
        )
        self._session.sign_in(request, keep=self._keep.isChecked())
        self._show_running()

    def _try_demo(self) -> None:
        self.messages.clear()
        self._session.try_demo()
        self._show_running()

    def _show_running(self) -> None:
        running = self._session.signing_in
        self.form.set_busy(running)
        choices = (self._provider, self._role, self._region, self._keep)
        for control in (*choices, self._sign_in, self._demo):
            control.setEnabled(not running)
        self._sign_in.set_icon("loader-circle" if running else "log-in")

    def _show_failure(self, error: CalldeckError) -> None:
        self.form.set_busy(False)
        self.messages.post(self._told(error))
        if isinstance(error, InvalidField) and error.field:
            self.form.show_faults({error.field: error.text})
        elif isinstance(error, SignInRejected):
            secrets = [f.key for f in self.form.form.fields if f.kind is FieldKind.SECRET]
            filled = [key for key in secrets if self.form.values()[key]]
            self.form.show_faults({key: self.tr("Not accepted") for key in filled[:1]})

    def _told(self, error: CalldeckError) -> Message:
        """Whoever did not get through can see why."""
        if not isinstance(error, (ConnectionFailed, RequestTimedOut, ServerFault)):
            return message_of(error, "sign-in")
        return message_of(error, "sign-in", self.tr("Diagnostics"), self._want_diagnostics)

    def _want_diagnostics(self) -> None:
        region = self._region.currentData() or ""
        self.diagnostics_wanted.emit(self, self._profile.id, region)

    def _finish(self) -> None:
        # What is public is remembered for the next time; a demo leaves no trace.
        account = self._session.account
        if account and not account.demo:
            self._settings.set(keys.PROVIDER, self._profile.id)
            self._settings.set(keys.ROLE, self._chosen_role.name.lower())
            if self._region.currentData():
                self._settings.set(keys.REGION, self._region.currentData())
            for spec in self.form.form.fields:
                if spec.key in _REMEMBERED:
                    self._settings.set(_REMEMBERED[spec.key], str(self.form.values()[spec.key]))
            self._settings.set(keys.KEEP_SIGNED_IN, self._keep.isChecked())
        self.accept()

    def reject(self) -> None:
        """Cancel stops a sign-in that is under way; otherwise it leaves."""
        if self._session.signing_in:
            self._session.cancel_sign_in()
            self._show_running()
            self.form.focus_first()
            return
        super().reject()
