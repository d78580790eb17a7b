"""Earlier calls with a number: from every desk of a database, and only of its own otherwise."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.domain.call import CallResult, Direction, FinishedCall, RecentCall, RingOn
from desktop.domain.dial_check import EarlierCall
from desktop.domain.proofs import KeptCall
from desktop.storage.call_store import CallStore
from desktop.storage.database import Database
from desktop.storage.earlier_calls import EarlierCallStore

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
NUMBER, OTHER = "+919876543210", "+919876543211"
MINE, THEIRS, DEMO = "telecmi:india:agent:101", "telecmi:india:agent:102", "demo:telecmi:india:1"


def placed(by: str, account: str, minutes: int) -> RecentCall:
    at = NOON + timedelta(minutes=minutes)
    result = CallResult.TALKED
    return RecentCall(by, account, NUMBER, "", at, RingOn.SOFTPHONE, "101", result, by=by)


def test_calls_of_desks_and_of_the_log(database: Database) -> None:
    database.save_call(placed("asha", MINE, 1))
    database.save_call(replace(placed("ravi", THEIRS, 2), result=CallResult.UNKNOWN))
    database.save_call(replace(placed("refused", MINE, 3), result=CallResult.REFUSED))
    database.save_call(replace(placed("other", MINE, 4), to=OTHER))
    database.save_call(placed("tried", DEMO, 5))
    at = NOON + timedelta(minutes=6)
    called = FinishedCall("c", Direction.INCOMING, at, NUMBER[1:], answered=False, agent="102")
    CallStore(database).put(MINE, [KeptCall(MINE, NUMBER, called)], at)

    store = EarlierCallStore(database, "")
    calls, case = store.look_up(NUMBER, [MINE], ["101"], demo=False)
    assert case is None
    floor = [EarlierCall(NOON + timedelta(minutes=2), True, "ravi", "101", mine=False)]
    assert list(calls) == [
        *(floor if database.shared else []),
        EarlierCall(NOON + timedelta(minutes=1), True, "asha", "101", mine=True, answered=True),
        EarlierCall(at, False, "", "102", mine=False, answered=False),
    ]
    assert [call.by for call in store.look_up(NUMBER, [DEMO], [], demo=True)[0]] == ["tried"]
