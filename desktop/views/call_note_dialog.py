"""Asks for the note of a call that is over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import phone
from desktop.domain.history_call import HistoryCall
from desktop.views.dialog import Dialog
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.fields import LabeledField, LineEdit

_LONGEST = 2_000


class CallNoteDialog(Dialog):
    """One line of text; saving it empty removes the note.

    Signals:
        noted: the note (str).
    """

    noted = Signal(object)

    def __init__(self, call: HistoryCall, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Edit note"), parent)
        self._line = LineEdit(self.tr("Note"))
        self._line.setMaxLength(_LONGEST)
        self._line.setText(call.note)
        who = self.tr("Call to {who}").format(who=call.name or phone.display(call.number, ""))
        self.content.addWidget(LabeledField(self.tr("Note"), self._line, who))
        save = Button(self.tr("Save"), "check", kind="primary", name=self.tr("Save note"))
        save.clicked.connect(self._enter)
        self.set_buttons(save, Button(self.tr("Cancel")))
        self._line.setFocus()
        self._line.selectAll()

    def _enter(self) -> None:
        self.noted.emit(" ".join(self._line.text().split()))
        self.accept()
