"""Makes the settings file ready at each start: readable by its owner only, and undamaged; no Qt."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.errors import StorageFailed
from desktop.domain.wording import say
from desktop.runtime.files import private_file, set_aside


def prepare_ini(file: Path) -> Path | None:
    """Make the file private; a damaged one is set aside and begun anew.

    Call it at each start, before anything opens the file.

    Returns:
        Where the damaged file was put, or None when all is well.

    Raises:
        StorageFailed: The file cannot be made, read or written.
    """
    try:
        private_file(file)
        with file.open("r+b") as opened:
            content = opened.read()
        if _is_text(content):
            return None
        kept = set_aside(file)
        private_file(file)
    except OSError as error:
        raise settings_failure(error.strerror or "") from error
    return kept


def settings_failure(reason: str) -> StorageFailed:
    """Plain words for a settings file that cannot be used."""
    return StorageFailed(
        say("The settings file cannot be used."),
        say("Settings are not kept ({reason}).", reason=reason.lower())
        if reason
        else say("Settings are not kept."),
        say("Check the settings folder and the space on the disk."),
    )


def _is_text(content: bytes) -> bool:
    """Qt reads anything, takes what it can make out and overwrites the rest at the next write."""
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False
