"""Takes everything personal out of free text: what was learned elsewhere, and what looks like it.

Times and version numbers stay readable; addresses of computers, e-mail addresses, long opaque
tokens and everything that may be a phone number do not stay as they are.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from desktop.domain.pseudonyms import DOTS, Pseudonyms

_SHORTEST = 3
"""Letters of a text that is looked for; a shorter one is in every other word."""
_SHORTEST_PART = 4
"""Of a part of a name."""
_MOST_DIGITS, _LONGEST_NUMBER = 13, 15
"""Digits of a spaced number, and of one in one piece; what is longer may be several."""
_OPEN, _CLOSE = "\ue000", "\ue001"
_WORD = re.compile(r"\w+")
_GAP = r"(?:%20|%2D|%28|%29|[ \t\u00a0\u2009\u202f\u2010-\u2015().\-/])"
MAIL = r"[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63})+"
_SUSPICIOUS = re.compile(
    rf"""(?P<keep>\d{{4}}[-/]\d\d[-/]\d\d(?:(?:[T ]|,[ ])\d\d:\d\d(?::\d\d(?:[.,]\d{{1,6}})?)?
                (?:Z|[+-]\d\d:?\d\d)?)?(?!\d)
              | 0x[0-9a-f]+ | {_OPEN}\d+{_CLOSE} )
      | (?P<place>(?<![\w.])(?:\d{{1,3}}\.){{3}}\d{{1,3}}(?!\w|\.\d)
              | (?<![\w:])(?:[0-9a-f]{{0,4}}:){{4,7}}[0-9a-f]{{0,4}}(?![\w:]) )
      | (?P<mail>{MAIL})
      | (?P<opaque>(?<![\w+/=-])[A-Za-z0-9+=_-]{{24,}}(?![\w+/=-]))
      | (?P<number>\d(?:{_GAP}{{0,3}}\d){{6,}})
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TOKENS = re.compile(r"%2[089D]|\d+|.", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Needle:
    """One text that is looked for, found by its first word."""

    text: str
    offset: int
    instead: str
    exact: bool

    @property
    def telling(self) -> bool:
        """Whether it cannot be a word that means something else."""
        return len(self.text) >= 8 and not self.text.isalpha()


_Shapes = dict[tuple[int, int], dict[str, list[_Needle]]]
"""Those with one first word, by where that is in them and by their length; the longest first. Of a
thousand names that begin with "Agent", few have another shape, and the right one is looked up."""


class PrivateText:
    """Replaces in texts what is personal.

    Args:
        pseudonyms: Settled; what stands for what.
        secrets: Texts that are taken out altogether.
        others: Further texts and what stands for each, such as the name of this computer.
    """

    def __init__(
        self, pseudonyms: Pseudonyms, secrets: Iterable[str], others: Mapping[str, str]
    ) -> None:
        self._pseudonyms = pseudonyms
        self._needles: dict[str, _Shapes] = {}
        found = [(real, DOTS, False) for real in secrets]
        found += [(real, instead, False) for real, instead in others.items()]
        for kind in ("id", "mail"):
            known = pseudonyms.learned(kind)
            found += [(real, instead, False) for real, instead in known.items()]
        names = pseudonyms.learned("name")
        found += [(real, names[key], False) for real, key in pseudonyms.spellings.items()]
        found += [(real, "…" * len(real), False) for real in pseudonyms.learned("note")]
        found += [
            (coded, DOTS, True)
            for run in pseudonyms.runs
            for coded in (_base64(run), _base64(f"+{run}"))
        ]
        parts = {part for name in names for part in name.split()}
        found += [
            (part.title(), "Person", True)
            for part in parts
            if len(part) >= _SHORTEST_PART and part.isalpha()
        ]
        for real, instead, exact in found:
            for form in _forms(real):
                self._add(form, instead, exact)
        self._needles = {
            word: dict(sorted(shapes.items(), key=lambda shape: shape[0][1], reverse=True))
            for word, shapes in self._needles.items()
        }

    def scrub(self, text: str) -> str:
        """The text without anything personal."""
        text = text.replace(_OPEN, "?").replace(_CLOSE, "?")
        put: list[str] = []
        text = "".join(self._without_known(text, put))
        text = without_suspicious(text, self._pseudonyms)
        return re.sub(f"{_OPEN}(\\d+){_CLOSE}", lambda found: put[int(found[1])], text)

    def holds(self, text: str) -> str:
        """Something learned that still stands in a text, for a last look; "" when there is none."""
        for match in _WORD.finditer(text):
            needle = self._at(text, match)
            if needle and needle.telling:
                return needle.text
        return ""

    def _add(self, text: str, instead: str, exact: bool) -> None:
        first = _WORD.search(text)
        if first and len(text) >= _SHORTEST and text != instead:
            needle = _Needle(text, first.start(), instead, exact)
            shapes = self._needles.setdefault(first[0].casefold(), {})
            shape = shapes.setdefault((needle.offset, len(text)), {})
            shape.setdefault(text.casefold(), []).append(needle)

    def _without_known(self, text: str, put: list[str]) -> Iterator[str]:
        done = 0
        for match in _WORD.finditer(text):
            needle = self._at(text, match) if match.start() >= done else None
            if needle is None or match.start() - needle.offset < done:
                continue
            start = match.start() - needle.offset
            yield text[done:start]
            yield f"{_OPEN}{len(put)}{_CLOSE}"
            put.append(needle.instead)
            done = start + len(needle.text)
        yield text[done:]

    def _at(self, text: str, word: re.Match[str]) -> _Needle | None:
        for (offset, length), needles in self._needles.get(word[0].casefold(), {}).items():
            start = word.start() - offset
            there = text[start : start + length] if start >= 0 else ""
            for needle in needles.get(there.casefold(), ()):
                if needle.exact and there != needle.text:
                    continue
                if _stands_alone(text, start, start + len(there)):
                    return needle
        return None


def without_suspicious(text: str, pseudonyms: Pseudonyms) -> str:
    """Replace what looks personal, whoever it belongs to."""

    def instead(found: re.Match[str]) -> str:
        whole: str = found[0]
        if found["keep"]:
            return whole
        if found["place"]:
            return whole if whole.startswith(("127.", "0.0.0.0", "::1")) else DOTS
        if found["mail"]:
            return pseudonyms.mail(whole.replace("%40", "@"))
        if found["opaque"]:
            if _is_opaque(whole):
                return DOTS
            return re.sub(r"\d{7,}", lambda run: numbers_in(run[0], pseudonyms), whole)
        return numbers_in(whole, pseudonyms)

    return _SUSPICIOUS.sub(instead, text)


def numbers_in(text: str, pseudonyms: Pseudonyms) -> str:
    """Change the numbers of a text that holds nothing but digits and what stands between them."""
    if text.count("(") > text.count(")"):  # "revision 0005 (409 ms)" is no number
        parts = re.split(r"([()])", text)
        return "".join(part if part in "()" else numbers_in(part, pseudonyms) for part in parts)
    tokens = _TOKENS.findall(text)
    groups = [at for at, token in enumerate(tokens) if token.isdigit()]
    total = sum(len(tokens[at]) for at in groups)
    if len(groups) == 1 or total <= _MOST_DIGITS:
        if _is_number([tokens[at] for at in groups]):
            _change(tokens, groups, pseudonyms)
        return "".join(tokens)
    short: list[int] = []
    for at in [*groups, -1]:  # each long one for itself, the short ones between them together
        if at >= 0 and len(tokens[at]) < 7:
            short.append(at)
            continue
        _change(tokens, short, pseudonyms)
        short = []
        if at >= 0:
            _change(tokens, [at], pseudonyms)
    return "".join(tokens)


def _change(tokens: list[str], groups: list[int], pseudonyms: Pseudonyms) -> None:
    """Put other digits into these groups; into more than one number can have, dots."""
    run = "".join(tokens[at] for at in groups)
    most = _LONGEST_NUMBER if len(groups) == 1 else _MOST_DIGITS
    if len(run) < 7:
        return
    made = pseudonyms.digits(run) if len(run) <= most else "•" * len(run)
    start = 0
    for at in groups:
        end = start + len(tokens[at])
        tokens[at], start = made[start:end], end


def _is_number(groups: list[str]) -> bool:
    """Whether groups of digits may be a phone number, and not a version or a date."""
    pairs = len(groups) >= 4 and all(len(group) == 2 for group in groups)
    return pairs or any(len(group) >= 3 for group in groups)


def _is_opaque(text: str) -> bool:
    kinds = (str.isdigit, str.islower, str.isupper)
    count = sum(any(kind(char) for char in text) for kind in kinds)
    return count == 3 or (len(text) >= 32 and count == 2 and any(map(str.isdigit, text)))


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    first, last = text[start], text[end - 1]
    return not (first.isalnum() and before.isalnum()) and not (last.isalnum() and after.isalnum())


def _forms(text: str) -> set[str]:
    """A text as it may stand in a log, an address or an answer."""
    coded = {_base64(text)} if len(text) >= 6 else set()
    quoted = (quote(text, safe="", errors="replace"), quote_plus(text, errors="replace"))
    return {text, *quoted, json.dumps(text)[1:-1], *coded}


def _base64(text: str) -> str:
    """Without the signs at its end."""
    return base64.b64encode(text.encode("utf-8", "replace")).decode().rstrip("=")
