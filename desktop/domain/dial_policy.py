"""Whether a number that comes from outside the dialer is only put into the field, or called.

Numbers that can cost money or harm are never called without a press of Call, whatever is set:
:data:`MAY_BE_CALLED` is the whole list of what a person can allow.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from desktop.domain import phone
from desktop.domain.number_text import clean, is_other_link


class DialSource(Enum):
    """Where a number came from; the values are the names of the settings."""

    LINK = "link"
    """A link or the command line: pages and other programs start both, and need no person."""
    PASTE = "paste"
    DROP = "drop"
    COPIED = "copied"
    SELECTION = "selection"


class Handling(Enum):
    """What becomes of a number; the values are those of the settings."""

    FILL = "fill"
    CALL = "call"


class NumberClass(Enum):
    """What sort of number a text is, as far as it matters before calling it."""

    OWN_COUNTRY = "own country"
    TOLL_FREE = "toll-free"
    INTERNATIONAL = "international"
    PREMIUM = "premium"
    SHORT = "short"
    SERVICE_CODE = "service code"
    EMERGENCY = "emergency"
    INVALID = "invalid"


MAY_BE_CALLED = frozenset({NumberClass.OWN_COUNTRY, NumberClass.TOLL_FREE})
LONGEST = 100
"""Characters of a text that may be called by itself; who writes more has something else in mind."""


def class_of(text: str, country: str) -> NumberClass:
    """Judge a text from outside.

    Args:
        text: Anything.
        country: Two letters: whose numbers count as the own country's.
    """
    cleaned = clean(text)
    if "*" in cleaned or "#" in cleaned:
        return NumberClass.INVALID if is_other_link(cleaned) else NumberClass.SERVICE_CODE
    found = phone.check(cleaned, country)
    if short := _short_class(cleaned, country):
        return short
    if found.number is None:
        return NumberClass.INVALID
    if found.number.country != country and not _is_premium(found.number.e164):
        return NumberClass.INTERNATIONAL
    return _class_at_home(found.number.e164)


def decide(
    text: str, country: str, source: DialSource, chosen: Mapping[DialSource, Handling]
) -> Handling:
    """What to do with a text from a source.

    Args:
        text: As it came.
        country: The person's own.
        source: Where it came from.
        chosen: What the person chose; what is missing is only put into the field.
    """
    if chosen.get(source) is not Handling.CALL or len(text) > LONGEST:
        return Handling.FILL
    return Handling.CALL if class_of(text, country) in MAY_BE_CALLED else Handling.FILL


def _short_class(cleaned: str, country: str) -> NumberClass | None:
    """Numbers of a few digits, which are no subscriber's: 112, 1930, 58888."""
    digits = "".join(filter(str.isdecimal, cleaned))  # ² is a digit, but of no number
    if not 2 < len(digits) <= 6 or not country:
        return None
    import phonenumbers

    if phonenumbers.is_emergency_number(digits, country):
        return NumberClass.EMERGENCY
    return NumberClass.SHORT


def _class_at_home(e164: str) -> NumberClass:
    """Only kinds that are known to cost what a call costs count as plain numbers."""
    import phonenumbers
    from phonenumbers import PhoneNumberType as Kind

    kind = phonenumbers.number_type(phonenumbers.parse(e164, None))
    if kind == Kind.TOLL_FREE:
        return NumberClass.TOLL_FREE
    plain = {Kind.FIXED_LINE, Kind.MOBILE, Kind.FIXED_LINE_OR_MOBILE, Kind.VOIP}
    return NumberClass.OWN_COUNTRY if kind in plain else NumberClass.PREMIUM


def _is_premium(e164: str) -> bool:
    """Whether a number is known to cost extra, in whichever country."""
    import phonenumbers
    from phonenumbers import PhoneNumberType as Kind

    kind = phonenumbers.number_type(phonenumbers.parse(e164, None))
    return bool(kind in {Kind.PREMIUM_RATE, Kind.SHARED_COST})
