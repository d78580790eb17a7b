"""Phone numbers that are written plainly, judged in a third of the time: for files full of them."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"\+?[0-9]{7,15}")


def e164_of(text: str, country: str) -> str:
    """The E.164 form of a valid number of digits only, or "": :func:`phone.check` then tells more.

    Args:
        text: Digits, with or without ``+`` in front.
        country: Two-letter default country for numbers without ``+``.
    """
    if not _PLAIN.fullmatch(text):
        return ""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(parsed):
        return ""
    if parsed.italian_leading_zero:
        return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    return f"+{parsed.country_code}{parsed.national_number}"
