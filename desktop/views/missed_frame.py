"""The parts of the missed-calls tab, and where each stands at every width."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.worklist import Which
from desktop.views.caller_actions import CallerActions, Form
from desktop.views.caller_panel import WIDTH, CallerPanel
from desktop.views.earlier_line import EarlierLine
from desktop.views.missed_filters import MissedFilters, Room
from desktop.views.missed_list_bar import MissedListBar
from desktop.views.row_order import RowOrder
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.gap_strip import GapStrip
from desktop.views.widgets.table_view import TableView

NARROW, WIDE = 720, 1000  # px; below two-line rows, from there on with the panel
_SLIM = 560  # px of the list, below which its rows take two lines
_LEAST_FIRST = ("called", "missed", "state")
_SHORTCUT = "phone"
_UNLIMITED = 16_777_215  # px, Qt's own greatest width


class MissedFrame(QWidget):
    """Toolbar, lines above the list, list, panel, and one set of buttons.

    Signals:
        done: what was done, in words (str), for a toast.

    Attributes:
        figures: the place below the list for the figures.
    """

    done = Signal(object)

    def __init__(
        self, missed: MissedCallsController, dialer: DialerController, views: QWidget
    ) -> None:
        """Lay out the tab.

        Args:
            missed: Whose callers are listed.
            dialer: Calls them back.
            views: The button with the saved views.
        """
        super().__init__()
        self._missed = missed
        self._dialer = dialer
        self._opened = False  # the panel was asked for where there is no room beside the list
        self._several = False
        self.filters = MissedFilters(missed, views)
        self.bar = MissedListBar(missed)
        self.gap, self.earlier = GapStrip(), EarlierLine()
        self.table = TableView(self.tr("Missed calls"), checks=True, shortcut=_SHORTCUT)
        self.table.setModel(missed.table)
        self.order = RowOrder(self.table, "waiting", falling=True)
        self.panel = CallerPanel(missed, dialer)
        self.deeds = CallerActions(missed, dialer)
        self.figures = QVBoxLayout()
        self._open = IconButton("panel-right-close", self.tr("Show caller"), kind="")
        self._open.clicked.connect(lambda: self.show_panel(opened=True))
        self.panel.closed.connect(lambda: self.show_panel(opened=False))
        self._left, self._foot = QWidget(), QWidget()
        self._foot_row = QHBoxLayout(self._foot)
        self._fit = ColumnFit(self.table, _LEAST_FIRST)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @property
    def panel_covers(self) -> bool:
        """Whether the panel was opened and would go when it is closed."""
        return self._opened and self.width() < px(WIDE)

    def show_panel(self, *, opened: bool) -> None:
        """Open the panel where it is not there by itself, or close it."""
        self._opened = opened
        self.arrange()

    def arrange(self, chosen: int | None = None) -> None:
        """Put everything where it belongs, for the width and the number of chosen callers."""
        if chosen is not None:
            self._several = chosen > 1
        narrow, wide = self.width() < px(NARROW), self.width() >= px(WIDE)
        # An empty list fills the tab; the panel keeps its place while the first page is read.
        filled = self._missed.table.rowCount() > 0 or self._missed.reading
        filled = filled or self._missed.awaiting is not None
        panel = filled and (wide or (self._opened and not self._several))
        rest = self.width() - (px(WIDTH) if panel and not narrow else 0)
        slim = narrow or rest < px(_SLIM)
        self.filters.set_room(Room.NARROW if narrow else Room.WIDE if wide else Room.MEDIUM)
        self.bar.set_narrow(not wide)
        to_call = not self._several and self._missed.which is not Which.CLOSED
        self.table.row_state.shortcut = _SHORTCUT if to_call else ""
        self._missed.table.set_compact(slim)
        self.order.adopt()
        self.table.set_checks(not slim)
        self.table.horizontalHeader().setHidden(slim)
        self._left.setVisible(not (panel and narrow))
        self.panel.setVisible(panel)
        self.panel.setMinimumWidth(0 if narrow else px(WIDTH))
        self.panel.setMaximumWidth(_UNLIMITED if narrow else px(WIDTH))
        self.panel.head.close_button.setVisible(not wide)
        self._place_deeds(panel=panel, narrow=narrow)

    def _place_deeds(self, *, panel: bool, narrow: bool) -> None:
        in_panel = panel and not self._several
        row = self.panel.place if in_panel else self._foot_row if narrow else self.bar.row
        if in_panel:
            self.deeds.arrange(Form.PANEL)
        else:
            single = Form.FOOT if narrow else Form.LINE
            self.deeds.arrange(Form.SEVERAL if self._several else single)
        aside = self._foot_row if narrow else self.bar.row
        if row.indexOf(self.deeds) < 0 or aside.indexOf(self._open) < 0:
            row.addWidget(self.deeds)
            aside.addWidget(self._open)
        rows = self._missed.table.rowCount() > 0
        self.deeds.setVisible(not self.panel.asking if in_panel else rows)
        beside = not panel and not self._several and self.width() < px(WIDE)
        self._open.setVisible(beside and rows)
        self._foot.setVisible(narrow and rows and not panel)

    def _lay_out(self) -> None:
        self._foot.setProperty("ground", "surface")
        self._foot.setProperty("edge", "top")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._foot_row.setContentsMargins(px(12), px(12), px(12), px(12))
        self._foot_row.setSpacing(px(8))
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.table, 1)
        left.addLayout(self.figures)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left, 1)
        middle.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filters, self.bar, self.gap, self.earlier):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)
