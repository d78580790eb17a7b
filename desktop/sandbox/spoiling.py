"""The answers that faults give: what each kind makes of the right answer, or says instead."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from desktop.sandbox.answers import Answer, encoded, html
from desktop.sandbox.faults import Fault
from desktop.sandbox.stringee import token
from desktop.sandbox.telecmi import region

_STRINGEE_HOSTS = ("contact_center", "call")


class Reply(NamedTuple):
    """A finished answer in the form in which it goes over the wire, without a content length."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


def spoiled(fault: Fault, host: str, right: Reply | None) -> Reply:
    """The answer that the client gets.

    Args:
        fault: The rule that was taken.
        host: Whose envelope a failure is put into.
        right: The endpoint's answer; None when the request was not acted on.
    """
    if right is not None and fault.kind in _CHANGES:
        return _CHANGES[fault.kind](right)
    reply = _reply(_INSTEAD[fault.kind](fault, host))
    if fault.kind == "rate_limit":
        reply.headers.append((b"retry-after", str(fault.retry_after).encode()))
    return reply


def _unchanged(right: Reply) -> Reply:
    return right


def _truncated(right: Reply) -> Reply:
    return right._replace(body=right.body[: len(right.body) // 2])


def _wrong_types(right: Reply) -> Reply:
    if right.body[:1] not in (b"{", b"["):
        return right
    return right._replace(body=encoded(_swapped(json.loads(right.body))))


def _swapped(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _swapped(item) for key, item in value.items()}
    if isinstance(value, list):
        return {str(index): _swapped(item) for index, item in enumerate(value)}
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, str):
        return int(value) if value.isdecimal() else [value]
    return value


def _status(fault: Fault, host: str) -> Answer:
    status = fault.status or 500
    if isinstance(fault.body, str):
        raw = fault.body.encode()
        return Answer(status=status, raw=raw, content_type=fault.content_type)
    if fault.body is not None:
        return Answer(fault.body, status)
    return Answer(_envelope(host, status, fault.message or "Internal Server Error"), status)


def _rate_limit(fault: Fault, host: str) -> Answer:
    return Answer(_envelope(host, 429, fault.message or "Too many requests"), 429)


def _html(fault: Fault, _host: str) -> Answer:
    return html(fault.status or 200, fault.message or "Service under maintenance")


def _failure_code(fault: Fault, host: str) -> Answer:
    code = (9 if host in _STRINGEE_HOSTS else 500) if fault.code is None else fault.code
    return Answer(_envelope(host, code, fault.message or "Unknown error"))


def _expired_token(_fault: Fault, host: str) -> Answer:
    return token.EXPIRED if host in _STRINGEE_HOSTS else region.unauthenticated()


_CHANGES: dict[str, Callable[[Reply], Reply]] = {
    "delay": _unchanged,
    "drip": _unchanged,
    "truncated": _truncated,
    "wrong_types": _wrong_types,
}
# A rule with ``act: false`` may leave even a change without a right answer to work on.
_INSTEAD: dict[str, Callable[[Fault, str], Answer]] = {
    **dict.fromkeys(_CHANGES, _status),
    "status": _status,
    "rate_limit": _rate_limit,
    "html": _html,
    "failure_code": _failure_code,
    "expired_token": _expired_token,
}


def _envelope(host: str, code: int | str, text: str) -> dict[str, Any]:
    if host in _STRINGEE_HOSTS:
        return {"r": code, "message": text}
    return {"code": code, "error": True, "msg": text}


def _reply(answer: Answer) -> Reply:
    body = encoded(answer.document) if answer.raw is None else answer.raw
    return Reply(answer.status, [(b"content-type", answer.content_type.encode())], body)
