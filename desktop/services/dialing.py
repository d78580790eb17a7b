"""Places calls: one wish, one request, and then the truth about it as far as it can be known."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from desktop.domain.call import CallRequest, Hotline, RecentCall
from desktop.domain.capability import Capability
from desktop.domain.errors import CallBlocked, SignInRejected, StorageFailed
from desktop.domain.wording import say
from desktop.providers.base import ClickToCall, HotlineDirectory
from desktop.services.call_following import Wait, until_set
from desktop.services.call_progress import HELD, CallProgress, Stage
from desktop.services.call_sending import Sent, record_and_send
from desktop.services.call_steering import CallSteering
from desktop.services.call_stories import CallStories
from desktop.services.calls_left_open import settle_calls_left_open
from desktop.services.placed_calls import GOES_ON, PlacedCall, PlacedCalls
from desktop.services.pool import WorkerPool
from desktop.services.recent_calls import RecentCalls, RecentCallStore
from desktop.services.session import Session
from desktop.services.unknown_calls import CHECK, UnknownCalls, blocked

__all__ = ["CallProgress", "Dialing", "RecentCallStore", "Stage"]

_MISSING = StorageFailed(
    message=say("The call was placed, but it is not kept in the recent calls.")
)

FRAME = 0.016
"""Seconds that nobody sees, in which a call leaves twice as fast if nothing is drawn beside it."""


class Dialing:
    """Calls from this desk, one at a time; used from the loop's thread.

    A call belongs to the account that placed it and is followed there, whoever is signed in
    later, until that account is signed out.

    Attributes:
        current: The call of the card, or None.
        changed: Called on the loop with ``current`` after it changed.
        recents_changed: Called on the loop after the recent calls changed.
        steering: Ends or hands over the call of the card.

    Args:
        session: Who is signed in.
        pool: Where requests run.
        store: Keeps the recent calls.
        clock: The time, UTC.
        wait: Waits between two looks in the call log.
        show_after: Seconds that a call has to leave before the window is told of it.
    """

    def __init__(
        self,
        session: Session,
        pool: WorkerPool,
        store: RecentCallStore,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        wait: Wait = until_set,
        show_after: float = FRAME,
    ) -> None:
        self.current: CallProgress | None = None
        self.changed: list[Callable[[CallProgress | None], None]] = []
        self._session = session
        self._pool = pool
        self._now = clock
        self._wait = wait
        self._show_after = show_after
        self._recents = RecentCalls(session, store)
        self.recents_changed = self._recents.changed
        self._tasks = session.background
        self._calls = PlacedCalls()
        self._taken_up: set[str] = set()
        self._unknown = UnknownCalls()
        self._stories = CallStories(
            session, pool, self._recents, self._calls, self._unknown, self._progressed, clock, wait
        )
        self.steering = CallSteering(pool, lambda: self._shown)
        self._settled: set[str] = set()
        session.changed.append(self._session_changed)

    @property
    def _shown(self) -> PlacedCall | None:
        """The call of the card with what it was placed with."""
        return self._calls.get(self.current.request.wish) if self.current else None

    def can_call(self) -> CallBlocked | None:
        """Why no call can be placed now, or None."""
        return self.current.blocks() if self.current else None

    def place(self, request: CallRequest, name: str) -> asyncio.Future[None]:
        """Place a call; done when the provider's answer is there, told in ``current``.

        It is on its way when this returns: what the window still has to draw does not hold it up.
        From then on the wish counts as sent: whoever stops waiting does not take it back.

        Raises:
            CallBlocked: Nothing was sent, because another call is open, this wish was sent, it is
                not known whether this number was just called, or the program quits.
            Unsupported: Nothing was sent, because this sign-in cannot call.
        """
        if self._tasks.closed:  # nobody would be told what became of it
            raise CallBlocked
        if open_call := self.can_call():
            raise open_call
        if request.wish in self._taken_up:
            raise CallBlocked(
                message=say("This call was placed before."), hint=say("Press Call once more.")
            )
        provider: Any = self._session.require(ClickToCall, Capability.CALL)
        now, account = self._now(), provider.account.key
        if self._unknown.blocks(account, request.to.e164, now):
            raise blocked(name or request.to.display)
        self._forget_calls(now)
        progress = CallProgress(request, name, Stage.ASKING, since=now, started=now)
        call = PlacedCall(provider, account, progress, asyncio.Event())
        self._calls.add(call)
        self._taken_up.add(call.wish)
        by = provider.account.name
        sent = self._pool.start_apart(
            lambda: record_and_send(provider, self._recents, account, progress, self._now, by)
        )
        carried_out = self._tasks.start(f"send {call.wish}", self._carry_out(call, sent))
        self.current = progress
        told = asyncio.shield(carried_out)
        told.add_done_callback(_retrieved)
        return told

    def dismiss(self) -> None:
        """Close the card: the person says that the call is over.

        What became of it is still looked for and kept. Nothing is closed while the provider is
        asked or the log is checked, because nobody can know by then.
        """
        if self.current and self.current.stage not in HELD:
            self._show(None)

    def check_now(self) -> None:
        """Look in the call log at once."""
        if call := self._shown:
            call.look.set()

    async def recent(self, limit: int = 200) -> list[RecentCall]:
        """The newest calls from this desk, newest first.

        Raises:
            StorageFailed: They cannot be read.
        """
        account = self._session.account
        return await self._recents.newest(account.key, limit) if account else []

    async def keep(self, wish: str, **known: str) -> None:
        """Keep what the person says of a call: ``note`` or ``outcome``.

        Raises:
            StorageFailed: It is not kept.
        """
        account = self._session.account
        if account is None:
            return
        if error := await self._recents.amend(account.key, wish, **known):
            raise error

    async def hotlines(self) -> tuple[Hotline, ...]:
        """The numbers that customers can be shown."""
        self._session.require(HotlineDirectory, Capability.CHOOSE_HOTLINE)

        def read(directory: HotlineDirectory) -> tuple[Hotline, ...]:
            return directory.hotlines()

        return await self._session.run(read, "read hotlines")

    async def _carry_out(self, call: PlacedCall, sending: asyncio.Future[Sent]) -> None:
        await asyncio.wait([sending], timeout=self._show_after)
        self._progressed(call)
        sent = await sending
        # A refused call may mean the agent that it is placed as, and not the sign-in.
        if self._session.connection is call.provider and not isinstance(sent.error, SignInRejected):
            self._session.note(sent.error)
        move = self._stories.move
        match sent.stage:
            case Stage.RINGING_YOU:
                missing = _MISSING if sent.not_kept else None
                await move(call, sent.stage, receipt=sent.receipt, error=missing)
            case Stage.CHECKING:
                until = self._now() + CHECK
                error = call.progress.unknown(sent.error)
                await move(call, sent.stage, error=error, blocked_until=until)
            case _:
                await move(call, sent.stage, error=sent.error)
                return
        if self._session.holds(call.account):
            await self._stories.begin(call)

    def _forget_calls(self, now: datetime) -> None:
        """Keep only calls that are looked back at: recent ones of accounts that are signed in.

        The others are followed no more, not even if their account is signed in again.
        """
        current = self.current.request.wish if self.current else ""
        gone = self._calls.forget(
            lambda call: (
                call.wish == current
                or (self._session.holds(call.account) and now < call.progress.started + GOES_ON)
            )
        )
        for call in gone:
            self._stories.leave(call)

    def _progressed(self, call: PlacedCall) -> None:
        """Show it unless the card was closed, or its account left and the answer is there."""
        if self.current and self.current.request.wish == call.wish:
            stays = call.progress.stage is Stage.ASKING or self._session.holds(call.account)
            self._show(call.progress if stays else None)

    def _show(self, progress: CallProgress | None) -> None:
        self.current = progress
        for observer in tuple(self.changed):
            observer(progress)

    def _session_changed(self) -> None:
        """Settle what an earlier run left open; drop the call of an account that was left."""
        provider = self._session.connection
        if provider and provider.account.key not in self._settled:
            self._settled.add(provider.account.key)
            settling = settle_calls_left_open(
                self._recents, self._stories.following, provider, self._now, self._wait
            )
            self._tasks.start(f"settle {provider.account.key}", settling)
        self._forget_calls(self._now())
        call = self._shown
        if call is None or self._session.holds(call.account):
            return
        if call.progress.stage is not Stage.ASKING:  # its answer drops it, see _progressed
            self._show(None)
            self._forget_calls(self._now())


def _retrieved(told: asyncio.Future[None]) -> None:
    """Its task tells an error already; nobody has to wait for this one to learn it."""
    if not told.cancelled():
        told.exception()
