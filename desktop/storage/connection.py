"""Opens the database and turns what goes wrong with it into plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.errors import StorageFailed
from desktop.runtime.files import private_file, set_aside

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL

_BUSY_MS = 5_000
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_HINTS = {
    sqlite3.SQLITE_FULL: "The disk is full. Free some space.",
    sqlite3.SQLITE_READONLY: "The database is read-only. Check the rights of its folder.",
    sqlite3.SQLITE_CANTOPEN: "The database cannot be opened. Check its folder and its rights.",
    sqlite3.SQLITE_IOERR: "The disk does not take it. Check its free space and its health.",
    sqlite3.SQLITE_BUSY: "Another program is using the database. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "Another program is using the database. Try again in a moment.",
}


class DamagedFile(StorageFailed):
    """The SQLite file is no database or damaged inside."""

    def set_aside(self, folder: Path, url: str) -> Path:
        """Rename the file, with what SQLite keeps beside it; returns the new place."""
        file = _sqlite_file(_url(folder, url))
        if file is None:
            raise self
        kept = set_aside(file)
        for ending in ("-wal", "-shm"):
            beside = file.with_name(file.name + ending)
            if beside.exists():
                beside.rename(kept.with_name(kept.name + ending))
        return kept


def connect(folder: Path, url: str) -> Engine:
    """Open the database and make its tables.

    Args:
        folder: The data folder, for the usual ``calldeck.db``.
        url: SQLAlchemy URL of another database, or "".

    Raises:
        StorageFailed: The database was made by a newer Calldeck.
    """
    from sqlalchemy import create_engine, event

    target = _url(folder, url)
    file = _sqlite_file(target)
    if file:
        private_file(file)
    engine = create_engine(target, hide_parameters=True)  # numbers and notes go into no log
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
    try:
        with engine.begin() as connection:
            _make_tables(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def plain_failures() -> Iterator[None]:
    """Turn errors of SQLAlchemy and of the disk into :class:`StorageFailed`."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise _failure_of(error) from error


def _failure_of(error: Exception) -> StorageFailed:
    """Plain words for an error; never the statement, which may hold what people typed."""
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
    if code is not None:
        code &= 0xFF  # the rest of SQLite's codes are refinements
        if code in _DAMAGED:
            return DamagedFile(hint="The local database is damaged.")
        return StorageFailed(hint=_HINTS.get(code, "Restart Calldeck."))
    if isinstance(error, OSError):
        return StorageFailed(hint=f"{error.strerror or 'The disk does not answer'}.")
    return StorageFailed(
        "The database cannot be used.", hint="Check the address of the database in the settings."
    )


def _make_tables(connection: Connection) -> None:
    """Make the tables; to a file of an older version, whose rows stay, the new ones are added."""
    from sqlalchemy import insert, update

    import desktop.storage.worklist_tables  # noqa: F401 - its tables join the metadata
    from desktop.storage.journal_tables import guard_audit_log
    from desktop.storage.tables import SCHEMA_VERSION, metadata, schema_version

    found = _version(connection)
    if found is not None and found > SCHEMA_VERSION:
        raise StorageFailed(
            "The local database belongs to a newer Calldeck.",
            "Recent calls and changes of agents are neither shown nor kept.",
            "Install the newer Calldeck again.",
        )
    if found == SCHEMA_VERSION:
        return
    metadata.create_all(connection)
    guard_audit_log(connection)
    # Last, so that what was cut off in between is made up for at the next start.
    if found is None:
        connection.execute(insert(schema_version).values(version=SCHEMA_VERSION))
    else:
        connection.execute(update(schema_version).values(version=SCHEMA_VERSION))


def _version(connection: Connection) -> int | None:
    from sqlalchemy import inspect, select

    from desktop.storage.tables import schema_version

    if not inspect(connection).has_table(schema_version.name):
        return None
    found = connection.execute(select(schema_version.c.version)).scalar()
    return None if found is None else int(found)


def _url(folder: Path, url: str) -> URL:
    from sqlalchemy import URL, make_url

    return make_url(url) if url else URL.create("sqlite", database=str(folder / "calldeck.db"))


def _sqlite_file(url: URL) -> Path | None:
    """The file of a plain SQLite URL; None for memory, ``file:`` URIs and other databases."""
    name = url.database or ""
    if url.get_backend_name() != "sqlite" or name in {"", ":memory:"} or name.startswith("file:"):
        return None
    return Path(name)


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()
