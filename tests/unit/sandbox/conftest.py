"""The sandbox for its own tests, and the few requests that most of them begin with."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.helpers.sandbox import Ask, Sandbox, request, sandbox, sandbox_process

__all__ = ["sandbox", "sandbox_process"]


@pytest.fixture
def app(sandbox: Sandbox) -> dict[str, Any]:
    """The supervisor's credential as TeleCMI's agent pages take it."""
    account = sandbox.accounts["telecmi"]
    return {"appid": account["appid"], "secret": account["secret"]}


@pytest.fixture
def post(sandbox: Sandbox) -> Ask:
    """Post a body to a path of a TeleCMI host and get the answer's document."""

    def ask(host: str, path: str, body: dict[str, Any], status: int = 200) -> Any:
        answered, document = request("POST", sandbox.base_urls[host] + path, body)
        assert answered == status, document
        return document

    return ask


@pytest.fixture
def agent_token(sandbox: Sandbox, post: Ask) -> str:
    """A token of the demo agent."""
    token: str = post("piopiy", "/v1/agentLogin", sandbox.accounts["telecmi"]["agent"])["token"]
    return token


@pytest.fixture
def period() -> dict[str, int]:
    """The last 30 days as the agent-level lists take them."""
    now = int(time.time() * 1000)
    return {"from": now - 30 * 86_400_000, "to": now + 1_000}


@pytest.fixture
def jwt(sandbox: Sandbox) -> Callable[..., str]:
    """Mint a Stringee token; keyword arguments change ``cty``, ``key`` or any claim."""
    account = sandbox.accounts["stringee"]

    def mint(cty: str | None = "stringee-api;v=1", key: str | None = None, **changed: Any) -> str:
        header = {"typ": "JWT", "alg": "HS256"} | ({} if cty is None else {"cty": cty})
        sid = account["api_key_sid"]
        now = time.time()
        claims = {"jti": f"{sid}-{now}", "iss": sid, "exp": int(now) + 600, "rest_api": True}
        claims |= changed
        kept = {name: value for name, value in claims.items() if value is not None}
        signed = f"{_part(header)}.{_part(kept)}"
        secret = account["api_key_secret"] if key is None else key
        digest = hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest()
        return f"{signed}.{_text(digest)}"

    return mint


@pytest.fixture
def stringee(sandbox: Sandbox, jwt: Callable[..., str]) -> Ask:
    """Send a request to a Stringee host with a good token and get the answer's document."""
    headers = {"X-STRINGEE-AUTH": jwt()}

    def ask(host: str, method: str, path: str, body: Any = None, status: int = 200) -> Any:
        url = sandbox.base_urls[host] + path
        answered, document = request(method, url, body, headers)
        assert answered == status, document
        return document

    return ask


def _part(value: dict[str, Any]) -> str:
    return _text(json.dumps(value).encode())


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
