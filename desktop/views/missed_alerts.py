"""Brings missed callers to where a person looks when not at the window: notifications and tray."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.worklist import Which
from desktop.storage.age_limits import age_limits
from desktop.storage.settings import Settings
from desktop.views.desktop_notices import DesktopNotices
from desktop.views.missed_tab import MissedTab
from desktop.views.tray_icon import TrayIcon


class Front(Protocol):
    """The window, as far as a notification leads there."""

    def take_over(self, text: str) -> None:
        """Come to the front."""

    def show_tab(self, key: str) -> None:
        """Show a tab."""

    def leave(self) -> None:
        """Quit."""


class MissedAlerts(QObject):
    """Tells the desktop what the missed callers' list knows, and leads a person there."""

    def __init__(
        self,
        missed: MissedCallsController,
        settings: Settings,
        tab: MissedTab,
        window: QWidget,
        front: Front,
    ) -> None:
        """Begin; ``tray`` is the icon.

        Args:
            missed: Whose callers are told of.
            settings: Which kinds of news a person wants, and the age limits.
            tab: Shows a caller.
            window: What notifications and tray icon belong to.
            front: The same, to be brought to the front.
        """
        super().__init__(window)
        self._missed = missed
        self._settings = settings
        self._tab = tab
        self._front = front
        self.tray = TrayIcon(window)
        self._notices = DesktopNotices(window, settings, self, tray=self.tray)
        self._notices.opened.connect(self._show_missed)
        self.tray.missed_requested.connect(lambda: self._show_missed(""))
        self.tray.quit_requested.connect(front.leave)
        missed.reset.connect(self._notices.clear)
        if "missed" in settings.tabs:
            missed.changed.connect(self._show)
        else:
            self.tray.leave_out("missed")
        self.take_limits()

    def take_limits(self) -> None:
        """The age limits were changed in the settings."""
        self._missed.set_limits(age_limits(self._settings))

    def close(self) -> None:
        """Take back what is on the desktop: the program quits."""
        self._notices.close()
        self.tray.close()

    def _show_missed(self, caller_id: str) -> None:
        self._front.take_over("")
        self._front.show_tab("missed")
        if caller_id:
            self._tab.show_caller(caller_id)

    def _show(self) -> None:
        missed = self._missed
        self.tray.show_counts(missed.counts.get(Which.OPEN, 0), missed.overdue)
        # Before the list is complete, a caller who was called back may still look open.
        if missed.read_at and not missed.reading:
            self._notices.take(missed.callers, datetime.now(UTC))
