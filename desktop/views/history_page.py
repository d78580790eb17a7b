"""The page of the past: runs that can be taken back, and the audit log."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.controllers.history import HistoryController
from desktop.views.audit_pane import AuditPane
from desktop.views.runs_pane import RunsPane
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.labels import label, separator
from desktop.views.widgets.page_tabs import PageTabs
from desktop.views.widgets.short_button import ShortButton

_NARROW = 720  # px; below, the head has two rows and the lists have rows of two lines
_BESIDE = 64  # px, margins and gaps beside the tabs


class HistoryPage(QWidget):
    """Takes the place of the agent list while somebody looks at what was changed.

    Signals:
        closed: the person goes back to the list.
    """

    closed = Signal()

    def __init__(self, history: HistoryController) -> None:
        super().__init__()
        self._history = history
        self.back = Button(
            self.tr("Agents"), "arrow-left", kind="quiet", name=self.tr("Back to agents")
        )
        self._title = label(self.tr("History"), "heading")
        self.tabs = PageTabs(self.tr("History pages"))
        self.tabs.add_page(self.tr("Runs"), "history")
        self.tabs.add_page(self.tr("Audit log"), "notebook-pen")
        self._refresh = IconButton("refresh-cw", self.tr("Refresh history"))
        self.export = ShortButton(
            self.tr("Export"), "download", kind="", name=self.tr("Export audit log")
        )
        self.runs = RunsPane(history)
        self.audit = AuditPane(history)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._turn_to(0)
        self.update_state()

    @property
    def _pane(self) -> RunsPane | AuditPane:
        return self.audit if self.tabs.currentIndex() else self.runs

    def open(self) -> None:
        """Look at what was done; the runs come first."""
        self.tabs.setCurrentIndex(0)
        self._history.open()

    def refresh(self) -> None:
        """Read everything again."""
        self._history.refresh()

    def tick(self) -> None:
        """Time went on: what was today is yesterday."""
        self._history.runs_table.repaint_rows()
        self._history.audit_table.repaint_rows()

    def focus_search(self) -> None:
        """Go to the search field."""
        self._pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pane.search.selectAll()

    def focus_first(self) -> None:
        """Go to the rows."""
        self._pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Clear what is searched or selected, then leave."""
        if not self._pane.escape():
            self.closed.emit()
        return True

    def update_state(self) -> None:
        """Show what the controller knows now."""
        self.runs.update_state()
        self.audit.update_state()
        self.export.allow(self.audit.why_not_export())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not (event.spontaneous() or self._history.shown):
            self._history.open()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._history.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._title.setVisible(not narrow)
        self.export.set_short(narrow)
        beside = self.back.sizeHint().width() + self._refresh.sizeHint().width() + px(_BESIDE)
        room = self.width() - beside
        self.tabs.set_short(narrow and self.tabs.width_if(short=False) > room)
        for pane in (self.runs, self.audit):
            pane.set_width(self.width(), narrow=narrow)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it makes itself as narrow as need be

    # Building

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        where, what = QHBoxLayout(), QHBoxLayout()
        for part in (self.back, separator(vertical=True), self._title, self.tabs):
            where.addWidget(part)
        where.addStretch(1)
        where.addWidget(self._refresh)
        for search in (self.runs.search, self.audit.search):
            what.addWidget(search, 1)
        what.addWidget(self.export)
        for row in (where, what):
            row.setSpacing(px(8))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(px(8), px(12), px(16), px(12))
        self._head.setSpacing(px(8))
        self._head.addLayout(where, 1)
        self._head.addLayout(what)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(separator())
        column.addWidget(self._pages, 1)
        for pane in (self.runs, self.audit):
            self._pages.addWidget(pane)

    def _connect(self) -> None:
        history = self._history
        history.changed.connect(self.update_state)
        history.busy_changed.connect(lambda _: self.update_state())
        self.back.clicked.connect(self.closed)
        self.tabs.currentChanged.connect(self._turn_to)
        self._refresh.clicked.connect(history.refresh)
        self.export.clicked.connect(self.audit.ask_where)
        for pane in (self.runs, self.audit):
            pane.left.connect(self.escape)

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.runs.search.setVisible(page == 0)
        self.audit.search.setVisible(page == 1)
        self.export.setVisible(page == 1)
