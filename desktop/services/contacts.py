"""Contacts: read once, kept in memory, and changed in the database first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Protocol

from desktop.domain.contact import Contact, ContactEdit, Entry, changes
from desktop.services.session import Session

AT_ONCE = 500
"""Contacts that are written in one transaction."""

Told = Callable[[int, int], None]
"""Told how many are done, of how many."""


class ContactStore(Protocol):
    """Keeps contacts over restarts; methods block and may raise StorageFailed."""

    def stamp(self) -> tuple[str, ...]:
        """What is another after any desk changed something."""

    def all(self) -> tuple[Contact, ...]:
        """All contacts."""

    def amend(self, edits: Sequence[ContactEdit], by: str) -> tuple[Contact, ...]:
        """Change or add contacts; returns them as they are now."""

    def put_back(self, contacts: Sequence[Contact]) -> tuple[Contact, ...]:
        """Add contacts that were deleted, unless they are there; returns them as they are now."""

    def delete(self, numbers: Collection[str]) -> tuple[Contact, ...]:
        """Remove contacts; returns those that were there."""


@dataclass(frozen=True, slots=True)
class ContactsChanged:
    """What became of contacts.

    Attributes:
        put: Contacts that are new or otherwise now.
        gone: Numbers that have no contact any more.
    """

    put: tuple[Contact, ...] = ()
    gone: tuple[str, ...] = ()


class Contacts:
    """All contacts of the database; used from the loop's thread.

    Attributes:
        changed: Called on the loop with :class:`ContactsChanged` after contacts changed here or,
            noticed by :meth:`refresh`, at another desk.
        loaded: Whether they were read.

    Args:
        session: Runs what blocks, and knows who changes something.
        store: Keeps them.
    """

    def __init__(self, session: Session, store: ContactStore) -> None:
        self.changed: list[Callable[[ContactsChanged], None]] = []
        self.loaded = False
        self._session = session
        self._store = store
        self._by_number: dict[str, Contact] = {}
        self._stamp: tuple[str, ...] = ()
        self._turn = asyncio.Lock()

    @property
    def by_number(self) -> Mapping[str, Contact]:
        """All contacts by E.164 number, as they are at this moment."""
        return MappingProxyType(self._by_number)

    def contact_of(self, number: str) -> Contact | None:
        """What is known of an E.164 number; quick, from memory."""
        return self._by_number.get(number)

    def name_of(self, number: str) -> str:
        """Name of an E.164 number, or "" when it has none."""
        contact = self._by_number.get(number)
        return contact.name if contact else ""

    async def refresh(self) -> None:
        """Read all if something changed since; raises StorageFailed."""
        async with self._turn:
            known, before = self._stamp, self._by_number
            found = await self._session.local(lambda: _read(self._store, known, before))
            first, self.loaded = not self.loaded, True
            if found is not None:
                self._stamp, self._by_number = found.stamp, found.contacts
        if found is not None and (found.change != ContactsChanged() or first):
            self._tell(found.change)

    async def amend(self, number: str, **entries: Entry) -> Contact:
        """Change entries of a contact, or add it.

        Args:
            number: E.164.
            entries: Such as ``note="Rings in the evening only"`` or ``do_not_call=True``; what is
                not named stays.

        Raises:
            StorageFailed: It was not changed.
        """
        edits = (ContactEdit(number, entries),)
        return (await self.amend_all(edits))[0]

    async def amend_all(
        self, edits: Sequence[ContactEdit], told: Told | None = None
    ) -> tuple[Contact, ...]:
        """Change or add many contacts, some hundred at once; can be cancelled in between.

        What was written before it failed or was cancelled stays.

        Raises:
            StorageFailed: The rest was not written.
        """
        account = self._session.account
        by, done = account.name if account else "", list[Contact]()
        for at in range(0, len(edits), AT_ONCE):
            part = edits[at : at + AT_ONCE]
            put = await self._write(partial(self._store.amend, part, by))
            self._take(ContactsChanged(put))
            done.extend(put)
            if told:
                told(len(done), len(edits))
        return tuple(done)

    async def replace(self, old: str, number: str, entries: Mapping[str, Entry]) -> Contact:
        """Keep a contact under another number, which may be the same; raises StorageFailed."""
        before = self._by_number.get(old)
        if before is None or old == number:
            return await self.amend(number, **entries)
        whole = {key: getattr(before, key) for key in ("note", "do_not_call", "origin")}
        contact = await self.amend(number, **{**whole, **entries})
        await self.delete([old])
        return contact

    async def delete(self, numbers: Collection[str]) -> tuple[Contact, ...]:
        """Remove contacts; returns them, for :meth:`put_back`; raises StorageFailed."""
        gone = await self._write(lambda: self._store.delete(numbers))
        self._take(ContactsChanged(gone=tuple(numbers)))
        return gone

    async def put_back(self, contacts: Sequence[Contact]) -> None:
        """Take back that they were deleted; raises StorageFailed."""
        put = await self._write(lambda: self._store.put_back(contacts))
        self._take(ContactsChanged(put))

    def changes(self, number: str, wanted: Mapping[str, Entry]) -> dict[str, Entry]:
        """The entries that a contact has otherwise; all for a number without one."""
        return changes(self._by_number.get(number), wanted)

    async def _write(self, work: Callable[[], tuple[Contact, ...]]) -> tuple[Contact, ...]:
        async with self._turn:  # what is being read now would miss it
            return await self._session.local(work)

    def _take(self, change: ContactsChanged) -> None:
        self._by_number.update((contact.number, contact) for contact in change.put)
        for number in change.gone:
            self._by_number.pop(number, None)
        self._tell(change)

    def _tell(self, change: ContactsChanged) -> None:
        for observer in tuple(self.changed):
            observer(change)


@dataclass(frozen=True, slots=True)
class _Found:
    stamp: tuple[str, ...]
    contacts: dict[str, Contact]
    change: ContactsChanged


def _read(
    store: ContactStore, known: tuple[str, ...], before: Mapping[str, Contact]
) -> _Found | None:
    """What is in the store, None if it is as it was; in a worker, for comparing takes a while."""
    stamp = store.stamp()
    if stamp == known:
        return None
    found = {contact.number: contact for contact in store.all()}
    put = tuple(contact for number, contact in found.items() if before.get(number) != contact)
    gone = tuple(number for number in before if number not in found)
    return _Found(stamp, found, ContactsChanged(put, gone))
