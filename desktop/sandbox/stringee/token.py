"""The check of the X-STRINGEE-AUTH token, with nothing but the standard library.

Source: "REST API authentication"; the refusals (one text for a wrong key, a wrong region and a
missing ``cty``) are those recorded from real clients.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from typing import Any

from desktop.sandbox.answers import Answer
from desktop.sandbox.stringee.project import KEY_SECRET, KEY_SID, Project

CONTENT_TYPE = "stringee-api;v=1"
EXPIRED = Answer({"r": 6, "message": "Access token is expired or invalid"}, 403)


def refusal(project: Project, token: str | None) -> Answer | None:
    """Why a REST call with this token is refused; None when it is accepted."""
    if not token:
        return _refused(1, "Access token is empty")
    parts = token.split(".")
    if len(parts) != 3:
        return _refused(3, "Access token format is invalid")
    try:
        header, claims = _decoded(parts[0]), _decoded(parts[1])
    except (ValueError, binascii.Error):
        return _refused(2, "Can not decode access token")
    if header.get("alg") != "HS256":
        return _refused(4, "Algorithm must be HS256")
    if header.get("cty") != CONTENT_TYPE or claims.get("iss") != KEY_SID:
        return _refused(5, "keySid invalid")
    if not _signed(parts):
        return EXPIRED
    expires = claims.get("exp")
    if isinstance(expires, bool) or not isinstance(expires, int | float):
        return _refused(7, "Access token payload is invalid")
    if expires <= time.time() or token in project.expired_tokens:
        return EXPIRED
    if claims.get("rest_api") is not True:
        return _refused(45, "Access token is not allowed to call REST API")
    project.seen_tokens.add(token)
    return None


def _refused(code: int, text: str) -> Answer:
    return Answer({"r": code, "message": text}, 403)


def _decoded(part: str) -> dict[str, Any]:
    decoded = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    if not isinstance(decoded, dict):
        raise ValueError("not an object")
    return decoded


def _signed(parts: list[str]) -> bool:
    message = f"{parts[0]}.{parts[1]}".encode()
    digest = hmac.new(KEY_SECRET.encode(), message, hashlib.sha256).digest()
    expected = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return hmac.compare_digest(expected.encode(), parts[2].encode())
