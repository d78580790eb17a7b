"""One TeleCMI customer: its agents, agent tokens, calls, notes, and what it starts with."""

from __future__ import annotations

import random
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

from desktop.sandbox import people
from desktop.sandbox.calls import Call, CallLog, PlacedCall, Switchboard, somebody_answers
from desktop.sandbox.options import Options

APP_ID = 1111112
APP_SECRET = "demo-secret-2e0d75d8-4345-9454-4171"
FIRST_EXTENSION = 101
FIRST_PASSWORD = "demo-password-101"
LINES = ("918045671200", "918045671201", "912240028900")
TOKEN_DAYS = 30


@dataclass(slots=True)
class Agent:
    """One agent ("user" in the newer pages). ``phone`` is digits; shift times are hours 1 to 24."""

    extension: int
    name: str
    phone: str
    password: str
    start_time: int = 1
    end_time: int = 24
    notify: bool = False
    status: str | None = None
    email: str = ""
    followme: bool = False
    handled: set[str] = field(default_factory=set)

    @property
    def agent_id(self) -> str:
        """``<extension>_<app id>``."""
        return f"{self.extension}_{APP_ID}"


class Company:
    """The state behind app id 1111112, shared by both regions."""

    def __init__(self, options: Options, agents: int, calls: int) -> None:
        self.options = options
        self.country = options.country or "IN"
        self._dice = random.Random(f"telecmi {options.seed}")
        self.agents: dict[str, Agent] = {}
        self.tokens: dict[str, tuple[str, float]] = {}
        self.notes: dict[str, list[dict[str, Any]]] = {}
        self.caller_ids: dict[str, str] = {}
        self.contacts: list[dict[str, Any]] = []
        self.feed_tokens: set[str] = set()
        for agent in self._first_agents(agents):
            self.agents[agent.agent_id] = agent
        self.calls = CallLog(self._first_calls(calls))
        self.switchboard = Switchboard(self.calls)

    def credentials(self) -> dict[str, Any]:
        """What a person types to sign in to the demo."""
        agent_id = f"{FIRST_EXTENSION}_{APP_ID}"
        agent = {"id": agent_id, "password": FIRST_PASSWORD}
        return {"appid": APP_ID, "secret": APP_SECRET, "agent": agent}

    def token_for(self, agent: Agent) -> str:
        """A new 30-day token; older ones stay valid."""
        token = str(uuid.UUID(int=self._dice.getrandbits(128), version=4))
        self.tokens[token] = (agent.agent_id, time.time() + TOKEN_DAYS * 86_400)
        return token

    def agent_of(self, token: str) -> Agent | None:
        """Whose token this is; None for a token that is unknown or expired."""
        agent_id, expires = self.tokens.get(token, ("", 0.0))
        return self.agents.get(agent_id) if expires > time.time() else None

    def place(self, agent: Agent, customer: str, rings: str, line: str = "") -> str:
        """Place a call; returns the request id. ``rings``: softphone, mobile or nothing."""
        answered = somebody_answers(customer)
        call = Call(
            id=f"{self._dice.getrandbits(96):024x}",
            started=self.calls.start_of_next(),
            waited=self._dice.randint(4, 20),
            talked=self._dice.randint(20, 300) if answered else 0,
            # Follow-me calls are filed as incoming, whoever asked for them.
            incoming=rings == "mobile",
            answered=answered or rings == "mobile",
            customer=customer,
            agent=agent.agent_id,
            line=line or self.caller_ids.get(agent.agent_id, LINES[0]),
            name=self.name_of(customer),
        )
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        request_id = "".join(self._dice.choices(alphabet, k=43))
        due = time.monotonic() + self.options.outcome_delay
        placed = PlacedCall(due, call, request_id, agent.agent_id, customer, rings)
        self.switchboard.place(placed)
        return request_id

    def miss(self, number: str | None, agent: str | None, name: str, incoming: bool) -> Call:
        """Add a missed call that began now."""
        customer = number or self._dice.choice(self._customers)[0]
        call = Call(
            id=f"{self._dice.getrandbits(96):024x}",
            started=self.calls.start_of_next(),
            waited=self._dice.randint(9, 32),
            talked=0,
            incoming=incoming,
            answered=False,
            customer=customer,
            agent=agent or f"{FIRST_EXTENSION}_{APP_ID}",
            line=LINES[0],
            name=name or self.name_of(customer),
        )
        self.calls.add(call)
        return call

    def name_of(self, customer: str) -> str:
        """The contact name saved for a number; empty when there is none."""
        return self._names.get(customer, "")

    def people(self) -> list[tuple[str, str]]:
        """Number and name of the customers whose name is saved."""
        return [(number, name) for number, name in self._names.items() if name]

    def _first_agents(self, count: int) -> list[Agent]:
        dice = self._dice
        shifts = ((1, 24), (9, 18), (8, 16), (10, 19), (12, 21), (14, 23), (7, 15))
        agents = []
        for index, name in enumerate(people.indian_names(count, dice)):
            start, end = shifts[0] if index == 0 else dice.choice(shifts)
            agents.append(
                Agent(
                    extension=FIRST_EXTENSION + index,
                    name=name,
                    phone=f"9198765{dice.randrange(100_000):05d}",
                    password=f"desk-{dice.getrandbits(32):08x}" if index else FIRST_PASSWORD,
                    start_time=start,
                    end_time=end,
                    notify=dice.random() < 0.4,
                )
            )
        return agents

    def _first_calls(self, count: int) -> list[Call]:
        dice, now = self._dice, int(time.time() * 1000)
        known = people.indian_names(max(12, count // 3), dice)
        self._customers = people.callers(self.country, known, dice)
        self._names = dict(self._customers)
        agent_ids = list(self.agents)
        kinds = ((True, False), (False, False), (True, True), (False, True))
        calls = []
        for incoming, answered in dice.choices(kinds, weights=(40, 16, 26, 18), k=count):
            customer, name = self._customers[people.skewed(len(self._customers), dice)]
            calls.append(
                Call(
                    id=f"{dice.getrandbits(96):024x}",
                    started=people.start_time(now, self.country, dice),
                    waited=8 + int(dice.random() * 40),
                    talked=20 + int(dice.random() * 400) if answered else 0,
                    incoming=incoming,
                    answered=answered,
                    customer=customer,
                    agent=agent_ids[int(len(agent_ids) * dice.random() ** 3)],
                    line=LINES[int(len(LINES) * dice.random())],
                    name=name,
                )
            )
        return calls
