"""What can be done about the chosen callers: call back, claim, snooze, mark as handled."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.worklist import Caller, State
from desktop.qtmodels.caller_words import first_name
from desktop.qtmodels.local import local
from desktop.views.call_step_words import device_of
from desktop.views.snooze_menu import SnoozeMenu
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.short_button import ShortButton

_ROOM = 200  # px, at least
_GAP = 8  # px


class Form(Enum):
    """Where the buttons stand, which says how many there are."""

    PANEL = "all of them, below one another"
    LINE = "call back and mark handled, in the line above the list"
    FOOT = "call back and mark handled, across the foot"
    SEVERAL = "what can be done about several at once"


class CallerActions(QWidget):
    """One set of buttons that stands in the panel, in the line above the list, or below it.

    Signals:
        call: call the chosen caller back.
        claim: claim the chosen ones.
        release: give them back.
        snooze: until when (datetime, UTC).
        handled: mark them as handled.
    """

    call = Signal()
    claim = Signal()
    release = Signal()
    snooze = Signal(object)
    handled = Signal()

    def __init__(self, missed: MissedCallsController, dialer: DialerController) -> None:
        super().__init__()
        self._missed = missed
        self._dialer = dialer
        self._form = Form.PANEL
        self._own = False
        self.hint = ""
        self.call_back = Button(self.tr("Call back"), "phone", kind="call")
        self._claim = ShortButton(self.tr("Claim"), "hand", kind="")
        self._release = ShortButton(
            self.tr("Release"), "hand", kind="", name=self.tr("Release claim")
        )
        self._snooze = ShortButton(self.tr("Snooze"), "alarm-clock-plus", kind="")
        self._handled = ShortButton(
            self.tr("Mark handled"), "check-check", brief=self.tr("Handled"), kind=""
        )
        self.menu = SnoozeMenu(lambda: missed.zone, self)
        self._snooze.setMenu(self.menu)
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        for layout in (self._column, self._row):
            layout.setSpacing(px(_GAP))
        self._column.addLayout(self._row)
        self.call_back.clicked.connect(self.call)
        self._claim.clicked.connect(self.claim)
        self._release.clicked.connect(self.release)
        self._handled.clicked.connect(self.handled)
        self.menu.chosen.connect(self.snooze)
        self._place()

    def arrange(self, form: Form) -> None:
        """Stand elsewhere."""
        if form is not self._form:
            self._form = form
            self._place()

    def show_callers(self, callers: Sequence[Caller]) -> None:
        """Allow what can be done about these, and say why not the rest."""
        one = callers[0] if len(callers) == 1 else None
        self._allow_call(one)
        own = self._missed.person
        nobody = "" if callers else self.tr("Choose a caller.")
        closed = all(caller.state is State.CLOSED for caller in callers)
        over = nobody or (self.tr("Nobody needs to call any more.") if closed else "")
        other = one.holder if one and one.holder and own and one.holder.id != own.id else None
        taken = self.tr("{name} claimed this caller.").format(name=other.name) if other else ""
        held = [caller for caller in callers if caller.holder and own]
        self._own = bool(held) and all(own and c.holder and c.holder.id == own.id for c in held)
        self._own = self._own and len(held) == len(callers)
        for button in (self._claim, self._release, self._handled, self._snooze):
            button.allow(over or taken)
        self._show_claim()

    def _allow_call(self, caller: Caller | None) -> None:
        obstacle = self._dialer.obstacle()
        why_not = obstacle.text if obstacle else ""
        if caller is None:
            why_not = self.tr("Choose a caller.")
        elif not caller.number:
            why_not = self.tr("The caller withheld the number.")
        elif caller.proof:
            state = self._missed.table.words.state(caller).text
            why_not = self.tr("{state}. Nobody needs to call any more.").format(state=state)
        may = not why_not and not self._missed.calling
        self.call_back.setEnabled(may)
        self.call_back.setToolTip(local(why_not))
        self.hint = why_not if why_not or caller is None else self._what_happens(caller)

    def _what_happens(self, caller: Caller) -> str:
        dialer = self._dialer
        device = device_of(dialer.ring_on, dialer.caller_name(dialer.call_as))
        who = first_name(caller.name) if caller.name else self._missed.table.words.who(caller)
        text = self.tr("Claims the row, rings {device}, then {who}.")
        return text.format(device=device, who=who)

    def minimumSizeHint(self) -> QSize:
        """In a panel it makes itself as narrow as need be."""
        least = super().minimumSizeHint()
        return QSize(px(_ROOM), least.height()) if self._form is Form.PANEL else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _show_claim(self) -> None:
        wanted = self._form in {Form.PANEL, Form.SEVERAL}
        self._claim.setVisible(wanted and not self._own)
        self._release.setVisible(wanted and self._own)
        self._snooze.setVisible(wanted)
        self._shorten()

    def _shorten(self) -> None:
        """Give up a word where the panel is too narrow for all of them."""
        claim = self._release if self._own else self._claim
        needed = sum(one.width_if(short=False) for one in (claim, self._snooze, self._handled))
        room = self.width() - 2 * px(_GAP)
        if self._form is Form.SEVERAL:  # in the line of the list, whose count can give way
            room = self.window().width() - px(60)
        may = self._form in {Form.PANEL, Form.SEVERAL}
        self._handled.set_short(may and needed > room)
        rest = needed - self._handled.width_if(short=False) + self._handled.width_if(short=True)
        for button in (claim, self._snooze):
            button.set_short(may and rest > room)

    def _place(self) -> None:
        self._column.removeWidget(self.call_back)
        while self._row.takeAt(0):
            pass
        panel, foot = self._form is Form.PANEL, self._form is Form.FOOT
        self.call_back.setVisible(self._form is not Form.SEVERAL)
        if panel:
            self._column.insertWidget(0, self.call_back)
        elif foot:
            self._row.addWidget(self.call_back, 1)
        for button in (self._claim, self._release, self._snooze, self._handled):
            self._row.addWidget(button, 1 if panel or foot else 0)
        if self._form is Form.LINE:
            self._row.addWidget(self.call_back)
        growing = QSizePolicy.Policy.Expanding if panel or foot else QSizePolicy.Policy.Fixed
        self.setSizePolicy(growing, QSizePolicy.Policy.Fixed)
        self._show_claim()
