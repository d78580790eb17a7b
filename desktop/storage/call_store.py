"""Keeps finished calls, and which spans of the providers' lists they cover.

All methods block and are for worker threads, from several of them at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.coverage import Covered
from desktop.domain.worklist import KeptCall
from desktop.storage.database import Database

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Select

KEPT_FOR = timedelta(days=400)
"""How long calls are kept, at most."""
_AT_ONCE = 1_000
"""Rows of one statement: short enough that no other desk has to wait."""
_DIRECTIONS = {direction.name: direction for direction in Direction}


class CallStore:
    """Finds calls by time and by number; every method may raise StorageFailed.

    Accounts of the demo have keys that begin with "demo:"; their calls and those of real accounts
    never come in one answer.

    Args:
        database: Where they are kept; one that desks share holds the calls of them all.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, account: str, calls: Sequence[KeptCall], read_at: datetime) -> int:
        """Keep what a provider listed, in place of what was read of the same calls before.

        A call that was read later than this is left as it is.

        Args:
            account: Key of the account whose provider listed them.
            calls: In any order.
            read_at: When the request was sent.

        Returns:
            How many calls are new or not as they were.
        """
        rows = {(row["direction"], row["id"]): row for row in _rows(account, calls, read_at)}
        # In one order: of two desks that write the same rows, the second waits for the first.
        ordered = [rows[key] for key in sorted(rows)]
        if not ordered:
            return 0
        return self._database.run(lambda c: _put(c, account, ordered, read_at))

    def calls(
        self,
        accounts: Collection[str] | None,
        since: datetime,
        until: datetime | None = None,
        *,
        demo: bool = False,
    ) -> list[KeptCall]:
        """Every kept call of a time, oldest first.

        Args:
            accounts: Keys of the accounts that count; None for all.
            since: From when on.
            until: Up to, not including, when; None for no end.
            demo: Whether accounts of the demo are meant, or real ones.
        """
        from desktop.storage.worklist_tables import finished_calls as table

        c = table.c
        query = _select(accounts, demo).where(c.at >= since).order_by(c.at, c.id)
        return self._found(query if until is None else query.where(c.at < until))

    def calls_of(
        self, accounts: Collection[str] | None, number: str, *, demo: bool = False
    ) -> list[KeptCall]:
        """Every kept call of a canonical number, newest first."""
        from desktop.storage.worklist_tables import finished_calls as table

        c = table.c
        query = _select(accounts, demo).where(c.number == number)
        return self._found(query.order_by(c.at.desc(), c.id.desc()))

    def coverage(self, account: str, call_list: str) -> tuple[Covered, ...]:
        """The spans of a list that were read completely, oldest first."""
        from sqlalchemy import select

        from desktop.storage.worklist_tables import call_coverage as table

        c = table.c
        query = (
            select(c.start, c.end, c.read_at)
            .where(c.account == account, c.call_list == call_list)
            .order_by(c.start)
        )
        return self._database.run(lambda c: tuple(Covered(*row) for row in c.execute(query)))

    def cover(self, account: str, call_list: str, covered: Sequence[Covered]) -> None:
        """Note what of a list was read completely, in place of all that was noted of it."""
        from sqlalchemy import delete

        from desktop.storage.worklist_tables import call_coverage as table

        its = (table.c.account == account, table.c.call_list == call_list)

        def replace(connection: Connection) -> None:
            connection.execute(delete(table).where(*its))
            _add_spans(connection, ((account, call_list, span) for span in covered))

        self._database.run(replace)

    def forget(self, account: str) -> None:
        """Remove the calls of an account that signs out here, unless other desks use them, too."""
        from sqlalchemy import delete

        from desktop.storage.worklist_tables import call_coverage, finished_calls

        if self._database.shared:
            return

        def remove(connection: Connection) -> None:
            for table in (call_coverage, finished_calls):
                connection.execute(delete(table).where(table.c.account == account))

        self._database.run(remove)

    def prune(self, before: datetime) -> int:
        """Remove calls that began before a time, some at a time; returns how many went."""
        from sqlalchemy import delete, select, tuple_

        from desktop.storage.worklist_tables import finished_calls as table

        # First, so that nothing counts as read whose calls are gone.
        self._database.run(lambda connection: _uncover(connection, before))
        key = (table.c.account, table.c.direction, table.c.id)
        old = select(*key).where(table.c.at < before).order_by(table.c.at).limit(_AT_ONCE)
        removal = delete(table).where(tuple_(*key).in_(old))
        gone = 0
        while went := self._database.run(lambda connection: connection.execute(removal).rowcount):
            gone += went
        return gone

    def _found(self, query: Select[Any]) -> list[KeptCall]:
        return self._database.run(lambda c: [_kept(row) for row in c.execute(query)])


def _select(accounts: Collection[str] | None, demo: bool) -> Select[Any]:
    """The columns of :func:`_kept`, of these accounts."""
    from sqlalchemy import DateTime, not_, select, type_coerce

    from desktop.storage.worklist_tables import finished_calls as table

    c = table.c
    of_demo: ColumnElement[bool] = c.account.like("demo:%")
    # The time as the driver reads it: a method call for each of 100,000 rows would be felt.
    at = type_coerce(c.at, DateTime(timezone=True))
    query = select(
        c.account,
        c.number,
        c.id,
        c.direction,
        at,
        c.customer,
        c.answered,
        c.called,
        c.agent,
        c.name,
        c.seconds,
        c.recording,
    ).where(of_demo if demo else not_(of_demo))
    return query if accounts is None else query.where(c.account.in_(sorted(accounts)))


def _kept(row: Sequence[Any]) -> KeptCall:
    account, number, call_id, direction, at, *rest = row
    utc = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    return KeptCall(
        account,
        number,
        FinishedCall(
            call_id,
            _DIRECTIONS[direction],
            utc,
            *rest,
        ),
    )


def _rows(account: str, calls: Iterable[KeptCall], read_at: datetime) -> list[dict[str, Any]]:
    from desktop.storage.audit_log import storable

    return [
        {
            "account": account,
            "direction": kept.call.direction.name,
            "id": storable(kept.call.id),
            "at": kept.call.at,
            "number": storable(kept.number),
            "customer": storable(kept.call.customer),
            "called": storable(kept.call.called),
            "agent": storable(kept.call.agent),
            "name": storable(kept.call.name),
            "seconds": kept.call.seconds,
            "answered": kept.call.answered,
            "read_at": read_at,
            "recording": storable(kept.call.recording),
        }
        for kept in calls
    ]


def _put(
    connection: Connection, account: str, rows: list[dict[str, Any]], read_at: datetime
) -> int:
    """Insert or update rows of different calls; returns how many are new or not as they were."""
    from sqlalchemy import select

    from desktop.storage.upsert import upsert
    from desktop.storage.worklist_tables import finished_calls as table

    c = table.c
    known: dict[tuple[str, str], dict[str, Any]] = {}
    for first in range(0, len(rows), _AT_ONCE):
        some = rows[first : first + _AT_ONCE]
        # Every column of the key: with one left out, all calls of the account are looked through.
        same = (
            c.account == account,
            c.direction.in_({row["direction"] for row in some}),
            c.id.in_([row["id"] for row in some]),
        )
        query = select(table).where(*same)
        for found in connection.execute(query).mappings():
            known[found["direction"], found["id"]] = dict(found)
    changed, wanted = 0, []
    for row in rows:
        old = known.get((row["direction"], row["id"]))
        if old is None or old["read_at"] <= read_at:
            wanted.append(row)
            changed += old is None or {**old, "read_at": read_at} != row
    # Another desk may have written since; the condition is checked again under the row's lock.
    statement = upsert(connection, table, unless_newer="read_at")
    if wanted:
        connection.execute(statement, wanted)
    return changed


def _uncover(connection: Connection, before: datetime) -> None:
    """Cut from all noted spans what lies before a time."""
    from sqlalchemy import delete, select

    from desktop.storage.worklist_tables import call_coverage as table

    c = table.c
    query = select(c.account, c.call_list, c.end, c.read_at).where(c.start < before)
    cut = [
        (account, call_list, Covered(before, end, read_at))
        for account, call_list, end, read_at in connection.execute(query)
        if end > before
    ]
    connection.execute(delete(table).where(c.start < before))
    _add_spans(connection, cut)


def _add_spans(connection: Connection, spans: Iterable[tuple[str, str, Covered]]) -> None:
    from desktop.storage.upsert import upsert
    from desktop.storage.worklist_tables import call_coverage as table

    rows = [
        {
            "account": account,
            "call_list": call_list,
            "start": span.start,
            "end": span.end,
            "read_at": span.read_at,
        }
        for account, call_list, span in sorted(spans, key=lambda one: (*one[:2], one[2].start))
    ]
    if rows:
        # Another desk may note the same list in this moment; what either read is true.
        connection.execute(upsert(connection, table), rows)
