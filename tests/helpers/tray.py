"""A desktop's tray for tests, on a real D-Bus session: it takes icons up and presses them.

Written from https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAME = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_INTERFACE = f"""<node><interface name="{_NAME}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface></node>"""


@dataclass
class Tray:
    """What a person sees of the tray, and can do to it.

    Attributes:
        icons: Names on the bus of the icons that came, the newest last.
    """

    address: str
    icons: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._bus: DBusConnection = open_dbus_connection(self.address, auth_timeout=10)
        self._bus.send_and_get_reply(message_bus.RequestName(_NAME), timeout=10)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def click(self) -> None:
        """Click the newest icon, as a person does."""
        place = DBusAddress("/StatusNotifierItem", self.icons[-1], _ITEM)
        with open_dbus_connection(self.address, auth_timeout=10) as hand:
            hand.send_and_get_reply(new_method_call(place, "Activate", "ii", (0, 0)), timeout=10)

    def close(self) -> None:
        """Take the tray away."""
        self._bus.send(message_bus.ReleaseName(_NAME))
        self._thread.join(10)
        self._bus.close()

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            fields = message.header.fields
            if message.header.message_type is MessageType.method_call:
                self._bus.send(self._answer(message))
            elif fields.get(HeaderFields.member) == "NameLost":
                return

    def _answer(self, message: Message) -> Message:
        method = message.header.fields[HeaderFields.member]
        if method == "Introspect":
            return new_method_return(message, "s", (_INTERFACE,))
        if method == "Get":
            return new_method_return(message, "v", (("b", True),))
        if method == "RegisterStatusNotifierItem":
            self.icons.append(message.body[0])
            return new_method_return(message)
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


@contextmanager
def run_tray(address: str) -> Iterator[Tray]:
    """Put a tray on the session bus at this address; it goes with the block."""
    tray = Tray(address)
    try:
        yield tray
    finally:
        tray.close()
