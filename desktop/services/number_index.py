"""Finds people by name or number as somebody types, among tens of thousands.

A name is found by the beginnings of its words, else by what is inside them, else with typos; a
number by digits anywhere in it, typed nationally or internationally. All is plain work on memory
for a worker thread: some milliseconds a key.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from desktop.domain.folding import words_of

WHOLE, START, COMPANY, INSIDE, TYPO = range(5)
"""How well a word or number matches, best first; a second typo is one worse."""

_LONGEST = 15  # digits of an E.164 number
_CELL = _LONGEST + 1
_LOOKED_AT = 400
"""Matches among which the best are chosen, unless all are wanted; the screen shows a handful."""
_FEWEST_DIGITS = 2
_FEWEST_LETTERS_FOR_TYPOS = 4
_TWO_TYPOS_FROM = 7
_NOT_DIGITS = re.compile(r"\D")
_NAME, _FIRM = " ", "|"
"""In front of each word of a name, and of a company."""
Way = tuple[str, int]
"""What may stand in a line, and how well it matches."""
_ENDS = frozenset(" |\n")
_NATIONAL_ZERO = re.compile(r"\(0\)")


@dataclass(frozen=True, slots=True)
class Named:
    """A number that can be found.

    Attributes:
        number: E.164.
        name: Whose it is, or "".
        company: Where they work, or "".
    """

    number: str
    name: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A number that matches.

    Attributes:
        number: E.164.
        quality: ``WHOLE`` to ``TYPO``, less is better; of several words, the worst.
    """

    number: str
    quality: int


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart.

    Attributes:
        words: Folded words of a name; empty for a number.
        digits: Forms of the digits, each of which may stand in a number.
    """

    words: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.digits)


def query_of(text: str, calling_code: str = "") -> Query:
    """Take apart what was typed; empty when it is too short to look for.

    Args:
        text: Anything; with a letter in it, it is a name.
        calling_code: Digits of the default country, such as ``91``.
    """
    if any(char.isalpha() for char in text):
        return Query(words=tuple(words_of(text)))
    digits = _NOT_DIGITS.sub("", _NATIONAL_ZERO.sub("", text))
    if len(digits) < _FEWEST_DIGITS:
        return Query()
    forms = [digits]
    if digits.startswith("00"):
        forms.append(digits[2:])
    elif digits.startswith("0"):
        forms.append(digits[1:])
        forms.append(calling_code + digits[1:])
    return Query(digits=tuple(dict.fromkeys(form for form in forms if form)))


class NumberIndex:
    """Numbers with names, made ready for looking up; never changes. Making it takes a while.

    Names lie in one long text, a line for each person: going through it takes less time than
    asking for each name, and word marks tell where a match is.

    Args:
        people: Each number once.
    """

    def __init__(self, people: Iterable[Named]) -> None:
        self._people: Sequence[Named] = sorted(people, key=lambda one: one.name.casefold())
        lines, self._vocabulary = [], set[str]()
        for one in self._people:
            name = words_of(one.name) if one.name else []
            company = words_of(one.company) if one.company else []
            self._vocabulary.update(name)
            lines.append("".join([*(_NAME + word for word in name), *(_FIRM + w for w in company)]))
        self._text = "\n".join([*lines, ""])
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._beginnings: dict[int, list[str]] = {}
        digits = [one.number.lstrip("+")[:_LONGEST] for one in self._people]
        self._cells = "".join(f"{text:{_CELL}}" for text in digits)
        self._by_digits = sorted(zip(digits, range(len(digits)), strict=True))

    def __len__(self) -> int:
        return len(self._people)

    def find(self, query: Query, limit: int = 0, calling_code: str = "") -> list[Hit]:
        """The best matches, or with a ``limit`` of 0 all of them.

        Args:
            query: What to look for.
            limit: How many.
            calling_code: Digits of the default country.
        """
        most = _LOOKED_AT if limit else len(self._people)
        if query.words:
            found = self._find_words(query.words, most, limit or most)
        else:
            found = self._find_digits(query.digits, most, calling_code)
        best = sorted(found.items(), key=lambda item: (item[1], item[0]))
        return [Hit(self._people[at].number, quality) for at, quality in best[: limit or most]]

    def _find_words(self, words: Sequence[str], most: int, enough: int) -> dict[int, int]:
        word, *others = sorted(words, key=len, reverse=True)
        found: dict[int, int] = {}
        beside = [_ways(other) for other in others]
        for wanted, quality in _ways(word):
            if len(found) < enough or most == len(self._people):
                self._collect(wanted, quality, beside, found, most)
        almost: list[Way] = []
        if not found:
            almost = self._almost(word)
            self._collect_all(almost, beside, found, most)
        if not found and others:
            # Two words with typos: seldom, and by far the most work.
            beside = [[*_ways(other), *self._almost(other)] for other in others]
            self._collect_all([*_ways(word), *almost], beside, found, most)
        return found

    def _collect_all(
        self,
        ways: Iterable[Way],
        beside: Sequence[Sequence[Way]],
        found: dict[int, int],
        most: int,
    ) -> None:
        for wanted, quality in ways:
            self._collect(wanted, quality, beside, found, most)

    def _collect(
        self,
        wanted: str,
        quality: int,
        beside: Sequence[Sequence[Way]],
        found: dict[int, int],
        most: int,
    ) -> None:
        """Add people whose line holds what is wanted and, somewhere, each of the other words."""
        text, starts = self._text, self._starts
        place = text.find(wanted)
        while place >= 0 and len(found) < most:
            who = bisect_right(starts, place) - 1
            start, end = starts[who], starts[who + 1]
            if who not in found:
                is_whole = quality == START and text[place + len(wanted)] in _ENDS
                total = WHOLE if is_whole else quality
                for ways in beside:
                    fitting = (part for way, part in ways if text.find(way, start, end) >= 0)
                    part = next(fitting, None)
                    if part is None:
                        break
                    total = max(total, part)
                else:
                    found[who] = total
            place = text.find(wanted, end - 1)

    def _almost(self, word: str) -> list[Way]:
        """Beginnings of words almost like it: a letter wrong, missing, too many, or two swapped."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        if len(word) < _FEWEST_LETTERS_FOR_TYPOS:
            return []
        most = 2 if len(word) >= _TWO_TYPOS_FROM else 1
        alike: dict[str, int] = {}
        for length in (len(word), len(word) + 1):
            known = self._beginnings.get(length)
            if known is None:
                cut = {known[:length] for known in self._vocabulary if len(known) >= length - 1}
                known = self._beginnings[length] = list(cut)
            near = extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=20)
            for beginning, distance, _ in near:
                alike.setdefault(beginning, int(distance))
        nearest = sorted(alike.items(), key=lambda item: item[1])
        return [(_NAME + beginning, TYPO + distance - 1) for beginning, distance in nearest]

    def _find_digits(self, forms: Sequence[str], most: int, calling_code: str) -> dict[int, int]:
        found: dict[int, int] = {}
        for start in dict.fromkeys((*forms, *(calling_code + form for form in forms))):
            at = bisect_left(self._by_digits, (start,))
            for digits, who in self._by_digits[at : at + most]:
                if not digits.startswith(start):
                    break
                quality = WHOLE if digits == start else START
                found[who] = min(quality, found.get(who, TYPO))
        for form in forms:
            place, end = self._cells.find(form), len(found) + most
            while place >= 0 and len(found) < end:
                who = place // _CELL
                found.setdefault(who, INSIDE)
                place = self._cells.find(form, (who + 1) * _CELL)
        return found


def _ways(word: str) -> list[Way]:
    """How a word can stand in a line, best first."""
    return [(_NAME + word, START), (_FIRM + word, COMPANY), (word, INSIDE)]
