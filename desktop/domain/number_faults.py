"""What exactly keeps a text from being a number: so many digits, or a number for other purposes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.dial_policy import NumberClass, class_of
from desktop.domain.number_text import clean
from desktop.domain.phone import NumberCheck, NumberFault
from desktop.domain.wording import say

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber as ParsedNumber

_MOST = 5
"""Digits that may be wrong; of a number that is hardly begun nothing can be said."""
_FILLERS = ("0000000", "1111111", "2345678", "5555555")
"""Digits that are put behind a short number, to see what it would become."""
_BY_LENGTH = frozenset({NumberFault.TOO_SHORT, NumberFault.TOO_LONG, NumberFault.INVALID})


@dataclass(frozen=True, slots=True)
class WrongLength:
    """A text that is a number but for its length.

    Attributes:
        digits: How many are too few; negative: too many.
        country: Two letters.
        mobile: Whether it would be a mobile, or a landline; None where the plan does not tell.
    """

    digits: int
    country: str
    mobile: bool | None


def why_not(check: NumberCheck, text: str) -> str:
    """Why a text cannot be called, in words; a name is somebody who is to be chosen first."""
    if check.fault is NumberFault.LETTERS and not any(char.isdigit() for char in text):
        return say("Choose somebody from the list, or type a number.")
    return check.fault.value if check.fault else ""


def special_class(text: str, country: str) -> NumberClass | None:
    """``EMERGENCY`` or ``SHORT`` for such a number of the country; None for all else.

    Of the numbers with a few digits only those in use count: who types 981 is not done yet.
    """
    if not country or class_of(text, country) not in {NumberClass.EMERGENCY, NumberClass.SHORT}:
        return None
    import phonenumbers

    digits = "".join(filter(str.isdecimal, clean(text)))
    if phonenumbers.is_emergency_number(digits, country):
        return NumberClass.EMERGENCY
    parsed = phonenumbers.PhoneNumber(
        country_code=phonenumbers.country_code_for_region(country), national_number=int(digits)
    )
    in_use = phonenumbers.is_valid_short_number_for_region(parsed, country)
    return NumberClass.SHORT if in_use else None


def wrong_length(text: str, country: str, fault: NumberFault) -> WrongLength | None:
    """How many digits too few or too many a text has; None where that cannot be said.

    Args:
        text: As typed.
        country: Of numbers without one.
        fault: What the check said.
    """
    if fault not in _BY_LENGTH:
        return None
    import phonenumbers

    try:
        parsed = phonenumbers.parse(clean(text), country or None)
    except phonenumbers.NumberParseException:
        return None
    if fault is not NumberFault.TOO_LONG:
        for missing in range(1, _MOST + 1):
            for filler in _FILLERS:
                if found := _fitting(parsed, filler[:missing], missing):
                    return found
    return next(filter(None, (_cut(parsed, surplus) for surplus in range(1, _MOST + 1))), None)


def _cut(parsed: ParsedNumber, surplus: int) -> WrongLength | None:
    kept = str(parsed.national_number)[:-surplus]
    return _judged(parsed, kept, -surplus) if kept else None


def _fitting(parsed: ParsedNumber, filler: str, missing: int) -> WrongLength | None:
    return _judged(parsed, f"{parsed.national_number}{filler}", missing)


def _judged(parsed: ParsedNumber, national: str, digits: int) -> WrongLength | None:
    """The fault, if these digits would be a mobile or a landline."""
    import phonenumbers
    from phonenumbers import PhoneNumberType as Kind

    wanted = phonenumbers.PhoneNumber()
    wanted.merge_from(parsed)
    wanted.national_number = int(national)
    kind = phonenumbers.number_type(wanted)
    mobile = {Kind.MOBILE: True, Kind.FIXED_LINE: False, Kind.FIXED_LINE_OR_MOBILE: None}
    if kind not in mobile:
        return None
    country = phonenumbers.region_code_for_number(wanted) or ""
    return WrongLength(digits, country, mobile[kind])
