"""Opens the page of a caller in the person's CRM, in the system's browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.domain import crm
from desktop.storage.settings import CRM_ADDRESS, CRM_OPENS, Settings

Opener = Callable[[QUrl], bool]


class CrmPage(QObject):
    """Knows the address with its places, and opens it for a number.

    Attributes:
        opener: Hands an address to the system; a test puts its own in place.

    Signals:
        changed: the address was set, changed or removed.
        refused: words (str): no page was opened, and why.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.opener: Opener = QDesktopServices.openUrl
        self._settings = settings

    @property
    def is_set(self) -> bool:
        """Whether there is an address that can be used."""
        address = self._settings.get(CRM_ADDRESS)
        return bool(address) and not crm.fault_of(address)

    @property
    def opens_itself(self) -> bool:
        """Whether the page is to open when a call begins."""
        return self.is_set and self._settings.get(CRM_OPENS)

    def open(self, number: str, name: str) -> None:
        """Open the page of a caller.

        Args:
            number: E.164; without digits nothing is opened.
            name: Or "".
        """
        if not self.is_set:
            self.refused.emit(
                self.tr("No CRM page was opened. Set its address in the settings, under Desk.")
            )
        elif not any(char.isdigit() for char in number):
            self.refused.emit(self.tr("No CRM page was opened. Choose a call or a caller first."))
        else:
            address = crm.fill(self._settings.get(CRM_ADDRESS), number, name)
            if not self.opener(QUrl(address, QUrl.ParsingMode.StrictMode)):
                self.refused.emit(
                    self.tr("No CRM page was opened: this computer has no browser for it.")
                )
