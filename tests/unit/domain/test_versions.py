"""Versions have one order, whatever way they are written in."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.versions import is_at_least, order_of

RISING = (
    "0.9",
    "1.0.0.dev0",
    "1.0.0.dev12",
    "1.0a1.dev1",
    "1.0a1",
    "1.0b1",
    "1.0b2",
    "1.0b10",
    "1.0rc1",
    "1.0",
    "1.0.1",
    "1.2",
    "1.10",
    "2",
)


def test_versions_rise() -> None:
    for before, after in itertools.combinations(RISING, 2):
        assert order_of(before) < order_of(after), (before, after)


def test_trailing_zeros_mean_nothing() -> None:
    assert order_of("1.2") == order_of("1.2.0") == order_of("1.2.0.0")


@pytest.mark.parametrize(
    "text", ["", "v1", "1.", "1..2", "1.2-beta", "1.2+local", "latest", "१.२", "1.2\n", "9" * 99]
)
def test_what_is_no_version_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        order_of(text)


@given(st.lists(st.integers(0, 999), min_size=1, max_size=4))
def test_a_release_comes_after_all_that_became_it(numbers: list[int]) -> None:
    version = ".".join(map(str, numbers))
    steps = [f"{version}{step}" for step in (".dev9", "a1.dev3", "a1", "b7", "rc2", "")]
    assert sorted(steps, key=order_of) == steps


@pytest.mark.parametrize(
    ("version", "wanted", "enough"),
    [
        ("10.0.19045", "10.0.17763", True),
        ("10.0.17763", "10.0.17763", True),
        ("6.3.9600", "10.0.17763", False),
        ("13", "13.0", True),
        ("12.7.6", "13.0", False),
        ("", "13.0", True),
        ("10.0.19045", "soon", True),
    ],
)
def test_systems_are_old_enough(version: str, wanted: str, enough: bool) -> None:
    assert is_at_least(version, wanted) is enough
