"""The line above the recent calls: how many, how long people talked, and how complete that is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from desktop.controllers.call_history import CallHistoryController
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.views.list_bar import ListBar
from desktop.views.theme import px

_ROOMY = 700  # px of width, below which the times are left out


class RecentListBar(ListBar):
    """Totals, Refresh or Stop; the pane adds its buttons to ``row``."""

    def __init__(self, calls: CallHistoryController) -> None:
        super().__init__(self.tr("Refresh recent calls"), calls.refresh, calls.stop)
        self._calls = calls
        self._short = False
        self.row.setContentsMargins(px(16), 0, px(12), 0)
        calls.busy_changed.connect(self._take_progress)
        calls.changed.connect(self.update_state)
        self.update_state()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < px(_ROOMY)
        if short != self._short:
            self._short = short
            self.update_state()

    def update_state(self) -> None:
        """Show how the list stands now."""
        calls = self._calls
        self.show_count(self._totals() if calls.loaded else "")
        self._count.setToolTip(self._details() if self._short else "")
        if calls.reading:
            text = self.tr("reading {page}").format(page=self.page_words).strip()
            self.show_state("" if self._short else text)
        else:
            self.show_state("")
        self.show_reading(calls.reading, may_read=calls.signed_in)

    def _take_progress(self, progress: object) -> None:
        self.take_progress(progress if self._calls.reading else None)
        self.update_state()

    def _totals(self) -> str:
        """``84 calls, 61 answered, 3 h 12 min, average 3 min 9 s``."""
        totals = self._calls.totals
        count = local(say("{count:,} calls", one="{count:,} call", count=totals.calls))
        if not totals.calls:
            return count
        if self._calls.gaps or self._calls.unread:
            count = self.tr("At least {calls}").format(calls=count)
        answered = self.tr("{count} answered").format(count=f"{totals.answered:,}")
        told = f"{count}, {answered}"
        return told if self._short or not totals.seconds else f"{told}, {self._details()}"

    def _details(self) -> str:
        totals = self._calls.totals
        return self.tr("{whole}, average {average}").format(
            whole=local(words.long_time(totals.seconds)),
            average=local(words.long_time(totals.average)),
        )
