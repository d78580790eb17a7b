"""Calls and statuses are kept over restarts, crashes and damaged files."""

import os
import sqlite3
import stat
import subprocess
import sys
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.errors import StorageFailed
from desktop.storage import recent_call_rows
from desktop.storage.database import Database, StatusSetHere
from desktop.storage.database_failures import DamagedFile

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)
DESK = "telecmi:india:agent:101_1111112"


def call(wish: str, minutes: int = 0, **changes: Any) -> RecentCall:
    made = RecentCall(
        wish=wish,
        account=DESK,
        to="+919876543210",
        name="Zoë, “front desk”",
        at=NOON + timedelta(minutes=minutes),
        ring_on=RingOn.MOBILE,
        agent="101_1111112",
        result=CallResult.TALKED,
        seconds=75,
        reference="req-1",
        note='call again; he\'ll say "yes"',
    )
    return replace(made, **changes)


def file_of(folder: Path) -> Path:
    return folder / "calldeck.db"


def test_calls_come_back_as_they_were_newest_first(
    database: Database, tmp_path: Path, database_url: str
) -> None:
    calls = [call("a", 1), call("b", 3, seconds=None, note=""), call("c", 2)]
    for made in calls:
        database.save_call(made)
    database.close()
    again = Database(tmp_path, database_url)
    assert again.recent_calls(DESK) == (calls[1], calls[2], calls[0])
    assert again.recent_calls(DESK, limit=1) == (calls[1],)
    assert again.recent_calls("stringee::supervisor:SK.0.a") == ()
    again.close()


def test_a_call_replaces_what_was_known_of_the_same_wish(database: Database) -> None:
    database.save_call(call("a", result=CallResult.ASKING))
    database.save_call(call("a", result=CallResult.NOT_ANSWERED, note="later"))
    assert database.recent_calls(DESK) == (call("a", result=CallResult.NOT_ANSWERED, note="later"),)


def test_times_of_other_zones_come_back_as_the_same_moment(database: Database) -> None:
    local = NOON.astimezone()
    assert local.utcoffset()
    database.save_call(call("a", at=local))
    (found,) = database.recent_calls(DESK)
    assert (found.at, found.at.tzinfo) == (NOON, UTC)


def test_only_the_newest_calls_of_each_account_stay(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent_call_rows, "MOST_CALLS", 30)
    other = call("other", account="stringee::supervisor:SK.0.a")
    database.save_call(other)
    for number in range(35):
        database.save_call(call(str(number), number))
    found = database.recent_calls(DESK)
    assert [made.wish for made in found] == [str(number) for number in range(34, 4, -1)]
    assert database.recent_calls(other.account) == (other,)


_CRASH = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.storage.database import Database

database = Database(Path(sys.argv[1]))
for number, result in enumerate(CallResult):
    database.save_call(RecentCall(result.name, "desk", "+919876543210", "",
        datetime(2026, 11, 23, 12, number, tzinfo=UTC), RingOn.SOFTPHONE, "101", result))
os.kill(os.getpid(), 9)
"""


def test_calls_that_a_crash_cut_off_are_found_again(tmp_path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", _CRASH, str(tmp_path)], check=False, timeout=30)
    assert killed.returncode == -9
    database = Database(tmp_path)
    still_open = [made.wish for made in database.open_calls("desk")]
    assert still_open == ["TALKING", "CALLING", "RINGING_YOU", "ASKING"]
    assert len(database.recent_calls("desk")) == len(CallResult)
    assert database.open_calls(DESK) == ()
    database.close()


def test_statuses_that_were_set_here_are_known(database: Database) -> None:
    database.set_status(DESK, "101_1111112", "online", NOON)
    database.set_status(DESK, "102_1111112", "break", NOON)
    database.set_status(DESK, "101_1111112", "break", NOON + timedelta(minutes=5))
    database.set_status("other", "101_1111112", "online", NOON)
    assert database.statuses(DESK) == {
        "101_1111112": StatusSetHere("break", NOON + timedelta(minutes=5)),
        "102_1111112": StatusSetHere("break", NOON),
    }


def test_an_account_is_forgotten_and_no_other(database: Database) -> None:
    for account in (DESK, "other"):
        database.save_call(call(account, account=account))
        database.set_status(account, "101", "online", NOON)
    database.forget(DESK)
    assert database.recent_calls(DESK) == ()
    # What other desks of a floor go by is not taken from them.
    assert bool(database.statuses(DESK)) is database.shared
    assert database.recent_calls("other")
    assert database.statuses("other")


def test_every_file_of_the_database_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "share"
    database = Database(folder)
    database.save_call(call("a"))
    files = sorted(path.name for path in folder.iterdir())
    assert files == ["calldeck.db", "calldeck.db-shm", "calldeck.db-wal"]
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    database.close()


def test_four_threads_may_write_at_once(database: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: database.save_call(call(str(number), number)), range(80)))
    assert len(database.recent_calls(DESK)) == 80


def test_a_damaged_file_is_kept_aside_and_work_goes_on(tmp_path: Path) -> None:
    file_of(tmp_path).write_bytes(os.urandom(8192))
    before = file_of(tmp_path).read_bytes()
    told: list[StorageFailed] = []
    database = Database(tmp_path, warn=told.append)
    database.save_call(call("a"))
    assert database.recent_calls(DESK) == (call("a"),)
    database.close()
    (kept,) = tmp_path.glob("calldeck.damaged-*.db")
    assert kept.read_bytes() == before
    assert [failure.title for failure in told] == ["The local list of calls was damaged."]
    assert kept.name in told[0].hint


@pytest.fixture
def both_fail_first() -> Iterator[None]:
    """Two threads meet a damaged page before either may act on it; no page stays in memory."""
    both = Barrier(2, timeout=20)

    def forgetful(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA cache_size = 1")

    def wait(failure: ExceptionContext) -> None:
        # A new file has no tables yet, which is asked for and no damage.
        if failure.original_exception.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:  # type: ignore[attr-defined]
            both.wait()

    event.listen(Engine, "connect", forgetful)
    event.listen(Engine, "handle_error", wait)
    yield
    event.remove(Engine, "connect", forgetful)
    event.remove(Engine, "handle_error", wait)


def test_a_file_damaged_while_it_is_open_is_kept_aside_once(
    tmp_path: Path, both_fail_first: None
) -> None:
    told: list[StorageFailed] = []
    database = Database(tmp_path, warn=told.append)
    for number in range(200):
        database.save_call(call(str(number), number))
    other = sqlite3.connect(file_of(tmp_path))
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    with file_of(tmp_path).open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (file_of(tmp_path).stat().st_size - 4096))
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(database.recent_calls, [DESK, DESK]))
    assert found == [(), ()]
    database.save_call(call("new"))
    assert database.recent_calls(DESK) == (call("new"),)
    database.close()
    assert len(list(tmp_path.glob("calldeck.damaged-*.db"))) == len(told) == 1


@pytest.mark.allow_logs("The local list of calls was damaged")
def test_a_damaged_file_is_logged_where_nobody_listens(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file_of(tmp_path).write_text("this is a letter and no database " * 40)
    database = Database(tmp_path)
    assert database.recent_calls(DESK) == ()
    database.close()
    assert "kept as calldeck.damaged-" in caplog.text


def test_a_full_disk_is_said_and_what_was_kept_stays(tmp_path: Path) -> None:
    def small(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 40")

    event.listen(Engine, "connect", small)
    try:
        database = Database(tmp_path)
        database.save_call(call("a"))
        with pytest.raises(StorageFailed) as failure:
            database.save_call(call("b", note="x" * 100_000))
        assert "The disk is full." in failure.value.text
        assert "xxx" not in str(failure.value.details)
        assert database.recent_calls(DESK) == (call("a"),)
        database.close()
    finally:
        event.remove(Engine, "connect", small)


def test_a_read_only_database_is_said(tmp_path: Path) -> None:
    writer = Database(tmp_path)
    writer.save_call(call("a"))
    writer.close()
    reader = Database(tmp_path, f"sqlite:///file:{file_of(tmp_path)}?mode=ro&uri=true")
    with pytest.raises(StorageFailed, match="could not save") as failure:
        reader.save_call(call("b"))
    assert "read-only" in failure.value.hint
    told = "".join(traceback.format_exception(failure.value))
    assert "recent_calls" in told  # a log would have the statement …
    assert "98765" not in told  # … but nothing of what people typed
    assert reader.recent_calls(DESK) == (call("a"),)
    reader.close()


@pytest.mark.parametrize("in_the_way", ["file", "folder"])
def test_a_place_that_takes_no_file_is_said_and_may_be_mended(
    tmp_path: Path, in_the_way: str
) -> None:
    folder = tmp_path / "share"
    if in_the_way == "folder":
        file_of(folder).mkdir(parents=True)
    else:
        folder.write_text("")
    database = Database(folder)
    with pytest.raises(StorageFailed) as failure:
        database.save_call(call("a"))
    assert not isinstance(failure.value, DamagedFile)
    if in_the_way == "folder":
        file_of(folder).rmdir()
    else:
        folder.unlink()
    database.save_call(call("a"))
    assert database.recent_calls(DESK) == (call("a"),)
    database.close()


@pytest.mark.parametrize(
    "url", ["no url", "oracle+none://desk/calls", "nonsense://desk", "sqlite:////proc/none/x.db"]
)
def test_a_database_address_that_leads_nowhere_is_said(tmp_path: Path, url: str) -> None:
    database = Database(tmp_path, url)
    with pytest.raises(StorageFailed):
        database.recent_calls(DESK)


def test_another_sqlite_file_can_be_configured(tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "floor.db"
    database = Database(tmp_path, f"sqlite:///{other}")
    database.save_call(call("a"))
    database.close()
    assert stat.S_IMODE(other.stat().st_mode) == 0o600
    assert not file_of(tmp_path).exists()


def test_desks_of_one_account_on_one_server_keep_their_own_calls(
    tmp_path: Path, floor: str
) -> None:
    here, there = (Database(tmp_path / desk, floor, desk=desk) for desk in ("d1", "d2"))
    under_way = call("a", result=CallResult.ASKING)
    here.save_call(under_way)
    there.save_call(call("b"))
    assert there.open_calls(DESK) == ()  # nothing that a crash cut off there
    there.forget(DESK)
    assert here.open_calls(DESK) == here.recent_calls(DESK) == (under_way,)
    assert there.recent_calls(DESK) == ()
    for database in (here, there):
        database.close()
