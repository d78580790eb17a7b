"""On Windows, a key in all programs and the text that is selected in the one in front.

learn.microsoft.com/windows/win32/api/winuser: RegisterHotKey, WM_HOTKEY, SendInput's older sister
keybd_event. Windows keeps no selection: the text is copied as Ctrl+C would, and what was on the
clipboard is put back.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal

from desktop.runtime.hotkey import Hotkey, KeyFault, KeyRefused

_MODIFIERS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
_NO_REPEAT = 0x4000
_WM_HOTKEY = 0x0312
_ID = 1
_ALREADY_REGISTERED = 1409
_F1 = 0x70
_RELEASED = 2
_HELD = (0x10, 0x11, 0x12, 0x5B, 0x5C)  # Shift, Ctrl, Alt, both Windows keys
_CTRL, _C = 0x11, 0x43


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, key: WindowsKey) -> None:
        super().__init__()
        self._key = key

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:  # noqa: N802  # Qt's
        if bytes(kind) == b"windows_generic_MSG":
            found = _Message.from_address(int(message))
            if found.message == _WM_HOTKEY and found.wide == _ID:
                self._key.pressed.emit()
                return True, 0
        return False, 0


class WindowsKey(QObject):
    """One key for this process.

    Signals:
        pressed: it went down, in whatever program.
    """

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user = _user_library()
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        if app:
            app.installNativeEventFilter(self._filter)

    def grab(self, hotkey: Hotkey) -> None:
        """Take a key in all programs, in place of the one before.

        Raises:
            KeyRefused: Another program has it.
        """
        self.release()
        modifiers = sum(_MODIFIERS[name] for name in hotkey.modifiers) | _NO_REPEAT
        is_function = len(hotkey.key) > 1
        code = _F1 + int(hotkey.key[1:]) - 1 if is_function else ord(hotkey.key)
        if not self._user.RegisterHotKey(None, _ID, modifiers, code):
            taken = _last_error() == _ALREADY_REGISTERED
            raise KeyRefused(KeyFault.TAKEN if taken else KeyFault.REFUSED)

    def release(self) -> None:
        """Give the key back."""
        self._user.UnregisterHotKey(None, _ID)

    def copy_selection(self) -> None:
        """Press Ctrl+C in the program in front; the keys that are held are let go first."""
        for code in _HELD:
            self._user.keybd_event(code, 0, _RELEASED, 0)
        for code, flags in ((_CTRL, 0), (_C, 0), (_C, _RELEASED), (_CTRL, _RELEASED)):
            self._user.keybd_event(code, 0, flags, 0)

    def close(self) -> None:
        """Give everything back."""
        self.release()
        app = QCoreApplication.instance()
        if app:
            app.removeNativeEventFilter(self._filter)


def _user_library() -> Any:
    if sys.platform == "win32":
        return ctypes.WinDLL("user32", use_last_error=True)
    raise OSError("this is not Windows")


def _last_error() -> int:
    known: Any = getattr(ctypes, "get_last_error", int)
    return int(known())
