"""The contacts of TeleCMI's agents, worldwide region: list, add and update.

Source: "Get contact", "Update contact", "Add contact" (v3).
"""

from __future__ import annotations

import time
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.telecmi.company import APP_ID, Agent, Company
from desktop.sandbox.telecmi.region import Ask, failure, unauthenticated
from desktop.sandbox.telecmi.schema import LIST, NUMBER, TEXT, may, need

_MOST_ROWS, _MOST_ADDED = 10, 100

LIST_FIELDS = (
    need("token", TEXT),
    may("page", NUMBER, 1),
    may("limit", NUMBER, 1, _MOST_ROWS),
    may("name", TEXT),
)
UPDATE_FIELDS = (
    need("token", TEXT),
    need("name", TEXT),
    need("phone_number", NUMBER),
    may("remindme", NUMBER),
    may("email", TEXT),
    may("status", TEXT),
    may("tag", TEXT),
    may("info", TEXT),
)
ADD_FIELDS = (need("token", TEXT), need("contacts", LIST))


def listing(ask: Ask) -> Answer:
    """One page of the agent's contacts."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    named = str(ask.body.get("name", "")).casefold()
    rows = [row for row in _of(ask.company, agent) if named in row["name"].casefold()]
    limit, page = ask.body.get("limit", _MOST_ROWS), ask.body.get("page", 1)
    start = (page - 1) * limit
    return Answer({"code": 200, "count": len(rows), "contacts": rows[start : start + limit]})


def update(ask: Ask) -> Answer:
    """Change the contact of a number; one that is not there is made."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    number = ask.body["phone_number"]
    known = [row for row in _of(ask.company, agent) if row["mobile"] == number]
    for row in known or [_row(ask.company, agent, number)]:
        row.update({key: ask.body[key] for key in ("name", "email", "info") if key in ask.body})
    return Answer({"code": 200, "status": "success"})


def add(ask: Ask) -> Answer:
    """Add contacts; one that is there already is there twice afterwards."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    added: list[dict[str, Any]] = ask.body["contacts"]
    wanted = ("phone_no", "first_name", "last_name")
    if not added or len(added) > _MOST_ADDED:
        return failure(400, "contacts must contain 1 to 100 items")
    if any(not one.get(key) for one in added for key in wanted):
        return failure(400, "Parameter missing")
    _of(ask.company, agent)
    for one in added:
        row = _row(ask.company, agent, one["phone_no"])
        last = "" if one["last_name"] == "." else one["last_name"]
        row["name"] = f"{one['first_name']} {last}".strip()
        row["email"] = one.get("email_id", "")
    return Answer({"code": 200, "msg": "Contacts added successfully"})


def _of(company: Company, agent: Agent) -> list[dict[str, Any]]:
    if not company.contacts:
        for number, name in company.people():
            _row(company, agent, int(number))["name"] = name
    return [row for row in company.contacts if row["agent"] == agent.agent_id]


def _row(company: Company, agent: Agent, number: int) -> dict[str, Any]:
    row = {
        "agent": agent.agent_id,
        "notes": [],
        "inet_no": APP_ID,
        "name": "",
        "mobile": number,
        "tag": "",
        "time": int(time.time() * 1000),
        "remindme": 0,
        "email": "",
        "info": "",
        "status": "",
    }
    company.contacts.append(row)
    return row
