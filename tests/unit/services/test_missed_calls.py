"""Missed calls: all pages of both directions once each, gaps, and reading gaps again."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.call import Direction, MissedCall
from desktop.domain.capability import Capabilities, Capability
from desktop.domain.errors import CalldeckError, RequestTimedOut, Unsupported
from desktop.domain.forms import FieldValue
from desktop.domain.paging import Page, PageKey
from desktop.domain.period import Period, Preset, period_of
from desktop.domain.secret import Secret
from desktop.services.missed_calls import MissedCallService, MissedPart
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process
from tests.unit.services.desk import NOON, MadeConnection, desk

__all__ = ["sandbox", "sandbox_process"]

PERIOD = Period(NOON - timedelta(days=1), NOON)
INCOMING, OUTGOING, BOTH = Direction.INCOMING, Direction.OUTGOING, Direction.BOTH


class Log(MadeConnection):
    """A log of ``pages`` pages of ten calls a direction; with ``cursors`` they are not numbered."""

    def __init__(self, pages: int, *, cursors: bool = False) -> None:
        super().__init__()
        self.pages, self.cursors = pages, cursors
        self.broken: dict[PageKey, CalldeckError] = {}
        self.asked: list[tuple[Direction, PageKey]] = []
        self.periods: set[Period] = set()
        self.unreadable: dict[PageKey, int] = {}

    def missed_calls(self, period: Period, direction: Direction, page: PageKey) -> Page[MissedCall]:
        self.asked.append((direction, page))
        self.periods.add(period)
        if page in self.broken:
            raise self.broken[page]
        number = int(str(page).removeprefix("after "))
        # A new call came while we read: the first row of each page was the last of the one before.
        ids = range(number * 10 - 10 - (number > 1), number * 10)
        calls = tuple(
            MissedCall(str(n), direction, NOON - timedelta(n), "919876543210") for n in ids
        )
        following: PageKey | None = None
        if number < self.pages:
            following = f"after {number + 1}" if self.cursors else number + 1
        if self.cursors:
            return Page(calls, next=following, unreadable=self.unreadable.get(page, 0))
        return Page(calls, self.pages * 10, following, self.pages, self.unreadable.get(page, 0))


async def read_all(service: MissedCallService, direction: Direction) -> list[MissedPart]:
    return [part async for part in service.read(PERIOD, direction)]


@pytest.mark.parametrize("cursors", [False, True])
def test_both_directions_are_read_to_the_end_and_each_call_comes_once(cursors: bool) -> None:
    log = Log(30, cursors=cursors)

    async def main() -> None:
        async with desk(log) as here:
            await here.sign_in()
            parts = await read_all(MissedCallService(here.session), BOTH)
            keys = [(call.direction, call.id) for part in parts for call in part.calls]
            assert len(keys) == len(set(keys)) == 600
            last = parts[-1]
            assert (last.done, last.read, last.pages_read, last.failed) == (True, 600, 60, ())
            assert (last.total, last.pages) == ((None, None) if cursors else (600, 60))
            assert parts[0].total is None  # the other direction is not known yet
            assert len(log.asked) == len(set(log.asked)) == 60
            assert log.periods == {PERIOD}

    asyncio.run(main())


def test_cursors_are_followed_one_after_the_other() -> None:
    log = Log(5, cursors=True)

    async def main() -> None:
        async with desk(log) as here:
            await here.sign_in()
            await read_all(MissedCallService(here.session), INCOMING)
            pages: list[PageKey] = [1, "after 2", "after 3", "after 4", "after 5"]
            assert log.asked == [(INCOMING, page) for page in pages]

    asyncio.run(main())


def test_a_numbered_page_that_fails_is_a_gap_that_can_be_read_again() -> None:
    log = Log(10)
    log.broken[4] = RequestTimedOut()

    async def main() -> None:
        async with desk(log) as here:
            await here.sign_in()
            service = MissedCallService(here.session)
            last = (await read_all(service, INCOMING))[-1]
            [gap] = last.failed
            assert (gap.direction, gap.page, gap.error) == (INCOMING, 4, log.broken[4])
            assert (last.read, last.pages_read) == (91, 9)
            again = await service.read_gap(PERIOD, gap)
            assert (again.calls, again.failed) == ((), (gap,))
            log.broken.clear()
            filled = await service.read_gap(PERIOD, gap)
            assert [call.id for call in filled.calls] == [str(n) for n in range(29, 40)]
            assert filled.failed == ()

    asyncio.run(main())


@pytest.mark.parametrize(("cursors", "page"), [(False, 4), (True, "after 4")])
def test_entries_that_cannot_be_read_leave_the_list_incomplete(
    cursors: bool, page: PageKey
) -> None:
    log = Log(10, cursors=cursors)
    log.unreadable[page] = 2

    async def main() -> None:
        async with desk(log) as here:
            await here.sign_in()
            service = MissedCallService(here.session)
            last = (await read_all(service, INCOMING))[-1]
            [gap] = last.failed
            assert (gap.page, gap.error.title) == (page, "2 entries could not be read.")
            assert (last.read, last.pages_read) == (100, 10)
            log.unreadable.clear()
            assert (await service.read_gap(PERIOD, gap)).failed == ()

    asyncio.run(main())


def test_a_cursor_that_fails_leaves_the_rest_to_be_read_later() -> None:
    log = Log(10, cursors=True)
    log.broken["after 4"] = RequestTimedOut()

    async def main() -> None:
        async with desk(log) as here:
            await here.sign_in()
            service = MissedCallService(here.session)
            last = (await read_all(service, INCOMING))[-1]
            [gap] = last.failed
            assert (gap.page, last.read, last.done) == ("after 4", 30, True)
            log.broken = {"after 8": RequestTimedOut()}
            further = await service.read_gap(PERIOD, gap)
            assert (len(further.calls), further.failed[0].page) == (41, "after 8")
            log.broken.clear()
            rest = await service.read_gap(PERIOD, further.failed[0])
            assert (rest.calls[-1].id, rest.failed) == ("99", ())

    asyncio.run(main())


def test_only_directions_that_the_sign_in_may_read_are_read() -> None:
    log = Log(1)
    why = "Only incoming calls can be read with this sign-in."
    log.capabilities = Capabilities(
        frozenset({Capability.MISSED_INCOMING}), {Capability.MISSED_OUTGOING: why}
    )

    async def main() -> None:
        async with desk(log) as here:
            await here.sign_in()
            service = MissedCallService(here.session)
            assert (await read_all(service, BOTH))[-1].read == 10
            with pytest.raises(Unsupported) as caught:
                await read_all(service, OUTGOING)
            assert caught.value.message == why
            assert log.asked == [(INCOMING, 1)]

    asyncio.run(main())


@pytest.mark.parametrize("provider", ["telecmi", "stringee"])
def test_a_call_that_was_just_missed_is_read(sandbox: Sandbox, provider: str) -> None:
    telecmi, stringee = sandbox.accounts["telecmi"], sandbox.accounts["stringee"]
    forms: dict[str, dict[str, FieldValue]] = {
        "telecmi": {"app_id": str(telecmi["appid"]), "secret": Secret(telecmi["secret"])},
        "stringee": {
            "key_sid": stringee["api_key_sid"],
            "key_secret": Secret(stringee["api_key_secret"]),
        },
    }
    region = "india" if provider == "telecmi" else ""
    request = SignInRequest(provider, Role.SUPERVISOR, region, forms[provider])
    sandbox.miss(provider=provider, number="919812345678", incoming=True)

    async def main() -> None:
        async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
            await here.session.sign_in(request, keep=False)
            period = period_of(Preset.LAST_24_HOURS, datetime.now(UTC) + timedelta(minutes=1), UTC)
            parts = [part async for part in MissedCallService(here.session).read(period, BOTH)]
            customers = [call.customer for part in parts for call in part.calls]
            assert any("9812345678" in customer for customer in customers)
            assert parts[-1].done

    asyncio.run(main())
