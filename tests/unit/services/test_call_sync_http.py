"""Finished calls of both providers over HTTP: every call of the sandbox once, gaps and all."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.call import Direction, FinishedCall
from desktop.domain.forms import FieldValue
from desktop.domain.paging import Page, iterate_pages
from desktop.domain.period import Period
from desktop.domain.secret import Secret
from desktop.providers.base import CallHistory
from desktop.services.call_sync import CallSync
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process
from tests.unit.services.call_desk import CallsInMemory
from tests.unit.services.desk import Desk, desk

__all__ = ["sandbox", "sandbox_process"]

PATHS = {"telecmi": "/v1/missed", "stringee": "/v1/call/log"}
Key = tuple[str, Direction, str]


def sign_in_form(sandbox: Sandbox, provider: str) -> SignInRequest:
    telecmi, stringee = sandbox.accounts["telecmi"], sandbox.accounts["stringee"]
    forms: dict[str, dict[str, FieldValue]] = {
        "telecmi": {"app_id": str(telecmi["appid"]), "secret": Secret(telecmi["secret"])},
        "stringee": {
            "key_sid": stringee["api_key_sid"],
            "key_secret": Secret(stringee["api_key_secret"]),
        },
    }
    region = "india" if provider == "telecmi" else ""
    return SignInRequest(provider, Role.SUPERVISOR, region, forms[provider])


@asynccontextmanager
async def signed_in(sandbox: Sandbox, *providers: str) -> AsyncIterator[Desk]:
    async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
        for provider in providers:
            await here.session.sign_in(sign_in_form(sandbox, provider), keep=False)
        yield here


async def listed(here: Desk, period: Period) -> set[Key]:
    """Every call of every account, page after page."""
    found: set[Key] = set()
    for connection in here.session.connections:
        assert isinstance(connection, CallHistory)
        account = connection.account.key
        for name in connection.call_lists:
            pages = iterate_pages(partial(connection.finished_calls, name, period))
            held: list[Page[FinishedCall]] = await here.session.local(partial(list, pages))
            for page in held:
                found |= {(account, one.direction, one.id) for one in page.items}
    return found


async def read(sync: CallSync, period: Period) -> int:
    return [part async for part in sync.sync(period)][-1].read


def last_days(days: int) -> Period:
    now = datetime.now(UTC)
    return Period(now - timedelta(days=days), now)


def test_calls_of_two_providers_are_kept_together(sandbox: Sandbox) -> None:
    sandbox.reset("medium")
    period = last_days(10)

    async def main() -> None:
        async with signed_in(sandbox, "telecmi", "stringee") as here:
            store = CallsInMemory()
            sync = CallSync(here.session, store)
            count = await read(sync, period)
            assert sync.coverage(period).complete
            assert set(store.kept) == await listed(here, period)
            assert len({account for account, _, _ in store.kept}) == 2
            assert count == len(store.kept) > 100
            numbers = [kept.number for _, kept in store.kept.values()]
            assert all(number.startswith("+") for number in numbers if number)

    asyncio.run(main())


@pytest.mark.parametrize("provider", ["telecmi", "stringee"])
def test_pages_that_fail_are_gaps_until_they_are_read(sandbox: Sandbox, provider: str) -> None:
    sandbox.reset("medium")
    period = last_days(30)
    # Enough for every try of one page; a cut answer is not asked for again.
    sandbox.faults.add("truncated", PATHS[provider], skip=3, times=1)

    async def main() -> None:
        async with signed_in(sandbox, provider) as here:
            store = CallsInMemory()
            sync = CallSync(here.session, store)
            await read(sync, period)
            truth, coverage = await listed(here, period), sync.coverage(period)
            lost = truth - set(store.kept)
            assert lost
            assert not coverage.complete
            await sync.read_gaps(coverage.gaps)
            assert set(store.kept) == truth
            assert sync.coverage(period).complete
            [gap] = coverage.gaps
            at = {key: kept.call.at for key, (_, kept) in store.kept.items()}
            assert all(gap.start <= at[key] < gap.end for key in lost)

    asyncio.run(main())


@pytest.mark.parametrize("provider", ["telecmi", "stringee"])
def test_a_call_missed_while_reading_is_found_by_the_next_poll(
    sandbox: Sandbox, provider: str
) -> None:
    sandbox.reset("medium")

    async def main() -> None:
        async with signed_in(sandbox, provider) as here:
            store = CallsInMemory()
            sync = CallSync(here.session, store)
            missed, period = "", last_days(10)
            async for _ in sync.sync(period):
                if not missed:
                    missed = sandbox.miss(provider=provider, number="919812345678")["id"]
            assert sync.coverage(period).complete
            before = len(sandbox.access_log())
            await read(sync, last_days(10))
            assert missed in store.names
            assert len(sandbox.access_log()) - before < before / 4

    asyncio.run(main())
