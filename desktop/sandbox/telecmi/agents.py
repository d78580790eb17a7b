"""Agents on TeleCMI v1 (India) and v2 (worldwide): add, list, update, remove, status.

Source: the vendor's pages "Add agent", "Update agent", "Remove agent", "Agent list" and
"Agent status"; the refusals are those recorded from real clients.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.telecmi.company import Agent, Company
from desktop.sandbox.telecmi.region import Ask, Body, Region, failure, unauthenticated
from desktop.sandbox.telecmi.schema import ANY, NUMBER, TEXT, Field, may, need

STATUSES = ("online", "offline", "break", "dialer")
APP = (need("appid", NUMBER), need("secret", TEXT))


def _details(region: Region) -> tuple[Field, ...]:
    return (
        need("name", TEXT),
        need("phone_number", NUMBER if region.phone is int else TEXT),
        need("password", TEXT),
        may("start_time", NUMBER, 1, 24),
        may("end_time", NUMBER, 1, 24),
        # The page's table says string, its sample sends a boolean.
        may("sms_alert", ANY),
    )


def add_fields(region: Region) -> tuple[Field, ...]:
    """The body of "Add agent"."""
    extension = need("extension", NUMBER, 100, region.highest_extension)
    return (*APP, extension, *_details(region))


def update_fields(region: Region) -> tuple[Field, ...]:
    """The body of "Update agent": not a patch, name, phone and password must be given."""
    return (*APP, need("id", TEXT), *_details(region))


REMOVE_FIELDS = (*APP, need("id", TEXT))
STATUS_FIELDS = (*APP, need("id", TEXT), need("status", TEXT))
LIST_FIELDS = (*APP, need("page", NUMBER, 1), need("limit", NUMBER, 1, 10))


def refusal_of_new(company: Company, extension: int) -> Answer | None:
    """Why an agent cannot be added; None when it can."""
    if any(agent.extension == extension for agent in company.agents.values()):
        return failure(400, "Extension Already Exists")
    seats = company.options.seat_limit
    if seats is not None and len(company.agents) >= seats:
        return failure(400, "Your user limit has been reached")
    return None


def add(ask: Ask) -> Answer:
    """Add an agent."""
    if not ask.owns():
        return unauthenticated(ask.region.refused)
    refused = refusal_of_new(ask.company, ask.body["extension"])
    if refused is not None:
        return refused
    agent = Agent(
        ask.body["extension"], ask.body["name"], str(ask.body["phone_number"]), ask.body["password"]
    )
    _apply_shift(agent, ask.body)
    ask.company.agents[agent.agent_id] = agent
    added = {"agent_id": agent.agent_id, "name": agent.name, "extension": agent.extension}
    return Answer(
        {"code": ask.region.saved, "status": "success", "msg": "Saved successfully", "agent": added}
    )


def update(ask: Ask) -> Answer:
    """Replace an agent's details; the answer echoes the password, as documented."""
    if not ask.owns():
        return unauthenticated(ask.region.refused)
    agent = ask.company.agents.get(ask.body["id"])
    if agent is None:
        return failure(400, "Invalid agent id")
    agent.name = ask.body["name"]
    agent.phone = str(ask.body["phone_number"])
    agent.password = ask.body["password"]
    _apply_shift(agent, ask.body)
    updated = {
        "name": agent.name,
        "password": agent.password,
        "notify": agent.notify,
        "phone": ask.region.phone(agent.phone),
        "start_time": agent.start_time,
        "end_time": agent.end_time,
    }
    return Answer(
        {
            "code": ask.region.saved,
            "status": "success",
            "msg": "Updated successfully",
            "agent": updated,
        }
    )


def remove(ask: Ask) -> Answer:
    """Remove an agent."""
    if not ask.owns():
        return unauthenticated(ask.region.refused)
    if ask.company.agents.pop(ask.body["id"], None) is None:
        return failure(400, "Invalid agent id")
    return Answer({"code": ask.region.done, "status": "success"})


def listing(ask: Ask) -> Answer:
    """One page of agents, with their passwords in clear and without any presence."""
    if not ask.owns():
        return unauthenticated(ask.region.refused)
    rows = [_row(agent) for agent in page_of(ask)]
    return Answer(
        {
            "code": ask.region.done,
            "status": "success",
            "count": len(ask.company.agents),
            "agents": rows,
        }
    )


def page_of(ask: Ask) -> list[Agent]:
    """The agents of one 1-based page; empty past the end."""
    first = (ask.page - 1) * ask.limit
    agents = ask.company.agents.values()
    return list(islice(agents, first, first + ask.limit))


def set_status(ask: Ask) -> Answer:
    """Set an agent's status; ``status`` in the answer is the new one."""
    if not ask.owns():
        return unauthenticated(ask.region.refused)
    agent = ask.company.agents.get(ask.body["id"])
    if agent is None:
        return failure(ask.region.refused, "Invalid agent id")
    if ask.body["status"] not in STATUSES:
        return failure(ask.region.refused, "Invalid status")
    agent.status = ask.body["status"]
    return Answer({"code": ask.region.saved, "status": agent.status, "msg": "Status updated"})


def _apply_shift(agent: Agent, body: Body) -> None:
    agent.start_time = int(body.get("start_time", agent.start_time))
    agent.end_time = int(body.get("end_time", agent.end_time))
    if "sms_alert" in body:
        agent.notify = body["sms_alert"] in (True, "true")


def _row(agent: Agent) -> dict[str, Any]:
    return {
        "agent_id": agent.agent_id,
        "name": agent.name,
        "extension": agent.extension,
        "password": agent.password,
        "notify": agent.notify,
        "phone": agent.phone,
        "start_time": agent.start_time,
        "end_time": agent.end_time,
    }
