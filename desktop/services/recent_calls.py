"""The calls that were placed from this desk, as they are kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from desktop.domain.call import OPEN_RESULTS, CallResult, RecentCall
from desktop.domain.errors import CalldeckError
from desktop.services.session import Session

_MOST = 1_000
_ENDED = frozenset(CallResult) - OPEN_RESULTS - {CallResult.UNKNOWN}
_EARLIER = 100
"""Calls of earlier runs that are remembered, to know what may still be going on."""


class RecentCallStore(Protocol):
    """Keeps calls over restarts; methods block and may raise StorageFailed."""

    def save_call(self, call: RecentCall) -> None:
        """Keep a call, in place of what was known of the same wish."""

    def recent_calls(self, account: str, limit: int = 200) -> tuple[RecentCall, ...]:
        """The newest calls of an account, newest first."""

    def open_calls(self, account: str) -> tuple[RecentCall, ...]:
        """Calls whose end was never learned."""


class RecentCalls:
    """Keeps what becomes of each call, one change after the other.

    Attributes:
        changed: Called on the loop after something was kept.
    """

    def __init__(self, session: Session, store: RecentCallStore) -> None:
        self.changed: list[Callable[[], None]] = []
        self._session = session
        self._store = store
        self._lock = threading.Lock()
        self._of_this_run: dict[str, RecentCall] = {}
        self._earlier: dict[str, dict[str, RecentCall]] = {}

    def earlier(self, account: str) -> tuple[RecentCall, ...]:
        """The newest calls of earlier runs, as far as is known by now. Blocks the first time.

        Raises:
            StorageFailed: They cannot be read.
        """
        with self._lock:
            if account not in self._earlier:
                kept = (
                    *self._store.recent_calls(account, _EARLIER),
                    *self._store.open_calls(account),
                )
                self._earlier[account] = {
                    call.wish: call for call in kept if call.wish not in self._of_this_run
                }
        return tuple(self._earlier[account].values())

    def placed_before(
        self, account: str, number: str, ended_since: datetime, begun_since: datetime
    ) -> bool:
        """Whether a call of an earlier run to a number ended only lately, or may go on."""
        earlier = tuple(self._earlier.get(account, {}).values())
        return any(
            call.at + timedelta(seconds=call.seconds or 0) > ended_since
            if call.result in _ENDED
            else call.at > begun_since
            for call in earlier
            if call.to == number
        )

    def begin(self, call: RecentCall) -> CalldeckError | None:
        """Keep a new call; returns why that failed. Blocks."""
        with self._lock:
            self._of_this_run[call.wish] = call
            try:
                self._store.save_call(call)
            except CalldeckError as error:
                return error
        return None

    async def amend(self, account: str, wish: str, **known: Any) -> CalldeckError | None:
        """Keep what is known by now of a call; returns why that failed.

        Nothing is kept of an account that was signed out.
        """
        if not self._session.holds(account):
            return None
        error = await self._session.local(lambda: self._amend(account, wish, known))
        self.tell()
        return error

    async def newest(self, account: str, limit: int) -> list[RecentCall]:
        """The newest calls of an account, newest first; raises StorageFailed."""
        calls = await self._session.local(lambda: self._store.recent_calls(account, limit))
        return list(calls)

    async def left_open(self, account: str) -> list[RecentCall]:
        """Calls of earlier runs whose end was never learned; raises StorageFailed."""
        calls = await self._session.local(lambda: self.earlier(account))
        return [call for call in calls if call.result in OPEN_RESULTS]

    def tell(self) -> None:
        """Tell the observers."""
        for observer in tuple(self.changed):
            observer()

    def _amend(self, account: str, wish: str, known: dict[str, Any]) -> CalldeckError | None:
        # Read, change and write under one lock: a note and a result may come at the same time.
        with self._lock:
            try:
                call = (
                    self._of_this_run.get(wish)
                    or self._earlier.get(account, {}).get(wish)
                    or self._kept(account, wish)
                )
                if call is None:
                    return None
                call = replace(call, **known)
                ours = account not in self._earlier or wish not in self._earlier[account]
                (self._of_this_run if ours else self._earlier[account])[wish] = call
                self._store.save_call(call)
            except CalldeckError as error:
                return error
        return None

    def _kept(self, account: str, wish: str) -> RecentCall | None:
        kept = self._store.recent_calls(account, _MOST)
        return next((call for call in kept if call.wish == wish), None)
