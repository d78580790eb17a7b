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
from desktop.domain.wording import say
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

AgentBody = dict[str, str | int]
"""Fields of an agent as they go out: the routing is a number, the rest is text."""

_NAMES = {
    "name": "name",
    "user_id": "stringee_user_id",
    "status": "manual_status",
    "routing": "routing_type",
    "phone": "phone_number",
}
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
        total=total_of(listed),
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


def create_body(draft: AgentDraft) -> AgentBody:
    """Body of a create, in the order of Stringee's page; what is empty is left out."""
    written = _written(draft)
    for key in ("name", "user_id"):
        if not written.get(_NAMES[key]):
            raise InvalidField(
                say("{label} is missing.", label=PROFILE.agent_form.field(key).label),
                say("The agent was not created."),
                field=key,
            )
    _require_phone(written)
    return {name: value for name, value in written.items() if value != ""}


def changes(agent: Agent, draft: AgentDraft) -> AgentBody:
    """Body of an update: only what the draft has and the agent has not."""
    present: AgentBody = {
        "name": agent.name,
        "stringee_user_id": agent.user_id,
        "manual_status": agent.status,
        "routing_type": agent.routing.value if agent.routing else "",
        "phone_number": _digits(agent.phone) or agent.phone,
    }
    if draft.text("phone") == agent.phone:
        # Stays as it is, even if it cannot be read.
        draft = AgentDraft({key: draft.values[key] for key in draft.values if key != "phone"})
    changed = {name: value for name, value in _written(draft).items() if value != present[name]}
    for key in ("name", "user_id", "status", "routing"):
        if changed.get(_NAMES[key]) == "":
            label = PROFILE.agent_form.field(key).label
            raise InvalidField(
                say("{label} cannot be emptied.", label=label),
                say("Nothing was changed."),
                field=key,
            )
    if not changed.keys().isdisjoint({"routing_type", "phone_number"}):
        _require_phone({**present, **changed})
    return changed


def changed_agent(agent: Agent, body: AgentBody) -> Agent:
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


def created_agent(agent_id: str, body: AgentBody) -> Agent:
    """The agent of a create as far as it is known without the list."""
    empty = Agent(agent_id, "", routing=Routing.APP, system_state=SystemState.UNKNOWN)
    return changed_agent(empty, body)


def _written(draft: AgentDraft) -> AgentBody:
    """The draft's fields as Stringee names and types them, in the order of its page."""
    written: AgentBody = {
        name: draft.text(key).strip() for key, name in _NAMES.items() if key in draft.values
    }
    if written.get("routing_type"):
        written["routing_type"] = int(written["routing_type"])
    if written.get("phone_number"):
        written["phone_number"] = _digits(draft.text("phone"))
        if not written["phone_number"]:
            raise InvalidField(
                say("This phone number cannot be called."),
                say("Nothing was changed."),
                say("Enter it with its country code."),
                field="phone",
            )
    return written


def _require_phone(body: AgentBody) -> None:
    if body.get("routing_type") == Routing.PHONE.value and not body.get("phone_number"):
        raise InvalidField(
            say("Phone number is missing."),
            say("Nothing was changed."),
            say("Calls routed to a phone need its number."),
            field="phone",
        )


def _digits(text: str) -> str:
    """Country code and number without ``+``, as Stringee wants it; "" when it is no number."""
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


def total_of(listed: Row) -> int | None:
    """Rows over all pages; the total is text, and its name differs from list to list."""
    for name, value in listed.items():
        if name.startswith("total") and name != "totalPages":
            return whole(value)
    return None
