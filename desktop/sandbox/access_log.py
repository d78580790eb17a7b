"""The record of every request: raw in memory for the tests, without secrets in the file."""

from __future__ import annotations

import json
import re
import time
from collections import Counter, deque
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TextIO

SECRET_NAMES = ("secret", "token", "password", "access_token", "x-stringee-auth")
_KEPT = 200_000
_IN_JSON = re.compile(
    rf'("(?:{"|".join(SECRET_NAMES)})"\s*:\s*)("(?:[^"\\]|\\.)*"|[^,}}\s]+)', re.IGNORECASE
)
_IN_QUERY = re.compile(rf"\b({'|'.join(SECRET_NAMES)})=[^&]*", re.IGNORECASE)


def redacted(text: str) -> str:
    """The text with the values of secret fields (JSON or query form) replaced by stars."""
    return _IN_QUERY.sub(r"\1=***", _IN_JSON.sub(r'\1"***"', text))


@dataclass(slots=True)
class Entry:
    """One request as it arrived and what became of it.

    ``arrived_ns`` is the monotonic clock of this machine (``time.monotonic_ns``) at the first byte
    of the request, so another process on the machine may compare it with its own clock.
    """

    number: int
    host: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    arrived_ns: int
    time: float = field(default_factory=time.time)
    body: str = ""
    status: int | None = None
    acted_on: bool = False
    fault: str | None = None
    finished_ns: int | None = None


class AccessLog:
    """Entries in order of arrival, counters per endpoint, and the optional file."""

    def __init__(self, path: Path | None = None) -> None:
        self.entries: deque[Entry] = deque(maxlen=_KEPT)
        self.counts: Counter[str] = Counter()
        self.acted: Counter[str] = Counter()
        self.running = 0
        self.most_running = 0
        self._next_number = 1
        self._file: TextIO | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8", buffering=1)

    def begin(self, **described: Any) -> Entry:
        """Open an entry for a request whose head has arrived."""
        entry = Entry(number=self._next_number, **described)
        self._next_number += 1
        self.entries.append(entry)
        self.counts[_endpoint(entry)] += 1
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        return entry

    def end(self, entry: Entry) -> None:
        """Close the entry and write it to the file."""
        entry.finished_ns = time.monotonic_ns()
        self.running -= 1
        if entry.acted_on:
            self.acted[_endpoint(entry)] += 1
        if self._file is not None:
            self._file.write(_line(entry))

    def clear(self) -> None:
        """Forget the entries and counters in memory; the file keeps what it has."""
        self.entries.clear()
        self.counts.clear()
        self.acted.clear()
        self.most_running = self.running

    def after(self, number: int) -> list[dict[str, Any]]:
        """Entries newer than the given entry number, as plain values and with raw bodies."""
        return [asdict(entry) for entry in self.entries if entry.number > number]

    def counters(self) -> dict[str, dict[str, int]]:
        """Requests and requests acted on, by ``host METHOD path``."""
        return {
            name: {"requests": count, "acted_on": self.acted[name]}
            for name, count in sorted(self.counts.items())
        }


def _endpoint(entry: Entry) -> str:
    return f"{entry.host} {entry.method} {entry.path}"


def _line(entry: Entry) -> str:
    kept = asdict(entry)
    kept["query"] = redacted(entry.query)
    kept["body"] = redacted(entry.body)
    kept["headers"] = {
        name: "***" if name in SECRET_NAMES else value for name, value in entry.headers.items()
    }
    return json.dumps(kept, ensure_ascii=False) + "\n"
