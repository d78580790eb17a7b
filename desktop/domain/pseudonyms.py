"""Stands something made up in place of what is personal, the same for the same everywhere.

First everything personal is learned, then one made-up thing is drawn for each, so that none of
them is by chance what somebody else really has. What was drawn is known to nobody afterwards.

A phone number keeps all but its last seven digits: so it keeps its country and length, and in each
of its written forms (``+91 98765 43210``, ``09876543210``, ``9876543210``) the same digits change
in the same way, and two numbers never become one.
"""

from __future__ import annotations

import random
import re
import secrets
import string
from collections.abc import Callable, Iterator, Mapping

DOTS = "••••"
"""In place of secrets."""

_TAIL, _FEWEST = 7, 6
"""Digits of a number that change, and the fewest of a number that do."""
_HEX = "0123456789abcdef"
_UNNAMED = frozenset({"", "unknown", "anonymous", "private", "restricted", "withheld"})
_PARTS = re.compile(r"[A-Za-z0-9]+|[^A-Za-z0-9]+")
_PREFIX = re.compile(r"[A-Z]{2}(?=_)")  # such as AG_ and NU_


class Pseudonyms:
    """One set of made-up things, for one bundle.

    Args:
        dice: Draws; by default from the system's source of secrets.

    Attributes:
        spellings: Names as they were learned, and each as it is looked up.
        runs: The digits of every number as they were learned.
    """

    def __init__(self, dice: random.Random | None = None) -> None:
        self._dice = dice or secrets.SystemRandom()
        self._learning = True
        self._made: dict[str, dict[str, str]] = {
            kind: {} for kind in ("tail", "name", "id", "account", "mail", "note")
        }
        self._taken: set[str] = set()
        self.spellings: dict[str, str] = {}
        self.runs: set[str] = set()

    def settle(self) -> None:
        """Draw for everything that was learned; from now on the real is replaced."""
        self._learning = False
        draws = (("tail", self._tail), ("id", self._shaped), ("account", self._counted))
        for kind, draw in draws:
            real = self._made[kind]
            self._taken.update(real)
            for text in real:
                real[text] = self._fresh(draw, text)
        for kind, form in (("name", "Person {}"), ("mail", "person{}@example.com")):
            real = self._made[kind]
            places = list(range(1, len(real) + 1))
            self._dice.shuffle(places)
            self._made[kind] = {
                text: form.format(at) for text, at in zip(real, places, strict=True)
            }

    def digits(self, run: str) -> str:
        """The digits of one number; fewer than six are an extension or a short code and stay."""
        if len(run) < _FEWEST:
            return run
        if self._learning:
            self.runs.add(run)
        tail = run[-_TAIL:]
        return run[: -len(tail)] + self._known("tail", tail, self._tail)

    def name(self, text: str) -> str:
        """``Person 12``; upper and lower case and blanks make no other person."""
        plain = " ".join(text.split())
        if plain.casefold() in _UNNAMED or not any(map(str.isalnum, plain)):
            return text
        if self._learning:
            self._made["name"].setdefault(plain.casefold(), plain)
            self.spellings[plain] = plain.casefold()
            return text
        return self._known("name", plain.casefold(), lambda _: f"Person {len(self._made['name'])}")

    def mail(self, text: str) -> str:
        """``person12@example.com``."""
        return self._known(
            "mail", text.casefold(), lambda _: f"person{len(self._made['mail'])}@example.com"
        )

    def identifier(self, text: str) -> str:
        """An id of the same shape; digits of it change as those of a number do."""
        if text.casefold() in _UNNAMED or not any(char.isalnum() for char in text):
            return text
        if not any(char.isalpha() for char in text) or _plain_prefix(text):
            return re.sub(r"\d+", lambda run: self.digits(run[0]), text)
        return self._known("id", text, self._shaped)

    def account(self, number: str) -> str:
        """Another number of as many digits, for one that is short and stands in no other text."""
        return self._known("account", number, self._counted)

    def note(self, text: str, *, learn: bool = True) -> str:
        """As many dots as it has letters.

        Args:
            text: What somebody wrote.
            learn: Whether it is looked for in other texts.
        """
        if self._learning:
            if learn:
                self._made["note"].setdefault(text, "")
            return text
        return "…" * len(text)

    def learned(self, kind: str) -> Mapping[str, str]:
        """What stands for what: of ``name``, ``id``, ``mail`` or ``note``; by real text."""
        return self._made[kind]

    def _known(self, kind: str, real: str, draw: Callable[[str], str]) -> str:
        made = self._made[kind]
        if self._learning:
            made.setdefault(real, real)
            return real
        if real not in made:
            self._taken.add(real)
            made[real] = ""  # counts already
            made[real] = self._fresh(draw, real)
        return made[real]

    def _fresh(self, draw: Callable[[str], str], real: str) -> str:
        for tries in range(10_000):
            made = draw(real) if tries < 100 else draw(real) + "x" * (tries // 100)
            if made not in self._taken and made != real:
                self._taken.add(made)
                return made
        raise AssertionError("more things than there are names for them")

    def _tail(self, tail: str) -> str:
        """As many digits; the first keeps its kind, so that an area code stays one."""
        first = tail[0] if tail[0] in "01" else self._dice.choice("23456789")
        return first + "".join(self._dice.choices(string.digits, k=len(tail) - 1))

    def _counted(self, number: str) -> str:
        first = self._dice.choice("123456789")
        return first + "".join(self._dice.choices(string.digits, k=len(number) - 1))

    def _shaped(self, text: str) -> str:
        return "".join(self._parts(text))

    def _parts(self, text: str) -> Iterator[str]:
        prefix = _PREFIX.match(text)
        start = prefix.end() if prefix else 0
        yield text[:start]
        hexadecimal = re.fullmatch(r"[0-9a-f-]{16,}", text) is not None
        for part in _PARTS.findall(text[start:]):
            if part.isdigit() and not hexadecimal:
                yield self.digits(part)
            else:
                yield "".join(self._char(char, hexadecimal) for char in part)

    def _char(self, char: str, hexadecimal: bool) -> str:
        if hexadecimal and char.isalnum():
            return self._dice.choice(_HEX)
        if char.isdigit():
            return self._dice.choice(string.digits)
        if char.isalpha():
            return self._dice.choice(
                string.ascii_uppercase if char.isupper() else string.ascii_lowercase
            )
        return char


def _plain_prefix(text: str) -> bool:
    """Whether only a plus stands before the digits, also as carriers write it: ``%2B8490…``."""
    return re.fullmatch(r"(?:%2B|\+)?[\d\s().-]+", text, re.IGNORECASE) is not None
