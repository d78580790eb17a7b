"""The keys that a person chose for the window's actions, without two actions on one key."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from desktop.storage.settings import SHORTCUTS, Settings
from desktop.views.actions import Actions, Spec, native, sheet, table
from desktop.views.shown_tabs import hide_actions, without_tab

translate = QCoreApplication.translate

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BARE = frozenset({Qt.KeyboardModifier.NoModifier, _SHIFT})
_OF_TEXT = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X")
"""What every text field does with them stays."""
_SIBLINGS = {"shift_start": "Alt+Right", "shift_end": "Alt+Shift+Right"}
"""Of keys that stand for two the sheet has only the first."""


class ShortcutKeys(QObject):
    """Reads, judges and keeps the chosen keys, and gives them to the actions.

    Signals:
        changed: an action has another key.
    """

    changed = Signal()

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(actions)
        self._settings = settings
        self._actions = actions
        self._specs = {spec.key: spec for spec in table()}
        self._chosen: dict[str, str] = {}
        self._read()
        self._give()
        hide_actions(actions, settings.tabs)

    def sheet(self) -> dict[str, list[Spec]]:
        """What the F1 sheet shows, by heading: without what leads to tabs that are not shown."""
        gone = without_tab(self._settings.tabs)
        groups = {
            heading: [spec for spec in specs if spec.key not in gone]
            for heading, specs in sheet().items()
        }
        return {heading: specs for heading, specs in groups.items() if specs}

    def key_of(self, key: str) -> str:
        """The key sequence of an action, portable; "" for none."""
        return self._chosen.get(key, self._specs[key].shortcut)

    def is_own(self, key: str) -> bool:
        """Whether a person chose it."""
        return key in self._chosen

    @property
    def any_own(self) -> bool:
        """Whether a person chose any."""
        return bool(self._chosen)

    def fault_of(self, key: str, wanted: QKeySequence) -> str:
        """Why an action cannot have this key sequence; "" when it can, or when it is empty."""
        if wanted.isEmpty():
            return ""
        keys, shown = wanted.toString(_PORTABLE), native(wanted.toString(_PORTABLE))
        if wanted.count() > 1 or not keys.isprintable():
            return translate("ShortcutKeys", "One key press, with Ctrl or Alt, is needed.")
        if _types(wanted):
            return translate("ShortcutKeys", "{keys} is for typing. Add Ctrl or Alt.").format(
                keys=shown
            )
        if keys in _OF_TEXT:
            return translate("ShortcutKeys", "{keys} belongs to text fields.").format(keys=shown)
        for other in self._specs.values():
            taken = {self.key_of(other.key), _SIBLINGS.get(other.key, "")}
            if other.key != key and keys in taken:
                words = translate("ShortcutKeys", "{keys} is taken by “{action}”.")
                return words.format(keys=shown, action=other.text)
        return ""

    def choose(self, key: str, wanted: QKeySequence) -> str:
        """Give an action another key; returns why not, or ""."""
        fault = self.fault_of(key, wanted)
        if not fault:
            keys = wanted.toString(_PORTABLE)
            self._chosen.pop(key, None)
            if keys != self._specs[key].shortcut:
                self._chosen[key] = keys
            self._keep()
        return fault

    def reset(self, key: str) -> str:
        """Give an action its first key again; returns why not, or ""."""
        return self.choose(key, QKeySequence(self._specs[key].shortcut))

    def reset_all(self) -> Mapping[str, str]:
        """Give all actions their first keys; returns what was chosen, for :meth:`restore`."""
        before, self._chosen = self._chosen, {}
        self._keep()
        return before

    def restore(self, chosen: Mapping[str, str]) -> None:
        """Take back a reset."""
        self._chosen = dict(chosen)
        self._keep()

    def _keep(self) -> None:
        self._settings.set(SHORTCUTS, json.dumps(self._chosen) if self._chosen else "")
        self._give()
        self.changed.emit()

    def _give(self) -> None:
        for spec in self._specs.values():
            if spec.made and spec.shortcut:
                self._actions[spec.key].setShortcut(QKeySequence(self.key_of(spec.key)))

    def _read(self) -> None:
        """Take what the file has as far as it makes sense; the rest is as if nobody chose it."""
        try:
            found = json.loads(self._settings.get(SHORTCUTS) or "{}")
        except ValueError:
            return
        if isinstance(found, dict):
            can = {key for key, spec in self._specs.items() if may_change(spec)}
            self._chosen = {k: v for k, v in found.items() if k in can and isinstance(v, str)}
        for key, keys in tuple(self._chosen.items()):
            wanted = QKeySequence(keys)
            if wanted.toString(_PORTABLE) != keys or self.fault_of(key, wanted):
                del self._chosen[key]


def may_change(spec: Spec) -> bool:
    """Whether an action of the sheet can have another key; keys of single widgets stay."""
    return spec.made and bool(spec.shortcut and spec.group)


def _types(wanted: QKeySequence) -> bool:
    """Whether a key is needed for typing and moving about, wherever the focus is."""
    pressed = wanted[0]  # type: ignore[index]  # the stubs leave out that it can be indexed
    key = pressed.key()
    free = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or key == Qt.Key.Key_Delete
    return pressed.keyboardModifiers() in _BARE and not free
