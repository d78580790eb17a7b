"""The one settings file, opened safely: readable by its owner only, and never in a damaged state.

Settings and sign-ins share the file. Qt keeps one copy of it in memory for all ``QSettings`` of a
process and locks it, so each thread opens its own object and sees what the others wrote.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.domain.errors import StorageFailed
from desktop.runtime.files import private_file, set_aside


def prepare_ini(file: Path) -> Path | None:
    """Make the file private; a damaged one is set aside and begun anew.

    Call it at each start, before anything opens the file.

    Returns:
        Where the damaged file was put, or None when all is well.

    Raises:
        StorageFailed: The file cannot be made or read.
    """
    try:
        private_file(file)
        if _is_readable(file):
            check_ini(open_ini(file))
            return None
        kept = set_aside(file)
        private_file(file)
    except OSError as error:
        raise _failure(error.strerror or "") from error
    return kept


def _is_readable(file: Path) -> bool:
    """Qt reads anything, takes what it can make out and overwrites the rest at the next write."""
    try:
        return "\0" not in file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return False


def open_ini(file: Path) -> QSettings:
    """Open the file for the calling thread; use the object there only."""
    return QSettings(str(file), QSettings.Format.IniFormat)


def check_ini(ini: QSettings) -> None:
    """Write what is pending.

    Raises:
        StorageFailed: It could not be written.
    """
    ini.sync()
    if ini.status() is QSettings.Status.AccessError:
        raise _failure("no access")


def _failure(reason: str) -> StorageFailed:
    return StorageFailed(
        "The settings file cannot be used.",
        f"Settings are not kept ({reason.lower()})." if reason else "Settings are not kept.",
        "Check the settings folder and the space on the disk.",
    )
