"""What contacts from a file or the provider would change, before anything is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.contact_rows import ContactDryRun
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.not_readable_table import NotReadableTable
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import label
from desktop.views.widgets.table_view import TableView

_WIDTH = 440  # px; it fits into the narrowest window


class ContactImportDialog(Dialog):
    """Counts, and the rows that were not understood; one button takes the others in."""

    def __init__(
        self,
        dry_run: ContactDryRun,
        apply: Callable[[ContactDryRun], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            dry_run: What would change.
            apply: Takes it in.
            parent: The window.
        """
        super().__init__(self.tr("Import contacts"), parent, _WIDTH)
        self._dry_run, self._apply = dry_run, apply
        counts = label(summary(dry_run), "heading", wrap=True)
        counts.setAccessibleName(self.tr("Import summary"))
        counts.setAccessibleDescription(summary(dry_run))
        self.content.addWidget(label(dry_run.source, "secondary", wrap=True))
        self.content.addWidget(counts)
        self.content.addWidget(label(self._explanation(), "quiet", wrap=True))
        if dry_run.faults:
            self._table = TableView(self.tr("Not readable"))
            self._table.setModel(NotReadableTable(dry_run.faults, cards=dry_run.cards, parent=self))
            self._table.setFixedHeight(px(200))
            self.content.addWidget(self._table)
        cancel = Button(self.tr("Cancel") if dry_run.edits else self.tr("Close"))
        self._import = Button(self.tr("Import"), "upload", kind="primary")
        self.set_buttons(self._import if dry_run.edits else None, cancel)
        self._import.clicked.connect(self._take_in)

    def _explanation(self) -> str:
        if not self._dry_run.edits:
            return self.tr("There is nothing to take in.")
        return self.tr("Nothing is written yet. What is blank in the file erases nothing.")

    def _take_in(self) -> None:
        self.accept()
        self._apply(self._dry_run)


def summary(dry_run: ContactDryRun) -> str:
    """``412 new, 38 changed, 3 not readable``."""
    counts = (
        (dry_run.new, say("{count:,} new", count=dry_run.new)),
        (dry_run.changed, say("{count:,} changed", count=dry_run.changed)),
        (dry_run.same, say("{count:,} known already", count=dry_run.same)),
        (len(dry_run.faults), say("{count:,} not readable", count=len(dry_run.faults))),
    )
    return ", ".join(local(words) for count, words in counts if count) or local(say("No contacts"))
