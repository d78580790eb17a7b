"""The key that brings the selected text of any program into the dialer, where there can be one."""

from __future__ import annotations

import os
import sys
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.runtime.hotkey import Hotkey, KeyFault, KeyRefused
from desktop.runtime.hotkey_windows import WindowsKey
from desktop.runtime.x11 import X11Connection
from desktop.storage.settings import SELECTION_KEY, SELECTION_KEY_ON, Settings
from desktop.views.portal_key import PortalKey


class KeyPlace(Enum):
    """Who gives such a key here."""

    SYSTEM = auto()
    """It is taken, or refused, at once."""
    PORTAL = auto()
    """The desktop asks the person."""
    NOBODY = auto()


class SelectionKey(QObject):
    """Takes the key while the settings say so.

    Attributes:
        place: Who gives the key.
        fault: Why the key was not had, or None.

    Signals:
        pressed: it went down.
        changed: ``place`` or ``fault`` is another one.
    """

    pressed = Signal()
    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.place = KeyPlace.NOBODY
        self.fault: KeyFault | None = None
        self._taken = ""
        self.connection = _connection(self)
        self._portal: PortalKey | None = None
        if self.connection:
            self.place = KeyPlace.SYSTEM
            self.connection.pressed.connect(self.pressed)
        elif _is_wayland():
            self._portal = PortalKey(self)
            self._portal.found.connect(self._take_portal)
            self._portal.bound.connect(self._take_answer)
            self._portal.pressed.connect(self._press)
            self._portal.look()
        self.take_choice()

    def take_choice(self) -> None:
        """The settings may be others."""
        wanted = self._settings.get(SELECTION_KEY) if self._settings.get(SELECTION_KEY_ON) else ""
        if wanted == self._taken or self.place is KeyPlace.NOBODY:
            return
        self._taken, self.fault = wanted, None
        try:
            self._take(wanted)
        except KeyRefused as refused:
            self.fault = refused.fault
        self.changed.emit()

    def close(self) -> None:
        """Give the key back: the program quits."""
        for part in (self.connection, self._portal):
            if part:
                part.close()

    def _take(self, wanted: str) -> None:
        """Take a key, or give the one back that was taken."""
        if self.connection:
            self.connection.release()
        if self._portal:
            self._portal.give_back()
        if not wanted:
            return
        hotkey = Hotkey.of(wanted)
        if self.connection:
            self.connection.grab(hotkey)
        elif self._portal:
            self._portal.ask(hotkey, self.tr("Put the selected number into the dialer"))

    def _take_portal(self, is_there: bool) -> None:
        if is_there:
            self.place = KeyPlace.PORTAL
            self.changed.emit()
            self.take_choice()

    def _take_answer(self, is_bound: bool) -> None:
        self.fault = None if is_bound else KeyFault.REFUSED
        self.changed.emit()

    def _press(self, token: str) -> None:
        if token:  # with it Qt may ask the desktop to bring the window to the front
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.pressed.emit()


def _connection(parent: QObject) -> X11Connection | WindowsKey | None:
    platform = QGuiApplication.platformName()
    try:
        if platform == "xcb" and not _is_wayland():
            return X11Connection(parent)
        if sys.platform == "win32" and platform == "windows":
            return WindowsKey(parent)
    except OSError:
        pass
    return None


def _is_wayland() -> bool:
    """Whether the session is: under XWayland a key is only had while an X program is in front."""
    on_screen = QGuiApplication.platformName() in {"xcb", "wayland", "wayland-egl"}
    return on_screen and bool(os.environ.get("WAYLAND_DISPLAY"))
