"""The own status of an agent: the menu that sets it, and the button that shows it with its time."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.presence import PresenceController
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.qtmodels.words import talk_time
from desktop.views import icons
from desktop.views.theme.tokens import ink
from desktop.views.widgets.buttons import Button

_SECOND = 1_000  # ms


class PresenceMenu(QMenu):
    """Coming back first, then all statuses, then the break that is left."""

    def __init__(self, presence: PresenceController, parent: QWidget) -> None:
        super().__init__(parent)
        self._presence = presence
        self.setTitle(self.tr("Status"))
        self.setToolTipsVisible(True)
        self.triggered.connect(self._choose)
        self.aboutToShow.connect(presence.read_break)
        presence.changed.connect(self._fill)
        self._fill()

    def _choose(self, entry: QAction) -> None:
        if status := entry.data():
            self._presence.set_status(status)

    def _fill(self) -> None:
        self.clear()
        presence, reason = self._presence, self._presence.reason
        available = presence.available
        if presence.is_away and available and not reason:
            words = self.tr("Back to {status}").format(status=local(available.label))
            back = self.addAction(icons.icon("arrow-left"), words)
            back.triggered.connect(presence.come_back)
            self.addSeparator()
        for status in presence.statuses:
            entry = self.addAction(icons.icon(status.icon), local(status.label))
            entry.setData(status.value)
            entry.setEnabled(not reason)
            entry.setToolTip(local(reason or status.label))
        notes = [local(reason), self.break_words()]
        if any(notes):
            self.addSeparator()
        for note in filter(None, notes):
            for line in note.split(". "):  # menus do not wrap
                self.addAction(line).setEnabled(False)

    def break_words(self) -> str:
        """How much break is left, "" where nobody tells."""
        left, fault = self._presence.break_left, self._presence.break_fault
        if fault:
            return self.tr("Break left: not known. {fault}").format(fault=local(fault))
        if left is None:
            return ""
        return self.tr("Break left: {span}").format(span=_span(left))


class PresenceButton(QObject):
    """Keeps a button true that shows the own status; hides it for who has none."""

    def __init__(
        self,
        presence: PresenceController,
        button: Button,
        back: Button | None,
        *,
        widest: int,
    ) -> None:
        """Begin.

        Args:
            presence: The own status.
            button: Shows it, with how long it has lasted, and opens the menu.
            back: Comes back from a break; there only during one.
            widest: Pixels of the status; a longer one is shortened, the time beside it never.
        """
        super().__init__(button)
        self._presence, self._button, self._back = presence, button, back
        self._widest = widest
        self._menu = PresenceMenu(presence, button)
        button.setMenu(self._menu)
        button.setProperty("opens", True)
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self._show_time)
        presence.changed.connect(self.show)
        if back:
            back.clicked.connect(presence.come_back)
        self.show()

    def show(self) -> None:
        """Show what is known now."""
        presence, button = self._presence, self._button
        button.setVisible(presence.is_agent)
        if self._back:
            self._back.setVisible(presence.is_away and not presence.reason)
        known = presence.present
        if known:
            button.set_icon(known.icon, ink(Tone(known.tone)))
            self._clock.start()
        else:
            button.set_icon("circle-question-mark", ink(Tone.NEUTRAL))
            self._clock.stop()
        self._show_time()
        tip = self.tr("Your status. Only what is set here is known.")
        if known and presence.set_at:
            at = presence.set_at.astimezone()
            tip = self.tr("{status}, set here {time}").format(
                status=local(known.label), time=f"{at:%H:%M}"
            )
        button.setAccessibleDescription(tip if known else self.tr("Unknown"))
        lines = [local(presence.reason) or tip, self._menu.break_words()]
        button.setToolTip("\n".join(line for line in lines if line))

    def _show_time(self) -> None:
        known, button = self._presence.present, self._button
        if known is None:
            button.setText(self.tr("Unknown"))
            return
        seconds = int(self._presence.lasted.total_seconds())
        end = Qt.TextElideMode.ElideRight
        status = button.fontMetrics().elidedText(local(known.label), end, self._widest)
        button.setText(f"{status} {talk_time(seconds) if seconds else '0:00'}")


def _span(left: timedelta) -> str:
    hours, minutes = divmod(int(left.total_seconds()) // 60, 60)
    if hours:
        return local(say("{hours} h {minutes} min", hours=hours, minutes=minutes))
    return local(say("{minutes} min", minutes=minutes))
