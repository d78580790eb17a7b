"""The strip of figures: plots that speak, tables in their place, folding, light and dark."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.call_figures import CallFigures, Count
from desktop.views import theme
from desktop.views.figures_pane import FiguresPane
from desktop.views.widgets import plot as plot_module
from desktop.views.widgets.plot import BarPlot
from desktop.views.widgets.table_view import TableView
from tests.gallery.figures import sample


@pytest.fixture
def pane(qtbot: QtBot) -> FiguresPane:
    result = FiguresPane()
    qtbot.addWidget(result)
    result.resize(900, 220)
    result.show_figures(sample())
    result.show()
    qtbot.waitExposed(result)
    return result


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told; the offscreen platform has none that listens."""
    words: list[str] = []

    def hear(_source: QWidget, said: str, *, urgent: bool = False) -> None:
        words.append(said)

    monkeypatch.setattr(plot_module, "announce", hear)
    return words


def tables_of(pane: FiguresPane) -> dict[str, TableView]:
    return {table.accessibleName(): table for table in pane.findChildren(TableView)}


def cells_of(table: TableView) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def seen(plot: BarPlot) -> set[str]:
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_a_plot_says_all_its_values(pane: FiguresPane) -> None:
    assert pane.hours.accessibleName() == "Missed by hour"
    assert "13 to 14: 9 missed, usual 6." in pane.hours.accessibleDescription()
    assert "Saturday: 30 missed, usual 24.5." in pane.days.accessibleDescription()
    interface = QAccessible.queryAccessibleInterface(pane.days)
    assert "Monday: 41 missed" in interface.text(QAccessible.Text.Description)


def test_arrow_keys_walk_over_the_bars(pane: FiguresPane, qtbot: QtBot, spoken: list[str]) -> None:
    pane.days.setFocus()
    assert pane.days.current == 5  # today
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left):
        qtbot.keyClick(pane.days, key)
    assert spoken == [
        "Sunday: 0 missed, usual 10",
        "Sunday: 0 missed, usual 10",
        "Monday: 41 missed, usual 39",
        "Monday: 41 missed, usual 39",
    ]


def test_a_click_takes_the_keyboard_to_a_bar(pane: FiguresPane, qtbot: QtBot) -> None:
    left = QPoint(pane.days.width() // 14, 40)
    qtbot.mouseClick(pane.days, Qt.MouseButton.LeftButton, pos=left)
    assert (pane.days.current, pane.days.hasFocus()) == (0, True)


def test_colours_are_those_of_the_scheme(pane: FiguresPane, qapp: QApplication) -> None:
    light = {theme.color(role).name() for role in ("plot", "accent", "text")}
    assert light <= seen(pane.hours)
    theme.apply(qapp, theme.Scheme.DARK)
    dark = {theme.color(role).name() for role in ("plot", "accent", "text")}
    assert dark <= seen(pane.hours)
    assert not light & seen(pane.hours)


def test_tables_take_the_place_of_the_plots(pane: FiguresPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.as_table_changed) as told:
        pane.table_button.click()
    assert told.args == [True]
    tables = tables_of(pane)
    assert set(tables) == {"Missed by hour", "Missed by weekday", "By agent", "By hotline"}
    assert all(table.isVisible() for table in tables.values())
    assert not pane.hours.isVisible()
    assert ["13–14", "9", "6"] in cells_of(tables["Missed by hour"])
    assert ["107", "2", "not enough to tell"] in cells_of(tables["By agent"])
    assert ["Not told", "2", "0", "not enough to tell"] in cells_of(tables["By hotline"])


def test_ids_are_shown_as_names(pane: FiguresPane) -> None:
    pane.show_figures(sample(), agent_name={"107": "Divya Balan"}.get)  # type: ignore[arg-type]
    assert cells_of(tables_of(pane)["By agent"])[2][0] == "Divya Balan"


def test_folding_leaves_the_head(pane: FiguresPane, qtbot: QtBot) -> None:
    tall = pane.sizeHint().height()
    with qtbot.waitSignal(pane.folded_changed) as told:
        pane.fold.click()
    assert told.args == [True]
    assert pane.folded
    assert not pane.hours.isVisible()
    qtbot.waitUntil(lambda: pane.sizeHint().height() < tall / 2)
    pane.folded = False
    assert pane.hours.isVisible()


def test_without_calls_it_says_so(pane: FiguresPane) -> None:
    nothing = tuple(Count(at, 0) for at in range(24))
    pane.show_figures(CallFigures(sample().day, 14, nothing, nothing[:7]))
    shown = [child.text() for child in pane.findChildren(QLabel) if child.isVisible()]
    assert "Not enough calls yet" in shown
    assert not pane.hours.isVisible()
    assert not pane.table_button.isVisible()


def test_few_calls_back_have_no_median(pane: FiguresPane) -> None:
    pane.show_figures(replace(sample(), callback=None))
    names = [child.accessibleName() for child in pane.findChildren(QLabel)]
    assert "Time to call back: —, fewer than 3 called back" in names


def test_a_narrow_window_has_room_for_all_parts(pane: FiguresPane, qtbot: QtBot) -> None:
    pane.resize(460, pane.height())
    qtbot.waitUntil(lambda: pane.days.y() > pane.hours.geometry().bottom())
    assert pane.hours.width() > 400


def test_printing_is_asked_for(pane: FiguresPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.print_wanted):
        pane.print_button.click()
