"""The corpus of links and pasted texts, ``tests/fixtures/numbers/hostile.txt``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.helpers.sandbox import REPOSITORY

_FILE = REPOSITORY / "tests" / "fixtures" / "numbers" / "hostile.txt"
_ESCAPE = re.compile(r"\\(?:([ntr\\])|x([0-9a-f]{2})|u([0-9a-f]{4}))")
_REPEATED = re.compile(r"<<(.*?)\*(\d+)>>", re.DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


@dataclass(frozen=True)
class Case:
    """One line of the corpus.

    Attributes:
        text: What comes from outside.
        number: In E.164, or "" when there is none.
        fault: Name of the ``NumberFault``, or "".
        line: Where it stands.
    """

    text: str
    number: str
    fault: str
    line: int


def corpus() -> list[Case]:
    """All lines, in the order of the file."""
    cases = []
    lines = _FILE.read_text(encoding="utf-8").split("\n")
    for at, line in enumerate(lines, start=1):
        if not line or line.startswith("# "):
            continue
        outcome, _, written = line.partition("\t")
        number = outcome if outcome.startswith("+") else ""
        cases.append(Case(_text(written), number, "" if number else outcome, at))
    return cases


def _text(written: str) -> str:
    plain = _ESCAPE.sub(_unescaped, written)
    return _REPEATED.sub(lambda found: found[1] * int(found[2]), plain)


def _unescaped(found: re.Match[str]) -> str:
    return _SHORT[found[1]] if found[1] else chr(int(found[2] or found[3], 16))
