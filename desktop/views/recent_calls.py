"""The right side of the dialer: calls placed from this desk."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.domain.call import RecentCall
from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import ElidedLabel, label
from desktop.views.widgets.table_view import TableView

_ROOMY = 640  # px of width
_LEAST_FIRST = ("ring_on", "talked", "when")


class RecentCalls(QWidget):
    """Search, table and Call again."""

    call_again = Signal(object)  # RecentCall

    def __init__(self, dialer: DialerController) -> None:
        super().__init__()
        self._dialer = dialer
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField(self.tr("Search recent calls"))
        self.search.setMaximumWidth(px(240))
        refresh = IconButton("refresh-cw", self.tr("Refresh recent calls"))
        self._where = label(self.tr("from this desk"), "secondary")
        self._again = Button(self.tr("Call again"), "phone")
        self.table = TableView(self.tr("Recent calls"), shortcut="phone")
        self.table.setModel(dialer.table)
        ColumnFit(self.table, _LEAST_FIRST)
        self._empty = EmptyState()
        self._lay_out(refresh)
        refresh.clicked.connect(dialer.read_recents)
        self.search.textChanged.connect(self._search)
        self._again.clicked.connect(self._call_chosen)
        self.table.doubleClicked.connect(lambda _: self._call_chosen())
        self.table.shortcut.connect(self._call_row)
        self.table.chosen.connect(self._show_state)
        self.table.customContextMenuRequested.connect(self._offer_menu)
        dialer.recents_changed.connect(self._show_state)
        dialer.call_changed.connect(lambda _: self._show_state())
        dialer.choices_changed.connect(self._show_state)
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._where.setVisible(self.width() >= px(_ROOMY))

    def _search(self, text: str) -> None:
        self._dialer.table.search(text)
        self._show_state()

    def _show_state(self) -> None:
        table = self._dialer.table
        obstacle = self._dialer.obstacle()
        one = len(self.table.chosen_ids()) == 1
        self._again.setEnabled(one and obstacle is None)
        self._again.setToolTip(
            local(obstacle.text) if obstacle else "" if one else self.tr("Choose a call first")
        )
        if table.rowCount():
            self.table.set_overlay(None)
        elif table.count:
            clear = Button(self.tr("Clear search"), "x")
            clear.clicked.connect(self.search.clear)
            title = self.tr("No call matches “{0}”").format(table.needle)
            self._empty.show_state("search-x", title, buttons=(clear,))
            self.table.set_overlay(self._empty)
        else:
            self._empty.show_state(
                "phone-outgoing",
                self.tr("No calls from this desk yet"),
                self.tr("Calls that you place here are kept on this computer."),
            )
            self.table.set_overlay(self._empty)

    def _call_chosen(self) -> None:
        rows = self.table.chosen_rows()
        if len(rows) == 1 and self._again.isEnabled():
            self.call_again.emit(rows[0])

    def _call_row(self, wish: str) -> None:
        call = self._dialer.table.row(wish)
        if call is not None and self._dialer.obstacle() is None:
            self.call_again.emit(call)

    def _offer_menu(self, place: QPoint) -> None:
        rows: list[RecentCall] = self.table.chosen_rows()
        if len(rows) != 1:
            return
        call = rows[0]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        again = menu.addAction(self.tr("Call again"))
        again.setEnabled(self._again.isEnabled())
        again.triggered.connect(self._call_chosen)
        fill = menu.addAction(self.tr("Put into the number field"))
        fill.triggered.connect(lambda: self._dialer.fill(call.to))
        copy = menu.addAction(self.tr("Copy {0}").format(call.to))
        copy.triggered.connect(lambda: self._copy(call.to))
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _lay_out(self, refresh: IconButton) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(12), px(16), px(12))
        head.setSpacing(px(8))
        head.addWidget(ElidedLabel(self.tr("Recent calls"), "heading"))
        head.addWidget(self._where)
        head.addWidget(refresh)
        head.addStretch(1)
        head.addWidget(self.search, 4)
        head.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
