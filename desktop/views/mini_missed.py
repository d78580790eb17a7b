"""The line of the mini dialer that says that the number in the field was missed."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.worklist import Caller
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.labels import ElidedLabel, IconLabel


class MiniMissed(QWidget):
    """Shows since when a caller waits; hidden for a number that nobody waits at."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ElidedLabel("", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(IconLabel("phone-missed", "warn", 14))
        row.addWidget(self._words, 1)

    def show_caller(self, caller: Caller | None) -> None:
        """Show this caller, or nothing."""
        self.setVisible(caller is not None)
        if caller:
            ago = words.ago(caller.newest, datetime.now(UTC))
            told = self.tr("Missed {ago}, not called back").format(ago=local(ago))
            self._words.set_text(told)
