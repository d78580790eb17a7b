"""Gallery page of the figures: plots, tables, narrow, and before there are calls."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.call_figures import AgentCount, CallFigures, Count, HotlineCount
from desktop.views.figures_pane import FiguresPane

NOW = {8: 1, 9: 3, 10: 5, 11: 4, 12: 6, 13: 9, 14: 2}
USUAL = {
    7: 1,
    8: 2,
    9: 4,
    10: 5,
    11: 5,
    12: 4,
    13: 6,
    14: 5,
    15: 4,
    16: 4,
    17: 3,
    18: 2,
    19: 1,
    20: 1,
    21: 0.4,
}
WEEK = ((41, 39), (31, 36), (33, 33), (48, 36), (39, 42), (30, 24.5), (0, 10))


def sample() -> CallFigures:
    minutes = [timedelta(minutes=at) for at in (9, 14, 19, 75)]
    return CallFigures(
        day=date(2026, 11, 28),
        hour=14,
        hours=tuple(Count(at, NOW.get(at, 0), USUAL.get(at, 0)) for at in range(24)),
        days=tuple(Count(at, now, usual) for at, (now, usual) in enumerate(WEEK)),
        callback=minutes[1],
        callback_usual=minutes[2],
        agents=(
            AgentCount("Asha Raman", 18, minutes[0]),
            AgentCount("Ravi Kumar", 12, minutes[1]),
            AgentCount("107", 2, None),
        ),
        hotlines=(
            HotlineCount("Support line", 41, 30, minutes[1]),
            HotlineCount("Orders line", 18, 11, minutes[3]),
            HotlineCount("", 2, 0, None),
        ),
        weeks=4,
    )


def pane(*, table: bool = False, folded: bool = False, empty: bool = False) -> FiguresPane:
    result = FiguresPane()
    if not empty:
        result.show_figures(sample())
    result.as_table, result.folded = table, folded
    return result


def page() -> QWidget:
    root = QWidget()
    root.setProperty("ground", "window")
    root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    root.resize(1280, 1200)
    column = QVBoxLayout(root)
    plots, narrow, middle = pane(), pane(), pane(table=True)
    plots.setFixedWidth(900)
    narrow.setFixedWidth(460)
    middle.setFixedWidth(900)
    for part in (plots, pane(table=True), middle, pane(folded=True), pane(empty=True), narrow):
        column.addWidget(part)
    column.addStretch(1)
    return root
