"""Phone links on Linux: a desktop file of this person's, and ``xdg-mime`` of xdg-utils.

Desktop Entry Specification 1.5; Association between MIME types and applications 1.0.1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.runtime.link_handler import SCHEMES, Holder, LinkHandlerError, Refusal, Way

FILE = "calldeck-links.desktop"
"""Not the file of an installed package: that one stays in the menu, and is the system's."""
INSTALLED = "calldeck.desktop"
_PATIENCE = 10.0
_KINDS = tuple(f"x-scheme-handler/{scheme}" for scheme in (*SCHEMES, "sips"))
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ENTRY = """[Desktop Entry]
Type=Application
Name=Calldeck
Comment=Put the number of a phone link into the dialer
Exec={command} -- %u
Icon=calldeck
Terminal=false
NoDisplay=true
StartupNotify=true
StartupWMClass=calldeck
Categories=Network;Telephony;
MimeType={kinds};
"""


class LinuxLinkHandler:
    """See :class:`desktop.runtime.link_handler.LinkHandler`.

    Args:
        command: How a link starts this program, in words.
    """

    way = Way.AT_ONCE

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def holders(self) -> tuple[Holder, ...]:
        """Ask ``xdg-mime`` for each kind of link."""
        return tuple(self._holder(scheme) for scheme in SCHEMES)

    def make_default(self) -> None:
        """Write the desktop file, and have ``xdg-mime`` note it for all kinds of links."""
        folder = _own_folder() / "applications"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / FILE).write_text(self._entry(), encoding="utf-8")
        except OSError as error:
            said = (error.strerror or "").lower()
            raise LinkHandlerError(Refusal.UNWRITTEN, str(folder / FILE), said) from error
        _run("xdg-mime", "default", FILE, *_KINDS)
        if shutil.which("update-desktop-database"):  # only menus of "open with" need it
            _run("update-desktop-database", "-q", str(folder))

    def _holder(self, scheme: str) -> Holder:
        file = _run("xdg-mime", "query", "default", f"x-scheme-handler/{scheme}").strip()
        if not file:
            return Holder(scheme)
        return Holder(scheme, _name_of(file), is_ours=file in {FILE, INSTALLED})

    def _entry(self) -> str:
        words = " ".join(_quoted(word) for word in self._command)
        return _ENTRY.format(command=words, kinds=";".join(_KINDS))


def _quoted(word: str) -> str:
    """One argument of an Exec line; the file is unescaped once before the line is."""
    word = word.replace("%", "%%")
    if not _RESERVED & set(word):
        return word
    for char in '\\"`$':
        word = word.replace(char, f"\\{char}")
    return f'"{word}"'.replace("\\", "\\\\")


def _run(*command: str) -> str:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except FileNotFoundError as error:
        raise LinkHandlerError(Refusal.MISSING, command[0]) from error
    except (OSError, subprocess.SubprocessError) as error:
        raise LinkHandlerError(Refusal.SILENT, command[0]) from error
    # "query" of what nobody opens says so with an error of its own, and no words.
    if done.returncode and done.stderr.strip() and "query" not in command:
        said = done.stderr.strip().splitlines()[-1]
        raise LinkHandlerError(Refusal.REFUSED, command[0], said)
    return done.stdout


def _name_of(file: str) -> str:
    """The name in a desktop file; the file's own where it cannot be read."""
    for folder in _folders():
        try:
            lines = (folder / "applications" / file).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            continue
        named = (line[5:].strip() for line in lines if line.startswith("Name="))
        return next(named, file.removesuffix(".desktop"))
    return file.removesuffix(".desktop")


def _folders() -> Iterator[Path]:
    yield _own_folder()
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    yield from (Path(folder) for folder in shared.split(":") if folder)


def _own_folder() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
