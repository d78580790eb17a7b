"""A connection to the X server of our own: a key in all programs, and the selected text.

Qt has neither: it cannot grab a key, and it waits up to five seconds for a program that was asked
for its selection and hangs. Here the answer comes through the event loop, or does not come.

Xlib: x.org/releases/current/doc/libX11; ICCCM 2.4 for selections.
"""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop.runtime.hotkey import Hotkey, KeyFault, KeyRefused

_MODIFIERS = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Meta": 64}
_CAPS_LOCK, _NUM_LOCK = 2, 16
_KEY_PRESS, _KEY_RELEASE, _SELECTION_NOTIFY = 2, 3, 31
_ASYNCHRONOUS = 1
_PRIMARY = 1  # the atom is predefined
_MOST = 1_000  # units of four bytes of a selection: more is no number

_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class _Event(ctypes.Union):
    _fields_ = (("kind", ctypes.c_int), ("words", ctypes.c_long * 24))


class X11Connection(QObject):
    """One connection, read when Qt's loop says that there is something to read.

    Signals:
        pressed: the key that was grabbed went down, in whatever program.
        selected: the text (str) that was asked for; "" when nothing is selected.

    Raises:
        OSError: There is no Xlib, or no X server.
    """

    pressed = Signal()
    selected = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x = _library()
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise OSError("there is no X server")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._grabbed: tuple[int, int] | None = None
        self._is_down = False
        # Held keys repeat their press alone, so that a release is one.
        self._x.XkbSetDetectableAutoRepeat(self._display, 1, None)
        self._window = self._x.XCreateSimpleWindow(self._display, self._root, 0, 0, 1, 1, 0, 0, 0)
        self._text = self._x.XInternAtom(self._display, b"UTF8_STRING", 0)
        self._place = self._x.XInternAtom(self._display, b"CALLDECK_SELECTION", 0)
        number = self._x.XConnectionNumber(self._display)
        self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, hotkey: Hotkey) -> None:
        """Take a key in all programs, in place of the one before.

        Raises:
            KeyRefused: Another program has it, or the keyboard has no such key.
        """
        self.release()
        symbol = self._x.XStringToKeysym(hotkey.key.encode())
        code = self._x.XKeysymToKeycode(self._display, symbol)
        if not code:
            raise KeyRefused(KeyFault.UNFIT)
        mask = sum(_MODIFIERS[name] for name in hotkey.modifiers)
        self._grabbed = (code, mask)
        if self._fails(self._grab_all):
            self.release()
            raise KeyRefused(KeyFault.TAKEN)

    def release(self) -> None:
        """Give the key back."""
        grabbed, self._grabbed, self._is_down = self._grabbed, None, False
        if grabbed is None:
            return
        code, mask = grabbed
        for locks in _lock_masks():
            self._x.XUngrabKey(self._display, code, mask | locks, self._root)
        self._x.XSync(self._display, 0)
        self._read()

    def ask_selection(self) -> None:
        """Ask whoever has it for the selected text; :attr:`selected` brings it."""
        # Of a long text only a part was read, and all is there still: it must not be an answer.
        self._x.XDeleteProperty(self._display, self._window, self._place)
        ask = self._x.XConvertSelection
        ask(self._display, _PRIMARY, self._text, self._place, self._window, 0)
        self._x.XFlush(self._display)
        # Flushing takes in what has come by then, and nothing tells of an answer that was so quick.
        self._read()

    def close(self) -> None:
        """End the connection."""
        self._notifier.setEnabled(False)
        self._x.XCloseDisplay(self._display)

    def _grab_all(self) -> None:
        """With Caps Lock or Num Lock on it is the same key."""
        assert self._grabbed
        code, mask = self._grabbed
        grab, how = self._x.XGrabKey, _ASYNCHRONOUS
        for locks in _lock_masks():
            grab(self._display, code, mask | locks, self._root, 0, how, how)

    def _fails(self, work: Any) -> bool:
        """Whether the server refuses; without a handler Xlib would end the program."""
        refused: list[int] = []

        @_ErrorHandler
        def note(_display: int, _error: int) -> int:
            refused.append(1)
            return 0

        self._x.XSync(self._display, 0)
        before = self._x.XSetErrorHandler(note)
        try:
            work()
            self._x.XSync(self._display, 0)
        finally:
            self._x.XSetErrorHandler(ctypes.cast(before, _ErrorHandler))
        self._read()
        return bool(refused)

    def _read(self) -> None:
        event = _Event()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.kind == _KEY_PRESS and self._grabbed and not self._is_down:
                self._is_down = True
                self.pressed.emit()
            elif event.kind == _KEY_RELEASE:
                self._is_down = False
            elif event.kind == _SELECTION_NOTIFY:
                self.selected.emit(self._selection())

    def _selection(self) -> str:
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, left = ctypes.c_ulong(), ctypes.c_ulong()
        content = ctypes.c_void_p()
        self._x.XGetWindowProperty(
            *(self._display, self._window, self._place, 0, _MOST, 1, 0),
            *(ctypes.byref(kind), ctypes.byref(form), ctypes.byref(count), ctypes.byref(left)),
            ctypes.byref(content),
        )
        if not content:
            return ""
        found = ctypes.string_at(content, count.value) if form.value == 8 else b""
        self._x.XFree(content)
        return found.decode("utf-8", "replace")


def _lock_masks() -> tuple[int, ...]:
    return 0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK


def _library() -> Any:
    """Xlib with the types of what is called; pointers and ids are longer than an int."""
    x = ctypes.CDLL("libX11.so.6")
    display, xid, integer = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
    unsigned, text = ctypes.c_uint, ctypes.c_char_p
    signatures: dict[str, tuple[Any, list[Any]]] = {
        "XOpenDisplay": (display, [text]),
        "XCloseDisplay": (integer, [display]),
        "XDefaultRootWindow": (xid, [display]),
        "XCreateSimpleWindow": (xid, [display, xid, *[integer] * 2, *[unsigned] * 3, xid, xid]),
        "XInternAtom": (xid, [display, text, integer]),
        "XConnectionNumber": (integer, [display]),
        "XkbSetDetectableAutoRepeat": (integer, [display, integer, ctypes.c_void_p]),
        "XStringToKeysym": (xid, [text]),
        "XKeysymToKeycode": (ctypes.c_ubyte, [display, xid]),
        "XGrabKey": (integer, [display, integer, unsigned, xid, *[integer] * 3]),
        "XUngrabKey": (integer, [display, integer, unsigned, xid]),
        "XConvertSelection": (integer, [display, *[xid] * 5]),
        "XDeleteProperty": (integer, [display, xid, xid]),
        "XSync": (integer, [display, integer]),
        "XFlush": (integer, [display]),
        "XPending": (integer, [display]),
        "XNextEvent": (integer, [display, ctypes.c_void_p]),
        "XFree": (integer, [ctypes.c_void_p]),
        "XSetErrorHandler": (ctypes.c_void_p, [_ErrorHandler]),
        "XGetWindowProperty": (
            integer,
            [display, xid, xid, ctypes.c_long, ctypes.c_long, integer, xid, *[ctypes.c_void_p] * 5],
        ),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(x, name)
        function.restype, function.argtypes = result, arguments
    return x
