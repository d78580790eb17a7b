"""One Stringee project: agents, groups, queues, numbers, calls, and what it starts with."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from desktop.sandbox import people
from desktop.sandbox.calls import Call, CallLog, PlacedCall, Switchboard, somebody_answers
from desktop.sandbox.options import Options

PROJECT_ID = 246
ACCOUNT_ID = 408
KEY_SID = "SK.0.DemoDeskProject246"
KEY_SECRET = "demo-key-secret-for-project-246-of-the-sandbox"
HOTLINES = ("842471001246", "842871001246", "842471001247")
_ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

Row = dict[str, Any]


@dataclass(slots=True)
class Agent:
    """One agent. Fields that are None are left out of lists, except ``manual_status``."""

    id: str
    name: str
    stringee_user_id: str
    manual_status: str | None = None
    system_status: int = 0
    device_status: int = 0
    last_time_pickup: int = 0
    last_time_support_call_ended: int = 0
    online_status: int | None = None
    routing_type: int | None = None
    phone_number: str | None = None


class Project:
    """The state behind project 246."""

    def __init__(self, options: Options, agents: int, calls: int) -> None:
        self.options = options
        self.country = options.country or "VN"
        self._dice = random.Random(f"stringee {options.seed}")
        self.seen_tokens: set[str] = set()
        self.expired_tokens: set[str] = set()
        self.recording_requests: Counter[str] = Counter()
        self.transfers: list[Row] = []
        self.agents = {agent.id: agent for agent in self._first_agents(agents)}
        self.by_user_id = {agent.stringee_user_id: agent for agent in self.agents.values()}
        self.rows: dict[str, dict[str, Row]] = {"group": {}, "queue": {}, "routing": {}}
        self.rows["number"] = {row["id"]: row for row in self._first_numbers()}
        self.memberships: list[tuple[str, str]] = []
        self._first_groups()
        self.calls = CallLog(self._first_calls(calls))
        self.switchboard = Switchboard(self.calls)

    def credentials(self) -> Row:
        """What a person types to sign in to the demo."""
        users = [agent.stringee_user_id for agent in list(self.agents.values())[:3]]
        return {
            "api_key_sid": KEY_SID,
            "api_key_secret": KEY_SECRET,
            "project": PROJECT_ID,
            "agent_user_ids": users,
            "hotlines": [row["number"] for row in self.rows["number"].values()],
        }

    def new_id(self, prefix: str = "") -> str:
        """An id in the vendor's style, for example ``AG_`` and sixteen letters and digits."""
        return prefix + "".join(self._dice.choices(_ID_LETTERS, k=16))

    def expire_tokens(self) -> int:
        """Refuse every token that was presented so far; how many those are."""
        self.expired_tokens |= self.seen_tokens
        return len(self.seen_tokens)

    def place(self, agent_user_id: str, customer: str, hotline: str, rings: str) -> str:
        """Place a call that rings the agent first; returns the call id."""
        now = self.calls.start_of_next()
        answered = somebody_answers(customer)
        call = Call(
            id=_call_id(self._dice, now),
            started=now,
            waited=self._dice.randint(4, 20),
            talked=self._dice.randint(20, 300) if answered else 0,
            incoming=False,
            answered=answered,
            customer=customer,
            agent=agent_user_id,
            line=hotline,
        )
        due = time.monotonic() + self.options.outcome_delay
        self.switchboard.place(PlacedCall(due, call, call.id, agent_user_id, customer, rings))
        return call.id

    def miss(self, number: str | None, agent: str | None, name: str, incoming: bool) -> Call:
        """Add a missed call that began now. ``agent`` is a user id; ``name`` has no place here."""
        now = self.calls.start_of_next()
        call = Call(
            id=_call_id(self._dice, now),
            started=now,
            waited=self._dice.randint(9, 46),
            talked=0,
            incoming=incoming,
            answered=False,
            customer=number or self._dice.choice(self._customers)[0],
            agent=agent or next(iter(self.by_user_id), None),
            line=HOTLINES[0],
            name=name,
        )
        self.calls.add(call)
        return call

    def _first_agents(self, count: int) -> list[Agent]:
        dice, now = self._dice, int(time.time())
        statuses = ("AVAILABLE", "AVAILABLE", "NOT AVAILABLE", "LUNCH BREAK", "SHORT BREAK", None)
        agents = []
        for index, name in enumerate(people.vietnamese_names(count, dice)):
            agent = Agent(self.new_id("AG_"), name, f"agent_{index + 1}", dice.choice(statuses))
            # Older agents lack the fields that were added later.
            if index % 5 != 1:
                agent.online_status = int(dice.random() < 0.7)
                agent.system_status = dice.choice((1, 1, 1, 0, 2)) if agent.online_status else 0
                agent.device_status = agent.online_status
                agent.routing_type = 2 if index % 7 == 3 else 1
                agent.phone_number = f"8490{dice.randrange(10**7):07d}"
                if agent.online_status:
                    agent.last_time_pickup = (now - dice.randrange(20_000)) * 1000
                    ended = agent.last_time_pickup + dice.randrange(20, 400) * 1000
                    agent.last_time_support_call_ended = ended
            agents.append(agent)
        return agents

    def _first_numbers(self) -> list[Row]:
        names = ("Hà Nội", "Hồ Chí Minh", "Inbound only")
        return [
            {
                "id": self.new_id("NU_"),
                "account": ACCOUNT_ID,
                "project": PROJECT_ID,
                "number": number,
                "nickname": nickname,
                "allow_outbound_calls": int(nickname != names[-1]),
                "enable_ivr": 0,
                "ivr_menu": None,
                "queue_id": None,
                "record_outbound_calls": 1,
            }
            for number, nickname in zip(HOTLINES, names, strict=True)
        ]

    def _first_groups(self) -> None:
        for name in ("Sales", "Support"):
            group_id = self.new_id("GR_")
            row = {"id": group_id, "account": ACCOUNT_ID, "project": PROJECT_ID, "name": name}
            self.rows["group"][group_id] = row
        sales, support = self.rows["group"]
        for index, agent_id in enumerate(list(self.agents)[:50]):
            self.memberships.append((agent_id, support if index % 3 else sales))
        self._first_queue("Sales", sales, None)
        self._first_queue("Support", support, HOTLINES[0])

    def _first_queue(self, name: str, group_id: str, number: str | None) -> None:
        """A queue that rings one group; its ids are drawn from no dice, so that all else stays."""
        owner = {"account": ACCOUNT_ID, "project": PROJECT_ID}
        queue_id, routing_id = f"QU_{name.upper()}", f"GR_RO_{name.upper()}"
        self.rows["queue"][queue_id] = {
            "id": queue_id,
            **owner,
            "name": name,
            "agent_wrap_up_after_calls": 1,
            "wrap_up_time_limit": 10,
            "enable_voicemail": 0,
            "schedule": 1,
            "wait_greeting": None,
            "hold_greeting": None,
            "wait_agent_answer_timeout": 15,
            "record_calls": 1,
            "from_number_callout_to_agent": number,
        }
        self.rows["routing"][routing_id] = {
            "id": routing_id,
            **owner,
            "queue_id": queue_id,
            "group_id": group_id,
            "primary_group": 1,
        }

    def _first_calls(self, count: int) -> list[Call]:
        dice, now = self._dice, int(time.time() * 1000)
        known = people.vietnamese_names(max(12, count // 3), dice)
        self._customers = people.callers(self.country, known, dice)
        user_ids = list(self.by_user_id)
        kinds = ((True, False), (False, False), (True, True), (False, True))
        calls = []
        for incoming, answered in dice.choices(kinds, weights=(40, 14, 28, 18), k=count):
            started = people.start_time(now, self.country, dice)
            agent = user_ids[int(len(user_ids) * dice.random() ** 3)]
            gave_up_in_queue = incoming and not answered and dice.random() < 0.25
            calls.append(
                Call(
                    id=_call_id(dice, started),
                    started=started,
                    waited=8 + int(dice.random() * 40),
                    talked=20 + int(dice.random() * 400) if answered else 0,
                    incoming=incoming,
                    answered=answered,
                    customer=self._customers[people.skewed(len(self._customers), dice)][0],
                    agent=None if gave_up_in_queue else agent,
                    line=HOTLINES[int(len(HOTLINES) * dice.random())],
                )
            )
        return calls


def _call_id(dice: random.Random, started: int) -> str:
    text = f"{dice.getrandbits(60):015X}"
    return f"call-vn-1-{text[:10]}-{started}"
