"""Finished calls in order of time, found quickly by kind and by agent."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Call:
    """One finished call between a customer and the company.

    Attributes:
        id: The provider's id of the call.
        started: Epoch milliseconds.
        waited: Seconds of ringing and waiting.
        talked: Seconds of conversation; 0 when nobody answered.
        incoming: Whether the customer called.
        answered: Whether the two sides spoke.
        customer: The customer's number, digits with country code.
        agent: Id of the agent who took, missed or placed the call; None when none was rung.
        line: The company's number.
        name: The customer's saved name; empty when unknown.
    """

    id: str
    started: int
    waited: int
    talked: int
    incoming: bool
    answered: bool
    customer: str
    agent: str | None
    line: str
    name: str = ""


@dataclass(slots=True)
class Shelf:
    """Calls of one kind, oldest first."""

    keys: list[tuple[int, str]] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    def add(self, key: tuple[int, str], call: Call) -> None:
        """Put the call in its place by ``key``; the end of the shelf is the usual one."""
        if not self.keys or key > self.keys[-1]:
            self.keys.append(key)
            self.calls.append(call)
            return
        place = bisect_left(self.keys, key)
        self.keys.insert(place, key)
        self.calls.insert(place, call)

    def span(self, start: float, end: float) -> tuple[int, int]:
        """Positions [first, last) of the calls that began from ``start`` to ``end``, in ms."""
        return bisect_left(self.keys, (start, "")), bisect_right(self.keys, (end, "\uffff"))

    def page(self, start: float, end: float, page: int, limit: int) -> tuple[int, list[Call]]:
        """How many calls began in the period, and one page of them, newest first.

        Args:
            start: Epoch milliseconds, inclusive.
            end: Epoch milliseconds, inclusive.
            page: 1 is the newest page; a page past the end is empty.
            limit: Calls per page.
        """
        first, last = self.span(start, end)
        top = last - (page - 1) * limit
        bottom = max(first, top - limit)
        return max(0, last - first), self.calls[bottom:top][::-1] if top > first else []


EMPTY = Shelf()


class CallLog:
    """All calls of one provider on shelves: all, by kind, and by agent and kind."""

    def __init__(self, calls: Iterable[Call] = ()) -> None:
        self.all = Shelf()
        self.by_id: dict[str, Call] = {}
        self._shelves: defaultdict[Hashable, Shelf] = defaultdict(Shelf)
        for call in sorted(calls, key=lambda call: (call.started, call.id)):
            self.add(call)

    def add(self, call: Call) -> None:
        """File a call."""
        key = (call.started, call.id)
        self.by_id[call.id] = call
        self.all.add(key, call)
        self._shelves[call.incoming, call.answered].add(key, call)
        if call.agent is not None:
            self._shelves[call.agent, call.incoming, call.answered].add(key, call)

    def start_of_next(self) -> int:
        """Now in epoch milliseconds, but later than every call so far, so that order is certain."""
        now = int(time.time() * 1000)
        return max(now, self.all.keys[-1][0] + 1) if self.all.keys else now

    def of_kind(self, *, incoming: bool, answered: bool, agent: str | None = None) -> Shelf:
        """The calls of one direction and outcome, of everybody or of one agent."""
        key = (incoming, answered) if agent is None else (agent, incoming, answered)
        return self._shelves.get(key, EMPTY)


@dataclass(slots=True, order=True)
class PlacedCall:
    """A call that was asked for by click-to-call and has not reached the call log yet.

    ``due`` is the monotonic time in seconds at which its outcome becomes visible, ``began`` when
    it was placed. ``state`` is what a test says of it on the live feed; "" lets time tell.
    """

    due: float
    call: Call = field(compare=False)
    request_id: str = field(compare=False)
    agent: str = field(compare=False)
    customer: str = field(compare=False)
    rings: str = field(compare=False)
    settled: bool = field(default=False, compare=False)
    began: float = field(default_factory=time.monotonic, compare=False)
    state: str = field(default="", compare=False)


class Switchboard:
    """Calls in progress: placed now, filed in the call log once their time has come."""

    def __init__(self, log: CallLog) -> None:
        self._log = log
        self._waiting: list[PlacedCall] = []
        self.placed: list[PlacedCall] = []

    def place(self, placed: PlacedCall) -> None:
        """Remember a call and when its outcome is due."""
        self.placed.append(placed)
        insort(self._waiting, placed)

    def settle(self, now: float) -> None:
        """File the calls whose outcome is due at monotonic time ``now``."""
        while self._waiting and self._waiting[0].due <= now:
            placed = self._waiting.pop(0)
            placed.settled = True
            if placed.rings != "nothing":
                self._log.add(placed.call)

    def busy(self, agent: str) -> bool:
        """Whether the agent is in a call that was placed here."""
        return any(placed.agent == agent for placed in self._waiting)

    def hang_up(self, *call_ids: str) -> bool:
        """End the call in progress that has one of these ids; whether there was one."""
        for placed in self._waiting:
            if placed.call.id in call_ids:
                if placed.state in ("early", "answer"):
                    placed.call.talked, placed.call.answered = 0, False
                placed.due = 0.0
                self._waiting.sort()
                return True
        return False


def somebody_answers(number: str) -> bool:
    """The outcome of a placed call: numbers that end in 7, 8 or 9 are never answered."""
    return number[-1:] not in ("7", "8", "9")
