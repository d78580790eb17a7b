"""Opens the one settings file, which settings and sign-ins share.

Qt keeps one copy of it in memory for all ``QSettings`` of a process and locks it, so each thread
opens its own object and sees what the others wrote.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.domain.wording import say
from desktop.storage.settings_file import settings_failure


def open_ini(file: Path) -> QSettings:
    """Open the file for the calling thread; use the object there only."""
    return QSettings(str(file), QSettings.Format.IniFormat)


def write_ini(ini: QSettings) -> None:
    """Write what is pending.

    Raises:
        StorageFailed: It could not be written.
    """
    ini.sync()
    if ini.status() is QSettings.Status.AccessError:
        raise settings_failure(say("no access"))
