"""Which recorded answer a request gets, and its times, moved to today."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

from desktop.sandbox.replay.bundle import Recorded, Recording

_IGNORED = re.compile(r"secret|passw|token|auth|extra_params")
"""Fields by which requests are not told apart; nor are they by times, which are never the same."""
_TIME_NAMES = re.compile(r"time|date|created|expire|last_|search_after|remindme")
_MS, _S = range(1_000_000_000_000, 4_100_000_000_000), range(1_000_000_000, 4_100_000_000)

Key = tuple[str, str, str, str]


def key_of(host: str, verb: str, path: str, query: Iterable[tuple[str, str]], sent: Any) -> Key:
    """What makes two requests the same."""
    asked = sorted(_facts("", sent)) + sorted(fact for pair in query for fact in _facts(*pair))
    return host, verb, unquote(path).rstrip("/"), json.dumps(asked)


class Answers:
    """The recorded answers, in order for each request, then the last again."""

    def __init__(self, recording: Recording, now: float) -> None:
        self._by_key: dict[Key, list[Recorded]] = defaultdict(list)
        ends = [one.at + one.seconds for one in recording.exchanges]
        self.moved = now - (recording.written or max(ends, default=now))
        for one in recording.exchanges:
            if "stopped" not in one.failed:  # that was the program's own doing
                key = key_of(one.host, one.verb, one.path, one.query, one.sent)
                self._by_key[key].append(one)

    def take(self, key: Key) -> Recorded | None:
        """The next answer to a request; None for one that was never made."""
        left = self._by_key.get(key)
        if not left:
            return None
        return left.pop(0) if len(left) > 1 else left[0]

    def body_of(self, recorded: Recorded) -> Any:
        """The body with its times moved."""
        return moved(recorded.body, self.moved)


def moved(value: Any, seconds: float, name: str = "") -> Any:
    """A copy whose times are later by so many seconds; a time is known by its name and size."""
    if isinstance(value, Mapping):
        return {key: moved(one, seconds, str(key).lower()) for key, one in value.items()}
    if isinstance(value, list):
        return [moved(one, seconds, name) for one in value]
    if isinstance(value, bool) or not _TIME_NAMES.search(name):
        return value
    if isinstance(value, str):
        later = moved(int(value), seconds, name) if _is_whole(value) else value
        return str(later)
    if isinstance(value, int) and value in _MS:
        return value + round(seconds * 1000)
    if isinstance(value, int) and value in _S:
        return value + round(seconds)
    return value


def _facts(name: str, value: Any) -> list[tuple[str, str]]:
    """Every entry that counts, as its name and text."""
    if isinstance(value, Mapping):
        found = (_facts(f"{name}.{key}".lower(), one) for key, one in value.items())
        return [fact for facts in found for fact in facts]
    if isinstance(value, list):
        return [fact for one in value for fact in _facts(name, one)]
    text = json.dumps(value) if isinstance(value, bool) or value is None else str(value)
    return [(name, text)] if _counts(name.lower(), text) else []


def _counts(name: str, text: str) -> bool:
    return not (_IGNORED.search(name) or (_is_whole(text) and int(text) in _MS))


def _is_whole(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 13
