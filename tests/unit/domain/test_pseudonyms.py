"""Made-up things stand consistently for real ones, and for each another."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.private_text import PrivateText, without_suspicious
from desktop.domain.pseudonyms import Pseudonyms

NATIONAL = st.integers(6_000_000_000, 9_999_999_999).map(str)
FORMS = (
    "{0}",
    "0{0}",
    "91{0}",
    "+91{0}",
    "%2B91{0}",
    "+91 {1} {2}",
    "0{1}-{2}",
    "({1}) {2}",
    "{1}\u2013{2}",
    "{1}%20{2}",
)
LENGTHS = st.lists(st.text("0123456789", min_size=7, max_size=15), max_size=60, unique=True)


def settled(*texts: str, seed: int = 1) -> Pseudonyms:
    pseudonyms = Pseudonyms(random.Random(seed))
    for text in texts:
        without_suspicious(text, pseudonyms)
    pseudonyms.settle()
    return pseudonyms


def digits(text: str) -> str:
    return re.sub(r"\D", "", text.replace("%2B", "").replace("%20", ""))


def shape(text: str) -> str:
    return re.sub(r"[a-z0-9]", "a", re.sub(r"[A-Z]", "A", text))


@given(NATIONAL, st.sampled_from(FORMS))
def test_a_number_becomes_the_same_number_however_it_is_written(number: str, form: str) -> None:
    written = form.format(number, number[:5], number[5:])
    pseudonyms = settled(number, written)
    made = pseudonyms.digits(number)
    assert without_suspicious(f"to {written}.", pseudonyms) == (
        f"to {form.format(made, made[:5], made[5:])}."
    )
    assert made != number
    assert (len(made), made[:3]) == (10, number[:3])


@given(LENGTHS)
def test_numbers_stay_different_long_and_of_their_country(numbers: list[str]) -> None:
    pseudonyms = settled(*numbers)
    made = [pseudonyms.digits(number) for number in numbers]
    assert len(set(made)) == len(numbers)
    assert not set(made) & set(numbers)
    for real, other in zip(numbers, made, strict=True):
        assert (len(other), other[:-7]) == (len(real), real[:-7])
        assert pseudonyms.digits(real) == other


@given(st.lists(st.from_regex(r"[A-Za-z0-9]{1,8}([_.-][A-Za-z0-9]{1,12}){0,2}", fullmatch=True)))
def test_ids_keep_their_shape_and_stay_different(ids: list[str]) -> None:
    pseudonyms = Pseudonyms(random.Random(2))
    for text in ids:
        pseudonyms.identifier(text)
    pseudonyms.settle()
    made = {text: pseudonyms.identifier(text) for text in ids}
    assert len(set(made.values())) == len(set(ids))
    for real, other in made.items():
        assert shape(other)[: len(real)] == shape(real)
        assert pseudonyms.identifier(real) == other


@given(st.lists(st.text("abcäß дỮ'", min_size=1, max_size=12), max_size=40))
def test_people_stay_different_people(names: list[str]) -> None:
    pseudonyms = Pseudonyms(random.Random(3))
    for name in names:
        pseudonyms.name(name)
    pseudonyms.settle()
    who = {" ".join(name.split()).casefold(): pseudonyms.name(name) for name in names}
    who.pop("", None)
    assert len(set(who.values())) == len(who)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-27 13:40:00,123 INFO worker-1: agent/list: 200, 143 ms",
        "2026/11/27, 13:11:11",
        "Python 3.11.2, Qt 6.11.3, SQLite 3.45.1, OpenSSL 3.0.15 3 Sep 2024",
        'File "desktop/services/dialing.py", line 143, in place_call at 0x7f3a12345678',
        "SQLite 3.40.1, revision 0005 (409 ms)",
        "127.0.0.1, extension 101, HTTP 200, page 12 of 25",
    ],
)
def test_what_is_nobodys_stays_readable(text: str) -> None:
    pseudonyms = settled(text)
    assert PrivateText(pseudonyms, (), {}).scrub(text) == text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("192.168.178.25. And then 9876543210 (98765 43211", ["168", "43210", "43211"]),
        ("192.168.178.25 and fe80:0:0:0:1:2:3:4", ["192.168", "fe80"]),
        ("98765 43210 91234 56780 and 98765432109876543210", ["43210", "56780"]),
        ("06 12 34 56 78", ["34 56 78"]),
        ("asha.verma@shop.example, asha.verma%40shop.example", ["asha", "shop"]),
        ("key QWxhZGRpbjpvcGVuIHNlc2FtZQ1aB9", ["QWxhZGRpbjpv"]),
        ("9876543210,9123456780;9988776655", ["43210", "56780", "76655"]),
    ],
)
def test_what_may_be_somebodys_does_not(text: str, gone: list[str]) -> None:
    made = PrivateText(settled(text), (), {}).scrub(text)
    assert [part for part in gone if part in made] == []


def test_names_are_found_in_the_middle_of_a_text_but_not_of_a_word() -> None:
    pseudonyms = Pseudonyms(random.Random(4))
    for name in ("Lan", "Nguyễn Thị Lan", "Đặng Văn A"):
        pseudonyms.name(name)
    pseudonyms.settle()
    text = PrivateText(pseudonyms, ["pässword"], {"/srv/asha": "~"})
    made = text.scrub("Lan planned; NGUYỄN THỊ LAN: p%C3%A4ssword in /srv/asha/x, Đặng Văn A")
    assert re.fullmatch(r"Person \d planned; Person \d: •••• in ~/x, Person \d", made)


def test_thousands_of_names_with_one_first_word_are_not_gone_through_one_by_one() -> None:
    pseudonyms = Pseudonyms(random.Random(5))
    for number in range(20_000):
        pseudonyms.name(f"Agent {number:05d}")
    pseudonyms.settle()
    known = PrivateText(pseudonyms, (), {})
    text = "agent/list: 200\n" * 20_000  # one by one, this would run into the limit of a test
    assert known.scrub(text) == text
    assert re.fullmatch(r"Person \d+, again", known.scrub("AGENT 17000, again"))
