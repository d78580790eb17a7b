"""Apostrophes in front of cells keep spreadsheets from changing them, and come off again."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.blanks import tidied, tidy
from desktop.domain.cells import Literal, guarded, is_clear, is_error, protected, unguarded

texts = st.text() | st.text("'=+-@#<>clear 0123456789\t\n", max_size=12)


@example("'" * 2_000 + "=1")
@given(texts)
def test_both_guards_come_off_again(text: str) -> None:
    assert unguarded(protected(text)) == text
    assert unguarded(guarded(protected(text))) == text


@given(texts)
def test_what_was_marked_means_itself(text: str) -> None:
    cell = unguarded(protected(text))
    assert not is_clear(cell)
    assert not is_error(cell)
    assert cell[:1] not in {"=", "#"} or isinstance(cell, Literal)


CHANGED_BY_EXCEL = [
    *("=1+1", "+91 98765 43210", "-5", "@SUM(A1)", "\t=1", "＝1"),
    *("0123", "919876543210", "1E5", "12e3", "3-4", "1/2", "12:30", "1,000", "9.50", "10%"),
    *("apr4", "4 apr", "March 7", "dec-24", "TRUE", "false", "98765 43210"),
]
KEPT_BY_EXCEL = [
    *("101", "9", "Asha Raman", "'t Hooft", "May", "Marvin 3", "101_1111112", "AG_XPHOV0V7", "yes"),
    *("April Jones", "E5", "agent_3", "3rd desk", "", "Nguyễn Thị Hà", "a=b", "10 to 12 desk"),
]


@pytest.mark.parametrize("text", CHANGED_BY_EXCEL)
def test_what_excel_would_change_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(f"'{text}") == text


@pytest.mark.parametrize("text", KEPT_BY_EXCEL)
def test_other_texts_are_left_alone(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text
    assert unguarded(f"'{text}") == f"'{text}"


@pytest.mark.parametrize("text", ["<clear>", " <CLEAR> ", "\xa0<Clear>"])
def test_clear(text: str) -> None:
    assert is_clear(text)
    assert protected(text) == f"'{text}"


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "Err:502"])
def test_errors_of_formulas(text: str) -> None:
    assert is_error(text)
    assert not is_error(text + "x")


def test_guarding_is_fast_for_long_texts() -> None:
    assert guarded("1-" * 100_000 + "x")[:1] == "1"


@given(st.text())
def test_tidy_text_is_tidy(text: str) -> None:
    once = tidied(text)
    assert tidy(once) == (once, "")
    assert once == " ".join(once.split())
