"""Sending contacts to the provider: what is not known is never told as not sent."""

import asyncio
from typing import Any

from desktop.domain.contact import Contact
from desktop.domain.contact_rows import ContactRow
from desktop.domain.errors import ConnectionFailed, OutcomeUnknown
from desktop.domain.paging import Page
from desktop.services.contacts import Contacts
from desktop.services.provider_contacts import ProviderContacts
from tests.unit.services.desk import MadeConnection, desk


class Book(MadeConnection):
    """An empty book, whose connection breaks while contacts are added."""

    broken = False

    def list_contacts(self, _: object) -> Page[ContactRow]:
        if self.broken:
            raise ConnectionFailed
        return Page(())

    def add_contacts(self, _: object) -> None:
        self.broken = True
        raise OutcomeUnknown

    def update_contact(self, _: object) -> None:
        raise NotImplementedError


def test_contacts_whose_answer_and_list_were_lost_may_be_there() -> None:
    chosen = (Contact("+6581234567", "Mei"),)

    async def main() -> None:
        unused: Any = None  # what is kept here is neither asked nor changed
        async with desk(Book()) as here:
            await here.sign_in()
            provider = ProviderContacts(here.session, Contacts(here.session, unused))
            sent = await provider.send(chosen, lambda *_: None)
            assert (sent.unsure, sent.left, sent.added) == (chosen, (), 0)

    asyncio.run(main())
