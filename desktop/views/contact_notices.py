"""What opens and what is told about contacts, wherever in the window it was asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.all import Controllers
from desktop.controllers.contacts import ContactsDone
from desktop.domain.contact import Contact
from desktop.domain.contact_rows import ContactDryRun
from desktop.qtmodels.local import local
from desktop.views import icons
from desktop.views.contact_dialog import ContactDialog
from desktop.views.contact_import_dialog import ContactImportDialog
from desktop.views.missed_tab import MissedTab
from desktop.views.widgets.toast import Toast


class ContactNotices(QObject):
    """Opens the form and the summary of an import, and tells what was done in a toast."""

    def __init__(
        self, controllers: Controllers, toast: Toast, missed_tab: MissedTab, window: QWidget
    ) -> None:
        super().__init__(window)
        self._contacts, self._files = controllers.contacts, controllers.contact_files
        self._toast, self._missed_tab, self._window = toast, missed_tab, window
        missed_tab.more_entries.append(self._offer_contact)
        self._contacts.edit_wanted.connect(self._open_form)
        self._contacts.done.connect(self._tell)
        self._files.checked.connect(self._open_summary)
        self._files.done.connect(self._tell)

    def _offer_contact(self, menu: QMenu) -> None:
        words = self.tr("Add or edit contact")
        menu.addAction(icons.icon("user-plus"), words, self._edit_caller)

    def _edit_caller(self) -> None:
        if caller := self._missed_tab.work.caller:
            self._contacts.edit_number(caller.number, caller.name)

    def _open_form(self, contact: Contact) -> None:
        ContactDialog(self._contacts, contact, self._window).open()

    def _open_summary(self, dry_run: ContactDryRun) -> None:
        ContactImportDialog(dry_run, self._files.apply, self._window).open()

    def _tell(self, done: ContactsDone) -> None:
        self._toast.show_done(local(done.words), done.undo)
