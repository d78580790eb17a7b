"""Writes ``dist/SHA256SUMS``, which ``sha256sum -c`` reads, of everything that is handed out."""

from __future__ import annotations

import hashlib
from pathlib import Path

import project

FILE = "SHA256SUMS"


def build() -> None:
    """Write the sums of ``dist``."""
    project.DIST.mkdir(parents=True, exist_ok=True)
    count = write(project.DIST)
    print(f"  of {count} files")


def write(folder: Path) -> int:
    """Write the sums of all files of a folder, sorted; returns how many there are."""
    files = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.relative_to(folder).as_posix() != FILE
    )
    lines = [f"{_sum(folder / name)}  {name}\n" for name in files]
    (folder / FILE).write_text("".join(lines), encoding="utf-8", newline="\n")
    return len(files)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
