"""The worker: results come back, cancelled work does not, and closing never waits."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

import pytest

from desktop.services.pool import WorkerPool
from tests.unit.services.desk import until


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_results_and_errors_come_back_from_daemon_threads() -> None:
    async def main() -> None:
        pool = WorkerPool(2)
        thread = await pool.call(threading.current_thread)
        assert thread.daemon
        assert thread is not threading.main_thread()
        with pytest.raises(KeyError):
            await pool.call(lambda: dict[str, str]()["missing"])
        pool.close()

    run(main())


def test_as_many_run_at_once_as_there_are_workers() -> None:
    async def main() -> None:
        pool = WorkerPool(4)
        meeting = threading.Barrier(4)
        await asyncio.gather(*(pool.call(lambda: meeting.wait(10)) for _ in range(4)))
        pool.close()

    run(main())


def test_work_that_was_cancelled_before_it_began_is_left_out() -> None:
    async def main() -> None:
        pool = WorkerPool(1)
        gate, done = threading.Event(), []
        first = asyncio.create_task(pool.call(lambda: gate.wait(10)))
        second = asyncio.create_task(pool.call(lambda: done.append("second")))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.sleep(0)
        gate.set()
        assert await first
        await pool.call(lambda: done.append("third"))
        assert done == ["third"]
        pool.close()

    run(main())


def test_the_result_of_work_that_was_cancelled_while_it_ran_is_dropped() -> None:
    async def main() -> None:
        pool = WorkerPool(1)
        began, gate = threading.Event(), threading.Event()

        def work() -> None:
            began.set()
            gate.wait(10)
            raise ValueError("nobody listens")

        task = asyncio.create_task(pool.call(work))
        await until(began.is_set)
        task.cancel()
        await asyncio.wait([task])
        gate.set()
        assert await pool.call(lambda: "next") == "next"
        pool.close()

    run(main())


def test_work_of_its_own_thread_waits_for_no_worker_and_holds_up_none() -> None:
    async def main() -> None:
        pool, gate = WorkerPool(1), threading.Event()
        hanging = asyncio.create_task(pool.call(lambda: gate.wait(10)))
        prompting = asyncio.create_task(pool.call_apart(lambda: gate.wait(10)))
        assert await pool.call_apart(lambda: "at once") == "at once"
        pool.close()
        await asyncio.wait([hanging, prompting])
        assert hanging.cancelled()
        assert prompting.cancelled()
        with pytest.raises(asyncio.CancelledError):
            await pool.call_apart(lambda: "too late")
        gate.set()

    run(main())


def test_closing_does_not_wait_for_work_that_hangs() -> None:
    gate = threading.Event()

    async def main() -> None:
        pool = WorkerPool(4)
        began = threading.Semaphore(0)

        def hang() -> None:
            began.release()
            gate.wait(30)

        tasks = [asyncio.create_task(pool.call(hang)) for _ in range(6)]
        for _ in range(4):
            await asyncio.to_thread(began.acquire)
        pool.close()
        done, _ = await asyncio.wait(tasks, timeout=5)
        assert all(task.cancelled() for task in done)
        assert len(done) == 6
        assert not gate.is_set()
        with pytest.raises(asyncio.CancelledError):
            await pool.call(lambda: "too late")

    run(main())
    gate.set()  # the loop is closed by now: the threads must end without a word


def test_a_result_that_comes_after_the_loop_has_ended_is_dropped_silently() -> None:
    began, gate, ended = threading.Event(), threading.Event(), threading.Event()

    def late() -> None:
        began.set()
        gate.wait(10)
        ended.set()

    async def main() -> None:
        pool = WorkerPool(1)
        task = asyncio.create_task(pool.call(late))
        await until(began.is_set)
        task.cancel()
        pool.close()

    run(main())
    gate.set()
    assert ended.wait(10)
