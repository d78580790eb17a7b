"""The figures as four tables, beside one another where there is room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.call_figures import CallFigures
from desktop.qtmodels.figure_tables import AgentCounts, HotlineCounts, HourCounts, WeekdayCounts
from desktop.qtmodels.row_table import RowTable
from desktop.views.theme import px
from desktop.views.widgets.labels import label
from desktop.views.widgets.table_view import TableView

_ROW = 28  # px
_TABLE = 232  # px
_CAPTION = 18  # px
_GAP = 16  # px
_WIDTHS = (206, 246, 340, 386)  # px that the tables need at least


class FigureLists(QScrollArea):
    """Tables called Missed by hour, Missed by weekday, By agent and By hotline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hours, self._days = HourCounts(self), WeekdayCounts(self)
        self._agents, self._hotlines = AgentCounts(self), HotlineCounts(self)
        self._blocks = (
            _block(self.tr("Missed by hour"), self._hours),
            _block(self.tr("Missed by weekday"), self._days),
            _block(self.tr("By agent"), self._agents),
            _block(self.tr("By hotline"), self._hotlines),
        )
        content = QWidget()
        content.setProperty("type", "scrolled")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(_GAP))
        self._across = 0
        self.setWidget(content)
        self.set_width(0)

    def show_figures(
        self,
        figures: CallFigures,
        agent_name: Callable[[str], str],
        hotline_name: Callable[[str], str],
    ) -> None:
        """Show these figures."""
        self._agents.name_of, self._hotlines.name_of = agent_name, hotline_name
        self._hours.set_rows(figures.busy_hours)
        self._days.set_rows(figures.days)
        self._agents.set_rows(figures.agents)
        self._hotlines.set_rows(figures.hotlines)

    def set_width(self, width: int) -> None:
        """Put as many tables beside one another as this many pixels have room for."""
        all_four, two = sum(_WIDTHS) + 3 * _GAP, _WIDTHS[0] + _WIDTHS[3] + _GAP
        across = 4 if width >= px(all_four) else 2 if width >= px(two) else 1
        if across == self._across:
            return
        self._across = across
        for at, block in enumerate(self._blocks):
            self._grid.removeWidget(block)
            self._grid.addWidget(block, at // across, at % across)
        for column in range(4):
            self._grid.setColumnStretch(column, _WIDTHS[column] if column < across else 0)

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(_TABLE + _CAPTION + 8))


def _block(name: str, model: RowTable[Any]) -> QWidget:
    block = QWidget()
    table = TableView(name)
    table.setModel(model)
    table.verticalHeader().setDefaultSectionSize(px(_ROW))
    table.setFixedHeight(px(_TABLE))
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(4))
    caption = label(name, "secondary")
    caption.setBuddy(table)
    column.addWidget(caption)
    column.addWidget(table)
    return block
