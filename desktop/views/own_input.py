"""How long nobody has touched Calldeck's own windows, for desktops that tell programs no more."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class OwnInput(QObject):
    """Notes when the last input came."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = time.monotonic()
        if app := QCoreApplication.instance():
            app.installEventFilter(self)

    def seconds(self) -> float:
        """Seconds since then."""
        return time.monotonic() - self._last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = time.monotonic()
        return super().eventFilter(watched, event)
