"""Offers a number that was copied anywhere, in one line; only where a person wants it.

Without that wish the clipboard is not looked at. Nothing opens and nothing comes to the front.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.controllers.sources import Arrival, SourcesController
from desktop.domain.dial_policy import DialSource
from desktop.domain.phone import PhoneNumber
from desktop.qtmodels.roles import Tone
from desktop.storage.settings import OFFER_COPIED, Settings
from desktop.views.widgets.message_bar import Message, MessageBar

_TOPIC = "copied"
_LONGEST = 60  # characters; who copies more copies no number


class CopiedOffer(QObject):
    """Watches the clipboard while the setting says so."""

    def __init__(
        self,
        sources: SourcesController,
        settings: Settings,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._settings = settings
        self._messages = messages
        self._watching = False
        sources.arrived.connect(self._forget)
        self.take_choice()

    def take_choice(self) -> None:
        """The setting may be another one."""
        wanted = self._settings.get(OFFER_COPIED) and "dialer" in self._settings.tabs
        if wanted == self._watching:
            return
        self._watching = wanted
        changed = QGuiApplication.clipboard().dataChanged
        if wanted:
            changed.connect(self._look)
        else:
            changed.disconnect(self._look)
            self._messages.withdraw(_TOPIC)

    def _look(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            return  # it was copied here, where it can be called anyway
        text = clipboard.text()
        check = self._sources.check(text) if 0 < len(text) <= _LONGEST else None
        if check and check.number:
            self._offer(text, check.number)
        else:
            self._messages.withdraw(_TOPIC)

    def _offer(self, text: str, number: PhoneNumber) -> None:
        calls = self._sources.would_call(text, DialSource.COPIED)
        self._messages.post(
            Message(
                key=_TOPIC,
                title=self.tr("{number} was copied").format(number=number.display),
                tone=Tone.INFO,
                icon="copy",
                action=self.tr("Call") if calls else self.tr("Put into the dialer"),
                on_action=lambda: self._sources.take(text, DialSource.COPIED),
            )
        )

    def _forget(self, _arrival: Arrival) -> None:
        self._messages.withdraw(_TOPIC)
