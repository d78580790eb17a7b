"""The name under which Windows files the program: one button of the task bar for all windows."""

from __future__ import annotations

import sys

APP_ID = "Calldeck.Calldeck"
"""The installer gives its shortcut the same."""


def name_program() -> None:
    """Tell Windows, before there is a window; other systems go by the desktop file or bundle."""
    if sys.platform == "win32":
        import ctypes

        # https://learn.microsoft.com/windows/win32/shell/appids
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
