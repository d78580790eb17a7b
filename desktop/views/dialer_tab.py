"""The dialer: one box to call from, and the calls of this desk beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.call_history import CallHistoryController
from desktop.controllers.dialer import DialerController
from desktop.controllers.recordings import RecordingsController
from desktop.views.dial_panel import DialPanel
from desktop.views.recent_calls import RecentCalls
from desktop.views.theme import px
from desktop.views.widgets.choices import Segmented
from desktop.views.widgets.labels import separator

_NARROW, _MEDIUM = 720, 1000  # px of width
_PANEL, _SLIM_PANEL = 400, 340


class DialerTab(QWidget):
    """Dial panel and recent calls side by side; in a narrow window, two pages."""

    refused = Signal(object)  # CalldeckError: Call was pressed and nothing was placed
    told = Signal(object)  # CallWords of the call under way, or None

    def __init__(
        self,
        dialer: DialerController,
        calls: CallHistoryController,
        recordings: RecordingsController,
    ) -> None:
        super().__init__()
        self._calls = calls
        self.panel = DialPanel(dialer)
        self.recents = RecentCalls(dialer, calls, recordings)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(self._scroll.focusPolicy().NoFocus)
        self._scroll.setWidget(self.panel)
        self.panel.setProperty("type", "scrolled")
        self._pages = Segmented(
            (("dial", self.tr("Dial"), "phone"), ("recent", self.tr("Recent"), "history"))
        )
        self._page_row = QWidget()
        row = QHBoxLayout(self._page_row)
        row.addWidget(self._pages)
        row.addStretch(1)
        self._line = separator(vertical=True)
        self._line.setFixedHeight(16_777_215)
        self._line.setMinimumHeight(0)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._scroll)
        sides.addWidget(self._line)
        sides.addWidget(self.recents, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page_row)
        column.addLayout(sides, 1)
        self._pages.chosen.connect(lambda _: self._arrange())
        self.recents.call_again.connect(dialer.call_again)
        self.panel.refused.connect(self.refused)
        self.panel.card.told.connect(self.told)
        dialer.call_changed.connect(self._show_call)

    def focus_search(self) -> None:
        """Go to the search of the recent calls."""
        self._show_page("recent")
        self.recents.search.setFocus()

    def focus_number(self) -> None:
        """Go to the number field."""
        self._show_page("dial")
        self.panel.focus()

    def refresh(self) -> None:
        """Read what is missing of the recent calls."""
        self._calls.refresh()

    def escape(self) -> bool:
        """Clear the number; False when there was nothing to clear."""
        return self.panel.escape()

    def showEvent(self, event: QShowEvent) -> None:
        """The field has the focus when the tab opens."""
        super().showEvent(event)
        self.panel.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_page(self, page: str) -> None:
        self._pages.choose(page)
        self._arrange()

    def _show_call(self, call: object) -> None:
        if call is not None:
            self._show_page("dial")

    def _arrange(self) -> None:
        narrow = self.width() < px(_NARROW)
        page = self._pages.value()
        self._page_row.setVisible(narrow)
        self._line.setVisible(not narrow)
        self._scroll.setVisible(not narrow or page == "dial")
        self.recents.setVisible(not narrow or page == "recent")
        wide = _PANEL if self.width() >= px(_MEDIUM) else _SLIM_PANEL
        self._scroll.setMinimumWidth(0 if narrow else px(wide))
        self._scroll.setMaximumWidth(16_777_215 if narrow else px(wide))
