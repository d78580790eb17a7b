"""Phone numbers as people type, paste and read them; always text, never a number.

``phonenumbers`` knows the plans of all countries; it is loaded on first use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.domain.number_text import clean, holds_several, is_other_link
from desktop.domain.wording import listed, say

if TYPE_CHECKING:
    from phonenumbers import NumberParseException
    from phonenumbers import PhoneNumber as ParsedNumber

__all__ = [
    "NumberCheck",
    "NumberFault",
    "PhoneNumber",
    "canonical",
    "check",
    "clean",
    "display",
    "load",
    "parse",
    "shown",
]

_SERVICE_CODE = re.compile(r"[*#]")
_STRANGE = re.compile(r"[^0-9+ ().\[\]-]|(?<=[0-9]).*\+")
_WITHHELD = frozenset(
    {"anonymous", "private", "restricted", "unavailable", "unknown", "withheld", "266696687"}
)
"""What stands in place of a number that the caller hides; the digits spell ANONYMOUS."""
_FEWEST_DIGITS = 3
_MOST_DIGITS = 17  # fifteen, and room for an international prefix


class NumberFault(Enum):
    """Why a text is no number that can be called, in words for the line under the field."""

    EMPTY = say("Type or paste a number.")
    OTHER_LINK = say("This link does not lead to a phone number.")
    LETTERS = say("A phone number has no letters.")
    STRANGE = say("Only digits, +, spaces, dashes, dots and brackets belong in a number.")
    SEVERAL = say("There is more than one number. Keep one.")
    TOO_SHORT = say("The number is too short.")
    TOO_LONG = say("The number is too long.")
    SERVICE_CODE = say("Codes with * or # cannot be called from here.")
    NO_COUNTRY = say("The number has no country. Start with + and the country code.")
    INVALID = say("There is no such number in this country.")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number that can be called.

    Attributes:
        e164: Canonical form, ``+919876543210``.
        country: Two-letter country, or "" when the plan does not tell.
    """

    e164: str
    country: str = ""

    @property
    def digits(self) -> str:
        """Country code and number without ``+``, as both providers want it."""
        return self.e164.removeprefix("+")

    @property
    def display(self) -> str:
        """Spaced for reading: ``+91 98765 43210``."""
        return _spaced(self.e164)


@lru_cache(maxsize=10_000)
def _spaced(e164: str) -> str:
    import phonenumbers

    parsed = phonenumbers.parse(e164, None)
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


@dataclass(frozen=True, slots=True)
class NumberCheck:
    """What a typed text comes to: a number, or the fault that keeps it from being one.

    Attributes:
        number: The number, or None.
        fault: The fault, or None when ``number`` is there.
        place: Country and kind for the reader, such as ``India mobile``, or "".
    """

    number: PhoneNumber | None
    fault: NumberFault | None
    place: str = ""


def load() -> None:
    """Load the numbering plans. Slow the first time: call it in a worker, or typing stutters."""
    check("+919876543210", "")


def check(text: str, country: str) -> NumberCheck:
    """Judge a typed or pasted text.

    Args:
        text: Anything.
        country: Two-letter default country for numbers without ``+``.
    """
    text = clean(text)
    fault = _fault_on_sight(text)
    if fault:
        return NumberCheck(None, fault)
    import phonenumbers

    try:
        parsed = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException as error:
        return NumberCheck(None, _fault_of(error))
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason == phonenumbers.ValidationResult.TOO_SHORT:
        return NumberCheck(None, NumberFault.TOO_SHORT)
    if reason == phonenumbers.ValidationResult.TOO_LONG:
        # Digits with the country code in front but no plus: 919876543210.
        retried = _with_plus(text)
        return retried or NumberCheck(None, NumberFault.TOO_LONG)
    if not phonenumbers.is_valid_number(parsed):
        return _with_plus(text) or NumberCheck(None, NumberFault.INVALID)
    return _found(parsed)


def parse(text: str, country: str) -> PhoneNumber | None:
    """Return the number in ``text``, or None when there is none that can be called."""
    return check(text, country).number


@lru_cache(maxsize=50_000)
def display(text: str, country: str) -> str:
    """A stored number spaced for reading; what cannot be read is returned as it is."""
    number = parse(text, country)
    return number.display if number else text


def canonical(text: str, country: str) -> str:
    """E.164 of a stored number; what cannot be read is returned cleaned, for comparing."""
    number = parse(text, country)
    return number.e164 if number else clean(text)


def shown(text: str) -> str:
    """The number of a caller as the provider gives it, or "" when the caller hides it."""
    return "" if text.strip().lstrip("+").lower() in _WITHHELD else text


def _fault_on_sight(text: str) -> NumberFault | None:
    """Faults that need no numbering plan to be seen."""
    digits = re.sub(r"\D", "", text)
    seen = (
        (not text, NumberFault.EMPTY),
        (is_other_link(text), NumberFault.OTHER_LINK),
        (any(map(str.isalpha, text)), NumberFault.LETTERS),
        (bool(_SERVICE_CODE.search(text)), NumberFault.SERVICE_CODE),
        (holds_several(text), NumberFault.SEVERAL),
        (bool(_STRANGE.search(text)), NumberFault.STRANGE),
        (len(digits) < _FEWEST_DIGITS, NumberFault.TOO_SHORT),
        (len(digits) > _MOST_DIGITS, NumberFault.TOO_LONG),
    )
    return next((fault for is_so, fault in seen if is_so), None)


def _with_plus(text: str) -> NumberCheck | None:
    import phonenumbers

    if text.startswith("+"):
        return None
    try:
        parsed = phonenumbers.parse("+" + re.sub(r"\D", "", text), None)
    except phonenumbers.NumberParseException:
        return None
    return _found(parsed) if phonenumbers.is_valid_number(parsed) else None


def _found(parsed: ParsedNumber) -> NumberCheck:
    import phonenumbers

    country = phonenumbers.region_code_for_number(parsed) or ""
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    kind = phonenumbers.number_type(parsed)
    words = {
        phonenumbers.PhoneNumberType.MOBILE: say("mobile"),
        phonenumbers.PhoneNumberType.FIXED_LINE: say("landline"),
        phonenumbers.PhoneNumberType.TOLL_FREE: say("toll-free"),
        phonenumbers.PhoneNumberType.PREMIUM_RATE: say("premium rate"),
    }
    place = listed([_COUNTRIES.get(country, country), words.get(kind, "")], " ")
    return NumberCheck(PhoneNumber(e164, country), None, place)


def country_name(code: str) -> str:
    """``India`` for ``IN``; the code itself for a country that is not named here."""
    return _COUNTRIES.get(code, code)


def _fault_of(error: NumberParseException) -> NumberFault:
    import phonenumbers

    kinds = {
        phonenumbers.NumberParseException.INVALID_COUNTRY_CODE: NumberFault.NO_COUNTRY,
        phonenumbers.NumberParseException.TOO_SHORT_NSN: NumberFault.TOO_SHORT,
        phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD: NumberFault.TOO_SHORT,
        phonenumbers.NumberParseException.TOO_LONG: NumberFault.TOO_LONG,
    }
    return kinds.get(error.error_type, NumberFault.INVALID)


_COUNTRIES = {
    "IN": say("India"),
    "VN": say("Vietnam"),
    "SG": say("Singapore"),
    "MY": say("Malaysia"),
    "ID": say("Indonesia"),
    "TH": say("Thailand"),
    "PH": say("Philippines"),
    "LK": say("Sri Lanka"),
    "BD": say("Bangladesh"),
    "NP": say("Nepal"),
    "AE": say("United Arab Emirates"),
    "SA": say("Saudi Arabia"),
    "QA": say("Qatar"),
    "GB": say("United Kingdom"),
    "US": say("United States"),
    "CA": say("Canada"),
    "AU": say("Australia"),
    "NZ": say("New Zealand"),
    "DE": say("Germany"),
    "FR": say("France"),
    "JP": say("Japan"),
    "KR": say("South Korea"),
    "CN": say("China"),
    "HK": say("Hong Kong"),
    "TW": say("Taiwan"),
    "ZA": say("South Africa"),
    "KE": say("Kenya"),
    "NG": say("Nigeria"),
}
