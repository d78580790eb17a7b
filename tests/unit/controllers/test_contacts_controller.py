"""What is said after contacts were deleted, or sent to the provider."""

import asyncio
from datetime import UTC
from typing import Any

from desktop.controllers.agents import AgentsController
from desktop.controllers.contact_files import not_all_sent
from desktop.controllers.contacts import ContactsController, ContactsDone
from desktop.domain.contact import Contact
from desktop.domain.errors import ConnectionFailed
from desktop.services.agents import AgentService
from desktop.services.contacts import Contacts
from desktop.services.provider_contacts import Sent
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


def test_what_was_not_sent_is_said_beside_what_is_not_known() -> None:
    one, *others = [Contact(f"+9198765432{at}", f"N{at}") for at in range(10, 14)]
    error = not_all_sent(Sent(2, 0, 0, (one,), tuple(others), ConnectionFailed()), "TeleCMI")
    assert "3 were not sent: The provider cannot be reached." in error.message
    assert "one is not in its list: N10" in error.message
