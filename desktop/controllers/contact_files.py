"""Contacts from and to files: reading and checking one, taking it in, and writing one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, Progress
from desktop.controllers.contacts import ContactsDone
from desktop.domain.capability import Capability
from desktop.domain.contact import Contact, ContactEdit
from desktop.domain.contact_rows import ContactDryRun, ContactRow
from desktop.domain.errors import CalldeckError, OutcomeUnknown
from desktop.domain.wording import listed, say
from desktop.services.contact_import import ContactCheck
from desktop.services.contacts import Contacts
from desktop.services.provider_contacts import ProviderContacts, Sent
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

AT_ONCE = 500
"""Rows that are checked before the progress is told, and it can be stopped."""
_TOPIC = "contacts.file"
_WORK = ("check", "apply", "export", "undo", "get", "send")


class ContactFiles(Controller):
    """Reads and writes files of contacts, always in a worker; what runs can be stopped.

    Signals:
        checked: ``ContactDryRun``: what contacts from elsewhere would change; nothing is written.
        done: ``ContactsDone``, for the toast.
    """

    checked = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        session: Session,
        contacts: Contacts,
        provider: ProviderContacts,
        agents: AgentsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._session = session
        self._contacts = contacts
        self._provider = provider
        self._agents = agents
        self._written = (0, 0)

    @property
    def busy(self) -> bool:
        """Whether something is being checked, taken in or written."""
        return any(self.running(key) for key in _WORK)

    def check(self, file: Path) -> None:
        """Read a file and tell what it would change; nothing is written."""
        self.start("check", self._check(file), _TOPIC)

    def apply(self, dry_run: ContactDryRun) -> None:
        """Take in what was shown."""
        self.start_once("apply", self._apply(dry_run), _TOPIC)

    def export(self, file: Path, contacts: Sequence[Contact]) -> None:
        """Write contacts to a table or, if the name says so, to cards."""
        self.start("export", self._export(file, tuple(contacts)), _TOPIC)

    @property
    def provider_title(self) -> str:
        """``TeleCMI`` or ``Stringee``; "" while nobody is signed in."""
        return self._session.account.provider_title if self._session.account else ""

    @property
    def provider_reason(self) -> str:
        """Why the provider has no contacts for this sign-in; "" when it has."""
        return self._session.capabilities.reason(Capability.CONTACTS)

    def get(self) -> None:
        """Read the provider's contacts and tell what they would change; nothing is written."""
        self.start("get", self._get(), _TOPIC)

    def send(self, contacts: Sequence[Contact]) -> None:
        """Send contacts to the provider."""
        self.start_once("send", self._send(tuple(contacts)), _TOPIC)

    def stop(self) -> None:
        """Stop; what was taken in or sent so far stays, and is told."""
        taken_in, sending = self.running("apply"), self.running("send")
        for key in _WORK:
            if self.running(key):
                self.cancel(key)
        done, total = self._written
        if taken_in:
            words = say("Stopped: {done:,} of {total:,} contacts taken in", done=done, total=total)
            self.done.emit(ContactsDone(words))
        if sending:
            words = say(
                "Stopped: get the contacts of {provider} to see which it has by now",
                provider=self.provider_title,
            )
            self.done.emit(ContactsDone(words))

    async def _get(self) -> None:
        words = say("Reading contacts of {provider}", provider=self.provider_title)
        self._tell_progress(words)
        country = self._agents.country
        found = await self._provider.check(
            country, lambda done, total: self._tell_progress(words, done, total)
        )
        self.checked.emit(found)

    async def _send(self, contacts: tuple[Contact, ...]) -> None:
        title = self.provider_title
        words = say("Sending contacts to {provider}", provider=title)
        self._tell_progress(words)
        sent = await self._provider.send(
            contacts, lambda done, total: self._tell_progress(words, done, total)
        )
        if sent.unsure or sent.left:
            raise not_all_sent(sent, title)
        said = say(
            "{provider}: {added:,} added, {changed:,} changed, {same:,} known already",
            provider=title,
            added=sent.added,
            changed=sent.changed,
            same=sent.same,
        )
        self.done.emit(ContactsDone(said))

    async def _check(self, file: Path) -> None:
        from desktop.services.contact_sheets import rows_of
        from desktop.storage.sheets import read_sheet
        from desktop.storage.vcards import cards_in, looks_like_cards, read_cards

        country = self._agents.country
        check = ContactCheck(self._contacts.by_number, country)
        self._tell_progress(say("Reading {file}", file=file.name))
        if looks_like_cards(file):
            cards = await self._session.local(lambda: cards_in(file, country))
            await self._check_parts(
                check, len(cards), lambda a, b: read_cards(cards[a:b], a + 1), file.name
            )
            found = await self._session.local(lambda: check.result(file.name, cards=True))
            self.checked.emit(found)
            return
        rows = await self._session.local(lambda: rows_of(read_sheet(file, country=country)))
        await self._check_parts(check, len(rows), lambda a, b: rows[a:b], file.name)
        self.checked.emit(await self._session.local(lambda: check.result(file.name)))

    async def _check_parts(
        self,
        check: ContactCheck,
        count: int,
        part: Callable[[int, int], Iterable[ContactRow]],
        name: str,
    ) -> None:
        def take(at: int) -> None:
            check.take(part(at, at + AT_ONCE))

        for at in range(0, count, AT_ONCE):
            self._tell_progress(say("Checking {file}", file=name), at, count)
            await self._session.local(partial(take, at))

    async def _apply(self, dry_run: ContactDryRun) -> None:
        words = say("Taking in contacts")
        total = len(dry_run.edits)
        self._written = (0, total)

        def told(done: int, total: int) -> None:
            self._written = (done, total)
            self._tell_progress(words, done, total)

        self._tell_progress(words, 0, total)
        await self._contacts.amend_all(dry_run.edits, told)
        said = say("{count:,} contacts taken in", one="{count} contact taken in", count=total)
        self.done.emit(ContactsDone(said, lambda: self._start_undo(dry_run)))

    def _start_undo(self, dry_run: ContactDryRun) -> None:
        self.start("undo", self._undo(dry_run), _TOPIC)

    async def _undo(self, dry_run: ContactDryRun) -> None:
        self._tell_progress(say("Taking the import back"), can_stop=False)
        added = [edit.number for edit in dry_run.edits if edit.number not in dry_run.before]
        back = [
            ContactEdit(edit.number, {key: getattr(before, key) for key in edit.entries})
            for edit in dry_run.edits
            if (before := dry_run.before.get(edit.number))
        ]
        if added:
            await self._contacts.delete(added)
        await self._contacts.amend_all(back)
        self.done.emit(ContactsDone(say("The contacts are as they were")))

    async def _export(self, file: Path, contacts: tuple[Contact, ...]) -> None:
        from desktop.services.contact_sheets import sheet_rows
        from desktop.storage.sheets_writing import write_sheet
        from desktop.storage.vcards import looks_like_cards, write_cards

        self._tell_progress(say("Writing {file}", file=file.name), can_stop=False)
        if looks_like_cards(file):
            await self._session.local(lambda: write_cards(file, contacts))
        else:
            await self._session.local(
                lambda: write_sheet(file, sheet_rows(contacts), name="Contacts")
            )
        words = say(
            "{count:,} contacts written to {file}",
            one="{count} contact written to {file}",
            count=len(contacts),
            file=file.name,
        )
        self.done.emit(ContactsDone(words))

    def _tell_progress(
        self,
        words: str,
        done: int | None = None,
        total: int | None = None,
        *,
        can_stop: bool = True,
    ) -> None:
        self.busy_changed.emit(Progress(words, done, total, can_stop=can_stop))


def not_all_sent(sent: Sent, provider: str) -> CalldeckError:
    """What is uncertain of contacts that were sent, and what to do about it."""
    done = say(
        "{done:,} contacts are at {provider}.",
        one="{done:,} contact is at {provider}.",
        done=sent.added + sent.changed + sent.same,
        count=sent.added + sent.changed + sent.same,
        provider=provider,
    )
    if sent.left:
        done = say(
            "{done} {count:,} were not sent: {reason}",
            done=done,
            count=len(sent.left),
            reason=sent.error.title if sent.error else "",
        )
    if sent.unsure:
        names = listed([contact.name or contact.number for contact in sent.unsure[:5]])
        return OutcomeUnknown(
            say("We do not know if all contacts were kept by {provider}.", provider=provider),
            say(
                "{done} The answer was lost, and {count:,} are not in its list: {names}.",
                one="{done} The answer was lost, and one is not in its list: {names}.",
                done=done,
                count=len(sent.unsure),
                names=names,
            ),
            say("Look again in a few minutes, and send what is missing then."),
        )
    return CalldeckError(
        say("Not all contacts were sent to {provider}.", provider=provider),
        done,
        say("Send them again when that is solved; what is there already is not added twice."),
    )
