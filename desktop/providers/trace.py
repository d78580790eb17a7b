"""Remembers the newest requests and answers, in memory alone, for a support bundle.

What is kept are the bytes as they went by, secrets included: nothing is looked at while a request
is under way. They never leave the memory as they are; :mod:`desktop.services.trace_file` writes
them without anything private. They are forgotten when the program ends, and not before: a sign-in
that fails is what support wants to see.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from desktop.providers.replies import Reply

MOST = 300
"""Requests that are kept."""
MOST_BYTES = 8_000_000
"""Bytes of all bodies that are kept."""
LONGEST_BODY = 256_000
"""Bytes; of a longer body only its size is kept, and of longer news of a call that it came."""
KEPT_HEADERS = ("content-type", "date", "retry-after", "server")
"""Of an answer."""


_WAYS = ("sent", "late", "stopped", "insecure")
_MOST_DIGITS = 15
"""Of a size that an answer claims to have."""


@dataclass(frozen=True, slots=True, repr=False)
class Exchanged:
    """One request and what became of it. Has no ``repr``: it carries secrets.

    Attributes:
        at: When it began, epoch seconds.
        name: Name of the endpoint.
        verb: HTTP verb.
        host: Which address of the settings, such as ``piopiy``; "" when that is not known.
        url: Without the query.
        pattern: Its path with ``{placeholders}``, or "".
        query: Query parameters.
        sent: Body of the request, or None.
        seconds: How long it took.
        status: HTTP status, or None when no whole answer came.
        headers: Those of ``KEPT_HEADERS``, by lower-case name.
        body: Body of the answer; None when there is none, or it was too long.
        size: Bytes of that body, also of one that was too long.
        failed: How it ended without an answer, of ``sent``, ``late``, ``stopped``, ``insecure``;
            None when an answer came.
    """

    at: float
    name: str
    verb: str
    host: str
    url: str
    pattern: str
    query: Mapping[str, str | Sequence[str]]
    sent: bytes | None
    seconds: float
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    body: bytes | None = None
    size: int = 0
    failed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Heard:
    """Something that a live feed told.

    Attributes:
        at: When, epoch seconds.
        host: Which address of the settings.
        event: Name of the event.
        brought: What came with it, decoded.
    """

    at: float
    host: str
    event: str
    brought: Any


class Trace:
    """The newest of both, oldest first; may be used from any thread."""

    def __init__(self, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._kept: deque[tuple[int, Exchanged | Heard]] = deque()
        self._bytes = 0
        self._lock = threading.Lock()

    def note(self, request: Any, at: float, seconds: float, ended: object) -> None:
        """Keep an exchange, and drop the oldest ones that are now too many.

        Args:
            request: What was sent, a :class:`desktop.providers.http.Outgoing`.
            at: When, epoch seconds.
            seconds: How long it took.
            ended: The :class:`Reply`, or the error that says how it failed; None when whoever was
                to take the body gave it up.
        """
        entry = _exchanged(request, at, seconds, ended)
        self._add(entry, len(entry.sent or b"") + len(entry.body or b""))

    def hear(self, entry: Heard) -> None:
        """Keep what a live feed told."""
        size = len(repr(entry.brought))
        if size > LONGEST_BODY:
            entry, size = replace(entry, brought=None), 0
        self._add(entry, size)

    def entries(self) -> tuple[Exchanged | Heard, ...]:
        """All that is kept, in the order in which it ended."""
        with self._lock:
            return tuple(entry for _, entry in self._kept)

    def _add(self, entry: Exchanged | Heard, size: int) -> None:
        with self._lock:
            self._kept.append((size, entry))
            self._bytes += size
            while len(self._kept) > self._most or self._bytes > self._most_bytes:
                dropped, _ = self._kept.popleft()
                self._bytes -= dropped


def _exchanged(request: Any, at: float, seconds: float, ended: object) -> Exchanged:
    noted = (request.name, request.verb, request.host, request.url, request.pattern, request.query)
    if not isinstance(ended, Reply):
        failed = tuple(way for way in _WAYS if getattr(ended, way, way in ("sent", "stopped")))
        return Exchanged(at, *noted, request.body, seconds, failed=failed)
    told = ended.headers.get("content-length", "")  # of a body that went into a file
    claimed = told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS
    size = len(ended.body) or (int(told) if claimed else 0)
    body = ended.body if len(ended.body) == size <= LONGEST_BODY else None
    headers = {name: ended.headers[name] for name in KEPT_HEADERS if name in ended.headers}
    return Exchanged(at, *noted, request.body, seconds, ended.status, headers, body, size)
