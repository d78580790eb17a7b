"""The lenient readers, over every spelling that the vendors were seen to use."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.providers.decoding import (
    BadValue,
    Row,
    first_of,
    moment,
    number_text,
    parse_json,
    quote,
    rows_of,
    whole,
    words,
    yes,
)


@pytest.mark.parametrize("value", [2, 2.0, "2", " 2 ", "2.0", "+2", "02"])
def test_whole_numbers(value: object) -> None:
    assert whole(value) == 2


@pytest.mark.parametrize("value", [None, True, "", "two", 2.5, "2.5", [2], float("nan"), "9" * 40])
def test_no_whole_numbers(value: object) -> None:
    with pytest.raises(BadValue):
        whole(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (9100000000, "9100000000"),
        (9.1e9, "9100000000"),
        ("9100000000", "9100000000"),
        (" +91 98765 ", "+91 98765"),
        (123456789012345678901, "123456789012345678901"),
        ("101_1111112", "101_1111112"),
        (None, ""),
    ],
)
def test_numbers_as_text(value: object, text: str) -> None:
    assert number_text(value) == text


@given(st.integers(min_value=0, max_value=10**15))
def test_a_number_reads_the_same_as_number_and_as_text(number: int) -> None:
    assert number_text(number) == number_text(str(number)) == str(whole(str(number)))


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        (number_text, True),
        (number_text, ["1"]),
        (number_text, 1.5),
        (words, ["a"]),
        (words, False),
        (yes, "maybe"),
        (yes, ["true"]),
        (moment, 0),
        (moment, None),
        (moment, -1),
        (moment, 10**18),
        (moment, "soon"),
    ],
)
def test_what_is_not_what_its_name_says(reader: Callable[[object], object], value: object) -> None:
    with pytest.raises(BadValue):
        reader(value)


@pytest.mark.parametrize("value", [True, "true", "True", 1, "1", "yes", "Y", " on "])
def test_yes(value: object) -> None:
    assert yes(value) is True


@pytest.mark.parametrize("value", [False, "false", 0, "0", "no", "", None, "null"])
def test_no(value: object) -> None:
    assert yes(value) is False


@pytest.mark.parametrize("value", [1570162545485, "1570162545485", 1570162545485.0])
def test_times_are_aware(value: object) -> None:
    assert moment(value) == datetime(2019, 10, 4, 4, 15, 45, 485000, tzinfo=UTC)


def test_seconds_in_place_of_milliseconds() -> None:
    assert moment(1570162545) == datetime(2019, 10, 4, 4, 15, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ('{"a": [1, 2,], }', {"a": [1, 2]}),
        ('{"a": "x,]",\n}', {"a": "x,]"}),
        (r'{"a": "\",}",}', {"a": '",}'}),
        ('\ufeff{"a": 1}', {"a": 1}),
    ],
)
def test_json_with_small_faults(text: str, document: object) -> None:
    assert parse_json(text.encode()) == document


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!DOCTYPE html><pre>Cannot POST</pre>",
        b'{"a": [1, 2',
        b"\xff\xfe\xfa",
        b"[" * 100_000,
    ],
    ids=["empty", "html", "cut off", "binary", "deep"],
)
def test_no_json(body: bytes) -> None:
    with pytest.raises(BadValue):
        parse_json(body)


@given(st.recursive(st.integers() | st.text() | st.booleans() | st.none(), st.lists, max_leaves=9))
def test_json_is_read_as_it_is(document: object) -> None:
    assert parse_json(json.dumps(document).encode()) == document


def test_a_bad_row_is_skipped_and_counted() -> None:
    def read(row: Row) -> int:
        return whole(row.get("n"))

    assert rows_of([{"n": 1}, {"n": "x"}, None, {"n": "3"}], read) == ((1, 3), 2)
    with pytest.raises(BadValue):
        rows_of({"0": {"n": 1}}, read)


def test_the_first_value_that_is_there() -> None:
    assert first_of({"b": None, "c": 0}, ["a", "b", "c"]) == 0
    assert first_of({}, ["a"]) is None


def test_a_vendors_words_are_one_short_line_without_secrets() -> None:
    said = quote("Bad secret\n  abc-123 for abc-123 " + "x" * 500, ["abc-123", ""])
    assert said.startswith("Bad secret ••• for ••• xxx")
    assert len(said) == 160
    assert said.endswith("…")
