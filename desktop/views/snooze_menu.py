"""When a caller who is snoozed comes back: a menu of usual times, and a dialog for any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTimeEdit, QWidget

from desktop.views import icons
from desktop.views.dialog import Dialog
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.choices import DateField
from desktop.views.widgets.fields import LabeledField

translate = QCoreApplication.translate
_SPANS = (15, 30, 60, 120)  # minutes
_MORNING = time(9)


def usual_times(now: datetime, zone: tzinfo) -> Sequence[tuple[str, datetime]]:
    """What is offered, such as ``in 30 min``, with the time in UTC that each stands for."""
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    spans = [(_in(minutes), now + timedelta(minutes=minutes)) for minutes in _SPANS]
    morning = datetime.combine(tomorrow, _MORNING, tzinfo=zone).astimezone(UTC)
    return [*spans, (translate("Snooze", "tomorrow 9:00"), morning)]


def _in(minutes: int) -> str:
    if minutes < 60:
        return translate("Snooze", "in {0} min").format(minutes)
    return translate("Snooze", "in {0} h").format(minutes // 60)


class SnoozeMenu(QMenu):
    """Usual times, and one of one's own choice; made anew each time it opens.

    Signals:
        chosen: the time (datetime, UTC).
    """

    chosen = Signal(object)

    def __init__(
        self,
        zone: Callable[[], tzinfo],
        parent: QWidget,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Make the menu.

        Args:
            zone: Zone of the times shown.
            parent: The Qt parent; the dialog opens over its window.
            now: The present time.
        """
        super().__init__(parent)
        self._zone = zone
        self._now = now
        self.setTitle(self.tr("Snooze"))
        self.setIcon(icons.icon("alarm-clock-plus"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for words, until in usual_times(self._now(), self._zone()):
            entry = self.addAction(icons.icon("alarm-clock"), words.capitalize())
            entry.triggered.connect(lambda _=False, at=until: self.chosen.emit(at))
        self.addSeparator()
        other = self.addAction(icons.icon("calendar-clock"), self.tr("Choose a time…"))
        other.triggered.connect(self._ask)

    def _ask(self) -> None:
        dialog = SnoozeDialog(self._zone(), self._now, self.parentWidget())
        dialog.chosen.connect(self.chosen)
        dialog.open()


class SnoozeDialog(Dialog):
    """Asks for day and time.

    Signals:
        chosen: the time (datetime, UTC).
    """

    chosen = Signal(object)

    def __init__(
        self, zone: tzinfo, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Snooze until"), parent)
        self._zone = zone
        self._now = now
        start = now().astimezone(zone) + timedelta(hours=1)
        self._day, self._time = DateField(self.tr("Day")), QTimeEdit()
        self._day.setDisplayFormat("d MMM yyyy")
        self._day.setMinimumDate(QDate(*now().astimezone(zone).timetuple()[:3]))
        self._day.setDate(QDate(start.year, start.month, start.day))
        self._time.setAccessibleName(self.tr("Time"))
        self._time.setDisplayFormat("HH:mm")
        self._time.setTime(QTime(start.hour, 0))
        self._time.lineEdit().setTextMargins(px(8), 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._when = LabeledField(self.tr("Time"), self._time)
        row.addWidget(LabeledField(self.tr("Day"), self._day), 1)
        row.addWidget(self._when, 1)
        self.content.addLayout(row)
        snooze = Button(
            self.tr("Snooze"), "alarm-clock-plus", kind="primary", name=self.tr("Snooze until then")
        )
        snooze.clicked.connect(self._enter)
        self.set_buttons(snooze, Button(self.tr("Cancel")))
        self._time.setFocus()

    def _enter(self) -> None:
        day, at = self._day.date(), self._time.time()
        until = datetime(
            day.year(), day.month(), day.day(), at.hour(), at.minute(), tzinfo=self._zone
        )
        if until <= self._now():
            self._when.set_error(self.tr("That time is over."))
            self._time.setFocus()
            return
        self.chosen.emit(until.astimezone(UTC))
        self.accept()
