"""A call that a live feed tells of: step by step, never more than is known; ended, handed over."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from desktop.domain.call import CallReceipt, CallRequest, CallResult, RecentCall, RingOn
from desktop.domain.call import TransferTarget as Target
from desktop.domain.errors import CallBlocked, NotFound, OutcomeUnknown, Unsupported
from desktop.domain.live_calls import LineNews, LineState
from desktop.services.dialing import CallProgress, Dialing, Stage
from desktop.services.placed_calls import LATE
from tests.unit.services.desk import (
    NOON,
    CallsInMemory,
    Clock,
    Desk,
    Line,
    desk,
    record,
    until,
    wish,
)

RINGING, ANSWERED, TALKING, OVER = LineState


class LiveLine(Line):
    """A line with a feed, which says what the test says; it names no ids by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = [CallReceipt(NOON, "r1")]
        self.tell: Callable[[LineNews | None], None] | None = None
        self.stop: threading.Event | None = None
        self.ends: set[str] = set()
        self.transfers: list[str] = []
        self.trouble: Exception | None = None

    def watch_calls(self, tell: Callable[[LineNews | None], None], stop: threading.Event) -> None:
        self.tell, self.stop = tell, stop

    def stop_call(self, call_id: str) -> None:
        super().stop_call(call_id)
        if call_id not in self.ends:
            raise NotFound

    def transfer_call(self, call_id: str, _request: CallRequest, target: Target) -> None:
        self.transfers.append(f"{call_id} to {target.number}")
        if self.trouble:
            raise self.trouble


class Card:
    """The call as it is shown."""

    def __init__(
        self, here: Desk, dialing: Dialing, line: LiveLine, clock: Clock, store: CallsInMemory
    ) -> None:
        self.here, self.dialing, self.line = here, dialing, line
        self.clock, self.store = clock, store

    @property
    def call(self) -> CallProgress:
        assert self.dialing.current is not None
        return self.dialing.current

    async def tells(self, state: LineState, name: str = "c", to: str = "919876543210") -> None:
        """The feed says this of a call."""
        await self.settled()  # the newest listener is there
        assert self.line.tell is not None
        ids = (f"{name} a", f"{name} b")
        news = LineNews(frozenset(ids), "101_1111112", to, state, state > RINGING, ids)
        self.line.tell(news)
        await self.settled()

    async def loses_the_feed(self) -> None:
        assert self.line.tell is not None
        self.line.tell(None)
        await self.settled()

    async def settled(self) -> None:
        """Wait until what was told is shown and kept, and nothing is left in the worker."""
        idle = 0
        async with asyncio.timeout(10):
            while idle < 10:
                idle = 0 if self.here.pool._open else idle + 1
                await asyncio.sleep(0.001 if self.here.pool._open else 0)

    def passes(self, seconds: float) -> None:
        self.clock.now += timedelta(seconds=seconds)


@asynccontextmanager
async def card(line: LiveLine, store: CallsInMemory | None = None) -> AsyncIterator[Card]:
    clock, kept = Clock(), store or CallsInMemory()
    clock.held.clear()
    async with desk(line) as here:
        dialing = Dialing(here.session, here.pool, kept, clock, wait=clock.wait, show_after=0)
        await here.sign_in()
        yield Card(here, dialing, line, clock, kept)


def test_each_step_is_shown_as_it_is_told() -> None:
    async def main() -> None:
        line = LiveLine()
        async with card(line) as it:
            await it.dialing.place(wish(), "Ananya")
            assert not it.call.live
            await it.tells(RINGING)
            assert (it.call.stage, it.call.live, it.call.inferred) == (
                Stage.RINGING_YOU,
                True,
                False,
            )
            await it.tells(ANSWERED)
            assert (it.call.stage, it.call.inferred) == (Stage.CALLING, False)
            assert it.store.kept["w1"].result is CallResult.CALLING
            await it.tells(TALKING)
            it.passes(42)
            await it.tells(OVER)
            assert (it.call.stage, it.call.seconds, it.call.record) == (Stage.ENDED, 42, None)
            assert it.dialing.can_call() is None
            line.log.append(record(NOON, talked=40))
            it.clock.held.set()
            await until(lambda: it.call.record)
            assert (it.call.seconds, it.store.kept["w1"].seconds) == (40, 40)
            stop = line.stop
            assert stop is not None
            await until(stop.is_set)  # nobody listens when there is no call

    asyncio.run(main())


def test_late_rows_take_nothing_back_and_other_calls_are_not_ours() -> None:
    async def main() -> None:
        async with card(LiveLine()) as it:
            await it.dialing.place(wish(), "")
            await it.tells(TALKING, "other", to="919876543299")
            await it.tells(OVER)  # the end of what?
            assert it.call.stage is Stage.RINGING_YOU
            await it.tells(TALKING)  # of the same call: so that was over
            assert (it.call.stage, it.call.inferred) == (Stage.NOT_ANSWERED, True)
            await it.tells(RINGING)
            assert it.call.stage is Stage.NOT_ANSWERED

    asyncio.run(main())


def test_without_news_what_is_likely_is_said_to_be_likely() -> None:
    async def main() -> None:
        line = LiveLine()
        async with card(line) as it:
            await it.dialing.place(wish(), "")
            it.clock.held.set()
            await until(lambda: it.call.stage is Stage.CALLING)
            it.clock.held.clear()
            assert it.call.inferred
            assert it.store.kept["w1"].result is CallResult.RINGING_YOU
            await it.tells(RINGING)  # still: the feed knows better
            assert (it.call.stage, it.call.inferred) == (Stage.RINGING_YOU, False)
            await it.tells(TALKING)
            await it.loses_the_feed()
            assert (it.call.stage, it.call.inferred) == (Stage.TALKING, True)
            await it.tells(TALKING)
            assert not it.call.inferred

    asyncio.run(main())


def test_a_lost_answer_is_found_by_the_feed() -> None:
    async def main() -> None:
        line = LiveLine()
        line.answers = [OutcomeUnknown()]
        async with card(line) as it:
            await it.dialing.place(wish(), "")
            assert it.call.stage is Stage.CHECKING
            await it.tells(TALKING)
            assert (it.call.stage, it.call.error) == (Stage.TALKING, None)
            assert isinstance(it.dialing.can_call(), CallBlocked)
            await it.tells(OVER)
            assert it.dialing.can_call() is None
            await it.dialing.place(wish("w2"), "")
            assert line.sent == ["w1", "w2"]

    asyncio.run(main())


def test_a_call_is_ended_by_the_id_of_whichever_leg_is_wanted() -> None:
    async def main() -> None:
        line = LiveLine()
        async with card(line) as it:
            await it.dialing.place(wish(), "")
            with pytest.raises(Unsupported):
                await it.dialing.steering.stop()
            await it.tells(RINGING)
            with pytest.raises(NotFound):
                await it.dialing.steering.stop()
            assert line.stopped == ["c a", "c b"]
            line.ends.add("c b")
            await it.dialing.steering.stop()
            assert line.stopped[2:] == ["c a", "c b"]

    asyncio.run(main())


def test_a_call_is_handed_over_once_and_a_lost_answer_is_told() -> None:
    async def main() -> None:
        line = LiveLine()
        line.answers = [CallReceipt(NOON, call_id="c1")]
        async with card(line) as it:
            await it.dialing.place(wish(), "")
            line.trouble = OutcomeUnknown()
            with pytest.raises(OutcomeUnknown, match="handed over to Lan"):
                await it.dialing.steering.transfer(Target("agent_2", agent=True, name="Lan"))
            assert line.transfers == ["c1 to agent_2"]

    asyncio.run(main())


def test_a_call_from_before_a_sign_out_is_not_taken_for_the_next_one() -> None:
    async def main() -> None:
        line = LiveLine()
        async with card(line) as it:
            await it.dialing.place(wish(), "")
            await it.tells(TALKING)
            await it.tells(OVER)
            stop = line.stop
            assert stop is not None
            await it.here.session.sign_out()
            await until(stop.is_set)  # nobody listens to an account that was left
            await it.here.sign_in()
            it.passes(60)
            await it.dialing.place(wish("w2"), "")
            await it.tells(TALKING)  # late, of the first
            await it.tells(TALKING, "second")  # who could tell these two apart?
            assert (it.call.stage, it.call.live) == (Stage.RINGING_YOU, False)
            it.passes(LATE.total_seconds())
            await it.tells(TALKING, "second")
            assert (it.call.stage, it.call.live) == (Stage.TALKING, True)

    asyncio.run(main())


def test_after_a_crash_the_number_is_not_called_until_its_call_is_known() -> None:
    line = LiveLine()
    left = RecentCall(
        "old", line.account.key, "+919876543210", "", NOON - timedelta(seconds=30),
        RingOn.SOFTPHONE, "101_1111112", CallResult.ASKING,
    )  # fmt: skip

    async def main() -> None:
        async with card(line, CallsInMemory(left)) as it:
            await it.dialing.place(wish("w2"), "Ananya")
            assert (it.call.stage, line.sent) == (Stage.NOT_SENT, [])
            assert it.call.error is not None
            assert "Ananya" in str(it.call.error.title)
            await it.dialing.place(wish("w3", "+919876543299"), "")  # another number may be
            assert line.sent == ["w3"]
            it.dialing.dismiss()
            line.log.append(record(NOON - timedelta(seconds=29)))
            it.clock.held.set()
            await until(lambda: it.store.kept["old"].result is CallResult.TALKED)
            await it.dialing.place(wish("w4"), "")
            assert line.sent == ["w3", "w4"]

    asyncio.run(main())
