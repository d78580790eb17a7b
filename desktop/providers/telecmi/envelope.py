"""What surrounds every answer of TeleCMI: the code that decides, and the words of a refusal.

HTTP status 200 says nothing: refusals come with it, too, and success is ``200``, ``"200"``,
``"cmi-200"`` or ``"cmi-2000"``. A refusal's ``msg`` is a text or an object with a list in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from desktop.domain.errors import UnreadableReply
from desktop.providers.decoding import BadValue, Row, parse_json, quote
from desktop.providers.endpoint import Endpoint
from desktop.providers.exchange import Exchange
from desktop.providers.http import Reply
from desktop.providers.telecmi.errors import explain
from desktop.providers.telecmi.regions import Auth

T = TypeVar("T")

_SUCCESS = frozenset({200, 2000})
_SECRETS = ("secret", "token", "password")
_WORDS = ("msg", "message", "Error", "error", "status")


def ask(
    exchange: Exchange, endpoint: Endpoint, body: Mapping[str, object], read: Callable[[Row], T]
) -> T:
    """Post a body and read the answer of a success.

    Args:
        exchange: The way to TeleCMI.
        endpoint: Where to.
        body: With its credential.
        read: Turns the answer into what it means; may raise BadValue.

    Raises:
        ProviderError: A subclass, for a refusal, a broken answer or none at all.
    """

    def read_reply(reply: Reply) -> T:
        answer = _accepted(exchange, endpoint, body, reply)
        try:
            return read(answer)
        except BadValue:
            raise UnreadableReply(origin=exchange.origin(endpoint, reply)) from None

    return exchange.ask(endpoint, read_reply, body=body)


def _accepted(
    exchange: Exchange, endpoint: Endpoint, body: Mapping[str, object], reply: Reply
) -> Row:
    """The decoded answer of a success."""
    try:
        answer = parse_json(reply.body)
    except BadValue:
        answer = None
    if not isinstance(answer, dict):
        raise UnreadableReply(origin=exchange.origin(endpoint, reply))
    code = code_of(answer)
    if code in _SUCCESS and reply.status < 400:
        return answer
    if code is None and reply.status < 400 and not answer.get("error"):
        raise UnreadableReply(origin=exchange.origin(endpoint, reply))
    refused = reply.status if code is None or code in _SUCCESS else code
    said = quote(said_in(answer), [str(body.get(name, "")) for name in _SECRETS])
    origin = exchange.origin(endpoint, reply, str(answer.get("code", "")), said)
    raise explain(refused, said, Auth(endpoint.auth), body, origin)


def code_of(answer: Row) -> int | None:
    """The number at the end of the code, however it is spelled."""
    value = answer.get("code")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    found = re.search(r"[0-9]{1,6}$", str(value).strip())
    return int(found[0]) if found else None


def said_in(answer: Row) -> str:
    """What the vendor says, from the places where it was seen."""
    for name in _WORDS:
        text = _sentence(answer.get(name))
        if text:
            return text
    return ""


def _sentence(value: Any) -> str:
    """A text, or the first message of ``{"body": [{"message": …}]}``."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return next((text for text in map(_sentence, value.values()) if text), "")
    if isinstance(value, list):
        return next((text for text in map(_sentence, value) if text), "")
    return ""
