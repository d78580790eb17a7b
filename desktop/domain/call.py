"""Calls: those that were missed, the wish to place one, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from types import MappingProxyType

from desktop.domain.phone import PhoneNumber
from desktop.domain.wording import say


class Direction(Enum):
    """Who called; the values are the texts of the Direction box."""

    OUTGOING = say("Outgoing")
    INCOMING = say("Incoming")
    BOTH = say("Both")


@dataclass(frozen=True, slots=True)
class MissedCall:
    """A call that nobody answered.

    Attributes:
        id: The provider's id.
        direction: ``INCOMING`` or ``OUTGOING``.
        at: When it began, UTC.
        customer: The other side's number as the provider gives it (text).
        called: Hotline or own number that was called, or shown when calling out; may be "".
        agent: Id or user id of the agent concerned; "" where the provider does not tell.
        name: Contact name; "" when there is none.
        seconds: How long it rang or waited, or None where the provider does not tell.
    """

    id: str
    direction: Direction
    at: datetime
    customer: str
    called: str = ""
    agent: str = ""
    name: str = ""
    seconds: int | None = None


class RingOn(Enum):
    """Which of the agent's devices rings first; the values are the texts of the box."""

    SOFTPHONE = say("Softphone")
    MOBILE = say("Mobile")


@dataclass(frozen=True, slots=True)
class Hotline:
    """A number of the account that customers see when they are called."""

    number: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class CallRequest:
    """The wish to call somebody; one wish is sent at most once.

    Attributes:
        wish: Our id of the wish (uuid text), kept in the recent calls.
        to: Who is called.
        ring_on: Which device of the agent rings first.
        agent: Id of the agent who calls (TeleCMI agent id, Stringee user id).
        agent_phone: The agent's own phone, digits; used when a mobile must be dialled by number.
        hotline: Number to show to the customer; "" lets the provider choose.
        tags: Sent along as TeleCMI ``extra_params``.
    """

    wish: str
    to: PhoneNumber
    ring_on: RingOn
    agent: str
    agent_phone: str = ""
    hotline: str = ""
    tags: Mapping[str, str | bool] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class CallReceipt:
    """The provider took the call. Nobody has talked yet.

    Attributes:
        request_id: TeleCMI's ``request_id``, or "".
        call_id: An id that the call can be stopped and found by (Stringee), or "".
        at: When the answer came, UTC.
    """

    at: datetime
    request_id: str = ""
    call_id: str = ""


@dataclass(frozen=True, slots=True)
class TransferTarget:
    """Who takes over a call.

    Attributes:
        number: Digits of a phone, or the user id of an agent.
        agent: Whether it is an agent.
        name: Who that is, or "".
    """

    number: str
    agent: bool = False
    name: str = ""


class CallResult(Enum):
    """What became of a call, as far as anybody can tell; the values are what people read."""

    ASKING = say("Asking")
    RINGING_YOU = say("Ringing you")
    CALLING = say("Calling")
    TALKING = say("Talking")
    TALKED = say("Talked")
    NOT_ANSWERED = say("Not answered")
    REFUSED = say("Refused by provider")
    NOT_SENT = say("Not placed")
    UNKNOWN = say("Result unknown")


OPEN_RESULTS = frozenset(
    {CallResult.ASKING, CallResult.RINGING_YOU, CallResult.CALLING, CallResult.TALKING}
)
"""Results that are not the end of the story."""


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A finished call in the provider's log, used to learn what became of a wish.

    Attributes:
        id: The provider's id.
        at: When it began, UTC.
        customer: The other side's number as given.
        agent: Agent concerned, or "".
        answered: Whether the two sides talked.
        seconds: Talking time.
    """

    id: str
    at: datetime
    customer: str
    agent: str
    answered: bool
    seconds: int


@dataclass(frozen=True, slots=True)
class FinishedCall:
    """A finished call as a provider lists it, answered or missed.

    Attributes:
        id: The provider's id.
        direction: ``INCOMING`` or ``OUTGOING``.
        at: When it began, UTC.
        customer: The other side's number as the provider gives it (text); "" when withheld.
        answered: Whether the two sides talked.
        called: Hotline or own number that was called, or shown when calling out; may be "".
        agent: Id or user id of the agent concerned; "" where the provider does not tell.
        name: Contact name; "" when there is none.
        seconds: Talking time of an answered call, else how long it rang or waited; None where the
            provider does not tell.
        recording: What the provider is asked for to hear it; "" when it was not recorded.
    """

    id: str
    direction: Direction
    at: datetime
    customer: str
    answered: bool
    called: str = ""
    agent: str = ""
    name: str = ""
    seconds: int | None = None
    recording: str = ""


@dataclass(frozen=True, slots=True)
class RecentCall:
    """A call placed from this desk, kept locally.

    Attributes:
        wish: Our id.
        account: Key of the account that placed it.
        to: Number called, E.164.
        name: Contact name, or "".
        at: When Call was pressed, UTC.
        ring_on: Device that was rung first.
        agent: Agent who called.
        result: What is known.
        seconds: Talking time, or None.
        reference: ``request_id`` or call id, or "".
        note: A note for the call.
        outcome: What came of it, as the person said: the name of an outcome, or "".
        hotline: Number that the customer was shown, or "".
        tags: What was sent along, as a JSON object, or "".
        by: Name of the person who called, or "".
    """

    wish: str
    account: str
    to: str
    name: str
    at: datetime
    ring_on: RingOn
    agent: str
    result: CallResult
    seconds: int | None = None
    reference: str = ""
    note: str = ""
    outcome: str = ""
    hotline: str = ""
    tags: str = ""
    by: str = ""
