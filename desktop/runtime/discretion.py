"""Takes out of a text for others what tells whose computer it is about; secrets first; no Qt."""

from __future__ import annotations

import getpass
import os
import re
import socket
from functools import cache
from pathlib import Path

from desktop.runtime.redaction import redact

GONE = "…"

_NUMBER = re.compile(r"(?<![\w.])(?:\+\d[\d ()-]{6,}\d|\d{9,15})(?![\w.]*\d)")
_SHORTEST = 3
"""Shorter names of people and computers stand in too many other words."""
_NOBODY = frozenset({"localhost", "root", "user"})


def discreet(text: str) -> str:
    """The text without secrets, phone numbers, and names of this person and computer."""
    text = redact(text)
    for home in _homes():
        text = text.replace(home, "~")
    for name in _names():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", GONE, text, flags=re.IGNORECASE)
    return _NUMBER.sub(GONE, text)


def _homes() -> list[str]:
    """This person's home folder, as it is named and where it really lies."""
    try:
        home = Path.home()
    except RuntimeError:  # a number without a user has none; what is told must not fail on it
        return []
    known = {str(home), os.path.realpath(home)}
    # As it stands in a repr on Windows, too.
    known |= {place.replace("\\", "\\\\") for place in known}
    return sorted((place for place in known if len(place) > _SHORTEST), key=len, reverse=True)


@cache
def _names() -> tuple[str, ...]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # the last on Windows
        user = ""
    host = socket.gethostname()
    found = {user, host, host.partition(".")[0]}
    fit = (name for name in found if len(name) >= _SHORTEST and name.lower() not in _NOBODY)
    return tuple(sorted(fit, key=len, reverse=True))
