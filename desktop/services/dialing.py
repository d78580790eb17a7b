"""Places calls: one wish, one request, and then the truth about it as far as it can be known."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.call import CallRecord, CallRequest, Hotline, RecentCall
from desktop.domain.capability import Capability
from desktop.domain.errors import (
    CallBlocked,
    SignInRejected,
    StorageFailed,
    Unsupported,
)
from desktop.domain.wording import say
from desktop.providers.base import CallStopper, ClickToCall, Connection, HotlineDirectory
from desktop.services.call_following import CallFollowing, Wait, until_set, waits
from desktop.services.call_progress import HELD, RESULTS, CallProgress, Stage
from desktop.services.call_sending import record_and_send
from desktop.services.calls_left_open import LONGEST, settle_calls_left_open
from desktop.services.pool import WorkerPool
from desktop.services.recent_calls import RecentCalls, RecentCallStore
from desktop.services.session import Session

__all__ = ["CallProgress", "Dialing", "RecentCallStore", "Stage"]

CHECK = timedelta(seconds=120)
"""How long Call stays off after a lost answer, at most."""
LAST_LOOK = 10.0
"""Seconds that a look may take at the end of that time."""


@dataclass(slots=True)
class _Call:
    """A wish that was taken up; ``progress`` is replaced as it goes on."""

    provider: Connection
    account: str
    progress: CallProgress
    look: asyncio.Event

    @property
    def wish(self) -> str:
        return self.progress.request.wish


_MISSING = StorageFailed(
    message=say("The call was placed, but it is not kept in the recent calls.")
)


class Dialing:
    """Calls from this desk, one at a time; used from the loop's thread.

    A call belongs to the account that placed it and is followed there, whoever is signed in
    later, until that account is signed out.

    Attributes:
        current: The call of the card, or None.
        changed: Called on the loop with ``current`` after it changed.
        recents_changed: Called on the loop after the recent calls changed.

    Args:
        session: Who is signed in.
        pool: Where requests run.
        store: Keeps the recent calls.
        clock: The time, UTC.
        wait: Waits between two looks in the call log.
    """

    def __init__(
        self,
        session: Session,
        pool: WorkerPool,
        store: RecentCallStore,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        wait: Wait = until_set,
    ) -> None:
        self.current: CallProgress | None = None
        self.changed: list[Callable[[CallProgress | None], None]] = []
        self._session = session
        self._pool = pool
        self._now = clock
        self._wait = wait
        self._recents = RecentCalls(session, store)
        self.recents_changed = self._recents.changed
        self._following = CallFollowing(pool)
        self._tasks = session.background
        self._calls: dict[str, _Call] = {}
        self._settled: set[str] = set()
        session.changed.append(self._session_changed)

    def can_call(self) -> CallBlocked | None:
        """Why no call can be placed now, or None."""
        return self.current.blocks() if self.current else None

    async def place(self, request: CallRequest, name: str) -> None:
        """Place a call; returns when the provider's answer is there, told in ``current``.

        Whether it may be sent is decided before anything is awaited, and from then on the wish
        counts as sent: cancelling the caller does not take it back.

        Raises:
            CallBlocked: Nothing was sent, because another call is open or this wish was sent.
            Unsupported: Nothing was sent, because this sign-in cannot call.
        """
        if blocked := self.can_call():
            raise blocked
        if request.wish in self._calls:
            raise CallBlocked(
                message=say("This call was placed before."), hint=say("Press Call once more.")
            )
        provider: Connection = self._session.require(ClickToCall, Capability.CALL)
        now = self._now()
        self._forget_calls(now)
        progress = CallProgress(request, name, Stage.ASKING, since=now, started=now)
        call = _Call(provider, provider.account.key, progress, asyncio.Event())
        self._calls[call.wish] = call
        self._show(progress)
        await asyncio.shield(self._tasks.start(f"send {call.wish}", self._carry_out(call)))

    async def stop(self) -> None:
        """End the call.

        Raises:
            Unsupported: It cannot be ended from here.
            CalldeckError: It was not ended.
        """
        call = self._calls.get(self.current.request.wish) if self.current else None
        if call is None:
            return
        provider, receipt = call.provider, call.progress.receipt
        reason = provider.capabilities.reason(Capability.STOP_CALL)
        if reason or not isinstance(provider, CallStopper) or not (receipt and receipt.call_id):
            raise Unsupported(
                say("This call cannot be stopped from here."), reason, say("Hang up on your phone.")
            )
        stopper, call_id = provider, receipt.call_id
        await self._pool.call_apart(lambda: stopper.stop_call(call_id))
        call.look.set()

    def dismiss(self) -> None:
        """Close the card: the person says that the call is over.

        What became of it is still looked for and kept. Nothing is closed while the provider is
        asked or the log is checked, because nobody can know by then.
        """
        if self.current and self.current.stage not in HELD:
            self._show(None)

    def check_now(self) -> None:
        """Look in the call log at once."""
        call = self._calls.get(self.current.request.wish) if self.current else None
        if call:
            call.look.set()

    async def recent(self, limit: int = 200) -> list[RecentCall]:
        """The newest calls from this desk, newest first.

        Raises:
            StorageFailed: They cannot be read.
        """
        account = self._session.account
        return await self._recents.newest(account.key, limit) if account else []

    async def save_note(self, wish: str, note: str) -> None:
        """Keep a note with a call.

        Raises:
            StorageFailed: It is not kept.
        """
        account = self._session.account
        if account is None:
            return
        if error := await self._recents.amend(account.key, wish, note=note):
            raise error

    async def hotlines(self) -> tuple[Hotline, ...]:
        """The numbers that customers can be shown."""
        self._session.require(HotlineDirectory, Capability.CHOOSE_HOTLINE)

        def read(directory: HotlineDirectory) -> tuple[Hotline, ...]:
            return directory.hotlines()

        return await self._session.run(read, "read hotlines")

    async def _carry_out(self, call: _Call) -> None:
        provider: Any = call.provider  # asked for as ClickToCall
        sent = await self._pool.call_apart(
            lambda: record_and_send(provider, self._recents, call.account, call.progress)
        )
        # A refused call may mean the agent that it is placed as, and not the sign-in.
        if self._session.connection is provider and not isinstance(sent.error, SignInRejected):
            self._session.note(sent.error)
        match sent.stage:
            case Stage.RINGING_YOU:
                missing = _MISSING if sent.not_kept else None
                await self._move(call, sent.stage, receipt=sent.receipt, error=missing)
            case Stage.CHECKING:
                until = self._now() + CHECK
                error = call.progress.unknown(sent.error)
                await self._move(call, sent.stage, error=error, blocked_until=until)
            case _:
                await self._move(call, sent.stage, error=sent.error)
                return
        self._tasks.start(f"follow {call.wish}", self._follow(call))

    async def _follow(self, call: _Call) -> None:
        """Look in the log until the call is found, or for as long as makes sense."""
        for seconds in waits():
            call.look.clear()
            await self._wait(call.look, self._at_most(call, seconds))
            if not self._session.holds(call.account):
                return
            record = await self._look(call)
            if record:
                stage = Stage.ENDED if record.answered else Stage.NOT_ANSWERED
                await self._move(call, stage, record=record, error=None)
                return
            now, until = self._now(), call.progress.blocked_until
            over = now >= call.progress.started + LONGEST
            if over or (until and now >= until):
                await self._move(call, Stage.UNKNOWN)
            if over:
                return

    async def _look(self, call: _Call) -> CallRecord | None:
        """Look once; a log that hangs does not keep Call off for longer than was said."""
        seconds = max(LAST_LOOK, self._at_most(call, CHECK.total_seconds()))
        request, started = call.progress.request, call.progress.started
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds if call.progress.blocked_until else None):
                return await self._following.find(
                    call.provider, request, started, self._end_of(call)
                )
        return None

    async def _move(self, call: _Call, stage: Stage, **known: object) -> None:
        """Take the call to another stage: keep it, and show it unless the card was closed."""
        if stage is call.progress.stage:
            return
        call.progress = call.progress.at(stage, self._now(), **known)
        if self.current and self.current.request.wish == call.wish:
            self._show(call.progress if self._session.holds(call.account) else None)
        receipt, record = call.progress.receipt, call.progress.record
        await self._recents.amend(
            call.account,
            call.wish,
            result=RESULTS[stage],
            seconds=record.seconds if record and record.answered else None,
            reference=(receipt.call_id or receipt.request_id) if receipt else "",
        )

    def _at_most(self, call: _Call, seconds: float) -> float:
        """A wait that does not last beyond the moment when Call comes back."""
        until = call.progress.blocked_until
        return min(seconds, max(0.0, (until - self._now()).total_seconds())) if until else seconds

    def _end_of(self, call: _Call) -> datetime:
        """Until when a record can be this call's: when the next was placed, else now."""
        mine = call.progress.started
        starts = (other.progress.started for other in self._calls.values())
        return min((start for start in starts if start > mine), default=self._now())

    def _forget_calls(self, now: datetime) -> None:
        """Keep only calls that are looked back at: recent ones of accounts that are signed in."""
        current = self.current.request.wish if self.current else ""
        self._calls = {
            wish: call
            for wish, call in self._calls.items()
            if wish == current
            or (self._session.holds(call.account) and now < call.progress.started + 2 * LONGEST)
        }

    def _show(self, progress: CallProgress | None) -> None:
        self.current = progress
        for observer in tuple(self.changed):
            observer(progress)

    def _session_changed(self) -> None:
        """Settle what an earlier run left open; drop the call of an account that was left."""
        provider = self._session.connection
        if provider and provider.account.key not in self._settled:
            self._settled.add(provider.account.key)
            self._tasks.start(
                f"settle {provider.account.key}",
                settle_calls_left_open(self._recents, self._following, provider, self._now),
            )
        self._forget_calls(self._now())
        call = self._calls.get(self.current.request.wish) if self.current else None
        if call is None or self._session.holds(call.account):
            return
        self._tasks.cancel(f"follow {call.wish}")
        if call.progress.stage is not Stage.ASKING:  # its answer drops it, see _move
            self._show(None)
            self._forget_calls(self._now())
