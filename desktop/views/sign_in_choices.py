"""Where a person signs in to, and as what: boxes to choose from, or one line of what is given.

What a policy has set is no choice. What only was preset is none either as long as all of it was:
then it stands in the same line, and a press on Change brings the boxes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.account import ProviderProfile, Role, SignInForm
from desktop.qtmodels.local import local
from desktop.storage import settings as keys
from desktop.storage.settings import Setting, Settings
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField
from desktop.views.widgets.labels import label
from desktop.views.widgets.lock import LockLine

USERS: Mapping[str, Setting[str]] = {"user_id": keys.USER_ID, "app_id": keys.APP_ID}
"""Fields that say who somebody is, and the settings that remember them."""


class SignInChoices(QWidget):
    """Provider, role and region.

    Signals:
        form_changed: another form is to be filled in.
        opened: the person wants to change what was preset.
    """

    form_changed = Signal()
    opened = Signal()

    def __init__(self, profiles: Iterable[ProviderProfile], settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._profiles = {profile.id: profile for profile in profiles}
        self._open = False
        self._provider = ComboBox(self.tr("Provider"))
        self._role = ComboBox(self.tr("Role"))
        self._region = ComboBox(self.tr("Region"))
        self._frames: dict[ComboBox, LabeledField] = {}
        self._what = label("", "strong", wrap=True)
        self._who = label("", "secondary", wrap=True)
        self._lock = LockLine()
        self._preset = label(self.tr("Preset by your organisation"), "hint", wrap=True)
        self._change = Button(self.tr("Change"), kind="link")
        self._lay_out()
        self._fill()
        self._all_given = self._is_all_given()
        self._provider.currentIndexChanged.connect(self._take_provider)
        self._role.currentIndexChanged.connect(self._take_role)
        self._change.clicked.connect(self._open_choices)
        self._show()

    @property
    def profile(self) -> ProviderProfile:
        """The chosen provider."""
        return self._profiles[self._provider.currentData()]

    @property
    def role(self) -> Role:
        """The chosen role."""
        role = self._role.currentData()
        return role if isinstance(role, Role) else self.profile.sign_in[0].role

    @property
    def region(self) -> str:
        """The chosen region, "" where the provider has none."""
        return self._region.currentData() or ""

    @property
    def form(self) -> SignInForm:
        """What is asked of the chosen role."""
        return self.profile.form_for(self.role)

    @property
    def tab_chain(self) -> tuple[QWidget, ...]:
        """Everything that takes the focus, in reading order."""
        return (self._lock, self._change, self._provider, self._role, self._region)

    def given_users(self) -> dict[str, str]:
        """Fields of the form that need not be asked for, and what they are."""
        return {
            field.key: self._settings.get(setting)
            for field in self.form.form.fields
            if (setting := USERS.get(field.key)) and not self._is_asked(setting)
        }

    # Building

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._lock, 1)
        foot.addWidget(self._preset, 1)
        foot.addWidget(self._change)
        self._given = QWidget()
        given = QVBoxLayout(self._given)
        given.setContentsMargins(0, 0, 0, 0)
        given.setSpacing(px(2))
        given.addWidget(self._what)
        given.addWidget(self._who)
        given.addLayout(foot)
        for box in (self._provider, self._role, self._region):
            self._frames[box] = LabeledField(box.accessibleName(), box)
        halves = QHBoxLayout()
        halves.setSpacing(px(12))
        halves.addWidget(self._frames[self._role], 1)
        halves.addWidget(self._frames[self._region], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._given)
        column.addWidget(self._frames[self._provider])
        column.addLayout(halves)

    def _fill(self) -> None:
        get = self._settings.get
        for profile in self._profiles.values():
            self._provider.add_choice(profile.title, profile.id, "cloud")
        self._provider.choose(get(keys.PROVIDER))
        self._fill_roles()
        self._role.choose(Role[get(keys.ROLE).upper()])
        self._fill_regions()

    def _fill_roles(self) -> None:
        before, quiet = self._role.currentData(), QSignalBlocker(self._role)
        self._role.clear()
        for form in self.profile.sign_in:
            self._role.add_choice(form.role.value, form.role)
        self._role.choose(before)
        quiet.unblock()

    def _fill_regions(self) -> None:
        # A provider without regions forgets it, and who comes back from there gets no other one.
        before = self._region.currentData() or self._settings.get(keys.REGION)
        self._region.clear()
        for value, words in self.form.regions:
            self._region.add_choice(words, value)
        self._region.choose(before)

    # What happens

    def _take_provider(self) -> None:
        self._fill_roles()
        self._take_role()

    def _take_role(self) -> None:
        self._fill_regions()
        self._show()
        self.form_changed.emit()

    def _open_choices(self) -> None:
        self._open = True
        self._show()
        asked = (box for box, frame in self._frames.items() if frame.isVisible())
        next(asked, self).setFocus()
        self.opened.emit()

    # Showing

    def _is_all_given(self) -> bool:
        region = (keys.REGION,) if self.form.regions else ()
        every = (keys.PROVIDER, keys.ROLE, *region)
        return all(self._settings.is_preset(setting) for setting in every)

    def _is_asked(self, setting: Setting[str]) -> bool:
        if self._settings.is_locked(setting):
            return False
        return self._open or not (self._all_given and self._settings.is_preset(setting))

    def _show(self) -> None:
        boxes = {keys.PROVIDER: self._provider, keys.ROLE: self._role, keys.REGION: self._region}
        here = {key: box for key, box in boxes.items() if box.count()}
        asked = {key for key in here if self._is_asked(key)}
        for key, box in boxes.items():
            self._frames[box].setVisible(key in asked)
        what = " · ".join(box.currentText() for key, box in here.items() if key not in asked)
        users = self.given_users()
        who = [f"{local(self.form.form.field(key).label)} {value}" for key, value in users.items()]
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self._who.setText(" · ".join(who))
        self._who.setVisible(bool(who))
        self._given.setVisible(bool(what or who))
        shown = [*(key for key in here if key not in asked), *(USERS[key] for key in users)]
        can_change = any(not self._settings.is_locked(key) for key in shown)
        self._change.setVisible(can_change)
        self._preset.setVisible(can_change)
        self._lock.say("" if can_change else self.tr("Set by your organisation"))
        told = ", ".join((what, *who, self.tr("Set by your organisation")))
        self._lock.setAccessibleName(told)
