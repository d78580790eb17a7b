"""Rows of TeleCMI as domain objects; every field is read leniently, whatever JSON type it has."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from desktop.domain import phone
from desktop.domain.agent import Agent
from desktop.domain.call import (
    CallReceipt,
    CallRecord,
    Direction,
    FinishedCall,
    Hotline,
    MissedCall,
)
from desktop.domain.paging import Page
from desktop.domain.recording import is_recording_name
from desktop.domain.secret import Secret
from desktop.providers.decoding import (
    BadValue,
    Row,
    first_of,
    moment,
    number_text,
    rows_of,
    whole,
    words,
    yes,
)

T = TypeVar("T")

_ID_NAMES = ("_id", "cmiuid", "cmiuuid")
_SPAN = re.compile(r"([0-9]{1,3}):([0-5][0-9]):([0-5][0-9])")
_AGENT_ID = re.compile(r"[0-9]{1,12}_[0-9]+")


def read_page(
    answer: Row, rows: str, total: str, page: int, limit: int, read: Callable[[Row], T]
) -> Page[T]:
    """Read one numbered page.

    Args:
        answer: The whole answer.
        rows: Name of the list.
        total: Name of the number of rows over all pages.
        page: Number of this page, from 1.
        limit: Rows that were asked for.
        read: Reads one row.
    """
    items, unreadable = rows_of(answer.get(rows), read)
    count = _total(answer, total)
    if count is None:
        full = len(items) + unreadable >= limit
        return Page(items, next=page + 1 if full else None, unreadable=unreadable, size=limit)
    pages = -(-count // limit)
    following = page + 1 if page < pages and (items or unreadable) else None
    return Page(items, count, following, pages, unreadable, limit)


def read_agent(row: Row) -> Agent:
    """One row of the agent list, https://doc.telecmi.com/chub-india/docs/agent-agent-list."""
    agent_id = words(row.get("agent_id"))
    if not agent_id:
        raise BadValue("an agent without id")
    return Agent(
        id=agent_id,
        name=words(row.get("name")),
        extension=number_text(row.get("extension")) or agent_id.split("_", 1)[0],
        user_id=agent_id,
        phone=number_text(row.get("phone")),
        shift_start=_hour(row.get("start_time")),
        shift_end=_hour(row.get("end_time")),
        sms_alert=yes(row.get("notify")),
        password=Secret(words(row.get("password"))),
    )


def read_new_id(answer: Row) -> str:
    """The id of an agent just added, from its usual or its older place; "" when it is absent."""
    agent = answer.get("agent")
    return _id({**answer, **(agent if isinstance(agent, dict) else {})}, "agent_id")


def read_caller_ids(answer: Row) -> tuple[Hotline, ...]:
    """The numbers that an agent may show, https://doc.telecmi.com/chub/docs/agent-callerid-list."""
    found, _ = rows_of(answer.get("callerid"), lambda row: number_text(row.get("pstn")))
    return tuple(Hotline(number) for number in found if number.isdigit())


def read_missed(row: Row, direction: Direction, own_id: str) -> MissedCall:
    """One row of a list of missed calls; the list, not the duration, says that it was missed.

    Args:
        row: The row.
        direction: Of the list.
        own_id: The agent whose list it is, or "" for the account's.
    """
    at = moment(row.get("time"))
    customer, called, agent = _parties(row, direction)
    name = words(row.get("name"))
    seconds = row.get("duration")
    return MissedCall(
        id=_call_id(row, at, customer),
        direction=direction,
        at=at,
        customer=customer,
        called=called,
        agent=agent or own_id,
        name="" if name.lower() == "unknown" else name,
        seconds=whole(seconds) if seconds is not None else None,
    )


def read_finished(row: Row, direction: Direction, own_id: str, *, answered: bool) -> FinishedCall:
    """One row of any call list; the list alone says whether the two sides talked.

    Missed incoming rows may be billed for the waiting music.
    """
    call = read_missed(row, direction, own_id)
    billed = row.get("billedsec") if answered else None
    talked = whole(billed) if billed is not None else None
    return FinishedCall(
        id=call.id,
        direction=direction,
        at=call.at,
        customer=phone.shown(call.customer),
        answered=answered,
        called=call.called,
        agent=call.agent,
        name=call.name,
        seconds=talked if answered else call.seconds,
        recording=_recording(row) if answered else "",
    )


def read_record(row: Row, direction: Direction, own_id: str, *, answered: bool) -> CallRecord:
    """One row of any call list; talked to is who was answered and billed for."""
    at = moment(row.get("time"))
    customer, _, agent = _parties(row, direction)
    billed = row.get("billedsec")
    seconds = whole(billed) if billed is not None and answered else 0
    return CallRecord(
        id=_call_id(row, at, customer),
        at=at,
        customer=customer,
        agent=agent or own_id,
        answered=answered and seconds > 0,
        seconds=seconds,
    )


def read_receipt(answer: Row) -> CallReceipt:
    """The answer of any click-to-call; the id only ties the call to webhooks that we do not get."""
    return CallReceipt(at=datetime.now(UTC), request_id=_id(answer, "request_id"))


def _id(answer: Row, name: str) -> str:
    """An id that is nice to have: its fault must not turn what was done into a failure."""
    try:
        return words(answer.get(name))
    except BadValue:
        return ""


def _recording(row: Row) -> str:
    """Name of the recording; one that is not a plain file name is none: it goes into a URL."""
    try:
        name = words(row.get("filename"))
        recorded = yes(row.get("record")) or row.get("record") is None
    except BadValue:
        return ""
    return name if recorded and is_recording_name(name) else ""


def _parties(row: Row, direction: Direction) -> tuple[str, str, str]:
    """Customer, the account's number or "", and the agent or ""."""
    if "from" not in row:
        raise BadValue("a call without a caller")
    caller, callee = number_text(row["from"]), number_text(row.get("to"))
    agent = words(row.get("agent"))
    if direction is Direction.INCOMING:
        return caller, callee, agent
    # On outgoing rows India names the agent in "from", Global the number that was shown.
    if _AGENT_ID.fullmatch(caller):
        return callee, "", agent or caller
    return callee, caller, agent


def _call_id(row: Row, at: datetime, customer: str) -> str:
    """The vendor's id under any of its names; without one, time and number tell calls apart."""
    return words(first_of(row, _ID_NAMES)) or f"{at.timestamp():.3f}-{customer}"


def _total(answer: Row, name: str) -> int | None:
    value = first_of(answer, (name, "count", "total"))
    try:
        return max(0, whole(value))
    except BadValue:
        return None


def _hour(value: object) -> int | None:
    if value is None or value == "":
        return None
    hour = whole(value)
    return hour if 1 <= hour <= 24 else None


def read_break(answer: Row) -> timedelta:
    """The break that is left, https://doc.telecmi.com/chub/docs/agent-get-break."""
    found = _SPAN.fullmatch(words(answer.get("break_sec")).strip())
    if found is None:
        raise BadValue("a break that is no span of time")
    hours, minutes, seconds = (int(part) for part in found.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)
