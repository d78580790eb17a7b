"""Writes the licence texts of everything in the frozen folder into the folder itself."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import components
import project

FILE = "THIRD-PARTY-LICENCES.txt"
OWN = "LICENSE.txt"
DRAWINGS = "icons from Lucide"
_LGPL_2 = {
    "keyutils": "https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git",
    "libcrypt": "https://sourceware.org/glibc",
}
"""Libraries that come with psycopg, and where their source is."""
_RULE = "=" * 78


def build() -> None:
    """Write them; stops at a library under the GPL, or one of which nobody says what it is."""
    if not project.FOLDER.exists():
        print(f"  left out: there is no {project.FOLDER}")
        return
    write(project.FOLDER)


def write(folder: Path) -> Path:
    """Write the texts of all that is in the folder, by component; returns the file."""
    named = {*components.needed(), *components.carried(folder), DRAWINGS}
    file = folder / FILE
    file.write_text(text(sorted(named)), encoding="utf-8", newline="\n")
    own = (project.ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / OWN).write_text(own, encoding="utf-8", newline="\n")
    return file


def text(names: Iterable[str]) -> str:
    """The licences of these components: what holds for each, then every text once.

    Raises:
        SystemExit: The table does not have a component.
    """
    table = components.licences()
    names = list(names)
    if missing := [name for name in names if name not in table]:
        raise SystemExit(f"resources/licenses/README.md lacks: {', '.join(missing)}")
    lines = [
        "Calldeck is under the Apache License 2.0 (LICENSE.txt). It carries these components:",
        "",
        *(f"  {name}: {table[name].expression}" for name in names),
        "",
        "Qt, PySide6 and psycopg are used under the LGPL 3.0, as libraries and modules in files of",
        "their own that anybody may replace. Their code is as published; what is not needed here",
        "is left out, on Linux symbols and most of the Unicode data, too. Their source is at",
        "https://download.qt.io and https://github.com/psycopg/psycopg.",
    ]
    for name, source in _LGPL_2.items():
        if name in names:
            lines.append(
                f"{name} is under the LGPL 2.1, in a file of its own; its source: {source}"
            )
    used = {told: None for name in names for told in table[name].texts}
    for told in sorted(used, key=str.lower):
        of = ", ".join(name for name in names if told in table[name].texts)
        lines += ["", _RULE, f"For {of}:", _RULE, "", _read(told)]
    return "\n".join([*lines, ""])


def _read(name: str) -> str:
    return (components.LICENCES / name).read_text(encoding="utf-8").strip("\n")
