"""Says once that there is an update, never during a call, and shows what is new when asked to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.controllers.all import Controllers
from desktop.qtmodels.roles import Tone
from desktop.views.messages import message_of
from desktop.views.update_dialog import UpdateDialog
from desktop.views.widgets.message_bar import Message, MessageBar

_TOPIC = "update"


class UpdateNotices(QObject):
    """One calm message in the window at a time, and the dialog that it leads to."""

    def __init__(
        self,
        controllers: Controllers,
        messages: MessageBar,
        leave: Callable[[], object],
        window: QWidget,
    ) -> None:
        """Listen.

        Args:
            controllers: Whom to listen to.
            messages: Shows that there is an update.
            leave: Quits the program.
            window: The window.
        """
        super().__init__(window)
        self._updates = controllers.updates
        self._messages = messages
        self._window = window
        self._dialog: UpdateDialog | None = None
        self._message: Message | None = None
        self._said: tuple[object, ...] = ()
        self._updates.changed.connect(self._tell)
        self._updates.wanted.connect(self._open)
        self._updates.leaving.connect(leave)
        controllers.dialer.call_changed.connect(self._tell)
        controllers.session.account_changed.connect(self._tell_again)
        messages.dismissed.connect(self._note_dismissed)

    def _tell(self) -> None:
        """Say what is new to say, unless a dialog says it or somebody is on the phone."""
        if self._dialog is not None or self._updates.is_calling:
            return
        message = self._news()
        offered = self._updates.offered
        if message is None:
            if offered is None and self._message is not None:  # off, or another channel
                self._withdraw()
            return
        said = (message.title, offered and offered.release.version)
        if said == self._said:
            return
        self._said, self._message = said, message
        self._messages.post(message)
        if self._window.isVisible() and not self._window.isMinimized():
            self._updates.note_told()

    def _news(self) -> Message | None:
        updates = self._updates
        offered = updates.offered
        if offered is None:
            return None
        version = offered.release.version
        if updates.trouble:
            return message_of(updates.trouble, _TOPIC, self.tr("What is new"), self._open)
        if updates.ready:
            title = self.tr("Calldeck {version} is ready to be installed").format(version=version)
            text = self.tr("It was fetched and checked.")
            return self._calm(title, text, self.tr("Install"))
        if updates.is_news:
            title = self.tr("Calldeck {version} is available").format(version=version)
            return self._calm(title, "", self.tr("What is new"))
        return None

    def _calm(self, title: str, text: str, action: str) -> Message:
        return Message(_TOPIC, title, text, Tone.INFO, "download", action, self._open)

    def _tell_again(self) -> None:
        """Messages are cleared when another account shows."""
        if self._message is not None:
            self._messages.post(self._message)

    def _note_dismissed(self, key: str) -> None:
        if key == _TOPIC:
            self._message = None
            self._updates.note_told()

    def _withdraw(self) -> None:
        self._message = None
        self._messages.withdraw(_TOPIC)

    def _open(self) -> None:
        offered = self._updates.offered
        if self._dialog is not None or offered is None or offered.file is None:
            return
        self._withdraw()
        self._updates.note_told()
        self._dialog = UpdateDialog(self._updates, offered.release, offered.file, self._window)
        self._dialog.finished.connect(self._note_closed)
        self._dialog.open()

    def _note_closed(self) -> None:
        """What the dialog has shown is not said again."""
        self._dialog = None
        message, offered = self._news(), self._updates.offered
        self._said = (message.title, offered and offered.release.version) if message else ()
