"""Files and folders that only their owner may read; no Qt."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

_OTHERS = 0o077


def private_folder(folder: Path) -> Path:
    """Make the folder with mode 0700 unless it is there; one that exists is left as it is."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def private_file(file: Path) -> Path:
    """Make sure that the file exists with mode 0600, and its folder with it.

    Raises:
        OSError: It cannot be made.
    """
    private_folder(file.parent)
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if file.stat().st_mode & _OTHERS and file.is_file():
            file.chmod(0o600)
    return file


def set_aside(file: Path) -> Path:
    """Rename a damaged file so that a new one can begin; returns where it is now.

    Raises:
        OSError: It cannot be renamed.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = file.with_name(f"{file.stem}.damaged-{stamp}{file.suffix}")
    file.rename(kept)
    return kept
