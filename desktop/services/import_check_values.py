"""What a cell says: a number, an hour, a yes, a choice or a text, or why it says nothing usable."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain import phone
from desktop.domain.blanks import tidied, tidy
from desktop.domain.cells import Literal, is_error
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue
from desktop.domain.phone import NumberFault
from desktop.domain.plain_numbers import e164_of
from desktop.domain.secret import Secret
from desktop.domain.wording import listed, say

SHORTEST_PASSWORD = 6
"""Characters of a password that is given; generated ones are longer."""

_YES = frozenset(["yes", "y", "on", "true", "1", "x", "✓", "✔", "☑"])
_NO = frozenset(["no", "n", "off", "false", "0", "✗", "✘", "☐", "-"])
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"')
_POINT_ZERO = re.compile(r"(\d+)[.,]0+")
_SHORTENED = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d( \d\d:\d\d)?")
_HOUR = re.compile(
    r"(\d{1,4})(?:\s*[:.,h]\s*(\d{1,2}))?(?::\d\d)?\s*(?:h|hrs?|hours?|uhr)?\s*([ap])?\.?m?\.?",
    re.IGNORECASE,
)
_FIRST_HOUR, _LAST_HOUR = 1, 24
_HOUR_RULE = say(
    "Hours run from {first_hour} to {last_hour}.", first_hour=_FIRST_HOUR, last_hour=_LAST_HOUR
)
_SAVE_WITH_LETTERS = say("Save it again as XLSX or as “CSV UTF-8”.")
_PUNCTUATION = re.compile(r"[ ().-]+")
_ZEROS = "00000"
_LOST = "\ufffd"
_NUMBER_FIXES = {
    NumberFault.TOO_SHORT: say("Check whether digits are missing."),
    NumberFault.TOO_LONG: say("Check whether there are digits too many."),
    NumberFault.LETTERS: say("Keep digits only, with + and the country code in front."),
    NumberFault.INVALID: say("Check the digits and the country code."),
    NumberFault.SERVICE_CODE: say("Write the number of a phone."),
    NumberFault.EMPTY: say("Write digits, with + and the country code in front."),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A cell that was read.

    Attributes:
        value: What it says; None when it says nothing usable.
        rule: What is wrong then.
        fix: What to do then.
        note: What was put right in passing.
        written: What stands there, where it reads differently.
    """

    value: FieldValue | None
    rule: str = ""
    fix: str = ""
    note: str = ""
    written: str = ""


def unwrapped(text: str) -> str:
    """The text in ``="0123"``, by which some programs keep a spreadsheet from changing it."""
    if not text.startswith("=") or isinstance(text, Literal):
        return text
    found = _AS_TEXT.fullmatch(text.strip())
    return found[1].replace('""', '"') if found else text


def misfit(text: str) -> Reading | None:
    """What is wrong with a cell whatever its field is; None when nothing is."""
    if text.startswith("=") and not isinstance(text, Literal):
        return Reading(
            None,
            say("This is a formula, not its result."),
            say("Write the value. A text that really begins with = needs an apostrophe in front."),
        )
    if is_error(text):
        return Reading(
            None,
            say("The formula in this cell gives an error."),
            say("Correct it, or write the value."),
        )
    if _LOST in text:
        return Reading(None, say("Letters were lost when the file was saved."), _SAVE_WITH_LETTERS)
    return None


def letters_lost(old: str, new: str) -> Reading | None:
    """Whether a text is the old one with question marks where its encoding had no letter."""
    if "?" not in new or len(old) != len(new) or old == new:
        return None
    differing = [(was, now) for was, now in zip(old, new, strict=True) if was != now]
    if any(was.isascii() or now != "?" for was, now in differing):
        return None
    return Reading(None, say("Letters were lost when the file was saved."), _SAVE_WITH_LETTERS)


def read_cell(spec: FieldSpec, text: str, country: str) -> Reading:
    """Read the text of a cell as a value of the field."""
    if spec.kind is FieldKind.PHONE:
        return _phone(text, country)
    if spec.kind is FieldKind.CHOICE:
        return _choice(spec, text)
    return _READERS.get(spec.kind, _words)(text)


@lru_cache(maxsize=50_000)
def _phone(text: str, country: str) -> Reading:
    plain = whole(tidied(text).removeprefix("'"))
    shortened = _shortened(plain)
    if shortened:
        return shortened
    number = e164_of(_PUNCTUATION.sub("", plain), country)
    if not number:
        checked = phone.check(plain, country)
        if checked.number is None:
            fault = checked.fault or NumberFault.INVALID
            rule, stop, fix = fault.value.partition(". ")  # some say at once what to do
            return Reading(None, rule + stop.rstrip(), fix or _NUMBER_FIXES.get(fault, ""))
        number = checked.number.e164
    written = "" if plain.replace(" ", "").removeprefix("+") == number[1:] else text.strip()
    note = (
        say("ends in many zeros: look whether Excel shortened it")
        if number.endswith(_ZEROS)
        else ""
    )
    return Reading(number, note=note, written=written)


def _shortened(text: str) -> Reading | None:
    if _SHORTENED.fullmatch(text):
        return Reading(None, say("Excel shortened the number."), say("Format the column as text."))
    if _DAY.fullmatch(text):
        return Reading(None, say("Excel made a date of it."), say("Format the column as text."))
    return None


def whole(text: str) -> str:
    """A whole number without the ``.0`` that programs append to it; other texts stay."""
    found = _POINT_ZERO.fullmatch(text)
    return found[1] if found else text


def _digits(text: str) -> Reading:
    plain, note = tidy(text)
    plain = whole(plain.removeprefix("'"))
    return _shortened(plain) or Reading(plain, note=note)


def _words(text: str) -> Reading:
    plain, note = tidy(text)
    return Reading(plain, note=note)


def identity_words(text: str) -> Reading:
    """An identity that is a text: like others, but a day or a shortened number is none."""
    plain, note = tidy(text)
    return _shortened(plain) or Reading(plain, note=note)


def _secret(text: str) -> Reading:
    plain = text.strip()
    if len(plain) < SHORTEST_PASSWORD:
        return Reading(
            None,
            say("The password is too short."),
            say(
                "Use at least {shortest_password} characters, or leave the cell blank.",
                shortest_password=SHORTEST_PASSWORD,
            ),
        )
    return Reading(Secret(plain), note="" if plain == text else say("a space around it goes away"))


def _check(text: str) -> Reading:
    word = whole(tidied(text)).casefold()
    if word in _YES or word in _NO:
        return Reading(word in _YES)
    return Reading(None, say("This is neither yes nor no."), say("Write yes or no."))


def said_yes(text: str) -> bool | None:
    """Whether a cell says yes; a blank one says no, None is neither."""
    if not tidied(text):
        return False
    value = _check(text).value
    return value if isinstance(value, bool) else None


def _choice(spec: FieldSpec, text: str) -> Reading:
    word = _bare(whole(tidied(text)))
    for choice in spec.choices:
        if word and word in {_bare(choice.value), _bare(choice.label)}:
            return Reading(choice.value)
    labels = listed([choice.label for choice in spec.choices if choice.value])
    return Reading(
        None,
        say("“{spec}” has no such choice.", spec=spec.label),
        say("Write one of: {labels}.", labels=labels),
    )


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().casefold()


@lru_cache(maxsize=2_000)
def _hour(text: str) -> Reading:
    plain = tidied(text)
    found = _HOUR.fullmatch(plain)
    if not found:
        day = _shortened(plain)
        return day or Reading(None, _HOUR_RULE, say("Write a whole hour, such as 9 or 18."))
    hour, minutes, half = int(found[1]), found[2] or "", (found[3] or "").casefold()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if minutes.strip("0") and hour < _LAST_HOUR:
        below = max(hour, _FIRST_HOUR)
        return Reading(
            None,
            say("Only whole hours can be stored."),
            say("Write {below} or {below2}.", below=below, below2=below + 1),
        )
    if hour == 0:
        return Reading(None, _HOUR_RULE, say("Write 24 for midnight, or 1 where the day begins."))
    if hour > _LAST_HOUR:
        return Reading(None, _HOUR_RULE, say("Write 24 for midnight."))
    return Reading(hour, written=text.strip() if half else "")


_READERS: dict[FieldKind, Callable[[str], Reading]] = {
    FieldKind.HOUR: _hour,
    FieldKind.CHECK: _check,
    FieldKind.DIGITS: _digits,
    FieldKind.SECRET: _secret,
}
