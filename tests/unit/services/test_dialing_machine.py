"""Whatever is pressed, answered, lost and told in whatever order: no call is placed twice.

The truth about each call is known here: whether the provider acted on it, and how far the line is.
The desk learns of it only by answers, by the call log and by the live feed, which come late, twice,
out of order or never; and now and then it is started anew on what was kept.
``DIALING_SEQUENCES=10000`` in the environment plays so many sequences.
"""

import asyncio
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.domain.addresses import Addresses
from desktop.domain.call import CallReceipt, CallRecord, CallRequest, CallResult
from desktop.domain.errors import (
    CallBlocked,
    CalldeckError,
    ConnectionFailed,
    NotAllowed,
    OutcomeUnknown,
    RateLimited,
    RequestTimedOut,
    SessionExpired,
    StorageFailed,
    Unsupported,
)
from desktop.domain.live_calls import LineNews, LineState
from desktop.domain.period import Period
from desktop.providers.http import Network
from desktop.services.call_progress import HELD, OPEN
from desktop.services.dialing import CallProgress, Dialing, Stage
from desktop.services.pool import WorkerPool
from desktop.services.session import Session
from tests.unit.services.desk import (
    NOON,
    REQUEST,
    CallsInMemory,
    KeptInMemory,
    Line,
    MadeProviders,
    record,
    wish,
)

SEQUENCES = int(os.environ.get("DIALING_SEQUENCES", "150"))
NUMBERS = ("+919876543210", "+919876543299")
CHECK = timedelta(seconds=120)

ANSWERS: list[Callable[[], CallReceipt | CalldeckError]] = [
    lambda: CallReceipt(NOON, "r", "c"),
    OutcomeUnknown,
    ConnectionFailed,
    RequestTimedOut,
    NotAllowed,
    RateLimited,
    SessionExpired,
]
BY_HAND = ("Dialing.place", "CallFollowing.find")
"""Work that waits until the test does it; the rest (store, feed) is done at once."""
KNOWN = {Stage.ENDED, Stage.NOT_ANSWERED}


class HandPool(WorkerPool):
    """A worker without threads: what asks a provider waits until the test does it."""

    def __init__(self) -> None:
        super().__init__(0)
        self.jobs: list[tuple[Callable[[], Any], asyncio.Future[Any]]] = []

    async def call(self, work: Callable[[], Any]) -> Any:
        return await self.start_apart(work)

    call_apart = call

    def start_apart(self, work: Callable[[], Any]) -> asyncio.Future[Any]:
        result = asyncio.get_running_loop().create_future()
        self.jobs.append((work, result))
        if not work.__qualname__.startswith(BY_HAND):
            self.do(-1)
        return result

    def do(self, index: int) -> None:
        work, result = self.jobs.pop(index % len(self.jobs))
        if result.cancelled():
            return
        try:
            result.set_result(work())
        except CalldeckError as error:
            result.set_exception(error)


@dataclass
class Truth:
    """A call that the provider acted on."""

    wish: str
    number: str
    at: datetime
    state: LineState = LineState.RINGING
    logged: bool = False

    def news(self, state: LineState) -> LineNews:
        ids = (f"{self.wish} a", f"{self.wish} b")
        digits = self.number[1:]
        return LineNews(frozenset(ids), "101_1111112", digits, state, state > 1, ids)


@dataclass
class Lost:
    """A call of which the desk does not know whether it was placed."""

    number: str
    at: datetime
    desk: int


class WatchedLine(Line):
    """Leaves it to the machine how a request ends, and what the feed tells."""

    def __init__(self, place: Callable[[CallRequest], CallReceipt]) -> None:
        super().__init__()
        self._place = place
        self.found: set[str] = set()
        self.feeds: list[tuple[Callable[[LineNews | None], None], threading.Event]] = []

    def place_call(self, request: CallRequest) -> CallReceipt:
        return self._place(request)

    def find_call(self, request: CallRequest, period: Period) -> CallRecord | None:
        found = super().find_call(request, period)
        if found:
            self.found.add(request.wish)
        return found

    def watch_calls(self, tell: Callable[[LineNews | None], None], stop: threading.Event) -> None:
        self.feeds.append((tell, stop))


class DialingMachine(RuleBasedStateMachine):
    """Presses, answers, news and waits in any order; see the invariants."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.line, self.calls = WatchedLine(self.place_call), CallsInMemory()
        self.now = NOON
        self.wishes = 0
        self.desk = 0
        self.sent: list[str] = []
        self.truth: dict[str, Truth] = {}
        self.lost: dict[str, Lost] = {}
        self.answer: CallReceipt | CalldeckError = OutcomeUnknown()
        self.acts = True
        self.wrong: list[str] = []
        self.loop.run_until_complete(self.begin())

    async def begin(self) -> None:
        """Start the desk, on whatever is kept."""
        self.pool, self.line.feeds = HandPool(), []
        self.waits = list[tuple[asyncio.Event, float, asyncio.Future[None]]]()
        self.stages: dict[str, CallProgress] = {}
        self.shown: CallProgress | None = None
        self.closed: set[str] = set()
        self.numbers: dict[str, str] = {}
        providers = MadeProviders(self.line)
        self.session = Session(
            self.pool, Network(), Addresses, KeptInMemory(), providers=lambda: providers
        )
        self.dialing = Dialing(
            self.session, self.pool, self.calls, self.clock, wait=self.wait, show_after=0
        )
        self.dialing.changed.append(self.see)
        await self.session.sign_in(REQUEST, keep=False)

    async def end(self) -> None:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def clock(self) -> datetime:
        return self.now

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        over = self.loop.create_future()
        self.waits.append((event, seconds, over))
        await over

    def place_call(self, request: CallRequest) -> CallReceipt:
        """The provider gets a request: nothing may be open or unknown by now."""
        self.judge(request)
        number = request.to.e164
        self.sent.append(request.wish)
        if not isinstance(self.answer, CalldeckError) or (
            isinstance(self.answer, OutcomeUnknown) and self.acts
        ):
            self.truth[request.wish] = Truth(request.wish, number, self.now)
        if isinstance(self.answer, OutcomeUnknown):
            self.lost[request.wish] = Lost(number, self.now, self.desk)
        if isinstance(self.answer, CalldeckError):
            raise self.answer
        return self.answer

    def judge(self, request: CallRequest) -> None:
        number = request.to.e164
        for other, progress in self.stages.items():
            if other != request.wish and progress.stage in OPEN and other not in self.closed:
                self.wrong.append(f"{request.wish} was sent while {other} was open")
        for other, lost in self.lost.items():
            if not self.is_known(other) and self.now < lost.at + CHECK:
                if lost.number == number:
                    self.wrong.append(f"{number} was called again while {other} was unknown")
                elif lost.desk == self.desk:
                    self.wrong.append(f"{request.wish} was sent while {other} was unknown")
        if request.wish in self.sent:
            self.wrong.append(f"{request.wish} was sent twice")

    def is_known(self, name: str) -> bool:
        """Whether the desk may know what became of a lost call: by the log or by the feed."""
        progress, kept = self.stages.get(name), self.calls.kept.get(name)
        found = {CallResult.TALKED, CallResult.NOT_ANSWERED}
        return bool(
            name in self.line.found
            or (progress and (progress.live or progress.stage in KNOWN))
            or (kept and kept.result in found)
        )

    def see(self, progress: CallProgress | None) -> None:
        """The card changed: what it claims must be so."""
        if progress:
            name = progress.request.wish
            self.stages[name] = progress
            truth = self.truth.get(name)
            claims = {Stage.CALLING: 2, Stage.TALKING: 3}.get(progress.stage, 0)
            if progress.live and progress.stage in KNOWN and progress.record is None:
                claims = LineState.OVER
            over = claims == LineState.OVER
            if (over or not progress.inferred) and claims > (truth.state if truth else 0):
                self.wrong.append(f"{name} is said to be {progress.stage.value}, and is not")
        elif self.shown:
            self.closed.add(self.shown.request.wish)
            if self.shown.stage in HELD and self.session.account:
                self.wrong.append(f"{self.shown.request.wish} was closed while nobody knew")
        self.shown = progress

    def settle(self) -> None:
        async def idle() -> None:
            for _ in range(14):
                await asyncio.sleep(0)

        self.loop.run_until_complete(idle())

    async def press(self, name: str, to: str, cancel: bool) -> None:
        with suppress(CallBlocked, Unsupported):
            placed = self.dialing.place(wish(name, to), "")
            if cancel:
                await asyncio.sleep(0)
                placed.cancel()

    def wish_to_call(self, to: str, *, cancel: bool = False) -> None:
        self.wishes += 1
        self.numbers[f"w{self.wishes}"] = to
        self.loop.run_until_complete(self.press(f"w{self.wishes}", to, cancel))

    @rule(
        how=st.sampled_from(["press", "press and leave", "hold enter", "paste", "retry"]),
        count=st.integers(1, 6),
    )
    def press_call(self, how: str, count: int) -> None:
        if how == "retry" and self.numbers:
            name = list(self.numbers)[-min(count, len(self.numbers))]
            self.loop.run_until_complete(self.press(name, self.numbers[name], cancel=False))
        else:
            for _ in range(count if how == "hold enter" else 1):
                to = NUMBERS[1] if how == "paste" else NUMBERS[0]
                self.wish_to_call(to, cancel=how == "press and leave")
        self.settle()

    @precondition(lambda self: self.pool.jobs)
    @rule(
        index=st.integers(0, 2),
        answer=st.sampled_from(ANSWERS),
        acts=st.booleans(),
        full=st.booleans(),
    )
    def work(
        self,
        index: int,
        answer: Callable[[], CallReceipt | CalldeckError],
        acts: bool,
        full: bool,
    ) -> None:
        self.answer, self.acts = answer(), acts
        self.calls.trouble = StorageFailed() if full else None
        self.pool.do(index)
        self.settle()
        self.calls.trouble = None

    @rule(
        how=st.sampled_from(["feed lost", *["nothing"] * 12, "restart", "crash", "sign out"]),
        index=st.integers(0, 2),
        acts=st.booleans(),
    )
    def is_interrupted(self, how: str, index: int, acts: bool) -> None:
        if how == "feed lost":
            self.tell(None)
        elif how == "sign out":
            self.sign_out_and_in()
        elif how == "restart":
            self.restart()
        elif how == "crash":
            if self.pool.jobs:
                self.answer, self.acts = OutcomeUnknown(), acts
                work, result = self.pool.jobs[index % len(self.pool.jobs)]
                if not result.cancelled():
                    with suppress(CalldeckError):
                        work()  # the process dies before anybody hears of the answer
            self.restart()

    def restart(self) -> None:
        for call in self.calls.kept.values():
            asked = call.result in {CallResult.ASKING, CallResult.RINGING_YOU, CallResult.CALLING}
            if asked and call.wish in self.sent:
                self.lost.setdefault(call.wish, Lost(call.to, call.at, self.desk))
        # What could not be kept, because the disk was full, no later run can know: neither that
        # it was placed, nor that a row of the feed is of it and not of the next call there.
        kept = self.calls.kept
        self.lost = {name: lost for name, lost in self.lost.items() if name in kept}
        self.truth = {name: truth for name, truth in self.truth.items() if name in kept}
        self.numbers = {name: to for name, to in self.numbers.items() if name in kept}
        self.loop.run_until_complete(self.end())
        self.desk += 1
        self.loop.run_until_complete(self.begin())
        self.settle()

    @precondition(lambda self: self.waits)
    @rule(seconds=st.sampled_from([1, 5, 5, 30, 30, 200, 1000]))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)
        waits, self.waits = self.waits, []
        for _, _, over in waits:
            if not over.done():
                over.set_result(None)
        self.settle()

    @precondition(lambda self: self.truth)
    @rule(
        index=st.sampled_from([0, 0, 0, 1, 2]),
        moves=st.sampled_from(["on", "on", "over", "not"]),
        back=st.sampled_from([0, 0, 0, 1, 2, 3]),
        times=st.integers(0, 2),
    )
    def line_moves_and_feed_tells(self, index: int, moves: str, back: int, times: int) -> None:
        truth = list(self.truth.values())[-1 - index % len(self.truth)]
        if moves != "not":
            truth.state = LineState.OVER if moves == "over" else LineState(min(4, truth.state + 1))
        self.tell(truth.news(LineState(max(1, truth.state - back))), times)

    def tell(self, news: LineNews | None, times: int = 1) -> None:
        async def now() -> None:
            for tell, stop in self.line.feeds:
                for _ in range(0 if stop.is_set() else times):
                    tell(news)

        self.loop.run_until_complete(now())
        self.settle()

    @precondition(lambda self: any(t.state is LineState.OVER for t in self.truth.values()))
    @rule(index=st.integers(0, 3), talked=st.sampled_from([0, 42]))
    def call_appears_in_log(self, index: int, talked: int) -> None:
        over = [t for t in self.truth.values() if t.state is LineState.OVER and not t.logged]
        if over:
            truth = over[index % len(over)]
            truth.logged = True
            row = record(truth.at, talked, f"cdr {truth.wish}")
            self.line.log.append(replace(row, customer=truth.number[1:]))

    @rule(what=st.sampled_from(["dismiss", "check now", "sign in again"]))
    def person_does(self, what: str) -> None:
        if what == "dismiss":
            self.dialing.dismiss()
        elif what == "check now":
            self.dialing.check_now()
        elif not self.pool.jobs:
            self.loop.run_until_complete(self.session.sign_in(REQUEST, keep=False))
        self.settle()

    def sign_out_and_in(self) -> None:
        self.loop.run_until_complete(self.session.sign_out())
        self.settle()
        self.desk += 1
        for name, progress in self.stages.items():
            if progress.stage is Stage.ASKING and name not in self.sent:
                self.closed.add(name)  # its card goes with its answer
        self.loop.run_until_complete(self.session.sign_in(REQUEST, keep=False))
        self.settle()

    @invariant()
    def no_wish_is_sent_twice(self) -> None:
        assert len(self.sent) == len(set(self.sent))

    @invariant()
    def nothing_wrong_is_done_or_said(self) -> None:
        assert self.wrong == []

    @invariant()
    def call_is_off_exactly_while_a_call_is_open(self) -> None:
        is_open = self.shown is not None and self.shown.stage in OPEN
        assert isinstance(self.dialing.can_call(), CallBlocked) is is_open

    def teardown(self) -> None:
        self.loop.run_until_complete(self.end())
        self.loop.close()


TestDialing = DialingMachine.TestCase
TestDialing.settings = settings(max_examples=SEQUENCES, stateful_step_count=50, deadline=None)


def test_rows_of_a_call_from_before_a_sign_out_are_not_taken_for_the_next_call() -> None:
    """Found by the machine: the first call is over, the second one's answer comes after all."""
    state = DialingMachine()

    def play(step: Callable[[], None]) -> None:
        step()
        state.no_wish_is_sent_twice()
        state.nothing_wrong_is_done_or_said()
        state.call_is_off_exactly_while_a_call_is_open()

    def tells(back: int = 0, moves: str = "on", times: int = 1) -> None:
        state.line_moves_and_feed_tells(index=0, moves=moves, back=back, times=times)

    def work() -> None:
        state.work(index=0, answer=ANSWERS[0], acts=False, full=False)

    steps = [
        lambda: state.press_call(how="press", count=1),
        work,
        lambda: tells(times=0),
        tells,
        tells,
        lambda: state.press_call(how="press", count=1),
        lambda: state.time_passes(seconds=1),
        lambda: state.is_interrupted(how="sign out", index=0, acts=False),
        lambda: state.call_appears_in_log(index=0, talked=0),
        lambda: tells(back=1),
        work,
    ]
    try:
        for step in steps:
            play(step)
        assert [state.stages[name].stage for name in state.sent] == [Stage.ENDED, Stage.RINGING_YOU]
        state.tell(state.truth["w1"].news(LineState.TALKING))  # and to the feed of the second
        state.nothing_wrong_is_done_or_said()
    finally:
        state.teardown()
