"""Finds the last calls with one number, from every desk of the database and from the kept call log.

All methods block and are for worker threads.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from desktop.domain.call import CallResult, Direction
from desktop.domain.cases import Case
from desktop.domain.dial_check import EarlierCall
from desktop.storage.database import Database
from desktop.storage.recent_call_rows import owner

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

MOST = 20
"""Calls of each kind that are looked at: more are of no interest."""
_NO_CALL = (CallResult.REFUSED.name, CallResult.NOT_SENT.name)
_ANSWERED = {CallResult.TALKED.name: True, CallResult.NOT_ANSWERED.name: False}


class EarlierCallStore:
    """Every method may raise StorageFailed.

    Args:
        database: Of this desk, or of the floor.
        desk: Tells this desk from others; "" where the database is its own.
    """

    def __init__(self, database: Database, desk: str) -> None:
        self._database = database
        self._desk = desk if database.shared else ""

    def look_up(
        self, number: str, accounts: Collection[str], agents: Collection[str], *, demo: bool
    ) -> tuple[tuple[EarlierCall, ...], Case | None]:
        """The last calls with a number, and what people decided about it as a missed caller.

        On a server calls of every account count, else those of the accounts that are signed in.

        Args:
            number: E.164.
            accounts: Keys of the accounts that are signed in here.
            agents: Ids of the agents that the person here is.
            demo: Whether calls of the demo are meant, or real ones.
        """
        from desktop.storage.case_rows import cases_of

        def find(
            connection: Connection,
        ) -> tuple[tuple[EarlierCall, ...], Case | None]:
            calls = [
                *self._placed(connection, number, accounts, demo),
                *self._logged(connection, number, accounts, agents, demo),
            ]
            case = cases_of(connection, "demo" if demo else "", [number]).get(number)
            return tuple(calls), case

        return self._database.run(find)

    def _placed(
        self, connection: Connection, number: str, accounts: Collection[str], demo: bool
    ) -> list[EarlierCall]:
        """Calls that were placed from desks."""
        from sqlalchemy import select

        from desktop.storage.tables import recent_calls as table

        c = table.c
        own = {owner(account, self._desk) for account in accounts}
        query = (
            select(c.at, c.by, c.agent, c.account, c.result)
            .where(c.to == number, c.result.not_in(_NO_CALL), *self._whose(c.account, own, demo))
            .order_by(c.at.desc())
            .limit(MOST)
        )
        return [
            EarlierCall(at, True, by, agent, account in own, _ANSWERED.get(result))
            for at, by, agent, account, result in connection.execute(query)
        ]

    def _logged(
        self,
        connection: Connection,
        number: str,
        accounts: Collection[str],
        agents: Collection[str],
        demo: bool,
    ) -> list[EarlierCall]:
        """Calls that providers listed."""
        from sqlalchemy import select

        from desktop.storage.worklist_tables import finished_calls as table

        c = table.c
        query = (
            select(c.at, c.direction, c.agent, c.answered)
            .where(c.number == number, *self._whose(c.account, set(accounts), demo))
            .order_by(c.at.desc())
            .limit(MOST)
        )
        return [
            EarlierCall(
                at, direction == Direction.OUTGOING.name, "", agent, agent in agents, answered
            )
            for at, direction, agent, answered in connection.execute(query)
        ]

    def _whose(
        self, account: ColumnElement[str], own: Collection[str], demo: bool
    ) -> list[ColumnElement[Any]]:
        from sqlalchemy import not_

        of_demo = account.like("demo:%")
        of_floor: list[ColumnElement[Any]] = [of_demo if demo else not_(of_demo)]
        return of_floor if self._database.shared else [*of_floor, account.in_(sorted(own))]
