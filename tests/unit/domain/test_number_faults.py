"""Exactly what is wrong with a number."""

import pytest

from desktop.domain import phone
from desktop.domain.dial_policy import NumberClass, class_of
from desktop.domain.number_faults import special_class, wrong_length
from desktop.qtmodels import dial_words


@pytest.mark.parametrize(
    ("text", "country", "words"),
    [
        ("98765 432", "IN", "2 digits too few for an Indian mobile."),
        ("98765 4321", "IN", "1 digit too few for an Indian mobile."),
        ("90000 0000000", "IN", "2 digits too many for an Indian mobile."),
        ("044 2434 567", "IN", "1 digit too few for an Indian landline."),
        ("+1 212 555 01", "IN", "2 digits too few for a US number."),
        ("0901 2345", "VN", "2 digits too few for a Vietnamese mobile."),
        ("+84 9012345678", "IN", "1 digit too many for a Vietnamese mobile."),
        ("+355 67 212 345", "IN", "1 digit too few for a mobile in Albania."),
        ("981", "IN", ""),  # hardly begun
        ("call me", "IN", ""),
        ("98765 43210 98765 43210", "IN", ""),
    ],
)
def test_wrong_lengths_in_words(text: str, country: str, words: str) -> None:
    fault = phone.check(text, country).fault
    assert fault is not None
    wrong = wrong_length(text, country, fault)
    assert (dial_words.wrong_length(wrong) if wrong else "") == words


@pytest.mark.parametrize(
    ("text", "country", "special"),
    [
        ("112", "IN", NumberClass.EMERGENCY),
        ("911", "US", NumberClass.EMERGENCY),
        ("113", "VN", NumberClass.EMERGENCY),
        ("981", "IN", None),
        ("112", "", None),
        ("98765 43210", "IN", None),
        ("98²", "IN", None),
        ("1①2", "VN", None),
        ("981²", "IN", None),
    ],
)
def test_special_numbers(text: str, country: str, special: NumberClass | None) -> None:
    assert special_class(text, country) is special


def test_premium_numbers_abroad_are_premium() -> None:
    assert class_of("+44 906 123 4567", "IN") is NumberClass.PREMIUM
    assert class_of("+44 20 7946 0123", "IN") is NumberClass.INTERNATIONAL
