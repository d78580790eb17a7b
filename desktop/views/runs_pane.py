"""The runs of the past, and beside or below them the rows of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.history import HistoryController
from desktop.views.list_states import ListStates, WayOut
from desktop.views.messages import message_of
from desktop.views.run_panel import RunPanel
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.message_bar import MessageBar
from desktop.views.widgets.table_view import TableView

_BESIDE = 1_000  # px; from there on the rows stand beside the runs
_LEAST_FIRST = ("who", "rows")
_BARS = ((16, 84), (140, 150), (400, 60), (500, 90))
_SEARCH = 240  # px


class RunsPane(QWidget):
    """List and panel; the newest run is chosen for the person.

    Attributes:
        search: Finds runs; the page puts it into its head.
        table: The runs.

    Signals:
        left: Esc was pressed in the list of runs.
    """

    left = Signal()

    def __init__(self, history: HistoryController) -> None:
        super().__init__()
        self._history = history
        self._offered = False  # the newest run was chosen for the person
        self.search = SearchField(self.tr("Search runs"), "Ctrl F")
        self.search.setMinimumWidth(px(_SEARCH))
        self.messages = MessageBar(closable=False)
        self.table = TableView(self.tr("Runs"))
        self.table.setModel(history.runs_table)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self._fit = ColumnFit(self.table, _LEAST_FIRST)
        self._states = ListStates(self.table, _BARS)
        self.panel = RunPanel(history)
        self._lay_out()
        self.table.installEventFilter(self)
        self.table.chosen.connect(self._choose)
        self.search.textChanged.connect(self._search)
        history.reset.connect(self.search.clear)

    def escape(self) -> bool:
        """Clear the search or the selected rows; False when there was nothing to clear."""
        if self.search.text():
            self.search.clear()
            return True
        return self.panel.escape()

    def set_width(self, width: int, *, narrow: bool) -> None:
        """Place the rows beside or below the runs, as there is room."""
        beside = width >= px(_BESIDE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        restyle(self.panel, edge="left" if beside else "top")
        self._history.runs_table.set_narrow(narrow)
        self.table.horizontalHeader().setHidden(narrow)
        self.panel.set_narrow(narrow)

    def update_state(self) -> None:
        """Show what the controller knows now."""
        history = self._history
        self._show_state()
        if history.error and history.runs_table.count:
            message = message_of(history.error, "runs", self.tr("Try now"), history.refresh)
            self.messages.post(message)
        else:
            self.messages.withdraw("runs")
        if not history.runs_table.count:
            self._offered = False
        elif not self._offered:
            self._offered = True
            if history.chosen is None and history.runs_table.rowCount():
                self.table.choose(history.runs_table.id_at(0))
        self.panel.setVisible(history.runs_table.count > 0)
        self.panel.update_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the list of runs; one of them is chosen always, which is not to be undone."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _show_state(self) -> None:
        history, states = self._history, self._states
        table = history.runs_table
        if table.rowCount():
            states.show_rows()
        elif table.count:
            states.show_state(
                "search-x",
                self.tr("No run matches “{text}”").format(text=self.search.text().strip()),
                "",
                WayOut(
                    self.tr("Clear search"), "x", self.search.clear, name=self.tr("Show all runs")
                ),
            )
        elif history.error:
            states.show_error(history.error, history.refresh)
        elif history.read:
            states.show_state(
                "history",
                self.tr("Nothing was changed from this desk yet"),
                self.tr("Changes made here are listed, with a way back."),
            )
        else:
            states.show_reading()

    def _choose(self) -> None:
        ids = self.table.chosen_ids()
        self._history.choose(ids[0] if ids else "")

    def _search(self, text: str) -> None:
        self._history.runs_table.search(text)
        self.update_state()

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(self.table, 46)
        self._row.addWidget(self.panel, 54)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addLayout(self._row, 1)
