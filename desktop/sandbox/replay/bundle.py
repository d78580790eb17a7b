"""Reads the trace of a support bundle that may have come from anybody."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

FORMAT = 1
TRACE = "trace.jsonl"
_MOST_BYTES, _MOST_LINES = 64_000_000, 20_000
_MOST_DEPTH = 60
_HOSTS = ("piopiy", "rest", "contact_center", "call", "notify")
_VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class NotABundle(Exception):
    """The file cannot be replayed; the text says why."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """One exchange of the trace.

    Attributes:
        at: When it began, epoch seconds.
        host: ``piopiy``, ``rest``, ``contact_center`` or ``call``.
        verb: HTTP verb.
        path: Path.
        query: Pairs of the query.
        sent: Decoded body of the request, or None.
        seconds: How long it took.
        status: HTTP status; None when there was no answer.
        headers: Of the answer.
        body: Decoded body of the answer, or None.
        left_out: Bytes of a body that is not in the trace.
        failed: How it failed, of sent, late, stopped and insecure.
    """

    at: float
    host: str
    verb: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    sent: Any = None
    seconds: float = 0.0
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    left_out: int = 0
    failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recording:
    """A whole trace.

    Attributes:
        written: When it was written, epoch seconds.
        sign_in: Provider, role, region and user; empty when nobody was signed in.
        exchanges: In the order in which they ended.
        heard: What the live feed told: seconds, name of the event and what it brought.
    """

    written: float
    sign_in: dict[str, str]
    exchanges: tuple[Recorded, ...]
    heard: tuple[tuple[float, str, Any], ...] = ()


def read_recording(path: Path) -> Recording:
    """Read a bundle or a trace.

    Raises:
        NotABundle: It is neither, too large, or damaged.
    """
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as bundle, bundle.open(TRACE) as opened:
                return _read(opened)
        with path.open("rb") as opened:
            return _read(opened)
    except KeyError:
        raise NotABundle(f"There is no {TRACE} in {path.name}.") from None
    except OSError as error:
        raise NotABundle(
            f"{path.name} cannot be read: {error.strerror or 'unknown reason'}."
        ) from None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError):
        raise NotABundle(f"{path.name} is damaged.") from None


def _read(opened: IO[bytes]) -> Recording:
    lines = _lines(opened)
    head = next(lines, None)
    if not isinstance(head, dict) or "calldeck_trace" not in head:
        raise NotABundle("It is not a trace that Calldeck wrote.")
    if head["calldeck_trace"] != FORMAT:
        raise NotABundle("It was written by a newer Calldeck; replay it with that one.")
    exchanges, heard = [], []
    for line in lines:
        if not isinstance(line, dict):
            raise NotABundle("A line of the trace is not an object.")
        if "event" in line:
            heard.append((_seconds(line.get("at")), str(line["event"]), line.get("brought")))
        elif line.get("host") in _HOSTS and "verb" in line:  # others were no provider's
            exchanges.append(_exchange(line))
    told = head.get("sign_in")
    sign_in = (
        {str(key): str(value) for key, value in told.items()} if isinstance(told, dict) else {}
    )
    return Recording(_seconds(head.get("written")), sign_in, tuple(exchanges), tuple(heard))


def _lines(opened: IO[bytes]) -> Iterator[Any]:
    """Decoded lines; what a ZIP says of its sizes is not believed, what comes is counted."""
    left = _MOST_BYTES
    for number in range(_MOST_LINES + 1):
        line = opened.readline(left + 1)
        left -= len(line)
        if left < 0 or number == _MOST_LINES:
            raise NotABundle("The trace is far larger than Calldeck writes one.")
        if not line:
            return
        try:
            yield _shallow(json.loads(line))
        except (ValueError, RecursionError):
            raise NotABundle(f"Line {number + 1} of the trace cannot be read.") from None


def _shallow(value: Any) -> Any:
    """Refuse what is nested so deeply that walking it would fail later."""
    level = [value]
    for _ in range(_MOST_DEPTH):
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return value
    raise ValueError("nested too deeply")


def _exchange(line: dict[str, Any]) -> Recorded:
    host, verb, path = (str(line.get(name, "")) for name in ("host", "verb", "path"))
    status, headers, query = line.get("status"), line.get("headers"), line.get("query")
    failed = line.get("failed")
    known = verb in _VERBS and path.startswith("/")
    answered = isinstance(status, int) and 200 <= status < 600
    if not known or not (answered or isinstance(failed, list)):
        raise NotABundle("A line of the trace is no request that Calldeck makes.")
    body, left_out = _body(line.get("body"))
    return Recorded(
        at=_seconds(line.get("at")),
        host=host,
        verb=verb,
        path=path,
        query=[(str(pair[0]), str(pair[1])) for pair in _pairs(query)],
        sent=_body(line.get("sent"))[0],
        seconds=min(_seconds(line.get("seconds")), 120.0),
        status=status if answered else None,
        headers=_headers(headers),
        body=body,
        left_out=left_out,
        failed=tuple(map(str, failed)) if isinstance(failed, list) else (),
    )


def _pairs(query: Any) -> list[Any]:
    pairs = query if isinstance(query, list) else []
    return [pair for pair in pairs if isinstance(pair, list) and len(pair) == 2]


def _headers(told: Any) -> dict[str, str]:
    """Only two matter, and neither may hold the end of a line."""
    kept = ("content-type", "retry-after")
    found = {name: str(told[name]) for name in kept if isinstance(told, dict) and name in told}
    return {name: text for name, text in found.items() if text.isascii() and text.isprintable()}


def _body(told: Any) -> tuple[Any, int]:
    if not isinstance(told, dict):
        return None, 0
    left_out = told.get("left_out")
    size = left_out if isinstance(left_out, int) and not isinstance(left_out, bool) else 0
    return (told["json"], 0) if "json" in told else (None, max(size, 0))


def _seconds(value: Any) -> float:
    fits = isinstance(value, int | float) and 0 <= value < 10_000_000_000
    return float(value) if fits else 0.0
