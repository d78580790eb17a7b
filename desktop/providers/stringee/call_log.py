"""Rows of Stringee's call log, read by cursor.

Source: https://developer.stringee.com/docs/call-rest-api/call-rest-api-call-log (version 2)
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote

from desktop.domain import phone
from desktop.domain.call import CallRecord, CallRequest, Direction, FinishedCall, MissedCall
from desktop.domain.paging import FIRST_PAGE, PageKey
from desktop.domain.period import Period
from desktop.domain.recording import is_recording_name
from desktop.providers.decoding import (
    BadValue,
    Row,
    moment,
    number_text,
    rows_of,
    whole,
    words,
    yes,
)
from desktop.providers.http import Query

LOG_PAGE_SIZE = 100
"""Rows per page of the call log: its maximum."""


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """One row of the call log.

    Attributes:
        id: Call id.
        direction: Outgoing when an app user began it, incoming when a phone did.
        at: When it began, UTC.
        customer: The other side's number, percent-decoded.
        called: Own number that was called or shown, or "".
        agent: User id of the agent, or "" when none was rung.
        answered: Whether it was answered; a call that was not is missed.
        waited: Seconds until it was answered or given up.
        talked: Seconds of talking.
        parties: Every number and user id of the row, numbers without ``+``.
        recorded: Whether it can be listened to.
    """

    id: str
    direction: Direction
    at: datetime
    customer: str
    called: str
    agent: str
    answered: bool
    waited: int
    talked: int
    parties: frozenset[str]
    recorded: bool = False

    @property
    def missed(self) -> MissedCall:
        """The row as a missed call."""
        return MissedCall(
            id=self.id,
            direction=self.direction,
            at=self.at,
            customer=self.customer,
            called=self.called,
            agent=self.agent,
            seconds=self.waited,
        )

    @property
    def finished(self) -> FinishedCall:
        """The row as a finished call."""
        return FinishedCall(
            id=self.id,
            direction=self.direction,
            at=self.at,
            customer=phone.shown(self.customer),
            answered=self.answered,
            called=self.called,
            agent=self.agent,
            seconds=self.talked if self.answered else self.waited,
            recording=self.id if self.recorded and is_recording_name(self.id) else "",
        )

    @property
    def record(self) -> CallRecord:
        """The row as what became of a wish."""
        return CallRecord(
            id=self.id,
            at=self.at,
            customer=self.customer,
            agent=self.agent,
            answered=self.answered,
            seconds=self.talked,
        )


@dataclass(frozen=True, slots=True)
class LogPage:
    """One page of the call log.

    Attributes:
        calls: Its readable rows, newest first.
        unreadable: Number of the others.
        next: Cursor of the next page, or None at the end.
        total: Rows of the period over all pages, or None when it is not told.
    """

    calls: tuple[LoggedCall, ...]
    unreadable: int
    next: PageKey | None
    total: int | None


def log_query(period: Period, page: PageKey) -> Query:
    """Parameters of one page of the log; further pages are asked for by the cursor's text."""
    query: dict[str, str | Sequence[str]] = {
        "version": "2",
        "limit": str(LOG_PAGE_SIZE),
        "from_start_time": str(period.start_ms),
        "to_start_time": str(period.end_ms),
    }
    if page != FIRST_PAGE:
        query["search_after[]"] = json.loads(str(page))
    return query


def read_log(envelope: Row) -> LogPage:
    """One page of the log; the cursor is opaque and given back as it came."""
    logged = envelope.get("data")
    if not isinstance(logged, dict):
        raise BadValue("no log")
    calls, unreadable = rows_of(logged.get("calls"), read_call)
    cursor = logged.get("search_after")
    if not isinstance(cursor, list) or len(calls) + unreadable < LOG_PAGE_SIZE:
        return LogPage(calls, unreadable, None, _total(logged))
    following = json.dumps([number_text(part) for part in cursor])
    return LogPage(calls, unreadable, following, _total(logged))


def read_call(row: Row) -> LoggedCall:
    """One row of the log. Numbers may be percent-encoded; times are milliseconds."""
    outgoing, rang_agent = yes(row.get("from_internal")), yes(row.get("to_internal"))
    source, target = _party(row.get("from_number")), _party(row.get("to_number"))
    source_alias, target_alias = _party(row.get("from_alias")), _party(row.get("to_alias"))
    user = _party(row.get("from_user_id"))
    call_id, at = number_text(row.get("id")), moment(row.get("start_time"))
    if not call_id:
        raise BadValue("a call without an id")
    answered_at = whole(row.get("answer_time") or 0)
    ended_at = whole(row.get("stop_time") or 0) or answered_at
    began_at = whole(row.get("start_time"))
    talked = max(0, ended_at - answered_at) // 1000 if answered_at else 0
    duration = row.get("answer_duration")
    parties = {source, target, source_alias, target_alias, user}
    parties.update(unquote(words(row.get("participants"))).split(";"))
    if outgoing:
        customer, called, agent = target, source_alias, user or source
    else:
        customer, agent = source, target if rang_agent else ""
        called = target_alias if rang_agent else target_alias or target
    return LoggedCall(
        id=call_id,
        direction=Direction.OUTGOING if outgoing else Direction.INCOMING,
        at=at,
        customer=customer,
        called=called,
        agent=agent,
        answered=answered_at > 0,
        waited=max(0, (answered_at or ended_at) - began_at) // 1000,
        talked=talked if duration is None else whole(duration),
        parties=frozenset(party.lstrip("+") for party in parties if party),
        recorded=_recorded(row),
    )


def _recorded(row: Row) -> bool:
    try:
        return yes(row.get("recorded"))
    except BadValue:
        return False


def call_of(request: CallRequest, calls: Sequence[LoggedCall]) -> LoggedCall | None:
    """The earliest of these calls that can be the one of the wish: same customer and agent."""
    wanted = [
        call
        for call in calls
        if request.to.digits in call.parties
        and (not call.agent or not request.agent or request.agent in call.parties)
    ]
    return min(wanted, key=lambda call: call.at, default=None)


def _total(logged: Row) -> int | None:
    """``totalCalls``, a number or a text; only what is told about the list hangs on it."""
    try:
        return whole(logged.get("totalCalls"))
    except BadValue:
        return None


def _party(value: object) -> str:
    """A number or user id as text; the log writes some as ``%2B84…``."""
    return unquote(number_text(value))
