"""Contacts at TeleCMI: getting all, sending some, and an answer that is lost on the way."""

import asyncio
from pathlib import Path

import pytest

from desktop.domain.capability import Capability
from desktop.domain.contact import Contact
from desktop.domain.errors import OutcomeUnknown
from desktop.domain.paging import FIRST_PAGE
from desktop.services.contacts import Contacts
from desktop.services.provider_contacts import ProviderContacts
from desktop.storage.contact_store import ContactStore
from desktop.storage.database import Database
from tests.unit.providers.telecmi.conftest import Desk

ADD, UPDATE = "/v3/contact/add", "/v2/user/contact/update"


def test_only_agents_of_the_global_region_have_contacts(desk: Desk) -> None:
    assert desk.agent("global").capabilities.allows(Capability.CONTACTS)
    for connection in (
        desk.agent("india"),
        desk.supervisor("global"),
        desk.supervisor("india"),
    ):
        assert len(connection.capabilities.reason(Capability.CONTACTS)) > 40


def test_a_page_has_ten_numbers_with_names(desk: Desk) -> None:
    connection = desk.agent("global")
    connection.add_contacts([Contact(f"+65812345{at}", "Mei Ling") for at in range(10, 20)])
    page = connection.list_contacts(FIRST_PAGE)
    assert len(page.items) == 10
    assert page.next == 2
    assert all(row.numbers[0].startswith("+") and row.entries["name"] for row in page.items)


class Here:
    """A session of one sign-in, as far as contacts need one."""

    def __init__(self, connection: object) -> None:
        self.connection = connection
        self.account = connection.account  # type: ignore[attr-defined]

    def require(self, protocol: type, _capability: Capability) -> object:
        assert isinstance(self.connection, protocol)
        return self.connection

    async def run(self, work: object, _operation: str) -> object:
        return await asyncio.to_thread(work, self.connection)  # type: ignore[arg-type]

    async def local(self, work: object) -> object:
        return await asyncio.to_thread(work)  # type: ignore[arg-type]


@pytest.fixture
def kept(desk: Desk, tmp_path: Path) -> tuple[ProviderContacts, Contacts]:
    here = Here(desk.agent("global"))
    contacts = Contacts(here, ContactStore(Database(tmp_path)))  # type: ignore[arg-type]
    return ProviderContacts(here, contacts), contacts  # type: ignore[arg-type]


def test_what_was_entered_here_wins_over_what_the_provider_has(
    kept: tuple[ProviderContacts, Contacts],
) -> None:
    async def work() -> None:
        provider, contacts = kept
        everybody = await provider.check("IN", lambda *_: None)
        assert everybody.new > 5
        first, second = everybody.edits[:2]
        await contacts.amend(first.number, name="Mine", note="Local")
        await contacts.amend(second.number, note="No name yet")
        again = await provider.check("IN", lambda *_: None)
        assert first.number not in {edit.number for edit in again.edits}
        assert (again.changed, again.new) == (1, everybody.new - 2)
        filled = next(edit for edit in again.edits if edit.number == second.number)
        assert dict(filled.entries) == {"name": second.entries["name"]}

    asyncio.run(work())


def test_new_ones_are_added_and_known_ones_changed(
    desk: Desk, kept: tuple[ProviderContacts, Contacts]
) -> None:
    async def work() -> None:
        provider, _ = kept
        there = (await provider.check("IN", lambda *_: None)).edits[0]
        chosen = (
            Contact("+6581234567", "Mei"),
            Contact(there.number, "Renamed Person"),
            Contact("+6581234568", "Tan Ah Kow", email="t@a.example"),
        )
        sent = await provider.send(chosen, lambda *_: None)
        assert (sent.added, sent.changed, sent.same, sent.unsure) == (2, 1, 0, ())
        assert len(desk.sandbox.access_log(ADD)) == len(desk.sandbox.access_log(UPDATE)) == 1
        again = await provider.send(chosen, lambda *_: None)
        assert (again.added, again.changed, again.same) == (0, 0, 3)

    asyncio.run(work())


@pytest.mark.parametrize(("kind", "there"), [("drop_after", True), ("drop_before", False)])
def test_a_lost_answer_is_looked_up_and_nothing_sent_twice(
    desk: Desk, kept: tuple[ProviderContacts, Contacts], kind: str, there: bool
) -> None:
    async def work() -> None:
        provider, _ = kept
        desk.sandbox.faults.add(kind, ADD, times=1)
        new = Contact("+6581234567", "Mei Ling")
        sent = await provider.send((new,), lambda *_: None)
        assert sent.added == there
        assert sent.unsure == (() if there else (new,))
        assert len(desk.sandbox.access_log(ADD)) == 1

    asyncio.run(work())


def test_an_update_whose_answer_is_lost_is_told(
    desk: Desk, kept: tuple[ProviderContacts, Contacts]
) -> None:
    async def work() -> None:
        provider, _ = kept
        known = (await provider.check("IN", lambda *_: None)).edits[:2]
        desk.sandbox.faults.add("drop_after", UPDATE, times=9)
        chosen = tuple(Contact(edit.number, "Other Name") for edit in known)
        sent = await provider.send(chosen, lambda *_: None)
        assert sent.unsure == chosen[:1]
        assert sent.left == chosen[1:]
        assert isinstance(sent.error, OutcomeUnknown)

    asyncio.run(work())
