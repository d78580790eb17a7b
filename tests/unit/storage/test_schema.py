"""Older files are upgraded in place, newer ones left alone; PostgreSQL gets the same tables."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_mock_engine
from sqlalchemy.dialects import postgresql

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.errors import StorageFailed
from desktop.domain.runs import AuditEntry, Run
from desktop.domain.templates import Template
from desktop.storage.database import Database, StatusSetHere
from desktop.storage.journal import Journal
from desktop.storage.journal_tables import guard_audit_log
from desktop.storage.sealing import Box
from desktop.storage.tables import SCHEMA_VERSION, metadata
from desktop.storage.templates import Templates

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

VERSION_1 = """
CREATE TABLE schema_version (version INTEGER NOT NULL);
CREATE TABLE recent_calls (
    wish VARCHAR NOT NULL, account VARCHAR NOT NULL, "to" VARCHAR NOT NULL, name VARCHAR NOT NULL,
    at DATETIME NOT NULL, ring_on VARCHAR NOT NULL, agent VARCHAR NOT NULL, result VARCHAR NOT NULL,
    seconds INTEGER, reference VARCHAR NOT NULL, note VARCHAR NOT NULL, PRIMARY KEY (wish));
CREATE INDEX recent_calls_by_account ON recent_calls (account, at);
CREATE TABLE agent_status (
    account VARCHAR NOT NULL, agent VARCHAR NOT NULL, status VARCHAR NOT NULL,
    set_at DATETIME NOT NULL, PRIMARY KEY (account, agent));
INSERT INTO schema_version VALUES (1);
INSERT INTO recent_calls VALUES ('a', 'desk', '+919876543210', 'Zoë', '2026-11-23 12:00:00.000000',
    'MOBILE', '101', 'TALKED', 75, 'req-1', 'again');
INSERT INTO agent_status VALUES ('desk', '101', 'online', '2026-11-23 12:00:00.000000');
"""
CUT_OFF = """
CREATE TABLE templates (provider VARCHAR NOT NULL, name VARCHAR NOT NULL, content VARCHAR NOT NULL,
    PRIMARY KEY (provider, name));
"""
"""An upgrade that ended after its first table."""
CALL = RecentCall(
    "a", "desk", "+919876543210", "Zoë", NOON, RingOn.MOBILE, "101", CallResult.TALKED, 75, "req-1",
    "again",
)  # fmt: skip
ENTRY = AuditEntry(NOON, "desk", "me", "101", "Asha", "delete", "", "", "", "run", "done")


def write(file: Path, script: str) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.close()


def read(file: Path, query: str) -> list[Any]:
    connection = sqlite3.connect(file)
    rows = connection.execute(query).fetchall()
    connection.close()
    return rows


def journal_of(database: Database) -> Journal:
    return Journal(database, lambda: Box(bytes(32)), "")


def schema(file: Path) -> set[tuple[str, str]]:
    return set(read(file, "SELECT type, name FROM sqlite_master"))


@pytest.mark.parametrize(
    "cut_off",
    [
        "",
        CUT_OFF,
    ],
)
def test_a_file_of_version_1_keeps_its_rows_and_gets_the_new_tables(
    tmp_path: Path, cut_off: str
) -> None:
    write(tmp_path / "calldeck.db", VERSION_1 + cut_off)
    database = Database(tmp_path)
    assert database.recent_calls("desk") == (CALL,)
    assert database.statuses("desk") == {"101": StatusSetHere("online", NOON)}
    journal = journal_of(database)
    journal.begin(Run("run", "desk", "x", NOON), [])
    journal.add_entries([ENTRY])
    Templates(database).save("telecmi", Template("Night"))
    database.close()
    assert [run.id for run in journal.unfinished("desk")] == ["run"]
    assert journal.entries("desk") == (ENTRY,)
    database.close()
    assert read(tmp_path / "calldeck.db", "SELECT version FROM schema_version") == [
        (SCHEMA_VERSION,)
    ]
    new = Database(tmp_path / "new")
    new.recent_calls("desk")
    new.close()
    assert schema(tmp_path / "calldeck.db") == schema(tmp_path / "new" / "calldeck.db")


def test_nothing_is_added_to_a_file_of_a_newer_version(tmp_path: Path) -> None:
    write(tmp_path / "calldeck.db", VERSION_1 + "UPDATE schema_version SET version = 99;")
    before = schema(tmp_path / "calldeck.db")
    database = Database(tmp_path)
    for work in (
        lambda: database.recent_calls("desk"),
        lambda: journal_of(database).unfinished("desk"),
        lambda: database.forget("desk"),
    ):
        with pytest.raises(StorageFailed, match="newer Calldeck"):
            work()
    assert schema(tmp_path / "calldeck.db") == before


def on_postgresql(make: Callable[[Any], object]) -> list[str]:
    """What would be sent to PostgreSQL; none is needed for it."""
    sent: list[str] = []

    def note(statement: Any, *_: object, **__: object) -> None:
        sent.append(" ".join(str(statement.compile(dialect=postgresql.dialect())).split()))

    engine = create_mock_engine("postgresql+psycopg2://", note)
    make(engine)
    return sent


def test_postgresql_gets_every_table_and_a_guarded_audit_log() -> None:
    made = on_postgresql(lambda engine: metadata.create_all(engine, checkfirst=False))
    assert {text.split()[2] for text in made if text.startswith("CREATE TABLE")} == set(
        metadata.tables
    )
    (runs,) = [text for text in made if text.startswith("CREATE TABLE runs ")]
    assert "seq SERIAL NOT NULL" in runs
    assert "started TIMESTAMP WITH TIME ZONE" in runs
    guards = on_postgresql(guard_audit_log)
    assert [text.split(" audit_log")[0] for text in guards] == [
        "CREATE OR REPLACE FUNCTION",
        "DROP TRIGGER IF EXISTS",
        "CREATE TRIGGER",
    ]
    assert "RAISE EXCEPTION 'the audit log is only added to'" in guards[0]
