"""Placing calls: the numbers that may be shown, and the bodies of both kinds of callout.

Numbers go out as bare digits; a plus in front is refused (``r`` 10). Sources: "Number management",
"Make call to an agent then connect the call to a phone" (whose descriptions of the two numbers are
swapped), "Make outbound call".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.domain.call import CallReceipt, CallRequest, Hotline, RingOn, TransferTarget
from desktop.domain.paging import Page
from desktop.providers.decoding import (
    BadValue,
    Row,
    first_of,
    number_text,
    rows_of,
    whole,
    words,
    yes,
)


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """A number of the contact centre, and whether calls may go out from it."""

    hotline: Hotline
    calls_out: bool


def read_numbers(envelope: Row) -> Page[OwnNumber]:
    """One page of the numbers of the contact centre."""
    listed = envelope.get("data")
    if not isinstance(listed, dict):
        raise BadValue("no list")
    numbers, unreadable = rows_of(listed.get("numbers"), _read_number)
    page, pages = whole(listed.get("currentPage")), whole(listed.get("totalPages"))
    return Page(numbers, next=page + 1 if page < pages else None, unreadable=unreadable)


def agent_first_body(request: CallRequest, hotline: str) -> dict[str, object]:
    """Ring the agent's app, then the customer, who sees the hotline."""
    return {
        "agentUserId": request.agent,
        "toAgentFromNumberDisplay": hotline,
        "toAgentFromNumberDisplayAlias": request.to.digits,
        "toCustomerFromNumber": hotline,
        "customerNumber": request.to.digits,
    }


def two_phones_body(request: CallRequest, hotline: str, agent_phone: str) -> dict[str, object]:
    """Ring the agent's phone from the hotline, then connect the customer to it."""
    return {
        "from": _phone(hotline),
        "to": [_phone(agent_phone)],
        "actions": [
            {"action": "record", "eventUrl": "", "format": "mp3"},
            {
                "action": "connect",
                "from": _phone(hotline),
                "to": _phone(request.to.digits),
                # Calls from app to app are not recorded; this one runs through Stringee.
                "peerToPeerCall": False,
            },
        ],
    }


def transfer_body(call_id: str, request: CallRequest, target: TransferTarget) -> dict[str, object]:
    """Hand the call over: what both transfers take, and what each wants besides."""
    kind = "internal" if target.agent else "external"
    to = {"type": kind, "number": target.number, "alias": target.name or target.number}
    body: dict[str, object] = {"callId": call_id, "to": to}
    if request.ring_on is RingOn.SOFTPHONE:
        return {**body, "transferType": "blind"}
    return {**body, "fromUserId": request.agent}


def read_receipt(envelope: Row) -> CallReceipt:
    """The answer of a callout; agent-first ones carry no call id as a rule."""
    call_id = first_of(envelope, ("call_id", "callId"))
    return CallReceipt(datetime.now(UTC), call_id=call_id if isinstance(call_id, str) else "")


def _phone(number: str) -> dict[str, str]:
    return {"type": "external", "number": number, "alias": number}


def _read_number(row: Row) -> OwnNumber:
    number = number_text(row.get("number"))
    if not number:
        raise BadValue("no number")
    hotline = Hotline(number, words(row.get("nickname")))
    return OwnNumber(hotline, yes(row.get("allow_outbound_calls")))
