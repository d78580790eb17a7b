"""Which path of TeleCMI leads to which endpoint, and what surrounds every one of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sandbox.answers import Answer, host, html
from desktop.sandbox.telecmi import (
    account,
    agents,
    agents_v3,
    call_lists,
    click_to_call,
    contacts,
)
from desktop.sandbox.telecmi.company import Company
from desktop.sandbox.telecmi.region import INDIA, WORLDWIDE, Ask, Endpoint, Region
from desktop.sandbox.telecmi.schema import Field, refusal

Current = Callable[[], Company]
Fields = tuple[Field, ...]
Post = Callable[[str, Endpoint, Fields], Route]


def india(company: Current) -> Starlette:
    """``piopiy.telecmi.com``."""
    post = _poster(company, INDIA)
    agent, app = call_lists.agent_fields(INDIA), call_lists.app_fields(INDIA)
    return host(
        [
            post("/v1/agentLogin", account.login, account.LOGIN_FIELDS),
            post("/v1/agent/add", agents.add, agents.add_fields(INDIA)),
            post("/v1/agent/update", agents.update, agents.update_fields(INDIA)),
            post("/v1/agent/remove", agents.remove, agents.REMOVE_FIELDS),
            post("/v1/agent/list", agents.listing, agents.LIST_FIELDS),
            post("/v1/agent/status", agents.set_status, agents.STATUS_FIELDS),
            *_lists(post, "/v1/agent", _INDIA_AGENT_LISTS, call_lists.of_agent, agent),
            *_lists(post, "/v1/", _INDIA_APP_LISTS, call_lists.of_app, app),
            post("/v1/callback", call_lists.callback, agent),
            post(
                "/v1/callbackAction", call_lists.callback_action, call_lists.CALLBACK_ACTION_FIELDS
            ),
            post("/v1/analysis", call_lists.analysis, call_lists.analysis_fields(INDIA)),
            post("/v1/balance", account.balance, account.balance_fields(INDIA)),
            post(
                "/v1/agentConnect", click_to_call.agent_connect, click_to_call.AGENT_CONNECT_FIELDS
            ),
            post(
                "/v1/adminConnect", click_to_call.admin_connect, click_to_call.ADMIN_CONNECT_FIELDS
            ),
            _play("/v1/play", "token"),
        ]
    )


def worldwide(company: Current) -> Starlette:
    """``rest.telecmi.com``: the v2 and v3 pages, and the click-to-call of both regions."""
    post = _poster(company, WORLDWIDE)
    agent, app = call_lists.agent_fields(WORLDWIDE), call_lists.app_fields(WORLDWIDE)
    return host(
        [
            post("/v2/user/login", account.login, account.LOGIN_FIELDS),
            post("/v2/user/add", agents.add, agents.add_fields(WORLDWIDE)),
            post("/v2/user/update", agents.update, agents.update_fields(WORLDWIDE)),
            post("/v2/user/remove", agents.remove, agents.REMOVE_FIELDS),
            post("/v2/user/list", agents.listing, agents.LIST_FIELDS),
            post("/v2/user/status", agents.set_status, agents.STATUS_FIELDS),
            *_lists(post, "/v2/user/", _WORLDWIDE_LISTS, call_lists.of_agent, agent),
            post("/v2/user/in_cdr", call_lists.of_agent_by_type(incoming=True), agent),
            post("/v2/user/out_cdr", call_lists.of_agent_by_type(incoming=False), agent),
            *_lists(post, "/v2/", _WORLDWIDE_LISTS, call_lists.of_app, app),
            post("/v2/callback", call_lists.callback, agent),
            post("/v2/analysis", call_lists.analysis, call_lists.analysis_fields(WORLDWIDE)),
            post("/v2/balance", account.balance, account.balance_fields(WORLDWIDE)),
            post("/v2/token", account.feed_token, account.APP_ONLY),
            post("/v2/get_callerid", account.caller_ids, account.TOKEN_ONLY),
            post("/v2/set_callerid", account.set_caller_id, account.SET_CALLER_ID_FIELDS),
            post("/v2/user/contact/get", contacts.listing, contacts.LIST_FIELDS),
            post("/v2/user/contact/update", contacts.update, contacts.UPDATE_FIELDS),
            post("/v3/contact/add", contacts.add, contacts.ADD_FIELDS),
            post("/v2/user_get_break", account.break_left, account.BREAK_FIELDS),
            post("/v2/user/notes/add", account.add_note, account.ADD_NOTE_FIELDS),
            post("/v2/user/notes/get", account.get_notes, account.GET_NOTES_FIELDS),
            post(
                "/v2/webrtc/click2call",
                click_to_call.webrtc_click2call,
                click_to_call.WEBRTC_FIELDS,
            ),
            post("/v2/click2call", click_to_call.click2call, click_to_call.CLICK_FIELDS),
            post("/v2/ind/click2call", click_to_call.click2call, click_to_call.CLICK_FIELDS),
            post("/v2/c2c/hangup", click_to_call.hang_up, click_to_call.HANGUP_FIELDS),
            _play("/v2/play", "secret"),
            post("/v3/user/add", agents_v3.add, agents_v3.ADD_FIELDS),
            post("/v3/user/list", agents_v3.listing, agents_v3.LIST_FIELDS),
            post("/v3/user/get", agents_v3.get, agents_v3.ONE_FIELDS),
            post("/v3/user/update", agents_v3.update, agents_v3.UPDATE_FIELDS),
            post("/v3/user/remove", agents_v3.remove, agents_v3.ONE_FIELDS),
        ]
    )


# Path ending, incoming, answered.
_INDIA_AGENT_LISTS = (
    ("Missed", True, False),
    ("Answered", True, True),
    ("OutMissed", False, False),
    ("OutAnswered", False, True),
)
_INDIA_APP_LISTS = (
    ("missed", True, False),
    ("answered", True, True),
    ("outmissed", False, False),
    ("outanswered", False, True),
)
_WORLDWIDE_LISTS = (
    ("missed", True, False),
    ("answered", True, True),
    ("out_missed", False, False),
    ("out_answered", False, True),
)


def _lists(
    post: Post,
    prefix: str,
    endings: tuple[tuple[str, bool, bool], ...],
    kind: Callable[..., Endpoint],
    fields: Fields,
) -> list[Route]:
    return [
        post(prefix + ending, kind(incoming=incoming, answered=answered), fields)
        for ending, incoming, answered in endings
    ]


def _poster(company: Current, region: Region) -> Post:
    """How this region turns an endpoint and its fields into a route."""

    def post(path: str, endpoint: Endpoint, fields: Fields) -> Route:
        async def serve(request: Request) -> Response:
            try:
                body = await _body(request)
            except ValueError:
                return html(400, "SyntaxError: Unexpected token in JSON").response()
            refused = refusal(body, fields)
            if refused is not None:
                return Answer(refused, 400).response()
            current = company()
            if path.startswith("/v3/") and not current.options.v3:
                return html(404, f"Cannot POST {path}").response()
            return _sent(current, endpoint(Ask(current, region, body)))

        return Route(path, serve, methods=["POST"])

    return post


async def _body(request: Request) -> dict[str, Any]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    raw = await request.body()
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(raw.decode()))
    if kind != "application/json" or not raw:
        return {}
    body = json.loads(raw)
    if not isinstance(body, dict):
        raise ValueError("a list or a scalar where an object was expected")
    return body


def _sent(company: Company, answer: Answer) -> Response:
    code = answer.document.get("code") if isinstance(answer.document, dict) else None
    if company.options.http_errors and isinstance(code, int) and 400 <= code < 600:
        answer = Answer(answer.document, code)
    return answer.response()


def _play(path: str, secret: str) -> Route:
    async def serve(request: Request) -> Response:
        query = request.query_params
        return account.play(query.get(secret), query.get("appid"), query.get("file")).response()

    return Route(path, serve, methods=["GET"])
