"""Agents as Stringee writes them: rows of its list, and bodies for creating and updating.

Source: https://developer.stringee.com/docs/icc-rest-api/contact-center-agent-management
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from urllib.parse import unquote

from desktop.domain import phone
from desktop.domain.agent import Agent, AgentDraft, Routing, SystemState
from desktop.domain.errors import InvalidField
from desktop.domain.paging import Page
from desktop.providers.decoding import (
    BadValue,
    Row,
    moment,
    number_text,
    rows_of,
    whole,
    words,
)
from desktop.providers.stringee.profile import PROFILE

PAGE_SIZE = 100
"""Agents per page: the most that Stringee is known to give; what it really gave is read back."""

_STATES = {1: SystemState.FREE, 2: SystemState.WRAP_UP}


def read_page(envelope: Row) -> Page[Agent]:
    """One page of the agent list; the total is text, its name differs between versions."""
    listed = envelope.get("data")
    if not isinstance(listed, dict):
        raise BadValue("no list")
    agents, unreadable = rows_of(listed.get("agents"), read_agent)
    pages = whole(listed.get("totalPages"))
    page = whole(listed.get("currentPage"))
    return Page(
        agents,
        total=_total(listed),
        next=page + 1 if page < pages else None,
        pages=pages,
        unreadable=unreadable,
    )


def read_agent(row: Row) -> Agent:
    """One row of the list; only ids are demanded, the rest may be absent or null."""
    agent_id, user_id = number_text(row.get("id")), number_text(row.get("stringee_user_id"))
    if not agent_id or not user_id:
        raise BadValue("an agent without an id")
    return Agent(
        id=agent_id,
        name=words(row.get("name")) or user_id,
        user_id=user_id,
        phone=unquote(number_text(row.get("phone_number"))),
        status=words(row.get("manual_status")),
        system_state=_system_state(row),
        routing=_routing(row.get("routing_type")),
        last_call_end=_time(row.get("last_time_support_call_ended")),
    )


def create_body(draft: AgentDraft) -> dict[str, str | int]:
    """Body of a create, in the order of Stringee's page; what is empty is left out."""
    written = _written(draft)
    for key, name in (("name", "name"), ("user_id", "stringee_user_id")):
        if not written.get(name):
            raise InvalidField(
                f"{PROFILE.agent_form.field(key).label} is missing.",
                "The agent was not created.",
                field=key,
            )
    return {name: value for name, value in written.items() if value != ""}


def changes(agent: Agent, draft: AgentDraft) -> dict[str, str | int]:
    """Body of an update: only what the draft has and the agent has not."""
    present: dict[str, str | int] = {
        "name": agent.name,
        "stringee_user_id": agent.user_id,
        "manual_status": agent.status,
        "routing_type": agent.routing.value if agent.routing else "",
        "phone_number": _digits(agent.phone) or agent.phone,
    }
    changed = {name: value for name, value in _written(draft).items() if value != present[name]}
    if changed.get("manual_status") == "":
        raise InvalidField(
            "Stringee cannot take a status back.",
            "Nothing was changed.",
            "Choose another status.",
            field="status",
        )
    if changed.get("routing_type") == "":
        del changed["routing_type"]
    return changed


def changed_agent(agent: Agent, body: dict[str, str | int]) -> Agent:
    """The agent after an update with this body; Stringee's answer does not show it."""
    routing = body.get("routing_type")
    return replace(
        agent,
        name=str(body.get("name", agent.name)),
        user_id=str(body.get("stringee_user_id", agent.user_id)),
        status=str(body.get("manual_status", agent.status)),
        routing=Routing(routing) if routing else agent.routing,
        phone=str(body.get("phone_number", agent.phone)),
    )


def created_agent(agent_id: str, body: dict[str, str | int]) -> Agent:
    """The agent of a create as far as it is known without the list."""
    empty = Agent(agent_id, "", routing=Routing.APP, system_state=SystemState.UNKNOWN)
    return changed_agent(empty, body)


def _written(draft: AgentDraft) -> dict[str, str | int]:
    """The draft's fields as Stringee names and types them, in the order of its page."""
    written: dict[str, str | int] = {}
    for key, name in (
        ("name", "name"),
        ("user_id", "stringee_user_id"),
        ("status", "manual_status"),
    ):
        if key in draft.values:
            written[name] = draft.text(key).strip()
    if "routing" in draft.values:
        routing = draft.text("routing").strip()
        written["routing_type"] = int(routing) if routing else ""
    if "phone" in draft.values:
        written["phone_number"] = _phone(draft)
    return written


def _phone(draft: AgentDraft) -> str:
    """Country code and number without ``+``, as Stringee wants it; "" for none."""
    text = draft.text("phone").strip()
    routed_there = draft.text("routing") == str(Routing.PHONE.value)
    if not text and not routed_there:
        return ""
    digits = _digits(text)
    if not digits:
        raise InvalidField(
            "This phone number cannot be called." if text else "Phone number is missing.",
            "Nothing was changed.",
            "Calls routed to a phone need its number, with the country code.",
            field="phone",
        )
    return digits


def _digits(text: str) -> str:
    number = phone.parse(text, PROFILE.country)
    return number.digits if number else ""


def _system_state(row: Row) -> SystemState:
    """Stringee's 0 is "in a call", but an agent who never took one shows it too."""
    online = row.get("online_status")
    if online is not None and whole(online) == 0:
        return SystemState.OFFLINE
    status = row.get("system_status")
    if status is None:
        return SystemState.UNKNOWN
    if whole(status) == 0:
        picked_up = _time(row.get("last_time_pickup"))
        return SystemState.BUSY if picked_up else SystemState.NEVER_USED
    return _STATES.get(whole(status), SystemState.UNKNOWN)


def _routing(value: object) -> Routing | None:
    try:
        return Routing(whole(value))
    except ValueError:
        return None


def _time(value: object) -> datetime | None:
    """A time whose unit Stringee does not tell (seconds or milliseconds); 0 is never."""
    try:
        return moment(value)
    except BadValue:
        return None


def _total(listed: Row) -> int | None:
    for name, value in listed.items():
        if name.startswith("total") and name != "totalPages":
            return whole(value)
    return None
