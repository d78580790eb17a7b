"""Brings missed callers to where a person looks when not at the window: notifications and tray."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.worklist import Which
from desktop.storage.settings import Settings
from desktop.views.desktop_notices import DesktopNotices
from desktop.views.tray_icon import TrayIcon


class MissedAlerts(QObject):
    """Tells the desktop what the missed callers' list knows.

    Signals:
        wanted: the person wants to see the missed calls; the id of the caller, or "" (str).
        window_wanted: the person wants to see the window.
        quit_wanted: the person wants to leave.
    """

    wanted = Signal(object)
    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, missed: MissedCallsController, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._missed = missed
        self._settings = settings
        self._tray = TrayIcon(window)
        self._notices = DesktopNotices(window, settings, self, tray=self._tray)
        self._notices.opened.connect(self.wanted)
        self._tray.missed_requested.connect(lambda: self.wanted.emit(""))
        self._tray.show_requested.connect(self.window_wanted)
        self._tray.quit_requested.connect(self.quit_wanted)
        missed.changed.connect(self._show)
        missed.reset.connect(self._notices.clear)
        self.take_limits()

    def take_limits(self) -> None:
        """The age limits were changed in the settings."""
        self._missed.set_limits(self._settings.limits)

    def close(self) -> None:
        """Take back what is on the desktop: the program quits."""
        self._notices.close()
        self._tray.hide()

    def _show(self) -> None:
        missed = self._missed
        self._tray.show_counts(missed.counts.get(Which.OPEN, 0), missed.overdue)
        # Before the list is complete, a caller who was called back may still look open.
        if missed.read_at and not missed.reading:
            self._notices.take(missed.callers, datetime.now(UTC))
