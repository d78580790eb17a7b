"""A real PostgreSQL for tests: one server for a run, in its own folder, and a database a test.

It starts when the first test asks for it and is stopped with the run. `database` gives the same
tests a SQLite file and a server.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.storage.database import Database

PATIENCE = 30.0
PASSWORD = "canary of the floor"
_MISSING = (
    "These tests need the programs of PostgreSQL (initdb, postgres). On Debian 12 and Ubuntu: "
    "sudo apt-get install --no-install-recommends postgresql"
)
_UNTIL_INPUT_ENDS = ("sh", "-c", '"$@" & read -r _; kill -QUIT $!; wait', "sh")
"""Ends the server with this process, however that may end."""
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "80",
    "shared_buffers": "16MB",
    "max_wal_size": "200MB",
    "autovacuum": "off",
    "log_min_messages": "panic",
}
_WHO_MAY = """
local all all trust
host  all guarded 127.0.0.1/32 scram-sha-256
host  all stranger 127.0.0.1/32 reject
host  all all 127.0.0.1/32 trust
"""


def _programs() -> Path:
    places = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    found = shutil.which("initdb")
    if found:
        places.append(Path(found).resolve().parent)
    if not places:
        pytest.fail(_MISSING, pytrace=False)
    return max(
        places, key=lambda place: [int(n) for n in place.parent.name.split(".") if n.isdigit()]
    )


def _servant() -> str | None:
    """Who runs the server: PostgreSQL refuses to be run by root."""
    if os.geteuid():
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class PostgresServer:
    """One cluster, stopped and started at will.

    Its users: `calldeck` may do everything without a password, `guarded` has to give `PASSWORD`,
    `poor` may do nothing, and `stranger` may not come in.
    """

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._folder = folder
        self._programs = _programs()
        self._process: subprocess.Popen[bytes] | None = None
        self._names = count(1)
        servant = _servant()
        self._user = servant
        self._group = pwd.getpwnam(servant).pw_gid if servant else None
        if servant:
            shutil.chown(folder, servant, self._group)

    def make(self) -> None:
        """Lays the cluster and starts it."""
        data = str(self._folder / "data")
        command = ["initdb", "-D", data, "-U", "calldeck", "-A", "trust", "-E", "UTF8"]
        self._run(*command, "--locale=C.UTF-8", "--no-sync", "--no-instructions")
        (self._folder / "data" / "pg_hba.conf").write_text(_WHO_MAY, encoding="utf-8")
        self.start()
        self.ask(f"CREATE ROLE guarded LOGIN PASSWORD '{PASSWORD}'", "CREATE ROLE poor LOGIN")

    def start(self) -> None:
        """Starts the server and waits until it answers."""
        options = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
        server = [str(self._programs / "postgres"), "-D", str(self._folder / "data"), *options]
        self._process = subprocess.Popen(
            [*_UNTIL_INPUT_ENDS, *server, "-k", str(self._folder), "-p", str(self.port)],
            cwd=self._folder,
            user=self._user,
            group=self._group,
            extra_groups=[] if self._user else None,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            assert time.monotonic() < deadline, "PostgreSQL does not answer"
            time.sleep(0.02)

    def stop(self) -> None:
        """Kills the server; what was committed is there when it starts again."""
        process, self._process = self._process, None
        if process:
            process.communicate(timeout=PATIENCE)

    def ask(self, *statements: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Runs statements as the owner of everything; returns the rows of the last."""
        import psycopg

        rows: list[tuple[object, ...]] = []
        with psycopg.connect(self._address(database), autocommit=True) as connection:
            for statement in statements:
                cursor = connection.execute(statement.encode())
                rows = cursor.fetchall() if cursor.description else []
        return rows

    def create(self) -> str:
        """A new database; returns its name. It costs 300 files: `floor` is used again instead."""
        name = f"floor_{next(self._names)}"
        # As everywhere since PostgreSQL 15.
        self.ask(f"CREATE DATABASE {name}")
        self.ask("REVOKE CREATE ON SCHEMA public FROM PUBLIC", database=name)
        return name

    def empty(self, name: str) -> None:
        """Takes everything out of a database, and everybody."""
        self.ask(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND pid <> pg_backend_pid()",
            "SET client_min_messages = warning",
            "DROP SCHEMA public CASCADE",
            "CREATE SCHEMA public",
            "GRANT USAGE ON SCHEMA public TO PUBLIC",
            database=name,
        )

    def url(self, database: str, user: str = "calldeck") -> str:
        """What a person writes into the setting."""
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/{database}"

    def _answers(self) -> bool:
        import psycopg

        try:
            self.ask("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def _address(self, database: str) -> str:
        return f"host={self._folder} port={self.port} user=calldeck dbname={database}"

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            cwd=self._folder,
            user=self._user,
            group=self._group,
            extra_groups=[] if self._user else None,
            check=True,
            capture_output=True,
        )


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """The server of this run; see the module's text."""
    # Not in pytest's own folder, which nobody else may enter.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    server = None
    try:
        server = PostgresServer(folder)
        server.make()
        yield server
    finally:
        if server:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def _only_floor(postgres: PostgresServer) -> str:
    return postgres.create()


@pytest.fixture
def empty_floor(postgres: PostgresServer, _only_floor: str) -> str:
    """The URL of a database without tables."""
    postgres.empty(_only_floor)
    return postgres.url(_only_floor)


@pytest.fixture
def floor(empty_floor: str, tmp_path: Path) -> str:
    """The URL of a database with all tables and no rows."""
    database = Database(tmp_path, empty_floor)
    database.describe()
    database.close()
    return empty_floor


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The setting of a desk by itself, "", and that of a desk on a floor."""
    return "" if request.param == "sqlite" else str(request.getfixturevalue("floor"))


@pytest.fixture
def database(tmp_path: Path, database_url: str) -> Iterator[Database]:
    """The same code on both kinds: whoever asks for it is run twice."""
    database = Database(tmp_path, database_url)
    yield database
    database.close()
