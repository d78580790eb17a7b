"""What two copies of the program say to each other, and the quick way to say it: no Qt.

A link that is clicked starts a second copy, which only hands the link to the first. Loading Qt for
that takes longer than all the rest, so the socket is tried before; where that cannot be done
(Windows, a folder whose name is too long for a socket), :mod:`desktop.runtime.instance` does it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from desktop.runtime.options import Options, read_options

END = b"\0"
TAKEN = b"taken"
PATIENCE = 3.0
"""Seconds that a second copy waits for the first, which may still be starting."""
SELECTION = "\x02selection"
"""Instead of a text: take what is selected on the screen. No command line can contain it."""
UNANSWERED = "Calldeck is running already, but does not answer. End it first."

_SOCKET = "calldeck.socket"
_LONGEST_SOCKET_PATH = 90


def message_of(options: Options) -> str:
    """What the running copy is told for a command line."""
    return SELECTION if options.selection and not options.number else options.number


def socket_file(folder: Path) -> Path | None:
    """Where the copy of a settings folder listens; None where that cannot be a file."""
    path = folder.resolve() / _SOCKET
    short = len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH
    return path if os.name == "posix" and short else None


def hand_over(arguments: list[str], version: str) -> int | None:
    """Hand the command line to the running copy.

    Returns:
        The exit code, 1 if the running copy does not answer; None when this copy has to start:
        there is no other, or it cannot be told so quickly.

    Raises:
        SystemExit: The command line is wrong, or asks for help.
    """
    options = read_options(arguments, version)
    if options.without_window or options.screenshots:
        return None
    folder = _config_folder(options)
    file = socket_file(folder) if folder else None
    if file is None or not _is_ours(file):
        return None
    taken = _tell(file, message_of(options))
    return None if taken is None else 0 if taken else 1


def _tell(file: Path, message: str) -> bool | None:
    """Whether the running copy took it; None when nobody listens."""
    import socket

    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(PATIENCE)
        try:
            connection.connect(os.fspath(file))
        except OSError:
            return None
        # From here on somebody is there. It is told once: a second time may be a second call.
        with suppress(OSError):
            connection.sendall(message.encode() + END)
            return connection.recv(len(TAKEN), socket.MSG_WAITALL) == TAKEN
    return False


def _is_ours(file: Path) -> bool:
    """Whether it is a socket that this person made: a number is nobody else's business."""
    import stat

    try:
        found = file.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid()


def _config_folder(options: Options) -> Path | None:
    """As :func:`desktop.runtime.paths.find_paths`; None where only Qt knows."""
    if options.settings_dir:
        return options.settings_dir.expanduser().absolute()
    if os.name != "posix":
        return None
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Preferences"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    if not base.is_absolute():
        return None
    return base / "calldeck" / "demo" if options.demo else base / "calldeck"
