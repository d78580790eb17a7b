"""The mini dialer: a small window that stays on top, with all that is needed to place a call.

It acts through the same controller as the dialer of the big window, so one wish stays one call.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.all import Controllers
from desktop.domain.call import RingOn
from desktop.domain.errors import CalldeckError
from desktop.domain.worklist import Which
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.services.dialing import CallProgress
from desktop.storage.settings import MINI_ON_TOP, MINI_PLACE, Settings
from desktop.views import icons
from desktop.views.mini_call import MiniCall
from desktop.views.mini_missed import MiniMissed
from desktop.views.mini_recents import MiniRecents
from desktop.views.number_line import NumberLine
from desktop.views.presence_menu import PresenceButton
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fresh_enter import FreshEnter
from desktop.views.widgets.labels import ElidedLabel, IconLabel, label, separator
from desktop.views.widgets.phone_field import PhoneField

_WIDTH, _HEIGHT = 360, 220  # px
_STATUS = 96  # px of the own status
_CAPTION = 90  # px; a longer one is left out, for the icon beside it says the same
_MARGIN = 24  # px from the corner of the screen where it comes up first
_ICONS = {RingOn.SOFTPHONE: "headset", RingOn.MOBILE: "smartphone"}


class MiniDialer(QWidget):
    """Number, check, Call, and the call under way.

    Signals:
        big_wanted: the person wants the big window back.
        missed_wanted: the person wants to see the missed calls.
        closed: the window was closed.
    """

    big_wanted = Signal()
    missed_wanted = Signal()
    closed = Signal()

    def __init__(self, controllers: Controllers, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._dialer, self._missed = controllers.dialer, controllers.missed
        self._settings = settings
        self.setWindowTitle(self.tr("Calldeck mini dialer"))
        self.setAccessibleName(self.tr("Calldeck mini dialer"))
        self.setWindowIcon(icons.app_icon())
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedSize(px(_WIDTH), px(_HEIGHT))
        self.field = PhoneField()
        self.field.setProperty("extent", "small")
        self._call = Button(self.tr("Call"), "phone", kind="call", size="call")
        self._line = NumberLine(self._dialer)
        self._recents = MiniRecents(controllers.suggestions)
        self._missed_line = MiniMissed()
        self._presence = Button("", "circle-question-mark", name=self.tr("Presence"))
        self._waiting = Button("", "phone-missed", kind="quiet", name=self.tr("Missed calls"))
        if "missed" not in settings.tabs:
            self._waiting.hide()
        self._pin = IconButton("pin", self.tr("Keep on top"))
        self._pin.setCheckable(True)
        self._big = IconButton("maximize-2", self.tr("Back to the big window"))
        self._ring_on = ComboBox(self.tr("Ring me on"))
        self._ring_on.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state_icon = IconLabel("check", "ok", 14)
        self._state = ElidedLabel("", "secondary")
        self._talk = MiniCall(self._dialer)
        self._below = QStackedWidget()
        self._lay_out()
        PresenceButton(controllers.presence, self._presence, None, widest=px(_STATUS))
        self._connect()
        self._pin.setChecked(settings.get(MINI_ON_TOP))
        self._keep_on_top(on=self._pin.isChecked())

    # What the program uses

    def open(self, text: str) -> None:
        """Come up where it was, with this in the field."""
        self._place()
        self.field.setText(text)
        self.show()
        self.raise_()
        self.activateWindow()
        self.focus()

    def focus(self) -> None:
        """Give the number field the focus."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keep_place(self) -> None:
        """Write where it stands to the settings."""
        if self.isVisible():
            self._settings.set(MINI_PLACE, f"{self.x()},{self.y()}")

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_call(self._dialer.call)
        self._show_missed()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_place()
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.field.text() and not self.field.isReadOnly():
            self.field.clear()
        else:
            self.big_wanted.emit()

    def event(self, event: QEvent) -> bool:
        """It grows where words need more lines than the design has room for."""
        if event.type() is QEvent.Type.LayoutRequest and (layout := self.layout()):
            self.setFixedHeight(max(px(_HEIGHT), layout.totalMinimumHeightForWidth(self.width())))
        return super().event(event)

    # What happens

    def _press(self) -> None:
        if self._call.isEnabled():
            self._dialer.press_call()

    def _type(self, text: str) -> None:
        self._dialer.type_number(text)
        self._show_waiting_caller()

    def _take_number(self, text: str) -> None:
        if self.isVisible():
            self.field.setText(text)

    def _show_blocked(self, error: CalldeckError) -> None:
        if not self.isVisible():
            return
        said = f"{local(error.title)} {local(error.text)}".strip()
        self._below.setCurrentIndex(0)
        self._line.judge(said, "circle-alert", Tone.BAD)
        announce(self.field, said, urgent=True)

    def _show_call(self, call: CallProgress | None) -> None:
        if not self.isVisible():
            return  # it is shown with the window
        busy = call is not None and call.blocks() is not None
        self.field.setReadOnly(busy)
        self.field.erase.setEnabled(bool(self.field.text()) and not busy)
        self._show_choices()
        self._talk.show_call(call)

    def _show_choices(self) -> None:
        if not self.isVisible():
            return
        self._below.setCurrentIndex(0 if self._line.is_needed else 1)
        dialer, box = self._dialer, self._ring_on
        was_blocked = box.blockSignals(True)  # filling it is no choice of the person's
        box.clear()
        for ring_on in RingOn:
            if not dialer.ring_reason(ring_on) or ring_on is dialer.ring_on:
                box.add_choice(local(ring_on.value), ring_on, _ICONS[ring_on])
        box.choose(dialer.ring_on)
        box.blockSignals(was_blocked)
        obstacle = dialer.obstacle()
        self._call.setEnabled(obstacle is None)
        self._call.setToolTip(local(obstacle.text) if obstacle else "")
        named = dialer.caller_name(dialer.call_as)
        ready = self.tr("As {agent}").format(agent=named) if named else self.tr("Ready")
        self._state.set_text(local(obstacle.text) if obstacle else ready)
        self._state_icon.set_icon("info" if obstacle else "check", "muted" if obstacle else "ok")

    def _show_missed(self) -> None:
        if not self.isVisible():
            return
        count, overdue = self._missed.counts.get(Which.OPEN, 0), self._missed.overdue > 0
        self._waiting.setText(f"{count:,}" if count else "0")
        self._waiting.set_icon("phone-missed", "bad" if overdue else "text2")
        told = self.tr("{n} callers are waiting").format(n=count)
        self._waiting.setAccessibleDescription(told)
        self._waiting.setToolTip(told)
        self._show_waiting_caller()

    def _show_waiting_caller(self) -> None:
        """Say that the number in the field is one of those who were missed."""
        number = self._dialer.check.number
        waiting = {c.number: c for c in self._missed.callers if c.number and not c.proof}
        caller = waiting.get(number.e164) if number else None
        self._recents.setVisible(number is None)  # what is to be minded needs the room
        self._missed_line.show_caller(caller)

    def _keep_on_top(self, *, on: bool) -> None:
        shown = self.isVisible()
        self._settings.set(MINI_ON_TOP, on)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on)
        self._pin.set_icon("pin", "accent" if on else "text2")
        if shown:
            self.show()  # the flag took effect by making another window, which is hidden at first

    def _place(self) -> None:
        """Where it was, or in the corner where that is on no screen any more."""
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        kept = _point_of(self._settings.get(MINI_PLACE))
        if kept and any(area.contains(QRect(kept, self.size())) for area in areas):
            self.move(kept)
            return
        corner = areas[0].bottomRight() - QPoint(px(_MARGIN), px(_MARGIN))
        self.move(corner - QPoint(self.width(), self.height()))

    def _take_screens(self) -> None:
        """A screen was taken away: be where a person can see it."""
        if self.isVisible():
            self._place()

    def _connect(self) -> None:
        dialer = self._dialer
        FreshEnter(self.field).pressed.connect(self._press)
        self.field.changed.connect(self._type)
        self._call.clicked.connect(self._press)
        self._pin.toggled.connect(lambda on: self._keep_on_top(on=on))
        self._big.clicked.connect(self.big_wanted)
        self._waiting.clicked.connect(self.missed_wanted)
        self._recents.chosen.connect(dialer.fill)
        self._talk.closed.connect(self.focus)
        self._ring_on.currentIndexChanged.connect(
            lambda _: dialer.choose_ring_on(self._ring_on.currentData())
        )
        dialer.filled.connect(self._take_number)
        dialer.blocked.connect(self._show_blocked)
        dialer.call_changed.connect(self._show_call)
        dialer.choices_changed.connect(self._show_choices)
        dialer.number_changed.connect(self._show_choices)
        self._missed.changed.connect(self._show_missed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._take_screens)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self._presence)
        head.addStretch(1)
        for button in (self._waiting, self._pin, self._big):
            head.addWidget(button)
        number = QHBoxLayout()
        number.setSpacing(px(8))
        number.addWidget(self.field, 1)
        number.addWidget(self._call)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        caption = label(self.tr("Ring me on"), "secondary")
        caption.setHidden(caption.sizeHint().width() > px(_CAPTION))
        caption.setBuddy(self._ring_on)
        foot.addWidget(caption)
        foot.addWidget(self._ring_on)
        foot.addStretch(1)
        foot.addWidget(self._state_icon)
        foot.addWidget(self._state)
        idle = QWidget()
        lines = QVBoxLayout(idle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(4))
        for line in (self._line, self._missed_line, self._recents):
            lines.addWidget(line)
        lines.addStretch(1)
        lines.addWidget(separator())
        lines.addLayout(foot)
        self._below.addWidget(idle)
        self._below.addWidget(self._talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(8))
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addLayout(number)
        column.addWidget(self._below, 1)


def _point_of(text: str) -> QPoint | None:
    """A place as the settings have it; None for what is none."""
    left, _, top = text.partition(",")
    try:
        return QPoint(int(left), int(top))
    except (ValueError, OverflowError):
        return None
