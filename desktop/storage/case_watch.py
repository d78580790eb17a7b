"""Listens for what other desks change in the cases of a shared database.

Importing this module loads psycopg and SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from psycopg import Connection
from psycopg import Error as ServerError
from psycopg.sql import SQL, Identifier

from desktop.domain.errors import StorageFailed
from desktop.storage.case_rows import CHANNEL
from desktop.storage.database import Database

_LOOK = 0.25
"""Seconds between two looks at whether to stop."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
"""Seconds before connecting again; twice as long after each vain attempt."""
_log = logging.getLogger(__name__)


def watch(
    database: Database, changed: Callable[[frozenset[str]], None], stop: threading.Event
) -> None:
    """Tell the numbers whose cases changed, soon after each change, until stopped.

    Blocks: give it a thread of its own. It ends within a second of ``stop``, or when an attempt to
    connect that has begun comes to its end.

    Args:
        database: One on a server; a connection of its own is opened to it.
        changed: Told the numbers, of all floors; told none whenever listening begins, at first and
            after the connection was lost: anything may have changed before.
        stop: Set to end it.
    """
    pause = _FIRST_PAUSE
    while not stop.is_set():
        try:
            with database.own_connection() as connection:
                connection.execute(SQL("LISTEN {}").format(Identifier(CHANNEL)))
                pause = _FIRST_PAUSE
                changed(frozenset())
                _listen(connection, changed, stop)
        except (StorageFailed, ServerError) as failure:
            # Not the text of the server: it may name people and numbers.
            _log.info("Changes of other desks are not heard of: %s", type(failure).__name__)
            stop.wait(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)


def _listen(
    connection: Connection, changed: Callable[[frozenset[str]], None], stop: threading.Event
) -> None:
    while not stop.is_set():
        # What came together is told together.
        told = [notice.payload for notice in connection.notifies(timeout=_LOOK, stop_after=1)]
        if told:
            changed(frozenset(payload.partition(":")[2] for payload in told))
