"""Notices that the network is back or another one, where the system tells."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability
_Medium = QNetworkInformation.TransportMedium
_SETTLES = 1_000  # ms; one change of network is several messages of the system


class NetworkWatch(QObject):
    """Waits for changes of the network; without a backend of the system it waits in vain.

    Signals:
        changed: more can be reached than before, or a computer that stays connected has gone from
            one kind of network to another; requests may succeed that just failed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, settles: int = _SETTLES) -> None:
        """Begin to watch.

        Args:
            parent: The Qt parent.
            settles: Milliseconds without a further change before one is told.
        """
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=settles)
        self._timer.timeout.connect(self.changed)
        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            self._reach, self._medium = network.reachability(), network.transportMedium()
            network.reachabilityChanged.connect(self._note_reach)
            network.transportMediumChanged.connect(self._note_medium)

    def _note_reach(self, reach: _Reach) -> None:
        before, self._reach = self._reach, reach
        if reach is _Reach.Disconnected:
            self._timer.stop()
        elif before is not _Reach.Unknown and reach.value > before.value:
            self._timer.start()

    def _note_medium(self, medium: _Medium) -> None:
        before, self._medium = self._medium, medium
        if _Medium.Unknown not in {before, medium} and self._reach is not _Reach.Disconnected:
            self._timer.start()
