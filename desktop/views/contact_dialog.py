"""Adding and editing a contact: whose number it is, and what to mind before it is called."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.controllers.contacts import ContactsController
from desktop.domain import phone
from desktop.domain.contact import Contact, Entry
from desktop.domain.errors import CalldeckError
from desktop.views.dialog import Dialog, chain_tabs
from desktop.views.messages import message_of
from desktop.views.note_field import NoteField
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox
from desktop.views.widgets.fields import LabeledField, LineEdit


class ContactDialog(Dialog):
    """A form for one number; what was typed stays until it is saved or the dialog is left."""

    def __init__(
        self, contacts: ContactsController, contact: Contact, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            contacts: Saves.
            contact: The contact to edit, or what is known of the one to add.
            parent: The window.
        """
        known = contacts.contact_of(contact.number) is not None
        super().__init__(self.tr("Edit contact") if known else self.tr("Add contact"), parent)
        self._contacts = contacts
        self._before = contact.number if known else ""
        self._fields = {
            "name": LineEdit(self.tr("Name")),
            "number": LineEdit(self.tr("Number")),
            "company": LineEdit(self.tr("Company")),
            "email": LineEdit(self.tr("E-mail")),
        }
        self._note = NoteField()
        self._do_not_call = CheckBox(self.tr("Do not call"))
        self._save = Button(self.tr("Save"), "check", kind="primary")
        self._cancel = Button(self.tr("Cancel"))
        self._show(contact)
        self._lay_out()
        self._save.clicked.connect(self._try_to_save)
        contacts.saved.connect(self._finish)
        contacts.save_failed.connect(self._show_failure)
        contacts.busy_changed.connect(self._show_running)
        first = "number" if contact.name and not contact.number else "name"
        self._fields[first].setFocus()

    def _show(self, contact: Contact) -> None:
        fields = self._fields
        fields["name"].setText(contact.name)
        fields["number"].setText(phone.display(contact.number, self._contacts.country))
        fields["company"].setText(contact.company)
        fields["email"].setText(contact.email)
        self._note.load(contact.note)
        self._do_not_call.setChecked(contact.do_not_call)

    def _lay_out(self) -> None:
        fields = self._fields
        self._framed = {
            key: LabeledField(field.accessibleName(), field) for key, field in fields.items()
        }
        self.content.addWidget(self.messages)
        for key in fields:
            self.content.addWidget(self._framed[key])
        self.content.addWidget(LabeledField(self.tr("Note"), self._note))
        self.content.addWidget(self._do_not_call)
        self.set_buttons(self._save, self._cancel)
        chain_tabs((*fields.values(), self._note, self._do_not_call, self._cancel, self._save))
        for key, field in fields.items():
            field.textEdited.connect(lambda _, key=key: self._framed[key].clear_error())

    def _try_to_save(self) -> None:
        if self._contacts.saving:
            return
        self.messages.clear()
        fields = {key: field.text().strip() for key, field in self._fields.items()}
        number = fields.pop("number")
        entries: dict[str, Entry] = {
            **fields,
            "note": self._note.text,
            "do_not_call": self._do_not_call.isChecked(),
        }
        faults = self._contacts.save(self._before, number, entries)
        for key, words in faults.items():
            self._framed[key].set_error(words)
            self._fields[key].setFocus()
        self._show_running()

    def _finish(self, _contact: Contact) -> None:
        self.accept()

    def _show_running(self, _progress: object = None) -> None:
        saving = self._contacts.saving
        self._save.setEnabled(not saving)
        self._save.set_icon("loader-circle" if saving else "check")

    def _show_failure(self, error: CalldeckError) -> None:
        self.messages.post(message_of(error, "save"))
