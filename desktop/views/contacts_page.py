"""The contacts beside the dial panel: search, add, edit, delete, call, files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.controllers.contact_files import ContactFiles
from desktop.controllers.contacts import ContactsController
from desktop.controllers.dialer import DialerController
from desktop.domain.contact import Contact
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views.change_file import file_dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import label
from desktop.views.widgets.short_button import ShortButton
from desktop.views.widgets.table_view import TableView

READABLE = say("Contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)")
WRITABLE = say("CSV (*.csv);;Excel workbook (*.xlsx);;Contact cards (*.vcf)")
_LEAST_FIRST = ("company", "note", "do_not_call")
_ROOMY = 640  # px of width


class ContactsPage(QWidget):
    """Table of contacts and what can be done with them.

    Signals:
        call: ``Contact`` that shall be called.
        fill: str, a number to put into the number field.
    """

    call = Signal(object)
    fill = Signal(str)

    def __init__(
        self, contacts: ContactsController, files: ContactFiles, dialer: DialerController
    ) -> None:
        super().__init__()
        self._contacts, self._files, self._dialer = contacts, files, dialer
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.search = SearchField(self.tr("Search contacts"))
        self.search.setMaximumWidth(px(240))
        self._count = label("", "secondary")
        self._menu = QMenu(self)
        self._add = ShortButton(
            self.tr("Add contact"), "user-plus", brief=self.tr("Add"), kind="primary"
        )
        self._call = ShortButton(self.tr("Call"), "phone", name=self.tr("Call contact"))
        self._edit = ShortButton(self.tr("Edit"), "pencil", name=self.tr("Edit contact"))
        self._delete = ShortButton(self.tr("Delete"), "trash-2", name=self.tr("Delete contact"))
        self._import = ShortButton(self.tr("Import"), "upload", name=self.tr("Import contacts"))
        self._export = ShortButton(self.tr("Export"), "download", name=self.tr("Export contacts"))
        self._provider = ShortButton(
            self.tr("Provider"), "cloud", name=self.tr("Contacts of the provider")
        )
        self.table = TableView(self.tr("Contacts"), shortcut="phone")
        self.table.setModel(contacts.table)
        self.table.setSortingEnabled(True)
        ColumnFit(self.table, _LEAST_FIRST)
        self._empty = EmptyState()
        self._lay_out()
        self._connect()
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_ROOMY)
        for button in (self._add, *self._actions):
            button.set_short(narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._files.check(Path(event.mimeData().urls()[0].toLocalFile()))

    # What can be done

    @property
    def _actions(self) -> tuple[ShortButton, ...]:
        return (
            *(self._call, self._edit, self._delete),
            *(self._import, self._export, self._provider),
        )

    def _connect(self) -> None:
        contacts, table = self._contacts, self.table
        self.search.textChanged.connect(self._search)
        self._add.clicked.connect(self._add_typed)
        self._call.clicked.connect(self._call_chosen)
        self._edit.clicked.connect(self._edit_chosen)
        self._delete.clicked.connect(self._delete_chosen)
        self._import.clicked.connect(self.choose_file)
        self._export.clicked.connect(self.choose_place)
        self._get = self._menu.addAction("", self._files.get)
        self._send = self._menu.addAction("", lambda: self._files.send(self.table.chosen_rows()))
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._show_provider)
        self._provider.setMenu(self._menu)
        table.chosen.connect(self._show_state)
        table.doubleClicked.connect(lambda _: self._fill_chosen())
        table.shortcut.connect(self._call_row)
        table.customContextMenuRequested.connect(self._offer_menu)
        for key, act in (
            (Qt.Key.Key_Return, self._fill_chosen),
            (Qt.Key.Key_Enter, self._fill_chosen),
            (Qt.Key.Key_F2, self._edit_chosen),
            (Qt.Key.Key_Delete, self._delete_chosen),
        ):
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        contacts.changed.connect(lambda _: self._show_state())
        contacts.saved.connect(lambda contact: table.choose(contact.number))
        self._dialer.choices_changed.connect(self._show_state)
        self._dialer.call_changed.connect(lambda _: self._show_state())

    def choose_file(self) -> None:
        """Ask which file to take in."""
        dialog = file_dialog(self, self.tr("Choose contacts"), local(READABLE))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._files.check(Path(name)))
        dialog.open()

    def choose_place(self) -> None:
        """Ask where to write the contacts to: those that are chosen, if several, else all."""
        chosen: list[Contact] = self.table.chosen_rows()
        table = self._contacts.table
        wanted = chosen if len(chosen) > 1 else list(table.rows)
        dialog = file_dialog(self, self.tr("Export contacts"), local(WRITABLE))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")"))
        )
        dialog.selectFile("contacts.csv")
        dialog.fileSelected.connect(lambda name: self._files.export(Path(name), wanted))
        dialog.open()

    def _search(self, text: str) -> None:
        self._contacts.table.search(text)
        self._show_state()

    def _one(self) -> Contact | None:
        rows: list[Contact] = self.table.chosen_rows()
        return rows[0] if len(rows) == 1 else None

    def _call_chosen(self) -> None:
        if (contact := self._one()) and self._call.isEnabled():
            self.call.emit(contact)

    def _call_row(self, number: str) -> None:
        contact = self._contacts.contact_of(number)
        if contact is not None and self._dialer.obstacle() is None:
            self.call.emit(contact)

    def _fill_chosen(self) -> None:
        if contact := self._one():
            self.fill.emit(contact.number)

    def _add_typed(self) -> None:
        """Begin with the number in the number field, unless it is a contact's already."""
        typed = self._dialer.check.number
        is_new = typed is not None and self._contacts.contact_of(typed.e164) is None
        self._contacts.edit_number(typed.e164 if typed and is_new else "")

    def _edit_chosen(self) -> None:
        if contact := self._one():
            self._contacts.edit_number(contact.number)

    def _delete_chosen(self) -> None:
        self._contacts.delete(self.table.chosen_rows())

    def _offer_menu(self, place: QPoint) -> None:
        contact = self._one()
        if contact is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        call = menu.addAction(self.tr("Call"), self._call_chosen)
        call.setEnabled(self._call.isEnabled())
        menu.addAction(self.tr("Put into the number field"), self._fill_chosen)
        menu.addAction(
            self.tr("Copy {0}").format(contact.number),
            lambda: QGuiApplication.clipboard().setText(contact.number),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Edit contact"), self._edit_chosen)
        menu.addAction(self.tr("Delete contact"), self._delete_chosen)
        menu.popup(self.table.viewport().mapToGlobal(place))

    # How things stand

    def _show_state(self) -> None:
        table, chosen = self._contacts.table, len(self.table.chosen_ids())
        self._show_count(chosen)
        obstacle = self._dialer.obstacle()
        first = self.tr("Choose a contact first")
        only = "" if chosen == 1 else self.tr("Choose one contact first")
        self._call.allow(only or (local(obstacle.text) if obstacle else ""))
        self._edit.allow(only)
        self._delete.allow("" if chosen else first)
        self._provider.allow(local(self._files.provider_reason))
        self._export.allow("" if table.count else self.tr("There are no contacts yet"))
        if table.rowCount():
            self.table.set_overlay(None)
            return
        error = self._contacts.error
        if table.count:
            clear = Button(self.tr("Clear search"), "x")
            clear.clicked.connect(self.search.clear)
            title = self.tr("No contact matches “{0}”").format(self.search.text())
            self._empty.show_state("search-x", title, buttons=(clear,))
        elif error is not None:
            again = Button(self.tr("Try again"), "refresh-cw")
            again.clicked.connect(self._contacts.refresh)
            self._empty.show_state("triangle-alert", error.title, error.text, (again,))
        elif not self._contacts.loaded:
            self._empty.show_state("hourglass", self.tr("Reading contacts"))
        else:
            bring = Button(self.tr("Import a file"), "upload")
            add = Button(self.tr("Add a contact"), "user-plus", kind="primary")
            bring.clicked.connect(self.choose_file)
            add.clicked.connect(self._add_typed)
            self._empty.show_state(
                "users",
                self.tr("No contacts yet"),
                self.tr(
                    "Names of contacts stand wherever their numbers do. Files from Excel and"
                    " address books can be dropped here."
                ),
                (bring, add),
            )
        self.table.set_overlay(self._empty)

    def _show_provider(self) -> None:
        """What can be got from and sent to the provider, or why not."""
        title, reason = self._files.provider_title, local(self._files.provider_reason)
        chosen = len(self.table.chosen_ids())
        self._get.setText(self.tr("Get contacts from {provider}").format(provider=title))
        self._send.setText(self.tr("Send selected contacts to {provider}").format(provider=title))
        none = "" if chosen else self.tr("Choose the contacts to send first")
        for action, why in ((self._get, reason), (self._send, reason or none)):
            action.setEnabled(not why)
            action.setToolTip(why)
            action.setStatusTip(why)

    def _show_count(self, chosen: int) -> None:
        table = self._contacts.table
        shown = table.rowCount()
        if chosen > 1:
            words = say("{count:,} of {total:,} selected", count=chosen, total=shown)
        elif table.needle:
            words = say("{count:,} of {total:,}", count=shown, total=table.count)
        else:
            words = say("{count:,}", count=shown) if shown else ""
        self._count.setText(local(words))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(12), px(16), px(4))
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("Contacts"), "heading"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.search, 4)
        head.addWidget(self._add)
        row = QHBoxLayout()
        row.setContentsMargins(px(8), 0, px(16), px(4))
        row.setSpacing(px(4))
        for button in self._actions:
            row.addWidget(button)
        row.addStretch(1)
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.table, 1)
