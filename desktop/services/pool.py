"""The worker: a few daemon threads for everything that blocks.

Own threads, because those of the standard library are joined when the interpreter ends, and
quitting must not wait for a provider that hangs. What must not wait behind such a provider
either (a call, the database, the keyring) runs apart, in a thread that lives as long as the work.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class _Job(Generic[T]):
    """One call and the future of its result; all but :meth:`run` happens on the loop."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._loop = asyncio.get_running_loop()
        self.result: asyncio.Future[T] = self._loop.create_future()

    def run(self) -> None:
        """Do the work, unless nobody waits for it any more."""
        if self.result.cancelled():
            return
        try:
            value = self._work()
        except BaseException as error:  # it belongs to whoever awaits the result
            self._deliver(self._fail, error)
        else:
            self._deliver(self._succeed, value)

    def _deliver(self, settle: Callable[[Any], None], outcome: object) -> None:
        try:
            self._loop.call_soon_threadsafe(settle, outcome)
        except RuntimeError:
            return  # the loop was closed: the program is quitting and nobody listens

    def _succeed(self, value: T) -> None:
        if not self.result.done():
            self.result.set_result(value)

    def _fail(self, error: BaseException) -> None:
        if not self.result.done():
            self.result.set_exception(error)


class WorkerPool:
    """Runs blocking functions; used from the loop's thread.

    Args:
        workers: Number of threads; more than four make the window stutter under many answers.
    """

    def __init__(self, workers: int = 4) -> None:
        self.size = workers
        self._jobs: SimpleQueue[_Job[Any] | None] = SimpleQueue()
        self._open: set[asyncio.Future[Any]] = set()
        self._closed = False
        for number in range(1, workers + 1):
            threading.Thread(target=self._work, name=f"worker-{number}", daemon=True).start()

    async def call(self, work: Callable[[], T]) -> T:
        """Run ``work`` in a thread and return what it returns, or raise what it raises.

        When the awaiting task is cancelled, work that has not begun is left out and the result of
        work that has is dropped. After :meth:`close` every call is cancelled.
        """
        job = self._job(work)
        self._jobs.put(job)
        return await job.result

    async def call_apart(self, work: Callable[[], T]) -> T:
        """Run ``work`` at once in a thread of its own; otherwise like :meth:`call`.

        For what people wait for and what may hang on its own: neither holds up the other.
        """
        return await self.start_apart(work)

    def start_apart(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Like :meth:`call_apart`, but on its way when this returns, awaited or not."""
        job = self._job(work)
        threading.Thread(target=job.run, name="worker-apart", daemon=True).start()
        return job.result

    def close(self) -> None:
        """Take no more work and give up what is open; never waits for a thread."""
        self._closed = True
        for result in tuple(self._open):
            result.cancel()
        for _ in range(self.size):
            self._jobs.put(None)

    def _job(self, work: Callable[[], T]) -> _Job[T]:
        if self._closed:
            raise asyncio.CancelledError("the worker is closed")
        job = _Job(work)
        self._open.add(job.result)
        job.result.add_done_callback(self._open.discard)
        return job

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.run()
            del job  # keep nothing of it, results can be large, while waiting for the next
