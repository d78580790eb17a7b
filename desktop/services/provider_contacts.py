"""Contacts that the provider keeps: getting them, and sending chosen ones.

What was entered here is never overwritten by what the provider has. An addition whose answer was
lost is looked up in the provider's list, and is not sent again by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from desktop.domain.capability import Capability
from desktop.domain.contact import Contact
from desktop.domain.contact_rows import ContactDryRun, ContactRow
from desktop.domain.errors import CalldeckError, OutcomeUnknown
from desktop.domain.paging import Page, PageKey
from desktop.domain.wording import say
from desktop.providers.base import ContactBook
from desktop.services.contact_import import ContactCheck
from desktop.services.contacts import Contacts
from desktop.services.pages import read_pages
from desktop.services.session import Session

AT_ONCE = 2
"""Pages that are read side by side."""
MOST_ADDED = 100
"""Contacts of one addition."""

T = TypeVar("T")
Told = Callable[[int, int | None], None]
"""Told how many are done, of how many if that is known."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of contacts that were sent.

    Attributes:
        added: How many are new at the provider.
        changed: How many were changed there.
        same: How many the provider had as they are.
        unsure: Those of which nobody knows: the answer was lost, and they are not in the list.
        left: Those that were not sent, because ``error`` came first.
        error: Why it ended early, or None.
    """

    added: int = 0
    changed: int = 0
    same: int = 0
    unsure: tuple[Contact, ...] = ()
    left: tuple[Contact, ...] = ()
    error: CalldeckError | None = None


class ProviderContacts:
    """The contacts of the signed-in account at its provider.

    Args:
        session: Who is signed in.
        contacts: The contacts of the desk.
    """

    def __init__(self, session: Session, contacts: Contacts) -> None:
        self._session = session
        self._contacts = contacts

    async def check(self, country: str, told: Told) -> ContactDryRun:
        """Read all of them, and tell what taking them in would change here.

        Raises:
            Unsupported: This sign-in has none.
            CalldeckError: They could not be read completely; nothing is known then.
        """
        rows, account = await self._read(told), self._session.account
        check = ContactCheck(
            self._contacts.by_number, country, account.key if account else "", local_wins=True
        )
        title = account.provider_title if account else ""

        def judge() -> ContactDryRun:
            check.take(rows)
            return check.result(say("Contacts at {provider}", provider=title))

        return await self._session.local(judge)

    async def send(self, chosen: Sequence[Contact], told: Told) -> Sent:
        """Add chosen contacts there, or change those that differ.

        Raises:
            Unsupported: This sign-in has none.
            CalldeckError: The provider's list could not be read; nothing was sent.
        """
        there = _by_number(await self._read())
        new = [one for one in chosen if one.number not in there]
        other = [one for one in chosen if one.number in there and _differs(one, there[one.number])]
        same, added, changed = len(chosen) - len(new) - len(other), 0, 0
        unsure: list[Contact] = []
        left = [*new, *other]
        try:
            for at in range(0, len(new), MOST_ADDED):
                part = new[at : at + MOST_ADDED]
                lost = await self._add(part)
                unsure += lost
                added += len(part) - len(lost)
                left = left[len(part) :]
                told(len(chosen) - len(left), len(chosen))
            for one in other:
                await self._run(partial(_update, one))
                changed += 1
                left = left[1:]
                told(len(chosen) - len(left), len(chosen))
        except CalldeckError as error:
            if isinstance(error, OutcomeUnknown) and left:
                unsure.append(left.pop(0))
            return Sent(added, changed, same, tuple(unsure), tuple(left), error)
        return Sent(added, changed, same, tuple(unsure))

    async def _add(self, part: Sequence[Contact]) -> list[Contact]:
        """Add some; returns those of which nobody knows whether they were added."""
        try:
            await self._run(lambda book: book.add_contacts(part))
        except OutcomeUnknown:
            try:
                there = _by_number(await self._read())
            except CalldeckError:
                return list(part)  # the list did not come either: they may be there
            return [one for one in part if one.number not in there]
        return []

    async def _read(self, told: Told | None = None) -> list[ContactRow]:
        rows: list[ContactRow] = []
        async with aclosing(read_pages(self._fetch, AT_ONCE)) as batches:
            async for batch in batches:
                for outcome in batch:
                    if outcome.error:
                        raise outcome.error
                    rows += outcome.page.items if outcome.page else ()
                total = next((one.page.total for one in batch if one.page), None)
                if told:
                    told(len(rows), total)
        return [ContactRow(at, row.numbers, row.entries) for at, row in enumerate(rows, 1)]

    async def _fetch(self, page: PageKey) -> Page[ContactRow]:
        return await self._run(lambda book: book.list_contacts(page))

    async def _run(self, work: Callable[[ContactBook], T]) -> T:
        self._session.require(ContactBook, Capability.CONTACTS)
        return await self._session.run(work, "contacts")


def _update(contact: Contact, book: ContactBook) -> None:
    book.update_contact(contact)


def _by_number(rows: Iterable[ContactRow]) -> dict[str, ContactRow]:
    return {number: row for row in rows for number in row.numbers}


def _differs(contact: Contact, row: ContactRow) -> bool:
    """Whether the provider has something else than what is not blank here."""
    texts = {"name": contact.name, "email": contact.email, "note": contact.note}
    return any(text and text != row.entries.get(key) for key, text in texts.items())
