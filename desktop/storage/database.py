"""The local database: calls placed from this desk, and statuses that were set here.

The journal of runs and the templates lie in it, too, each with a module of its own.

SQLite in the data folder, or whatever URL is configured. All methods block and are for worker
threads; SQLAlchemy is loaded when the first of them is called.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop.domain.call import OPEN_RESULTS, RecentCall
from desktop.domain.errors import StorageFailed
from desktop.domain.wording import say
from desktop.storage.connection import connect, set_file_aside
from desktop.storage.database_failures import DamagedFile, plain_failures
from desktop.storage.database_password import DatabasePassword
from desktop.storage.recent_call_rows import call_of, owner, purge, row_of

if TYPE_CHECKING:
    import psycopg
    from sqlalchemy import Connection, Engine, Select, Table

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StatusSetHere:
    """A status that this desk gave an agent: all that is known where the provider tells none.

    Attributes:
        status: As the provider spells it.
        set_at: When, UTC.
    """

    status: str
    set_at: datetime


def _warn(failure: StorageFailed) -> None:
    _log.warning("%s %s", failure.title, failure.text)


class Database:
    """Keeps and finds; every method may raise :class:`StorageFailed`.

    Args:
        folder: The data folder.
        url: SQLAlchemy URL of another database, or "".
        warn: Told, in the worker's thread, when a damaged file was set aside and a new one begun.
        desk: Tells this desk from others that use the same database.
    """

    def __init__(
        self,
        folder: Path,
        url: str = "",
        warn: Callable[[StorageFailed], None] = _warn,
        desk: str = "",
        *,
        may_keep: bool = True,
    ) -> None:
        self._folder = folder
        self._url = url
        self._desk = desk if self.shared else ""
        self._password = DatabasePassword(url, may_keep=may_keep)
        self._warn = warn
        self._engine: Engine | None = None
        self._refusal: tuple[float, StorageFailed] | None = None
        self._lock = threading.Lock()

    @property
    def shared(self) -> bool:
        """Whether it lies on a server, where other desks use it, too."""
        return self._url.startswith("postgresql")

    def save_call(self, call: RecentCall) -> None:
        """Keep a call, in place of what was known of the same wish."""
        from desktop.storage.tables import recent_calls

        row = row_of(call, self._desk)

        def save(connection: Connection) -> None:
            if not replace_row(connection, recent_calls, row, ("wish",)):
                purge(connection, row["account"])

        self.run(save)

    def recent_calls(self, account: str, limit: int = 200) -> tuple[RecentCall, ...]:
        """The newest calls of an account, newest first."""
        from sqlalchemy import select

        from desktop.storage.tables import recent_calls as calls

        query = (
            select(calls)
            .where(calls.c.account == owner(account, self._desk))
            .order_by(calls.c.at.desc(), calls.c.wish)
            .limit(limit)
        )
        return self._calls(query)

    def open_calls(self, account: str) -> tuple[RecentCall, ...]:
        """Calls whose end was never learned; right after a start, those a crash cut off."""
        from sqlalchemy import select

        from desktop.storage.tables import recent_calls as calls

        results = [result.name for result in OPEN_RESULTS]
        query = (
            select(calls)
            .where(calls.c.account == owner(account, self._desk), calls.c.result.in_(results))
            .order_by(calls.c.at.desc(), calls.c.wish)
        )
        return self._calls(query)

    def set_status(self, account: str, agent: str, status: str, at: datetime) -> None:
        """Note that this desk gave the agent a status."""
        from desktop.storage.tables import agent_status

        row = {"account": account, "agent": agent, "status": status, "set_at": at}
        self.run(lambda c: replace_row(c, agent_status, row, ("account", "agent")))

    def statuses(self, account: str) -> Mapping[str, StatusSetHere]:
        """What was set here, by agent id."""
        from sqlalchemy import select

        from desktop.storage.tables import agent_status as table

        query = select(table).where(table.c.account == account)
        return self.run(
            lambda c: {
                row["agent"]: StatusSetHere(row["status"], row["set_at"])
                for row in c.execute(query).mappings()
            }
        )

    def forget(self, account: str) -> None:
        """Remove the calls, statuses and secrets of an account; what other desks keep of it stays.

        The journal of its runs and the audit log stay, without the sealed secrets of the steps:
        what was changed can still be read, but no password can be set or taken back from it.
        """
        from sqlalchemy import delete, select, update

        from desktop.storage.journal_tables import run_steps, runs
        from desktop.storage.tables import agent_status, recent_calls

        its_runs = select(runs.c.seq).where(runs.c.account == account)
        if self._desk:
            its_runs = its_runs.where(runs.c.desk == self._desk)
        sealed = update(run_steps).where(run_steps.c.run.in_(its_runs), run_steps.c.sealed != "")

        def remove(connection: Connection) -> None:
            whose = recent_calls.c.account == owner(account, self._desk)
            connection.execute(delete(recent_calls).where(whose))
            if not self.shared:
                connection.execute(delete(agent_status).where(agent_status.c.account == account))
            connection.execute(sealed.values(sealed=""))

        self.run(remove)

    def _calls(self, query: Select[Any]) -> tuple[RecentCall, ...]:
        return self.run(
            lambda c: tuple(call_of(dict(row), self._desk) for row in c.execute(query).mappings())
        )

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do the work in one transaction; once more in a new file if the old one is damaged.

        For the neighbours that keep something of their own in this database.

        Raises:
            DatabaseUnreachable: The server did not answer within five seconds; whether a write
                whose answer was lost was done is not known.
            StorageFailed: It was not done.
        """
        engine = None
        try:
            with plain_failures():
                engine = self._open()
                with self._begin(engine) as connection:
                    return work(connection)
        except DamagedFile as damaged:
            self._begin_anew(engine, damaged)
        with plain_failures(), self._begin(self._open()) as connection:
            return work(connection)

    @contextmanager
    def own_connection(self) -> Iterator[psycopg.Connection]:
        """A connection to the server beside those of :meth:`run`, closed with the block.

        Every statement is a transaction of its own.
        """
        with plain_failures(), self._open().connect() as connection:
            driver = cast("psycopg.Connection", connection.connection.driver_connection)
            connection.detach()  # it takes no place in the pool
            try:
                driver.autocommit = True
                yield driver
            finally:
                driver.close()
                connection.invalidate()  # nothing is left to be rolled back

    def describe(self) -> str:
        """Which kind of database this is, its version, and the revision of its tables."""
        from desktop.storage.schema import revision_of

        def look(connection: Connection) -> str:
            kind = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(
                connection.dialect.name, connection.dialect.name
            )
            numbers = ".".join(map(str, connection.dialect.server_version_info or ()))
            return f"{kind} {numbers}, revision {revision_of(connection)}"

        return self.run(look)

    def close(self) -> None:
        """Close all connections; the next call opens them again."""
        with self._lock:
            engine, self._engine = self._engine, None
        if engine:
            engine.dispose()

    @contextmanager
    def _begin(self, engine: Engine) -> Iterator[Connection]:
        """A transaction; if the database is closed meanwhile, its connection is closed with it."""
        pool = engine.pool
        try:
            with engine.begin() as connection:
                yield connection
        finally:
            if self._engine is not engine:
                pool.dispose()

    def _open(self) -> Engine:
        asked = time.monotonic()
        with self._lock:
            if self._engine is None:
                # Who waited while another thread tried in vain has waited long enough.
                if self._refusal and self._refusal[0] > asked:
                    raise self._refusal[1]
                try:
                    with plain_failures():
                        self._engine = connect(self._folder, self._url, self._password)
                except StorageFailed as failure:
                    self._refusal = time.monotonic(), failure
                    raise
            return self._engine

    def _begin_anew(self, engine: Engine | None, damaged: DamagedFile) -> None:
        """Set the damaged file aside, unless another thread has done so by now."""
        with self._lock:
            if self._engine is not engine:
                return
            if engine:
                engine.dispose()
            with plain_failures():
                kept = set_file_aside(self._folder, self._url)
                if kept is None:
                    raise damaged
                self._engine = connect(self._folder, self._url, self._password)
        self._warn(
            StorageFailed(
                say("The local list of calls was damaged."),
                say(
                    "A new one was begun; recent calls and noted changes of this desk are missing."
                ),
                say("The damaged file was kept as {name}.", name=kept.name),
            )
        )


def replace_row(
    connection: Connection, table: Table, row: Mapping[str, Any], keys: tuple[str, ...]
) -> bool:
    """Update the row with these keys, or insert it; returns whether it was there."""
    from sqlalchemy import update
    from sqlalchemy.dialects import postgresql, sqlite

    same = [table.c[key] == row[key] for key in keys]
    if connection.execute(update(table).where(*same).values(row)).rowcount:
        return True
    on_server = connection.dialect.name == "postgresql"
    insert = (postgresql.insert if on_server else sqlite.insert)(table).values(row)
    # Another desk may have been faster since.
    connection.execute(insert.on_conflict_do_update(index_elements=list(keys), set_=dict(row)))
    return False
