"""Turns what goes wrong with a database into plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from desktop.domain.errors import DatabaseUnreachable, StorageFailed
from desktop.domain.wording import say

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_SQLITE_HINTS = {
    sqlite3.SQLITE_FULL: say("The disk is full. Free some space."),
    sqlite3.SQLITE_READONLY: say("The database is read-only. Check the rights of its folder."),
    sqlite3.SQLITE_CANTOPEN: say("The database cannot be opened. Check its folder and its rights."),
    sqlite3.SQLITE_IOERR: say("The disk does not take it. Check its free space and its health."),
    sqlite3.SQLITE_BUSY: say("Another program is using the database. Try again in a moment."),
    sqlite3.SQLITE_LOCKED: say("Another program is using the database. Try again in a moment."),
}
_UNDONE = say("Nothing was read or saved.")
_PASSWORD_HINT = say(
    "On this computer, run calldeck --database-password, or correct the file .pgpass "
    "if the password is kept there."
)


class DamagedFile(StorageFailed):
    """The SQLite file is no database or damaged inside."""


class DatabaseRefused(StorageFailed):
    """The server answers, but does not let this desk in or not do this; trying again is no use."""

    title = say("The database did not let this desk in.")
    message = _UNDONE
    hint = say("Ask IT whether this computer and its user may use the database.")


def _refused(title: str, hint: str) -> Callable[[], StorageFailed]:
    return lambda: DatabaseRefused(title, hint=hint)


def _slow() -> StorageFailed:
    return DatabaseUnreachable(
        say("The database does not answer in time."), hint=say("Try again shortly.")
    )


_READ_ONLY = _refused(
    say("The database takes no changes."), say("Ask IT: its server is read-only now.")
)
_FEW_RIGHTS = _refused(
    say("The database gives its user too few rights."),
    say("Ask IT to make the user the owner of the database, so that it can make its tables."),
)
_FULL = _refused(
    say("The disk of the database is full."), say("Ask IT to free some space on its server.")
)
_NO_DATABASE = _refused(
    say("The server has no database of this name."),
    say("Ask IT to create it, or correct the address of the database in the settings."),
)
_WRONG_PASSWORD = _refused(say("The database did not accept the password."), _PASSWORD_HINT)

_REFUSED = _refused(say("The database refused it."), say("Restart Calldeck."))

_BY_STATE: tuple[tuple[str, Callable[[], StorageFailed]], ...] = (
    ("53100", _FULL),
    ("42501", _FEW_RIGHTS),
    ("25006", _READ_ONLY),
    ("28P01", _WRONG_PASSWORD),
    ("28", DatabaseRefused),
    ("3D000", _NO_DATABASE),
    ("57014", _slow),  # the statement's time is over
    ("55P03", _slow),
    ("40", _slow),  # two desks in each other's way
    ("08", DatabaseUnreachable),
    ("57P", DatabaseUnreachable),  # shutting down, crashed, starting
    ("25P03", DatabaseUnreachable),  # it gave us up while we paused
    ("53", DatabaseUnreachable),  # too many connections, out of memory
)
"""The longest fitting beginning of an SQLSTATE stands first."""

_BY_WORDS: tuple[tuple[str, Callable[[], StorageFailed]], ...] = (
    ("password authentication failed", _WRONG_PASSWORD),
    ("authentication failed", DatabaseRefused),
    ("no pg_hba.conf entry", DatabaseRefused),
    ("pg_hba.conf rejects", DatabaseRefused),
    ("permission denied for database", DatabaseRefused),
    ('FATAL:  role "', DatabaseRefused),
    ('FATAL:  database "', _NO_DATABASE),
)
"""A server that refuses a connection tells no SQLSTATE. In another language than English it is
taken for one that cannot be reached."""


@contextmanager
def plain_failures() -> Iterator[None]:
    """Turn errors of SQLAlchemy and of the disk into :class:`StorageFailed`."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise _failure_of(error) from error


def wants_password(error: BaseException) -> bool:
    """Whether a server refused a connection for want of a password, or of the right one."""
    connection = getattr(error, "pgconn", None)
    return bool(connection and (connection.needs_password or connection.used_password))


def _failure_of(error: Exception) -> StorageFailed:
    """Plain words for an error; never the statement, which may hold what people typed."""
    from sqlalchemy.exc import TimeoutError as NoFreeConnection

    original = getattr(error, "orig", None)
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original)
    if hasattr(original, "sqlstate"):
        return _of_postgresql(original)
    if isinstance(error, NoFreeConnection):
        return _slow()
    if isinstance(error, OSError):
        return StorageFailed(
            hint=say("{strerror}.", strerror=error.strerror or say("The disk does not answer"))
        )
    return StorageFailed(
        say("The database cannot be used."),
        hint=say("Check the address of the database in the settings."),
    )


def _of_sqlite(error: sqlite3.Error) -> StorageFailed:
    # The rest of SQLite's codes are refinements; Python's own errors have none.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGED:
        return DamagedFile(hint=say("The local database is damaged."))
    return StorageFailed(hint=_SQLITE_HINTS.get(code, say("Restart Calldeck.")))


def _of_postgresql(error: Any) -> StorageFailed:
    if error.pgconn and error.pgconn.needs_password:
        return DatabaseRefused(say("The database asks for a password."), hint=_PASSWORD_HINT)
    words = str(error)
    if error.sqlstate:
        fitting = (made for start, made in _BY_STATE if error.sqlstate.startswith(start))
        return next(fitting, _REFUSED)()
    return next((made for part, made in _BY_WORDS if part in words), DatabaseUnreachable)()
