"""The dialer's controller: nothing of an account that was left is shown."""

import asyncio
import threading
from datetime import UTC

from desktop.controllers.agents import AgentsController
from desktop.controllers.before_call import BeforeCallController
from desktop.controllers.dialer import DialerController
from desktop.domain.call import CallResult, RecentCall, RingOn
from desktop.domain.cases import Case
from desktop.domain.dial_check import CallPolicy, EarlierCall
from desktop.services.agents import AgentService
from desktop.services.before_call import BeforeCall
from desktop.services.dialing import Dialing
from desktop.services.runs import RunService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import NOON, CallsInMemory, Line, RunsInMemory, desk, until


class NoCalls:
    """Nobody ever called anybody."""

    def look_up(
        self, *_of: object, **_which: object
    ) -> tuple[tuple[EarlierCall, ...], Case | None]:
        return (), None


class SlowCalls(CallsInMemory):
    """``gate`` holds up what was read."""

    def __init__(self, *calls: RecentCall) -> None:
        super().__init__(*calls)
        self.gate, self.reads = threading.Event(), 0
        self.gate.set()

    def recent_calls(self, account: str, limit: int = 200) -> tuple[RecentCall, ...]:
        found = super().recent_calls(account, limit)
        self.reads += 1
        self.gate.wait(10)
        return found


def test_recent_calls_that_were_being_read_do_not_come_after_signing_out() -> None:
    line = Line()
    call = RecentCall(
        "w1",
        line.account.key,
        "+919876543210",
        "Ananya",
        NOON,
        RingOn.SOFTPHONE,
        "101",
        CallResult.TALKED,
    )
    store = SlowCalls(call)
    unexpected: list[BaseException] = []

    async def main() -> None:
        tasks = TaskRunner(unexpected.append)
        async with desk(line) as here:
            session = here.session
            dialing = Dialing(session, here.pool, store)
            service = AgentService(session, None)
            runs = RunService(session, service, RunsInMemory())
            agents = AgentsController(session, service, runs, tasks, UTC, "IN")
            before = BeforeCallController(
                BeforeCall(session, NoCalls(), lambda: None),
                agents,
                CallPolicy,
                lambda _: None,
                tasks,
                UTC,
            )
            dialer = DialerController(session, dialing, agents, tasks, UTC, before)
            await here.sign_in()
            await until(lambda: dialer.table.count == 1)
            store.gate.clear()
            dialer.read_recents()
            await until(lambda: store.reads >= 2)
            await session.sign_out()
            store.gate.set()
            await until(lambda: not dialer.running("recents"))
            assert dialer.table.count == 0
            await tasks.aclose()

    asyncio.run(main())
    assert unexpected == []
