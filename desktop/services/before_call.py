"""Looks up what is known of a number before it is called: earlier calls, and who is on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from desktop.domain.cases import Case, Person
from desktop.domain.dial_check import EarlierCall
from desktop.services.session import Session


class EarlierCalls(Protocol):
    """Calls on disk; blocks and may raise StorageFailed."""

    def look_up(
        self, number: str, accounts: Collection[str], agents: Collection[str], *, demo: bool
    ) -> tuple[tuple[EarlierCall, ...], Case | None]:
        """The last calls with a number, and its case."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a look-up found.

    Attributes:
        number: About which number, E.164.
        at: When it was looked up, UTC.
        calls: Calls with it, or None when the database did not answer.
        holder: Colleague who claimed this missed caller, or "".
        dialing: Whether that colleague is calling back.
    """

    number: str
    at: datetime
    calls: tuple[EarlierCall, ...] | None
    holder: str = ""
    dialing: bool = False


class BeforeCall:
    """Used from the loop's thread; what blocks runs in a worker.

    Args:
        session: Whose accounts are this desk's.
        store: The calls.
        person: Who acts here.
        now: The clock, UTC.
    """

    def __init__(
        self,
        session: Session,
        store: EarlierCalls,
        person: Callable[[], Person | None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = session
        self._store = store
        self._person = person
        self._now = now

    async def look_up(self, number: str, after: float = 0.0) -> Known:
        """Look a number up.

        Args:
            number: E.164.
            after: Seconds to wait first, for whoever goes on typing cancels this.

        Raises:
            StorageFailed: Nothing is known.
        """
        if after:
            await asyncio.sleep(after)
        account, person = self._session.account, self._person()
        demo = bool(account and account.demo)
        mine = [one.account for one in self._session.connections if one.account.demo is demo]
        keys = [one.key for one in mine]
        agents = [one.agent for one in mine if one.agent]
        calls, case = await self._session.local(
            lambda: self._store.look_up(number, keys, agents, demo=demo)
        )
        now = self._now()
        holder = case.held_at(now) if case else None
        if case is None or holder is None or (person and holder.id == person.id):
            return Known(number, now, calls)
        return Known(number, now, calls, holder.name, case.dialed_at is not None)
