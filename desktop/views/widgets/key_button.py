"""A key cap that can be pressed to choose another key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_Control,
        Qt.Key.Key_Meta,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Shift,
    }
)


class KeyButton(Button):
    """Shows a key; pressed, it waits for another one.

    While it waits, Esc and Tab leave the key as it was, and Backspace asks for none.

    Signals:
        caught: ``QKeySequence`` that was pressed; empty for none.
    """

    caught = Signal(object)
    _waits = False  # known before Qt sends the first events

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", size="small", name=name, parent=parent)
        self._shown = ""
        self.clicked.connect(self._wait)

    def show_keys(self, keys: str) -> None:
        """Show a key sequence as this platform writes it; "" for none."""
        self._shown = keys
        self.setAccessibleDescription(keys or self.tr("No key"))
        if not self._waits:
            self.setText(keys or self.tr("No key"))

    def event(self, event: QEvent) -> bool:
        """While it waits no key is a shortcut of something else."""
        if self._waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._waits:
            super().keyPressEvent(event)
            return
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        modifiers &= ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
        if key in _MODIFIERS or event.isAutoRepeat():
            return
        bare = modifiers == Qt.KeyboardModifier.NoModifier
        self._stop()
        if bare and key == Qt.Key.Key_Backspace:
            self.caught.emit(QKeySequence())
        elif not (bare and key == Qt.Key.Key_Escape):
            self.caught.emit(QKeySequence(modifiers.value | key.value))

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._stop()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._waits = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.tr("Press keys…"))
        restyle(self, kind="primary")
        announce(self, self.tr("Press the new keys, or Escape to keep the old ones."))

    def _stop(self) -> None:
        if self._waits:
            self._waits = False
            self.setText(self._shown or self.tr("No key"))
            restyle(self, kind="")
