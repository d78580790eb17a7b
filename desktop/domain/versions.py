"""Versions in their order: ``1.2`` comes after ``1.2rc1``, and that after ``1.2.dev4``."""

from __future__ import annotations

import re

_FORM = re.compile(
    r"([0-9]{1,6}(?:\.[0-9]{1,6}){0,3})(?:(a|b|rc)([0-9]{1,6}))?(?:\.dev([0-9]{1,6}))?"
)
_STEPS = {"a": 1, "b": 2, "rc": 3}
_DEVELOPED, _RELEASED = 0, 4

Order = tuple[tuple[int, ...], int, int, int, int]
"""Compares as versions do."""


def order_of(version: str) -> Order:
    """What a version is compared by: ``1.2`` and ``1.2.0`` are the same.

    Raises:
        ValueError: It is no version such as ``1.2.0``, ``1.2b1`` or ``1.2.0.dev3``.
    """
    found = _FORM.fullmatch(version)
    if not found:
        raise ValueError("no version")
    numbers, step, counted, developed = found.groups()
    parts = [int(part) for part in numbers.split(".")]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    is_developed = developed is not None
    place = _STEPS[step] if step else (_DEVELOPED if is_developed else _RELEASED)
    # What is developed comes before what it becomes.
    return tuple(parts), place, int(counted or 0), int(not is_developed), int(developed or 0)


def is_at_least(version: str, wanted: str) -> bool:
    """Whether the version of a system, such as ``10.0.19045``, is a certain one or a later one.

    What is not understood counts as late enough: it is the installer that knows better.
    """
    try:
        return _numbers(version) >= _numbers(wanted)
    except ValueError:
        return True


def _numbers(version: str) -> list[int]:
    parts = [int(part) for part in version.split(".")]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return parts
