"""Whatever is pressed, answered, lost and waited for in whatever order: no call is placed twice."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop.domain.addresses import Addresses
from desktop.domain.call import CallReceipt, CallRequest
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
)
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

ANSWERS: list[Callable[[], CallReceipt | CalldeckError]] = [
    lambda: CallReceipt(NOON, "r", "c"),
    OutcomeUnknown,
    ConnectionFailed,
    RequestTimedOut,
    NotAllowed,
    RateLimited,
    SessionExpired,
]


class HandPool(WorkerPool):
    """A worker without threads: jobs wait until the test does one of them."""

    def __init__(self) -> None:
        super().__init__(0)
        self.jobs: list[tuple[Callable[[], Any], asyncio.Future[Any]]] = []

    async def call(self, work: Callable[[], Any]) -> Any:
        result = asyncio.get_running_loop().create_future()
        self.jobs.append((work, result))
        return await result

    def do(self, index: int) -> None:
        work, result = self.jobs.pop(index % len(self.jobs))
        if result.cancelled():
            return
        try:
            result.set_result(work())
        except CalldeckError as error:
            result.set_exception(error)


class WatchedLine(Line):
    """Leaves it to the machine how a request ends."""

    def __init__(self, place: Callable[[CallRequest], CallReceipt]) -> None:
        super().__init__()
        self._place = place

    def place_call(self, request: CallRequest) -> CallReceipt:
        return self._place(request)


class DialingMachine(RuleBasedStateMachine):
    """Presses, answers and waits in any order; see the invariants."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.pool, self.line, self.calls = HandPool(), WatchedLine(self.place_call), CallsInMemory()
        self.now, self.waits = NOON, list[tuple[asyncio.Event, float, asyncio.Future[None]]]()
        self.wishes = 0
        self.sent: list[str] = []
        self.lost: dict[str, datetime] = {}
        self.answer: CallReceipt | CalldeckError = OutcomeUnknown()
        self.stages: dict[str, Stage] = {}
        self.shown: CallProgress | None = None
        self.closed: set[str] = set()
        self.wrong: list[str] = []
        self.loop.run_until_complete(self.begin())

    async def begin(self) -> None:
        providers = MadeProviders(self.line)
        self.session = Session(
            self.pool, Network(), Addresses, KeptInMemory(), providers=lambda: providers
        )
        self.dialing = Dialing(self.session, self.pool, self.calls, self.clock, wait=self.wait)
        self.dialing.changed.append(self.see)
        signing_in = asyncio.create_task(self.session.sign_in(REQUEST, keep=False))
        while not signing_in.done() or self.pool.jobs:
            await asyncio.sleep(0)
            if self.pool.jobs:
                self.pool.do(0)

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
        for other in self.sent:
            if self.stages[other] in OPEN and other not in self.closed:
                self.wrong.append(f"{request.wish} was sent while {other} was open")
        for other, since in self.lost.items():
            found = self.stages[other] in {Stage.ENDED, Stage.NOT_ANSWERED}
            if not found and self.now < since + timedelta(seconds=120):
                self.wrong.append(f"{request.wish} was sent while nobody knew about {other}")
        self.sent.append(request.wish)
        if isinstance(self.answer, OutcomeUnknown):
            self.lost[request.wish] = self.now
        if isinstance(self.answer, CalldeckError):
            raise self.answer
        return self.answer

    def see(self, progress: CallProgress | None) -> None:
        if progress:
            self.stages[progress.request.wish] = progress.stage
        elif self.shown:
            self.closed.add(self.shown.request.wish)
            if self.shown.stage in HELD:
                self.wrong.append(f"{self.shown.request.wish} was closed while nobody knew")
        self.shown = progress

    def settle(self) -> None:
        async def idle() -> None:
            for _ in range(12):
                await asyncio.sleep(0)

        self.loop.run_until_complete(idle())

    async def press(self, name: str, cancel: bool) -> None:
        task = asyncio.create_task(self.dialing.place(wish(name), ""))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        if cancel:
            await asyncio.sleep(0)
            task.cancel()

    @rule(count=st.integers(1, 3), again=st.booleans(), cancel=st.booleans())
    def press_call(self, count: int, again: bool, cancel: bool) -> None:
        for _ in range(count):
            if not (again and self.wishes):
                self.wishes += 1
            self.loop.run_until_complete(self.press(f"w{self.wishes}", cancel))
        self.settle()

    @precondition(lambda self: self.pool.jobs)
    @rule(index=st.integers(0, 2), answer=st.sampled_from(ANSWERS), full=st.booleans())
    def work(
        self, index: int, answer: Callable[[], CallReceipt | CalldeckError], full: bool
    ) -> None:
        self.answer = answer()
        self.calls.trouble = StorageFailed() if full else None
        self.pool.do(index)
        self.settle()

    @precondition(lambda self: self.waits)
    @rule(seconds=st.sampled_from([1, 5, 30, 200, 1000]))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)
        waits, self.waits = self.waits, []
        for _, _, over in waits:
            if not over.done():
                over.set_result(None)
        self.settle()

    @precondition(lambda self: self.sent)
    @rule(talked=st.sampled_from([0, 42]))
    def call_appears_in_log(self, talked: int) -> None:
        self.line.log.append(record(self.now, talked, f"cdr{len(self.line.log)}"))

    @rule()
    def dismiss(self) -> None:
        self.dialing.dismiss()
        self.settle()

    @rule()
    def check_now(self) -> None:
        self.dialing.check_now()
        self.settle()

    @precondition(lambda self: not self.pool.jobs)
    @rule()
    def sign_in_again(self) -> None:
        self.loop.run_until_complete(self.sign_in())
        self.settle()

    async def sign_in(self) -> None:
        task = asyncio.create_task(self.session.sign_in(REQUEST, keep=False))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())

    @invariant()
    def no_wish_is_sent_twice(self) -> None:
        assert len(self.sent) == len(set(self.sent))

    @invariant()
    def nothing_is_sent_while_another_call_is_open(self) -> None:
        assert self.wrong == []

    @invariant()
    def call_is_off_exactly_while_a_call_is_open(self) -> None:
        is_open = self.shown is not None and self.shown.stage in OPEN
        assert isinstance(self.dialing.can_call(), CallBlocked) is is_open

    def teardown(self) -> None:
        self.loop.run_until_complete(self.end())
        self.loop.close()


TestDialing = DialingMachine.TestCase
TestDialing.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
