"""The note about a caller: kept when the field is left, or along with the outcome."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from desktop.views.theme import px


class NoteField(QPlainTextEdit):
    """A few lines of text.

    Signals:
        left: the focus went elsewhere.
        entered: Enter was pressed while that means something.

    Attributes:
        enters: Whether Enter is told in place of beginning a line; Shift+Enter always begins one.
    """

    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.enters = False
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Add a note for whoever calls next"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(60))
        self._loaded = ""

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    @property
    def edited(self) -> bool:
        """Whether something else is written than was loaded."""
        return self.text != self._loaded

    def load(self, text: str) -> None:
        """Show a kept note."""
        self._loaded = text.strip()
        if self.text != self._loaded:
            self.setPlainText(self._loaded)

    def keep(self) -> None:
        """What is written now is kept elsewhere."""
        self._loaded = self.text

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self.enters and not shift:
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)
