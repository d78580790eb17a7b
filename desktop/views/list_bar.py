"""The line above a table: how many rows, how complete, Refresh or Stop, and a line that fills."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.base import Progress
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.labels import ElidedLabel, IconLabel
from desktop.views.widgets.progress_line import ProgressLine


class ListBar(QWidget):
    """Count and completeness at the left; subclasses put the row actions into ``row``.

    Attributes:
        row: The layout of the line.
        progress: What is being read, or None.
    """

    def __init__(
        self,
        refresh_name: str,
        refresh: Callable[[], None],
        stop: Callable[[], None],
        state_name: str = "",
    ) -> None:
        """Make the line.

        Args:
            refresh_name: Accessible name of the refresh button.
            refresh: Reads the list again.
            stop: Stops reading it.
            state_name: Accessible name of the label that tells how complete the list is.
        """
        super().__init__()
        self.progress: Progress | None = None
        self._count = ElidedLabel("", "strong")
        self._icon = IconLabel("", "ok", 14)
        self._state = ElidedLabel("", "secondary", name=state_name)
        self._refresh = IconButton("refresh-cw", refresh_name)
        self._stop = Button(self.tr("Stop"), "x", kind="quiet", size="small")
        self._line = ProgressLine()
        self._refresh.clicked.connect(refresh)
        self._stop.clicked.connect(stop)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(px(16), 0, px(4), 0)
        self.row.setSpacing(px(8))
        for part in (self._count, self._icon, self._state, self._refresh, self._stop):
            self.row.addWidget(part)
        self.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.row, 1)
        column.addWidget(self._line)
        self.setFixedHeight(px(40))

    def take_progress(self, progress: object) -> None:
        """What is running now, ``Progress`` or None."""
        self.progress = progress if isinstance(progress, Progress) else None

    def show_count(self, text: str) -> None:
        """How many rows there are, "" for nothing to say."""
        self._count.set_text(text)

    def show_state(self, text: str, icon: str = "", role: str = "text2") -> None:
        """How complete they are, "" for nothing to say."""
        self._state.set_text(text)
        self._state.setVisible(bool(text))
        self._icon.set_icon(icon, role)
        self._icon.setVisible(bool(text and icon))

    def show_reading(self, reading: bool, *, may_read: bool = True) -> None:
        """Offer Stop while the list is read, else Refresh where it may be read."""
        self._refresh.setVisible(may_read and not reading)
        self._stop.setVisible(reading)
        if reading:
            done = (self.progress.done, self.progress.total) if self.progress else (0, 0)
            self._line.show_progress(*done)
        else:
            self._line.clear()

    @property
    def page_words(self) -> str:
        """``page 8 of 25`` from what is running, "" before the first page."""
        return self.progress.text.partition(", ")[2] if self.progress else ""
