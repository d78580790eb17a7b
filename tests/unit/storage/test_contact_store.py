"""Contacts are kept entry by entry, on both kinds of databases."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest

from desktop.domain.contact import ContactEdit, Entry
from desktop.storage.contact_store import ContactStore
from desktop.storage.database import Database

ANANYA, MINH = "+919876543210", "+84912345678"


@pytest.fixture
def store(database: Database) -> ContactStore:
    return ContactStore(database)


def test_entries_change_one_by_one(store: ContactStore) -> None:
    (first,) = store.amend([ContactEdit(ANANYA, {"name": "Ananya\0", "note": "Ring late"})], "Dev")
    assert (first.changed_by, first.do_not_call) == ("Dev", False)
    assert first.changed_at is not None
    store.amend([ContactEdit(ANANYA, {"do_not_call": True})], "Tara")
    (kept,) = store.all()
    assert kept.name == "Ananya"
    assert (kept.note, kept.do_not_call, kept.changed_by) == ("Ring late", True, "Tara")
    assert kept.changed_at is not None
    assert kept.changed_at.tzinfo is not None


def test_two_edits_of_one_number_in_one_go_both_count(store: ContactStore) -> None:
    edits = [ContactEdit(MINH, {"name": "Nguyễn Đức Minh"}), ContactEdit(MINH, {"note": "VIP"})]
    assert len(store.amend(edits, "")) == 2
    (kept,) = store.all()
    assert (kept.name, kept.note) == ("Nguyễn Đức Minh", "VIP")


def test_two_who_add_the_same_numbers_at_once_both_count(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    neighbour = Database(tmp_path, database_url)
    numbers, begin = [f"+9198{at:08}" for at in range(1_000)], Barrier(2)

    def add(desk: Database, backwards: bool, entries: Mapping[str, Entry]) -> None:
        edits = [ContactEdit(number, entries) for number in numbers]
        begin.wait(10)
        ContactStore(desk).amend(edits[::-1] if backwards else edits, "")

    try:
        with ThreadPoolExecutor(2) as pool:
            adding = pool.submit(add, database, False, {"name": "Ananya"})
            pool.submit(add, neighbour, True, {"do_not_call": True}).result()
            adding.result()
    finally:
        neighbour.close()
    kept = {(contact.name, contact.do_not_call) for contact in ContactStore(database).all()}
    assert kept == {("Ananya", True)}


def test_who_was_deleted_comes_back_unless_somebody_added_him_since(store: ContactStore) -> None:
    store.amend([ContactEdit(ANANYA, {"name": "Ananya"}), ContactEdit(MINH, {"name": "Minh"})], "")
    gone = store.delete([ANANYA, MINH, "+6581234567"])
    assert {contact.name for contact in gone} == {"Ananya", "Minh"}
    assert store.all() == ()
    store.amend([ContactEdit(MINH, {"name": "Minh again"})], "")
    back = store.put_back(gone)
    assert {contact.name for contact in back} == {"Ananya", "Minh again"}
    assert {contact.name for contact in store.all()} == {"Ananya", "Minh again"}


def test_the_stamp_tells_every_kind_of_change(database: Database) -> None:
    # A clock that is behind, as another desk's may be: the change is noticed all the same.
    clock = iter(datetime(2026, 11, 27, 12, 0, at, tzinfo=UTC) for at in (30, 40, 10, 35))
    store = ContactStore(database, lambda: next(clock))
    stamps = [store.stamp()]
    store.amend([ContactEdit(ANANYA, {"name": "A"})], "")
    stamps.append(store.stamp())
    store.amend([ContactEdit(MINH, {"name": "M"})], "")
    stamps.append(store.stamp())
    store.amend([ContactEdit(ANANYA, {"name": "B"})], "")
    stamps.append(store.stamp())
    store.delete([ANANYA])
    stamps.append(store.stamp())
    assert len(set(stamps)) == 5
    assert store.stamp() == stamps[-1]


def test_thousands_are_kept_and_deleted_at_once(store: ContactStore) -> None:
    numbers = [f"+9198{at:08}" for at in range(2_500)]
    store.amend([ContactEdit(number, {"name": number}) for number in numbers], "")
    assert len(store.all()) == 2_500
    assert len(store.delete(numbers)) == 2_500
