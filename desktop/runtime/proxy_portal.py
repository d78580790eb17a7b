"""The proxies that a Linux desktop is set to, as its portal says; it reads PAC files as well.

``org.freedesktop.portal.ProxyResolver`` of XDG Desktop Portal, version 1.
"""

from __future__ import annotations

PATIENCE = 3.0
"""Seconds: the portal may have to be started."""
_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"


def ask_portal(url: str) -> list[str]:
    """Addresses such as ``http://proxy:8080`` and ``direct://``; [] where there is no portal.

    Raises:
        TimeoutError: There may be one, which does not answer.
    """
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    resolver = DBusAddress(_PATH, _NAME, "org.freedesktop.portal.ProxyResolver")
    try:
        with open_dbus_connection(auth_timeout=PATIENCE) as bus:
            question = new_method_call(resolver, "Lookup", "s", (url,))
            answer = bus.send_and_get_reply(question, timeout=PATIENCE)
    except TimeoutError:
        raise
    except (OSError, KeyError, ValueError, RuntimeError):  # no session, no bus, no answer
        return []
    if answer.header.message_type is not MessageType.method_return or not answer.body:
        return []
    return [str(address) for address in answer.body[0]]
