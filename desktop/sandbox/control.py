"""The control port: what a test or a benchmark asks of the sandbox itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sandbox.access_log import AccessLog
from desktop.sandbox.answers import Answer
from desktop.sandbox.calls import PlacedCall
from desktop.sandbox.faults import FaultPlan
from desktop.sandbox.options import SIZES
from desktop.sandbox.stringee.project import Project
from desktop.sandbox.telecmi.company import Company
from desktop.sandbox.telecmi.feed import STATES
from desktop.sandbox.world import World

SWITCHES = (
    *("outcome_delay", "follow_me", "seat_limit", "http_errors", "rate_limits", "v3"),
    *("feed", "hangup_leg", "call_ids"),
)
_FIXED = {"id", "extension", "handled"}
"""What nobody can change of an agent."""

Body = dict[str, Any]


class Controls:
    """One method per control; every answer is a JSON document."""

    def __init__(self, world: World, log: AccessLog, faults: FaultPlan) -> None:
        self._world = world
        self._log = log
        self._faults = faults
        self._at_start = {name: getattr(world.options, name) for name in SWITCHES}

    def read_log(self, query: Body) -> Any:
        """Entries after number ``after`` (default 0), with raw bodies."""
        return {"entries": self._log.after(int(query.get("after", 0)))}

    def clear_log(self, _: Body) -> Any:
        """Forget entries and counters."""
        self._log.clear()
        return {}

    def read_faults(self, _: Body) -> Any:
        """The rules in force, with how often each was applied."""
        return {"faults": [asdict(rule) for rule in self._faults.rules]}

    def add_faults(self, body: Body) -> Any:
        """Add the rules of ``faults``."""
        for described in body["faults"]:
            self._faults.add(described)
        return self.read_faults(body)

    def clear_faults(self, _: Body) -> Any:
        """Drop every rule."""
        self._faults.clear()
        return {}

    def reset(self, body: Body) -> Any:
        """Begin again: data of ``size`` and ``seed``, first switches, no faults, empty log.

        ``agents`` is another number of agents than that of the size.
        """
        options = self._world.options
        if body.get("size", options.size) not in SIZES:
            raise ValueError(f"size is one of {', '.join(SIZES)}")
        options.size = body.get("size", options.size)
        options.seed = body.get("seed", options.seed)
        self.switch(self._at_start)
        self._world.reset(body.get("agents"))
        self._faults.clear()
        self._log.clear()
        return self.state({})

    def switch(self, body: Body) -> Any:
        """Change options while running: see ``SWITCHES``."""
        for name, value in body.items():
            if name not in SWITCHES:
                raise ValueError(f"switches are {', '.join(SWITCHES)}")
            setattr(self._world.options, name, value)
        return {name: getattr(self._world.options, name) for name in SWITCHES}

    def state(self, _: Body) -> Any:
        """Counts, placed calls, set statuses, counters per endpoint, highest concurrency."""
        telecmi, stringee = self._world.telecmi_now(), self._world.stringee_now()
        return {
            "telecmi": {
                "agents": len(telecmi.agents),
                "calls": len(telecmi.calls.by_id),
                "tokens": len(telecmi.tokens),
                "placed": [_placed(call) for call in telecmi.switchboard.placed],
                "statuses": {
                    agent.agent_id: agent.status
                    for agent in telecmi.agents.values()
                    if agent.status is not None
                },
            },
            "stringee": {
                "agents": len(stringee.agents),
                "calls": len(stringee.calls.by_id),
                "placed": [_placed(call) for call in stringee.switchboard.placed],
                "transfers": stringee.transfers,
            },
            "endpoints": self._log.counters(),
            "most_at_once": self._log.most_running,
        }

    def agents(self, query: Body) -> Any:
        """All agents of ``provider`` as they are, passwords included."""
        owner = self._owner(query)
        rows = [{**asdict(agent), "id": key} for key, agent in owner.agents.items()]
        for row in rows:
            row.pop("handled", None)  # calls, not the agent
        return {"agents": rows}

    def change_agent(self, body: Body) -> Any:
        """Somebody else changes fields of the agent ``id`` of ``provider``, named as in /agents."""
        owner, agent_id = self._owner(body), body.pop("id")
        body.pop("provider", None)
        agent = owner.agents.get(agent_id)
        known = set() if agent is None else {field.name for field in fields(agent)} - _FIXED
        if not body or not known >= body.keys():
            raise ValueError(f"{agent_id} has {', '.join(sorted(known)) or 'not been found'}")
        for name, value in body.items():
            setattr(agent, name, value)
        if isinstance(owner, Project):
            owner.by_user_id = {one.stringee_user_id: one for one in owner.agents.values()}
        return {"agent": {"id": agent_id, **body}}

    def expire_tokens(self, _: Body) -> Any:
        """Forget TeleCMI's agent tokens and refuse every Stringee token presented so far."""
        count = len(self._world.telecmi.tokens)
        self._world.telecmi.tokens.clear()
        return {"telecmi": count, "stringee": self._world.stringee.expire_tokens()}

    def miss(self, body: Body) -> Any:
        """Add a missed call now: ``provider``, ``number``, ``agent``, ``name``, ``incoming``."""
        call = self._owner(body).miss(
            body.get("number"),
            body.get("agent"),
            body.get("name", ""),
            body.get("incoming", True),
        )
        return asdict(call)

    def line(self, body: Body) -> Any:
        """Take the newest placed call of ``provider`` to the live-feed state ``state``."""
        board, state = self._owner(body).switchboard, body["state"]
        if state not in STATES or not board.placed:
            raise ValueError(f"states are {', '.join(STATES)}, of a call that was placed")
        placed = board.placed[-1]
        if state == "hangup":
            board.hang_up(placed.call.id)
            board.settle(0.0)
        else:
            placed.state = state
        return _placed(placed)

    def _owner(self, asked: Body) -> Company | Project:
        stringee = asked.get("provider") == "stringee"
        return self._world.stringee if stringee else self._world.telecmi


def application(world: World, log: AccessLog, faults: FaultPlan) -> Starlette:
    """The control host."""
    controls = Controls(world, log, faults)
    return Starlette(
        routes=[
            _route("GET", "/log", controls.read_log),
            _route("DELETE", "/log", controls.clear_log),
            _route("GET", "/faults", controls.read_faults),
            _route("POST", "/faults", controls.add_faults),
            _route("DELETE", "/faults", controls.clear_faults),
            _route("POST", "/reset", controls.reset),
            _route("POST", "/switches", controls.switch),
            _route("GET", "/state", controls.state),
            _route("GET", "/agents", controls.agents),
            _route("POST", "/change-agent", controls.change_agent),
            _route("POST", "/expire-tokens", controls.expire_tokens),
            _route("POST", "/miss", controls.miss),
            _route("POST", "/line", controls.line),
        ]
    )


def _route(method: str, path: str, act: Callable[[Body], Any]) -> Route:
    async def serve(request: Request) -> Response:
        try:
            raw = await request.body()
            given = json.loads(raw) if raw else dict(request.query_params)
            return Answer(act(given)).response()
        except (KeyError, TypeError, ValueError) as problem:
            return Answer({"error": str(problem)}, 400).response()

    return Route(path, serve, methods=[method])


def _placed(placed: PlacedCall) -> Body:
    return {
        "agent": placed.agent,
        "number": placed.customer,
        "rings": placed.rings,
        "request_id": placed.request_id,
        "call_id": placed.call.id,
        "at_ms": placed.call.started,
        "settled": placed.settled,
    }
