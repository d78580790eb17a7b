"""Notices that nobody has touched the computer for a while; changes nothing by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.controllers.base import Controller
from desktop.controllers.presence import PresenceController
from desktop.runtime.idle import Clock, system_clock
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class IdleController(Controller):
    """Tells once for each time that nobody is there while calls may come.

    Attributes:
        own_clock: Seconds since the last input in the program's own windows; used where the
            system tells programs no more.

    Signals:
        own_clock_needed: the system has no clock: set ``own_clock``.
        away: minutes (int) that nobody has touched the computer for.
    """

    own_clock_needed = Signal()
    away = Signal(object)

    def __init__(
        self,
        session: Session,
        presence: PresenceController,
        tasks: TaskRunner,
        minutes: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Begin.

        Args:
            session: Runs what asks the system.
            presence: The own status.
            tasks: Where the work runs.
            minutes: After how many minutes to tell; 0 for never.
            parent: The Qt parent.
        """
        super().__init__(tasks, parent)
        self.own_clock: Clock | None = None
        self._session = session
        self._presence = presence
        self._minutes = minutes
        self._clock: Clock | None = None
        self._sought = False
        self._told = False

    @property
    def sees_whole_computer(self) -> bool:
        """Whether input in other programs counts, too; assumed until the system was asked."""
        platform = QGuiApplication.platformName()
        return platform in {"xcb", "windows", "cocoa"} and (not self._sought or bool(self._clock))

    def look(self) -> None:
        """See how long nobody has touched the computer."""
        presence = self._presence
        available = presence.is_agent and not presence.reason and not presence.is_away
        if available and self._minutes() > 0:
            self.start_once("look", self._look())
        else:
            self._told = False

    async def _look(self) -> None:
        if not self._sought:
            platform = QGuiApplication.platformName()
            self._clock = await self._session.local(lambda: system_clock(platform))
            self._sought = True
            if self._clock is None:
                self.own_clock_needed.emit()
        seconds = 0.0
        if self._clock:
            seconds = await self._session.local(self._clock)
        elif self.own_clock:
            seconds = self.own_clock()
        minutes = self._minutes()
        long = minutes > 0 and seconds >= 60 * minutes
        if long and not self._told:
            self.away.emit(int(seconds // 60))
        self._told = long
