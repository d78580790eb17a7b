"""Enter in a field that calls: once for each press, however long the key is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FreshEnter(QObject):
    """Watches one field.

    Signals:
        pressed: Enter was pressed afresh.
    """

    pressed = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
        ):
            if not event.isAutoRepeat():
                self.pressed.emit()
            return True
        return super().eventFilter(watched, event)
