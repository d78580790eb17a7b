"""Contacts from and to files: reading and checking one, taking it in, and writing one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Controller, Progress
from desktop.controllers.contacts import ContactsDone
from desktop.domain.contact import Contact, ContactEdit
from desktop.domain.contact_rows import ContactDryRun, ContactRow
from desktop.domain.wording import say
from desktop.services.contact_import import ContactCheck
from desktop.services.contacts import Contacts
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

AT_ONCE = 500
"""Rows that are checked before the progress is told, and it can be stopped."""
_TOPIC = "contacts.file"


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
        agents: AgentsController,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._session = session
        self._contacts = contacts
        self._agents = agents
        self._written = (0, 0)

    @property
    def busy(self) -> bool:
        """Whether something is being checked, taken in or written."""
        return any(self.running(key) for key in ("check", "apply", "export", "undo"))

    def check(self, file: Path) -> None:
        """Read a file and tell what it would change; nothing is written."""
        self.start("check", self._check(file), _TOPIC)

    def apply(self, dry_run: ContactDryRun) -> None:
        """Take in what was shown."""
        self.start_once("apply", self._apply(dry_run), _TOPIC)

    def export(self, file: Path, contacts: Sequence[Contact]) -> None:
        """Write contacts to a table or, if the name says so, to cards."""
        self.start("export", self._export(file, tuple(contacts)), _TOPIC)

    def stop(self) -> None:
        """Stop; what was taken in so far stays, and is told."""
        taken_in = self.running("apply")
        for key in ("check", "apply", "export", "undo"):
            if self.running(key):
                self.cancel(key)
        done, total = self._written
        if taken_in:
            words = say("Stopped: {done:,} of {total:,} contacts taken in", done=done, total=total)
            self.done.emit(ContactsDone(words))

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
            self.checked.emit(check.result(file.name, cards=True))
            return
        rows = await self._session.local(lambda: rows_of(read_sheet(file, country=country)))
        await self._check_parts(check, len(rows), lambda a, b: rows[a:b], file.name)
        self.checked.emit(check.result(file.name))

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
        self._tell_progress(say("Taking the import back"))
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
