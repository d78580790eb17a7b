"""The right side of the dialer: the calls of this desk and those that the provider lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.controllers.call_history import CallHistoryController
from desktop.controllers.dialer import DialerController
from desktop.controllers.recordings import RecordingsController
from desktop.views.recent_actions import EditContact, RecentActions
from desktop.views.recent_filters import RecentFilters
from desktop.views.recent_list_bar import RecentListBar
from desktop.views.recent_states import RecentStates
from desktop.views.recording_line import RecordingLine
from desktop.views.row_order import RowOrder
from desktop.views.theme import px
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.gap_strip import GapStrip
from desktop.views.widgets.table_view import TableView

_ROOMY = 620  # px of width, below which buttons have no words
_LEAST_FIRST = ("ring_on", "note", "agent", "recording", "talked", "when")


class RecentCalls(QWidget):
    """Filters, totals, table, and what can be done with a call.

    Signals:
        call_again: ``HistoryCall`` whose number is to be called.
        done: what was done, in words (str), for a toast.

    Attributes:
        search: The search field.
        table: The table.
        calls: What is listed.
        more_entries: What other parts add to the menu of a call.
    """

    call_again = Signal(object)
    done = Signal(object)

    def __init__(
        self,
        dialer: DialerController,
        calls: CallHistoryController,
        recordings: RecordingsController,
        edit_contact: EditContact | None = None,
    ) -> None:
        """Make the pane.

        Args:
            dialer: Calls again, fills the number field, keeps notes.
            calls: What is listed.
            recordings: Plays and saves recordings.
            edit_contact: Opens the form for a number and a name; None where there is none.
        """
        super().__init__()
        self.calls = calls
        self.more_entries: list[Callable[[QMenu], None]] = []
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filters = RecentFilters(calls)
        self.search = self._filters.search
        self._bar = RecentListBar(calls)
        self._line = RecordingLine(recordings)
        self._gap = GapStrip()
        self.table = TableView(self.tr("Recent calls"), shortcut="phone")
        self.table.setModel(calls.table)
        self._order = RowOrder(self.table, "when", falling=True)
        ColumnFit(self.table, _LEAST_FIRST)
        self._states = RecentStates(self.table, calls, self._filters.clear)
        self.actions_for_call = RecentActions(self.table, dialer, calls, recordings, edit_contact)
        self._bar.row.addWidget(self.actions_for_call)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._filters, self._bar, self._line, self._gap):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        self._connect(dialer)
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.actions_for_call.set_short(self.width() < px(_ROOMY))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.calls.see(seen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.calls.see(seen=False)

    def _connect(self, dialer: DialerController) -> None:
        deeds, calls = self.actions_for_call, self.calls
        deeds.call_again.connect(self.call_again)
        self._line.done.connect(self.done)
        calls.done.connect(self.done)
        self._gap.read_again.connect(calls.refresh)
        self.table.doubleClicked.connect(lambda _: deeds.call())
        self.table.shortcut.connect(deeds.call_row)
        self.table.chosen.connect(deeds.update_state)
        self.table.customContextMenuRequested.connect(self._offer_menu)
        for keys, act in (("Return", deeds.call), ("C", deeds.call), ("P", deeds.play)):
            key = QShortcut(QKeySequence(keys), self.table)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.setAutoRepeat(False)  # a key that is held down is one wish
            key.activated.connect(act)
        calls.table.modelReset.connect(self._order.adopt)
        calls.changed.connect(self._show_state)
        dialer.call_changed.connect(lambda _: deeds.update_state())
        dialer.choices_changed.connect(deeds.update_state)

    def _show_state(self) -> None:
        self._states.update_state()
        self.actions_for_call.update_state()
        words = self._states.gap_words()
        if words:
            self._gap.show_gap(*words)
            self._gap.button.setEnabled(not self.calls.reading)
        else:
            self._gap.hide()

    def _offer_menu(self, place: QPoint) -> None:
        menu = self.actions_for_call.menu()
        if menu:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for add_entry in self.more_entries:
                add_entry(menu)
            menu.popup(self.table.viewport().mapToGlobal(place))
