"""The entry of the settings for the key that brings the selected text into the dialer."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from desktop.runtime.hotkey import Hotkey, KeyFault, KeyRefused
from desktop.storage.settings import SELECTION_KEY, SELECTION_KEY_ON, Settings
from desktop.views.selection_key import KeyPlace, SelectionKey
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import CheckBox
from desktop.views.widgets.fields import LabeledField, LineEdit
from desktop.views.widgets.labels import label

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class SelectionKeyEntry(QWidget):
    """A switch and a key where the system gives one; else the command to bind by hand."""

    def __init__(self, settings: Settings, key: SelectionKey, command: str) -> None:
        super().__init__()
        self._settings, self._key, self._command = settings, key, command
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        if key.place is KeyPlace.NOBODY:
            self._add_command()
        else:
            self._add_key()
            key.changed.connect(self._show)
            self._show()

    def _add_key(self) -> None:
        self._switch = CheckBox(self.tr("A key for the selected text of any program"))
        self._switch.setChecked(self._settings.get(SELECTION_KEY_ON))
        self._switch.toggled.connect(self._turn)
        self._edit = QKeySequenceEdit(QKeySequence(self._settings.get(SELECTION_KEY), _PORTABLE))
        self._edit.setMaximumSequenceLength(1)
        name = self.tr("Key for the selected text")
        for part in (self._edit, *self._edit.findChildren(QLineEdit)):
            part.setAccessibleName(name)
        self._edit.editingFinished.connect(self._choose)
        self._field = LabeledField(name, self._edit, self._hint())
        self._column.addWidget(self._switch)
        self._column.addWidget(self._field)

    def _add_command(self) -> None:
        if sys.platform == "darwin":
            about = self.tr("A key for the copied number: bind this command in the Shortcuts app.")
        else:
            about = self.tr(
                "This desktop gives programs no key of their own. For one that brings the selected "
                "text into the dialer, bind this command in the desktop’s keyboard settings."
            )
        line = LineEdit(self.tr("Command for the selected text"))
        line.setText(self._command)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        copy = Button(self.tr("Copy command"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._command))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(line, 1)
        row.addWidget(copy)
        self._column.addWidget(label(self.tr("Selected text"), "field"))
        self._column.addWidget(label(about, "hint", wrap=True))
        self._column.addLayout(row)

    def _hint(self) -> str:
        if self._key.place is KeyPlace.PORTAL:
            return self.tr("The desktop asks you, and may give another key than this one.")
        return self.tr("With Ctrl, Alt or the Windows key; it works in all programs.")

    def _turn(self, on: bool) -> None:
        self._settings.set(SELECTION_KEY_ON, on)
        self._key.take_choice()
        self._show()

    def _choose(self) -> None:
        chosen = self._edit.keySequence().toString(_PORTABLE)
        try:
            Hotkey.of(chosen)
        except KeyRefused as refused:
            self._field.set_error(self._words(refused.fault))
            return
        self._settings.set(SELECTION_KEY, chosen)
        self._key.take_choice()
        self._show()

    def _show(self) -> None:
        on, fault = self._switch.isChecked(), self._key.fault
        self._field.setVisible(on)
        if on and fault:
            self._field.set_error(self._words(fault))
        else:
            self._field.clear_error()

    def _words(self, fault: KeyFault) -> str:
        return {
            KeyFault.UNFIT: self.tr(
                "This key cannot be taken. Choose a letter, a digit or F1 to F12."
            ),
            KeyFault.NO_MODIFIER: self.tr(
                "Add Ctrl, Alt or the Windows key: without one, no program could use this key."
            ),
            KeyFault.TAKEN: self.tr("Another program has this key. Choose another one."),
            KeyFault.REFUSED: self.tr("The desktop did not give this key. Nothing was changed."),
        }[fault]
