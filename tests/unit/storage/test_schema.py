"""Databases of older versions are taken up with all they hold, newer ones are left alone."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.errors import StorageFailed
from desktop.domain.runs import AuditEntry, Run
from desktop.domain.templates import Template
from desktop.storage import journal_tables, migrations, worklist_tables
from desktop.storage.database import Database, StatusSetHere
from desktop.storage.journal import Journal
from desktop.storage.sealing import Box
from desktop.storage.tables import REVISION, metadata
from desktop.storage.templates import Templates
from tests.helpers.postgres import PostgresServer

assert journal_tables  # with the tables of both modules the metadata is whole
assert worklist_tables
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CALL = RecentCall(
    "a", "desk", "+919876543210", "Zoë", NOON, RingOn.MOBILE, "101", CallResult.TALKED, 75, "req-1",
    "again",
)  # fmt: skip
ENTRY = AuditEntry(NOON, "desk", "me", "101", "Asha", "delete", "", "", "", "run", "done")

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
"""An upgrade to version 2 that ended after its first table."""
VERSION_2 = (
    VERSION_1
    + CUT_OFF
    + """
CREATE TABLE runs (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, id VARCHAR NOT NULL, account VARCHAR NOT NULL,
    desk VARCHAR NOT NULL, title VARCHAR NOT NULL, started DATETIME NOT NULL, who VARCHAR NOT NULL,
    state VARCHAR NOT NULL, undoes VARCHAR NOT NULL, UNIQUE (id));
CREATE INDEX runs_by_account ON runs (account, seq);
CREATE TABLE run_steps (
    run INTEGER NOT NULL, number INTEGER NOT NULL, state VARCHAR NOT NULL, at DATETIME,
    content VARCHAR NOT NULL, sealed VARCHAR NOT NULL, PRIMARY KEY (run, number),
    FOREIGN KEY(run) REFERENCES runs (seq));
CREATE INDEX run_steps_by_state ON run_steps (run, state);
CREATE TABLE audit_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, account VARCHAR NOT NULL, at DATETIME NOT NULL,
    who VARCHAR NOT NULL, agent VARCHAR NOT NULL, name VARCHAR NOT NULL, action VARCHAR NOT NULL,
    field VARCHAR NOT NULL, old VARCHAR NOT NULL, new VARCHAR NOT NULL, run VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL, reply VARCHAR NOT NULL, words VARCHAR NOT NULL);
CREATE INDEX audit_log_by_account ON audit_log (account, id);
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log
    BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
    BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
INSERT INTO runs VALUES (1, 'run', 'desk', '', 'x', '2026-11-23 12:00:00.000000', '', 'OPEN', '');
INSERT INTO audit_log VALUES (1, 'desk', '2026-11-23 12:00:00.000000', 'me', '101', 'Asha',
    'delete', '', '', '', 'run', 'done', '', '101 asha');
UPDATE schema_version SET version = 2;
"""
)


_REFUSING = (
    "CREATE FUNCTION audit_log_only_added_to() RETURNS trigger LANGUAGE plpgsql "
    "AS $$ BEGIN RAISE EXCEPTION 'the audit log is only added to'; END $$"
)
_GUARD = (
    "CREATE TRIGGER audit_log_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_log_only_added_to()"
)
_GUARDS = (_REFUSING, _GUARD)
NEWER_REVISION = """
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL);
INSERT INTO alembic_version VALUES ('0999');
"""


def for_postgresql(script: str) -> list[str]:
    """What the same version made there."""
    script = script.replace("12:00:00.000000", "12:00:00+00")
    script = script.replace("DATETIME", "TIMESTAMP WITH TIME ZONE")
    script = script.replace("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "SERIAL PRIMARY KEY")
    for event in ("update", "delete"):
        a = script.find(f"CREATE TRIGGER audit_log_no_{event}")
        script = script[:a] + script[script.find("END;", a) + 4 :] if a >= 0 else script
    made = [part for part in script.split(";\n") if part.strip()]
    if "audit_log" in script:
        made += [*_GUARDS, "SELECT setval('runs_seq_seq', 1), setval('audit_log_id_seq', 1)"]
    return made


def write(file: Path, script: str) -> None:
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.close()


def read(file: Path, query: str) -> list[Any]:
    connection = sqlite3.connect(file)
    rows = connection.execute(query).fetchall()
    connection.close()
    return rows


def schema(file: Path) -> set[tuple[str, str]]:
    return set(read(file, "SELECT type, name FROM sqlite_master"))


def journal_of(database: Database) -> Journal:
    return Journal(database, lambda: Box(bytes(32)), "")


def differences(database: Database) -> list[Any]:
    """Between what is in the database and what the code says."""

    def compare(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    return database.run(compare)


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str], Database]]:
    """Makes a database as an older version left it; returns how to open it."""
    opened: list[Database] = []

    def make(script: str) -> Database:
        url = ""
        if request.param == "sqlite":
            write(tmp_path / "calldeck.db", script)
        else:
            server: PostgresServer = request.getfixturevalue("postgres")
            url = request.getfixturevalue("empty_floor")
            server.ask(*for_postgresql(script), database=url.rpartition("/")[2])
        opened.append(Database(tmp_path, url))
        return opened[-1]

    yield make
    for database in opened:
        database.close()


@pytest.mark.parametrize("database_url", ["sqlite", "empty_floor"], indirect=True)
def test_what_the_revisions_make_is_what_the_code_says(database: Database) -> None:
    assert differences(database) == []
    database.close()
    assert differences(database) == []


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    return "" if request.param == "sqlite" else str(request.getfixturevalue(request.param))


@pytest.mark.parametrize("script", [VERSION_1, VERSION_1 + CUT_OFF, VERSION_2], ids=["1", "¾", "2"])
def test_an_old_database_keeps_its_rows_and_gets_the_new_tables(
    old: Callable[[str], Database], script: str
) -> None:
    database = old(script)
    assert database.recent_calls("desk") == (CALL,)
    assert database.statuses("desk") == {"101": StatusSetHere("online", NOON)}
    assert differences(database) == []
    journal = journal_of(database)
    if script == VERSION_2:
        assert journal.entries("desk") == (ENTRY,)
    else:
        journal.begin(Run("run", "desk", "x", NOON), [])
        journal.add_entries([ENTRY])
    journal.begin(Run("next", "desk", "x", NOON), [])
    Templates(database).save("telecmi", Template("Night"))
    database.close()
    assert [run.id for run in journal.unfinished("desk")] == ["run", "next"]
    assert journal.entries("desk") == (ENTRY,)
    with pytest.raises(StorageFailed):
        database.run(lambda c: c.execute(text("DELETE FROM audit_log")))
    # Versions from before the revisions refuse what they do not know.
    assert database.run(lambda c: c.execute(text("SELECT * FROM schema_version")).all()) == [(3,)]
    database.close()


def test_a_file_that_was_taken_up_is_like_a_new_one(tmp_path: Path) -> None:
    write(tmp_path / "calldeck.db", VERSION_2)
    for folder in (tmp_path, tmp_path / "new"):
        database = Database(folder)
        database.describe()
        database.close()
    assert schema(tmp_path / "calldeck.db") == schema(tmp_path / "new" / "calldeck.db")


def test_the_newest_revision_is_the_one_that_the_code_asks_for() -> None:
    scripts = ScriptDirectory(Path(migrations.__file__).parent)
    assert scripts.get_heads() == [REVISION]


@pytest.mark.parametrize(
    "newer",
    ["UPDATE schema_version SET version = 3;\n", NEWER_REVISION],
    ids=["number", "revision"],
)
def test_nothing_is_added_to_a_database_of_a_newer_version(
    old: Callable[[str], Database], newer: str
) -> None:
    database = old(VERSION_1 + newer)
    for work in (
        lambda: database.recent_calls("desk"),
        lambda: journal_of(database).unfinished("desk"),
        lambda: database.forget("desk"),
    ):
        with pytest.raises(StorageFailed, match="newer Calldeck"):
            work()


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    database = Database(tmp_path)
    database.save_call(CALL)
    database.close()
    write(tmp_path / "calldeck.db", "UPDATE alembic_version SET version_num = '0999'")
    before = schema(tmp_path / "calldeck.db")
    with pytest.raises(StorageFailed, match="newer Calldeck"):
        database.recent_calls("desk")
    assert [path.name for path in tmp_path.glob("*.db")] == ["calldeck.db"]
    assert schema(tmp_path / "calldeck.db") == before


_OPENING = """
import sys
from pathlib import Path
from desktop.storage.database import Database

database = Database(Path(sys.argv[1]), sys.argv[2])
print(database.describe())
print("alembic" in sys.modules)
"""


@pytest.mark.parametrize("database_url", ["sqlite", "floor"], indirect=True)
def test_alembic_is_loaded_only_when_something_is_missing(
    tmp_path: Path, database_url: str
) -> None:
    told = []
    for _ in range(2):
        result = subprocess.run(
            [sys.executable, "-c", _OPENING, str(tmp_path), database_url],
            check=True,
            capture_output=True,
            text=True,
            timeout=30,
        )
        told.append(result.stdout.splitlines())
    # The database of the floor has all its tables already.
    assert [loaded for _, loaded in told] == ["False" if database_url else "True", "False"]
    kind = "PostgreSQL" if database_url else "SQLite"
    assert told[1][0].startswith(f"{kind} ")
    assert told[1][0].endswith(f", revision {REVISION}")


_LOADED = """
import os, random, signal, sys, time
from pathlib import Path
import alembic.autogenerate, alembic.migration, alembic.operations, alembic.script
import psycopg, sqlalchemy.dialects.sqlite, sqlalchemy.dialects.postgresql.psycopg
from desktop.storage import tables
from desktop.storage.database import Database
"""
"""What takes a while is loaded before a process is split: the children do nothing but migrate."""
_KILLED = """
def migrate(folder, ready):
    database = Database(folder)
    os.write(ready, b".")
    database.describe()
    os._exit(0)

for number, folder in enumerate(map(Path, sys.argv[1:])):
    read, write = os.pipe()
    child = os.fork()
    if not child:
        migrate(folder, write)
    os.read(read, 1)
    began = time.monotonic()
    if number >= 2:
        time.sleep(random.uniform(0, whole))
        os.kill(child, signal.SIGKILL)
    ended = os.waitpid(child, 0)[1]
    if number < 2:
        whole = time.monotonic() - began
    print("whole" if ended == 0 else "killed")
"""


def test_a_migration_that_is_killed_leaves_the_file_as_it_was_or_as_it_shall_be(
    tmp_path: Path,
) -> None:
    folders = [tmp_path / str(number) for number in range(22)]
    for folder in folders:
        folder.mkdir()
        write(folder / "calldeck.db", "PRAGMA journal_mode = WAL;" + VERSION_1)
    before = schema(folders[0] / "calldeck.db")
    result = subprocess.run(
        [sys.executable, "-c", _LOADED + _KILLED, *map(str, folders)],
        check=True,
        capture_output=True,
        text=True,
        timeout=50,
    )
    after = schema(folders[0] / "calldeck.db")
    assert before < after
    left = [schema(folder / "calldeck.db") for folder in folders]
    assert all(found in (before, after) for found in left)
    ends = result.stdout.split()
    assert ends.count("killed") >= 5, ends
    assert before in left
    for folder in folders:
        database = Database(folder)
        assert database.recent_calls("desk") == (CALL,)
        database.close()
        assert schema(folder / "calldeck.db") == after


_AT_ONCE = """
for url in sys.argv[2:]:
    wait, go = os.pipe()
    desks = []
    for _ in range(4):
        desk = os.fork()
        if not desk:
            os.close(go)
            os.read(wait, 1)
            Database(Path(sys.argv[1]), url).describe()
            os._exit(0)
        desks.append(desk)
    os.close(wait)
    os.close(go)
    print([os.waitpid(desk, 0)[1] for desk in desks])
"""


def test_desks_that_start_at_once_migrate_once(postgres: PostgresServer, tmp_path: Path) -> None:
    urls = [postgres.url(postgres.create()) for _ in range(2)]
    result = subprocess.run(
        [sys.executable, "-c", _LOADED + _AT_ONCE, str(tmp_path), *urls],
        check=True,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert result.stderr == ""
    assert result.stdout.splitlines() == ["[0, 0, 0, 0]"] * 2
    for url in urls:
        database = Database(tmp_path, url)
        assert differences(database) == []
        names = database.run(lambda c: inspect(c).get_table_names())
        assert set(names) == {"alembic_version", *metadata.tables}
        database.close()
