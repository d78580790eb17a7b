"""Placing a call: sent once, followed honestly, blocked while nobody knows."""

import asyncio
import threading
import weakref
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.call import CallReceipt, CallResult, RecentCall, RingOn
from desktop.domain.capability import Capability
from desktop.domain.errors import (
    CallBlocked,
    ConnectionFailed,
    NotAllowed,
    OutcomeUnknown,
    RateLimited,
    SessionExpired,
    SignInRejected,
    StorageFailed,
    Unsupported,
)
from desktop.services import call_stories, dialing
from desktop.services.dialing import CallProgress, Dialing, Stage
from desktop.services.health import Health
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


class Dialer:
    """A desk with a dialer whose waits pass at once, unless ``clock.held`` is cleared."""

    def __init__(self, here: Desk, store: CallsInMemory, clock: Clock) -> None:
        self.here, self.store, self.clock = here, store, clock
        self.dialing = Dialing(here.session, here.pool, store, clock, wait=clock.wait, show_after=0)
        self.shown: list[CallProgress | None] = []
        self.dialing.changed.append(self.shown.append)

    @property
    def stages(self) -> list[Stage | None]:
        return [progress.stage if progress else None for progress in self.shown]

    def kept(self, name: str = "w1") -> CallResult:
        return self.store.kept[name].result


@asynccontextmanager
async def dialer(*lines: Line, store: CallsInMemory | None = None) -> AsyncIterator[Dialer]:
    clock = Clock()
    clock.held.clear()
    async with desk(*lines) as here:
        ready = Dialer(here, store or CallsInMemory(), clock)
        await here.sign_in()
        yield ready


def test_a_call_rings_and_ends_as_the_log_tells() -> None:
    line = Line()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish(), "Ananya")
            assert desk_phone.stages == [Stage.ASKING, Stage.RINGING_YOU]
            assert desk_phone.kept() is CallResult.RINGING_YOU
            line.log.append(record(NOON + timedelta(seconds=1), talked=42))
            desk_phone.clock.held.set()
            await until(lambda: desk_phone.kept() is CallResult.TALKED)
            current = desk_phone.dialing.current
            assert current is not None
            assert (current.stage, current.inferred) == (Stage.ENDED, False)
            assert current.record == line.log[0]
            assert (desk_phone.store.kept["w1"].seconds, desk_phone.store.kept["w1"].reference) == (
                42,
                "c1",
            )
            assert desk_phone.dialing.can_call() is None

    asyncio.run(main())
    assert line.sent == ["w1"]


def test_a_call_nobody_answered_is_told_so() -> None:
    line = Line()
    line.log = [record(NOON, talked=0)]

    async def main() -> None:
        async with dialer(line) as desk_phone:
            desk_phone.clock.held.set()
            await desk_phone.dialing.place(wish(), "")
            await until(lambda: desk_phone.kept() is CallResult.NOT_ANSWERED)
            assert desk_phone.stages[-1] is Stage.NOT_ANSWERED

    asyncio.run(main())


def test_looks_become_rarer_and_end_after_fifteen_minutes() -> None:
    line = Line()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            desk_phone.clock.held.set()
            await desk_phone.dialing.place(wish(), "")
            await until(lambda: desk_phone.kept() is CallResult.UNKNOWN)
            assert desk_phone.clock.waited[:5] == [3, 5, 8, 10, 10]
            assert (
                timedelta(0)
                <= desk_phone.clock.now - NOON - timedelta(minutes=15)
                < timedelta(seconds=10)
            )
            assert desk_phone.stages[-1] is Stage.UNKNOWN
            background = desk_phone.here.session.background
            await until(lambda: not background.running("follow w1"))

    asyncio.run(main())


def test_two_presses_in_one_tick_place_one_call() -> None:
    line = Line()
    line.gate.clear()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            press = desk_phone.dialing.place(wish("w0"), "Ananya")
            for n in range(1, 5):
                with pytest.raises(CallBlocked) as blocked:
                    desk_phone.dialing.place(wish(f"w{n}"), "Ananya")
                assert "A call to Ananya is being placed." in blocked.value.message
            line.gate.set()
            await press

    asyncio.run(main())
    assert line.sent == ["w0"]


def test_cancelling_the_press_does_not_forget_the_call() -> None:
    line = Line()
    line.gate.clear()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            press = desk_phone.dialing.place(wish(), "")
            await until(lambda: line.sent)
            press.cancel()
            await asyncio.wait([press])
            with pytest.raises(CallBlocked):
                await desk_phone.dialing.place(wish("w2"), "")
            desk_phone.dialing.dismiss()
            assert desk_phone.dialing.can_call()
            line.gate.set()
            await until(lambda: Stage.RINGING_YOU in desk_phone.stages)

    asyncio.run(main())
    assert line.sent == ["w1"]


@pytest.mark.parametrize(
    ("error", "stage", "kept"),
    [
        (NotAllowed(), Stage.REFUSED, CallResult.REFUSED),
        (RateLimited(), Stage.REFUSED, CallResult.REFUSED),
        (ConnectionFailed(), Stage.NOT_SENT, CallResult.NOT_SENT),
    ],
)
def test_after_a_clear_no_the_next_call_may_be_placed_at_once(
    error: Exception, stage: Stage, kept: CallResult
) -> None:
    line = Line()
    line.answers.append(error)

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish("w1"), "")
            assert desk_phone.dialing.current is not None
            assert (desk_phone.stages[-1], desk_phone.kept()) == (stage, kept)
            assert desk_phone.dialing.current.error is error
            with pytest.raises(CallBlocked):
                await desk_phone.dialing.place(wish("w1"), "")
            await desk_phone.dialing.place(wish("w2"), "")

    asyncio.run(main())
    assert line.sent == ["w1", "w2"]


def test_an_agent_who_may_not_be_called_as_does_not_end_the_sign_in() -> None:
    line = Line()
    line.answers += [SignInRejected(), SessionExpired()]

    async def main() -> None:
        async with dialer(line) as desk_phone:
            session = desk_phone.here.session
            await desk_phone.dialing.place(wish("w1"), "")
            assert desk_phone.stages[-1] is Stage.REFUSED
            assert (session.health, session.ended) == (Health.CONNECTED, None)
            await desk_phone.dialing.place(wish("w2"), "")
            assert isinstance(session.ended, SessionExpired)

    asyncio.run(main())


@pytest.mark.allow_logs("reading recent calls failed", "work in the background failed")
def test_a_kept_call_that_cannot_be_read_keeps_nobody_from_calling() -> None:
    class LaterVersion(CallsInMemory):
        def recent_calls(self, *_: object) -> tuple[RecentCall, ...]:
            raise KeyError("a result of a later version")

    line = Line()

    async def main() -> None:
        async with dialer(line, store=LaterVersion()) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            assert desk_phone.stages[-1] is Stage.RINGING_YOU
            assert desk_phone.kept() is CallResult.RINGING_YOU

    asyncio.run(main())
    assert line.sent == ["w1"]


@pytest.mark.parametrize("error", [OutcomeUnknown(), OSError("a fault of our own")])
@pytest.mark.allow_logs("placing a call failed in an unexpected way")
def test_a_lost_answer_blocks_until_the_log_was_checked(error: Exception) -> None:
    line = Line()
    line.answers.append(error)

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish(), "Ananya")
            current = desk_phone.dialing.current
            assert current is not None
            assert current.stage is Stage.CHECKING
            assert current.blocked_until == NOON + timedelta(seconds=120)
            assert current.error is not None
            assert current.error.title == "We do not know if Ananya was called."
            desk_phone.dialing.dismiss()
            with pytest.raises(CallBlocked):
                await desk_phone.dialing.place(wish("w2"), "")
            desk_phone.clock.held.set()
            await until(lambda: Stage.UNKNOWN in desk_phone.stages)
            assert sum(desk_phone.clock.waited[:14]) == 120
            assert desk_phone.dialing.can_call() is None
            # A call that lasted longer is found later all the same.
            line.log.append(record(NOON, talked=300))
            await until(lambda: desk_phone.kept() is CallResult.TALKED)

    asyncio.run(main())
    assert line.sent == ["w1"]


def test_a_lost_answer_that_is_found_in_the_log_unblocks_at_once() -> None:
    line = Line()
    line.answers.append(OutcomeUnknown())
    line.log = [record(NOON)]

    async def main() -> None:
        async with dialer(line) as desk_phone:
            desk_phone.clock.held.set()
            await desk_phone.dialing.place(wish(), "")
            await until(lambda: desk_phone.kept() is CallResult.TALKED)
            assert desk_phone.clock.waited == [3]
            assert desk_phone.stages == [Stage.ASKING, Stage.CHECKING, Stage.ENDED]

    asyncio.run(main())


@pytest.mark.allow_logs("looking for a call failed in an unexpected way")
def test_a_log_that_hangs_or_makes_no_sense_does_not_keep_call_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dialing, "CHECK", timedelta(seconds=0.1))
    monkeypatch.setattr(call_stories, "LAST_LOOK", 0.1)
    gate = threading.Event()

    def hang(*_: Any) -> None:
        gate.wait(10)

    def fail(*_: Any) -> None:
        raise TypeError

    async def main(look: Callable[..., None]) -> None:
        line = Line()
        line.answers = [OutcomeUnknown()]
        monkeypatch.setattr(line, "find_call", look)
        async with dialer(line) as desk_phone:
            desk_phone.clock.held.set()
            await desk_phone.dialing.place(wish(), "")
            await until(lambda: desk_phone.dialing.can_call() is None)
            assert desk_phone.kept() is CallResult.UNKNOWN
            await desk_phone.dialing.place(wish("w2"), "")
            assert line.sent == ["w1", "w2"]

    asyncio.run(main(hang))
    gate.set()
    asyncio.run(main(fail))


def test_nothing_holds_on_to_an_account_that_was_signed_out() -> None:
    async def main() -> None:
        async with dialer(Line("first")) as desk_phone:
            line = Line("second")
            gone = weakref.ref(line)
            await desk_phone.here.sign_in_to(line)
            desk_phone.clock.held.set()
            line.log = [record(NOON)]
            await desk_phone.dialing.place(wish(), "")
            await until(lambda: desk_phone.kept() is CallResult.TALKED)
            await desk_phone.here.session.sign_out()
            del line
            await until(lambda: gone() is None)

    asyncio.run(main())


def test_check_now_looks_without_waiting() -> None:
    line = Line()
    line.answers.append(OutcomeUnknown())
    line.log = [record(NOON)]

    async def main() -> None:
        async with desk(line) as here:
            dialing = Dialing(here.session, here.pool, CallsInMemory(), lambda: NOON, show_after=0)
            await here.sign_in()
            await dialing.place(wish(), "")
            await until(lambda: here.session.background.running("follow w1"))
            while dialing.current and dialing.current.stage is Stage.CHECKING:
                dialing.check_now()
                await asyncio.sleep(0)
            assert dialing.current is not None
            assert dialing.current.stage is Stage.ENDED

    asyncio.run(main())


def test_a_closed_card_is_followed_quietly_and_the_next_call_keeps_its_own_story() -> None:
    line = Line()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish("w1"), "")
            desk_phone.dialing.dismiss()
            assert desk_phone.stages[-1] is None
            desk_phone.clock.now += timedelta(seconds=30)
            await desk_phone.dialing.place(wish("w2"), "")
            line.log = [
                record(NOON + timedelta(seconds=31), talked=0, name="second"),
                record(NOON + timedelta(seconds=1), talked=9, name="first"),
            ]
            desk_phone.clock.held.set()
            await until(
                lambda: (
                    (desk_phone.kept("w1"), desk_phone.kept("w2"))
                    == (CallResult.TALKED, CallResult.NOT_ANSWERED)
                )
            )
            assert desk_phone.dialing.current is not None
            assert desk_phone.dialing.current.request.wish == "w2"

    asyncio.run(main())


def test_a_store_that_fails_does_not_stop_the_call_and_is_told_afterwards() -> None:
    line, store = Line(), CallsInMemory()
    store.trouble = StorageFailed()

    async def main() -> None:
        async with dialer(line, store=store) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            current = desk_phone.dialing.current
            assert current is not None
            assert current.stage is Stage.RINGING_YOU
            assert isinstance(current.error, StorageFailed)

    asyncio.run(main())
    assert line.sent == ["w1"]


def test_the_wish_is_kept_before_it_is_sent() -> None:
    line, store = Line(), CallsInMemory()
    line.gate.clear()

    async def main() -> None:
        async with dialer(line, store=store) as desk_phone:
            press = desk_phone.dialing.place(wish(), "Ananya")
            await until(lambda: line.sent)
            kept = store.kept["w1"]
            assert (kept.result, kept.name, kept.at) == (CallResult.ASKING, "Ananya", NOON)
            line.gate.set()
            await press

    asyncio.run(main())


def test_a_call_is_placed_and_stopped_while_every_list_hangs() -> None:
    line, gate = Line(), threading.Event()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            session = desk_phone.here.session
            lists = [
                asyncio.create_task(session.run(lambda _: gate.wait(10), "read agents"))
                for _ in range(3 * desk_phone.here.pool.size)
            ]
            await asyncio.sleep(0)
            await asyncio.wait_for(desk_phone.dialing.place(wish(), ""), 5)
            await asyncio.wait_for(desk_phone.dialing.steering.stop(), 5)
            assert (line.sent, line.stopped) == (["w1"], ["c1"])
            assert desk_phone.kept() is CallResult.RINGING_YOU
            gate.set()
            await asyncio.gather(*lists)

    asyncio.run(main())


def test_a_call_is_stopped_by_its_id_or_it_is_said_why_not() -> None:
    line, mute = Line(), Line("desk", Capability.CALL)

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            await desk_phone.dialing.steering.stop()
        async with dialer(mute) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            with pytest.raises(Unsupported, match="cannot be stopped from here"):
                await desk_phone.dialing.steering.stop()

    asyncio.run(main())
    assert (line.stopped, mute.stopped) == (["c1"], [])


def test_a_call_belongs_to_the_account_that_placed_it() -> None:
    first, second = Line("first"), Line("second")

    async def main() -> None:
        async with dialer(first, second) as desk_phone:
            session = desk_phone.here.session
            await desk_phone.dialing.place(wish(), "")
            desk_phone.here.store.save(second.credential)
            await session.switch(second.account.key)
            first.log = [record(NOON)]
            desk_phone.clock.held.set()
            await until(lambda: desk_phone.kept() is CallResult.TALKED)
            assert second.looks == 0
            assert await desk_phone.dialing.recent() == []
            await session.switch(first.account.key)
            assert [call.wish for call in await desk_phone.dialing.recent()] == ["w1"]

    asyncio.run(main())


def test_signing_out_closes_the_card_and_nothing_more_is_kept() -> None:
    line = Line()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            await desk_phone.here.session.sign_out()
            assert desk_phone.dialing.current is None
            line.log = [record(NOON)]
            desk_phone.clock.held.set()
            background = desk_phone.here.session.background
            await until(lambda: not background.running("follow w1"))
            assert (line.looks, desk_phone.kept()) == (0, CallResult.RINGING_YOU)

    asyncio.run(main())


def test_a_call_that_is_on_its_way_blocks_others_although_its_account_was_left_at_once() -> None:
    line = Line()
    line.gate.clear()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            placed = desk_phone.dialing.place(wish(), "")
            await desk_phone.here.session.sign_out()  # before anything of the call was shown
            await until(lambda: desk_phone.shown)
            await desk_phone.here.sign_in()
            with pytest.raises(CallBlocked):
                desk_phone.dialing.place(wish("w2"), "")
            line.gate.set()
            await placed

    asyncio.run(main())
    assert line.sent == ["w1"]


def test_nothing_is_sent_once_the_program_quits() -> None:
    line = Line()

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.here.session.aclose()
            with pytest.raises(CallBlocked):
                desk_phone.dialing.place(wish(), "")
            assert desk_phone.dialing.current is None
            threads = [one for one in threading.enumerate() if one.name == "worker-apart"]
            for thread in threads:
                thread.join(10)

    asyncio.run(main())
    assert line.sent == []


def test_a_note_and_a_result_do_not_overwrite_each_other() -> None:
    line = Line()
    line.log = [record(NOON)]

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            await desk_phone.dialing.keep("w1", note="Wants an offer")
            desk_phone.clock.held.set()
            await until(lambda: desk_phone.kept() is CallResult.TALKED)
            assert desk_phone.store.kept["w1"].note == "Wants an offer"

    asyncio.run(main())


def test_calls_that_an_earlier_run_left_open_are_settled_once() -> None:
    line = Line()
    at = NOON - timedelta(hours=1)
    left = RecentCall(
        "old", line.account.key, "+919876543210", "", at, RingOn.SOFTPHONE, "101_1111112",
        CallResult.ASKING,
    )  # fmt: skip
    lost = replace(left, wish="lost", to="+919876543299")
    store = CallsInMemory(left, lost)
    line.log = [record(at + timedelta(seconds=2))]

    async def main() -> None:
        async with dialer(line, store=store) as desk_phone:
            await until(lambda: desk_phone.kept("old") is CallResult.TALKED)
            await until(lambda: line.looks == 2)
            assert desk_phone.kept("lost") is CallResult.UNKNOWN
            assert line.sent == []

    asyncio.run(main())


def test_a_sign_in_that_may_not_call_sends_nothing() -> None:
    line = Line("desk", Capability.LIST_AGENTS)

    async def main() -> None:
        async with dialer(line) as desk_phone:
            with pytest.raises(Unsupported):
                await desk_phone.dialing.place(wish(), "")
            assert desk_phone.dialing.current is None

    asyncio.run(main())
    assert line.sent == []


def test_the_receipt_of_a_provider_without_call_ids_is_kept_as_reference() -> None:
    line = Line()
    line.answers.append(CallReceipt(NOON, request_id="req-7"))

    async def main() -> None:
        async with dialer(line) as desk_phone:
            await desk_phone.dialing.place(wish(), "")
            assert desk_phone.store.kept["w1"].reference == "req-7"

    asyncio.run(main())
