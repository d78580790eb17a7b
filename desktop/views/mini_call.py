"""The call under way in the mini dialer: what is happening, for how long, and how to end it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.qtmodels import words as spans
from desktop.services.dialing import CallProgress
from desktop.views.call_ways import CallWays
from desktop.views.call_words import describe
from desktop.views.theme import px
from desktop.views.theme.tokens import ink
from desktop.views.widgets.announce import announce
from desktop.views.widgets.labels import IconLabel, label, line_height, set_tone

_SECOND = 1_000  # ms


class MiniCall(QWidget):
    """One call in three lines.

    Signals:
        closed: the person closed the call.
    """

    closed = Signal()

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._call: CallProgress | None = None
        self._icon = IconLabel("bell-ring", "info")
        self._heading = label("", "strong", wrap=True)
        self._heading.setAccessibleName(self.tr("Call status"))
        self._time = label("", "secondary")
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._text = label("", "secondary", wrap=True)
        self._text.setAlignment(top)
        self._ways = CallWays(dialer, compact=True)
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self._show)
        self._ways.closed.connect(self._dismiss)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def show_call(self, call: CallProgress | None) -> None:
        """Show this call, as soon as somebody can see it; nothing to show without one."""
        self._call = call
        for part in (self._heading, self._text, self._ways):  # they take no room without a call
            part.setVisible(call is not None)
        if call is None or not self.isVisible():
            self._clock.stop()
            return
        self._show()
        told = f"{self._heading.accessibleDescription()}. {self._text.text()}"
        announce(self, told, urgent=call.error is not None)

    def _show(self) -> None:
        call, dialer = self._call, self._dialer
        if call is None:
            return
        now = datetime.now(UTC)
        named = dialer.caller_name(call.request.agent)
        told = describe(call, dialer.provider_title, named, now, dialer.zone)
        self._icon.set_icon(told.icon, ink(told.tone))
        self._heading.setText(told.heading)
        self._heading.setAccessibleDescription(told.heading)  # its name says what it is about
        set_tone(self._heading, told.tone if told.over else None)
        self._text.setText(told.text)
        for part in (self._icon, self._time):  # beside the first line of the heading
            part.setFixedHeight(line_height(self._heading))
        seconds = int((now - call.since).total_seconds())
        self._time.setText("" if told.over else spans.talk_time(max(1, seconds)))
        self._clock.stop() if told.over else self._clock.start()
        self._ways.show_call(call)

    def _dismiss(self) -> None:
        self._dialer.dismiss()
        self.closed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self._icon, 0, top)
        head.addWidget(self._heading, 1)
        head.addWidget(self._time, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addWidget(self._text)
        column.addStretch(1)
        column.addWidget(self._ways)
