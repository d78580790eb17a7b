"""Placing and steering calls on Stringee.

Source: "Make call to an agent then connect the call to a phone", "Make outbound call",
"Stop a call", "Transfer call" (PCC); the texts of the refusals are those seen by clients.
"""

from __future__ import annotations

from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.stringee.project import Project

Body = dict[str, Any]
_NEEDED = (
    "agentUserId",
    "toAgentFromNumberDisplay",
    "toAgentFromNumberDisplayAlias",
    "toCustomerFromNumber",
    "customerNumber",
)


def agent_first(project: Project, body: Body) -> Answer:
    """Ring the agent, then the customer. The answer holds a call id only now and then."""
    for name in _NEEDED:
        if not isinstance(body.get(name), str) or not body[name]:
            return _refused(-1, f"{name} is required")
    refused = _refused_numbers(project, body["toCustomerFromNumber"], body["customerNumber"])
    if refused is not None:
        return refused
    agent = project.by_user_id.get(body["agentUserId"])
    if agent is None or project.switchboard.busy(agent.stringee_user_id):
        return Answer({"r": 1, "msg": "AGENT_NOT_FOUND_OR_IN_ANOTHER_CALL"})
    rings = "mobile" if agent.routing_type == 2 else "softphone"
    hotline, customer = body["toCustomerFromNumber"], body["customerNumber"]
    call_id = project.place(agent.stringee_user_id, customer, hotline, rings)
    named = {"callId": call_id} if project.options.call_ids else {}
    return Answer({"r": 0, "message": "success", **named})


def phone_to_phone(project: Project, body: Body) -> Answer:
    """Ring the first phone from a hotline, then run the actions, which connect the second."""
    origin, targets = body.get("from"), body.get("to")
    if not isinstance(origin, dict) or not isinstance(targets, list) or not targets:
        return _refused(9, "Parameter from or to invalid")
    first = targets[0]
    if not isinstance(first, dict) or first.get("type") not in ("internal", "external"):
        return _refused(3, "TO_TYPE_IS_NOT_INTERNAL_OR_EXTERNAL")
    hotline, rung = str(origin.get("number", "")), str(first.get("number", ""))
    customer = _connected(body.get("actions"))
    if customer is None and not body.get("answer_url"):
        return _refused(1, "ANSWER_URL_IS_EMPTY")
    numbers = [customer or rung] if first["type"] == "internal" else [rung, customer or rung]
    for number in numbers:
        refused = _refused_numbers(project, hotline, number)
        if refused is not None:
            return refused
    call_id = project.place(_agent_behind(project, rung), customer or rung, hotline, "mobile")
    return Answer({"r": 0, "message": "success", "call_id": call_id})


def stop(project: Project, body: Body) -> Answer:
    """End a call in progress."""
    if not project.switchboard.hang_up(str(body.get("callId", ""))):
        return _refused(9, "Call not found")
    return Answer({"r": 0})


def transfer(project: Project, body: Body) -> Answer:
    """Hand a call in progress to somebody else (PCC; the text is in ``msg``)."""
    if not isinstance(body.get("to"), dict) or not body["to"].get("number"):
        return Answer({"r": -1, "msg": "to is required", "data": {}})
    if body.get("transferType", "blind") not in ("blind", "attended"):
        return Answer({"r": -1, "msg": "transferType invalid", "data": {}})
    waiting = [call for call in project.switchboard.placed if not call.settled]
    if not any(placed.call.id == body.get("callId") for placed in waiting):
        return Answer({"r": -1, "msg": "Call not found", "data": {}})
    project.transfers.append(body)
    return Answer({"r": 0, "msg": "", "data": {}})


def transfer_by(project: Project, body: Body) -> Answer:
    """The same on the Call API, which also wants to know who hands over."""
    if not body.get("fromUserId"):
        return _refused(-1, "fromUserId is required")
    answer = transfer(project, body)
    if answer.document["r"]:
        return _refused(9, answer.document["msg"])
    return Answer({"r": 0})


def _refused(code: int, text: str) -> Answer:
    return Answer({"r": code, "message": text})


def _refused_numbers(project: Project, hotline: str, customer: str) -> Answer | None:
    for number in (hotline, customer):
        if not number.isdecimal():
            return _refused(10, "FROM_NUMBER_OR_TO_NUMBER_FORMAT_INVALID")
    for row in project.rows["number"].values():
        if row["number"] == hotline and row["allow_outbound_calls"]:
            return None
    return _refused(4, "from_number_not_found: from number not found")


def _connected(actions: Any) -> str | None:
    """The number of the first connect action."""
    for action in actions if isinstance(actions, list) else []:
        if isinstance(action, dict) and action.get("action") == "connect":
            target = action.get("to")
            return str(target.get("number", "")) if isinstance(target, dict) else None
    return None


def _agent_behind(project: Project, rung: str) -> str:
    """The user id of the agent who owns the phone or the id that is rung, else what was rung."""
    for agent in project.agents.values():
        if rung in (agent.phone_number, agent.stringee_user_id):
            return agent.stringee_user_id
    return rung
