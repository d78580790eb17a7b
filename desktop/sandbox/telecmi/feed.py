"""TeleCMI's live feed: calls in progress over socket.io, told as they change.

Sources: the READMEs of ``telecmi-agent-livefeed`` and ``telecmi-call-feed``. Pages do not describe
it, so the order of states of an outgoing call is our reading: ``early`` rings the agent, ``answer``
is the agent who picked up, ``bridged`` are the two who talk.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import socketio  # type: ignore[import-untyped]  # it ships no types

from desktop.sandbox.calls import PlacedCall
from desktop.sandbox.telecmi.company import APP_ID, Company

MANNERS = ("plain", "refuse", "hang", "silent", "drop", "garbage", "repeat", "shuffle")
"""How the feed behaves, a value of the switch ``feed``:

``refuse`` any token, ``hang`` before the first word, connect and stay ``silent``, ``drop`` the
connection when the two talk, send ``garbage`` among the rows, ``repeat`` each row, or ``shuffle``
them: all at the end, the last one first.
"""

STATES = ("early", "answer", "bridged", "hangup")
_ANSWER, _CUSTOMER, _BRIDGED = 0.15, 0.2, 0.45
"""At which part of the outcome delay the agent picks up, the customer rings, and they talk."""
_TICK = 0.03
_ADMIN, _AGENT = {"admin-get-feed", "admin-call-feed"}, {"get-feed", "subscribe-call-feed"}
_GARBAGE: tuple[Any, ...] = (
    None,
    7,
    "ch-c",
    [],
    {},
    {"action": {"ch": "s"}, "from": [], "state": 3},
    {"action": "ch-s", "from": None, "agent": 101, "uuid": {}, "state": "warble"},
    [{"action": "ch-d", "state": "hangup"}],
)

Row = dict[str, Any]


def legs(call_id: str) -> dict[str, str]:
    """The ids of the agent's side (a) and the customer's side (b) of a call."""
    return {leg: str(uuid.uuid5(uuid.NAMESPACE_OID, call_id + leg)) for leg in "ab"}


def _is_own(origin: str, environ: Row) -> bool:
    """Whether a page of this very host asks; what speaks TLS before it has another scheme."""
    return origin.partition("://")[2] == environ.get("HTTP_HOST")


class Feed:
    """The socket.io server; watches the switchboard only while somebody is connected."""

    def __init__(self, company: Callable[[], Company]) -> None:
        self._company = company
        self._server = socketio.AsyncServer(
            async_mode="asgi",
            logger=False,
            engineio_logger=False,
            ping_interval=20,
            cors_allowed_origins=_is_own,
        )
        self.application = socketio.ASGIApp(self._server)
        self._listeners: dict[str, set[str]] = {}
        self._agents: dict[str, str] = {}
        self._told: dict[str, tuple[str, bool]] = {}
        self._watching: asyncio.Task[None] | None = None
        self._server.on("connect", self._connect)
        self._server.on("disconnect", self._disconnect)
        for event in _ADMIN | _AGENT:
            self._server.on(event, self._subscribing(event))

    async def _connect(self, sid: str, environ: Row, _auth: Any = None) -> bool:
        company = self._company()
        manner = company.options.feed
        token = parse_qs(environ.get("QUERY_STRING", "")).get("token", [""])[0]
        agent = company.agent_of(token)
        if manner == "hang":
            await asyncio.sleep(3600)
        if manner == "refuse" or (agent is None and token not in company.feed_tokens):
            return False
        self._agents[sid], self._listeners[sid] = agent.agent_id if agent else "", set()
        if self._watching is None or self._watching.done():
            self._told = {}
            self._watching = self._server.start_background_task(self._watch)
        return True

    async def _disconnect(self, sid: str, _reason: Any = None) -> None:
        self._listeners.pop(sid, None)
        self._agents.pop(sid, None)

    def _subscribing(self, event: str) -> Callable[..., Any]:
        async def subscribe(sid: str, _data: Any = None) -> None:
            mine = _AGENT if self._agents.get(sid) else _ADMIN
            if event not in mine or sid not in self._listeners:
                return  # what is not for this token is not answered
            self._listeners[sid].add(event)
            if event.endswith("get-feed"):
                company = self._company()
                going_on = [self._row(p, "ch-c") for p in _going_on(company)]
                await self._send(sid, going_on, company.options.feed)

        return subscribe

    async def _watch(self) -> None:
        held: list[Row] = []
        while self._listeners:
            company = self._company()
            manner = company.options.feed
            rows = [row for placed in company.switchboard.placed for row in self._news(placed)]
            if manner == "shuffle":
                held += rows
                ended = any(row["state"] == "hangup" for row in held)
                rows, held = (held[::-1], []) if ended else ([], held)
            for sid, events in tuple(self._listeners.items()):
                if any(event.endswith("call-feed") for event in events):
                    await self._send(sid, rows, manner)
            if manner == "drop" and any(row["state"] == "bridged" for row in rows):
                for sid, events in tuple(self._listeners.items()):
                    if events:  # ended before it is accepted, the far side would wait for ever
                        await self._server.disconnect(sid)
            await asyncio.sleep(_TICK)

    async def _send(self, sid: str, rows: list[Row], manner: str) -> None:
        if manner == "silent":
            return
        own = self._agents.get(sid, "")
        for row in rows:
            if own and row["agent"] != own:
                continue
            for sent in (*_GARBAGE, row, *_GARBAGE) if manner == "garbage" else (row,):
                await self._server.emit("call-feed", sent, to=sid)
            if manner == "repeat":
                await self._server.emit("call-feed", [row, row], to=sid)

    def _news(self, placed: PlacedCall) -> list[Row]:
        """The rows that are due for a call since the last look."""
        if placed.rings == "nothing":
            return []
        now = (_state_of(placed), _customer_rings(placed))
        before = self._told.get(placed.call.id)
        if before == now or (before is None and now[0] == "hangup"):
            return []
        self._told[placed.call.id] = now
        action = "ch-c" if before is None else "ch-d" if now[0] == "hangup" else "ch-s"
        return [self._row(placed, action)]

    def _row(self, placed: PlacedCall, action: str) -> Row:
        ids = legs(placed.call.id)
        return {
            "action": action,
            "agent": placed.agent,
            "from": int(placed.customer),
            "group": "",
            "id": placed.call.id,
            "inetno": APP_ID,
            "leguid": ids["b"] if _customer_rings(placed) else "",
            "name": placed.call.name or "unknown",
            "state": _state_of(placed),
            "uuid": ids["a"],
        }


def _going_on(company: Company) -> list[PlacedCall]:
    calls = company.switchboard.placed
    return [placed for placed in calls if not placed.settled and placed.rings != "nothing"]


def _state_of(placed: PlacedCall) -> str:
    if placed.settled:
        return "hangup"
    if placed.state:
        return placed.state
    part = _part(placed)
    if part >= _BRIDGED and placed.call.talked:
        return "bridged"
    return "answer" if part >= _ANSWER else "early"


def _customer_rings(placed: PlacedCall) -> bool:
    if placed.state:
        return placed.state != "early"
    return placed.settled or _part(placed) >= _CUSTOMER


def _part(placed: PlacedCall) -> float:
    lasts = placed.due - placed.began
    return (time.monotonic() - placed.began) / lasts if lasts > 0 else 1.0
