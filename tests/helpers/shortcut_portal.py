"""The portal GlobalShortcuts for tests, on a bus of the test's own, and the person at its dialog.

Written from the portal's specification; it refuses calls whose types are not exactly its.
"""

from __future__ import annotations

import threading
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
from jeepney.io.blocking import open_dbus_connection

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = DBusAddress(_PATH, _NAME, "org.freedesktop.portal.GlobalShortcuts")
_TYPES = {"Get": "ss", "CreateSession": "a{sv}", "BindShortcuts": "oa(sa{sv})sa{sv}", "Close": None}


class ShortcutPortal:
    """A portal whose person says yes, or no.

    Attributes:
        agrees: Whether the person lets programs have keys.
        bound: The shortcuts that were asked for: their id, description and proposed key.
        closed: Sessions that were ended.
        faults: Calls that were refused; a test looks that there are none.
    """

    def __init__(self, address: str, *, agrees: bool = True) -> None:
        self.agrees = agrees
        self.bound: list[tuple[str, str, str]] = []
        self.closed: list[str] = []
        self.faults: list[str] = []
        self._session = ""
        self._bus = open_dbus_connection(address, auth_timeout=10)
        self._sending = threading.Lock()
        self._bus.send_and_get_reply(message_bus.RequestName(_NAME), timeout=10)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def press(self, token: str = "") -> None:
        """Press the key of the only shortcut."""
        options = {"activation_token": ("s", token)} if token else {}
        values = (self._session, self.bound[-1][0], 1, options)
        self._send(new_signal(_SHORTCUTS, "Activated", "osta{sv}", values))

    def close(self) -> None:
        """Leave the bus."""
        self._send(message_bus.ReleaseName(_NAME))
        self._thread.join(10)
        self._bus.close()

    def _send(self, message: Message) -> None:
        with self._sending:
            self._bus.send(message)

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                if fields[HeaderFields.member] == "NameLost":
                    return
            elif message.header.message_type is MessageType.method_call:
                self._answer(message, fields[HeaderFields.member])

    def _answer(self, message: Message, method: str) -> None:
        types = message.header.fields.get(HeaderFields.signature)
        if method not in _TYPES or types != _TYPES[method]:
            self.faults.append(f"{method}({types})")
            self._send(new_error(message, "org.freedesktop.DBus.Error.InvalidArgs"))
        elif method == "Get":
            self._send(new_method_return(message, "v", (("u", 1),)))
        elif method == "Close":
            self.closed.append(message.header.fields[HeaderFields.path])
            self._send(new_method_return(message))
        elif method == "CreateSession":
            (options,) = message.body
            owner = message.header.fields[HeaderFields.sender][1:].replace(".", "_")
            token = options["session_handle_token"][1]
            self._session = f"{_PATH}/session/{owner}/{token}"
            self._respond(message, options, {"session_handle": ("s", self._session)}, agreed=True)
        else:
            self._bind(message)

    def _bind(self, message: Message) -> None:
        _session, shortcuts, _parent, options = message.body
        self.bound = [
            (name, about["description"][1], about["preferred_trigger"][1])
            for name, about in shortcuts
        ]
        given = [(name, {"trigger_description": ("s", "Ctrl+Alt+D")}) for name, _ in shortcuts]
        results = {"shortcuts": ("a(sa{sv})", given)}
        self._respond(message, options, results, agreed=self.agrees)

    def _respond(
        self, message: Message, options: Any, results: dict[str, Any], *, agreed: bool
    ) -> None:
        """Return the request, and tell its outcome once the person has decided."""
        sender = message.header.fields[HeaderFields.sender]
        owner = sender[1:].replace(".", "_")
        path = f"{_PATH}/request/{owner}/{options['handle_token'][1]}"
        self._send(new_method_return(message, "o", (path,)))
        place = DBusAddress(path, _NAME, "org.freedesktop.portal.Request")
        outcome = (0, results) if agreed else (1, {})
        told = new_signal(place, "Response", "ua{sv}", outcome)
        told.header.fields[HeaderFields.destination] = sender
        self._send(told)
