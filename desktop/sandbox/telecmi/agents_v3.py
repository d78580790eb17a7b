"""Agents on TeleCMI v3: first and last name, true partial update, one agent by id.

Source: the vendor's "v3" pages for user list, info, update and remove; "add" is known from clients.
"""

from __future__ import annotations

from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.telecmi.agents import APP, refusal_of_new
from desktop.sandbox.telecmi.company import Agent
from desktop.sandbox.telecmi.region import Ask, Body, failure, unauthenticated
from desktop.sandbox.telecmi.schema import FLAG, NUMBER, TEXT, may, need

_OPTIONAL = (
    may("email_id", TEXT),
    may("phone_number", TEXT),
    may("password", TEXT),
    may("start_time", NUMBER, 1, 24),
    may("end_time", NUMBER, 1, 24),
    may("followme", FLAG),
)
ADD_FIELDS = (
    *APP,
    need("extension", NUMBER, 1000, 9999),
    need("first_name", TEXT),
    may("last_name", TEXT),
    *_OPTIONAL,
)
LIST_FIELDS = (*APP, may("page", NUMBER, 1), may("limit", NUMBER, 1), may("name", TEXT))
ONE_FIELDS = (*APP, need("agent_id", TEXT))
UPDATE_FIELDS = (*ONE_FIELDS, may("first_name", TEXT), may("last_name", TEXT), *_OPTIONAL)


def add(ask: Ask) -> Answer:
    """Add an agent with a four-digit extension."""
    if not ask.owns():
        return unauthenticated(401)
    refused = refusal_of_new(ask.company, ask.body["extension"])
    if refused is not None:
        return refused
    agent = Agent(ask.body["extension"], "", "", "")
    _apply(agent, ask.body)
    ask.company.agents[agent.agent_id] = agent
    added = {"agent_id": agent.agent_id, "name": agent.name, "extension": agent.extension}
    return Answer({"code": 200, "status": "success", "msg": "Saved successfully", "agent": added})


def listing(ask: Ask) -> Answer:
    """One page of agents, optionally those whose name contains a text."""
    if not ask.owns():
        return unauthenticated(401)
    wanted = ask.body.get("name", "").casefold()
    found = [agent for agent in ask.company.agents.values() if wanted in agent.name.casefold()]
    first = (ask.page - 1) * ask.limit
    rows = [
        {**_row(agent), "user_id": agent.agent_id} for agent in found[first : first + ask.limit]
    ]
    return Answer({"code": 200, "status": "success", "count": len(found), "agents": rows})


def get(ask: Ask) -> Answer:
    """One agent; unknown and unauthenticated look the same."""
    agent = ask.company.agents.get(ask.body["agent_id"])
    if agent is None or not ask.owns():
        return unauthenticated()
    return Answer({"code": 200, "status": "success", "agent": _row(agent)})


def update(ask: Ask) -> Answer:
    """Change what is given and nothing else; 404 when nothing would change."""
    if not ask.owns():
        return unauthenticated(401)
    agent = ask.company.agents.get(ask.body["agent_id"])
    if agent is None:
        return failure(404, "User not found")
    before = _row(agent)
    _apply(agent, ask.body)
    if _row(agent) == before:
        return failure(404, "User not found or nothing changed")
    return Answer({"code": 200, "status": "success", "msg": "Updated successfully"})


def remove(ask: Ask) -> Answer:
    """Remove an agent."""
    if not ask.owns():
        return unauthenticated(401)
    if ask.company.agents.pop(ask.body["agent_id"], None) is None:
        return failure(404, "User not found")
    return Answer({"code": 200, "status": "success"})


def _apply(agent: Agent, body: Body) -> None:
    first, _, last = agent.name.partition(" ")
    agent.name = f"{body.get('first_name', first)} {body.get('last_name', last)}".strip()
    agent.email = body.get("email_id", agent.email)
    agent.phone = body.get("phone_number", agent.phone)
    agent.password = body.get("password", agent.password)
    agent.start_time = int(body.get("start_time", agent.start_time))
    agent.end_time = int(body.get("end_time", agent.end_time))
    agent.followme = body.get("followme", agent.followme)


def _row(agent: Agent) -> dict[str, Any]:
    first, _, last = agent.name.partition(" ")
    return {
        "agent_id": agent.agent_id,
        "first_name": first,
        "last_name": last,
        "email_id": agent.email,
        "extension": agent.extension,
        "password": agent.password,
        "phone": agent.phone,
        "start_time": agent.start_time,
        "end_time": agent.end_time,
        "followme": agent.followme,
    }
