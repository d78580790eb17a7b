"""Desks on one server: one clock for all, wires that are cut in the middle, news of others."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue

import pytest

from desktop.domain.cases import SETTLES, CaseRefused, Outcome, Person, Step, Verb
from desktop.domain.errors import StorageFailed
from desktop.storage.case_store import CaseStore, StepUnknown
from desktop.storage.database import Database
from tests.helpers.cut_wire import Cut, CutWire
from tests.helpers.postgres import PostgresServer

ASHA, LINH = Person("a@desk-1", "Asha"), Person("l@desk-2", "Linh")
NUMBER = "+919876543210"
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
OpenStore = Callable[..., CaseStore]


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def open_store(tmp_path: Path, floor: str) -> Iterator[OpenStore]:
    """Opens the floor's database as one more desk, whose clock is so much fast."""
    opened = []

    def open_(fast: timedelta = timedelta(), url: str = floor) -> CaseStore:
        opened.append(Database(tmp_path, url))
        return CaseStore(opened[-1], lambda: now() + fast)

    yield open_
    for database in opened:
        database.close()


@pytest.mark.parametrize("fast", [-HOUR, HOUR])
def test_a_wrong_clock_neither_shortens_nor_lengthens_a_claim(
    open_store: OpenStore, fast: timedelta
) -> None:
    wrong = open_store(fast)
    case = wrong.take("", Step(NUMBER, Verb.CLAIM, ASHA, now() + fast))
    assert case.since is not None
    assert abs(case.since - now()) < MINUTE
    until = now() + fast + 5 * MINUTE
    case = wrong.take("", Step(NUMBER, Verb.CLAIM, ASHA, now() + fast, until=until))
    assert case.until is not None
    assert abs(case.until - now() - 5 * MINUTE) < MINUTE
    with pytest.raises(CaseRefused):
        open_store().take("", Step(NUMBER, Verb.CLAIM, LINH, now()))


def test_a_fast_clock_does_not_make_the_log_known_further(open_store: OpenStore) -> None:
    open_store().take("", Step(NUMBER, Verb.DIAL, ASHA, now(), until=now()))
    fast = 2 * SETTLES
    with pytest.raises(CaseRefused, match="not known yet"):
        open_store(fast).take(
            "", Step(NUMBER, Verb.DIAL, LINH, now() + fast, log_read_to=now() + fast)
        )
    slow = open_store(-HOUR)
    read = now() - HOUR + SETTLES + MINUTE
    assert slow.take("", Step(NUMBER, Verb.DIAL, LINH, now() - HOUR, log_read_to=read))


@pytest.mark.parametrize("cut", Cut)
@pytest.mark.parametrize("before", [0, 1])
def test_a_step_whose_commit_was_cut_is_taken_exactly_once(
    open_store: OpenStore, postgres: PostgresServer, floor: str, cut: Cut, before: int
) -> None:
    with CutWire(postgres.port) as wire:
        store = open_store(url=_through(floor, postgres, wire))
        for _ in range(before):
            store.take("", Step(NUMBER, Verb.CLAIM, ASHA, now()))
        store.cases("")
        wire.cut_at(b"COMMIT", cut)
        case = store.take("", Step(NUMBER, Verb.DIAL, ASHA, now()))
        assert wire.is_cut
        assert (case.version, case.holder) == (before + 1, ASHA)
        assert [one.verb for one in store.steps("", NUMBER)].count(Verb.DIAL) == 1
        store.take("", Step(NUMBER, Verb.OUTCOME, ASHA, now(), outcome=Outcome.NO_ANSWER))


def test_when_the_answer_is_lost_for_good_nobody_is_told_that_it_failed(
    open_store: OpenStore, postgres: PostgresServer, floor: str
) -> None:
    with CutWire(postgres.port) as wire:
        store = open_store(url=_through(floor, postgres, wire))
        store.cases("")
        wire.cut_at(b"COMMIT", Cut.AFTER, for_good=True)
        with pytest.raises(StepUnknown) as caught:
            store.take("", Step(NUMBER, Verb.DIAL, ASHA, now()))
    assert "do not know" in caught.value.title
    assert "No call was placed" in caught.value.message


def test_what_was_cut_before_the_commit_is_known_to_have_failed(
    open_store: OpenStore, postgres: PostgresServer, floor: str
) -> None:
    with CutWire(postgres.port) as wire:
        store = open_store(url=_through(floor, postgres, wire))
        store.cases("")
        wire.cut_at(b"case_steps", Cut.BEFORE, for_good=True)
        with pytest.raises(StorageFailed) as caught:
            store.take("", Step(NUMBER, Verb.DIAL, ASHA, now()))
    assert not isinstance(caught.value, StepUnknown)
    assert open_store().cases("") == {}


def _through(url: str, server: PostgresServer, wire: CutWire) -> str:
    return url.replace(f":{server.port}/", f":{wire.port}/") + "?sslmode=disable"


@contextmanager
def watching(store: CaseStore) -> Iterator[SimpleQueue[frozenset[str]]]:
    told: SimpleQueue[frozenset[str]] = SimpleQueue()
    stop = threading.Event()
    thread = threading.Thread(target=store.watch, args=(told.put, stop))
    thread.start()
    try:
        yield told
    finally:
        stop.set()
        thread.join(1.0)
        assert not thread.is_alive(), "it does not end within a second"


def test_a_step_is_heard_of_on_other_desks_within_a_second(open_store: OpenStore) -> None:
    with watching(open_store()) as told:
        assert told.get(timeout=10) == frozenset()
        desk = open_store()
        desk.cases("")
        for number in (NUMBER, "withheld:telecmi:india:1:call-7"):
            desk.take("", Step(number, Verb.CLAIM, ASHA, now()))
            assert told.get(timeout=1.0) == {number}
        with pytest.raises(CaseRefused):
            desk.take("", Step(NUMBER, Verb.CLAIM, LINH, now()))
        assert told.empty()


def test_after_a_lost_connection_everything_is_looked_at_again(
    open_store: OpenStore, postgres: PostgresServer, floor: str
) -> None:
    desk = open_store()
    desk.cases("")
    with watching(open_store()) as told:
        assert told.get(timeout=10) == frozenset()
        for _ in range(2):
            gone = postgres.ask(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                f"WHERE query LIKE 'LISTEN%' AND datname = '{floor.rpartition('/')[2]}'"
            )
            assert gone == [(True,)]
            assert told.get(timeout=10) == frozenset()
        desk.take("", Step(NUMBER, Verb.CLAIM, ASHA, now()))
        assert told.get(timeout=1.0) == {NUMBER}


def test_a_desk_by_itself_has_nothing_to_watch(tmp_path: Path) -> None:
    database = Database(tmp_path)
    CaseStore(database).watch(lambda _numbers: pytest.fail("told"), threading.Event())
    assert not CaseStore(database).shared
    database.close()
