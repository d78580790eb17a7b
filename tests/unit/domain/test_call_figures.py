"""Figures of missed calls: now against the usual, times to call back, agents and hotlines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.call_figures import (
    CallFigures,
    call_figures,
    figures_from,
    span_text,
    usual_text,
)
from desktop.domain.cases import Case, Outcome, Person, Step, Verb, advance
from desktop.domain.period import Period
from desktop.domain.worklist import KeptCall, callers_of

ZONE = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 25, 14, 6, tzinfo=ZONE)  # a Wednesday
LONG_AGO = NOW - timedelta(days=90)


def call(
    at: datetime,
    person: int = 0,
    *,
    answered: bool = False,
    out: bool = False,
    agent: str = "",
    hotline: str = "",
) -> KeptCall:
    direction = Direction.OUTGOING if out else Direction.INCOMING
    number = f"+91987654{person:04}"
    key = f"{at.timestamp()}-{person}-{out}"
    made = FinishedCall(key, direction, at.astimezone(UTC), number, answered, hotline, agent)
    return KeptCall("one", number, made)


def figures_of(
    calls: list[KeptCall], *, known_since: datetime = LONG_AGO, cases: dict[str, Case] | None = None
) -> CallFigures:
    today = Period(NOW.replace(hour=0, minute=0).astimezone(UTC), NOW.astimezone(UTC))
    past = Period(figures_from(NOW, ZONE), today.start)
    rows, earlier = (
        callers_of(calls, cases or {}, period, Direction.INCOMING, NOW) for period in (today, past)
    )
    return call_figures(calls, rows, NOW, ZONE, known_since=known_since, earlier=earlier)


def test_hours_are_those_of_today_in_the_zone_against_the_same_weekday() -> None:
    at_ten = NOW.replace(hour=10, minute=15)
    calls = [call(at_ten, person) for person in range(3)]
    calls += [call(at_ten - timedelta(weeks=1), person) for person in range(5)]
    calls += [call(at_ten - timedelta(weeks=4), person) for person in range(5)]
    calls += [call(at_ten - timedelta(days=1)), call(at_ten - timedelta(weeks=5))]
    figures = figures_of(calls)
    assert (figures.hours[10].now, figures.hours[10].usual) == (3, 2.5)
    assert (figures.hours[11].now, figures.hours[11].usual) == (0, 0)
    assert (figures.hour, figures.weeks) == (14, 4)
    assert [count.now for count in figures.days] == [0, 1, 3, 0, 0, 0, 0]
    assert figures.days[2].usual == 2.5


def test_midnight_is_that_of_the_zone() -> None:
    late_yesterday = datetime(2026, 11, 24, 18, 29, tzinfo=UTC)  # 23:59 in India
    figures = figures_of([call(late_yesterday), call(late_yesterday + timedelta(minutes=2))])
    assert [count.now for count in figures.days[:3]] == [0, 1, 1]
    assert figures.hours[0].now == 1


def test_what_is_not_known_is_not_compared_with() -> None:
    day = NOW.replace(hour=10)
    calls = [call(day - timedelta(weeks=weeks)) for weeks in range(3)]
    known = figures_of(calls, known_since=(day - timedelta(weeks=2)).replace(hour=0, minute=0))
    assert (known.hours[10].usual, known.weeks) == (1, 2)
    partly = figures_of(calls, known_since=day - timedelta(weeks=2))
    assert (partly.hours[10].usual, partly.weeks) == (None, 1)


def test_answered_and_outgoing_calls_do_not_count() -> None:
    figures = figures_of([call(NOW, answered=True), call(NOW, out=True)])
    assert figures.empty


def test_the_time_to_call_back_is_a_median_of_three_at_least() -> None:
    calls = []
    for person, minutes in enumerate((5, 9, 60)):
        begin = NOW - timedelta(hours=3)
        calls.append(call(begin, person, hotline="+9144"))
        back = begin + timedelta(minutes=minutes)
        calls.append(call(back, person, answered=True, out=True, agent="101"))
        if person == 1:
            assert figures_of(calls).callback is None
    figures = figures_of(calls)
    assert figures.callback == timedelta(minutes=9)
    assert figures.callback_usual is None
    (agent,) = figures.agents
    assert (agent.agent, agent.called_back, agent.median) == ("101", 3, timedelta(minutes=9))
    (hotline,) = figures.hotlines
    assert (hotline.hotline, hotline.missed, hotline.closed) == ("+9144", 3, 3)


def test_who_came_through_was_not_called_back() -> None:
    begin = NOW - timedelta(hours=1)
    figures = figures_of([call(begin), call(NOW, answered=True, agent="101")])
    assert figures.agents == ()
    assert figures.hotlines[0].closed == 1


def test_whoever_noted_that_a_caller_was_reached_called_back() -> None:
    missed = call(NOW - timedelta(hours=1))
    step = Step(
        missed.number,
        Verb.OUTCOME,
        Person("p", "Ravi"),
        NOW,
        Outcome.REACHED,
        covers=missed.call.at,
    )
    figures = figures_of([missed], cases={missed.number: advance(Case(missed.number), step)})
    assert [(one.agent, one.called_back) for one in figures.agents] == [("Ravi", 1)]


def test_the_usual_time_to_call_back_is_that_of_the_weeks_before() -> None:
    calls = []
    for person in range(3):
        begin = NOW - timedelta(days=3, hours=person)
        calls.append(call(begin, person))
        calls.append(call(begin + timedelta(minutes=19), person, answered=True, out=True))
    assert figures_of(calls).callback_usual == timedelta(minutes=19)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(38, "38 s"), (840, "14 min"), (3570, "1 h"), (4800, "1 h 20 min"), (7200, "2 h")],
)
def test_spans_are_worded(seconds: int, text: str) -> None:
    assert span_text(timedelta(seconds=seconds)) == text
    assert span_text(None) == "not enough to tell"


def test_the_usual_is_worded() -> None:
    assert [usual_text(one) for one in (None, 4.0, 4.25, 1200)] == ["—", "4", "4.2", "1,200"]
