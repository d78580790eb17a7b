"""Agents on Stringee: create, list, update, delete.

Source: "Agent management". Results are in ``r``; the HTTP status stays 200.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.stringee.project import ACCOUNT_ID, PROJECT_ID, Agent, Project

Body = dict[str, Any]
_WRITABLE = ("name", "stringee_user_id", "manual_status", "routing_type", "phone_number")
_NULL_WHEN_UNSET = "manual_status"
_LISTED = tuple(field.name for field in fields(Agent) if field.name != "id")


def failure(code: int, text: str) -> Answer:
    """A refusal by the business logic."""
    return Answer({"r": code, "project": PROJECT_ID, "message": text})


def create(project: Project, body: Body) -> Answer:
    """Create an agent. The ``agentID`` of the answer is not the id that the list shows."""
    for name in ("name", "stringee_user_id"):
        if not body.get(name):
            return failure(-1, f"{name} is required")
    if body["stringee_user_id"] in project.by_user_id:
        return failure(-1, "stringee_user_id existed")
    complaint = _complaint(body)
    if complaint is not None:
        return failure(-1, complaint)
    agent = Agent(project.new_id("AG_"), body["name"], body["stringee_user_id"])
    _apply(agent, body)
    project.agents[agent.id] = agent
    project.by_user_id[agent.stringee_user_id] = agent
    return Answer(
        {
            "r": 0,
            "project": PROJECT_ID,
            "agentID": project.new_id(),
            "message": "Create agent success",
        }
    )


def listing(project: Project, query: dict[str, str]) -> Answer:
    """One page of agents, optionally of one user id or one agent id."""
    agents = list(project.agents.values())
    if "stringee_user_id" in query:
        found = project.by_user_id.get(query["stringee_user_id"])
        agents = [] if found is None else [found]
    if "id" in query:
        agents = [agent for agent in agents if agent.id == query["id"]]
    chosen, paging = page_of(agents, query)
    rows = [_row(agent) for agent in chosen]
    return Answer(
        {
            "r": 0,
            "message": "Load agent(s) success",
            "project": PROJECT_ID,
            "data": {"totalAgents": str(len(agents)), **paging, "agents": rows},
        }
    )


def update(project: Project, agent_id: str, body: Body) -> Answer:
    """Change what is given of an agent; the answer does not show the result."""
    agent = project.agents.get(agent_id)
    if agent is None:
        return failure(-1, "Agent not found")
    user_id = body.get("stringee_user_id", agent.stringee_user_id)
    if project.by_user_id.get(user_id, agent) is not agent:
        return failure(-1, "stringee_user_id existed")
    complaint = _complaint(body)
    if complaint is not None:
        return failure(-1, complaint)
    del project.by_user_id[agent.stringee_user_id]
    _apply(agent, body)
    project.by_user_id[agent.stringee_user_id] = agent
    return Answer({"r": 0, "message": "Update agent info success", "project": PROJECT_ID})


def delete(project: Project, agent_id: str) -> Answer:
    """Delete an agent by the id that the list shows."""
    agent = project.agents.pop(agent_id, None)
    if agent is None:
        return failure(-1, "Agent not found")
    del project.by_user_id[agent.stringee_user_id]
    project.memberships[:] = [pair for pair in project.memberships if pair[0] != agent_id]
    return Answer({"r": 0, "project": PROJECT_ID, "message": "Delete agent success"})


def page_of(rows: list[Any], query: dict[str, str]) -> tuple[list[Any], dict[str, int]]:
    """The rows of the page asked for, and the answer's description of that page."""
    limit = _positive(query.get("limit"), 50)
    page = _positive(query.get("page"), 1)
    first = (page - 1) * limit
    paging = {"totalPages": -(-len(rows) // limit), "currentPage": page, "limit": limit}
    return rows[first : first + limit], paging


def _positive(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and int(text) > 0 else default


def _complaint(body: Body) -> str | None:
    for name in ("name", "stringee_user_id", "manual_status", "phone_number"):
        if name in body and not isinstance(body[name], str | None):
            return f"{name} must be a string"
    routing_type = body.get("routing_type")
    if routing_type is not None and (isinstance(routing_type, bool) or routing_type not in (1, 2)):
        return "routing_type invalid"
    status = body.get("system_status")
    if status is not None and status not in ("0", "1", "2"):
        return "system_status invalid"
    return None


def _apply(agent: Agent, body: Body) -> None:
    for name in _WRITABLE:
        if name in body:
            setattr(agent, name, body[name])
    if "system_status" in body:
        agent.system_status = int(body["system_status"])


def _row(agent: Agent) -> dict[str, Any]:
    row = {"id": agent.id, "project": PROJECT_ID, "account": ACCOUNT_ID}
    for name in _LISTED:
        value = getattr(agent, name)
        if value is not None or name == _NULL_WHEN_UNSET:
            row[name] = value
    return row
