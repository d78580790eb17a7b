"""Looking a number up: late answers are dropped, and what is not known blocks nobody."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.controllers import before_call
from desktop.controllers.agents import AgentsController
from desktop.controllers.before_call import BeforeCallController
from desktop.domain import phone
from desktop.domain.cases import Case
from desktop.domain.dial_check import CallPolicy, Care, EarlierCall, Matter
from desktop.domain.errors import CallBlocked, StorageFailed
from desktop.services.agents import AgentService
from desktop.services.before_call import BeforeCall
from desktop.services.runs import RunService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import NOON, Line, RunsInMemory, desk, until

ASHA, RAVI = "+919876543210", "+919876543211"
BLOCK = CallPolicy({Matter.CALLED: Care.BLOCK})


class Calls:
    """A colleague called everybody; ``gates`` holds up what is asked about a number."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gates: dict[str, threading.Event] = {}
        self.broken = False

    def look_up(
        self, number: str, *_: object, **__: object
    ) -> tuple[tuple[EarlierCall, ...], Case | None]:
        self.asked.append(number)
        if number in self.gates:
            self.gates[number].wait(10)
        if self.broken:
            raise StorageFailed
        return (EarlierCall(NOON - timedelta(minutes=4), by=f"Colleague of {number}"),), None


class Before(BeforeCallController):
    """The controller, and what a person does to it."""

    def type(self, text: str) -> None:
        self.consider(phone.check(text, "IN"))

    @property
    def said(self) -> list[str]:
        verdict = self.verdict
        found = verdict.findings if verdict else ()
        return [self.sentence(one, verdict) for one in found if verdict]


Play = Callable[[Before, Calls], Coroutine[Any, Any, None]]


def play(scene: Play, policy: CallPolicy | None = None) -> None:
    unexpected: list[BaseException] = []

    async def main() -> None:
        tasks, calls = TaskRunner(unexpected.append), Calls()
        now: Callable[[], datetime] = lambda: NOON  # noqa: E731 - a clock that stands still
        async with desk(Line()) as here:
            session = here.session
            service = AgentService(session, None)
            runs = RunService(session, service, RunsInMemory())
            agents = AgentsController(session, service, runs, tasks, UTC, "IN")
            before = Before(
                BeforeCall(session, calls, lambda: None, now),
                agents,
                lambda: policy or CallPolicy(),
                lambda _: None,
                tasks,
                UTC,
                now,
            )
            await here.sign_in()
            try:
                await scene(before, calls)
            finally:
                for gate in calls.gates.values():
                    gate.set()
            await tasks.aclose()

    asyncio.run(main())
    assert unexpected == []


def test_a_late_answer_about_another_number_is_dropped() -> None:
    async def scene(before: Before, calls: Calls) -> None:
        calls.gates[ASHA] = threading.Event()
        before.type(ASHA)
        await until(lambda: calls.asked == [ASHA])
        before.type(RAVI)
        await until(lambda: before.said == [f"Colleague of {RAVI} called 4 minutes ago"])
        calls.gates[ASHA].set()
        for thread in threading.enumerate():
            if thread.name == "worker-apart":
                thread.join(10)
        for _ in range(5):
            await asyncio.sleep(0)  # whatever came of it is taken up
        before.judge_again()
        assert before.said == [f"Colleague of {RAVI} called 4 minutes ago"]
        before.type("98")
        assert before.said == []

    play(scene)


def test_where_no_call_may_go_abroad_a_premium_number_there_may_not_be_called_either() -> None:
    async def scene(before: Before, _: Calls) -> None:
        for text, refused in (("+449061234567", True), (ASHA, False)):
            number = phone.parse(text, "IN")
            assert number
            assert (before.refusal(number) is not None) == refused

    play(scene, CallPolicy({Matter.INTERNATIONAL: Care.BLOCK}))


def test_numbers_on_the_way_are_not_looked_up() -> None:
    async def scene(before: Before, calls: Calls) -> None:
        for text in ("044 2434567", ASHA, RAVI, "98", RAVI):
            before.type(text)
        await until(lambda: bool(before.said))
        assert calls.asked == [RAVI]

    play(scene)


def test_a_press_before_the_look_up_is_refused_all_the_same() -> None:
    async def scene(before: Before, calls: Calls) -> None:
        number = phone.parse(ASHA, "IN")
        assert number
        assert before.refusal(number) is None  # nothing is known yet
        assert before.to_settle(number)
        with pytest.raises(CallBlocked) as refused:
            await before.settle(number)
        assert refused.value.message == f"Colleague of {ASHA} called 4 minutes ago."
        assert refused.value.hint == "Set by you in Settings → Before a call."
        assert calls.asked == [ASHA]

    play(scene, BLOCK)


@pytest.mark.parametrize("trouble", ["broken", "slow"])
def test_what_cannot_be_known_blocks_nobody_and_is_told(
    trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(before_call, "LONGEST", 0.05)

    async def scene(before: Before, calls: Calls) -> None:
        calls.broken = trouble == "broken"
        calls.gates[ASHA] = threading.Event()
        if calls.broken:
            calls.gates[ASHA].set()
        told: list[str] = []
        before.not_checked.connect(told.append)
        number = phone.parse(ASHA, "IN")
        assert number
        await before.settle(number)
        assert told == ["The database did not answer: colleagues’ calls were not checked."]
        assert not before.settling

    play(scene, BLOCK)


def test_a_press_waits_for_nothing_unless_it_could_be_blocked() -> None:
    async def scene(before: Before, calls: Calls) -> None:
        number = phone.parse(ASHA, "IN")
        assert number
        assert not before.to_settle(number)
        assert calls.asked == []

    play(scene)


def test_a_look_up_that_failed_while_typing_is_made_again_at_the_press() -> None:
    async def scene(before: Before, calls: Calls) -> None:
        calls.broken = True
        before.type(ASHA)
        await until(lambda: bool(before.said))
        calls.broken = False
        number = phone.parse(ASHA, "IN")
        assert number
        assert before.to_settle(number)
        with pytest.raises(CallBlocked):
            await before.settle(number)
        assert not before.to_settle(number)

    play(scene, BLOCK)
