"""The accessibility bus: many questions at once to a program, and keys as a keyboard sends them."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ANSWER = 10.0
"""Seconds to wait for one answer of the program; a healthy one needs some milliseconds."""

_A11Y = "org.a11y.atspi."
_REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
_KEYS = "/org/a11y/atspi/registry/deviceeventcontroller"
_PRESS, _RELEASE, _SYMBOL = 0, 1, 3
_MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}  # key codes of X's standard keyboard
_NAMED_KEYS = {
    "Backspace": 0xFF08,
    "Tab": 0xFF09,
    "Enter": 0xFF0D,
    "Escape": 0xFF1B,
    "Home": 0xFF50,
    "Up": 0xFF52,
    "Down": 0xFF54,
    "End": 0xFF57,
    "F1": 0xFFBE,
    "F4": 0xFFC1,
    "F2": 0xFFBF,
    "F5": 0xFFC2,
    "Delete": 0xFFFF,
}


class Place(NamedTuple):
    """Where an accessible object is: the bus name of its program, and its path."""

    service: str
    path: str


class AccessibilityBus:
    """A connection to the accessibility bus."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, auth_timeout=ANSWER)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def ask(self, *questions: Message) -> list[Any]:
        """Send all questions at once; returns the first value of each answer, None for errors.

        Raises:
            TimeoutError: The program did not answer in time: it hangs.
        """
        waiting: dict[int, int] = {}
        for position, question in enumerate(questions):
            serial = next(self._connection.outgoing_serial)
            waiting[serial] = position
            self._connection.send(question, serial=serial)
        answers: list[Any] = [None] * len(questions)
        deadline = time.monotonic() + ANSWER
        while waiting:
            message = self._connection.receive(timeout=max(0.0, deadline - time.monotonic()))
            answered = waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
            if answered is not None and message.header.message_type is MessageType.method_return:
                answers[answered] = message.body[0] if message.body else True
        return answers

    def program(self, pid: int) -> str | None:
        """The bus name of the program with this process id, once it is there."""
        (children,) = self.ask(call(Place(_REGISTRY, ROOT), "Accessible", "GetChildren"))
        services = [service for service, _ in children or ()]
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        pids = self.ask(
            *(
                new_method_call(bus, "GetConnectionUnixProcessID", "s", (service,))
                for service in services
            )
        )
        return next((s for s, found in zip(services, pids, strict=True) if found == pid), None)

    def press_keys(self, keys: str) -> None:
        """Press keys as a keyboard would: ``Enter``, ``Ctrl+N``, ``a``."""
        *held, key = keys.split("+") if len(keys) > 1 else [keys]
        symbol = _NAMED_KEYS.get(key) or ord(key.lower() if held else key)
        strokes = [(_MODIFIERS[name], _PRESS) for name in held]
        strokes += [(symbol, _SYMBOL)]
        strokes += [(_MODIFIERS[name], _RELEASE) for name in reversed(held)]
        for code, kind in strokes:
            controller = Place(_REGISTRY, _KEYS)
            made = call(
                controller, "DeviceEventController", "GenerateKeyboardEvent", "isu", code, "", kind
            )
            self.ask(made)


def call(place: Place, interface: str, method: str, signature: str = "", *body: Any) -> Message:
    """A call of a method; ``interface`` without ``org.a11y.atspi.``."""
    address = DBusAddress(place.path, place.service, _A11Y + interface)
    return new_method_call(address, method, signature or None, body)


def property_of(place: Place, interface: str, name: str) -> Message:
    """The question for a property."""
    address = DBusAddress(place.path, place.service, "org.freedesktop.DBus.Properties")
    return new_method_call(address, "Get", "ss", (_A11Y + interface, name))


def value_of(variant: Any) -> Any:
    """The value of a D-Bus variant; empty text for one that could not be read."""
    return variant[1] if variant else ""
