"""Says that callers are still open from before the period, and shows them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.wording import say
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel


class EarlierLine(QWidget):
    """One line; hidden while there are none.

    Signals:
        wanted: Show them was pressed.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ElidedLabel("", "secondary")
        show = Button(self.tr("Show them"), kind="link")
        show.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(16), px(4))
        row.setSpacing(px(8))
        row.addWidget(IconLabel("history", "info", 14))
        row.addWidget(self._words)
        row.addWidget(show)
        row.addStretch(1)
        self.setProperty("notice", "info")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def show_count(self, count: int) -> None:
        """Tell how many there are."""
        self._words.set_text(
            say(
                "{count:,} callers wait from before this period",
                one="{count:,} caller waits from before this period",
                count=count,
            )
        )
        self.setVisible(count > 0)
