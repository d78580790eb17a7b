"""Shift hours: who is on, where nobody is, and the replay of missed calls, days of DST included."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.shifts import (
    EACH_HOUR,
    WHOLE_DAY,
    Coverage,
    Hours,
    Judgement,
    Replay,
    Span,
    calls_by_hour,
    coverage,
    hours_of,
    is_on,
    moved,
    replay,
)

BERLIN = ZoneInfo("Europe/Berlin")
KOLKATA = ZoneInfo("Asia/Kolkata")

HOURS = st.tuples(st.integers(1, 23), st.integers(2, 24)).filter(lambda h: h[0] < h[1])
TEAMS = st.lists(HOURS, max_size=30)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        (9, 18, (9, 18)),
        (1, 24, (1, 24)),
        (23, 24, (23, 24)),
        (9, 9, None),
        (22, 6, None),
        (0, 9, None),
        (9, 25, None),
        (None, 9, None),
        (9, None, None),
    ],
)
def test_hours_that_a_day_can_hold(start: int | None, end: int | None, hours: Hours | None) -> None:
    assert hours_of(start, end) == hours


@pytest.mark.parametrize(
    ("hours", "on"),
    [
        ((9, 18), range(9, 18)),
        ((1, 2), range(1, 2)),
        ((1, 23), range(1, 23)),
        ((2, 24), range(2, 24)),
        (WHOLE_DAY, range(24)),
    ],
)
def test_an_agent_is_on_from_the_start_to_the_end(hours: Hours, on: range) -> None:
    assert [hour for hour in EACH_HOUR if is_on(hours, hour)] == list(on)


@given(TEAMS)
def test_coverage_counts_who_is_on(team: list[Hours]) -> None:
    counts = coverage(team).counts
    assert counts == tuple(sum(is_on(hours, hour) for hours in team) for hour in EACH_HOUR)
    assert coverage({hours: team.count(hours) for hours in team}).counts == counts


@given(TEAMS, st.integers(1, 40))
def test_spans_cover_the_day_once_and_say_what_each_hour_is(team: list[Hours], limit: int) -> None:
    found = coverage(team)
    spans = found.spans(limit)
    assert spans[0].start == 0
    assert spans[-1].end == 24
    for before, after in pairwise(spans):
        assert before.end == after.start
        assert before.judgement is not after.judgement
    for span in spans:
        for hour in range(span.start, span.end):
            assert found.judge(limit)[hour] is span.judgement


@pytest.mark.parametrize(
    ("count", "limit", "judgement"),
    [
        (0, 1, Judgement.NOBODY),
        (0, 10, Judgement.NOBODY),
        (1, 1, Judgement.ENOUGH),
        (9, 10, Judgement.THIN),
        (10, 10, Judgement.ENOUGH),
    ],
)
def test_an_hour_is_judged_by_the_limit(count: int, limit: int, judgement: Judgement) -> None:
    assert Coverage((count,) * 24).judge(limit)[0] is judgement


@pytest.mark.parametrize(("peak", "limit"), [(0, 1), (1, 1), (10, 1), (11, 2), (150, 15)])
def test_the_usual_limit_is_a_tenth_of_the_peak(peak: int, limit: int) -> None:
    assert Coverage((0,) * 23 + (peak,)).usual_limit == limit


def test_gaps_of_a_team() -> None:
    assert coverage([(7, 15), (9, 18), (20, 22)]).gaps() == (
        Span(0, 7, Judgement.NOBODY),
        Span(18, 20, Judgement.NOBODY),
        Span(22, 24, Judgement.NOBODY),
    )
    assert coverage([WHOLE_DAY]).gaps() == ()
    assert coverage([]).gaps() == (Span(0, 24, Judgement.NOBODY),)


@pytest.mark.parametrize(
    ("hours", "by", "after"),
    [
        ((9, 18), (1, 0), (10, 18)),
        ((9, 18), (-1, 0), (8, 18)),
        ((9, 18), (0, 1), (9, 19)),
        ((9, 18), (20, 0), (17, 18)),
        ((9, 18), (0, -20), (9, 10)),
        ((9, 18), (-20, 0), (1, 18)),
        ((9, 18), (0, 20), (9, 24)),
        ((9, 18), (3, 3), (12, 21)),
        ((9, 18), (20, 20), (15, 24)),
        ((9, 18), (-20, -20), (1, 10)),
        (WHOLE_DAY, (5, 5), WHOLE_DAY),
        (WHOLE_DAY, (0, -1), (1, 23)),
    ],
)
def test_ends_move_as_far_as_they_go(hours: Hours, by: Hours, after: Hours) -> None:
    assert moved(hours, *by) == after


@given(HOURS, st.integers(-30, 30), st.integers(-30, 30))
def test_moving_never_leaves_the_day_and_keeps_an_hour(hours: Hours, start: int, end: int) -> None:
    after = moved(hours, start, end)
    assert hours_of(*after) == after
    if start == end:
        assert after[1] - after[0] == hours[1] - hours[0]


@pytest.mark.parametrize(
    ("time", "covered"),
    [
        ("2026-11-23 03:29", 0),  # 08:59 in Kolkata
        ("2026-11-23 03:30", 1),  # 09:00
        ("2026-11-23 12:29", 1),  # 17:59
        ("2026-11-23 12:30", 0),  # 18:00
    ],
)
def test_a_call_counts_from_the_first_minute_to_the_last(time: str, covered: int) -> None:
    at = datetime.fromisoformat(time).replace(tzinfo=UTC)
    assert replay([at], [(9, 18)], KOLKATA) == Replay(covered, 1)


@pytest.mark.parametrize(
    ("time", "hour"),
    [
        # 29 March 2026: 02:00 becomes 03:00.
        ("2026-03-29 00:59", 1),
        ("2026-03-29 01:00", 3),
        ("2026-03-29 01:30", 3),
        ("2026-03-29 06:00", 8),
        # 25 October 2026: 03:00 becomes 02:00, so that there are two of that hour.
        ("2026-10-25 00:30", 2),
        ("2026-10-25 01:30", 2),
        ("2026-10-25 01:59", 2),
        ("2026-10-25 02:00", 3),
        ("2026-10-25 06:00", 7),
    ],
)
def test_the_clock_on_the_wall_counts_when_it_is_changed(time: str, hour: int) -> None:
    at = datetime.fromisoformat(time).replace(tzinfo=UTC)
    assert calls_by_hour([at], BERLIN)[hour] == 1
    assert replay([at], [(max(1, hour), hour + 1)], BERLIN) == Replay(1, 1)
    assert replay([at], [(hour + 1, 24)], BERLIN) == Replay(0, 1)


@pytest.mark.parametrize(
    ("day", "total", "at_two"),
    [("2026-03-29", 23, 0), ("2026-03-28", 24, 1), ("2026-10-25", 25, 2)],
)
def test_a_call_in_every_hour_of_a_day(day: str, total: int, at_two: int) -> None:
    start = datetime.fromisoformat(day).replace(tzinfo=BERLIN).astimezone(UTC)
    after = (datetime.fromisoformat(day) + timedelta(days=1)).replace(tzinfo=BERLIN)
    hours = range(round((after - start) / timedelta(hours=1)))
    calls = [start + timedelta(hours=hour, minutes=30) for hour in hours]

    assert len(calls) == total
    assert calls_by_hour(calls, BERLIN)[2] == at_two
    assert replay(calls, [(2, 3)], BERLIN) == Replay(at_two, total)
    assert replay(calls, [(9, 18)], BERLIN) == Replay(9, total)
    assert replay(calls, [WHOLE_DAY], BERLIN) == Replay(total, total)


SPRING = datetime(2026, 3, 27, tzinfo=UTC)  # both changes of the clock lie in the days from here
TIMES = st.lists(
    st.integers(0, 220 * 24 * 60).map(lambda m: SPRING + timedelta(minutes=m)),
    max_size=40,
)


@given(TIMES, TEAMS, st.sampled_from([BERLIN, KOLKATA, ZoneInfo("Australia/Lord_Howe")]))
def test_replay_asks_of_each_call_whether_anybody_was_on(
    times: list[datetime], team: list[Hours], zone: ZoneInfo
) -> None:
    covered = sum(any(is_on(hours, at.astimezone(zone).hour) for hours in team) for at in times)
    assert replay(times, team, zone) == Replay(covered, len(times))
