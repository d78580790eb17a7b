"""Which path of Stringee leads to which endpoint, and what surrounds every one of them."""

from __future__ import annotations

import json
import math
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sandbox import answers
from desktop.sandbox.answers import Answer
from desktop.sandbox.stringee import agents, call_log, callouts, groups
from desktop.sandbox.stringee.groups import KINDS, Kind
from desktop.sandbox.stringee.project import Project
from desktop.sandbox.stringee.token import refusal

Body = dict[str, Any]
Current = Callable[[], Project]
Endpoint = Callable[[Project, Request, Body], Answer]
_CALL_LOG_PER_MINUTE, _RECORDINGS_PER_MINUTE = 100, 30


def contact_center(project: Current) -> Starlette:
    """``icc-api.stringee.com``."""
    host = _Host(project)
    member = "/v1/manage-agents-in-group"
    host.add(
        "GET", "/v1/agent", lambda project, request, _: agents.listing(project, _query(request))
    )
    host.add("POST", "/v1/agent", lambda project, _, body: agents.create(project, body))
    host.add(
        "PUT", "/v1/agent/{id}", lambda p, r, body: agents.update(p, r.path_params["id"], body)
    )
    host.add("DELETE", "/v1/agent/{id}", lambda p, r, _: agents.delete(p, r.path_params["id"]))
    for kind in KINDS:
        _add_kind(host, kind)
    host.add("GET", member, lambda project, request, _: groups.members(project, _query(request)))
    host.add("POST", member, lambda project, _, body: groups.add_member(project, body))
    host.add("DELETE", member, lambda project, _, body: groups.remove_member(project, body))
    host.add("POST", "/v1/call/callout", lambda p, _, body: callouts.agent_first(p, body))
    host.add("POST", "/v1/call/transfer", lambda p, _, body: callouts.transfer(p, body))
    return host.application()


def call(project: Current) -> Starlette:
    """``api.stringee.com``."""
    host = _Host(project)
    host.add("GET", "/v1/call/log", _call_log, per_minute=_CALL_LOG_PER_MINUTE)
    for path in ("/v1/call/recording/{id}", "/v1/call/play/{id}"):
        host.add("GET", path, _recording, per_minute=_RECORDINGS_PER_MINUTE)
    host.add("POST", "/v1/call2/callout", lambda p, _, body: callouts.phone_to_phone(p, body))
    host.add("POST", "/v1/call2/transfer", lambda p, _, body: callouts.transfer_by(p, body))
    host.add("POST", "/v1/call2/stop", lambda p, _, body: callouts.stop(p, body))
    return host.application()


def _call_log(project: Project, request: Request, _: Body) -> Answer:
    cursor = request.query_params.getlist("search_after[]")
    return call_log.listing(project, request.query_params, cursor)


def _recording(project: Project, request: Request, _: Body) -> Answer:
    return call_log.recording(project, request.path_params["id"])


def _add_kind(host: _Host, kind: Kind) -> None:
    one = kind.path + "/{id}"
    host.add("GET", kind.path, lambda p, r, _: groups.listing(p, kind, _query(r)))
    host.add("POST", kind.path, lambda p, _, body: groups.create(p, kind, body))
    host.add("PUT", one, lambda p, r, body: groups.update(p, kind, r.path_params["id"], body))
    host.add("DELETE", one, lambda p, r, _: groups.delete(p, kind, r.path_params["id"]))


def _query(request: Request) -> dict[str, str]:
    return dict(request.query_params)


class _Host:
    """The routes of one host; every one checks the token before anything else."""

    def __init__(self, project: Current) -> None:
        self._project = project
        self._routes: list[Route] = []
        self._requests: Counter[tuple[str, int]] = Counter()

    def add(self, method: str, path: str, endpoint: Endpoint, per_minute: float = math.inf) -> None:
        """Serve an endpoint on a path, with or without a slash at the end."""

        async def serve(request: Request) -> Response:
            project = self._project()
            token = request.headers.get("x-stringee-auth") or request.query_params.get(
                "access_token"
            )
            refused = refusal(project, token)
            if refused is not None:
                return refused.response()
            if project.options.rate_limits and self._requests_this_minute(path) > per_minute:
                return _too_many(per_minute)
            raw = await request.body()
            try:
                body = json.loads(raw) if raw else {}
            except ValueError:
                return Answer({"r": -1, "message": "Body is not valid JSON"}).response()
            named = body if isinstance(body, dict) else {}
            return endpoint(project, request, named).response()

        for spelling in (path, path + "/"):
            self._routes.append(Route(spelling, serve, methods=[method]))

    def application(self) -> Starlette:
        """The host as an ASGI application."""
        return answers.host(self._routes)

    def _requests_this_minute(self, path: str) -> int:
        """Count a request; how many there were in this minute of the clock, this one included."""
        minute = (path, int(time.time() // 60))
        self._requests[minute] += 1
        return self._requests[minute]


def _too_many(per_minute: float) -> Response:
    text = f"Too many requests: {per_minute} per minute are allowed"
    response = Answer({"r": 429, "message": text}, 429).response()
    response.headers["retry-after"] = str(60 - int(time.time()) % 60)
    return response
