"""Actions that vanish, with keys and menu entries, when a policy shows only some of the tabs."""

from __future__ import annotations

from collections.abc import Collection

from desktop.storage.settings import ALL_TABS
from desktop.views.actions import Actions

_OF_TAB = {
    "agents": (
        *("agents", "add_agent", "edit_cell", "edit_agent", "open_agent", "copy_rows", "undo"),
        *("import_agents", "export_agents", "history", "shift_start", "shift_end", "delete_agent"),
    ),
    "missed": ("missed", "call_back", "outcome", "next_caller", "snooze", "handled"),
    "dialer": ("dialer", "number", "paste_number", "call_copied", "mini"),
}


def without_tab(shown: Collection[str]) -> frozenset[str]:
    """Keys of the actions whose tab is not shown."""
    return frozenset(key for tab in ALL_TABS if tab not in shown for key in _OF_TAB[tab])


def hide_actions(actions: Actions, shown: Collection[str]) -> None:
    """Take the actions of tabs that are not shown out of menus, and their keys with them."""
    gone = without_tab(shown)
    for key in gone & actions.keys():
        actions[key].setVisible(False)
