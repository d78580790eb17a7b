"""Desks work one list of missed callers: claimed first, looked at again, called once.

Real providers over HTTP, on a database of one desk and on one that desks share.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.account import Role, SignInRequest
from desktop.domain.addresses import Addresses
from desktop.domain.call import CallRequest, Direction, RingOn
from desktop.domain.cases import CaseRefused, Outcome, Verb
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FieldValue
from desktop.domain.period import Period
from desktop.domain.phone import PhoneNumber
from desktop.domain.secret import Secret
from desktop.domain.worklist import Caller, ProofKind, State
from desktop.services.call_sync import CallSync
from desktop.services.worklist import AlreadyServed, Worklist
from desktop.storage.call_store import CallStore
from desktop.storage.case_store import CaseStore
from desktop.storage.database import Database
from tests.helpers.postgres import PostgresServer, free_port
from tests.helpers.sandbox import Sandbox, sandbox, sandbox_process
from tests.unit.services.desk import Desk, desk, until

__all__ = ["sandbox", "sandbox_process"]

PICKS_UP, DOES_NOT = "919812345671", "919812345677"


@dataclass
class Floor:
    """One desk: its list and what it stands on."""

    here: Desk
    work: Worklist
    now: Callable[[], datetime]

    @property
    def day(self) -> Period:
        now = self.now()
        return Period(now - timedelta(hours=24), now + timedelta(seconds=1))

    async def read(self) -> list[Caller]:
        """Read as the window does, and make the rows."""
        await self.work.load(self.day.start)
        async for _ in self.work.known.read(self.day):
            pass
        return await self.work.rows(self.day, Direction.INCOMING)

    async def row(self, number: str) -> Caller:
        rows = {row.number: row for row in await self.work.rows(self.day, Direction.INCOMING)}
        return rows[f"+{number}"]

    async def find(self, number: str) -> Caller:
        await self.read()
        return await self.row(number)

    async def call(self, number: str) -> None:
        """Call the customer by the provider, as a colleague's desk would."""
        request = CallRequest("w", PhoneNumber(f"+{number}", "IN"), RingOn.SOFTPHONE, "101_1111112")
        await self.here.session.run(lambda connection: connection.place_call(request), "call")


def supervisor(sandbox: Sandbox) -> SignInRequest:
    account = sandbox.accounts["telecmi"]
    app: dict[str, FieldValue] = {
        "app_id": str(account["appid"]),
        "secret": Secret(account["secret"]),
    }
    return SignInRequest("telecmi", Role.SUPERVISOR, "india", app)


def agent(sandbox: Sandbox, region: str) -> SignInRequest:
    account = sandbox.accounts["telecmi"]["agent"]
    who: dict[str, FieldValue] = {"user_id": account["id"], "password": Secret(account["password"])}
    return SignInRequest("telecmi", Role.AGENT, region, who)


@asynccontextmanager
async def at_desk(
    sandbox: Sandbox,
    database: Database,
    name: str = "",
    sign_in: Callable[[Sandbox], SignInRequest] = supervisor,
    later: timedelta = timedelta(),
) -> AsyncIterator[Floor]:
    def now() -> datetime:
        return datetime.now(UTC) + later

    async with desk(addresses=Addresses(**sandbox.base_urls)) as here:
        await here.session.sign_in(sign_in(sandbox), keep=False)
        store = CallStore(database)
        sync = CallSync(here.session, store, now=now)
        cases = CaseStore(database, now)
        yield Floor(here, Worklist(here.session, sync, store, cases, lambda: name, now=now), now)


def run(work: Callable[[], object]) -> None:
    asyncio.run(work())  # type: ignore[arg-type]


def test_a_caller_is_open_until_somebody_calls_back(sandbox: Sandbox, database: Database) -> None:
    async def main() -> None:
        async with at_desk(sandbox, database) as one:
            for _ in range(2):
                sandbox.miss(number=PICKS_UP, name="New Caller")
            row = await one.find(PICKS_UP)
            assert (row.state, row.attempts, row.name) == (State.OPEN, 2, "New Caller")
            await one.call(PICKS_UP)
            row = await one.find(PICKS_UP)
            assert row.state is State.CLOSED
            assert row.proof is not None
            assert (row.proof.kind, row.proof.agent) == (ProofKind.CALLED_BACK, "101_1111112")

    run(main)


def test_what_was_read_is_there_before_the_provider_answers(
    sandbox: Sandbox, database: Database
) -> None:
    async def main() -> None:
        async with at_desk(sandbox, database) as one:
            before = await one.read()
        async with at_desk(sandbox, database) as one:
            sandbox.faults.add("status", "*", status=503)
            await one.work.load(one.day.start)
            rows = await one.work.rows(one.day, Direction.INCOMING)
            assert [row.id for row in rows] == [row.id for row in before]
            assert before

    run(main)


def test_of_two_desks_one_calls_and_the_other_hears_who(
    sandbox: Sandbox, database: Database
) -> None:
    async def main() -> None:
        sandbox.miss(number=PICKS_UP)
        async with at_desk(sandbox, database, "a1") as one, at_desk(sandbox, database, "b2") as two:
            first, second = await one.find(PICKS_UP), await two.find(PICKS_UP)
            await one.work.begin_call(one.day, first, Direction.INCOMING)
            with pytest.raises(CaseRefused) as refused:
                await two.work.begin_call(two.day, second, Direction.INCOMING)
            person = one.work.person
            assert person is not None
            assert refused.value.title.startswith(f"{person.name} has been calling this caller")
            row = await two.row(PICKS_UP)
            assert row.state is State.CLAIMED
            assert row.holder == one.work.person
            with pytest.raises(CaseRefused, match="You called this caller already"):
                await one.work.begin_call(one.day, await one.row(PICKS_UP), Direction.INCOMING)

    run(main)


def test_a_colleague_who_was_quicker_without_a_claim_is_found_before_the_call(
    sandbox: Sandbox, database: Database
) -> None:
    async def main() -> None:
        sandbox.miss(number=PICKS_UP)
        async with at_desk(sandbox, database) as one:
            row = await one.find(PICKS_UP)
            await one.call(PICKS_UP)
            with pytest.raises(AlreadyServed) as served:
                await one.work.begin_call(one.day, row, Direction.INCOMING)
            assert served.value.caller.proof is not None
            assert served.value.caller.proof.kind is ProofKind.CALLED_BACK
            row = await one.row(PICKS_UP)
            assert (row.state, row.case.dialed_at, row.case.holder) == (State.CLOSED, None, None)

    run(main)


def test_an_outcome_closes_and_undo_opens_again(sandbox: Sandbox, database: Database) -> None:
    async def main() -> None:
        sandbox.miss(number=DOES_NOT)
        async with at_desk(sandbox, database) as one:
            row = await one.find(DOES_NOT)
            await one.work.begin_call(one.day, row, Direction.INCOMING)
            await one.work.take(Verb.OUTCOME, [row], outcome=Outcome.WRONG_NUMBER, note="a bakery")
            row = await one.row(DOES_NOT)
            assert row.state is State.CLOSED
            assert row.proof is not None
            assert (row.proof.kind, row.proof.outcome) == (ProofKind.NOTED, Outcome.WRONG_NUMBER)
            assert row.case.note == "a bakery"
            await one.work.take(Verb.REOPEN, [row])
            assert (await one.row(DOES_NOT)).state is State.OPEN
            verbs = [step.verb for step in await one.work.steps(row)]
            assert verbs == [Verb.REOPEN, Verb.OUTCOME, Verb.DIAL, Verb.CLAIM]

    run(main)


def test_a_caller_who_calls_again_after_the_outcome_is_open_again(
    sandbox: Sandbox, database: Database
) -> None:
    async def main() -> None:
        sandbox.miss(number=DOES_NOT)
        async with at_desk(sandbox, database) as one:
            row = await one.find(DOES_NOT)
            await one.work.take(Verb.OUTCOME, [row], outcome=Outcome.NOTHING)
            sandbox.miss(number=DOES_NOT)
            row = await one.find(DOES_NOT)
            assert (row.state, row.attempts) == (State.OPEN, 1)

    run(main)


def test_desks_on_one_database_see_each_others_steps_at_once(
    sandbox: Sandbox, floor: str, tmp_path: Path
) -> None:
    bases = [Database(tmp_path / name, floor) for name in ("a1", "b2")]

    async def main() -> None:
        sandbox.miss(number=PICKS_UP)
        async with at_desk(sandbox, bases[0], "a1") as one, at_desk(sandbox, bases[1], "b2") as two:
            row = await one.find(PICKS_UP)
            await two.read()
            watching = asyncio.ensure_future(two.work.watch())
            told = asyncio.Event()
            two.work.changed.append(told.set)
            try:
                async with asyncio.timeout(30):
                    await told.wait()  # it listens, and looked once
                    await one.work.take(Verb.CLAIM, [row])
                    told.clear()
                    while (await two.row(PICKS_UP)).state is not State.CLAIMED:
                        await told.wait()
                        told.clear()  # before the look: what is told during it counts
            finally:
                watching.cancel()
                await asyncio.gather(watching, return_exceptions=True)
            assert one.work.shared

    try:
        run(main)
    finally:
        for base in bases:
            base.close()


def test_without_its_database_a_desk_shows_the_calls_and_calls_nobody(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def main() -> None:
        sandbox.miss(number=PICKS_UP)
        nowhere = f"postgresql+psycopg://calldeck@127.0.0.1:{free_port()}/nothing"
        gone = Database(tmp_path, nowhere)
        async with at_desk(sandbox, gone) as one:
            row = await one.find(PICKS_UP)
            assert row.state is State.OPEN
            assert one.work.trouble is not None
            with pytest.raises(CalldeckError) as failed:
                await one.work.begin_call(one.day, row, Direction.INCOMING)
            assert failed.value.title == "The database cannot be reached."
        gone.close()

    run(main)


@pytest.mark.parametrize(
    ("region", "path"), [("india", "/v1/callbackAction"), ("global", "/v2/user/notes/add")]
)
def test_an_agents_provider_is_told_who_was_dealt_with(
    sandbox: Sandbox, tmp_path: Path, region: str, path: str
) -> None:
    own = Database(tmp_path)

    async def main() -> None:
        sandbox.miss(number=PICKS_UP, agent=sandbox.accounts["telecmi"]["agent"]["id"])
        async with at_desk(sandbox, own, sign_in=lambda it: agent(it, region)) as one:
            assert one.work.provider_keeps
            row = await one.find(PICKS_UP)
            await one.work.take(Verb.OUTCOME, [row], outcome=Outcome.NO_ANSWER)
            await one.work.take(Verb.OUTCOME, [row], outcome=Outcome.REACHED, note="all well")
            await until(lambda: sandbox.sent(path))
        sent = sandbox.sent(path)
        assert [body["from"] for body in sent] == [int(PICKS_UP)]
        if region == "global":
            assert sent[0]["msg"] == "Reached: all well"

    run(main)
    own.close()


def test_a_caller_whom_a_desk_dialed_before_it_died_waits_for_the_log(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    own = Database(tmp_path)

    async def main() -> None:
        sandbox.miss(number=PICKS_UP)
        async with at_desk(sandbox, own, "a1") as one:
            await one.work.begin_call(one.day, await one.find(PICKS_UP), Direction.INCOMING)
        lapsed, settled = timedelta(minutes=10, seconds=1), timedelta(minutes=13)
        async with at_desk(sandbox, own, "b2", later=lapsed) as two:
            await two.work.load(two.day.start)
            row = await two.row(PICKS_UP)
            assert row.state is State.OPEN
            with pytest.raises(CaseRefused, match="what came of it is not known yet"):
                await two.work.begin_call(two.day, row, Direction.INCOMING)
        async with at_desk(sandbox, own, "b2", later=settled) as two:
            await two.work.begin_call(two.day, await two.find(PICKS_UP), Direction.INCOMING)
            assert (await two.row(PICKS_UP)).holder == two.work.person

    run(main)
    own.close()


def test_a_call_that_a_dead_desk_placed_is_found_and_nobody_calls_twice(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    own = Database(tmp_path)

    async def main() -> None:
        sandbox.miss(number=PICKS_UP)
        async with at_desk(sandbox, own, "a1") as one:
            row = await one.find(PICKS_UP)
            await one.work.begin_call(one.day, row, Direction.INCOMING)
            await one.call(PICKS_UP)
        async with at_desk(sandbox, own, "b2", later=timedelta(minutes=13)) as two:
            row = await two.find(PICKS_UP)
            assert row.state is State.CLOSED
            with pytest.raises(AlreadyServed):
                await two.work.begin_call(two.day, row, Direction.INCOMING)

    run(main)
    own.close()


def test_a_desk_catches_up_when_its_database_is_back(
    sandbox: Sandbox, postgres: PostgresServer, floor: str, tmp_path: Path
) -> None:
    base = Database(tmp_path, floor)

    async def main() -> None:
        async with at_desk(sandbox, base) as one:
            await one.read()
            postgres.stop()
            try:
                sandbox.miss(number=PICKS_UP)
                assert (await one.find(PICKS_UP)).state is State.OPEN
                troubled = [bool(one.work.trouble)]
            finally:
                postgres.start()
            row = await one.find(PICKS_UP)
            assert [*troubled, bool(one.work.trouble)] == [True, False]
            await one.work.take(Verb.CLAIM, [row])
            assert (await one.row(PICKS_UP)).state is State.CLAIMED
            kept = CallStore(base).calls_of(None, f"+{PICKS_UP}")
            assert [one.call.id for one in kept] == [row.missed[0].call.id]

    run(main)
    base.close()
