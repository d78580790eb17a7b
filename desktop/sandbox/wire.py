"""The way every request takes: recorded, spoiled if a fault says so, answered by its host."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from collections.abc import Mapping
from typing import NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop.sandbox.access_log import AccessLog, Entry
from desktop.sandbox.faults import Fault, FaultPlan
from desktop.sandbox.spoiling import Reply, spoiled

KEPT_HEADERS = ("content-type", "accept", "user-agent", "x-stringee-auth", "connection")
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


class Exchange(NamedTuple):
    """One request that is being served: its entry in the log and its way back."""

    entry: Entry
    scope: Scope
    body: bytes
    connection: LoopbackProtocol
    receive: Receive
    send: Send


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
        port = scope["server"][1]
        host = self._ports[port]
        if scope["type"] == "websocket":
            await self._serve_socket(host, scope, receive, send)
            return
        connection = OPEN[(tuple(scope["client"]), port)]
        body = await _whole_body(receive)
        arrived = connection.arrival()
        if body is None:
            return
        if host == "control":
            await send_reply(send, await _answer_of(self._hosts[host], scope, body))
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
            await self.serve(Exchange(entry, scope, body, connection, receive, send))
        finally:
            self._log.end(entry)

    async def serve(self, exchange: Exchange) -> None:
        """Answer one request that was noted."""
        entry = exchange.entry
        fault = self._faults.taken_by(entry.host, entry.method, entry.path)
        if fault is not None:
            entry.fault = fault.kind
            await self._serve_spoiled(exchange, fault)
            return
        reply = await self._act(exchange)
        entry.status = reply.status
        await send_reply(exchange.send, reply)

    async def _serve_socket(self, host: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a WebSocket; its entry stays open as long as it does. No query: it has a token."""
        OPEN.pop((tuple(scope["client"]), scope["server"][1]), None)
        entry = self._log.begin(
            host=host,
            method="GET",
            path=scope["path"],
            query="",
            headers={},
            arrived_ns=time.monotonic_ns(),
        )
        try:
            await self._hosts[host](scope, receive, send)
        finally:
            self._log.end(entry)

    async def _act(self, exchange: Exchange) -> Reply:
        exchange.entry.acted_on = True
        return await _answer_of(self._hosts[exchange.entry.host], exchange.scope, exchange.body)

    async def _serve_spoiled(self, exchange: Exchange, fault: Fault) -> None:
        right = None
        if fault.acts and fault.act_first:
            right = await self._act(exchange)
        if fault.seconds and await gone_within(fault.seconds, exchange.receive):
            return
        if fault.acts and right is None:
            right = await self._act(exchange)
        if fault.kind in ("drop_before", "drop_after"):
            exchange.connection.cut(reset=fault.kind == "drop_before")
            # uvicorn would report an application that ends before it knows of the cut.
            await exchange.receive()
            return
        if fault.kind == "cut" and right is not None:
            await _send_half(exchange.send, right)
            exchange.entry.status = right.status
            exchange.connection.cut(reset=False)
            await exchange.receive()
            return
        reply = spoiled(fault, exchange.entry.host, right)
        exchange.entry.status = reply.status
        await send_reply(exchange.send, reply, fault.per_byte if fault.kind == "drip" else None)


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


async def send_reply(send: Send, reply: Reply, per_byte: float | None = None) -> None:
    """Send a finished answer, byte by byte if asked."""
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


async def _send_half(send: Send, reply: Reply) -> None:
    """The head of the whole answer and half of its body."""
    headers = [pair for pair in reply.headers if pair[0] != b"content-length"]
    headers.append((b"content-length", str(len(reply.body)).encode()))
    half = reply.body[: len(reply.body) // 2]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": half, "more_body": True})


async def _whole_body(receive: Receive) -> bytes | None:
    chunks = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks)


async def gone_within(seconds: float, receive: Receive) -> bool:
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
