"""Call lists on TeleCMI: of one agent (token) and of the whole app (secret), both regions.

Source: "Agent outgoing missed", "Agent incoming missed", "Missed call", "Out missed", "Answered
call", "Call analysis" and their siblings. Times are epoch milliseconds.
"""

from __future__ import annotations

import time
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.calls import Call
from desktop.sandbox.people import DAY_MS
from desktop.sandbox.telecmi.company import APP_ID, Company
from desktop.sandbox.telecmi.region import (
    INDIA,
    Ask,
    Body,
    Endpoint,
    Region,
    unauthenticated,
)
from desktop.sandbox.telecmi.schema import ANY, NUMBER, TEXT, Field, may, need

CALLBACK_ACTION_FIELDS = (need("token", TEXT), need("from", ANY))

_OLD_ID_MS = 20 * DAY_MS


def agent_fields(region: Region) -> tuple[Field, ...]:
    """The body of an agent-level list."""
    page = need if region.page_needed else may
    return (
        need("token", TEXT),
        need("from", NUMBER),
        need("to", NUMBER),
        page("page", NUMBER, 1),
        may("limit", NUMBER, 1, region.agent_rows),
    )


def app_fields(region: Region) -> tuple[Field, ...]:
    """The body of an app-level list."""
    return (
        need("appid", NUMBER),
        need(region.secret, TEXT),
        may("start_date", NUMBER),
        may("end_date", NUMBER),
        may("page", NUMBER, 1),
        may("limit", NUMBER, 1, region.app_rows),
    )


def analysis_fields(region: Region) -> tuple[Field, ...]:
    """The body of "Call analysis": worldwide it insists on the dates, whatever the page says."""
    date = may if region is INDIA else need
    dates = (date("start_date", NUMBER), date("end_date", NUMBER))
    return (need("appid", NUMBER), need(region.secret, TEXT), *dates)


def of_agent(*, incoming: bool, answered: bool) -> Endpoint:
    """The agent-level list of one direction and outcome."""

    def listing(ask: Ask) -> Answer:
        return _agent_page(ask, incoming, answered)

    return listing


def of_agent_by_type(*, incoming: bool) -> Endpoint:
    """``in_cdr`` and ``out_cdr``: ``type`` 1 is answered, 0 (and nothing) is missed."""

    def listing(ask: Ask) -> Answer:
        return _agent_page(ask, incoming, ask.body.get("type") == 1)

    return listing


def of_app(*, incoming: bool, answered: bool) -> Endpoint:
    """The app-level list of one direction and outcome."""

    def listing(ask: Ask) -> Answer:
        if not ask.owns(ask.region.secret):
            return unauthenticated()
        start, end = _dates(ask.body)
        shelf = ask.company.calls.of_kind(incoming=incoming, answered=answered)
        count, calls = shelf.page(start, end, ask.page, ask.limit)
        rows = [_app_row(ask.company, ask.region, call) for call in calls]
        return Answer({ask.region.total: count, "cdr": rows, "code": 200})

    return listing


def callback(ask: Ask) -> Answer:
    """Incoming missed calls of an agent that nobody has marked as called back."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    shelf = ask.company.calls.of_kind(incoming=True, answered=False, agent=agent.agent_id)
    first, last = shelf.span(ask.body["from"], ask.body["to"])
    open_calls = [call for call in shelf.calls[first:last] if call.customer not in agent.handled]
    skip = (ask.page - 1) * ask.limit
    rows = [
        {"_id": call.id, "from": int(call.customer), "time": call.started}
        for call in open_calls[::-1][skip : skip + ask.limit]
    ]
    return Answer({"code": 200, "count": len(open_calls), "cdr": rows})


def callback_action(ask: Ask) -> Answer:
    """Mark a number as called back for an agent."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    agent.handled.add(str(ask.body["from"]))
    return Answer({"code": 200, "number": ask.body["from"], "msg": "Updated successfully"})


def analysis(ask: Ask) -> Answer:
    """Totals of a period: the cheapest proof that app id and secret are right."""
    if not ask.owns(ask.region.secret):
        return unauthenticated()
    start, end = _dates(ask.body)

    def count(*, answered: bool) -> int:
        shelves = [
            ask.company.calls.of_kind(incoming=incoming, answered=answered)
            for incoming in (True, False)
        ]
        spans = [shelf.span(start, end) for shelf in shelves]
        return sum(last - first for first, last in spans)

    answered, missed = count(answered=True), count(answered=False)
    return Answer({"code": 200, "total": answered + missed, "answered": answered, "missed": missed})


def _agent_page(ask: Ask, incoming: bool, answered: bool) -> Answer:
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    shelf = ask.company.calls.of_kind(incoming=incoming, answered=answered, agent=agent.agent_id)
    count, calls = shelf.page(ask.body["from"], ask.body["to"], ask.page, ask.limit)
    row = _india_row if ask.region is INDIA else _worldwide_row
    rows = [row(ask.company, call) for call in calls]
    return Answer({"count": count, "cdr": rows, "code": 200})


def _dates(body: Body) -> tuple[float, float]:
    now = int(time.time() * 1000)
    return body.get("start_date", now - DAY_MS), body.get("end_date", now)


def _app_row(company: Company, region: Region, call: Call) -> dict[str, Any]:
    if region is INDIA:
        row = _india_row(company, call)
        # Only the agent-level list leaves out the called number of an incoming missed call.
        return {"_id": row["_id"], "to": row.get("to", int(call.line)), **row}
    row = _worldwide_row(company, call)
    if call.incoming:
        row["to"] = int(call.line)
    if call.agent is not None and (call.answered or not call.incoming):
        row["agent"] = call.agent
    return row


def _india_row(company: Company, call: Call) -> dict[str, Any]:
    row: dict[str, Any] = {"_id": call.id}
    if not call.incoming:
        row["to"] = int(call.customer)
    elif call.answered:
        row["to"] = _agent_phone(company, call)
    row["time"] = call.started
    row["from"] = int(call.customer) if call.incoming else call.agent or f"0_{APP_ID}"
    row["billedsec"] = call.talked
    row["rate"] = f"{_cost(call):.4f}"
    row["name"] = call.name or "unknown"
    if call.answered:
        row["record"] = "true"
        row["filename"] = f"{call.id}.mp3"
    return row


def _worldwide_row(company: Company, call: Call) -> dict[str, Any]:
    row: dict[str, Any] = {
        "cmiuid": _uuid(call),
        "duration": call.waited + call.talked,
        # A missed incoming call was connected to the waiting music, and is billed for it.
        "billedsec": call.talked or (max(1, call.waited - 3) if call.incoming else 0),
        "rate": _cost(call),
        "name": call.name or "unknown",
        "time": call.started,
        "from": int(call.customer) if call.incoming else call.line,
    }
    if not call.incoming:
        row["to"] = int(call.customer)
    notes = company.notes.get(call.customer)
    if notes:
        row["notes"] = [
            {"msg": note["msg"], "date": note["date"], "agent": note["agent"]} for note in notes
        ]
    if call.answered:
        row["record"] = "true"
        row["filename"] = f"{call.id}.mp3"
        if not call.incoming:
            row["region"] = company.country
    return row


def _agent_phone(company: Company, call: Call) -> int:
    agent = company.agents.get(call.agent or "")
    return int(call.line if agent is None else agent.phone)


def _cost(call: Call) -> float:
    return round((call.talked + 59) // 60 * 0.4, 4)


def _uuid(call: Call) -> str:
    """The id worldwide: a uuid, but older rows keep the 24 hexadecimal digits."""
    if len(call.id) != 24 or call.started < time.time() * 1000 - _OLD_ID_MS:
        return call.id
    text = call.id + call.id[:8]
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
