"""What was read of a list, what is missing, and what must be read again."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coverage import (
    AGAIN,
    RECENT,
    SETTLED,
    Covered,
    Span,
    cut,
    merged,
    missing,
    span_of,
    to_read,
    without,
)
from desktop.domain.period import Period

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def span(start: float, end: float) -> Span:
    return Span(at(start), at(end))


def read(start: float, end: float, when: float) -> Covered:
    return Covered(at(start), at(end), at(when))


def test_a_period_is_asked_for_with_both_ends_and_never_beyond_now() -> None:
    period = Period(NOON, NOON + timedelta(hours=1))
    whole = span_of(period, at(600))
    assert (whole.period, whole.holds(period.end)) == (period, True)
    assert span_of(period, at(10) + timedelta(microseconds=1999)).period.end == at(10) + timedelta(
        milliseconds=1
    )
    before = span_of(period, at(-10))
    assert before.start == before.end


def test_an_open_day_is_read_again_in_its_newest_part_at_every_poll() -> None:
    covered = [read(-600, 0, 0)]
    assert to_read(covered, span(-600, 1), at(1)) == (span(1 - 30, 1),)


def test_all_that_is_not_settled_is_read_again_after_ten_minutes() -> None:
    covered = [read(-600, 0, 0)]
    assert to_read(covered, span(-600, 10), at(10)) == (span(-240, 10),)


def test_a_day_that_was_left_open_is_read_once_more_and_never_again() -> None:
    covered, day = [read(-600, 0, 0)], span(-600, 0)
    later = 24 * 60
    assert to_read(covered, day, at(later)) == (span(-240, 0),)
    closed = merged([*covered, read(-240, 0, later)])
    assert to_read(closed, day, at(10 * later)) == ()
    assert closed == (read(-600, 0, later),)


def test_what_was_never_read_is_missing() -> None:
    covered = [read(-600, -500, 0), read(-400, -300, 0)]
    assert missing(covered, span(-600, -200)) == (span(-500, -400), span(-300, -200))
    assert to_read(covered, span(-600, -300), at(0)) == (span(-500, -400),)
    assert missing(covered, span(-590, -510)) == ()


def test_a_reading_of_a_clock_that_ran_ahead_proves_nothing() -> None:
    assert to_read([read(-600, 1000, 1000)], span(-600, 0), at(0)) == (span(-600, 0),)


def test_spans_of_a_long_run_do_not_grow_in_number() -> None:
    covered: tuple[Covered, ...] = (read(-600, 0, 0),)
    for minute in range(1, 1500):
        spans = to_read(covered, span(-600, minute), at(minute))
        parts = [Covered(one.start, one.end, at(minute)) for one in spans]
        covered = merged([*covered, *parts])
        assert missing(covered, span(-600, minute)) == ()
        assert len(spans) == 1
        assert len(covered) <= 12


def test_spans_are_cut_where_they_are_told_to() -> None:
    assert cut([span(0, 2), span(3, 9)], at(5)) == (span(0, 2), span(3, 5), span(5, 9))
    assert cut([span(0, 5)], at(5)) == (span(0, 5),)


MINUTES = st.integers(-400, 400)
SPANS = st.tuples(MINUTES, MINUTES).filter(lambda two: two[0] != two[1]).map(sorted)
READINGS = st.lists(st.tuples(SPANS, st.integers(-100, 700)), max_size=8).map(
    lambda drawn: [read(pair[0], pair[1], when) for pair, when in drawn]
)


def newest(readings: list[Covered] | tuple[Covered, ...], when: datetime) -> datetime | None:
    return max((one.read_at for one in readings if one.span.holds(when)), default=None)


@given(READINGS)
def test_merging_keeps_at_each_time_the_newest_reading(readings: list[Covered]) -> None:
    found = merged(readings)
    assert all(one.end <= two.start for one, two in pairwise(found))
    for minute in range(-400, 400):
        before, after = newest(readings, at(minute)), newest(found, at(minute))
        closed = before is not None and before >= at(minute) + SETTLED
        assert after == before or (closed and after is not None and after >= at(minute) + SETTLED)


@given(READINGS, SPANS, st.integers(300, 800))
def test_what_must_be_read_is_what_the_rules_say_for_each_minute(
    readings: list[Covered], wanted: list[int], now: int
) -> None:
    covered = [one for one in merged(readings) if one.read_at <= at(now)]
    asked = to_read(covered, span(*wanted), at(now))
    open_to_change = False
    for minute in range(wanted[0], wanted[1]):
        when, known = at(minute), newest(covered, at(minute))
        unread = known is None
        settled = known is not None and known > when + SETTLED
        recent = when >= at(now) - RECENT
        due = known is not None and not settled and known <= at(now) - AGAIN
        chosen = any(one.holds(when) for one in asked)
        if unread or due or (recent and not settled):
            assert chosen
        open_to_change = open_to_change or (due and not recent)
        assert not (chosen and settled)
    for minute in range(wanted[0], wanted[1]):
        when, known = at(minute), newest(covered, at(minute))
        if known is not None and when < at(now) - RECENT and not open_to_change:
            assert not any(one.holds(when) for one in asked)


@given(SPANS, st.lists(SPANS, max_size=6))
def test_a_span_less_others_is_what_none_of_them_holds(
    whole: list[int], holes: list[list[int]]
) -> None:
    left = without(span(*whole), [span(*hole) for hole in holes])
    for minute in range(-400, 400):
        inside = span(*whole).holds(at(minute))
        free = inside and not any(span(*hole).holds(at(minute)) for hole in holes)
        assert sum(one.holds(at(minute)) for one in left) == free
