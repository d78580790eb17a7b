"""Everything that has a key: text, icon and shortcut in one table, which the F1 sheet prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.views import icons

_WINDOW = QT_TRANSLATE_NOOP("Actions", "Window")
_AGENTS = QT_TRANSLATE_NOOP("Actions", "Agents")
_CALLS = QT_TRANSLATE_NOOP("Actions", "Calls")


@dataclass(frozen=True, slots=True)
class Spec:
    """One thing to do.

    Attributes:
        key: Name in the code.
        text: As menus and the sheet show it.
        icon: Icon name, or "".
        shortcut: Portable key sequence, or "".
        group: Heading on the sheet, or "" to leave it out.
        made: Whether it is an action of the window; the others are keys of one widget.
    """

    key: str
    text: str
    icon: str = ""
    shortcut: str = ""
    group: str = _WINDOW
    made: bool = True


TABLE = (
    Spec("agents", QT_TRANSLATE_NOOP("Actions", "Agents"), "users", "Ctrl+1"),
    Spec("missed", QT_TRANSLATE_NOOP("Actions", "Missed calls"), "phone-missed", "Ctrl+2"),
    Spec("dialer", QT_TRANSLATE_NOOP("Actions", "Dialer"), "phone", "Ctrl+3"),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "Find"), "search", "Ctrl+F"),
    Spec("refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "refresh-cw", "F5"),
    Spec("stop", QT_TRANSLATE_NOOP("Actions", "Stop what is running"), "circle-stop", "Ctrl+."),
    Spec(
        "escape",
        QT_TRANSLATE_NOOP("Actions", "Clear the search or selection, then leave"),
        "",
        "Esc",
        made=False,
    ),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "keyboard", "F1"),
    Spec("settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "settings", "", ""),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "About Calldeck"), "info", "", ""),
    Spec("sign_out", QT_TRANSLATE_NOOP("Actions", "Sign out"), "log-out", "", ""),
    Spec(
        "sign_in",
        QT_TRANSLATE_NOOP("Actions", "Sign in to another account…"),
        "log-in",
        "",
        "",
    ),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "x", "Ctrl+Q"),
    Spec("add_agent", QT_TRANSLATE_NOOP("Actions", "Add agent"), "user-plus", "Ctrl+N", _AGENTS),
    Spec("edit_agent", QT_TRANSLATE_NOOP("Actions", "Edit agent"), "pencil", "F2", _AGENTS),
    Spec("delete_agent", QT_TRANSLATE_NOOP("Actions", "Delete agent"), "trash-2", "Del", _AGENTS),
    Spec("number", QT_TRANSLATE_NOOP("Actions", "Go to the number field"), "", "Ctrl+L", _CALLS),
    Spec(
        "call",
        QT_TRANSLATE_NOOP("Actions", "Call the number, or the chosen caller"),
        "",
        "Enter",
        _CALLS,
        made=False,
    ),
)


class Actions(QObject):
    """The window's actions, by key: ``actions["refresh"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_key = {spec.key: _action(spec, parent) for spec in TABLE if spec.made}

    def __getitem__(self, key: str) -> QAction:
        return self._by_key[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_key.values())


def sheet() -> dict[str, list[tuple[str, str]]]:
    """What the F1 sheet shows: by heading, texts with their keys as this platform writes them."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for spec in TABLE:
        if spec.shortcut and spec.group:
            keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            groups.setdefault(_words(spec.group), []).append((_words(spec.text), keys))
    return groups


def _action(spec: Spec, parent: QObject) -> QAction:
    action = QAction(_words(spec.text), parent)
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    if spec.shortcut:
        action.setShortcut(QKeySequence(spec.shortcut))
        action.setAutoRepeat(False)
    return action


def _words(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
