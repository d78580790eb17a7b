"""Keeps the last complete list of an account's agents, so that a start can show rows at once.

Passwords are left out. Nothing heavy is loaded for it: reading is on the way to the first rows.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import datetime
from itertools import repeat
from operator import attrgetter
from pathlib import Path
from typing import Any

from desktop.domain.agent import Agent, Routing, SystemState
from desktop.domain.errors import StorageFailed
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.runtime.files import private_folder

_FORMAT = 1
_SECRETS = {"password": Secret("")}
_FIELDS = tuple(item.name for item in fields(Agent))
_KEPT = tuple(name for name in _FIELDS if name not in _SECRETS)

_ENCODE: dict[str, Callable[[Any], Any]] = {
    "system_state": attrgetter("name"),
    "routing": attrgetter("name"),
    "last_call_end": datetime.isoformat,
}
_DECODE: dict[str, Callable[[Any], Any]] = {
    "system_state": SystemState.__getitem__,
    "routing": Routing.__getitem__,
    "last_call_end": datetime.fromisoformat,
}

_log = logging.getLogger(__name__)


class AgentCache:
    """One private file for each account; methods block and may be called from any thread.

    Args:
        folder: Where the files lie; it is made when the first is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def save(self, account: str, agents: Sequence[Agent], read_at: datetime) -> None:
        """Keep a complete list in place of the one before.

        Raises:
            StorageFailed: It could not be written; the one before stays.
        """
        content = {
            "format": _FORMAT,
            "account": account,
            "read_at": read_at.isoformat(),
            "number": len(agents),
            "fields": {name: _column(agents, name) for name in _KEPT},
        }
        text = json.dumps(content, separators=(",", ":"))
        with self._lock, _plain_failures():
            private_folder(self._folder)
            _write_whole(self._file(account), text.encode())

    def load(self, account: str) -> tuple[tuple[Agent, ...], datetime] | None:
        """The agents and when they were read, or None; a file that cannot be used is removed."""
        file = self._file(account)
        with self._lock:
            try:
                return _parsed(json.loads(file.read_bytes()), account)
            except FileNotFoundError:
                return None
            except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
                # Nothing is lost: the list is read from the provider in any case.
                _log.info("the kept list of agents was removed: %s", type(error).__name__)
                _remove(file)
                return None

    def forget(self, account: str) -> None:
        """Remove what is kept of an account.

        Raises:
            StorageFailed: It could not be removed.
        """
        with self._lock, _plain_failures():
            self._file(account).unlink(missing_ok=True)

    def _file(self, account: str) -> Path:
        name = hashlib.sha256(account.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self._folder / f"{name}.json"


def _column(agents: Sequence[Agent], name: str) -> list[Any]:
    """One field of all agents: columns are read in half the time that rows take."""
    values = map(attrgetter(name), agents)
    encode = _ENCODE.get(name)
    return list(values) if encode is None else [v if v is None else encode(v) for v in values]


def _parsed(content: Any, account: str) -> tuple[tuple[Agent, ...], datetime]:
    """What was saved.

    Raises:
        ValueError: It is of another version or account; TypeError and KeyError likewise.
    """
    kept, number = content["fields"], content["number"]
    if (content["format"], content["account"], tuple(kept)) != (_FORMAT, account, _KEPT):
        raise ValueError("of another version or account")
    for name, decode in _DECODE.items():
        kept[name] = [value if value is None else decode(value) for value in kept[name]]
    if any(len(column) != number for column in kept.values()):
        raise ValueError("cut off")
    columns = [repeat(_SECRETS[n], number) if n in _SECRETS else kept[n] for n in _FIELDS]
    return tuple(map(Agent, *columns)), datetime.fromisoformat(content["read_at"])


def _write_whole(file: Path, content: bytes) -> None:
    """Write a private file so that readers find the old one or the new one.

    It is not forced to the disk: after a power cut the file may be empty, which counts as none.
    """
    part = file.with_suffix(".part")
    part.unlink(missing_ok=True)  # of a write that was cut off
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as opened:
            opened.write(content)
        part.replace(file)
    except OSError:
        _remove(part)
        raise


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        _log.info("a file cannot be removed: %s", error.strerror)


@contextmanager
def _plain_failures() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            say("The list of agents could not be kept on this computer."),
            say("The next start shows agents only after they were read."),
            say("{strerror}.", strerror=error.strerror or say("The disk does not answer")),
        ) from error
