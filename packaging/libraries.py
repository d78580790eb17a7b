"""Which libraries of the system a folder of programs needs, as its files say themselves."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import project

NAMES = project.ROOT / "packaging" / "linux" / "libraries.toml"
"""The Debian packages that the libraries are in."""

_LOADER = re.compile(r"ld-linux")
_OPTIONAL = re.compile(r"/printsupport/")
"""Plugins that the program works without; printing into a file needs no printer's library."""
_COUNTED = {"libc.so.6": "GLIBC", "libstdc++.so.6": "GLIBCXX"}
"""Libraries that old systems have in a version that is too old."""


@dataclass
class Needs:
    """Libraries by what they are called by the loader.

    Attributes:
        required: Without them the program, or one of its ways to show a window, does not start.
        optional: Without them something small is missing.
        at_least: The highest version that is asked for, where libraries tell: ``GLIBC`` → ``2.36``.
    """

    required: set[str] = field(default_factory=set)
    optional: set[str] = field(default_factory=set)
    at_least: dict[str, str] = field(default_factory=dict)

    def debian(self) -> tuple[list[str], list[str]]:
        """Depends and Recommends; ends the build where a library is in no known package."""
        table = tomllib.loads(NAMES.read_text(encoding="utf-8"))
        known = {**table["debian"], **table["debian_python"]}
        if unknown := sorted((self.required | self.optional) - known.keys()):
            raise SystemExit(f"{NAMES.name} does not know where {', '.join(unknown)} is from.")
        depends = {known[name]: known[name] for name in self.required}
        for name, package in (("GLIBC", "libc6"), ("GLIBCXX", "libstdc++6")):
            least = self.at_least[name] if name == "GLIBC" else _gcc_of(self.at_least[name])
            depends[package] = f"{package} (>= {least})"
        optional = {known[name] for name in self.optional} - depends.keys()
        return sorted(depends.values()), sorted(optional)

    def rpm(self) -> tuple[list[str], list[str]]:
        """Requires and Recommends: names of libraries, which all rpm systems write alike."""
        requires = {f"{name}()(64bit)" for name in self.required}
        for library, name in _COUNTED.items():
            requires.add(f"{library}({name}_{self.at_least[name]})(64bit)")
        return sorted(requires), sorted(f"{name}()(64bit)" for name in self.optional)


def needs_of(folder: Path) -> Needs:
    """What the files of a folder need that is not in the folder."""
    there: set[str] = set()
    asked: dict[str, bool] = {}
    versions: defaultdict[str, set[str]] = defaultdict(set)
    for file in sorted(folder.rglob("*")):
        there.add(file.name)
        if file.is_symlink() or not _is_program(file):
            continue
        told = _told_by(file)
        must = not _OPTIONAL.search(file.as_posix())
        for name in re.findall(r"^\s+NEEDED\s+(\S+)$", told, re.MULTILINE):
            asked[name] = asked.get(name, False) or must
        for prefix, version in re.findall(r" (GLIBC|GLIBCXX)_([\d.]+)$", told, re.MULTILINE):
            versions[prefix].add(version)
    missing = {name: must for name, must in asked.items() if name not in there}
    return Needs(
        {name for name, must in missing.items() if must and not _LOADER.match(name)},
        {name for name, must in missing.items() if not must},
        {prefix: max(found, key=_numbers) for prefix, found in versions.items()},
    )


def _is_program(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _told_by(file: Path) -> str:
    command = ["objdump", "--private-headers", str(file)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def _gcc_of(version: str) -> str:
    """The GCC whose library came with this version of its symbols.

    https://gcc.gnu.org/onlinedocs/libstdc++/manual/abi.html
    """
    since = {"3.4.28": "9.3", "3.4.29": "11", "3.4.30": "12", "3.4.31": "13", "3.4.32": "13.2"}
    return since.get(version, "9" if _numbers(version) < (3, 4, 28) else "14")
