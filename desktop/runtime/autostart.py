"""Whether this computer starts Calldeck when the person logs in, as the system has it.

Linux keeps a desktop file, Windows a value in the registry, macOS a launch agent. All of it belongs
to the person who is logged in; nothing here needs more rights. Functions block, and raise OSError.
"""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from PySide6.QtCore import QStandardPaths

_LABEL = "com.calldeck.desktop"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_QUOTED = str.maketrans({char: f"\\{char}" for char in '"`$\\'})


class Autostart(Protocol):
    """One system's way to start programs."""

    @property
    def place(self) -> str:
        """Where it stands, for people."""

    def is_on(self) -> bool:
        """What the system says now."""

    def switch(self, command: Sequence[str], *, on: bool) -> None:
        """Have the system run this command at log-in, or no longer."""


def find_autostart(platform: str = sys.platform) -> Autostart:
    """This system's way."""
    if platform == "win32":
        return RunKey()
    if platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    places = QStandardPaths.StandardLocation
    config = QStandardPaths.writableLocation(places.GenericConfigLocation)
    return DesktopFile(Path(config) / "autostart")


class DesktopFile:
    """An entry of the XDG autostart folder.

    https://specifications.freedesktop.org/autostart-spec/latest/
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "calldeck.desktop"

    @property
    def place(self) -> str:
        """The file."""
        return str(self._file)

    def is_on(self) -> bool:
        """Whether it is there and says so."""
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return False
        # Desktops that let people switch entries off leave the file and add one of these.
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not off & {line.replace(" ", "") for line in lines}

    def switch(self, command: Sequence[str], *, on: bool) -> None:
        """Write it, or remove it."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        entry = ("Type=Application", "Name=Calldeck", "Icon=calldeck", f"Exec={_exec(command)}")
        text = "\n".join(["[Desktop Entry]", *entry, "Terminal=false", ""])
        self._file.write_text(text, encoding="utf-8")


class LaunchAgent:
    """A property list that launchd reads at log-in."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{_LABEL}.plist"

    @property
    def place(self) -> str:
        """The file."""
        return str(self._file)

    def is_on(self) -> bool:
        """Whether it is there and says so."""
        try:
            found = plistlib.loads(self._file.read_bytes())
        except FileNotFoundError:
            return False
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return False
        return isinstance(found, dict) and bool(found.get("RunAtLoad"))

    def switch(self, command: Sequence[str], *, on: bool) -> None:
        """Write it, or remove it."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
        self._file.write_bytes(plistlib.dumps(agent))


class RunKey:
    """A value in the registry of the person who is logged in; Windows only."""

    place = rf"HKEY_CURRENT_USER\{_RUN_KEY}"

    def is_on(self) -> bool:
        """Whether the value is there."""
        if sys.platform == "win32":
            import winreg

            with suppress(FileNotFoundError):
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                    winreg.QueryValueEx(key, "Calldeck")
                return True
        return False

    def switch(self, command: Sequence[str], *, on: bool) -> None:
        """Write it, or remove it."""
        if sys.platform == "win32":
            import winreg
            from subprocess import list2cmdline

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                if on:
                    line = list2cmdline(command)
                    winreg.SetValueEx(key, "Calldeck", 0, winreg.REG_SZ, line)
                    return
                with suppress(FileNotFoundError):
                    winreg.DeleteValue(key, "Calldeck")


def _exec(command: Sequence[str]) -> str:
    """A command line as desktop files write it: each word in quotes, percent signs doubled."""
    words = (word.translate(_QUOTED).replace("\\", "\\\\").replace("%", "%%") for word in command)
    return " ".join(f'"{word}"' for word in words)
