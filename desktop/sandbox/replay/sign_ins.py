"""Signing in to a recording: with the ids that it has, and with any secret."""

from __future__ import annotations

from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.replay.bundle import Recording

ANY = "any secret does"
_SHORTEST_KEY = "any secret does, this one is long enough"
_NOBODY = "nobody"


def accounts(recording: Recording) -> dict[str, Any]:
    """The part ``accounts`` of the ready line, and ``first``: who was signed in, or tried to."""
    app, agent, user = _found(recording)
    first = _first(recording)
    if first["provider"] == "telecmi":
        if first["role"] == "agent":
            agent = first["user"] or agent
        elif _is_number(first["user"]):
            app = first["user"]
    elif first["role"] == "agent":
        user = first["user"] or user
    return {
        "telecmi": {
            "appid": int(app) if _is_number(app) else 0,
            "secret": ANY,
            "agent": {"id": agent or _NOBODY, "password": ANY},
        },
        "stringee": {
            "api_key_sid": "SK.0.Replay",
            "api_key_secret": _SHORTEST_KEY,
            "agent_user_ids": [user or _NOBODY],
        },
        "first": first,
    }


def sign_in_answer(recording: Recording, host: str, path: str, sent: Any) -> Answer | None:
    """What a sign-in gets that is not in the trace, because it was an earlier one; else None."""
    body = sent if isinstance(sent, dict) else {}
    if path in ("/v1/agentLogin", "/v2/user/login"):
        agent = {"id": body.get("id", ""), "name": str(body.get("id", ""))}
        return Answer({"code": 200, "msg": "Login successfully", "token": ANY, "agent": agent})
    if path in ("/v1/analysis", "/v2/analysis"):
        return Answer({"code": 200, "total": 0, "answered": 0, "missed": 0})
    if host == "contact_center" and path.rstrip("/") == "/v1/agent" and recording.sign_in:
        rows = [_somebody(recording)] if recording.sign_in.get("role") == "agent" else []
        paging = {"totalAgents": str(len(rows)), "totalPages": 1, "currentPage": 1, "limit": 50}
        return Answer({"r": 0, "message": "", "project": 0, "data": {**paging, "agents": rows}})
    return None


def _somebody(recording: Recording) -> dict[str, Any]:
    user = recording.sign_in.get("user", "")
    return {"id": "AG_0", "name": user, "stringee_user_id": user, "manual_status": None}


def _first(recording: Recording) -> dict[str, str]:
    """Provider, role, region and user: who was signed in, else what the newest requests tell."""
    if recording.sign_in.get("provider") in ("telecmi", "stringee"):
        known = {name: recording.sign_in.get(name, "") for name in ("provider", "role", "region")}
        return {**known, "user": recording.sign_in.get("user", "")}
    for one in reversed(recording.exchanges):
        if one.host in ("contact_center", "call"):
            user = dict(one.query).get("stringee_user_id", "")
            role = "agent" if user else "supervisor"
            return {"provider": "stringee", "role": role, "region": "", "user": user}
        body = one.sent if isinstance(one.sent, dict) else {}
        region = "india" if one.host == "piopiy" else "global"
        if one.path.lower().endswith("login"):
            user = str(body.get("id", ""))
            return {"provider": "telecmi", "role": "agent", "region": region, "user": user}
        if "appid" in body and one.path.startswith(("/v1/", "/v2/")):
            user = str(body["appid"])
            return {"provider": "telecmi", "role": "supervisor", "region": region, "user": user}
    return {"provider": "telecmi", "role": "supervisor", "region": "india", "user": ""}


def _found(recording: Recording) -> tuple[str, str, str]:
    """App id, TeleCMI agent and Stringee user that the requests name; "" for none."""
    app = agent = user = ""
    for one in recording.exchanges:
        body = one.sent if isinstance(one.sent, dict) else {}
        app = app or str(body.get("appid", ""))
        if one.path.lower().endswith("login"):
            agent = agent or str(body.get("id", ""))
        user = user or dict(one.query).get("stringee_user_id", "")
    return app, agent, user


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20
