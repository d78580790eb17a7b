"""A call that several desks list counts once, and answered wins."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.same_calls import each_call_once
from desktop.domain.worklist import KeptCall

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CALL = FinishedCall("c1", Direction.INCOMING, NOON, "9876543210", answered=False)
BOSS, ASHA, OTHER = (
    "telecmi:india:supervisor:1111112",
    "telecmi:india:agent:101_1111112",
    "stringee::supervisor:SK.1",
)


def kept(account: str, **changes: Any) -> KeptCall:
    return KeptCall(account, "+919876543210", replace(CALL, **changes))


def test_the_same_call_of_two_sign_ins_counts_once_and_names_the_agent() -> None:
    (one,) = each_call_once([kept(BOSS), kept(ASHA, agent="101_1111112")])
    assert (one.account, one.call.agent) == (BOSS, "101_1111112")


def test_a_call_that_one_missed_and_another_answered_was_answered() -> None:
    missed, answered = kept(ASHA, agent="101_1111112"), kept(BOSS, answered=True, agent="102")
    for listed in ([missed, answered], [answered, missed]):
        assert each_call_once(listed) == [answered]


def test_calls_of_other_providers_directions_and_ids_are_others() -> None:
    calls = [
        kept(BOSS),
        kept(OTHER),
        kept(BOSS, direction=Direction.OUTGOING),
        kept(BOSS, id="c2"),
        kept(f"demo:{BOSS}", id="c3"),
    ]
    assert each_call_once(calls) == calls
