"""What is said after contacts were deleted."""

import asyncio
from datetime import UTC
from typing import Any

from desktop.controllers.agents import AgentsController
from desktop.controllers.contacts import ContactsController, ContactsDone
from desktop.domain.contact import Contact
from desktop.services.agents import AgentService
from desktop.services.contacts import Contacts
from desktop.services.runs import RunService
from desktop.services.tasks import TaskRunner
from tests.unit.services.desk import Line, RunsInMemory, desk, until


class GoneAlready:
    """Another desk deleted all of them."""

    def delete(self, *_: object) -> tuple[Contact, ...]:
        return ()


def test_what_another_desk_deleted_before_cannot_be_put_back_from_here() -> None:
    unexpected: list[BaseException] = []

    async def main() -> None:
        tasks = TaskRunner(unexpected.append)
        kept: Any = GoneAlready()
        async with desk(Line()) as here:
            session = here.session
            service = AgentService(session, None)
            runs = RunService(session, service, RunsInMemory())
            agents = AgentsController(session, service, runs, tasks, UTC, "IN")
            contacts = ContactsController(Contacts(session, kept), agents, tasks)
            done: list[ContactsDone] = []
            contacts.done.connect(done.append)
            contacts.delete([Contact("+919876543210", "Asha")])
            await until(lambda: done)
            assert done[0].undo is None
            await tasks.aclose()

    asyncio.run(main())
    assert unexpected == []
