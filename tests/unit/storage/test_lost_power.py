"""What a killed program, a full disk and a folder without rights leave of the database."""

import json
import os
import sqlite3
import subprocess
import sys
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.storage.database import Database

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CALL = RecentCall("a", "desk", "+91", "", NOON, RingOn.MOBILE, "101", CallResult.TALKED)
KILLS = 200

_WRITING = """
import os, random, signal, sys, time
from datetime import UTC, datetime
from pathlib import Path
from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.storage import schema, tables
from desktop.storage.database import Database
import sqlalchemy.dialects.sqlite, sqlalchemy.dialects.postgresql

noon = datetime(2026, 11, 23, 12, tzinfo=UTC)

def write(turn, told):
    database = Database(Path(sys.argv[1]))
    for number in range(10_000):
        wish = f"{turn}-{number}"
        database.save_call(RecentCall(
            wish, str(turn), "+919876543210", "", noon, RingOn.MOBILE, "101", CallResult.TALKED))
        os.write(told, f"{turn} {wish}\\n".encode())

for turn in range(int(sys.argv[2])):
    read, told = os.pipe()
    child = os.fork()
    if not child:
        try:
            write(turn, told)
        finally:
            os._exit(1)
    os.close(told)
    with os.fdopen(read) as acknowledged:
        print(acknowledged.readline(), end="")
        time.sleep(random.uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        assert os.waitpid(child, 0)[1] == signal.SIGKILL
        print(acknowledged.read(), end="")
"""


def test_nothing_that_was_acknowledged_is_lost_by_any_of_many_kills(tmp_path: Path) -> None:
    Database(tmp_path).describe()
    result = subprocess.run(
        [sys.executable, "-c", _WRITING, str(tmp_path), str(KILLS)],
        check=False,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (result.returncode, result.stderr) == (0, "")
    acknowledged = defaultdict(set)
    for turn, wish in map(str.split, result.stdout.splitlines()):
        acknowledged[turn].add(wish)
    assert len(acknowledged) == KILLS  # each child wrote something before it was killed
    database = Database(tmp_path)
    for turn, wishes in acknowledged.items():
        kept = {call.wish for call in database.recent_calls(turn, limit=10_000)}
        assert wishes <= kept
        assert len(kept - wishes) <= 1  # what was saved when the kill came
    database.close()
    connection = sqlite3.connect(tmp_path / "calldeck.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


_FILLING = """
import json, resource, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.errors import StorageFailed
from desktop.storage.database import Database

folder, own_disk = Path(sys.argv[1]), sys.argv[2] == "own disk"
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
if own_disk:
    (folder / "ballast").write_bytes(bytes(1_500_000))
else:
    resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, hard))

def save(number):
    database.save_call(RecentCall(
        str(number), "desk", "+91", "", datetime(2026, 11, 23, tzinfo=UTC), RingOn.MOBILE, "101",
        CallResult.TALKED, note="canary" * 500))

database = Database(folder)
kept, failure = 0, None
while kept < 900 and not failure:
    try:
        save(kept)
        kept += 1
    except StorageFailed as error:
        failure = error
found = len(database.recent_calls("desk", limit=10_000))
if own_disk:
    (folder / "ballast").unlink()
else:
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
save(kept)
database.close()
print(json.dumps({
    "kept": kept,
    "found": found,
    "said": failure and failure.details,
    "after": len(database.recent_calls("desk", limit=10_000)),
    "aside": len(list(folder.glob("*damaged*"))),
}))
"""


def on_a_small_disk(folder: Path) -> list[str]:
    """How to run a script on a disk of 2 MB that goes with it; "" where none may be mounted."""
    mounting = 'mount -t tmpfs -o size=2m none "$0" && exec "$@"'
    command = ["unshare", "--mount", "sh", "-c", mounting, str(folder)]
    is_root = os.geteuid() == 0
    allowed = is_root and not subprocess.run([*command, "true"], check=False).returncode
    return command if allowed else []


def test_a_disk_that_fills_up_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    place = on_a_small_disk(tmp_path)
    kind = "own disk" if place else "a limit on what a file may grow to"
    result = subprocess.run(
        [*place, sys.executable, "-c", _FILLING, str(tmp_path), kind],
        check=False,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (result.returncode, result.stderr) == (0, "")
    told = json.loads(result.stdout)
    assert told["kept"] > 0
    assert told["found"] == told["kept"]
    assert told["after"] == told["kept"] + 1
    assert "disk" in told["said"]
    assert "canary" not in told["said"]
    assert told["aside"] == 0


_READING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.domain.errors import StorageFailed
from desktop.storage.database import Database

database = Database(Path(sys.argv[1]))
try:
    database.set_status("desk", "101", "online", datetime.now(UTC))
except StorageFailed as failure:
    print(type(failure).__name__, failure.title, failure.text)
"""


@pytest.mark.parametrize("has_file", [True, False])
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path, has_file: bool) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    if has_file:
        database = Database(folder)
        database.save_call(CALL)
        database.close()
        (folder / "calldeck.db").chmod(0o400)
    folder.chmod(0o500)
    # Root may write everywhere, unless this right is taken from it.
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
    try:
        result = subprocess.run(
            [*bound * (os.geteuid() == 0), sys.executable, "-c", _READING, str(folder)],
            check=False,
            capture_output=True,
            text=True,
            timeout=30,
        )
    finally:
        folder.chmod(0o700)
    assert result.stderr == ""
    assert result.stdout.startswith("StorageFailed ")
    assert [path.name for path in folder.iterdir()] == ["calldeck.db"] * has_file
    database = Database(folder)
    if has_file:
        (folder / "calldeck.db").chmod(0o600)
    database.save_call(replace(CALL, wish="b"))
    assert len(database.recent_calls("desk")) == 1 + has_file
    database.close()
