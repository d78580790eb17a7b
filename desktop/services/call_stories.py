"""Follows placed calls, in the live feed where there is one and in the call log, to their end."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from desktop.domain.call import CallRecord
from desktop.domain.capability import Capability
from desktop.domain.live_calls import LineNews, LineState
from desktop.providers.base import LiveCalls
from desktop.services.call_following import CallFollowing, Wait, waits
from desktop.services.call_progress import OPEN, RESULTS, Stage
from desktop.services.calls_left_open import LONGEST
from desktop.services.placed_calls import GOES_ON, LATE, PlacedCall, PlacedCalls
from desktop.services.pool import WorkerPool
from desktop.services.recent_calls import RecentCalls
from desktop.services.session import Session
from desktop.services.unknown_calls import CHECK, UnknownCalls

LAST_LOOK = 10.0
"""Seconds that a look may take at the end of a check."""
BETWEEN_LOOKS = 30.0
"""Seconds between two looks in the log while the feed tells of the call."""
PICKED_UP = timedelta(seconds=20)
"""After so long somebody who was rung has probably picked up."""
LOGGED = timedelta(minutes=5)
"""How long after a call the log is asked for it."""

_TOLD = {
    LineState.RINGING: Stage.RINGING_YOU,
    LineState.ANSWERED: Stage.CALLING,
    LineState.TALKING: Stage.TALKING,
}
_FOLLOWED = (OPEN | {Stage.UNKNOWN}) - {Stage.ASKING}
"""Stages in which the feed may tell more; while the provider is asked its answer comes first."""


class CallStories:
    """What becomes of each call.

    Args:
        session: Who is signed in.
        pool: Where requests run.
        recents: Keeps what became of the calls.
        calls: The calls.
        unknown: Told what is known by now.
        show: Called on the loop after the progress of a call changed.
        now: The time, UTC.
        wait: Waits between two looks in the log.
    """

    def __init__(
        self,
        session: Session,
        pool: WorkerPool,
        recents: RecentCalls,
        calls: PlacedCalls,
        unknown: UnknownCalls,
        show: Callable[[PlacedCall], None],
        now: Callable[[], datetime],
        wait: Wait,
    ) -> None:
        self.following = CallFollowing(pool)
        self._session = session
        self._pool = pool
        self._recents = recents
        self._calls = calls
        self._unknown = unknown
        self._show = show
        self._now = now
        self._wait = wait

    async def begin(self, call: PlacedCall) -> None:
        """Follow a call from now on.

        The feed is opened only now: while the request is on its way nothing may be slower for it,
        and what goes on already is the first that a feed tells.
        """
        if call.heard:
            await self._tell(call)
        tasks = self._session.background
        tasks.start(f"follow {call.wish}", self._follow(call))
        may = call.provider.capabilities
        if isinstance(call.provider, LiveCalls) and may.allows(Capability.LIVE_CALLS):
            tasks.start(f"listen {call.wish}", self._listen(call, call.provider))

    def leave(self, call: PlacedCall) -> None:
        """Follow a call no more."""
        for work in ("follow", "listen"):
            self._session.background.cancel(f"{work} {call.wish}")

    async def move(self, call: PlacedCall, stage: Stage, **known: Any) -> None:
        """Take the call to a stage: show it, and keep it unless it is only likely."""
        before = call.progress
        progress = call.progress = before.at(stage, self._now(), **known)
        if progress == before:
            return
        self._show(call)
        if progress.inferred:
            return
        number = progress.request.to.e164
        if stage is Stage.CHECKING and progress.blocked_until:
            self._unknown.note(call.account, number, progress.blocked_until)
        elif before.stage in {Stage.CHECKING, Stage.UNKNOWN} and stage is not Stage.UNKNOWN:
            self._unknown.settle(call.account, number)
        receipt = progress.receipt
        await self._recents.amend(
            call.account,
            call.wish,
            result=RESULTS[stage],
            seconds=progress.seconds if stage is Stage.ENDED else None,
            reference=(receipt.call_id or receipt.request_id) if receipt else "",
        )

    async def _follow(self, call: PlacedCall) -> None:
        """Look in the log until the call is found, or for as long as makes sense."""
        pauses, gone_on = waits(), True
        try:
            while True:
                call.look.clear()
                tells = call.progress.live and call.progress.stage in OPEN
                if gone_on and call.progress.stage not in OPEN:
                    pauses, gone_on = waits(), False  # just hung up: soon it will be in the log
                pause = BETWEEN_LOOKS if tells else next(pauses)
                await self._wait(call.look, self._at_most(call, pause))
                if not self._session.holds(call.account):
                    return
                record = await self._look(call)
                if record:
                    stage = Stage.ENDED if record.answered else Stage.NOT_ANSWERED
                    await self.move(call, stage, record=record, error=None)
                    return
                if await self._gave_up(call):
                    return
        finally:
            self._session.background.cancel(f"listen {call.wish}")

    async def _gave_up(self, call: PlacedCall) -> bool:
        """After a look that found nothing: what that means by now, and whether it was the last."""
        progress, now = call.progress, self._now()
        if progress.stage in {Stage.ENDED, Stage.NOT_ANSWERED}:  # as the feed told
            if now < progress.since + LOGGED:
                return False
            if progress.inferred:
                await self.move(call, Stage.UNKNOWN)
            return True
        if progress.live and not progress.inferred:
            return False
        over = now >= progress.started + LONGEST
        if over or (progress.blocked_until and now >= progress.blocked_until):
            await self.move(call, Stage.UNKNOWN)
        elif progress.stage is Stage.RINGING_YOU and now >= progress.since + PICKED_UP:
            await self.move(call, Stage.CALLING, inferred=True)
        return over

    async def _look(self, call: PlacedCall) -> CallRecord | None:
        """Look once; a log that hangs does not keep Call off for longer than was said."""
        seconds = max(LAST_LOOK, self._at_most(call, CHECK.total_seconds()))
        request, started = call.progress.request, call.progress.started
        end = self._calls.next_start(call) or self._now()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds if call.progress.blocked_until else None):
                return await self.following.find(call.provider, request, started, end)
        return None

    async def _listen(self, call: PlacedCall, feed: LiveCalls) -> None:
        """Hear what the feed says, until cancelled."""
        loop, stop = asyncio.get_running_loop(), threading.Event()
        heard: asyncio.Queue[LineNews | None] = asyncio.Queue()

        def tell(news: LineNews | None) -> None:
            with suppress(RuntimeError):  # the loop was closed: the program is quitting
                loop.call_soon_threadsafe(heard.put_nowait, news)

        async def attend() -> None:
            while True:
                await self._hear(call, await heard.get())

        try:
            await asyncio.gather(
                self._pool.call_apart(lambda: feed.watch_calls(tell, stop)), attend()
            )
        finally:
            stop.set()

    async def _hear(self, call: PlacedCall, news: LineNews | None) -> None:
        if news is None:  # the connection is gone, and what was told is not certain any more
            if call.progress.live and call.progress.stage in OPEN:
                call.look.set()
                await self.move(call, call.progress.stage, inferred=True)
            return
        meant = self._calls.meant_by(call.account, news, self._has_rivals)
        if meant:
            await self._tell(meant)

    async def _tell(self, call: PlacedCall) -> None:
        """Take the call to where the feed says that it is."""
        progress, news = call.progress, call.heard
        if news is None or progress.stage not in _FOLLOWED:
            return
        known: dict[str, Any] = {"live": True, "line_ids": news.stop_ids or progress.line_ids}
        if progress.stage in {Stage.CHECKING, Stage.UNKNOWN}:
            known["error"] = None  # it was placed after all
        if news.state is not LineState.OVER and not self._calls.is_over(call):
            likely = news.state is LineState.ANSWERED and not news.customer_rings
            await self.move(call, _TOLD[news.state], inferred=likely, **known)
            return
        call.look.set()
        if progress.stage is Stage.TALKING:
            talked = round((self._now() - progress.since).total_seconds())
            await self.move(call, Stage.ENDED, talked=max(1, talked), **known)
        else:
            await self.move(call, Stage.NOT_ANSWERED, inferred=True, **known)

    def _has_rivals(self, call: PlacedCall) -> bool:
        """Whether what the feed says of the call may be of one before a sign-out or restart."""
        now, number = self._now(), call.progress.request.to.e164
        return self._calls.hides_another(call, now) or self._recents.placed_before(
            call.account, number, now - LATE, now - GOES_ON
        )

    def _at_most(self, call: PlacedCall, seconds: float) -> float:
        """A wait that does not last beyond the moment when Call comes back."""
        until = call.progress.blocked_until
        return min(seconds, max(0.0, (until - self._now()).total_seconds())) if until else seconds
