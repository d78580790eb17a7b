"""Everything that has a key: text, icon and shortcut in one table, which the F1 sheet prints."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.views import icons

translate = QCoreApplication.translate


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
    group: str = ""
    made: bool = True


def table() -> tuple[Spec, ...]:
    """All there is, in the order of the sheet; the texts in the language of the program."""
    window = translate("Actions", "Window")
    agents = translate("Actions", "Agents")
    calls = translate("Actions", "Calls")
    missed = translate("Actions", "Missed calls")
    leave = translate("Actions", "Clear the search or selection, then leave")
    edit = translate("Actions", "Edit agent")
    place = translate("Actions", "Call the number, or the chosen caller")
    start = translate("Actions", "Move the start of a shift (→ later)")
    end = translate("Actions", "Move the end of a shift (→ later)")
    return (
        Spec("agents", agents, "users", "Ctrl+1", window),
        Spec("missed", translate("Actions", "Missed calls"), "phone-missed", "Ctrl+2", window),
        Spec("dialer", translate("Actions", "Dialer"), "phone", "Ctrl+3", window),
        Spec("find", translate("Actions", "Find"), "search", "Ctrl+F", window),
        Spec("refresh", translate("Actions", "Refresh"), "refresh-cw", "F5", window),
        Spec("stop", translate("Actions", "Stop what is running"), "circle-stop", "Ctrl+.", window),
        Spec("escape", leave, "", "Esc", window, made=False),
        Spec("back", translate("Actions", "Back from break"), "circle-check", "Ctrl+B", window),
        Spec("keys", translate("Actions", "Keyboard shortcuts"), "keyboard", "F1", window),
        Spec("settings", translate("Actions", "Settings…"), "settings"),
        Spec("diagnostics", translate("Actions", "Diagnostics…"), "activity"),
        Spec("about", translate("Actions", "About Calldeck"), "info"),
        Spec("sign_out", translate("Actions", "Sign out"), "log-out"),
        Spec("sign_in", translate("Actions", "Sign in to another account…"), "log-in"),
        Spec("quit", translate("Actions", "Quit"), "x", "Ctrl+Q", window),
        Spec("add_agent", translate("Actions", "Add agent"), "user-plus", "Ctrl+N", agents),
        Spec("edit_cell", translate("Actions", "Edit the cell"), "text-cursor-input", "F2", agents),
        Spec("edit_agent", edit, "pencil"),
        Spec("open_agent", edit, "", "Enter", agents, made=False),
        Spec("copy_rows", translate("Actions", "Copy rows"), "", "Ctrl+C", agents, made=False),
        Spec("undo", translate("Actions", "Undo the last change"), "undo-2", "Ctrl+Z", agents),
        Spec("import_agents", translate("Actions", "Import agents"), "upload", "Ctrl+I", agents),
        Spec("export_agents", translate("Actions", "Export agents"), "download", "Ctrl+E", agents),
        Spec("history", translate("Actions", "What was changed"), "history", "Ctrl+H", agents),
        Spec("shift_start", start, "", "Alt+Left", agents, made=False),
        Spec("shift_end", end, "", "Alt+Shift+Left", agents, made=False),
        Spec("delete_agent", translate("Actions", "Delete agent"), "trash-2", "Del", agents),
        Spec(
            "call_back",
            translate("Actions", "Call the missed caller back"),
            "",
            "C",
            missed,
            made=False,
        ),
        Spec(
            "outcome", translate("Actions", "What came of it (1 to 5)"), "", "1", missed, made=False
        ),
        Spec(
            "next_caller",
            translate("Actions", "Save, and next caller"),
            "",
            "N",
            missed,
            made=False,
        ),
        Spec("snooze", translate("Actions", "Snooze the caller"), "", "S", missed, made=False),
        Spec(
            "handled",
            translate("Actions", "Mark the caller as handled"),
            "",
            "H",
            missed,
            made=False,
        ),
        Spec("number", translate("Actions", "Go to the number field"), "", "Ctrl+L", calls),
        Spec("paste_number", translate("Actions", "Paste a number"), "", "Ctrl+V", calls),
        Spec(
            "call_copied",
            translate("Actions", "Call the copied number"),
            "copy",
            "Ctrl+Shift+V",
            calls,
        ),
        Spec("call", place, "", "Enter", calls, made=False),
        Spec("mini", translate("Actions", "Mini dialer"), "picture-in-picture-2", "Ctrl+M", calls),
        Spec("crm", translate("Actions", "Open in CRM"), "external-link", "Ctrl+O", calls),
    )


class Actions(QObject):
    """The window's actions, by key: ``actions["refresh"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_key = {spec.key: _action(spec, parent) for spec in table() if spec.made}

    def __getitem__(self, key: str) -> QAction:
        return self._by_key[key]

    def keys(self) -> Set[str]:
        """The keys of all actions that are made."""
        return self._by_key.keys()

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_key.values())


def sheet() -> dict[str, list[Spec]]:
    """What the F1 sheet shows, by heading."""
    groups: dict[str, list[Spec]] = {}
    for spec in table():
        if spec.shortcut and spec.group:
            groups.setdefault(spec.group, []).append(spec)
    return groups


def native(keys: str) -> str:
    """A portable key sequence as this platform writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _action(spec: Spec, parent: QObject) -> QAction:
    action = QAction(spec.text, parent)
    if spec.icon:
        action.setIcon(icons.icon(spec.icon))
    if spec.shortcut:
        action.setShortcut(QKeySequence(spec.shortcut))
        action.setAutoRepeat(False)
    return action
