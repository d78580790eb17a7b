"""Serves a recording on the sandbox's ports."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Receive, Scope, Send

from desktop.sandbox.access_log import AccessLog
from desktop.sandbox.answers import Answer, encoded
from desktop.sandbox.faults import FaultPlan
from desktop.sandbox.replay.bundle import Recorded, Recording
from desktop.sandbox.replay.matching import Answers, key_of
from desktop.sandbox.replay.sign_ins import sign_in_answer
from desktop.sandbox.sounds import MP3, WAV
from desktop.sandbox.spoiling import Reply
from desktop.sandbox.wire import Exchange, Wire, gone_within, send_reply

_STRINGEE_HOSTS = ("contact_center", "call")
NOT_RECORDED = 499
"""The code of an answer that is not in the trace: none of the providers has it."""


class ReplayWire(Wire):
    """Answers requests from a recording.

    Args:
        recording: What was recorded.
        speed: How many times as fast as the providers; 0 answers at once.
        ports: Name of the address of each port.
        log: Takes every request.
    """

    def __init__(
        self, recording: Recording, speed: float, ports: Mapping[int, str], log: AccessLog
    ) -> None:
        hosts: dict[str, ASGIApp] = {"control": _control(log), "notify": _refuse_socket}
        super().__init__(hosts, ports, log, FaultPlan())
        self._recording = recording
        self._answers = Answers(recording, time.time())
        self._speed = speed

    async def serve(self, exchange: Exchange) -> None:
        """Give the answer that was recorded for this request."""
        entry = exchange.entry
        query = parse_qsl(entry.query, keep_blank_values=True)
        sent = _decoded(exchange.body)
        recorded = self._answers.take(key_of(entry.host, entry.method, entry.path, query, sent))
        if recorded is None:
            answer = sign_in_answer(self._recording, entry.host, entry.path, sent)
            answer = answer or _not_recorded(entry.host, entry.method, entry.path)
            entry.status = answer.status
            await send_reply(exchange.send, _reply(answer))
            return
        if recorded.failed:
            await self._fail(exchange, recorded)
            return
        wait = recorded.seconds / self._speed if self._speed else 0.0
        if wait and await gone_within(wait, exchange.receive):
            return
        entry.status, entry.acted_on = recorded.status, True
        await send_reply(exchange.send, self._reply(recorded))

    async def _fail(self, exchange: Exchange, recorded: Recorded) -> None:
        if "late" not in recorded.failed:
            exchange.connection.cut(reset="sent" not in recorded.failed)
        await exchange.receive()  # hangs until the client leaves, or learns of the cut

    def _reply(self, recorded: Recorded) -> Reply:
        kind = recorded.headers.get("content-type", "application/json")
        headers = {**recorded.headers, "content-type": kind}
        if recorded.body is not None:
            body = encoded(self._answers.body_of(recorded))
        elif kind.startswith("audio/"):
            body = WAV if "wav" in kind else MP3
        elif recorded.left_out:
            body = f"{recorded.left_out} bytes were left out of the bundle".encode()
        else:
            body = b""
        pairs = [(name.encode(), text.encode("latin-1")) for name, text in headers.items()]
        return Reply(recorded.status or 200, pairs, body)


def _control(log: AccessLog) -> Callable[[Scope, Receive, Send], Any]:
    """``GET /log`` as of the sandbox; status 404 is what the trace did not have."""

    async def control(scope: Scope, _receive: Receive, send: Send) -> None:
        found = scope["method"] == "GET" and scope["path"] == "/log"
        document = {"entries": log.after(0)} if found else {"error": "A replay has GET /log only."}
        await send_reply(send, _reply(Answer(document, 200 if found else 400)))

    return control


async def _refuse_socket(_scope: Scope, receive: Receive, send: Send) -> None:
    """The live feed is not replayed: what it told is old, and the call log says the same."""
    await receive()
    await send({"type": "websocket.close", "code": 1013})


def _not_recorded(host: str, verb: str, path: str) -> Answer:
    text = f"Not in the trace: {verb} {path}"
    if host in _STRINGEE_HOSTS:
        return Answer({"r": NOT_RECORDED, "message": text}, 404)
    return Answer({"code": NOT_RECORDED, "error": True, "msg": text}, 404)


def _reply(answer: Answer) -> Reply:
    return Reply(
        answer.status, [(b"content-type", answer.content_type.encode())], encoded(answer.document)
    )


def _decoded(body: bytes) -> Any:
    try:
        return json.loads(body) if body else None
    except (ValueError, RecursionError):
        return None
