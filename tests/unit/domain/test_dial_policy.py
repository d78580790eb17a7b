"""What may be called without a press of Call, and what never is."""

import pytest

from desktop.domain.dial_policy import (
    MAY_BE_CALLED,
    DialSource,
    Handling,
    NumberClass,
    class_of,
    decide,
)
from tests.helpers.number_texts import corpus

EVERYTHING = dict.fromkeys(DialSource, Handling.CALL)


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("tel:+919876543210", "IN", NumberClass.OWN_COUNTRY),
        ("044 2434 5678", "IN", NumberClass.OWN_COUNTRY),
        ("1800 11 4000", "IN", NumberClass.TOLL_FREE),
        ("+919876543210", "VN", NumberClass.INTERNATIONAL),
        ("+1 876 555 0123", "US", NumberClass.INTERNATIONAL),  # Jamaica, with the same +1
        ("+800 1234 5678", "IN", NumberClass.INTERNATIONAL),
        ("+881 612 345 678", "IN", NumberClass.INTERNATIONAL),  # a satellite
        ("0906 123 4567", "GB", NumberClass.PREMIUM),
        ("0871 234 5678", "GB", NumberClass.PREMIUM),  # shared cost
        ("070 1234 5678", "GB", NumberClass.PREMIUM),  # a personal number
        ("1900 555 123", "AU", NumberClass.PREMIUM),
        ("tel:112", "IN", NumberClass.EMERGENCY),
        ("sip:100@pbx.example", "IN", NumberClass.EMERGENCY),
        ("911", "US", NumberClass.EMERGENCY),
        ("1930", "IN", NumberClass.SHORT),
        ("tel:58888", "IN", NumberClass.SHORT),
        ("tel:*%2306%23", "IN", NumberClass.SERVICE_CODE),
        ("*21*9876543210#", "IN", NumberClass.SERVICE_CODE),
        ("tel:", "IN", NumberClass.INVALID),
        ("javascript:9876543210#*", "IN", NumberClass.INVALID),
        ("9876543210, 9876543211", "IN", NumberClass.INVALID),
    ],
)
def test_classes(text: str, country: str, kind: NumberClass) -> None:
    assert class_of(text, country) is kind


@pytest.mark.parametrize("source", DialSource)
def test_unless_somebody_chose_otherwise_every_number_is_only_filled_in(source: DialSource) -> None:
    assert decide("+919876543210", "IN", source, {}) is Handling.FILL
    others = {other: Handling.CALL for other in DialSource if other is not source}
    assert decide("+919876543210", "IN", source, others) is Handling.FILL
    assert decide("+919876543210", "IN", source, EVERYTHING) is Handling.CALL


def test_of_the_hostile_corpus_only_plain_numbers_of_the_own_country_can_be_called() -> None:
    assert {NumberClass.OWN_COUNTRY, NumberClass.TOLL_FREE} == MAY_BE_CALLED
    for case in corpus():
        handling = decide(case.text, "IN", DialSource.LINK, EVERYTHING)
        if handling is Handling.CALL:
            assert case.number.startswith("+91"), case


def test_who_writes_a_long_text_is_not_called() -> None:
    long = "tel:+919876543210;x=" + "a" * 100
    assert decide(long, "IN", DialSource.LINK, EVERYTHING) is Handling.FILL
