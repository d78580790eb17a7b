"""How the call to the chosen caller stands, in a line, so that nobody has to leave the list."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.worklist import Caller
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.call_words import describe
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.theme.tokens import ink
from desktop.views.widgets.announce import announce
from desktop.views.widgets.labels import IconLabel, label


class CallLine(QFrame):
    """Icon, what is happening, and what to do; hidden while nothing is."""

    def __init__(self, missed: MissedCallsController, dialer: DialerController) -> None:
        super().__init__()
        self._missed = missed
        self._dialer = dialer
        self._said = ""
        self._icon = IconLabel("bell-ring", "info")
        self._icon.setFixedHeight(px(18))
        self._heading = label("", "strong", wrap=True)
        self._heading.setAccessibleName(self.tr("Call back status"))
        self._text = label("", "secondary", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._heading)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setProperty("inset", True)
        self.hide()

    def show_call_to(self, caller: Caller | None) -> None:
        """Show how the call to this caller stands."""
        call = self._dialer.call
        if caller and call and call.request.to.e164 == caller.number:
            dialer = self._dialer
            named = dialer.caller_name(call.request.agent)
            told = describe(call, dialer.provider_title, named, datetime.now(UTC), dialer.zone)
            self._show(told.heading, told.text, told.icon, told.tone)
        elif caller and self._missed.calling:
            heading = self.tr("Claiming and checking the call log")
            text = self.tr("Nobody is called twice: colleagues may have been quicker.")
            self._show(heading, text, "loader-circle", Tone.INFO)
        else:
            self._said = ""
            self.hide()

    def _show(self, heading: str, text: str, icon: str, tone: Tone) -> None:
        self._icon.set_icon(icon, ink(tone))
        heading, text = local(heading), local(text)
        self._heading.setText(heading)
        self._heading.setAccessibleDescription(heading)
        self._text.setText(text)
        self.updateGeometry()
        if self.property("notice") != str(tone):
            restyle(self, notice=str(tone))
        self.show()
        if heading != self._said:
            self._said = heading
            announce(self, f"{heading}. {text}")
