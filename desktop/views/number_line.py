"""The line under the number: what will be dialled, or what keeps it from being a number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.domain.phone import NumberCheck, NumberFault
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.theme import px
from desktop.views.widgets.labels import IconLabel, label, set_tone


class NumberLine(QWidget):
    """Shows the judgement of the number in the field."""

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self._sign = IconLabel("info", "muted", 14)
        self._judgement = label("", "secondary", wrap=True)
        self._judgement.setAccessibleName(self.tr("Number check"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._judgement, 1)
        dialer.number_changed.connect(self.show_check)
        self.show_check(dialer.check)

    @property
    def text(self) -> str:
        """What it says."""
        return self._judgement.text()

    def show_check(self, check: NumberCheck) -> None:
        """Say what the number comes to."""
        if check.number:
            name = self._dialer.name_of(check.number.e164)
            parts = (name, check.number.display, check.place)
            self.judge(" · ".join(local(part) for part in parts if part), "circle-check", Tone.OK)
        elif check.fault is NumberFault.EMPTY or check.fault is None:
            self.judge(self.tr("Type or paste a number, then press Enter."), "info", None)
        else:
            self.judge(check.fault.value, "info", None)

    def judge(self, words: str, icon: str, tone: Tone | None) -> None:
        """Say something about the number."""
        words = local(words)
        self._judgement.setText(words)
        self._judgement.setAccessibleDescription(words)  # its name says what it is about
        set_tone(self._judgement, tone if tone is Tone.BAD else None)
        self._sign.set_icon(icon, str(tone or "muted"))
