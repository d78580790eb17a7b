"""Finished calls: only what is missing is read, and what could not be read is told."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from desktop.domain.account import ProviderProfile
from desktop.domain.coverage import RECENT
from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    NotAllowed,
    RequestTimedOut,
    SessionExpired,
    StorageFailed,
    UnreadableReply,
    Unsupported,
)
from desktop.domain.paging import PageKey
from desktop.domain.period import Period
from desktop.services import pages
from desktop.services.call_sync import CallGap, CallSync, SyncPart
from tests.unit.services.call_desk import CallsInMemory, History, call, calls
from tests.unit.services.desk import NOON, Clock, MadeConnection, desk
from tests.unit.services.desk import Desk as SessionDesk

DAY = Period(NOON - timedelta(days=1), NOON + timedelta(days=1))
PAST = Period(NOON - timedelta(days=3), NOON - timedelta(days=2))


@pytest.fixture(autouse=True)
def parts_come_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "EVERY", 0.0)


@dataclass
class Desk:
    """A sync with what it stands on."""

    sync: CallSync
    store: CallsInMemory
    clock: Clock
    here: SessionDesk

    async def read(self, period: Period = DAY) -> list[SyncPart]:
        return [part async for part in self.sync.sync(period)]

    def gaps(self, period: Period = DAY) -> list[tuple[str, datetime, datetime]]:
        found = self.sync.coverage(period).gaps
        return [(gap.call_list, gap.start, gap.end) for gap in found]


@asynccontextmanager
async def signed_in(*histories: MadeConnection) -> AsyncIterator[Desk]:
    """Signed in to these; the last is the window's."""
    clock, store = Clock(), CallsInMemory()
    async with desk(*histories) as here:
        for history in histories:
            await here.sign_in_to(history)
        yield Desk(CallSync(here.session, store, now=clock), store, clock, here)


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


MS = timedelta(milliseconds=1)


@pytest.mark.parametrize("cursors", [False, True])
def test_every_list_is_read_to_its_end_and_covered(cursors: bool) -> None:
    history = History("in_missed", "out_missed", cursors=cursors)
    history.rows["in_missed"] = calls(95)
    history.rows["out_missed"] = [call(f"9{n}", at(-n)) for n in range(10, 35)]

    async def main() -> None:
        async with signed_in(history) as it:
            parts = await it.read()
            last = parts[-1]
            assert (last.new, last.read, last.total, last.done) == (120, 120, 120, True)
            assert last.pages_read == len(history.asked)
            assert last.pages == (None if cursors else len(history.asked))
            assert sum(len(part.calls) for part in parts) == 120
            assert [part.done for part in parts] == [False] * (len(parts) - 1) + [True]
            assert len(it.store.kept) == 120
            found = it.sync.coverage(DAY)
            assert (found.complete, found.read_at, found.gaps) == (True, NOON, ())

    asyncio.run(main())


def test_rows_are_in_the_store_before_the_walk_ends() -> None:
    history = History()
    history.rows["log"] = calls(40, newest=at(-300))
    gate = threading.Event()

    def hold(_name: str, page: PageKey) -> None:
        if page != 1:
            gate.wait(10)

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = hold
            seen = []
            async for part in it.sync.sync(DAY):
                seen.append(len(it.store.kept))
                if seen[-1] == 10:
                    assert not part.done
                    assert not it.sync.coverage(DAY).complete
                    gate.set()
            assert 10 in seen
            assert seen[-1] == 40

    asyncio.run(main())


def test_numbers_are_comparable_and_withheld_ones_stay_apart() -> None:
    history = History()
    row = call("1", at(-1))
    history.rows["log"] = [
        row.__class__("a", row.direction, row.at, "09812345678", False),
        row.__class__("b", row.direction, row.at, "", False),
    ]

    def country(profile: ProviderProfile) -> str:
        assert profile is history.profile
        return "IN"

    async def main() -> None:
        async with signed_in(history) as it:
            it.sync = CallSync(it.here.session, it.store, country, now=it.clock)
            [*_, last] = await it.read()
            kept = {name: kept.number for (_, _, name), (_, kept) in it.store.kept.items()}
            assert kept == {"a": "+919812345678", "b": ""}
            assert last.done

    asyncio.run(main())


def test_a_closed_period_is_never_read_again() -> None:
    history = History()
    history.rows["log"] = calls(25, newest=at(-60 * 60))

    async def main() -> None:
        async with signed_in(history) as it:
            await it.read(PAST)
            asked = len(history.asked)
            it.clock.now += timedelta(days=30)
            parts = await it.read(PAST)
            assert len(history.asked) == asked == 3
            assert [part.done for part in parts] == [True]
            assert it.sync.coverage(PAST).complete

    asyncio.run(main())


def test_a_poll_reads_what_is_new_and_the_newest_part_again() -> None:
    history = History()
    history.rows["log"] = calls(100)

    async def main() -> None:
        async with signed_in(history) as it:
            await it.read()
            history.asked.clear()
            it.clock.now += timedelta(minutes=1)
            history.rows["log"] += [call("500", at(0.5)), call("501", at(-20))]
            parts = await it.read()
            assert parts[-1].new == 2
            assert {period for _, period, _ in history.asked} == {
                Period(it.clock.now - RECENT, it.clock.now)
            }
            assert it.sync.coverage(DAY).read_at == it.clock.now

    asyncio.run(main())


def test_a_call_that_is_listed_hours_after_it_began_is_found() -> None:
    history = History()
    history.rows["log"] = calls(20)

    async def main() -> None:
        async with signed_in(history) as it:
            await it.read()
            history.rows["log"].append(call("500", at(-200), answered=True))
            it.clock.now += timedelta(minutes=11)
            await it.read()
            assert "500" in it.store.names

    asyncio.run(main())


def test_a_numbered_page_that_fails_leaves_a_gap_from_the_row_before_to_the_row_after() -> None:
    history = History()
    history.rows["log"] = calls(50)

    def fail(_name: str, page: PageKey) -> None:
        if page in (3, 4):
            raise RequestTimedOut

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = fail
            assert (await it.read())[-1].read == 30
            coverage = it.sync.coverage(DAY)
            assert not coverage.complete
            assert it.gaps() == [("log", at(-40), at(-19) + MS)]
            assert isinstance(coverage.gaps[0].error, RequestTimedOut)
            assert coverage.gaps[0].account == history.account.key
            asked = len(history.asked)
            history.before = lambda *_: None
            part = await it.sync.read_gaps(coverage.gaps)
            assert (part.read, part.done, len(part.calls)) == (22, True, 22)
            assert len(it.store.kept) == 50
            assert it.sync.coverage(DAY).complete
            assert len(history.asked) == asked + 3

    asyncio.run(main())


def test_a_cursor_that_fails_leaves_everything_older_and_a_sync_reads_on_there() -> None:
    history = History(cursors=True)
    history.rows["log"] = calls(50)

    def fail(_name: str, page: PageKey) -> None:
        if sum(key != 1 for _, _, key in history.asked) == 2 and page != 1:
            raise RequestTimedOut

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = fail
            await it.read()
            assert it.gaps() == [("log", at(-240), at(-19) + MS)]
            await it.read()
            assert it.sync.coverage(DAY).complete
            assert len(it.store.kept) == 50

    asyncio.run(main())


@pytest.mark.parametrize("cursors", [False, True])
def test_rows_that_cannot_be_read_leave_a_gap_around_their_page(cursors: bool) -> None:
    history = History(cursors=cursors)
    history.rows["log"] = calls(50)
    history.unreadable = {"25"}

    async def main() -> None:
        async with signed_in(history) as it:
            await it.read()
            assert it.gaps() == [("log", at(-30), at(-19) + MS)]
            assert len(it.store.kept) == 49
            part = await it.sync.read_gaps(it.sync.coverage(DAY).gaps)
            assert part.done
            [gap] = it.sync.coverage(DAY).gaps
            assert isinstance(gap.error, UnreadableReply)
            assert gap.start <= at(-25) < gap.end

    asyncio.run(main())


def test_a_page_with_fewer_rows_than_it_should_have_is_a_gap() -> None:
    history = History()
    history.rows["log"] = calls(50)
    history.spoil = lambda held: [one for one in held if one.id != "25"]

    async def main() -> None:
        async with signed_in(history) as it:
            await it.read()
            assert it.gaps() == [("log", at(-30), at(-19) + MS)]

    asyncio.run(main())


def test_calls_of_one_moment_around_a_gap_are_not_lost() -> None:
    history = History()
    history.rows["log"] = [call(str(n), at(-5)) for n in range(30)]

    def fail(_name: str, page: PageKey) -> None:
        if page == 2:
            raise RequestTimedOut

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = fail
            await it.read()
            assert it.gaps() == [("log", at(-5), at(-5) + MS)]
            history.before = lambda *_: None
            await it.sync.read_gaps(it.sync.coverage(DAY).gaps)
            assert it.sync.coverage(DAY).complete
            assert len(it.store.kept) == 30

    asyncio.run(main())


def test_a_row_that_comes_in_between_makes_the_list_be_read_again() -> None:
    history = History()
    history.rows["log"] = calls(50)

    def insert(_name: str, page: PageKey) -> None:
        if page == 3 and len(history.rows["log"]) == 50:
            history.rows["log"].append(call("500", at(-2.5)))

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = insert
            last = (await it.read())[-1]
            assert it.store.names == {*map(str, range(50)), "500"}
            assert it.sync.coverage(DAY).complete
            assert (last.read, last.total) == (51, 51)

    asyncio.run(main())


def test_a_row_between_pages_that_were_made_at_different_times_is_not_lost() -> None:
    """Page 4 is answered before a call comes in on page 3, which is answered after it."""
    history, before, late = History(), calls(50), call("500", at(-22.5))
    served: list[PageKey] = []

    def serve(_name: str, page: PageKey) -> None:
        served.append(page)
        came_in = page == 3 or served.count(1) > 1
        history.rows["log"] = [*before, late] if came_in else before

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = serve
            await it.read()
            assert it.store.names == {*map(str, range(50)), "500"}
            assert it.sync.coverage(DAY).complete

    asyncio.run(main())


def test_a_list_that_never_rests_is_a_gap_after_some_attempts() -> None:
    history = History()
    history.rows["log"] = calls(200)

    def insert(_name: str, _page: PageKey) -> None:
        number = len(history.asked)
        late = at(-(number % 200)) - timedelta(seconds=5)
        history.rows["log"].append(call(f"1{number:03}", late))

    async def main() -> None:
        async with signed_in(history) as it:
            history.before = insert
            await it.read()
            coverage = it.sync.coverage(DAY)
            assert not coverage.complete
            assert {gap.error.title for gap in coverage.gaps} == {
                "The list changed while it was read."
            }

    asyncio.run(main())


@pytest.mark.parametrize("kind", [SessionExpired, NotAllowed])
def test_what_all_pages_would_fail_with_ends_the_sync_of_the_account(
    kind: type[CalldeckError],
) -> None:
    other, history = History(user="other"), History("a", "b")
    other.rows["log"] = calls(5)
    history.rows["a"] = calls(5)

    def refuse(name: str, _page: PageKey) -> None:
        if name == "a":
            raise kind

    async def main() -> None:
        async with signed_in(other, history) as it:
            it.sync = CallSync(it.here.session, it.store, at_once=1, now=it.clock)
            history.before = refuse
            with pytest.raises(kind):
                await it.read()
            assert [name for name, _, _ in history.asked] == ["a"]
            gaps = it.sync.coverage(DAY).gaps
            assert {(gap.account, gap.call_list) for gap in gaps} == {
                (history.account.key, "a"),
                (history.account.key, "b"),
            }
            assert {type(gap.error) for gap in gaps} == {kind}
            assert len(it.store.kept) == 5

    asyncio.run(main())


def test_another_account_that_cannot_be_read_is_a_gap() -> None:
    other, history = History(user="other"), History()
    history.rows["log"] = calls(5)

    def refuse(_name: str, _page: PageKey) -> None:
        raise SessionExpired

    async def main() -> None:
        async with signed_in(other, history) as it:
            other.before = refuse
            assert (await it.read())[-1].done
            [gap] = it.sync.coverage(DAY).gaps
            assert gap.account == other.account.key
            assert isinstance(gap.error, SessionExpired)
            assert it.here.session.ended is None

    asyncio.run(main())


def test_without_a_connection_no_further_list_is_asked() -> None:
    history = History("a", "b")
    history.rows["a"] = calls(5)

    def cut_off(_name: str, _page: PageKey) -> None:
        raise ConnectionFailed

    async def main() -> None:
        async with signed_in(history) as it:
            it.sync = CallSync(it.here.session, it.store, at_once=1, now=it.clock)
            await it.read()
            history.asked.clear()
            history.before = cut_off
            it.clock.now += timedelta(minutes=1)
            assert (await it.read())[-1].done
            assert len(history.asked) == 1
            assert it.gaps() == [(name, NOON + MS, at(1) + MS) for name in ("a", "b")]

    asyncio.run(main())


def test_a_demo_is_not_mixed_with_real_accounts() -> None:
    real, shown = History(user="real"), History(user="shown")
    credential = shown.credential
    account = type(credential.account)(
        "made", "Made", credential.account.role, "", "shown", "Shown", demo=True
    )
    shown.credential = type(credential)(account, credential.secrets)

    async def main() -> None:
        async with signed_in(real, shown) as it:
            await it.read()
            assert (len(real.asked), len(shown.asked)) == (0, 2)

    asyncio.run(main())


def test_a_sign_in_without_lists_of_calls_is_told_so() -> None:
    async def main() -> None:
        async with signed_in(MadeConnection()) as it:
            with pytest.raises(Unsupported):
                await it.read()

    asyncio.run(main())


def test_without_a_store_calls_are_handed_on_and_the_store_catches_up() -> None:
    history = History()
    history.rows["log"] = calls(30)

    async def main() -> None:
        async with signed_in(history) as it:
            it.store.trouble = StorageFailed()
            parts = await it.read()
            assert sum(len(part.calls) for part in parts) == 30
            assert it.sync.store_error is it.store.trouble
            assert it.sync.coverage(DAY).complete
            it.clock.now += timedelta(minutes=1)
            history.rows["log"].append(call("500", at(0.5)))
            handed = [one.call.id for part in await it.read() for one in part.calls]
            assert "500" in handed
            assert parts[-1].new == 30
            it.store.trouble = None
            await it.read()
            assert not it.sync.store_error
            assert len(it.store.kept) == 31
            assert it.sync.coverage(DAY).complete

    asyncio.run(main())


def test_a_store_that_failed_once_is_never_said_to_have_what_it_lacks() -> None:
    history = History("a", "b")
    history.rows["a"] = calls(10)
    history.rows["b"] = [call(f"1{n:02}", at(-n)) for n in range(10)]

    async def main() -> None:
        async with signed_in(history) as it:
            it.store.bad_puts = {1: StorageFailed()}
            parts = await it.read()
            assert sum(len(part.calls) for part in parts) == 20
            assert it.sync.store_error is it.store.bad_puts[1]
            await it.read()
            assert not it.sync.store_error
            assert len(it.store.kept) == 20

    asyncio.run(main())


def test_nothing_is_kept_of_an_account_that_was_signed_out() -> None:
    history = History()
    history.rows["log"] = calls(30, newest=at(-300))

    async def main() -> None:
        async with signed_in(history) as it:
            async for part in it.sync.sync(DAY):
                if part.read and it.here.session.account:
                    it.store.kept.clear()
                    it.store.covered.clear()
                    await it.here.session.sign_out()
            assert it.store.kept == {}
            assert it.store.covered == {}

    asyncio.run(main())


def test_before_the_first_sync_nothing_is_known() -> None:
    async def main() -> None:
        async with signed_in(History()) as it:
            assert it.sync.coverage(DAY) == it.sync.coverage(PAST)
            assert not it.sync.coverage(DAY).complete
            await it.read()
            [gap] = it.sync.coverage(PAST).gaps
            assert isinstance(gap, CallGap)
            assert (gap.start, gap.end) == (PAST.start, PAST.end + MS)

    asyncio.run(main())
