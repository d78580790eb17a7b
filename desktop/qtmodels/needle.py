"""What a person types into a search field, as the words that are looked for."""

from __future__ import annotations


def is_number(needle: str) -> bool:
    """Whether it is one number: digits, blanks and phone marks."""
    return any(char.isdigit() for char in needle) and not needle.strip("+-() 0123456789")


def words_of(needle: str) -> list[str]:
    """Words to look for; a needle of digits, blanks and phone marks is one number."""
    if needle and not needle.strip("+-() 0123456789"):
        digits = "".join(char for char in needle if char.isdigit())
        return [digits] if digits else []
    return needle.split()
