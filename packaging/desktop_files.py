"""What a Linux desktop is told of the program: menu entry, icons, description, manual page."""

from __future__ import annotations

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pictures
import project

SOURCES = project.ROOT / "packaging" / "linux"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def write(share: Path) -> None:
    """Write all of it below a folder ``share``."""
    for file, folder in (
        ("calldeck.desktop", "applications"),
        ("calldeck.metainfo.xml", "metainfo"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        (share / folder / file).write_text(_filled(SOURCES / file), encoding="utf-8")
    icons = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        place = icons / f"{size}x{size}" / "apps" / "calldeck.png"
        place.parent.mkdir(parents=True)
        place.write_bytes(pictures.app_icon_png(size))
    place = icons / "scalable" / "apps" / "calldeck.svg"
    place.parent.mkdir(parents=True)
    shutil.copyfile(pictures.SOURCE, place)
    zipped(_filled(SOURCES / "calldeck.1"), share / "man" / "man1" / "calldeck.1.gz")


def zipped(text: str, file: Path) -> None:
    """Write a text as gzip does without the name and time of a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _filled(file: Path) -> str:
    day = datetime.fromtimestamp(project.epoch(), UTC).strftime("%Y-%m-%d")
    kind = "development" if "~" in project.system_version() else "stable"
    text = file.read_text(encoding="utf-8")
    for word, value in (("version", project.system_version()), ("date", day), ("type", kind)):
        text = text.replace(f"@{word}@", value)
    return text
