"""Which program shows notifications on this desktop; no Qt."""

from __future__ import annotations

import platform
import sys

_PATIENCE = 3.0
"""Seconds that it may take to answer."""


class NoNotifications(Exception):
    """Nothing shows notifications here; the text names what is missing or was said."""


def notification_area() -> str:
    """The name of the program that shows notifications; blocks.

    Raises:
        NoNotifications: There is none, or it does not answer.
    """
    if not sys.platform.startswith("linux"):
        return platform.system()  # part of the system
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg

    address = DBusAddress(
        "/org/freedesktop/Notifications",
        "org.freedesktop.Notifications",
        "org.freedesktop.Notifications",
    )
    try:
        with open_dbus_connection("SESSION") as connection:
            question = new_method_call(address, "GetServerInformation")
            answer = connection.send_and_get_reply(question, timeout=_PATIENCE)
            name, _, version, _ = unwrap_msg(answer)
    except DBusErrorResponse as error:
        raise NoNotifications(error.name) from error
    except KeyError as error:  # no desktop has said where its bus is
        raise NoNotifications("DBUS_SESSION_BUS_ADDRESS") from error
    except (OSError, ValueError, RuntimeError) as error:
        raise NoNotifications(getattr(error, "strerror", None) or "D-Bus") from error
    return f"{name} {version}"
