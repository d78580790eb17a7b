"""Settings of the desk: the tray, the start with the system, breaks, and the page of a caller."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSystemTrayIcon, QVBoxLayout

from desktop.controllers.autostart import AutostartController
from desktop.controllers.idle import IdleController
from desktop.domain import crm
from desktop.qtmodels.local import local
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.theme import px
from desktop.views.widgets.choices import CheckBox, SpinBox
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.labels import label

_LONGEST_BREAK = 240  # min


class DeskPage(SettingsPage):
    """What Calldeck does beside its window.

    Signals:
        crm_changed: the address of the CRM page is another one.
    """

    crm_changed = Signal()

    def __init__(
        self, settings: Settings, autostart: AutostartController, idle: IdleController
    ) -> None:
        super().__init__(settings)
        self._autostart = autostart
        self._add_tray()
        self._add_start()
        self._add_idle(idle)
        self._add_crm()
        self.column.addStretch(1)
        autostart.changed.connect(self._show_start)
        autostart.read()

    def take_typed(self) -> None:
        """Take what was typed and not confirmed: the dialog is closed."""
        self._minutes.interpretText()

    def _add_beneath(self, box: CheckBox, words: QLabel) -> None:
        """Add a check box with words below it, beginning where its own begin."""
        words.setContentsMargins(px(24), 0, 0, 0)
        pair = QVBoxLayout()
        pair.setSpacing(px(2))
        pair.addWidget(box)
        pair.addWidget(words)
        self.column.addLayout(pair)

    def _add_tray(self) -> None:
        self._tray = self.add_switch(
            self.tr("Go on in the tray when the window is closed"), keys.CLOSE_TO_TRAY
        )
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self._tray.setEnabled(False)
            words = self.tr("This desktop has no tray: closing the window quits Calldeck.")
            if not self.settings.is_locked(keys.CLOSE_TO_TRAY):
                self._tray.setToolTip(words)
            self._add_beneath(self._tray, label(words, "hint", wrap=True))

    def _add_start(self) -> None:
        self._start = CheckBox(self.tr("Start with the system"))
        self._start_words = label("", "hint", wrap=True)
        self._add_beneath(self._start, self._start_words)
        self._start.toggled.connect(lambda on: self._autostart.switch(on=on))
        self._show_start()

    def _show_start(self) -> None:
        """Say what the system says, which may be other than what was asked for."""
        on, fault = self._autostart.is_on, self._autostart.fault
        was_blocked = self._start.blockSignals(True)
        self._start.setChecked(bool(on))
        self._start.blockSignals(was_blocked)
        if fault:
            words = self.tr("The system refused: {fault}. Nothing was changed.").format(fault=fault)
        elif on is None:
            words = self.tr("Asking the system…")
        elif on:
            words = self.tr("The system starts Calldeck hidden when you log in.")
        else:
            words = self.tr("The system does not start Calldeck when you log in.")
        self._start_words.setText(words)
        self._start_words.setToolTip(self._autostart.place)
        self._start.setAccessibleDescription(words)

    def _add_idle(self, idle: IdleController) -> None:
        self._minutes = SpinBox(self.tr("Suggest a break after"), 0, _LONGEST_BREAK)
        self._minutes.setSpecialValueText(self.tr("Never"))
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setKeyboardTracking(False)
        self._minutes.setValue(self.settings.get(keys.IDLE_MINUTES))
        self._minutes.setMaximumWidth(px(160))
        words = self.tr("When nobody touches this computer. Your status is never changed for you.")
        if not idle.sees_whole_computer:
            words = self.tr(
                "When nobody touches Calldeck: this desktop does not tell what happens in other "
                "programs. Your status is never changed for you."
            )
        self.column.addWidget(LabeledField(self._minutes.accessibleName(), self._minutes, words))
        self._minutes.valueChanged.connect(lambda n: self.settings.set(keys.IDLE_MINUTES, n))
        self.lock(self._minutes, keys.IDLE_MINUTES)

    def _add_crm(self) -> None:
        self._address = LineEdit(self.tr("CRM page"))
        self._address.setText(self.settings.get(keys.CRM_ADDRESS))
        self.lock(self._address, keys.CRM_ADDRESS)
        self._address.setPlaceholderText("https://crm.example.com/search?q={e164}")
        self._crm = LabeledField(self.tr("CRM page"), self._address)
        self.column.addWidget(self._crm)
        self._opens = self.add_switch(self.tr("Open it when a call begins"), keys.CRM_OPENS)
        self._address.textChanged.connect(self._take_address)
        self._judge()

    def _take_address(self) -> None:
        address = self._address.text().strip()
        if self._judge():
            self.settings.set(keys.CRM_ADDRESS, address)
            self.crm_changed.emit()

    def _judge(self) -> bool:
        """Show what the address comes to; whether it may be kept."""
        address = self._address.text().strip()
        fault = crm.fault_of(address) if address else ""
        can_open = bool(address) and not fault
        self._opens.setEnabled(can_open and not self.settings.is_locked(keys.CRM_OPENS))
        if fault:
            kept = self.tr("Not kept.")
            self._crm.set_error(f"{local(fault)} {kept}")
            return False
        self._crm.clear_error()
        if address:
            filled = crm.fill(address, crm.EXAMPLE_NUMBER, crm.EXAMPLE_NAME)
            self._crm.set_hint(self.tr("Opens: {address}").format(address=filled))
        else:
            self._crm.set_hint(
                self.tr("Write {e164}, {digits} or {name} where number and name of a caller go.")
            )
        return True
