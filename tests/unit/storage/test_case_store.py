"""Of two desks one goes ahead and the other is told who; nothing is taken twice or lost."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.cases import Case, CaseRefused, Outcome, Person, Step, Verb
from desktop.storage.case_store import CaseStore
from desktop.storage.database import Database

ASHA, LINH = Person("a@desk-1", "Asha"), Person("l@desk-2", "Linh")
NUMBER, OTHER = "+919876543210", "withheld:telecmi:india:1:call-7"
MINUTE = timedelta(minutes=1)


def step(verb: Verb, who: Person = ASHA, number: str = NUMBER, **more: Any) -> Step:
    return Step(number, verb, who, more.pop("at", datetime.now(UTC)), **more)


@pytest.fixture
def store(database: Database) -> CaseStore:
    return CaseStore(database)


@pytest.fixture
def second(tmp_path: Path, database_url: str) -> Iterator[CaseStore]:
    """Another program with the same database."""
    database = Database(tmp_path, database_url)
    yield CaseStore(database)
    database.close()


def test_a_case_and_its_steps_come_back_as_they_were(store: CaseStore, second: CaseStore) -> None:
    covers = datetime(2026, 11, 27, 11, 0, 0, 123456, tzinfo=UTC)
    taken = [
        step(Verb.CLAIM),
        step(Verb.NOTE, LINH, note="asks for “Zoë”"),
        step(Verb.DIAL),
        step(Verb.OUTCOME, outcome=Outcome.NO_ANSWER),
        step(Verb.SNOOZE, until=datetime.now(UTC) + 40 * MINUTE),
        step(Verb.OUTCOME, LINH, outcome=Outcome.REACHED, covers=covers),
    ]
    for number, one in enumerate(taken, 1):
        case = store.take("", one)
        assert case.version == number
        assert second.cases("") == {NUMBER: case} == second.cases("", [NUMBER, OTHER])
    assert (case.handled_until, case.outcome_by, case.note) == (covers, LINH, "asks for “Zoë”")
    kept = second.steps("", NUMBER)
    assert [(one.verb, one.who, one.outcome, one.note) for one in reversed(kept)] == [
        (one.verb, one.who, one.outcome, one.note) for one in taken
    ]
    assert kept[0].covers == covers
    assert [one.at for one in kept] == sorted((one.at for one in kept), reverse=True)
    assert kept[1].until is not None
    assert abs(kept[1].until - kept[1].at - 40 * MINUTE) < MINUTE


def test_floors_and_callers_are_apart(store: CaseStore) -> None:
    store.take("demo", step(Verb.CLAIM))
    store.take("", step(Verb.CLAIM, LINH))
    store.take("", step(Verb.NOTE, LINH, OTHER, note="x"))
    assert store.cases("demo", [NUMBER])[NUMBER].holder == ASHA
    assert store.cases("", [NUMBER])[NUMBER].holder == LINH
    assert set(store.cases("")) == {NUMBER, OTHER}
    assert store.cases("", []) == {}
    assert len(store.steps("", NUMBER)) == len(store.steps("demo", NUMBER)) == 1


def test_a_refused_step_leaves_no_trace(store: CaseStore, second: CaseStore) -> None:
    case = store.take("", step(Verb.CLAIM))
    with pytest.raises(CaseRefused, match="Asha claimed this caller"):
        second.take("", step(Verb.DIAL, LINH, note="mine"))
    assert second.cases("") == {NUMBER: case}
    assert len(second.steps("", NUMBER)) == 1


def test_of_several_steps_each_is_taken_or_refused_by_itself(store: CaseStore) -> None:
    store.take("", step(Verb.CLAIM, LINH))
    numbers = (OTHER, NUMBER, "+84912345678")
    taken = store.take_all("", [step(Verb.CLAIM, number=number) for number in numbers])
    assert [isinstance(one, Case) for one in taken] == [True, False, True]
    assert isinstance(taken[1], CaseRefused)
    assert "Linh" in taken[1].title


def test_of_desks_that_claim_at_once_exactly_one_gets_the_caller(
    tmp_path: Path, database_url: str
) -> None:
    desks = [Database(tmp_path, database_url) for _ in range(4)]
    CaseStore(desks[0]).cases("")  # makes the tables

    def claim(desk: int, number: str) -> str:
        try:
            return CaseStore(desks[desk]).take("", _claim_of(desk, number)).version * "first"
        except CaseRefused as refused:
            return refused.title

    with ThreadPoolExecutor(4) as pool:
        for round_ in range(12):
            said = list(pool.map(claim, range(4), [str(round_)] * 4))
            assert said.count("first") == 1, said
            winner = said.index("first")
            assert sum(one.startswith(f"Desk {winner} claimed") for one in said) == 3, said
    for database in desks:
        database.close()


def _claim_of(desk: int, number: str) -> Step:
    return step(Verb.CLAIM, Person(f"desk-{desk}", f"Desk {desk}"), number)


def test_steps_of_many_threads_all_count(store: CaseStore, second: CaseStore) -> None:
    def note(number: int) -> None:
        (store, second)[number % 2].take("", step(Verb.NOTE, note=str(number)))

    store.cases("")  # makes the tables
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(note, range(40)))
    kept = store.steps("", NUMBER)
    assert sorted(int(one.note) for one in kept) == list(range(40))
    assert store.cases("")[NUMBER].version == 40


def test_old_cases_are_left_out_unless_they_are_asked_for_or_snoozed(
    tmp_path: Path, database_url: str
) -> None:
    database = Database(tmp_path, database_url)
    store = CaseStore(database)
    far = datetime.now(UTC) + timedelta(days=100)
    store.take("", step(Verb.NOTE, note="old"))
    store.take("", step(Verb.SNOOZE, number=OTHER, until=far))
    database.run(lambda c: c.exec_driver_sql("UPDATE cases SET touched = '2020-01-01 00:00:00'"))
    assert set(store.cases("")) == {OTHER}
    assert set(store.cases("", [NUMBER])) == {NUMBER}
    database.close()


def test_text_that_no_database_takes_is_made_readable(store: CaseStore) -> None:
    case = store.take("", step(Verb.NOTE, Person("a", "A\0"), note="a\0b\ud800"))
    assert case.note == store.cases("")[NUMBER].note == "a?b?"


def test_more_callers_than_one_question_takes(store: CaseStore) -> None:
    store.take("", step(Verb.CLAIM))
    numbers = [NUMBER, *(f"+91{number}" for number in range(40_000))]
    assert set(store.cases("", numbers)) == {NUMBER}
