"""The large field for a phone number or a name, made for pasting into.

It takes out what people never see and copy along (control characters, direction marks, zero-width
joiners) and turns every kind of blank into a plain one. What the number means, and whether it can
be called, is the controller's business.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, Signal

from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.fields import LineEdit

_LONGEST = 80  # characters; a pasted page must not be taken for a number


def clean(text: str) -> str:
    """The text without invisible characters; blanks of every kind become plain ones."""
    kept = []
    for char in text:
        kind = unicodedata.category(char)
        if kind.startswith("Z") or char in "\t\n\r":
            kept.append(" ")
        elif not kind.startswith("C"):
            kept.append(char)
    return "".join(kept).lstrip()


class PhoneField(LineEdit):
    """A number in large figures with a button that deletes the last digit.

    Attributes:
        pressing: whether a key of the keypad is being put in.
    """

    changed = Signal(str)  # the cleaned text

    def __init__(self, name: str = "") -> None:
        super().__init__(name or QCoreApplication.translate("PhoneField", "Number to call"))
        self.setProperty("type", "number")
        self.setMaxLength(_LONGEST)
        self.pressing = False
        self.erase = IconButton("delete", self.tr("Delete digit"), size="tiny")
        self.erase.setAutoRepeat(True)
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self.backspace)
        self.add_trailing(self.erase)
        self.textChanged.connect(self._tidy)

    def press(self, key: str) -> None:
        """Put in a key of the keypad at the cursor."""
        self.pressing = True
        self.insert(key)
        self.pressing = False

    def _tidy(self, text: str) -> None:
        tidy = clean(text)
        if tidy != text:
            behind = clean(text[: self.cursorPosition()])
            self.blockSignals(True)
            self.setText(tidy)
            self.setCursorPosition(len(behind))
            self.blockSignals(False)
        self.erase.setEnabled(bool(tidy) and not self.isReadOnly())
        self.changed.emit(tidy)
