"""Missed calls as work: who still waits, who is on it, and one call back for each.

Calls come from the providers (:mod:`desktop.services.known_calls`), cases from the database that
this desk has for itself or shares with the floor.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.account import Role
from desktop.domain.call import Direction
from desktop.domain.cases import SETTLES, Case, CaseRefused, Person, Step, Verb
from desktop.domain.errors import CalldeckError
from desktop.domain.period import Period
from desktop.domain.same_calls import each_call_once
from desktop.domain.wording import say
from desktop.domain.worklist import Caller, State, callers_of
from desktop.runtime.login import login_name
from desktop.services.call_sync import CallSync
from desktop.services.known_calls import KnownCalls, from_then_on
from desktop.services.provider_callbacks import keeps_callbacks, tell_providers
from desktop.services.session import Session
from desktop.services.worklist_stores import KeptCalls, KeptCases

_EARLIER, _NEWEST = timedelta(days=7), timedelta(minutes=30)
RECHECK = 3.0
"""Seconds that a look at the newest calls may take before a call back."""


class AlreadyServed(CaseRefused):
    """The look at the newest calls found that nobody needs to call any more.

    Attributes:
        caller: The row with its proof.
    """

    title = say("This caller was served meanwhile.")

    def __init__(self, caller: Caller) -> None:
        super().__init__()
        self.caller = caller


class Worklist:
    """The callers of the signed-in accounts; used from the loop's thread.

    Attributes:
        changed: Called on the loop after somebody, here or at another desk, took a step.
        trouble: Why the database is not used just now, or None.
        known: The calls.
        name_of: Name of an E.164 number whose caller has none in the calls; quick, for a worker.

    Args:
        session: Who is signed in.
        sync: Reads calls and keeps them.
        calls: The kept calls.
        cases: The cases.
        desk: Tells this desk from others on a shared database; "" where it is alone.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        sync: CallSync,
        calls: KeptCalls,
        cases: KeptCases,
        desk: Callable[[], str] = lambda: "",
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.changed: list[Callable[[], None]] = []
        self.trouble: CalldeckError | None = None
        self.name_of: Callable[[str], str] = lambda _: ""
        self.known = KnownCalls(session, sync, calls, now, shared=cases.shared)
        self._session = session
        self._cases = cases
        self._desk = desk
        self._now = now
        self._decided: dict[str, Case] = {}
        self._floor = ""

    @property
    def shared(self) -> bool:
        """Whether claims reach every desk of the floor."""
        return self._cases.shared

    @property
    def provider_keeps(self) -> bool:
        """Whether the provider is told, too, who was dealt with."""
        return keeps_callbacks(self._session)

    @property
    def person(self) -> Person | None:
        """Who acts here."""
        account = self._session.account
        if account is None:
            return None
        desk, name = self._desk(), account.name
        if desk and account.role is Role.SUPERVISOR:
            name = login_name() or f"{name} ({desk[:4]})"  # many sign in with one app secret
        return Person(f"{account.key}@{desk}" if desk else account.key, name)

    @property
    def cases(self) -> dict[str, Case]:
        """What people decided, by number."""
        return self._decided

    async def load(self, since: datetime) -> None:
        """Take up what is kept of calls from ``since`` on, and the cases.

        Raises nothing: without the database, ``trouble`` says so and what is known stays.
        """
        floor = self.known.floor
        if floor != self._floor:
            self._decided, self._floor = {}, floor
        try:
            await self.known.load(since)
            self._decided = await self._session.local(lambda: self._cases.cases(floor))
        except CalldeckError as error:
            self.trouble = error
        else:
            self.trouble = None

    async def read_gaps(self, period: Period) -> None:
        """Read again what could not be read."""
        await self.known.read_gaps(period)
        await self.load(period.start)

    async def rows(
        self, period: Period, direction: Direction, before: Sequence[Caller] = ()
    ) -> list[Caller]:
        """The rows of a period, longest waiting first.

        Args:
            period: Missed calls in it make rows.
            direction: Which missed calls.
            before: Rows that are known; those that are the same are returned as they are, so that
                telling what changed costs the window nothing.
        """
        known, cases, now = self.known.all, self._decided, self._now()

        def make() -> list[Caller]:
            calls = each_call_once(from_then_on(known, period.start))
            there = {row.id: row for row in before}
            rows = [self._named(row) for row in callers_of(calls, cases, period, direction, now)]
            return [there[row.id] if there.get(row.id) == row else row for row in rows]

        return await self._session.local(make)

    def _named(self, row: Caller) -> Caller:
        name = "" if row.name or not row.number else self.name_of(row.number)
        return replace(row, name=name) if name else row

    async def open_before(self, period: Period, direction: Direction) -> int:
        """How many callers are still open from the week before a period, as far as it is kept."""
        before = Period(period.start - _EARLIER, period.start)
        earlier = await self.known.kept(before.start, before.end)
        known, cases, now = self.known.all, self._decided, self._now()

        def count() -> int:
            calls = each_call_once([*earlier, *known])
            rows = callers_of(calls, cases, before, direction, now)
            return sum(row.state is not State.CLOSED for row in rows)

        return await self._session.local(count)

    async def steps(self, caller: Caller) -> tuple[Step, ...]:
        """What people did about a caller, newest first; raises StorageFailed."""
        floor = self.known.floor
        return await self._session.local(lambda: self._cases.steps(floor, caller.id))

    async def take(
        self, verb: Verb, callers: Sequence[Caller], **known: Any
    ) -> list[Case | CaseRefused]:
        """Take a step for each caller, in the order given.

        Raises:
            StorageFailed: None of the steps was taken.
        """
        person, floor, now = self.person, self.known.floor, self._now()
        if person is None or not callers:
            return []
        steps = [
            replace(
                Step(caller.id, verb, person, now, covers=caller.newest, seen=caller.case.version),
                log_read_to=self._log_read_to(verb, caller),
                **known,
            )
            for caller in callers
        ]
        taken = await self._session.local(lambda: self._cases.take_all(floor, steps))
        self._decided = {
            **self._decided,
            **{case.number: case for case in taken if isinstance(case, Case)},
        }
        if any(isinstance(case, CaseRefused) for case in taken):
            await self.look_again(frozenset(caller.id for caller in callers))
        if verb is Verb.OUTCOME:
            went = [c for c, case in zip(callers, taken, strict=True) if isinstance(case, Case)]
            self._session.background.start(
                f"callbacks {now.timestamp()}", tell_providers(self._session, went, steps[0])
            )
        self._tell()
        return taken

    async def begin_call(self, period: Period, caller: Caller, direction: Direction) -> None:
        """Everything that must be so before a caller is rung: claimed, re-checked, noted.

        Args:
            period: Of the list.
            caller: Its row.
            direction: Of the list.

        Raises:
            CaseRefused: Somebody else is on it, or it was dealt with; no call may be placed.
            StorageFailed: The claim could not be kept; no call may be placed.
        """
        begun = self._now()
        await self._require(Verb.CLAIM, caller)
        await self._recheck()
        rows = await self.rows(Period(period.start, self._now()), direction)
        row = next((row for row in rows if row.id == caller.id), caller)
        if row.proof:
            await self.take(Verb.RELEASE, [row])
            raise AlreadyServed(row)
        case = await self._require(Verb.DIAL, row)
        # After a connection that broke, the case tells who dialed; and who dialed long ago, because
        # the computer slept in between, no longer calls: others may take over soon.
        person = self.person
        if case.holder is None or person is None or case.holder.id != person.id:
            raise CaseRefused
        if self._now() - begun > SETTLES / 2:
            await self.take(Verb.NOT_PLACED, [row])
            raise CaseRefused(say("That took too long."), hint=say("Call once more."))

    async def look_again(self, numbers: frozenset[str]) -> None:
        """Read the cases again: these, or all when none are named."""
        floor = self.known.floor
        with suppress(CalldeckError):  # the next load says so
            found = await self._session.local(lambda: self._cases.cases(floor, numbers or None))
            self._decided = {**self._decided, **found} if numbers else found
        self._tell()

    async def watch(self) -> None:
        """Hear of other desks' steps until cancelled."""
        loop, stop = asyncio.get_running_loop(), threading.Event()
        heard: asyncio.Queue[frozenset[str]] = asyncio.Queue()

        def tell(numbers: frozenset[str]) -> None:
            with suppress(RuntimeError):  # the loop was closed: the program is quitting
                loop.call_soon_threadsafe(heard.put_nowait, numbers)

        async def attend() -> None:
            while True:
                await self.look_again(await heard.get())

        watching = asyncio.gather(
            self._session.local(lambda: self._cases.watch(tell, stop)), attend()
        )
        try:
            await watching
        finally:
            stop.set()

    def _log_read_to(self, verb: Verb, caller: Caller) -> datetime | None:
        """How far the calls are known since one was asked for that nobody heard of again."""
        dialed = caller.case.dialed_at
        return self.known.read_to(dialed) if dialed and verb in {Verb.CLAIM, Verb.DIAL} else None

    async def _require(self, verb: Verb, caller: Caller) -> Case:
        (taken,) = await self.take(verb, [caller])
        if isinstance(taken, CaseRefused):
            raise taken
        return taken

    async def _recheck(self) -> None:
        """Read the newest calls, unless that takes too long."""
        now = self._now()
        with suppress(CalldeckError, TimeoutError):
            async with (
                asyncio.timeout(RECHECK),
                aclosing(self.known.read(Period(now - _NEWEST, now))) as parts,
            ):
                async for _part in parts:
                    pass

    def _tell(self) -> None:
        for observer in tuple(self.changed):
            observer()
