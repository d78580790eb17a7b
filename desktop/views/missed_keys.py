"""The keys of the worklist: the whole list with four keys per caller."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

_TEXT = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIRST, _LAST = Qt.Key.Key_1, Qt.Key.Key_5


class MissedKeys:
    """Letters and digits act wherever no text is typed, once however long they are held."""

    def __init__(
        self,
        acts: Mapping[Qt.Key, Callable[[], None]],
        enter: Callable[[], None],
        outcome: Callable[[int], None],
    ) -> None:
        """Make the keys.

        Args:
            acts: What the letters do.
            enter: What Enter does; on a button it presses the button and nothing else.
            outcome: What the digits 1 to 5 do.
        """
        self._acts = acts
        self._enter = enter
        self._outcome = outcome

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says; False where it is not one of ours."""
        focus = QApplication.focusWidget()
        if event.modifiers() not in _BARE or isinstance(focus, _TEXT):
            return False
        act = self._act_of(Qt.Key(event.key()), on_button=isinstance(focus, QPushButton))
        if act is None:
            return False
        if not event.isAutoRepeat():
            act()
        return True

    def _act_of(self, key: Qt.Key, *, on_button: bool) -> Callable[[], None] | None:
        if key in _ENTER:
            return None if on_button else self._enter
        if _FIRST <= key <= _LAST:
            return lambda: self._outcome(int(key) - int(_FIRST) + 1)
        return self._acts.get(key)
