"""Calls placed from a desk, as rows.

On a shared database, desks that sign in to one account keep their own calls: what one has under way
is no call that a crash cut off at another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop.domain.call import CallResult, RecentCall, RingOn

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST_CALLS = 1_000
"""Calls kept for each account; older ones go."""
_AT = "@"


def owner(account: str, desk: str) -> str:
    """Whose calls they are: the account's, at one desk where several share a database."""
    return f"{account}{_AT}{desk}" if desk else account


def row_of(call: RecentCall, desk: str) -> dict[str, Any]:
    """The row of a call."""
    return {
        **asdict(call),
        "account": owner(call.account, desk),
        "ring_on": call.ring_on.name,
        "result": call.result.name,
    }


def call_of(row: Mapping[str, Any], desk: str) -> RecentCall:
    """The call of a row."""
    account = row["account"].removesuffix(f"{_AT}{desk}") if desk else row["account"]
    known = {"account": account, "ring_on": RingOn[row["ring_on"]]}
    return RecentCall(**{**row, **known, "result": CallResult[row["result"]]})


def purge(connection: Connection, whose: str) -> None:
    """Remove all but the newest calls of an owner."""
    from sqlalchemy import delete, select

    from desktop.storage.tables import recent_calls as calls

    newest = (
        select(calls.c.wish)
        .where(calls.c.account == whose)
        .order_by(calls.c.at.desc(), calls.c.wish)
        .limit(MOST_CALLS)
    )
    connection.execute(delete(calls).where(calls.c.account == whose, calls.c.wish.not_in(newest)))
