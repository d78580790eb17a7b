"""Numbers as people type, paste and read them."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import phone
from desktop.domain.phone import NumberFault


@pytest.mark.parametrize(
    "text",
    [
        "9876543210",
        "09876543210",
        "98765 43210",
        "+91 98765 43210",
        "(+91) 98765-43210",
        "919876543210",
        "0091 98765 43210",
        "tel:+919876543210",
        "TEL:+91-98765-43210;ext=7",
        "callto:+919876543210",
        "sip:+919876543210@example.com",
        "%2B919876543210",
        "+91%2098765%2043210",
        "\u202a+91 98765 43210\u202c",
        "\u200f9876543210",
        "+91\u00a098765\u00a043210",
        "+91 98765\u201143210",
        "９８７６５４３２１０",
        "९८७६५४३२१०",
        "9876543210\r\n",
        "98765\x0043210",
    ],
)
def test_every_way_to_write_a_number_comes_to_the_same(text: str) -> None:
    found = phone.check(text, "IN")
    assert found.number is not None
    assert found.number.e164 == "+919876543210"
    assert found.number.digits == "919876543210"
    assert found.place == "India mobile"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", NumberFault.EMPTY),
        (" \u200f\n", NumberFault.EMPTY),
        ("call me", NumberFault.LETTERS),
        ("+91 98765 4321O", NumberFault.LETTERS),
        ("*21*9876543210#", NumberFault.SERVICE_CODE),
        ("*#06#", NumberFault.SERVICE_CODE),
        ("12", NumberFault.TOO_SHORT),
        ("+91 98765", NumberFault.TOO_SHORT),
        ("98765432109876543", NumberFault.TOO_LONG),
        ("1" * 500, NumberFault.TOO_LONG),
        ("+919876543210, +919876543211", NumberFault.SEVERAL),
        ("9876543210 / 9876543211", NumberFault.SEVERAL),
        ("+919876543210+919876543211", NumberFault.SEVERAL),
        ("+999 12345678", NumberFault.NO_COUNTRY),
    ],
)
def test_what_is_no_number_says_why(text: str, fault: NumberFault) -> None:
    assert phone.check(text, "IN").fault is fault
    assert phone.parse(text, "IN") is None


def test_a_number_keeps_its_country_whatever_the_default_is() -> None:
    found = phone.parse("+84 90 123 45 67", "IN")
    assert found is not None
    assert (found.e164, found.country) == ("+84901234567", "VN")


def test_a_number_without_a_country_needs_a_default() -> None:
    assert phone.check("9876543210", "").fault is NumberFault.NO_COUNTRY


def test_reading_what_a_provider_stored() -> None:
    assert phone.display("919876543210", "IN") == "+91 98765 43210"
    assert phone.display("withheld", "IN") == "withheld"
    assert phone.canonical("98765 43210", "IN") == phone.canonical("+919876543210", "VN")


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    found = phone.check(text, "IN")
    assert (found.number is None) != (found.fault is None)
    if found.number:
        assert found.number.e164.removeprefix("+").isascii()
        assert found.number.digits.isdigit()
        assert phone.parse(found.number.e164, "") == found.number


@given(st.text(max_size=300))
def test_cleaning_is_done_once(text: str) -> None:
    once = phone.clean(text)
    assert not any(ord(char) < 32 for char in once)
    assert len(once) <= 300


def test_an_empty_field_does_not_wait_for_the_numbering_plans(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    assert phone.check("", "IN").fault is NumberFault.EMPTY
    with pytest.raises(ImportError):
        phone.load()
