"""What an endpoint of the sandbox hands back: a status, headers and a body, as plain values."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer. ``document`` is sent as JSON unless ``raw`` bytes are given."""

    document: Any = None
    status: int = 200
    raw: bytes | None = None
    content_type: str = "application/json; charset=utf-8"

    def response(self) -> Response:
        """Turn the answer into the web framework's response."""
        body = encoded(self.document) if self.raw is None else self.raw
        return Response(body, self.status, headers={"content-type": self.content_type})


def encoded(document: Any) -> bytes:
    """JSON the way both vendors send it: UTF-8, no blanks between tokens."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def html(status: int, text: str) -> Answer:
    """An error page of the kind that a web server or a router in front of an API sends."""
    page = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>Error</title>\n</head>\n<body>\n<pre>{text}</pre>\n</body>\n</html>\n"
    )
    return Answer(status=status, raw=page.encode(), content_type="text/html; charset=utf-8")


def host(routes: Sequence[Route]) -> Starlette:
    """An application with these routes; any other path or verb meets an HTML page, not JSON."""
    return Starlette(routes=routes, exception_handlers={404: _unknown_route, 405: _unknown_route})


async def _unknown_route(request: Request, _problem: Exception) -> Response:
    return html(404, f"Cannot {request.method} {request.url.path}").response()
