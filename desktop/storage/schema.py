"""Brings the tables of a database up to date: all revisions that are missing, or none of them.

Whether anything is missing costs one query; Alembic is loaded only when something is.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import StorageFailed
from desktop.domain.wording import say

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

_MIGRATIONS = Path(__file__).with_name("migrations")
_LAST_WITHOUT_REVISIONS = 2
_MIGRATING = threading.Lock()
_NO_SUCH_TABLE = "42P01"
_LOCKS = {
    # Python begins a transaction before a row is written, but not before a table is made.
    "sqlite": ("BEGIN IMMEDIATE",),
    "postgresql": (
        "SET LOCAL statement_timeout = '60s'",  # another desk may be at it, or the tables be long
        "SELECT pg_advisory_xact_lock(7241004)",
    ),
}


class MadeByNewer(StorageFailed):
    """A newer Calldeck made the database; it is left as it is."""

    title = say("The local database belongs to a newer Calldeck.")
    message = say("Recent calls and changes of agents are neither shown nor kept.")
    hint = say("Install the newer Calldeck again.")


def bring_up_to_date(engine: Engine) -> None:
    """Make or change the tables, unless they are as this version of Calldeck wants them.

    Of several desks that try at once, one does it and the others wait for it. What is killed in
    between leaves everything as it was.

    Raises:
        MadeByNewer: Nothing was changed.
    """
    from desktop.storage.tables import REVISION

    with engine.connect() as connection:
        if revision_of(connection) == REVISION:
            return
    with engine.begin() as connection:
        for statement in _LOCKS.get(connection.dialect.name, ()):
            connection.exec_driver_sql(statement)
        _migrate(connection)


def revision_of(connection: Connection) -> str:
    """The revision of the tables; "" where there are none, or only some from before revisions."""
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    try:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DBAPIError as error:
        if not _misses_table(error.orig):
            raise
        connection.rollback()
        return ""
    return str(found or "")


def _misses_table(error: BaseException | None) -> bool:
    import sqlite3

    if isinstance(error, sqlite3.Error):
        return error.sqlite_errorcode == sqlite3.SQLITE_ERROR
    return getattr(error, "sqlstate", None) == _NO_SUCH_TABLE


def _migrate(connection: Connection) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(_MIGRATIONS)
    context = MigrationContext.configure(connection)
    found = context.get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if found not in {None, *known} or (found is None and _is_newer(connection)):
        raise MadeByNewer
    missing = list(scripts.iterate_revisions("head", found or "base"))
    # Alembic's operations go to the one database of the process that is current.
    with _MIGRATING, Operations.context(context):
        for script in reversed(missing):
            script.module.upgrade()
    context.stamp(scripts, "head")


def _is_newer(connection: Connection) -> bool:
    """Whether the number says so that counted versions before there were revisions."""
    from sqlalchemy import inspect, select

    from desktop.storage.tables import schema_version

    if not inspect(connection).has_table(schema_version.name):
        return False
    found = connection.execute(select(schema_version.c.version)).scalar()
    return found is not None and int(found) > _LAST_WITHOUT_REVISIONS
