"""Settings of the network: the proxy, its password, and what is used now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop.controllers.network import NetworkController, Way
from desktop.domain.proxy import BadProxy, ProxyChoice, read_typed, script_fault
from desktop.qtmodels.local import local
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.labels import label


class NetworkPage(SettingsPage):
    """Which way requests go; another one is taken from the next request on."""

    def __init__(self, settings: Settings, network: NetworkController) -> None:
        super().__init__(settings)
        self._network = network
        self._proxy = ""
        self._mode = ComboBox(self.tr("Proxy"))
        self._mode.add_choice(self.tr("As this computer is set"), "system")
        self._mode.add_choice(self.tr("No proxy"), "none")
        self._mode.add_choice(self.tr("This proxy"), "manual")
        self._mode.add_choice(self.tr("As a PAC file says"), "pac")
        self._address = LineEdit(self.tr("Address of the proxy"))
        self._address.setPlaceholderText("proxy.example.com:8080")
        self._script = LineEdit(self.tr("Address of the PAC file"))
        self._script.setPlaceholderText("http://proxy.example.com/proxy.pac")
        self._mode_field = LabeledField(self.tr("Proxy"), self._mode)
        self._address_field = LabeledField(self.tr("Address of the proxy"), self._address)
        self._script_field = LabeledField(self.tr("Address of the PAC file"), self._script)
        self._password = Button(self.tr("Password…"), "key-round", name=self.tr("Proxy password…"))
        self._now = label("", "secondary", wrap=True)
        self._now.setAccessibleName(self.tr("Way to the provider"))
        self._store = label("", "hint", wrap=True)
        self._lay_out()
        choice = network.choice
        self._mode.choose(choice.mode)
        self._address.setText(choice.address)
        self._script.setText(choice.script)
        self._show_fields()
        self._password.setEnabled(False)
        self._now.setText(self.tr("Looking…"))
        self._mode.currentIndexChanged.connect(self._choose_mode)
        self._address.editingFinished.connect(self.take_typed)
        self._script.editingFinished.connect(self.take_typed)
        self._password.clicked.connect(lambda: network.want_password(self._proxy))
        network.way_found.connect(self._show_way)
        network.changed.connect(self._look)  # not its own: that would outlive every page
        network.look()

    def take_typed(self) -> None:
        """Take what was typed, if it can be used: the field was left, or the dialog is closed."""
        mode = self._mode.currentData()
        address, script = self._address.text().strip(), self._script.text().strip()
        self._address_field.clear_error()
        self._script_field.clear_error()
        if mode == "manual" and (fault := _address_fault(address)):
            self._complain(self._address_field, fault, typed=bool(address))
        elif mode == "pac" and (fault := script_fault(script)):
            self._complain(self._script_field, fault, typed=bool(script))
        else:
            before = self._network.choice
            self._network.choose(
                ProxyChoice(
                    mode,
                    address if mode == "manual" else before.address,
                    script if mode == "pac" else before.script,
                )
            )

    def _look(self) -> None:
        self._network.look()

    def _lay_out(self) -> None:
        self.column.addWidget(self._mode_field)
        self.column.addWidget(self._address_field)
        self.column.addWidget(self._script_field)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._now, 1)
        row.addWidget(self._password)
        self.column.addLayout(row)
        self.column.addWidget(self._store)
        self.column.addStretch(1)
        self.lock(self._mode, keys.PROXY_MODE)
        self.lock(self._address, keys.PROXY_ADDRESS)
        self.lock(self._script, keys.PROXY_PAC)
        self.focus_first(self._mode, self._address, self._script)

    def _choose_mode(self) -> None:
        self._show_fields()
        self.take_typed()

    def _show_fields(self) -> None:
        mode = self._mode.currentData()
        self._address_field.setVisible(mode == "manual")
        self._script_field.setVisible(mode == "pac")

    def _complain(self, field: LabeledField, fault: str, *, typed: bool) -> None:
        """Say why the way stays as it is; an empty field is no mistake yet."""
        if typed:
            field.set_error(f"{local(fault)} {self.tr('Not used.')}")
        else:
            field.set_hint(self.tr("Nothing changes until there is an address."))

    def _show_way(self, way: Way) -> None:
        self._proxy = way.proxy
        self._password.setEnabled(bool(way.proxy))
        if way.fault:
            words = local(way.fault)
        elif way.proxy and way.user:
            words = self.tr("Requests go through {proxy}, as {user}.").format(
                proxy=way.proxy, user=way.user
            )
        elif way.proxy:
            words = self.tr("Requests go through {proxy}.").format(proxy=way.proxy)
        else:
            words = self.tr("Requests go directly, without a proxy.")
        self._now.setText(words)
        self._password.setToolTip("" if way.proxy else self.tr("No proxy is used"))
        if way.store is None:
            store = self.tr("The trusted certificates cannot be read. Ask your IT department.")
        elif way.store:
            store = self.tr("Trusted certificates: {store}").format(store=way.store)
        else:
            store = self.tr("Trusted certificates: those of this system")
        self._store.setText(store)


def _address_fault(address: str) -> str:
    try:
        read_typed(address)
    except BadProxy as error:
        return error.hint
    return ""
