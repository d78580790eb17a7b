"""Opens the database: SQLite in a file, or PostgreSQL on a server."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.errors import StorageFailed
from desktop.domain.wording import say
from desktop.runtime.files import private_file, set_aside
from desktop.storage.database_failures import wants_password
from desktop.storage.database_password import DatabasePassword
from desktop.storage.schema import bring_up_to_date

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Engine
    from sqlalchemy.engine import URL

_BUSY_MS = 5_000
_POSTGRESQL: dict[str, str | int] = {
    "application_name": "calldeck",
    # A server that is gone is known after five seconds at most: two for the connection that was
    # lost, three for the next one.
    "connect_timeout": 3,
    "tcp_user_timeout": 2_000,
    "keepalives_idle": 10,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    # A desk that falls asleep in a transaction must not hold up the others.
    "options": "-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000"
    " -c timezone=UTC",
}
"""What libpq is told, unless the address of the database says otherwise."""


def connect(folder: Path, url: str, password: DatabasePassword) -> Engine:
    """Open the database and bring its tables up to date.

    Args:
        folder: The data folder, for the usual ``calldeck.db``.
        url: SQLAlchemy URL of another database, or "".
        password: Asked where a server wants one and libpq finds none.

    Raises:
        StorageFailed: The database was made by a newer Calldeck, or its address holds a password.
    """
    target = _url(folder, url)
    server = target.get_backend_name() == "postgresql"
    engine = _postgresql(target, password) if server else _sqlite(target)
    try:
        bring_up_to_date(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def set_file_aside(folder: Path, url: str) -> Path | None:
    """Rename the SQLite file, with what lies beside it.

    Returns:
        The new place; None where the database is no file of ours.
    """
    file = _sqlite_file(_url(folder, url))
    if file is None:
        return None
    kept = set_aside(file)
    for ending in ("-wal", "-shm"):
        beside = file.with_name(file.name + ending)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + ending))
    return kept


def _url(folder: Path, url: str) -> URL:
    from sqlalchemy import URL, make_url

    return make_url(url) if url else URL.create("sqlite", database=str(folder / "calldeck.db"))


def _sqlite(target: URL) -> Engine:
    from sqlalchemy import create_engine, event

    file = _sqlite_file(target)
    if file:
        private_file(file)
    engine = create_engine(target, hide_parameters=True)  # numbers and notes go into no log
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _sqlite_file(url: URL) -> Path | None:
    """The file of a plain SQLite URL; None for memory, ``file:`` URIs and other databases."""
    name = url.database or ""
    if url.get_backend_name() != "sqlite" or name in {"", ":memory:"} or name.startswith("file:"):
        return None
    return Path(name)


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.Error:
        connection.close()  # nobody else does, and a file in use may not be set aside on Windows
        raise


def _postgresql(target: URL, password: DatabasePassword) -> Engine:
    """An engine of few connections: the server may have a hundred for the whole floor."""
    from sqlalchemy import create_engine, event

    if target.password or "password" in target.query:
        raise StorageFailed(
            say("The address of the database holds a password."),
            say("Nothing was read or saved."),
            say("Take it out of the settings, and run calldeck --database-password instead."),
        )
    told = {name: value for name, value in _POSTGRESQL.items() if name not in target.query}
    engine = create_engine(
        target.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        connect_args=told,
        pool_pre_ping=True,
        pool_size=1,
        max_overflow=3,
        pool_timeout=2,
    )
    event.listen(engine, "do_connect", _with_password(password))
    return engine


def _with_password(password: DatabasePassword) -> Callable[..., Any]:
    """Connects as libpq does by itself, and asks the keyring only when that was not enough."""

    def connect_to_server(
        dialect: Dialect, _record: object, places: list[Any], told: dict[str, Any]
    ) -> Any:
        from psycopg import OperationalError

        known = {"password": password.known} if password.known else {}
        try:
            return dialect.connect(*places, **told, **known)
        except OperationalError as error:
            if not wants_password(error):
                raise
            password.known = ""  # it may have been changed, and in the keyring as well
            found = password.find()
            if not found:
                raise
        connection = dialect.connect(*places, **told, password=found)
        password.known = found
        return connection

    return connect_to_server
