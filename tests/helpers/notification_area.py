"""A desktop's notification area for tests: a real D-Bus session, and a small service on it.

The service is written from the specification, and refuses calls whose types are not exactly its.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.freedesktop.Notifications"
_PATH = DBusAddress("/org/freedesktop/Notifications", _NAME, _NAME)
_TYPES = {"Notify": "susssasa{sv}i", "CloseNotification": "u", "GetCapabilities": None}


@contextmanager
def run_bus() -> Iterator[str]:
    """Start a session bus that nobody is on; yields its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    own = {**os.environ, "XDG_DATA_DIRS": "/nonexistent", "XDG_DATA_HOME": "/nonexistent"}
    output, silent = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, env=own, stdout=output, stderr=silent, text=True) as bus:
        try:
            assert bus.stdout
            yield bus.stdout.readline().strip()
        finally:
            bus.kill()


@dataclass
class Shown:
    """A notification on the screen."""

    title: str
    text: str
    actions: list[str]
    hints: dict[str, Any]


@dataclass
class NotificationArea:
    """What a person sees of notifications, and can do to them.

    Attributes:
        address: Of the bus.
        skills: Capabilities that it tells of.
        shown: By id, what is on the screen.
        history: Every notification in the order of the calls, with its id.
        faults: Calls that were refused; a test looks that there are none.
    """

    address: str
    skills: tuple[str, ...] = ("actions", "body", "body-markup")
    shown: dict[int, Shown] = field(default_factory=dict)
    history: list[tuple[int, Shown]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._bus: DBusConnection = open_dbus_connection(self.address, auth_timeout=10)
        self._sending = threading.Lock()
        self._call_bus(message_bus.RequestName(_NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def press(self, number: int, action: str = "default", token: str = "") -> None:
        """Press a notification or its button."""
        if token:
            self._tell("ActivationToken", "us", number, token)
        self._tell("ActionInvoked", "us", number, action)
        self.dismiss(number)

    def dismiss(self, number: int) -> None:
        """Close a notification as a person does."""
        del self.shown[number]
        self._tell("NotificationClosed", "uu", number, 2)

    def close(self) -> None:
        """Leave the bus."""
        self._call_bus(message_bus.ReleaseName(_NAME), answered=False)
        self._thread.join(10)
        self._bus.close()

    def _call_bus(self, message: Message, *, answered: bool = True) -> None:
        if answered:
            self._bus.send_and_get_reply(message, timeout=10)
        else:
            self._send(message)

    def _send(self, message: Message) -> None:
        with self._sending:
            self._bus.send(message)

    def _tell(self, name: str, types: str, *values: Any) -> None:
        self._send(new_signal(_PATH, name, types, values))

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                if fields[HeaderFields.member] == "NameLost":
                    return
            elif message.header.message_type is MessageType.method_call:
                self._send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        method, types = fields[HeaderFields.member], fields.get(HeaderFields.signature)
        if method not in _TYPES or types != _TYPES[method]:
            self.faults.append(f"{method}({types})")
            return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs")
        if method == "GetCapabilities":
            return new_method_return(message, "as", (list(self.skills),))
        if method == "CloseNotification":
            return self._close_notification(message)
        _app, number, _icon, title, text, actions, hints, _timeout = message.body
        if number not in self.shown:
            number = len(self.history) + 1
        shown = Shown(title, text, actions, {key: value for key, (_, value) in hints.items()})
        self.shown[number] = shown
        self.history.append((number, shown))
        return new_method_return(message, "u", (number,))

    def _close_notification(self, message: Message) -> Message:
        (number,) = message.body
        if self.shown.pop(number, None) is None:
            self.faults.append(f"closed {number}, which is not there")
        else:
            self._tell("NotificationClosed", "uu", number, 3)
        return new_method_return(message)
