"""The portal ProxyResolver for tests, on a bus of the test's own."""

from __future__ import annotations

import threading

from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection

_NAME = "org.freedesktop.portal.Desktop"


class ProxyPortal:
    """A desktop that is set to some proxies.

    Attributes:
        asked: Types and values of all questions.
    """

    def __init__(self, address: str, proxies: list[str]) -> None:
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self._proxies = proxies
        self._bus = open_dbus_connection(address, auth_timeout=10)
        self._bus.send_and_get_reply(message_bus.RequestName(_NAME), timeout=10)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.send(message_bus.ReleaseName(_NAME))
        self._thread.join(10)
        self._bus.close()

    def _serve(self) -> None:
        while True:
            message = self._bus.receive()
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                if fields[HeaderFields.member] == "NameLost":
                    return
            elif message.header.message_type is MessageType.method_call:
                assert fields[HeaderFields.member] == "Lookup"
                assert fields[HeaderFields.interface].endswith(".ProxyResolver")
                self.asked.append((fields[HeaderFields.signature], message.body))
                self._bus.send(new_method_return(message, "as", (self._proxies,)))
