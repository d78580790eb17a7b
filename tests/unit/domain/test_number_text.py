"""Links and pasted texts, well meant and hostile: the right number, or why there is none."""

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import phone
from desktop.domain.number_text import clean
from tests.helpers.number_texts import corpus

CASES = corpus()


def test_the_corpus_is_large_and_names_each_text_once() -> None:
    assert len(CASES) >= 500
    assert len({case.text for case in CASES}) == len(CASES)
    assert {case.fault for case in CASES} - {""} == {fault.name for fault in phone.NumberFault}


def test_every_text_comes_to_what_the_corpus_says() -> None:
    wrong = []
    for case in CASES:
        found = phone.check(case.text, "IN")
        got = found.number.e164 if found.number else found.fault.name if found.fault else "?"
        if got != (case.number or case.fault):
            wrong.append(
                f"line {case.line}: {case.text[:60]!a} is {case.number or case.fault}: {got}"
            )
    assert wrong == []


def test_cleaning_again_changes_nothing() -> None:
    # The field holds a cleaned text, and what is called is cleaned once more.
    for case in CASES:
        once = clean(case.text)
        assert clean(once) == once, case
        assert once.isprintable()


@given(st.text(alphabet="0919876543210+%2B:;@?#*,/ telsipcaox\u202e\x00\n٩", max_size=80))
def test_no_mixture_breaks_it(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.isprintable()


def test_a_text_that_never_ends_costs_next_to_nothing() -> None:
    began = time.perf_counter()
    for text in ("tel:" * 1_000_000, "%25" * 1_000_000, "9-" * 2_000_000, ";x=" * 1_000_000):
        phone.check(text, "IN")
    assert time.perf_counter() - began < 2
