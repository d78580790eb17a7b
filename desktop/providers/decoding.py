"""Lenient readers for what vendors send: numbers as text, text as numbers, times, yes and no.

Each reader either returns a value of the promised type or raises :class:`BadValue`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")

Row = Mapping[str, Any]

_YES = frozenset({"true", "yes", "y", "on", "1"})
_NO = frozenset({"false", "no", "n", "off", "0", "", "null", "none"})
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST_MS = 253_402_300_799_000  # the last second of the year 9999
_TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])')
_LONGEST_QUOTE = 160


class BadValue(ValueError):
    """A value is missing or is not what its name says."""


def parse_json(body: bytes) -> Any:
    """Decode JSON; in a second attempt commas before a closing bracket are dropped.

    Raises:
        BadValue: When it is no JSON even so.
    """
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        pass
    try:
        text = body.decode("utf-8-sig")
        return json.loads(_TRAILING_COMMA.sub(lambda found: found[1] or "", text))
    except (ValueError, RecursionError):
        raise BadValue("no JSON") from None


def whole(value: object) -> int:
    """A whole number from a number or a text; ``2``, ``2.0``, ``"2"`` and ``" 2 "`` are 2."""
    if isinstance(value, bool):
        raise BadValue("a yes or no in place of a number")
    if isinstance(value, int):
        return value
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        text = value.strip()
        if re.fullmatch(r"[+-]?[0-9]{1,18}(\.0+)?", text):
            return int(text.split(".")[0])
    raise BadValue("no whole number")


def number_text(value: object) -> str:
    """A phone number or id as text, whether it was sent as text or as a number.

    ``9100000000``, ``9.1e9`` and ``"9100000000"`` give ``"9100000000"``; None gives "".
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    return str(whole(value))


def words(value: object) -> str:
    """A name or sentence as text; None gives "", numbers their digits."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise BadValue("no text")


def moment(value: object) -> datetime:
    """An aware UTC time from epoch milliseconds.

    Times before 1973 are taken for seconds in place of milliseconds.
    """
    ms = whole(value)
    if 0 < ms < 100_000_000_000:
        ms *= 1000
    if not 0 < ms <= _LATEST_MS:
        raise BadValue("no time")
    return _EPOCH + timedelta(milliseconds=ms)


def yes(value: object) -> bool:
    """Yes or no in any spelling: ``true``, ``"true"``, ``1``, ``"Yes"``; None is no."""
    if isinstance(value, bool):
        return value
    if value is None:
        return False
    text = str(value).strip().lower()
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise BadValue("neither yes nor no")


def first_of(row: Row, names: Iterable[str]) -> object:
    """The first value of these names that is there and not null, else None."""
    return next((row[name] for name in names if row.get(name) is not None), None)


def rows_of(value: object, read: Callable[[Row], T]) -> tuple[tuple[T, ...], int]:
    """Read the rows of a list, skipping those that cannot be read.

    Returns:
        The readable rows in their order and the number of the others.

    Raises:
        BadValue: When it is not a list at all.
    """
    if not isinstance(value, list):
        raise BadValue("no list")
    good: list[T] = []
    for item in value:
        try:
            if not isinstance(item, dict):
                raise BadValue("no object")
            good.append(read(item))
        except BadValue:
            continue
    return tuple(good), len(value) - len(good)


def quote(text: str, secrets: Iterable[str] = ()) -> str:
    """A vendor's words, fit for an error: one line, shortened, without any of the secrets."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "•••")
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"
