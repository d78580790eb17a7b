"""The history lists each call once, whoever tells of it, and counts what it lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from desktop.domain.call import CallResult, Direction, FinishedCall, RecentCall, RingOn
from desktop.domain.call_history import Ended, Totals, Wanted, Within, history_of, totals_of
from desktop.domain.history_call import HistoryCall, ids_of
from desktop.domain.period import Period
from desktop.domain.proofs import KeptCall

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
ASHA, RAVI = "101_1111112", "102_1111112"
NUMBER, OTHER = "+919876543210", "+919876500000"
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def placed(wish: str = "w1", after: float = 0, **known: Any) -> RecentCall:
    """A call from this desk, so many seconds after noon."""
    call = RecentCall(
        wish,
        "telecmi:india:1",
        NUMBER,
        "Ananya",
        NOON + after * SECOND,
        RingOn.SOFTPHONE,
        ASHA,
        CallResult.RINGING_YOU,
    )
    return replace(call, **known)


def kept(call_id: str = "c1", after: float = 2, number: str = NUMBER, **known: Any) -> KeptCall:
    """A call that the provider lists."""
    call = FinishedCall(
        call_id,
        Direction.OUTGOING,
        NOON + after * SECOND,
        number.lstrip("+"),
        answered=True,
        agent=ASHA,
        seconds=42,
        recording=f"{call_id}.mp3",
    )
    return KeptCall("telecmi:india:1", number, replace(call, **known))


def test_a_placed_call_and_its_record_are_one_row() -> None:
    [row] = history_of([placed(note="call back")], [kept()])
    assert (row.id, row.result, row.seconds) == ("w1", CallResult.TALKED, 42)
    assert (row.note, row.recording, row.name) == ("call back", "c1.mp3", "Ananya")


@pytest.mark.parametrize(
    ("call", "record"),
    [
        pytest.param({}, {"number": OTHER}, id="another number"),
        pytest.param({}, {"agent": RAVI}, id="another agent"),
        pytest.param({}, {"after": -90}, id="long before"),
        pytest.param({}, {"after": 400}, id="long after"),
        pytest.param({}, {"direction": Direction.INCOMING}, id="they called us"),
        pytest.param({"result": CallResult.REFUSED}, {}, id="never placed"),
        pytest.param({"result": CallResult.NOT_SENT}, {}, id="not sent"),
    ],
)
def test_what_only_looks_alike_stays_two_rows(call: dict[str, Any], record: dict[str, Any]) -> None:
    rows = history_of([placed(**call)], [kept(**record)])
    assert {row.id for row in rows} > {"w1"}
    assert len(rows) == 2


@pytest.mark.parametrize(
    ("call", "record"),
    [
        pytest.param({}, {"after": -30}, id="the provider's clock is behind"),
        pytest.param({}, {"agent": ""}, id="no agent is told"),
        pytest.param({"ring_on": RingOn.MOBILE}, {"direction": Direction.INCOMING}, id="follow-me"),
        pytest.param({"reference": "c1"}, {"after": 3_000, "agent": RAVI}, id="by its id"),
        pytest.param({"result": CallResult.UNKNOWN}, {}, id="answer lost"),
    ],
)
def test_what_is_the_same_is_one_row(call: dict[str, Any], record: dict[str, Any]) -> None:
    [row] = history_of([placed(**call)], [kept(**record)])
    assert row.id == "w1"
    assert row.direction is Direction.OUTGOING


def test_of_two_calls_to_one_number_each_gets_its_own_record() -> None:
    calls = [placed("w1"), placed("w2", 60)]
    records = [kept("early", 5, answered=False, seconds=9, recording=""), kept("late", 63)]
    rows = {row.id: row for row in history_of(calls, records)}
    assert rows["w1"].result is CallResult.NOT_ANSWERED
    assert rows["w2"].recording == "late.mp3"
    assert len(rows) == 2


def test_no_call_is_lost_and_none_doubled() -> None:
    """Whatever the times: every wish and every record is in exactly one row."""
    random = Random(7)
    for _ in range(300):
        numbers = [f"+9198765432{at:02}" for at in range(3)]
        calls = [
            placed(
                f"w{at}",
                random.uniform(0, 900),
                to=random.choice(numbers),
                result=random.choice(list(CallResult)),
                agent=random.choice([ASHA, RAVI]),
            )
            for at in range(random.randrange(8))
        ]
        records = [
            kept(
                f"c{at}",
                random.uniform(0, 900),
                random.choice(numbers),
                direction=random.choice([Direction.OUTGOING, Direction.INCOMING]),
                agent=random.choice([ASHA, RAVI, ""]),
                answered=random.random() < 0.5,
            )
            for at in range(random.randrange(8))
        ]
        records.sort(key=lambda one: one.call.at)
        rows = history_of(calls, records)
        wishes = [row.placed.wish for row in rows if row.placed]
        told = [row.kept.call.id for row in rows if row.kept]
        assert sorted(wishes) == sorted(call.wish for call in calls)
        assert sorted(told) == sorted(one.call.id for one in records)
        assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
        assert len({row.id for row in rows}) == len(rows)
        assert ids_of(rows) == [row.id for row in rows]


def test_what_is_wanted() -> None:
    missed = kept("missed", 10, OTHER, direction=Direction.INCOMING, answered=False, agent="")
    calls = history_of([placed()], [kept(), missed, kept("ravis", 20, OTHER, agent=RAVI)])
    day = Period(NOON - timedelta(days=1), NOON + timedelta(days=1))

    def ids(wanted: Wanted, period: Period = day) -> list[str]:
        return [call.id for call in wanted.among(calls, period)]

    assert ids(Wanted()) == ["w1"]
    assert ids(Wanted(everybody=True)) == ["out:ravis", "in:missed", "w1"]
    assert ids(Wanted(everybody=True, direction=Direction.INCOMING)) == ["in:missed"]
    assert ids(Wanted(everybody=True, ended=Ended.MISSED)) == ["in:missed"]
    assert ids(Wanted(everybody=True, ended=Ended.ANSWERED)) == ["out:ravis", "w1"]
    assert ids(Wanted(everybody=True, agent=RAVI)) == ["out:ravis"]
    assert ids(Wanted(everybody=True), Period(NOON + 15 * SECOND, day.end)) == ["out:ravis"]
    before = Period(day.start, NOON + 5 * SECOND)
    assert ids(Wanted(everybody=True, within=Within.YESTERDAY), before) == ["w1"]


def test_totals_count_who_talked() -> None:
    silent = HistoryCall(None, kept("x", answered=False, seconds=30))
    rows = [HistoryCall(None, kept()), HistoryCall(None, kept("y", seconds=143)), silent]
    assert totals_of(rows) == Totals(3, 2, 185)
    assert totals_of(rows).average == 92
    assert totals_of([]).average == 0
