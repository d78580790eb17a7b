"""The audit log is only added to, and every word of it can be found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from desktop.domain.errors import StorageFailed
from desktop.domain.runs import AuditEntry
from desktop.storage.database import Database
from desktop.storage.journal import Journal
from desktop.storage.sealing import Box

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)
ACCOUNT = "telecmi:india:supervisor:1111112"
ENTRY = AuditEntry(
    at=NOON,
    account=ACCOUNT,
    who="boss@floor",
    agent="101_1111112",
    name="Zoë Ångström",
    action="change",
    field="Mobile number",
    old="+919876543210",
    new="100% new_value",
    run="run-1",
    outcome="done",
    reply="200 accepted",
)


@pytest.fixture
def journal(database: Database) -> Journal:
    return Journal(database, lambda: Box(bytes(32)), "desk")


def test_entries_come_back_as_they_were_newest_first(journal: Journal, database: Database) -> None:
    # In the order of noting, whatever the clock said.
    entries = [replace(ENTRY, new=str(n), at=NOON - timedelta(n)) for n in range(5)]
    journal.add_entries(entries[:3])
    journal.add_entries([])
    journal.add_entries(entries[3:])
    journal.add_entries([replace(ENTRY, account="other")])
    database.close()
    assert journal.entries(ACCOUNT) == tuple(entries[::-1])
    assert journal.entries("other") == (replace(ENTRY, account="other"),)
    assert journal.entries("nobody") == ()


def test_the_log_is_read_page_by_page(journal: Journal) -> None:
    journal.add_entries([replace(ENTRY, new=str(number)) for number in range(10)])
    pages = [journal.entries(ACCOUNT, limit=4, before=skipped) for skipped in (None, 4, 8, 12)]
    assert [[entry.new for entry in page] for page in pages] == [
        ["9", "8", "7", "6"],
        ["5", "4", "3", "2"],
        ["1", "0"],
        [],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "zoë",
        "ZOË ÅNG",
        "101_",
        "mobile ångström",
        "9876543210 +91",
        "100%",
        "_value",
        "BOSS@floor new",
    ],
)
def test_every_word_is_found_in_any_place_and_case(journal: Journal, text: str) -> None:
    journal.add_entries([ENTRY])
    assert journal.entries(ACCOUNT, text) == (ENTRY,)


@pytest.mark.parametrize(
    "text",
    [
        "zoe",
        "zoë nobody",
        "%1",  # no wildcards …
        "1_1_1",
        "mobile%number",
        "\\",
        "/",
        "run-1",  # … and nothing but what the columns of people hold
        "accepted",
        "telecmi",
        "' OR 1=1 --",
    ],
)
def test_what_is_not_there_is_not_found(journal: Journal, text: str) -> None:
    journal.add_entries([ENTRY])
    assert journal.entries(ACCOUNT, text) == ()


def test_a_search_is_paged_like_the_rest(journal: Journal) -> None:
    journal.add_entries(
        [replace(ENTRY, old="odd" if n % 2 else "even", new=str(n)) for n in range(9)]
    )
    found = journal.entries(ACCOUNT, "odd", limit=2, before=1)
    assert [entry.new for entry in found] == ["5", "3"]


def test_broken_characters_from_a_provider_do_not_stop_it(journal: Journal) -> None:
    journal.add_entries([replace(ENTRY, name="Half \ud83d of\0 it", reply="\udc00")])
    assert [entry.name for entry in journal.entries(ACCOUNT, "half of \ud83d")] == ["Half ? of? it"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_log SET new = 'nothing'",
        "DELETE FROM audit_log",
        "UPDATE audit_log SET account = 'other' WHERE id = 1",
        "DELETE FROM audit_log WHERE account = 'nobody' OR id = 1",
    ],
)
def test_the_database_itself_refuses_to_change_it(
    journal: Journal, database: Database, statement: str
) -> None:
    journal.add_entries([ENTRY])
    with pytest.raises(StorageFailed) as failure:
        database.run(lambda c: c.execute(text(statement)))
    assert "only added to" in str(failure.value.__cause__)
    assert journal.entries(ACCOUNT) == (ENTRY,)


def test_signing_out_leaves_the_log(journal: Journal, database: Database) -> None:
    journal.add_entries([ENTRY])
    database.forget(ACCOUNT)
    assert journal.entries(ACCOUNT) == (ENTRY,)
