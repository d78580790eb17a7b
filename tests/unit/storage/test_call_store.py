"""Finished calls are kept once, found by time and number, and never set back by older data."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.coverage import Covered
from desktop.domain.worklist import KeptCall
from desktop.storage.call_store import CallStore
from desktop.storage.database import Database

NOON = datetime(2026, 11, 27, 12, 0, 0, 123456, tzinfo=UTC)
ACCOUNT, OTHER, DEMO = "telecmi:india:1", "stringee:asia:2", "demo:telecmi:india:1"
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
NUMBER = "+919876543210"


def kept(call_id: str, minutes: float = 0, account: str = ACCOUNT, **changes: Any) -> KeptCall:
    call = FinishedCall(
        call_id,
        Direction.INCOMING,
        NOON + minutes * MINUTE,
        "098765 43210",
        answered=False,
        called="+914412345678",
        agent="101_1",
        name="Zoë, “front”",
        seconds=17,
    )
    number = changes.pop("number", NUMBER)
    return KeptCall(account, number, replace(call, **changes))


@pytest.fixture
def store(database: Database) -> CallStore:
    return CallStore(database)


def ids(calls: Sequence[KeptCall]) -> str:
    return "".join(found.call.id for found in calls)


def test_calls_come_back_as_they_were_from_a_time_on_oldest_first(store: CallStore) -> None:
    calls = [
        kept("c", 3, answered=True, direction=Direction.OUTGOING, seconds=None),
        kept("a", 1, name="", agent="", called="", customer="", number=""),
        kept("b", 2),
        kept("early", -1),
    ]
    assert store.put(ACCOUNT, calls, NOON) == 4
    assert store.calls(None, NOON) == [calls[1], calls[2], calls[0]]
    assert ids(store.calls(None, NOON + 2 * MINUTE)) == "bc"
    assert ids(store.calls([ACCOUNT], NOON)) == "abc"
    assert store.calls([OTHER], NOON) == store.calls([], NOON) == []


def test_one_id_in_two_accounts_or_directions_is_two_calls(store: CallStore) -> None:
    out = kept("1", 1, direction=Direction.OUTGOING)
    assert store.put(ACCOUNT, [kept("1"), out], NOON) == 2
    assert store.put(OTHER, [kept("1", 2, OTHER)], NOON) == 1
    assert store.calls(None, NOON) == [kept("1"), out, kept("1", 2, OTHER)]


def test_only_what_is_new_or_changed_counts(store: CallStore) -> None:
    store.put(ACCOUNT, [kept("a"), kept("b")], NOON)
    again = [kept("a"), kept("b", answered=True), kept("c")]
    assert store.put(ACCOUNT, again, NOON + SECOND) == 2
    assert store.put(ACCOUNT, again, NOON + 2 * SECOND) == 0
    assert store.put(ACCOUNT, [], NOON) == 0
    assert store.put(ACCOUNT, [kept("d"), kept("d", name="last")], NOON) == 1
    assert [found.call.name for found in store.calls(None, NOON)].count("last") == 1


def test_older_data_never_overwrites_newer_even_if_the_newer_changed_nothing(
    store: CallStore,
) -> None:
    store.put(ACCOUNT, [kept("a", answered=True)], NOON)
    assert store.put(ACCOUNT, [kept("a")], NOON - SECOND) == 0
    store.put(ACCOUNT, [kept("a", answered=True)], NOON + 2 * SECOND)
    assert store.put(ACCOUNT, [kept("a"), kept("b")], NOON + SECOND) == 1
    assert store.calls(None, NOON) == [kept("a", answered=True), kept("b")]


def test_many_readers_at_once_leave_the_newest(database: Database) -> None:
    calls = [kept(f"{number:03}") for number in range(200)]

    def put(at: int) -> None:
        rows = [
            replace(one, call=replace(one.call, seconds=at)) for one in calls[:: at % 2 * 2 - 1]
        ]
        CallStore(database).put(ACCOUNT, rows, NOON + at * SECOND)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(put, [3, 9, 1, 8, 2, 7, 4, 6]))
    found = CallStore(database).calls(None, NOON)
    assert len(found) == 200
    assert {one.call.seconds for one in found} == {9}


def test_a_thousand_rows_and_text_that_no_database_takes(store: CallStore) -> None:
    calls = [kept(f"{number:05}", number / 60, name="a\0b\ud800") for number in range(2_500)]
    assert store.put(ACCOUNT, calls, NOON) == 2_500
    assert store.put(ACCOUNT, calls, NOON + SECOND) == 0
    found = store.calls(None, NOON)
    assert [one.call.id for one in found] == [one.call.id for one in calls]
    assert found[0].call.name == "a?b?"


def test_demo_and_real_accounts_never_come_in_one_answer(store: CallStore) -> None:
    store.put(ACCOUNT, [kept("r")], NOON)
    store.put(DEMO, [kept("d", account=DEMO)], NOON)
    for accounts in (None, [ACCOUNT, DEMO]):
        assert ids(store.calls(accounts, NOON)) == "r"
        assert ids(store.calls(accounts, NOON, demo=True)) == "d"
        assert ids(store.calls_of(accounts, NUMBER)) == "r"
        assert ids(store.calls_of(accounts, NUMBER, demo=True)) == "d"


def test_the_calls_of_a_number_come_newest_first(store: CallStore) -> None:
    store.put(ACCOUNT, [kept("a", -9_999), kept("c", 2), kept("x", 1, number="+84912345678")], NOON)
    store.put(OTHER, [kept("b", 1, OTHER)], NOON)
    assert ids(store.calls_of(None, NUMBER)) == "cba"
    assert ids(store.calls_of([OTHER], NUMBER)) == "b"


def span(start: float, end: float, read: float = 0) -> Covered:
    return Covered(NOON + start * MINUTE, NOON + end * MINUTE, NOON + read * MINUTE)


def test_what_a_list_covers_is_replaced_as_a_whole(store: CallStore) -> None:
    store.cover(ACCOUNT, "missed", [span(5, 7), span(0, 2)])
    store.cover(ACCOUNT, "answered", [span(0, 1)])
    assert store.coverage(ACCOUNT, "missed") == (span(0, 2), span(5, 7))
    store.cover(ACCOUNT, "missed", [span(0, 9, 1)])
    assert store.coverage(ACCOUNT, "missed") == (span(0, 9, 1),)
    store.cover(ACCOUNT, "missed", [])
    assert store.coverage(ACCOUNT, "missed") == store.coverage(OTHER, "answered") == ()
    assert store.coverage(ACCOUNT, "answered") == (span(0, 1),)


def test_desks_that_note_the_same_list_at_once_do_not_disturb_each_other(
    database: Database,
) -> None:
    def cover(end: int) -> None:
        CallStore(database).cover(ACCOUNT, "missed", [span(0, end)])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(cover, range(1, 25)))
    assert CallStore(database).coverage(ACCOUNT, "missed")


def test_signing_out_removes_the_calls_of_a_desk_but_not_those_of_a_floor(
    database: Database, store: CallStore
) -> None:
    for account in (ACCOUNT, OTHER):
        store.put(account, [kept("a", account=account)], NOON)
        store.cover(account, "missed", [span(0, 1)])
    store.forget(ACCOUNT)
    left = [ACCOUNT, OTHER] if database.shared else [OTHER]
    assert {one.account for one in store.calls(None, NOON)} == set(left)
    assert bool(store.coverage(ACCOUNT, "missed")) is database.shared
    assert store.coverage(OTHER, "missed")


def test_old_calls_go_and_no_longer_count_as_read(store: CallStore) -> None:
    old = [kept(f"{number}", -number / 60) for number in range(1, 2_200)]
    store.put(ACCOUNT, [*old, kept("new"), kept("newer", 1)], NOON)
    store.cover(ACCOUNT, "missed", [span(-9, -5), span(-4, 2), span(2, 3)])
    assert store.prune(NOON) == len(old)
    assert ids(store.calls(None, NOON - timedelta(days=1))) == "newnewer"
    assert store.coverage(ACCOUNT, "missed") == (span(0, 2), span(2, 3))
    assert store.prune(NOON) == 0


def test_calls_outlive_the_program(tmp_path: Path, database_url: str) -> None:
    for _ in range(2):
        database = Database(tmp_path, database_url)
        store = CallStore(database)
        store.put(ACCOUNT, [kept("a")], NOON)
        database.close()
    database = Database(tmp_path, database_url)
    assert CallStore(database).calls(None, NOON) == [kept("a")]
    database.close()
