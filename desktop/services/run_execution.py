"""A run under way: its steps side by side, each noted on the disk before and after it is sent.

What belongs to one row (refused, held, uncertain) stays with the row; what would fail for all of
them (no network, a sign-in that has ended, a full disk) pauses the run and says why.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from desktop.domain.errors import (
    CalldeckError,
    ConnectionFailed,
    RateLimited,
    RequestTimedOut,
    ServerFault,
    SessionExpired,
    SignInRejected,
    StorageFailed,
    UnreadableReply,
    Unsupported,
)
from desktop.domain.runs import LEFT, Run, RunState, Step, StepState
from desktop.domain.wording import say
from desktop.services.run_step import StepWriter
from desktop.services.tasks import side_by_side
from desktop.services.throttle import Throttle

PATIENCE = (1.0, 3.0, 9.0)
"""Seconds before a request that failed on its way, surely without effect, is tried again."""
LOST_IN_A_ROW = 3
"""So many answers lost one after the other pause a run: something is wrong beyond one row."""
_ON_THE_WAY = (ConnectionFailed, RequestTimedOut, ServerFault, UnreadableReply)
_FOR_ALL = (SessionExpired, SignInRejected, StorageFailed, Unsupported)

Keep = Callable[[Sequence[Step]], Awaitable[None]]
"""Notes steps, and what the audit log says of them; returns when they are on the disk."""


class _Cancelled(Exception):
    """The step is not begun any more."""


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How a run stands.

    Attributes:
        counts: Steps by state.
        total: All steps.
        seconds_left: Estimate, or None before there is one.
        paused: Whether it is paused.
        reason: Why it paused by itself, or None.
        resting: Seconds that the provider asked us to wait, 0 when it did not.
        over: Whether nothing more will be sent.
    """

    counts: Counter[StepState]
    total: int
    seconds_left: float | None = None
    paused: bool = False
    reason: CalldeckError | None = None
    resting: float = 0.0
    over: bool = False

    @property
    def settled(self) -> int:
        """Steps that need nothing more."""
        return self.total - sum(self.counts[state] for state in LEFT)


class RunExecution:
    """Carries out the steps of one run; used from the loop's thread.

    Attributes:
        run: The run.
        steps: Its steps as they stand, by number.
        changed: Called after a step or the state of the run changed, with the step or None.

    Args:
        run: The run, journaled.
        steps: Its steps; those that are planned are carried out.
        writer: Carries out one.
        keep: Notes steps on the disk.
        throttle: How fast.
        at_once: Workers.
        wait: Waits for so many seconds.
    """

    def __init__(
        self,
        run: Run,
        steps: Sequence[Step],
        writer: StepWriter,
        keep: Keep,
        throttle: Throttle,
        *,
        at_once: int,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.run = run
        self.steps = {step.number: step for step in steps}
        self.changed: list[Callable[[Step | None], None]] = []
        self._writer = writer
        self._keep = keep
        self._throttle = throttle
        self._at_once = at_once
        self._wait = wait
        self._go = asyncio.Event()
        self._go.set()
        self._cancelled = False
        self._over = False
        self._reason: CalldeckError | None = None
        self._lost = 0
        self._unsaved: list[Step] = []
        self._began = time.monotonic()
        self._settled_before = self._settled_now()

    @property
    def progress(self) -> RunProgress:
        """How it stands now."""
        counts = Counter(step.state for step in self.steps.values())
        return RunProgress(
            counts,
            len(self.steps),
            self._seconds_left(),
            paused=not self._go.is_set(),
            reason=self._reason,
            resting=self._throttle.resting if self._throttle.resting > 1 else 0.0,
            over=self._over,
        )

    def pause(self, reason: CalldeckError | None = None) -> None:
        """Begin no further step; those on their way are finished."""
        if self._go.is_set() and not self._over:
            self._go.clear()
            self._reason = reason
            self._tell(None)

    def resume(self) -> None:
        """Go on after a pause."""
        if self._go.is_set():
            return
        self._reason = None
        self._lost = 0
        self._began, self._settled_before = time.monotonic(), self._settled_now()
        self._go.set()
        self._tell(None)

    def cancel(self) -> None:
        """Leave out what was not begun; what was done stays and can be undone."""
        if self._cancelled or self._over:
            return
        self._cancelled = True
        self._reason = None
        self._go.set()
        self._tell(None)

    async def carry_out(self) -> RunState:
        """Carry out what is planned; returns how the run ended, OPEN while steps are uncertain."""
        planned = [step for step in self.steps.values() if step.state is StepState.PLANNED]
        work = [partial(self._settle, step.number) for step in planned]
        async for _ in side_by_side(work, self._at_once, every=0.0):
            pass
        with suppress(StorageFailed):  # what is not noted is looked up when it is taken up again
            await self._flush()
        if self._cancelled:
            await self._leave_out()
        left = self._unsaved or any(step.state in LEFT for step in self.steps.values())
        self._over = True
        self._tell(None)
        if left:
            return RunState.OPEN
        return RunState.CANCELLED if self._cancelled else RunState.DONE

    async def _settle(self, number: int) -> None:
        """Bring one step to its end, however often that takes."""
        tries = 0
        while self.steps[number].state is StepState.PLANNED:
            try:
                await self._may_go()
                async with self._throttle.slot():
                    await self._may_go()
                    await self._attempt(number)
            except _Cancelled:
                return
            except RateLimited as error:
                self._throttle.back_off(error.retry_after)
                self._plan_again(number)
                self._tell(None)
            except _ON_THE_WAY as error:
                self._plan_again(number)
                if tries < len(PATIENCE):
                    await self._wait(PATIENCE[tries])
                else:
                    self.pause(error)
                tries = (tries + 1) % (len(PATIENCE) + 1)
            except _FOR_ALL as error:
                self._plan_again(number)
                self.pause(error)

    async def _attempt(self, number: int) -> None:
        async def note(step: Step) -> None:
            await self._keep_all([step])
            self._take(step)

        try:
            done = await self._writer.carry_out(self.steps[number], note)
        except (RateLimited, *_ON_THE_WAY, *_FOR_ALL):
            raise
        except CalldeckError as error:
            done = self._writer.failed(self.steps[number], error)
        self._take(done)
        self._throttle.went_well()
        self._lost = self._lost + 1 if done.state is StepState.UNKNOWN else 0
        self._unsaved.append(done)
        if self._lost >= LOST_IN_A_ROW:
            words = say("{lost} answers in a row were lost.", lost=self._lost)
            hint = say("Look whether the provider works, then continue.")
            self.pause(RequestTimedOut(words, say("The rows after them were not sent."), hint))

    async def _keep_all(self, steps: Sequence[Step]) -> None:
        """Note steps, and in the same transaction those that were settled since the last time.

        A row that was settled and is not noted yet counts as sent if the program ends now: it is
        then looked up, so that a transaction of its own would gain nothing.
        """
        settled = tuple(self._unsaved)
        await self._keep([*settled, *steps])
        self._unsaved = [step for step in self._unsaved if step not in settled]

    async def _flush(self) -> None:
        if self._unsaved:
            await self._keep_all(())

    async def _may_go(self) -> None:
        while not self._go.is_set():
            with suppress(StorageFailed):
                await self._flush()
            await self._go.wait()
        if self._cancelled:
            raise _Cancelled

    async def _leave_out(self) -> None:
        planned = [step for step in self.steps.values() if step.state is StepState.PLANNED]
        left_out = [replace(step, state=StepState.SKIPPED) for step in planned]
        for step in left_out:
            self._take(step)
        with suppress(StorageFailed):  # the run is noted as cancelled, or taken up again as it was
            await self._keep(left_out)

    def _plan_again(self, number: int) -> None:
        """It surely had no effect."""
        step = self.steps[number]
        if step.state is StepState.SENT:
            self._take(replace(step, state=StepState.PLANNED))

    def _take(self, step: Step) -> None:
        self.steps[step.number] = step
        self._tell(step)

    def _tell(self, step: Step | None) -> None:
        for observer in tuple(self.changed):
            observer(step)

    def _settled_now(self) -> int:
        return sum(step.state not in LEFT for step in self.steps.values())

    def _seconds_left(self) -> float | None:
        settled = self._settled_now()
        done = settled - self._settled_before
        if done < 3 or not self._go.is_set():
            return None
        return (time.monotonic() - self._began) / done * (len(self.steps) - settled)
