"""The audit log in the window: searched, read page by page, and written to a file."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.controllers.agents import Done
from desktop.controllers.base import Controller, Progress, Told
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.qtmodels.audit_table import AuditTable
from desktop.qtmodels.local import local
from desktop.services.export_audit import audit_rows
from desktop.services.runs import RunService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

PAGE = 1_000
"""Entries that are read at a time."""
MOST_WRITTEN = 1_000_000
"""Entries that are written to a file; a sheet holds no more."""


class AuditLog(Controller):
    """What the log says of the account.

    Attributes:
        audit_table: The entries that were read, newest first.
        audit_read: Whether the log was read, so that an empty table says something.
        audit_error: Why it could not be read, or None.
        more: Whether there are older entries.
        text: What is searched for.
        zone: Zone of the times shown.

    Signals:
        changed: something of this is another than before.
        reset: another account is signed in, or none; nothing is searched for any more.
        done: ``Done``: a file was written.
    """

    changed = Signal()
    reset = Signal()
    done = Signal(object)

    def __init__(
        self,
        session: Session,
        service: RunService,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.audit_table = AuditTable(self)
        self.audit_table.describe(zone=zone)
        self.audit_read = False
        self.audit_error: CalldeckError | None = None
        self.more = False
        self.text = ""
        self.zone = zone
        self._session = session
        self._service = service

    @property
    def reading_audit(self) -> bool:
        """Whether the log is being read."""
        return self.running("audit")

    def search(self, text: str) -> None:
        """Show only entries with every word of the text."""
        text = " ".join(text.split())
        if text != self.text:
            self.text = text
            self.start("audit", self._read_audit(PAGE), "audit.read")

    def load_more(self) -> None:
        """Read older entries."""
        if self.more and not self.reading_audit:
            self.start("audit", self._read_older(), "audit.read")
            self.changed.emit()

    def refresh_audit(self) -> None:
        """Read the log again, as far back as before."""
        self.start("audit", self._read_audit(max(PAGE, self.audit_table.count)), "audit.read")

    def export_audit(self, file: Path) -> None:
        """Write all entries that match the search to a file, those not yet read as well.

        Args:
            file: A CSV, or a workbook if its name ends with ``.xlsx``.
        """
        self.start_once("export", self._export(file), "audit.export")

    async def _read_audit(self, most: int) -> None:
        try:
            found = await self._service.audit_log(self.text, most + 1)
        except CalldeckError as error:
            self._tell_unread(error)
            raise Told from error
        self.audit_table.set_entries(found[:most])
        self._tell_read(more=len(found) > most)

    async def _read_older(self) -> None:
        """Read a page after the last entry, which is read once more to see that it is the last."""
        known = self.audit_table.rows
        try:
            found = await self._service.audit_log(self.text, PAGE + 2, len(known) - 1)
        except CalldeckError as error:
            self._tell_unread(error)
            raise Told from error
        if found[:1] != (known[-1].entry,):  # the log has grown meanwhile
            await self._read_audit(len(known) + PAGE)
            return
        self.audit_table.add_entries(found[1 : PAGE + 1])
        self._tell_read(more=len(found) > PAGE + 1)

    async def _export(self, file: Path) -> None:
        from desktop.storage.sheets import write_sheet

        self.busy_changed.emit(Progress(self.tr("Writing {file}").format(file=file.name)))
        entries = await self._service.audit_log(self.text, MOST_WRITTEN)
        zone = self.zone
        await self._session.local(
            lambda: write_sheet(file, audit_rows(entries, zone), name=say("Audit log"))
        )
        count = local(say("{count:,} entries", one="{count:,} entry", count=len(entries)))
        told = self.tr("{entries} written to {file}").format(entries=count, file=file.name)
        self.done.emit(Done(told))

    def _tell_unread(self, error: CalldeckError) -> None:
        self.audit_error = error
        self.changed.emit()

    def _tell_read(self, *, more: bool) -> None:
        self.audit_read, self.audit_error, self.more = True, None, more
        self.changed.emit()

    def _forget_audit(self) -> None:
        """Another account: nothing of this one is shown any more."""
        for key in ("audit", "export"):
            self.cancel(key)
        self.audit_table.set_entries(())
        self.audit_read, self.audit_error, self.more, self.text = False, None, False, ""
        self.reset.emit()
