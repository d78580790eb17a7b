"""Everything that runs beside the window is started here, by name, and never lost."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")

_log = logging.getLogger(__name__)


def log_error(error: BaseException) -> None:
    """Note an error that nobody expected, for runners without a window to tell it to."""
    _log.error("work in the background failed", exc_info=error)


class TaskRunner:
    """Runs coroutines under keys: of each key at most one, the newest.

    Args:
        on_error: Told every exception that ends a task, save cancellations. Failures that are
            expected are caught in the coroutine itself.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._current: dict[str, asyncio.Task[Any]] = {}
        self._all: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, key: str, coro: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run ``coro``; the task of that key that is still running is cancelled first.

        A cancelled task delivers nothing more, even when its result was on its way.
        """
        self.cancel(key)
        task = asyncio.create_task(coro, name=key)
        self._current[key] = task
        self._all.add(task)
        task.add_done_callback(self._ended)
        if self._closed:
            task.cancel()
        return task

    def start_once(self, key: str, coro: Coroutine[Any, Any, T]) -> asyncio.Task[T] | None:
        """Run ``coro`` unless a task of that key is running, or all was closed; returns None then.

        What is not run is closed unstarted.
        """
        if self._closed or self.running(key):
            coro.close()
            return None
        return self.start(key, coro)

    def soon(self, key: str, seconds: float, act: Callable[[], None]) -> None:
        """Call ``act`` after so many seconds; further calls of the key until then are the same."""

        async def later() -> None:
            await asyncio.sleep(seconds)
            act()

        if not self.running(key):
            self.start(key, later())

    @property
    def closed(self) -> bool:
        """Whether nothing is run any more."""
        return self._closed

    def running(self, key: str) -> bool:
        """Whether a task of that key is running."""
        return key in self._current

    def cancel(self, key: str) -> None:
        """Cancel the task of that key, if there is one."""
        task = self._current.pop(key, None)
        if task:
            task.cancel()

    async def settle(self, keys: tuple[str, ...], seconds: float) -> None:
        """Wait for tasks whose keys begin like one of these, later ones too, at most so long."""

        def wanted() -> list[asyncio.Task[Any]]:
            tasks = (task for task in self._all if not task.done())
            return [task for task in tasks if task.get_name().startswith(keys)]

        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while tasks := wanted():
                    await asyncio.wait(tasks)

    async def aclose(self, timeout: float = 2.0) -> None:  # noqa: ASYNC109 - a limit, not a deadline
        """Cancel everything and wait for its end, at most ``timeout`` seconds."""
        self._closed = True
        left = self._all - {asyncio.current_task()}
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left, timeout=timeout)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._all.discard(task)
        key = task.get_name()
        if self._current.get(key) is task:
            del self._current[key]
        if not task.cancelled() and (error := task.exception()):
            self._on_error(error)


async def side_by_side(
    work: Sequence[Callable[[], Coroutine[Any, Any, T]]], most: int, every: float
) -> AsyncGenerator[list[T], None]:
    """Run coroutines, at most ``most`` at a time, and yield what they return as it comes.

    Yields at most once in ``every`` seconds, all that has come by then. The first exception ends
    everything, and so does leaving the iteration; nothing more is begun from that moment on.
    """
    waiting = deque(work)
    ready: list[T] = []
    news = asyncio.Event()

    async def work_on() -> None:
        try:
            while waiting:
                ready.append(await waiting.popleft()())
                news.set()
        except BaseException:
            waiting.clear()  # the others must not go on until the iteration hears of it
            raise
        finally:
            news.set()

    workers = [asyncio.create_task(work_on()) for _ in range(min(most, len(work)))]
    ended: list[asyncio.Task[None]] = []
    try:
        while len(ended) < len(workers):
            await news.wait()
            news.clear()
            ended = [worker for worker in workers if worker.done()]
            for worker in ended:
                worker.result()
            if ready:
                batch = ready.copy()
                ready.clear()
                yield batch
            if len(ended) < len(workers):
                await asyncio.sleep(every)
    finally:
        for worker in workers:
            worker.cancel()


async def told_by(
    work: Callable[[Callable[[T], None]], Coroutine[Any, Any, None]],
) -> AsyncGenerator[T, None]:
    """Run ``work(tell)`` and yield what it tells, in order and without waiting for its end.

    Its exception ends the iteration, after what was told; leaving the iteration ends the work.
    """
    told: deque[T] = deque()
    news = asyncio.Event()

    def tell(it: T) -> None:
        told.append(it)
        news.set()

    task = asyncio.create_task(work(tell))
    task.add_done_callback(lambda _: news.set())
    try:
        while told or not task.done():
            while told:
                yield told.popleft()
            news.clear()
            if not task.done():
                await news.wait()
        await task
    finally:
        task.cancel()
        await asyncio.wait([task])
