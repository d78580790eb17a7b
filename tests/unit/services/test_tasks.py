"""Keyed tasks: the newest wins, nothing is delivered after cancel, no error is lost."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import Any

import pytest

from desktop.services.tasks import TaskRunner, side_by_side, told_by
from tests.unit.services.desk import until


class Runner(TaskRunner):
    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        super().__init__(self.errors.append)


def test_who_waits_for_work_waits_for_what_it_begins() -> None:
    async def main() -> None:
        runner, done = Runner(), list[str]()
        begin = asyncio.Event()

        async def note() -> None:
            for _ in range(9):
                await asyncio.sleep(0)
            done.append("noted")

        async def call() -> None:
            await begin.wait()
            runner.start("note", note())

        runner.start("call", call())
        hangs = runner.start("other", asyncio.sleep(100))
        waiting = asyncio.ensure_future(runner.settle(("call", "note"), 10))
        await asyncio.sleep(0)
        begin.set()
        await waiting
        assert done == ["noted"]
        await runner.settle(("other",), 0)  # no longer than was said
        assert not hangs.done()
        await runner.aclose()

    asyncio.run(main())


def test_of_two_starts_of_a_key_only_the_newest_delivers() -> None:
    async def main() -> None:
        runner, delivered = Runner(), []
        answers: list[asyncio.Future[str]] = []

        async def ask(name: str) -> None:
            answers.append(asyncio.get_running_loop().create_future())
            delivered.append(name + await answers[-1])

        first = runner.start("list", ask("first"))
        await asyncio.sleep(0)
        # The answer is there, but the task has not been woken yet when the second one starts.
        answers[0].set_result("!")
        second = runner.start("list", ask("second"))
        other = runner.start("else", ask("other"))
        await asyncio.sleep(0)
        for answer in answers[1:]:
            answer.set_result("!")
        await asyncio.gather(first, second, other, return_exceptions=True)
        assert first.cancelled()
        assert sorted(delivered) == ["other!", "second!"]
        assert not runner.running("list")
        assert runner.errors == []

    asyncio.run(main())


def test_start_once_leaves_the_running_task_alone() -> None:
    async def main() -> None:
        runner, ran = Runner(), []
        gate = asyncio.Event()

        async def save(name: str) -> None:
            ran.append(name)
            await gate.wait()

        first = runner.start_once("save", save("first"))
        assert runner.start_once("save", save("second")) is None
        assert first is not None
        gate.set()
        await first
        await until(lambda: not runner.running("save"))
        third = runner.start_once("save", save("third"))
        assert third is not None
        await third
        assert ran == ["first", "third"]

    asyncio.run(main())


def test_an_error_that_nobody_awaits_is_told() -> None:
    async def main() -> None:
        runner = Runner()

        async def fail() -> None:
            raise KeyError("lost")

        runner.start("work", fail())
        await until(lambda: runner.errors)
        assert isinstance(runner.errors[0], KeyError)

    asyncio.run(main())


def test_closing_cancels_everything_and_what_starts_later() -> None:
    async def main() -> None:
        runner = Runner()
        tasks = [runner.start(f"work {n}", asyncio.sleep(60)) for n in range(3)]
        await runner.aclose()
        assert all(task.cancelled() for task in tasks)
        late = runner.start("late", asyncio.sleep(60))
        await asyncio.wait([late])
        assert late.cancelled()

    asyncio.run(main())


def test_closing_waits_only_so_long_for_what_does_not_end() -> None:
    async def main() -> None:
        runner, gate = Runner(), asyncio.Event()

        async def stubborn() -> None:
            try:
                await asyncio.sleep(60)
            finally:
                await gate.wait()

        task = runner.start("stubborn", stubborn())
        await asyncio.sleep(0)
        await runner.aclose(timeout=0)
        assert not task.done()
        gate.set()
        await asyncio.wait([task])

    asyncio.run(main())


def test_side_by_side_runs_no_more_than_allowed_and_loses_nothing() -> None:
    async def main() -> None:
        running, most, done = 0, 0, []

        async def work(number: int) -> int:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1
            return number

        jobs = [lambda number=number: work(number) for number in range(50)]
        async for batch in side_by_side(jobs, 4, 0):
            done += batch
        assert sorted(done) == list(range(50))
        assert most == 4

    asyncio.run(main())


def test_side_by_side_with_nothing_to_do_ends() -> None:
    async def main() -> None:
        nothing: list[Callable[[], Coroutine[Any, Any, int]]] = []
        assert [batch async for batch in side_by_side(nothing, 4, 0)] == []

    asyncio.run(main())


def test_leaving_side_by_side_stops_the_rest() -> None:
    async def main() -> None:
        begun: list[int] = []
        gate = asyncio.Event()

        async def work(number: int) -> int:
            begun.append(number)
            if number:
                await gate.wait()
            return number

        jobs = [lambda number=number: work(number) for number in range(50)]
        batches = side_by_side(jobs, 2, 0)
        assert await anext(batches) == [0]
        await batches.aclose()
        gate.set()
        for _ in range(5):
            await asyncio.sleep(0)
        assert begun == [0, 1, 2]

    asyncio.run(main())


def test_after_an_error_side_by_side_begins_nothing_more() -> None:
    async def main() -> None:
        begun: list[int] = []

        async def work(number: int) -> int:
            begun.append(number)
            await asyncio.sleep(0)
            if number == 10:
                raise LookupError
            return number

        async def iterate() -> None:
            jobs = [lambda number=number: work(number) for number in range(50)]
            async for _ in side_by_side(jobs, 4, 0):
                for _turn in range(200):  # whoever iterates takes long to come back
                    await asyncio.sleep(0)

        with pytest.raises(LookupError):
            await iterate()
        assert max(begun) < 20

    asyncio.run(main())


def test_what_work_tells_comes_before_its_end_and_its_error_after_it() -> None:
    async def main() -> None:
        gate, heard = asyncio.Event(), []

        async def work(tell: Callable[[int], None]) -> None:
            tell(1)
            tell(2)
            await gate.wait()
            tell(3)
            raise ValueError("the end")

        async def listen() -> None:
            async for it in told_by(work):
                heard.append(it)
                if it == 2:
                    gate.set()

        with pytest.raises(ValueError, match="the end"):
            await listen()
        assert heard == [1, 2, 3]

    asyncio.run(main())


def test_leaving_ends_the_work_that_tells() -> None:
    async def main() -> None:
        ended = []

        async def work(tell: Callable[[int], None]) -> None:
            tell(1)
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(True)

        async with aclosing(told_by(work)) as told:
            async for _ in told:
                break
        assert ended

    asyncio.run(main())
