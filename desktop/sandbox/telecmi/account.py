"""Signing in to TeleCMI and the small account pages: balance, caller ids, notes, recordings.

Source: "Login token", "User access", "App balance", "Agent caller id", "Agent notes",
"Agent get break", "Play record".
"""

from __future__ import annotations

import time
import uuid

from desktop.sandbox.answers import Answer
from desktop.sandbox.people import DAY_MS
from desktop.sandbox.sounds import MP3
from desktop.sandbox.telecmi.company import APP_ID, APP_SECRET, LINES
from desktop.sandbox.telecmi.region import INDIA, Ask, Region, failure, unauthenticated
from desktop.sandbox.telecmi.schema import NUMBER, TEXT, Field, may, need

LOGIN_FIELDS = (need("id", TEXT), need("password", TEXT))
TOKEN_ONLY = (need("token", TEXT),)
BREAK_FIELDS = (need("token", TEXT), may("from_date", NUMBER), may("end_date", NUMBER))
APP_ONLY = (need("appid", NUMBER), need("secret", TEXT))
SET_CALLER_ID_FIELDS = (need("token", TEXT), need("callerid", NUMBER))
ADD_NOTE_FIELDS = (
    need("token", TEXT),
    need("name", TEXT),
    need("from", NUMBER),
    need("date", NUMBER),
    need("msg", TEXT),
)
GET_NOTES_FIELDS = (need("token", TEXT), need("phone_number", NUMBER), need("date", NUMBER))


def balance_fields(region: Region) -> tuple[Field, ...]:
    """The body of "App balance"."""
    return (need("appid", NUMBER), need(region.secret, TEXT))


def login(ask: Ask) -> Answer:
    """Agent id and password for a 30-day token."""
    agent = ask.company.agents.get(ask.body["id"])
    if agent is None or agent.password != ask.body["password"]:
        return unauthenticated()
    described = {"id": agent.agent_id, "inet_no": APP_ID, "name": agent.name}
    if ask.region is not INDIA:
        described["category"] = "inr" if ask.company.country == "IN" else "usd"
    return Answer(
        {
            "code": 200,
            "msg": "Login successfully",
            "token": ask.company.token_for(agent),
            "agent": described,
        }
    )


def feed_token(ask: Ask) -> Answer:
    """The admin's token for the live feed; it travels in ``secret``, not in ``token``."""
    if not ask.owns():
        return unauthenticated()
    token = str(uuid.uuid4())
    ask.company.feed_tokens.add(token)
    return Answer({"code": 200, "secret": token, "expiresIn": "30d"})


def balance(ask: Ask) -> Answer:
    """The account's money: text with a long tail in India, a number worldwide."""
    if not ask.owns(ask.region.secret):
        return unauthenticated()
    expire = int(time.time() * 1000) + 90 * DAY_MS
    if ask.region is INDIA:
        return Answer({"code": 200, "balance": "1843.200000000012", "sms": 0, "expire": expire})
    return Answer({"code": 200, "balance": 1843.2, "sms": 0, "expire": expire})


def caller_ids(ask: Ask) -> Answer:
    """The numbers that an agent may show."""
    if ask.caller() is None:
        return unauthenticated()
    rows = [{"pstn": line, "price": 0.4, "capacity": 10, "profile": "default"} for line in LINES]
    return Answer({"code": 200, "callerid": rows})


def set_caller_id(ask: Ask) -> Answer:
    """Choose the number that an agent shows."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    line = str(ask.body["callerid"])
    if line not in LINES:
        return failure(400, "Invalid callerid")
    ask.company.caller_ids[agent.agent_id] = line
    return Answer({"code": 200, "msg": "Updated successfully", "callerid": ask.body["callerid"]})


def break_left(ask: Ask) -> Answer:
    """What an agent has left of its break."""
    if ask.caller() is None:
        return unauthenticated()
    return Answer({"code": 200, "break_sec": "00:35:00"})


def add_note(ask: Ask) -> Answer:
    """Attach a note to a customer's number."""
    agent = ask.caller()
    if agent is None:
        return unauthenticated()
    note = {
        "msg": ask.body["msg"],
        "date": ask.body["date"],
        "agent": agent.agent_id,
        "name": ask.body["name"],
    }
    ask.company.notes.setdefault(str(ask.body["from"]), []).append(note)
    return Answer({"status": "success", "code": 200})


def get_notes(ask: Ask) -> Answer:
    """The notes of a customer's number."""
    if ask.caller() is None:
        return unauthenticated()
    number = str(ask.body["phone_number"])
    kept = ask.company.notes.get(number, [])
    notes = [{key: note[key] for key in ("msg", "date", "agent")} for note in kept]
    name = ask.company.name_of(number) or "unknown"
    return Answer({"notes": notes, "name": name, "tag": "", "code": 200})


def play(secret: str | None, appid: str | None, file: str | None) -> Answer:
    """A recording; its errors are JSON with HTTP status 200."""
    if not (secret and appid and file):
        return failure(404, "Parameter missing")
    if secret != APP_SECRET or appid != str(APP_ID):
        return failure(407, "Authentication Failed")
    return Answer(raw=MP3, content_type="audio/mpeg")
