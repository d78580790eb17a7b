"""How long nobody has touched this computer, where the system tells programs.

X11 tells by its screen saver extension, Windows and macOS by a call. Wayland tells no program:
there only what happens in the own windows is known, see ``desktop.views.own_input``.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from ctypes.util import find_library
from typing import Any

Clock = Callable[[], float]
"""Seconds since the last input; blocks for as long as the system takes to answer."""


def system_clock(qt_platform: str) -> Clock | None:
    """This system's clock, or None where it has none; ``qt_platform`` is Qt's name of it."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
        # Under XWayland the X server knows of no input in the other programs.
        is_x11 = qt_platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY")
        return _x11() if is_x11 else None
    except (OSError, AttributeError):  # a library or a function of it is missing
        return None


class _ScreenSaverInfo(ctypes.Structure):
    """``XScreenSaverInfo`` of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _x11() -> Clock | None:
    x11 = ctypes.CDLL(find_library("X11") or "libX11.so.6")
    saver = ctypes.CDLL(find_library("Xss") or "libXss.so.1")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
    number = ctypes.POINTER(ctypes.c_int)
    saver.XScreenSaverQueryExtension.argtypes = (ctypes.c_void_p, number, number)
    info_at = ctypes.POINTER(_ScreenSaverInfo)
    saver.XScreenSaverQueryInfo.argtypes = (ctypes.c_void_p, ctypes.c_ulong, info_at)
    display = x11.XOpenDisplay(None)  # of its own: Qt's is in use by another thread
    if not display:
        return None
    event, error = ctypes.c_int(), ctypes.c_int()
    if not saver.XScreenSaverQueryExtension(display, ctypes.byref(event), ctypes.byref(error)):
        x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
        x11.XCloseDisplay(display)
        return None
    root, info = x11.XDefaultRootWindow(display), _ScreenSaverInfo()

    def seconds() -> float:
        known = saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info))
        return float(info.idle) / 1000 if known else 0.0

    return seconds


class _LastInput(ctypes.Structure):
    """``LASTINPUTINFO`` of winuser.h."""

    _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))


def _windows() -> Clock:
    libraries: Any = vars(ctypes)["windll"]
    last_input = libraries.user32.GetLastInputInfo
    ticks_now = libraries.kernel32.GetTickCount
    ticks_now.restype = ctypes.c_uint

    def seconds() -> float:
        last = _LastInput(ctypes.sizeof(_LastInput))
        if not last_input(ctypes.byref(last)):
            return 0.0
        return float((ticks_now() - last.ticks) % 2**32) / 1000  # the ticks begin anew each 49 days

    return seconds


def _mac() -> Clock:
    services = ctypes.CDLL(
        "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
    )
    since = services.CGEventSourceSecondsSinceLastEventType
    since.restype = ctypes.c_double
    since.argtypes = (ctypes.c_int, ctypes.c_uint)
    combined, any_input = 0, 2**32 - 1
    return lambda: float(since(combined, any_input))
