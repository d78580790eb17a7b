"""A key that works in all programs on Wayland: the portal GlobalShortcuts asks the person for it.

flatpak.github.io/xdg-desktop-portal: org.freedesktop.portal.GlobalShortcuts, version 1. The desktop
may give another key than the one proposed, or none.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.runtime.hotkey import Hotkey
from desktop.views.session_bus import SessionBus

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_ID = "call-selection"
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}


class PortalKey(QObject):
    """One key, given by the desktop.

    Signals:
        found: bool, whether this desktop has the portal.
        bound: bool, whether the person let us have a key.
        pressed: str, the key went down; the token with which the window may come to the front.
    """

    found = Signal(object)
    bound = Signal(object)
    pressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = SessionBus(self)
        self._bus.told.connect(self._take)
        self._session = ""
        self._wanted: tuple[Hotkey, str] | None = None
        self._asked: tuple[Hotkey, str] | None = None
        self._then: Callable[[dict[str, Any]], None] | None = None
        self._numbers = count(1)

    def look(self) -> None:
        """Ask whether there is such a portal."""
        from jeepney import DBusAddress, Properties

        self._bus.open()
        self._bus.hear(_REQUEST)
        self._bus.hear(_SHORTCUTS, _PATH)
        place = DBusAddress(_PATH, _NAME, _SHORTCUTS)
        self._bus.call(
            Properties(place).get("version"), lambda answer: self.found.emit(answer is not None)
        )

    def ask(self, hotkey: Hotkey, what: str) -> None:
        """Ask the person for a key; ``what`` says what it does, ``hotkey`` is proposed."""
        self._wanted = (hotkey, what)
        if not self._asked:  # else when that question is answered
            self._begin()

    def give_back(self) -> None:
        """End the session, and with it the key."""
        self._wanted = None
        if not self._asked:
            self._end_session()

    def close(self) -> None:
        """Leave the bus."""
        self.give_back()
        self._bus.close()

    def _begin(self) -> None:
        self._asked = self._wanted
        options = {"session_handle_token": ("s", self._token())}
        self._request("CreateSession", "a{sv}", (), options, self._bind)

    def _bind(self, results: dict[str, Any]) -> None:
        self._session = str(results["session_handle"][1])
        if not self._asked or self._asked != self._wanted:
            self._end(is_bound=False)
            return
        hotkey, what = self._asked
        modifiers = [_MODIFIERS[name] for name in _MODIFIERS if name in hotkey.modifiers]
        shortcut = {
            "description": ("s", what),
            "preferred_trigger": ("s", "+".join([*modifiers, hotkey.key.lower()])),
        }
        body = (self._session, [(_ID, shortcut)], "")
        self._request("BindShortcuts", "oa(sa{sv})sa{sv}", body, {}, self._note_bound)

    def _note_bound(self, results: dict[str, Any]) -> None:
        self._end(is_bound=bool(results.get("shortcuts", ("", []))[1]))

    def _end(self, *, is_bound: bool) -> None:
        """The question is answered; meanwhile another key, or none, may be wanted."""
        asked, self._asked = self._asked, None
        if asked == self._wanted:
            self.bound.emit(is_bound)
            return
        self._end_session()
        if self._wanted:
            self._begin()

    def _end_session(self) -> None:
        from jeepney import DBusAddress, new_method_call

        session, self._session = self._session, ""
        if session:
            place = DBusAddress(session, _NAME, "org.freedesktop.portal.Session")
            self._bus.call(new_method_call(place, "Close"))

    def _token(self) -> str:
        return f"calldeck{os.getpid()}_{next(self._numbers)}"

    def _request(
        self,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        options: dict[str, Any],
        then: Callable[[dict[str, Any]], None],
    ) -> None:
        """Ask; the portal answers with a signal once the person has decided. One at a time."""
        from jeepney import DBusAddress, new_method_call

        options["handle_token"] = ("s", self._token())
        self._then = then
        place = DBusAddress(_PATH, _NAME, _SHORTCUTS)
        call = new_method_call(place, method, signature, (*body, options))
        self._bus.call(call, lambda answer: None if answer else self._refuse())

    def _refuse(self) -> None:
        self._then = None
        self._end(is_bound=False)

    def _take(self, name: str, values: tuple[Any, ...]) -> None:
        if name == "Response" and self._then:
            then, self._then = self._then, None
            code, results = values
            if code == 0:
                then(results)
            else:
                self._refuse()
        elif name == "Activated" and values[:2] == (self._session, _ID):
            self.pressed.emit(str(values[3].get("activation_token", ("s", ""))[1]))
