"""A press of Call that first waits for a look-up."""

import asyncio
import threading
from dataclasses import replace
from datetime import UTC

from desktop.controllers.agents import AgentsController
from desktop.controllers.before_call import BeforeCallController
from desktop.controllers.dialer import DialerController
from desktop.domain.account import Role
from desktop.domain.dial_check import CallPolicy, Care, EarlierCall, Matter
from desktop.domain.errors import CalldeckError
from desktop.services.agents import AgentService
from desktop.services.before_call import BeforeCall
from desktop.services.dialing import Dialing
from desktop.services.runs import RunService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import NOON, CallsInMemory, Line, RunsInMemory, desk, until


def test_no_call_is_placed_as_whoever_signed_in_while_the_press_was_looked_into() -> None:
    asked, answer = threading.Event(), threading.Event()
    unexpected: list[BaseException] = []
    one, other = Line("one"), Line("other")
    for line in (one, other):
        account = replace(line.account, role=Role.AGENT, agent=line.account.user)
        line.credential = replace(line.credential, account=account)

    class Nobody:
        def look_up(self, *_: object, **__: object) -> tuple[tuple[EarlierCall, ...], None]:
            asked.set()
            answer.wait(10)
            return (), None

    async def main() -> None:
        tasks = TaskRunner(unexpected.append)
        async with desk(one) as here:
            session, now = here.session, lambda: NOON
            service = AgentService(session, None)
            runs = RunService(session, service, RunsInMemory())
            agents = AgentsController(session, service, runs, tasks, UTC, "IN")
            before = BeforeCallController(
                BeforeCall(session, Nobody(), lambda: None, now),
                agents,
                lambda: CallPolicy({Matter.CALLED: Care.BLOCK}),
                lambda _: None,
                tasks,
                UTC,
                now,
            )
            dialing = Dialing(session, here.pool, CallsInMemory(), now, show_after=0)
            dialer = DialerController(session, dialing, agents, tasks, UTC, before)
            refused: list[CalldeckError] = []
            not_placed: list[str] = []
            dialer.blocked.connect(refused.append)
            dialer.not_placed.connect(not_placed.append)
            await here.sign_in()
            wish = dialer.call_number("+919876543210")
            assert not refused
            await until(asked.is_set)
            await here.sign_in_to(other)
            answer.set()
            await until(lambda: not_placed)
            assert not_placed == [wish]
            assert [error.title for error in refused] == ["Your call was not placed."]
            assert dialing.current is None
        await tasks.aclose()

    asyncio.run(main())
    assert (one.sent, other.sent, unexpected) == ([], [], [])
