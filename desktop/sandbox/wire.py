"""The way every request takes: recorded, spoiled if a fault says so, answered by its host."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop.sandbox.access_log import AccessLog, Entry
from desktop.sandbox.answers import Answer, encoded, html, swap_types
from desktop.sandbox.faults import Fault, FaultPlan

KEPT_HEADERS = ("content-type", "accept", "user-agent", "x-stringee-auth", "connection")
_STRINGEE_HOSTS = ("contact_center", "call")
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)

Connection = tuple[tuple[str, int], int]
OPEN: dict[Connection, LoopbackProtocol] = {}


class LoopbackProtocol(H11Protocol):
    """uvicorn's HTTP/1.1 connection, which also knows when a request began and can be cut."""

    first_byte_ns: int | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember the connection by its two ends, which is all an ASGI application is told."""
        assert isinstance(transport, asyncio.Transport)
        super().connection_made(transport)
        self.ends: Connection = (
            transport.get_extra_info("peername")[:2],
            transport.get_extra_info("sockname")[1],
        )
        OPEN[self.ends] = self

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        OPEN.pop(self.ends, None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Note the time of the first byte of each request."""
        if self.first_byte_ns is None:
            self.first_byte_ns = time.monotonic_ns()
        super().data_received(data)

    def arrival(self) -> int:
        """When the current request's first byte came; the next byte starts a new request."""
        arrived, self.first_byte_ns = self.first_byte_ns, None
        return time.monotonic_ns() if arrived is None else arrived

    def cut(self, *, reset: bool) -> None:
        """Close without an answer, with a TCP reset or with a plain end of stream."""
        if reset:
            raw: socket.socket = self.transport.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        self.transport.abort()


class Reply(NamedTuple):
    """A finished answer in the form in which it goes over the wire."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Wire:
    """The ASGI application behind all ports of the sandbox."""

    def __init__(
        self,
        hosts: Mapping[str, ASGIApp],
        ports: Mapping[int, str],
        log: AccessLog,
        faults: FaultPlan,
    ) -> None:
        self._hosts = hosts
        self._ports = ports
        self._log = log
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; requests to the control port are neither recorded nor spoiled."""
        if scope["type"] != "http":
            return
        port = scope["server"][1]
        host = self._ports[port]
        connection = OPEN[(tuple(scope["client"]), port)]
        body = await _whole_body(receive)
        arrived = connection.arrival()
        if body is None:
            return
        if host == "control":
            await _send(send, await _answer_of(self._hosts[host], scope, body))
            return
        entry = self._log.begin(
            host=host,
            method=scope["method"],
            path=scope["path"],
            query=scope["query_string"].decode("latin-1"),
            headers=_kept_headers(scope),
            arrived_ns=arrived,
            body=body.decode("utf-8", "backslashreplace"),
        )
        try:
            fault = self._faults.taken_by(host, entry.method, entry.path)
            if fault is None:
                reply = await self._act(entry, scope, body)
                entry.status = reply.status
                await _send(send, reply)
            else:
                entry.fault = fault.kind
                await self._serve_spoiled(fault, entry, connection, scope, body, receive, send)
        finally:
            self._log.end(entry)

    async def _act(self, entry: Entry, scope: Scope, body: bytes) -> Reply:
        entry.acted_on = True
        return await _answer_of(self._hosts[entry.host], scope, body)

    async def _serve_spoiled(
        self,
        fault: Fault,
        entry: Entry,
        connection: LoopbackProtocol,
        scope: Scope,
        body: bytes,
        receive: Receive,
        send: Send,
    ) -> None:
        reply = None
        if fault.act_first and fault.acts:
            reply = await self._act(entry, scope, body)
        if fault.seconds and await _gone_within(fault.seconds, receive):
            return
        if fault.acts and reply is None:
            reply = await self._act(entry, scope, body)
        if fault.kind in ("drop_before", "drop_after"):
            connection.cut(reset=fault.kind == "drop_before")
            await receive()
            return
        reply = _spoiled(fault, entry.host, reply)
        entry.status = reply.status
        await _send(send, reply, fault.per_byte if fault.kind == "drip" else None)


def _spoiled(fault: Fault, host: str, reply: Reply | None) -> Reply:
    if fault.kind == "truncated" and reply is not None:
        return reply._replace(
            headers=[pair for pair in reply.headers if pair[0] != b"content-length"],
            body=reply.body[: len(reply.body) // 2],
        )
    if fault.kind == "wrong_types" and reply is not None and reply.body[:1] in (b"{", b"["):
        return _reply(Answer(swap_types(json.loads(reply.body)), reply.status))
    if fault.kind in ("delay", "drip", "wrong_types") and reply is not None:
        return reply
    if fault.kind == "rate_limit":
        limited = _reply(Answer(_failure(host, 429, fault.message or "Too many requests"), 429))
        limited.headers.append((b"retry-after", str(fault.retry_after).encode()))
        return limited
    if fault.kind == "html":
        return _reply(html(fault.status or 200, fault.message or "Service under maintenance"))
    if fault.kind == "failure_code":
        default = 9 if host in _STRINGEE_HOSTS else 500
        code = default if fault.code is None else fault.code
        return _reply(Answer(_failure(host, code, fault.message or "Unknown error")))
    if fault.kind == "expired_token":
        return _reply(expired_token(host))
    status = fault.status or 500
    if isinstance(fault.body, str):
        raw = fault.body.encode()
        return _reply(Answer(status=status, raw=raw, content_type=fault.content_type))
    refused = _failure(host, status, fault.message or "Internal Server Error")
    return _reply(Answer(refused if fault.body is None else fault.body, status))


def _failure(host: str, code: int | str, text: str) -> dict[str, Any]:
    if host in _STRINGEE_HOSTS:
        return {"r": code, "message": text}
    return {"code": code, "error": True, "msg": text}


def expired_token(host: str) -> Answer:
    """What the host says to a token whose time is over."""
    if host in _STRINGEE_HOSTS:
        return Answer({"r": 6, "message": "Access token is expired or invalid"}, 403)
    return Answer(_failure(host, 404, "Authentication Failed"))


def _reply(answer: Answer) -> Reply:
    body = encoded(answer.document) if answer.raw is None else answer.raw
    return Reply(answer.status, [(b"content-type", answer.content_type.encode())], body)


async def _answer_of(application: ASGIApp, scope: Scope, body: bytes) -> Reply:
    """Run the host's application on a body that was read already and gather its answer."""
    status, headers, chunks = 500, [], []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], list(message["headers"])
        else:
            chunks.append(message.get("body", b""))

    await application(scope, receive, send)
    return Reply(status, headers, b"".join(chunks))


async def _send(send: Send, reply: Reply, per_byte: float | None = None) -> None:
    headers = [pair for pair in reply.headers if pair[0] != b"content-length"]
    headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if per_byte is not None:
        for position in range(len(reply.body)):
            one = reply.body[position : position + 1]
            await send({"type": "http.response.body", "body": one, "more_body": True})
            await asyncio.sleep(per_byte)
    rest = reply.body if per_byte is None else b""
    await send({"type": "http.response.body", "body": rest, "more_body": False})


async def _whole_body(receive: Receive) -> bytes | None:
    chunks = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks)


async def _gone_within(seconds: float, receive: Receive) -> bool:
    """Wait, but no longer than the client does; whether it hung up meanwhile."""
    try:
        await asyncio.wait_for(receive(), seconds)
    except TimeoutError:
        return False
    return True


def _kept_headers(scope: Scope) -> dict[str, str]:
    return {
        name.decode(): value.decode("latin-1")
        for name, value in scope["headers"]
        if name.decode() in KEPT_HEADERS
    }
