"""Notifications of a Linux desktop, by the D-Bus interface that all its notification areas share.

https://specifications.freedesktop.org/notification-spec/latest/
"""

from __future__ import annotations

import html
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.runtime.resources import resource
from desktop.views.session_bus import Answer, SessionBus

if TYPE_CHECKING:
    from jeepney import Message

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_DEFAULT = "default"  # the action of a click on the notification itself
_LOW, _NORMAL = 0, 1  # urgency


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification.

    Attributes:
        title: One line of plain text.
        text: Plain text below, or "".
        button: Text of the button that opens it.
        quiet: Corrects what is shown without asking for attention again.
    """

    title: str
    text: str
    button: str
    quiet: bool = False


@dataclass(slots=True)
class _Place:
    """Where the notification of one key is.

    Attributes:
        wanted: What is to be shown, None for nothing.
        number: Its id on the desktop; 0 while it has none.
        asking: Whether the desktop has been asked to show something and has not answered yet.
    """

    wanted: Notice | None = None
    number: int = 0
    asking: bool = False


class NotificationService(QObject):
    """Shows at most one notification for each key.

    Attributes:
        is_absent: Whether nothing on this desktop shows notifications.

    Signals:
        opened: a person pressed the notification of this key (str), or its button.
        absent: it has turned out that nothing shows notifications.
    """

    opened = Signal(object)
    absent = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_absent = False
        self._bus = SessionBus(self)
        self._places: dict[str, _Place] = {}
        self._skills: tuple[str, ...] | None = None
        self._bus.told.connect(self._take_signal)
        self._bus.lost.connect(self._give_up)

    def start(self) -> None:
        """Look for the service; what is shown before it answers waits."""
        self._bus.open()
        self._bus.hear(_NAME, _PATH)
        self._ask("GetCapabilities", "", (), self._learn_skills)

    def show(self, key: str, notice: Notice) -> None:
        """Show a notification, in the place of the one that this key has.

        A quiet one only changes what is there: what a person closed stays away.
        """
        place = self._places.setdefault(key, _Place())
        if self._skills is None and place.wanted and not place.wanted.quiet:
            notice = replace(notice, quiet=False)  # what it corrects has not been shown yet
        place.wanted = notice
        self._bring_about(key)

    def withdraw(self, key: str) -> None:
        """Take a notification back, if it is there."""
        if place := self._places.get(key):
            place.wanted = None
            self._bring_about(key)

    def close(self) -> None:
        """Leave; what was shown is taken back before."""
        for key in self._places:
            self.withdraw(key)
        self._bus.close()

    def _bring_about(self, key: str) -> None:
        """Ask for what is wanted, one thing after the other: an id comes with the answer."""
        place = self._places[key]
        if place.asking or self._skills is None:
            return
        if place.wanted and (place.number or not place.wanted.quiet):
            place.asking = True
            wanted = place.wanted
            self._ask(
                "Notify",
                "susssasa{sv}i",
                self._body(wanted, place.number),
                lambda values: self._note_shown(key, wanted, values),
            )
        elif place.number and not place.wanted:
            number, place.number = place.number, 0
            self._ask("CloseNotification", "u", (number,))

    def _note_shown(self, key: str, shown: Notice, values: tuple[Any, ...] | None) -> None:
        place = self._places[key]
        place.asking = False
        if values is None:
            place.wanted = None
            self._give_up()
            return
        place.number = values[0]
        if place.wanted is not shown:
            self._bring_about(key)

    def _body(self, notice: Notice, number: int) -> tuple[Any, ...]:
        skills = self._skills or ()
        text = html.escape(notice.text) if "body-markup" in skills else notice.text
        actions = [_DEFAULT, notice.button, "open", notice.button] if "actions" in skills else []
        hints = {
            "desktop-entry": ("s", "calldeck"),
            "category": ("s", "call.unanswered"),
            "urgency": ("y", _LOW if notice.quiet else _NORMAL),
            "suppress-sound": ("b", notice.quiet),
        }
        icon = resource("icons", "app.svg").as_uri()
        return ("Calldeck", number, icon, notice.title, text, actions, hints, -1)

    def _learn_skills(self, values: tuple[Any, ...] | None) -> None:
        if values is None:
            self._give_up()
            return
        self._skills = tuple(values[0])
        for key in self._places:
            self._bring_about(key)

    def _give_up(self) -> None:
        if not self.is_absent:
            self.is_absent = True
            self.absent.emit()

    def _take_signal(self, name: str, values: tuple[Any, ...]) -> None:
        number = values[0] if values else 0
        key = next((k for k, place in self._places.items() if place.number == number), None)
        if key is None or not number:
            return
        if name == "NotificationClosed":
            self._places[key].number = 0
        elif name == "ActivationToken":
            # Under Wayland a window may come to the front only with the token of the press.
            os.environ["XDG_ACTIVATION_TOKEN"] = values[1]
        elif name == "ActionInvoked":
            self.opened.emit(key)

    def _ask(
        self, method: str, signature: str, body: tuple[Any, ...], answer: Answer | None = None
    ) -> None:
        self._bus.call(_call(method, signature, body), answer)


def _call(method: str, signature: str, body: tuple[Any, ...]) -> Message:
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature or None, body)
