"""Contacts for the window: whose number it is, and adding, changing and deleting with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, Progress, Told
from desktop.domain import phone
from desktop.domain.contact import Contact, Entry
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.qtmodels.contact_table import ContactTable
from desktop.services.contacts import Contacts, ContactsChanged
from desktop.services.tasks import TaskRunner

_TOPIC = "contacts"


@dataclass(frozen=True, slots=True)
class ContactsDone:
    """Something was done to contacts.

    Attributes:
        words: What.
        undo: Takes it back, or None.
    """

    words: str
    undo: Callable[[], None] | None = None


class ContactsController(Controller):
    """The contacts of the desk.

    Attributes:
        table: All of them.
        loaded: whether they were read.
        error: Why they could not be read the last time, or None.

    Signals:
        changed: ``ContactsChanged``: contacts are new, otherwise or gone.
        edit_wanted: ``Contact`` that somebody wants to add or edit: open the form.
        saved: ``Contact`` that was kept from the form; close it.
        save_failed: ``CalldeckError``; the form keeps what was typed.
        done: ``ContactsDone``, for the toast.
    """

    changed = Signal(object)
    edit_wanted = Signal(object)
    saved = Signal(object)
    save_failed = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        contacts: Contacts,
        agents: AgentsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.table = ContactTable(self)
        self.error: CalldeckError | None = None
        self._contacts = contacts
        self._agents = agents
        self._described = ""
        contacts.changed.append(self._contacts_changed)
        agents.changed.connect(self._describe)
        self._describe()

    @property
    def country(self) -> str:
        """Default country of numbers."""
        return self._agents.country

    @property
    def loaded(self) -> bool:
        """Whether the contacts were read."""
        return self._contacts.loaded

    @property
    def saving(self) -> bool:
        """Whether the form is being saved."""
        return self.running("save")

    @property
    def writes(self) -> tuple[str, ...]:
        """How the keys of work begin that keeps what a person did: quitting waits for it."""
        return tuple(f"{self._prefix}.{key}" for key in ("save", "amend ", "delete ", "put back "))

    def contact_of(self, number: str) -> Contact | None:
        """What is known of an E.164 number."""
        return self._contacts.contact_of(number)

    def name_of(self, number: str) -> str:
        """Name of an E.164 number; "" when no contact has it."""
        return self._contacts.name_of(number)

    def refresh(self) -> None:
        """Notice what other desks changed; reads all when something did."""
        self.start_once("read", self._read(), _TOPIC)

    def edit_number(self, number: str, name: str = "") -> None:
        """Open the form for a number: to edit what is known of it, or to add it.

        Args:
            number: As E.164, or as text that was not judged yet; "" for an empty form.
            name: A name to begin with where none is known.
        """
        known = phone.canonical(number, self.country) if number else ""
        contact = self._contacts.contact_of(known) or Contact(known)
        if name and not contact.name:
            contact = replace(contact, name=name)
        self.edit_wanted.emit(contact)

    def save(self, before: str, text: str, entries: dict[str, Entry]) -> dict[str, str]:
        """Keep what the form holds.

        Args:
            before: Number of the contact that is edited, or "".
            text: The number as typed.
            entries: Name, company, e-mail, note and do not call.

        Returns:
            Faults by field; empty when saving has begun.
        """
        found = phone.check(text, self.country)
        if found.number is None:
            return {"number": found.fault.value if found.fault else say("Type a number.")}
        number = found.number.e164
        if number != before and self._contacts.contact_of(number) is not None:
            return {"number": say("There is a contact with this number already.")}
        self.start_once("save", self._save(before, number, entries), "contacts.save")
        return {}

    def amend(self, number: str, **entries: Entry) -> None:
        """Change entries of a number, such as its note, without the form."""
        self.start(f"amend {number}", self._amend(number, entries), "contacts.save")

    def delete(self, contacts: Sequence[Contact]) -> None:
        """Remove contacts; offers to take it back."""
        numbers = [contact.number for contact in contacts]
        if numbers:
            self.start(f"delete {numbers[0]} {len(numbers)}", self._delete(numbers), _TOPIC)

    async def _read(self) -> None:
        # Nobody asked for it: the page of contacts tells, and the window goes on without names.
        try:
            await self._contacts.refresh()
            error = None
        except CalldeckError as failure:
            error = failure
        if error is not self.error:
            self.error = error
            self.changed.emit(ContactsChanged())

    async def _save(self, before: str, number: str, entries: dict[str, Entry]) -> None:
        self.busy_changed.emit(Progress(say("Saving contact")))
        is_new = self._contacts.contact_of(before) is None
        try:
            contact = await self._contacts.replace(before, number, entries)
        except CalldeckError as error:
            self.save_failed.emit(error)
            raise Told from error
        self.saved.emit(contact)
        name = contact.name or self._shown(number)
        words = say("{name} added", name=name) if is_new else say("{name} saved", name=name)
        self.done.emit(ContactsDone(words))

    async def _amend(self, number: str, entries: dict[str, Entry]) -> None:
        await self._contacts.amend(number, **entries)

    async def _delete(self, numbers: list[str]) -> None:
        self.busy_changed.emit(Progress(say("Deleting contacts")))
        gone = await self._contacts.delete(numbers)
        if len(numbers) == 1:
            name = gone[0].name if gone else ""
            words = say("{name} deleted", name=name or self._shown(numbers[0]))
        else:
            words = say("{count:,} contacts deleted", count=len(numbers))
        undo = (lambda: self._put_back(gone)) if gone else None  # another desk was quicker
        self.done.emit(ContactsDone(words, undo))

    def _put_back(self, contacts: Sequence[Contact]) -> None:
        key = f"put back {contacts[0].number} {len(contacts)}"
        self.start(key, self._contacts.put_back(contacts), _TOPIC)

    def _contacts_changed(self, change: ContactsChanged) -> None:
        known = self._contacts.by_number
        if len(change.put) == len(known):
            self.table.set_rows(change.put)
        else:
            self.table.remove_rows(change.gone)
            self.table.put_rows(change.put)
        self.changed.emit(change)

    def _describe(self) -> None:
        if self.country != self._described or not self.table.columns:
            self._described = self.country
            self.table.describe(country=self.country)

    def _shown(self, number: str) -> str:
        return phone.display(number, self.country)
