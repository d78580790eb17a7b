"""What can be done while a call goes on: stop it, hand it over, look again, say that it is over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.controllers.base import Failure
from desktop.controllers.dialer import DialerController
from desktop.domain.capability import Capability
from desktop.qtmodels.local import local
from desktop.services.call_progress import HELD, CallProgress, Stage
from desktop.views.theme import px
from desktop.views.transfer_dialog import TransferDialog
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.labels import label


class CallWays(QWidget):
    """Buttons, and above them the reason for what cannot be done.

    Signals:
        closed: The person closed the card.
    """

    closed = Signal()

    def __init__(self, dialer: DialerController, *, compact: bool = False) -> None:
        """Make them.

        Args:
            dialer: Whose call it is.
            compact: For little room: small buttons, and no handing over.
        """
        super().__init__()
        self._compact = compact
        self._dialer = dialer
        self._call: CallProgress | None = None
        self._handed_over = ("", "")  # the wish, and to whom
        self._failed = ("", "")  # the wish, and what of its steps failed, in words
        self._reason = label("", "hint", wrap=True)
        size = "small" if compact else ""
        self._stop = Button(self.tr("Stop call"), "phone-off", kind="danger", size=size)
        self._transfer = Button(self.tr("Transfer…"), "arrow-right", name=self.tr("Transfer call"))
        self._check = Button(self.tr("Check now"), "refresh-cw", size=size)
        self._close = Button(self.tr("Close"), "check", size=size)
        self._stop.clicked.connect(dialer.steps.stop)
        self._transfer.clicked.connect(self._ask_whom)
        self._check.clicked.connect(dialer.steps.check_now)
        self._close.clicked.connect(self.closed)
        dialer.steps.transferred.connect(self._tell_transferred)
        dialer.steps.busy_changed.connect(self._allow)
        if compact:  # the window is hidden, which tells it else
            dialer.steps.failed.connect(self._tell_failure)
        self._row = ways = Flow(trailing=True)
        for button in (self._check, self._stop, self._close):
            ways.addWidget(button)
        above = QHBoxLayout()
        above.setSpacing(px(8))
        above.addWidget(self._reason, 1)
        above.addWidget(self._transfer, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4 if compact else 12))
        column.addLayout(above)
        column.addLayout(ways)

    def add(self, button: QPushButton) -> None:
        """Put another button before those that end the call or the card."""
        self._row.put_first(button)

    def show_call(self, call: CallProgress) -> None:
        """Offer what can be done with this call."""
        self._call = call
        over, held = call.blocks() is None, call.stage in HELD
        stop, transfer = map(local, self._reasons(call))
        self._stop.setEnabled(not stop)
        self._stop.setToolTip(stop)
        self._stop.setVisible(not over and not held)
        can_hand_over = not self._dialer.reason(Capability.TRANSFER_CALL)
        self._transfer.setEnabled(not transfer and not self._dialer.steps.transferring)
        self._transfer.setToolTip(transfer)
        self._transfer.setVisible(can_hand_over and not (over or held or self._compact))
        wish, taker = self._handed_over
        if wish == call.request.wish:
            stop = self.tr("Handed over to {name}.").format(name=taker)
        if self._failed[0] == call.request.wish:
            stop = self._failed[1]
        self._reason.setText(stop)
        self._reason.setVisible(bool(stop) and not over and not held)
        self._check.setVisible(call.stage is Stage.CHECKING)
        self._close.setVisible(not held)
        way = self.tr("Close") if over else self.tr("It is over")
        self._close.setText(way)
        self._close.setAccessibleName(way)

    def _allow(self) -> None:
        if self._call:
            self.show_call(self._call)

    def _reasons(self, call: CallProgress) -> tuple[str, str]:
        """Why the call cannot be stopped, and why it cannot be handed over; "" where it can."""
        nameless = ""
        if not call.call_ids:
            nameless = self.tr("{provider} has not named this call. Hang up on your phone.").format(
                provider=self._dialer.provider_title
            )
        stop = self._dialer.reason(Capability.STOP_CALL) or nameless
        return stop, self._dialer.reason(Capability.TRANSFER_CALL) or nameless

    def _ask_whom(self) -> None:
        call = self._call
        if call is None:
            return
        others = [one for one in self._dialer.callers if one.user_id != call.request.agent]
        dialog = TransferDialog(call.who, others, self._dialer.country, self.window())
        dialog.chosen.connect(self._dialer.steps.transfer)
        dialog.open()

    def _tell_failure(self, failure: Failure) -> None:
        if self._call:
            words = f"{local(failure.error.title)} {local(failure.error.text)}".strip()
            self._failed = self._call.request.wish, words
            self.show_call(self._call)
            announce(self, words, urgent=True)

    def _tell_transferred(self, who: str) -> None:
        if self._call:
            self._handed_over = self._call.request.wish, who
            self.show_call(self._call)
            announce(self, self.tr("Handed over to {name}.").format(name=who))
