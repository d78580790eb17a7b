"""Where the machine keeps what IT presets and locks for everybody who uses it. No Qt.

A policy that a person can dodge is none, and one that a neighbour can write sends passwords to the
neighbour. So the places are fixed by the system and follow no environment variable (Windows is
asked for its folder, because ``%ProgramData%`` is the person's to change), and files count only if
nobody but the system's administrator can write them.

The one exception is for tests: :data:`OVERRIDE` names another folder, whose owner does not matter.
It counts only in a checkout of the source that whoever starts it may write. There nothing is
locked down anyway: who can change the program's code needs no variable to dodge its policy. What
is installed lies in no checkout, or is frozen, and does not look at the variable.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.runtime.config import ConfigError

OVERRIDE = "CALLDECK_MACHINE_DIR"
MAC_PREFERENCES = Path("/Library/Managed Preferences/com.calldeck.desktop.plist")
_LINUX, _MAC = Path("/etc/calldeck"), Path("/Library/Application Support/Calldeck")
_WRITTEN_BY_ANYBODY, _WRITTEN_BY_GROUP = stat.S_IWOTH, stat.S_IWGRP


@dataclass(frozen=True, slots=True)
class Machine:
    """Where to look.

    Attributes:
        folder: Holds ``defaults.toml`` and ``policy.toml``, if there are any.
        distrust: Says why a file in it must not be believed, or "".
        preferences: What a device management of macOS writes, or None.
        registry: The module ``winreg``, or None.
    """

    folder: Path
    distrust: Callable[[Path], str]
    preferences: Path | None = None
    registry: Any = None

    @property
    def policy(self) -> Path:
        """The file with what is locked."""
        return self.folder / "policy.toml"

    @property
    def defaults(self) -> Path:
        """The file with what is preset."""
        return self.folder / "defaults.toml"


def this_machine(environment: Mapping[str, str] | None = None) -> Machine:
    """The places of this computer."""
    other = (os.environ if environment is None else environment).get(OVERRIDE)
    if other and _is_own_checkout():
        return Machine(Path(other), lambda _: "")
    if sys.platform == "win32":
        import winreg

        from desktop.runtime.machine_windows import distrust_on_windows, program_data

        return Machine(program_data() / "Calldeck", distrust_on_windows, registry=winreg)
    if sys.platform == "darwin":
        return Machine(_MAC, distrust, preferences=MAC_PREFERENCES)
    return Machine(_LINUX, distrust)


def is_there(file: Path) -> bool:
    """Whether a file exists; a link that leads nowhere does.

    Raises:
        ConfigError: That cannot be told, so that it must not count as missing.
    """
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise ConfigError(f"The file {file} cannot be read: {error.strerror}.") from error
    return True


def distrust(file: Path, owner: int = 0) -> str:
    """Why a file must not be believed, or "": somebody other than root can change it.

    The whole way to it counts, and the way to where a link leads: who can rename a folder can put
    another one in its place, and who can write in the folder of a link can lead it elsewhere.
    """
    real, folder = file.resolve(), file.parent.resolve()
    for at in dict.fromkeys((real, *real.parents, folder, *folder.parents)):
        found = at.stat()
        mode = found.st_mode
        if found.st_uid not in {0, owner}:
            return f"{at} belongs to another user than root; mend it with: chown root {at}"
        if mode & _WRITTEN_BY_ANYBODY and not mode & stat.S_ISVTX:
            return f"everybody can write {at}; mend it with: chmod go-w {at}"
        close = at in (real, real.parent, folder)
        if close and mode & _WRITTEN_BY_GROUP and found.st_gid != 0:
            return f"a group can write {at}; mend it with: chmod go-w {at}"
    return ""


def _is_own_checkout() -> bool:
    """Whether the program runs from a checkout that whoever runs it can change."""
    root = Path(__file__).resolve().parents[2]
    project = root / "pyproject.toml"
    return not getattr(sys, "frozen", False) and project.is_file() and os.access(project, os.W_OK)
