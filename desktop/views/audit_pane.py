"""The audit log: every field that was or was to be changed, searched, and written to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.history import HistoryController
from desktop.domain.wording import say
from desktop.qtmodels.local import local
from desktop.views.change_file import file_dialog
from desktop.views.list_states import ListStates, WayOut
from desktop.views.messages import message_of
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import ElidedLabel
from desktop.views.widgets.message_bar import MessageBar
from desktop.views.widgets.table_view import TableView

_PAUSE = 200  # ms after the last letter before the log is searched
_LEAST_FIRST = ("reply", "who", "run")
_BARS = ((16, 84), (140, 60), (240, 110), (392, 90), (540, 100), (700, 110))
_FILTERS = say("CSV (*.csv);;Excel workbook (*.xlsx)")
_SEARCH = 240  # px


class AuditPane(QWidget):
    """Table, count and Load more.

    Attributes:
        search: Searches the log; the page puts it into its head.
        table: The entries.

    Signals:
        left: the person wants to leave.
    """

    left = Signal()

    def __init__(self, history: HistoryController) -> None:
        super().__init__()
        self._history = history
        self.search = SearchField(self.tr("Search audit log"), "Ctrl F")
        self.search.setMinimumWidth(px(_SEARCH))
        self.messages = MessageBar(closable=False)
        self.table = TableView(self.tr("Audit log"))
        self.table.setModel(history.audit_table)
        ColumnFit(self.table, _LEAST_FIRST)
        self._states = ListStates(self.table, _BARS)
        self._count = ElidedLabel("", "secondary")
        self.more = Button(self.tr("Load more"), "chevron-down")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._pause.timeout.connect(lambda: history.search(self.search.text()))
        self.search.textChanged.connect(self._search_soon)
        self.search.returnPressed.connect(self._search_now)
        self.more.clicked.connect(history.load_more)
        history.reset.connect(self.search.clear)

    def escape(self) -> bool:
        """Clear the search or the selection; False when there was nothing to clear."""
        if self.search.text():
            self.search.clear()
            return True
        chosen = bool(self.table.chosen_ids())
        self.table.clearSelection()
        return chosen

    def set_width(self, _width: int, *, narrow: bool) -> None:
        """Rows of two lines where there is little room."""
        self._history.audit_table.set_narrow(narrow)
        self.table.horizontalHeader().setHidden(narrow)

    def why_not_export(self) -> str:
        """Why nothing can be written to a file now, "" if something can."""
        if self._history.running("export"):
            return self.tr("It is being written.")
        if not self._history.audit_table.count:
            return self.tr("There is nothing to write.")
        return ""

    def ask_where(self) -> None:
        """Ask where to write the log to; what is searched for chooses the entries."""
        dialog = file_dialog(self.window(), self.tr("Export audit log"), _FILTERS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("audit-log.csv")
        dialog.fileSelected.connect(lambda name: self._history.export_audit(Path(name)))
        dialog.open()

    def update_state(self) -> None:
        """Show what the controller knows now."""
        history = self._history
        self._show_state()
        if history.audit_error and history.audit_table.count:
            message = message_of(
                history.audit_error, "audit", self.tr("Try now"), history.refresh_audit
            )
            self.messages.post(message)
        else:
            self.messages.withdraw("audit")
        self._foot.setVisible(history.audit_table.count > 0)
        self._count.set_text(self._count_words())
        self.more.setVisible(history.more)
        self.more.setEnabled(not history.reading_audit)

    def _count_words(self) -> str:
        history = self._history
        count = local(
            say("{count:,} entries", one="{count:,} entry", count=history.audit_table.count)
        )
        if history.more:
            return self.tr("The newest {entries}, there are older ones").format(entries=count)
        if history.text:
            return self.tr("{entries} found").format(entries=count)
        return self.tr("{entries}, that is all").format(entries=count)

    def _show_state(self) -> None:
        history, states = self._history, self._states
        if history.audit_table.count:
            states.show_rows()
        elif history.audit_error:
            states.show_error(history.audit_error, history.refresh_audit)
        elif history.reading_audit or not history.audit_read:
            states.show_reading()
        elif history.text:
            states.show_state(
                "search-x",
                self.tr("No entry matches “{text}”").format(text=history.text),
                self.tr("Agents, fields, old and new values, and who changed them are searched."),
                WayOut(
                    self.tr("Clear search"),
                    "x",
                    self.search.clear,
                    name=self.tr("Show all entries"),
                ),
            )
        else:
            states.show_state(
                "notebook-pen",
                self.tr("Nothing was changed from this desk yet"),
                self.tr("Each field that is changed here is noted: when, who, old and new."),
            )

    def _search_soon(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._search_now()

    def _search_now(self) -> None:
        self._pause.stop()
        self._history.search(self.search.text())

    def _lay_out(self) -> None:
        self._foot = QWidget()
        self._foot.setProperty("ground", "window")
        self._foot.setProperty("edge", "top")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(16), px(6), px(16), px(6))
        foot.addWidget(self._count, 1)
        foot.addWidget(self.more)
        self._foot.setMinimumHeight(px(44))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)
