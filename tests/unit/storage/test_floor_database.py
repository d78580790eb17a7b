"""One database for a floor of desks: who is let in, what is said if not, and a server that goes."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Connection, text

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.errors import DatabaseUnreachable, StorageFailed
from desktop.storage.database import Database, StatusSetHere
from desktop.storage.database_password import DatabasePassword
from desktop.storage.tables import REVISION
from tests.helpers.keyring import keyring_session, os_keyring, with_keyring, without_keyring
from tests.helpers.postgres import PASSWORD, PostgresServer

__all__ = ["keyring_session", "os_keyring"]

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CALL = RecentCall(
    "a", "desk", "+919876543210", "Zoë", NOON, RingOn.MOBILE, "101", CallResult.TALKED, 75, "", ""
)
BOUND = 5.5
"""Seconds; a little more than is promised, for a busy computer."""

Open = Callable[[str], Database]


@pytest.fixture
def open_database(tmp_path: Path) -> Iterator[Open]:
    opened: list[Database] = []

    def open_it(url: str) -> Database:
        opened.append(Database(tmp_path, url))
        return opened[-1]

    yield open_it
    for database in opened:
        database.close()


@pytest.fixture
def server(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """A server that the test may stop; it runs again afterwards."""
    yield postgres
    postgres.stop()
    postgres.start()


def failure_of(database: Database) -> StorageFailed:
    with pytest.raises(StorageFailed) as failure:
        database.recent_calls("desk")
    return failure.value


def named(url: str, user: str) -> str:
    return url.replace("calldeck@", f"{user}@")


def test_a_server_that_went_is_told_at_once_and_found_again_when_it_is_back(
    server: PostgresServer, floor: str, open_database: Open
) -> None:
    database = open_database(floor)
    database.save_call(CALL)
    server.stop()
    for _ in range(2):
        began = time.monotonic()
        failure = failure_of(database)
        assert time.monotonic() - began < BOUND
        assert isinstance(failure, DatabaseUnreachable)
        assert failure.retryable
    server.start()
    assert database.recent_calls("desk") == (CALL,)
    server.stop()
    server.start()
    database.save_call(CALL)  # a server that was started anew meanwhile is not even noticed


def test_a_server_that_ends_in_the_middle_of_the_work_is_told(
    server: PostgresServer, floor: str, open_database: Open
) -> None:
    database = open_database(floor)

    def work(connection: Connection) -> None:
        server.stop()
        connection.execute(text("SELECT 1"))

    with pytest.raises(DatabaseUnreachable):
        database.run(work)
    server.start()
    assert database.recent_calls("desk") == ()


def test_a_server_that_starts_after_the_desk_is_found(
    server: PostgresServer, floor: str, open_database: Open
) -> None:
    database = open_database(floor)
    server.stop()
    assert isinstance(failure_of(database), DatabaseUnreachable)
    server.start()
    assert database.recent_calls("desk") == ()


def test_a_server_that_says_nothing_holds_nobody_up(open_database: Open) -> None:
    """Four workers that ask for it at once share one wait."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        database = open_database(f"postgresql://desk@127.0.0.1:{silent.getsockname()[1]}/floor")
        began = time.monotonic()
        with ThreadPoolExecutor(4) as pool:
            failures = list(pool.map(lambda _: failure_of(database), range(4)))
        assert time.monotonic() - began < BOUND
    assert {type(failure) for failure in failures} == {DatabaseUnreachable}


def test_what_the_server_is_told(floor: str, open_database: Open) -> None:
    database = open_database(floor.replace("postgresql+psycopg", "postgresql"))
    wanted = {"application_name": "calldeck", "statement_timeout": "5s", "TimeZone": "UTC"}
    told = database.run(
        lambda c: {name: c.execute(text(f"SHOW {name}")).scalar() for name in wanted}
    )
    assert told == wanted


def test_a_statement_that_takes_too_long_ends_and_may_be_tried_again(
    floor: str, open_database: Open
) -> None:
    database = open_database(f"{floor}?options=-c%20statement_timeout%3D50")
    with pytest.raises(DatabaseUnreachable, match="in time"):
        database.run(lambda c: c.execute(text("SELECT pg_sleep(30)")))
    assert database.recent_calls("desk") == ()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("53100", "disk of the database is full"),
        ("42501", "too few rights"),
        ("25006", "takes no changes"),
        ("40P01", "does not answer in time"),
        ("57P01", "cannot be reached"),
        ("53300", "cannot be reached"),
        ("XX000", "refused it"),
    ],
)
def test_what_the_server_refuses_is_said_in_plain_words(
    floor: str, open_database: Open, state: str, said: str
) -> None:
    database = open_database(floor)
    raising = f"DO $$ BEGIN RAISE EXCEPTION 'canary' USING ERRCODE = '{state}'; END $$"
    with pytest.raises(StorageFailed, match=said) as failure:
        database.run(lambda c: c.execute(text(raising)))
    assert "canary" not in failure.value.details
    assert failure.value.hint


def test_a_name_that_is_no_database_is_said(postgres: PostgresServer, open_database: Open) -> None:
    failure = failure_of(open_database(postgres.url("nowhere")))
    assert "no database of this name" in failure.title
    assert not failure.retryable


@pytest.mark.parametrize("user", ["stranger", "nobody-we-know"])
def test_a_desk_that_is_not_let_in_is_told(floor: str, open_database: Open, user: str) -> None:
    failure = failure_of(open_database(named(floor, user)))
    assert "did not let this desk in" in failure.title
    assert user not in failure.details


def test_a_user_who_may_make_no_tables_is_said(empty_floor: str, open_database: Open) -> None:
    failure = failure_of(open_database(named(empty_floor, "poor")))
    assert "too few rights" in failure.title
    assert "CREATE" not in failure.details


def test_a_password_that_is_missing_is_asked_for_and_works_once_it_is_kept(
    guarded_floor: str, open_database: Open, os_keyring: None
) -> None:
    url = guarded_floor
    database = open_database(url)
    failure = failure_of(database)
    assert "asks for a password" in failure.title
    assert "calldeck --database-password" in failure.hint
    DatabasePassword(url).keep("wrong")
    assert "did not accept the password" in failure_of(database).title
    DatabasePassword(url).keep(PASSWORD)
    database.save_call(CALL)
    database.close()
    assert database.recent_calls("desk") == (CALL,)
    database.close()
    DatabasePassword(url).keep("")
    assert "asks for a password" in failure_of(open_database(url)).title


def test_without_a_keyring_the_file_of_libpq_does(
    guarded_floor: str, open_database: Open, own_home: Path
) -> None:
    database = open_database(guarded_floor)
    assert "asks for a password" in failure_of(database).title
    file = own_home / ".pgpass"
    file.write_text(f"127.0.0.1:*:*:guarded:{PASSWORD}\n", encoding="utf-8")
    file.chmod(0o600)
    assert database.recent_calls("desk") == ()


def run_calldeck(*arguments: str, typed: str = "", home: dict[str, str]) -> tuple[int, str]:
    """The program as IT runs it in a script; returns its exit code and all it said."""
    result = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        input=typed,
        env=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=50,
    )
    return result.returncode, result.stdout


@pytest.fixture
def guarded_floor(postgres: PostgresServer) -> str:
    """The URL of a database that its user needs a password for; no other test kept one for it."""
    name = postgres.create()
    postgres.ask("GRANT ALL ON SCHEMA public TO guarded", database=name)
    return postgres.url(name, "guarded")


def preset(folder: Path, url: str) -> list[str]:
    config = folder / "calldeck.toml"
    config.write_text(f'database = "{url}"\n', encoding="utf-8")
    return ["--config", str(config), "--settings-dir", str(folder / "desk")]


def test_the_password_is_kept_from_the_command_line_and_the_self_test_uses_it(
    guarded_floor: str, tmp_path: Path, keyring_session: str
) -> None:
    options, home = preset(tmp_path, guarded_floor), with_keyring(keyring_session)
    code, told = run_calldeck("--database-password", *options, typed=f"{PASSWORD}\n", home=home)
    assert (code, "is kept in the keyring" in told) == (0, True), told
    assert PASSWORD not in told
    code, told = run_calldeck("--self-test", *options, home=home)
    assert code == 0, told
    assert re.search(
        rf"^ok   Database: PostgreSQL \d+\.\d+, revision {REVISION}$", told, re.MULTILINE
    )
    written = [path for path in (tmp_path / "desk").rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if PASSWORD.encode() in path.read_bytes()]


def test_a_password_that_cannot_be_kept_is_said(tmp_path: Path, guarded_floor: str) -> None:
    options = preset(tmp_path, guarded_floor)
    code, told = run_calldeck(
        "--database-password", *options, typed=PASSWORD, home=without_keyring()
    )
    assert (code, "was not kept" in told) == (1, True), told
    code, told = run_calldeck(
        "--database-password",
        *("--settings-dir", str(tmp_path / "other")),
        typed=PASSWORD,
        home=without_keyring(),
    )
    assert (code, "no password to keep" in told) == (2, True), told


@pytest.mark.parametrize("query", [":canary@", "@?password=canary"])
def test_an_address_with_a_password_is_refused(open_database: Open, query: str) -> None:
    user, _, rest = query.partition("@")
    failure = failure_of(open_database(f"postgresql://desk{user}@127.0.0.1/floor{rest}"))
    assert "holds a password" in failure.title
    assert "canary" not in failure.details


def test_two_desks_may_set_the_same_status_at_once(floor: str, open_database: Open) -> None:
    desks = [open_database(floor), open_database(floor)]
    both = Barrier(2, timeout=20)
    agents = [str(number) for number in range(30)]

    def set_all(desk: Database) -> None:
        for agent in agents:
            both.wait()
            desk.set_status("desk", agent, "online", NOON)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(set_all, desks))
    assert desks[0].statuses("desk") == dict.fromkeys(agents, StatusSetHere("online", NOON))


def test_what_runs_while_the_database_is_closed_leaves_no_connection_open(
    floor: str, open_database: Open
) -> None:
    database = open_database(floor)
    begun, closed = Barrier(2), Barrier(2)

    def slowly(connection: Connection) -> object:
        begun.wait(10)
        closed.wait(10)
        return connection.execute(text("SELECT pg_backend_pid()")).scalar()

    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(database.run, slowly)
        begun.wait(10)
        database.close()
        closed.wait(10)
        backend = working.result(10)
    other = open_database(floor)
    wanted = text(f"SELECT count(*) FROM pg_stat_activity WHERE pid = {backend}")
    deadline = time.monotonic() + 10
    while other.run(lambda c: c.execute(wanted).scalar()) and time.monotonic() < deadline:
        pass
    assert other.run(lambda c: c.execute(wanted).scalar()) == 0
