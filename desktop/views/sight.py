"""Whether a person can see the window, and when they come back to it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_LONG = 60_000  # ms


class Sight(QObject):
    """Follows one window.

    Signals:
        returned: the window can be seen again after a minute or longer.
    """

    returned = Signal()

    def __init__(self, window: QWidget, *, long: int = _LONG) -> None:
        """Begin to follow.

        Args:
            window: The window, which becomes the parent.
            long: Milliseconds out of sight that count.
        """
        super().__init__(window)
        self._window = window
        self._long = long
        self._away = QElapsedTimer()
        window.installEventFilter(self)

    @property
    def is_seen(self) -> bool:
        """Whether the window is open and not minimised; another window may cover it."""
        return self._window.isVisible() and not self._window.isMinimized()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange}:
            if not self.is_seen:
                if not self._away.isValid():
                    self._away.start()
            elif self._away.isValid():
                was_long = self._away.elapsed() >= self._long
                self._away.invalidate()
                if was_long:
                    self.returned.emit()
        return super().eventFilter(watched, event)
