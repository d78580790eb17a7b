"""A desk at work against real HTTP: signs in in every way, does the main job, meets faults.

What came out is told in a form in which two desks can be compared although every name and number
is another: each personal text is replaced by the place where it came up first.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from urllib.parse import quote

from desktop.domain import phone
from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.agent import AgentDraft
from desktop.domain.call import CallRequest, Direction, RingOn
from desktop.domain.contact import Contact
from desktop.domain.errors import CalldeckError
from desktop.domain.paging import FIRST_PAGE, PageKey
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.domain.secret import Secret
from desktop.providers import registry
from desktop.providers.http import Network

CALLER, CALLER_NAME = "919845098450", "Kamalakshi Venkatraghavan"
NOTE = "wants her deposit back, call after the funeral"
MAIL = "kamala.v@bluelotus-exports.example.in"
NEW_NAME, NEW_PASSWORD = "Ottoline Brathwaite", "plum-tractor-88"
"""Canaries: nothing of them may be in a bundle."""


@dataclass
class Seen:
    """What one desk saw, comparable with what another did."""

    rows: list[tuple[object, ...]] = field(default_factory=list)
    _places: dict[str, int] = field(default_factory=dict)

    def add(self, *facts: object) -> None:
        self.rows.append(facts)

    def who(self, text: str) -> str:
        """The place of a personal text; of a number whichever way it is written."""
        if not text or text == ".":
            return text
        number = phone.parse(text, "IN")
        known = number.e164 if number else text
        return f"#{self._places.setdefault(known, len(self._places))}"


def work(
    requests: Iterable[SignInRequest],
    addresses: Addresses,
    network: Network,
    *,
    writes: bool = True,
) -> Seen:
    """Sign in by each request and do what a desk does; without the canaries if it only reads."""
    seen = Seen()
    for request in requests:
        connection: Any = registry.sign_in(request, addresses, network, lambda _: None)
        seen.add(request.provider, request.role, request.region, seen.who(connection.account.user))
        if request.role is Role.SUPERVISOR:
            agent = _agents(connection, seen)
        else:
            agent = connection.account.agent
        customer = _calls(connection, seen)
        if hasattr(connection, "list_contacts") and request.region == "global":
            if writes:
                _keep_contact(connection)
            _contacts(connection, seen)
        _dial(connection, seen, agent, customer)
    return seen


def _pages(read: Any) -> Iterable[Any]:
    page: PageKey | None = FIRST_PAGE
    while page is not None:
        found = read(page)
        yield found
        page = found.next


def _agents(connection: Any, seen: Seen) -> str:
    """Read all agents; returns the id that the last one calls with."""
    user = last = ""
    for page in _pages(connection.list_agents):
        seen.add("agents", len(page.items), page.total, page.unreadable)
        for agent in page.items:
            names = [seen.who(text) for text in (agent.id, agent.name, agent.phone)]
            seen.add(*names, agent.status, agent.shift_start, agent.sms_alert, agent.extension)
            user, last = agent.user_id, agent.id
    connection.set_status(
        last, "AVAILABLE" if connection.account.provider == "stringee" else "break"
    )
    return user


def _calls(connection: Any, seen: Seen) -> str:
    """Read all calls; returns a number that called."""
    customer = ""
    now = datetime.now(UTC)
    period = Period(now - timedelta(days=20), now)
    for direction in (Direction.INCOMING, Direction.OUTGOING):
        for page in _pages(lambda key, way=direction: connection.missed_calls(period, way, key)):
            seen.add("missed", direction, len(page.items), page.unreadable)
    for name in connection.call_lists:
        calls = [
            call
            for page in _pages(lambda key, name=name: connection.finished_calls(name, period, key))
            for call in page.items
        ]
        first = calls[0].at if calls else now
        for call in calls:
            who = [seen.who(x) for x in (call.id, call.customer, call.called, call.agent)]
            after = round((call.at - first).total_seconds(), 3)
            seen.add(*who, seen.who(call.name), call.answered, call.seconds, after)
            number = phone.parse(call.customer, "IN")
            customer = number.e164 if number else customer
    return customer


def _keep_contact(connection: Any) -> None:
    contact = Contact(f"+{CALLER}", CALLER_NAME, "Blue Lotus Exports", MAIL, NOTE)
    connection.add_contacts([contact])
    connection.update_contact(contact)
    connection.close_callback(CALLER, CALLER_NAME, datetime(2026, 11, 27, tzinfo=UTC), NOTE)


def _contacts(connection: Any, seen: Seen) -> None:
    for page in _pages(connection.list_contacts):
        for row in page.items:
            entries = row.entries
            note = len(cast(str, entries.get("note", "")))
            name, number = (seen.who(text) for text in (str(entries["name"]), row.numbers[0]))
            seen.add("contact", number, name, "email" in entries, note)


def _dial(connection: Any, seen: Seen, agent: str, customer: str) -> None:
    wish = CallRequest("wish", PhoneNumber(customer, "IN"), RingOn.SOFTPHONE, agent)
    try:
        seen.add("called", bool(connection.place_call(wish)))
    except CalldeckError as error:
        seen.add("called", type(error).__name__, error.origin.http_status, error.origin.code)


def add_agent(connection: Any, network: Network) -> None:
    """Add an agent whose name, number and password are canaries."""
    entries = {"name": NEW_NAME, "phone": f"+{CALLER}", "extension": "640"}
    password = Secret(NEW_PASSWORD)
    connection.create_agent(
        AgentDraft({**entries, "shift_start": "1", "shift_end": "24", "password": password})
    )


def forms_of(text: str) -> set[str]:
    """A text as it may hide: plain, in an address, in JSON, in base64."""
    coded = base64.b64encode(text.encode()).decode().rstrip("=")
    return {text, quote(text, safe=""), quote(text), json.dumps(text)[1:-1], coded}


def numbers_of(number: str) -> set[str]:
    """A number with and without its country, spaced, and with a plus in base64."""
    digits = "".join(filter(str.isdigit, number))
    national = digits[-10:]
    spaced = f"{national[:5]} {national[5:]}"
    return {national, spaced, f"{national[:5]}-{national[5:]}", *forms_of(digits), f"%2B{digits}"}
