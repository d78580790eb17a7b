"""The table keeps its place while rows come and go, and is usable by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.qtmodels.row_table import RowTable
from desktop.views.delegates.cells import PAINTERS
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.table_copy import copy_rows
from desktop.views.widgets.table_view import TableView
from tests.gallery.tables import Row, agent_table, missed_table


@pytest.fixture
def model(qtbot: QtBot) -> RowTable[Row]:
    return agent_table()


@pytest.fixture
def table(qtbot: QtBot, model: RowTable[Row]) -> TableView:
    view = TableView("Agents", checks=True, shortcut="phone")
    qtbot.addWidget(view)
    view.resize(1200, 500)
    view.setModel(model)
    view.show()
    qtbot.waitExposed(view)
    return view


def top_of(table: TableView, model: RowTable[Row], row_id: str) -> int:
    return table.rowViewportPosition(model.position_of(row_id))


def test_a_refresh_keeps_selection_and_scroll(table: TableView, model: RowTable[Row]) -> None:
    table.choose("120")
    before = top_of(table, model, "120")
    newcomers = [Row(f"new{at}", model.rows[0].cells) for at in range(7)]
    model.set_rows([*newcomers, *model.rows])
    assert table.chosen_ids() == ("120",)
    assert top_of(table, model, "120") == before
    assert table.currentIndex().row() == model.position_of("120")


def test_sorting_keeps_the_selected_row_on_screen(table: TableView, model: RowTable[Row]) -> None:
    table.choose("200")
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert table.chosen_ids() == ("200",)
    place = table.visualRect(model.index(model.position_of("200"), 0))
    assert table.viewport().rect().intersects(place)


def test_at_the_top_new_rows_come_into_view(table: TableView, model: RowTable[Row]) -> None:
    model.set_rows([Row("new", model.rows[0].cells), *model.rows])
    assert table.rowAt(5) == model.position_of("new") == 0


def test_losing_the_selected_row_is_told(
    table: TableView, model: RowTable[Row], qtbot: QtBot
) -> None:
    table.choose("3")
    with qtbot.waitSignal(table.chosen):
        model.remove_rows(["3"])
    assert table.chosen_ids() == ()
    assert table.chosen_rows() == []


def test_a_refresh_without_change_tells_nothing(
    table: TableView, model: RowTable[Row], qtbot: QtBot
) -> None:
    table.choose("3")
    with qtbot.assertNotEmitted(table.chosen):
        model.set_rows(model.rows)
    assert table.chosen_rows() == [model.row("3")]


def test_check_boxes_add_to_the_selection(
    table: TableView, model: RowTable[Row], qtbot: QtBot
) -> None:
    side = table.verticalHeader().viewport()
    for row in (1, 3, 1, 2):
        spot = QPoint(24, table.rowViewportPosition(row) + 20)
        qtbot.mouseClick(side, Qt.MouseButton.LeftButton, pos=spot)
    assert table.chosen_ids() == (model.row_at(2).id, model.row_at(3).id)


def test_all_rows_are_selected_and_cleared_at_the_corner(
    table: TableView, model: RowTable[Row]
) -> None:
    table._all.click()
    assert len(table.chosen_ids()) == model.count
    table._all.click()
    assert table.chosen_ids() == ()


def test_selecting_everything_survives_a_refresh_of_many_rows(
    table: TableView, model: RowTable[Row]
) -> None:
    model.set_rows([Row(str(at), model.rows[0].cells) for at in range(5000)])
    table.selectAll()
    model.set_rows(model.rows)
    assert len(table.chosen_ids()) == 5000


def test_copy_puts_the_shown_cells_on_the_clipboard(table: TableView, qtbot: QtBot) -> None:
    table.selectRow(0)
    table.setColumnHidden(6, True)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied == ["101", "Asha Raman", "+91 98765 43210", "09–18", "On", "Online"]


def test_copy_follows_the_order_on_the_screen(table: TableView, qtbot: QtBot) -> None:
    table.horizontalHeader().moveSection(1, 0)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["Asha Raman", "101"]
    copy_rows(table, headings=True)
    heading, row = QGuiApplication.clipboard().text().split("\n")
    assert heading.split("\t")[:2] == ["Name", "Extension"]
    assert row.split("\t")[:2] == ["Asha Raman", "101"]


def test_a_row_is_found_though_its_first_column_is_hidden(
    table: TableView, model: RowTable[Row]
) -> None:
    table.setColumnHidden(0, True)
    table.choose("200")
    place = table.visualRect(table.currentIndex())
    assert table.chosen_ids() == ("200",)
    assert table.viewport().rect().intersects(place)


def test_without_editors_no_cell_is_edited(table: TableView, qtbot: QtBot) -> None:
    table.selectRow(0)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_K):
        qtbot.keyClick(table, key)
        assert table.state() != table.State.EditingState


def test_the_row_end_icon_acts_on_its_own_row(
    table: TableView, model: RowTable[Row], qtbot: QtBot
) -> None:
    last = model.columnCount() - 1
    cell = table.visualRect(model.index(2, last))
    spot = QPoint(cell.right() - 30, cell.center().y())
    qtbot.mouseMove(table.viewport(), spot)
    table.row_state.hovered = 2
    with qtbot.waitSignal(table.shortcut) as heard:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert heard.args == [model.row_at(2).id]


def test_escape_clears_the_selection_then_leaves(table: TableView, qtbot: QtBot) -> None:
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.chosen_ids() == ()


def test_letters_do_not_move_the_current_row(table: TableView, qtbot: QtBot) -> None:
    table.selectRow(0)
    qtbot.keyClicks(table, "priya")
    assert table.currentIndex().row() == 0


def test_an_empty_state_covers_the_rows_but_not_the_titles(table: TableView, qtbot: QtBot) -> None:
    state = EmptyState()
    table.set_overlay(state)
    table.resize(900, 400)
    assert state.isVisible()
    assert state.geometry().top() == table.horizontalHeader().height()
    assert state.geometry().bottom() == table.rect().bottom()
    table.set_overlay(None)
    assert state.isHidden()


def test_rows_of_two_lines_are_taller(table: TableView) -> None:
    assert table.rowHeight(0) == 40
    tall = TableView("Missed calls", parent=table)
    tall.setModel(missed_table())
    assert tall.rowHeight(0) == 52


def test_every_painter_that_models_name_exists(model: RowTable[Row], table: TableView) -> None:
    assert set(PAINTERS) >= {"text", "two_line", "age", "person", "chip", "shift"}
    assert isinstance(table.itemDelegateForColumn(1), PAINTERS["person"])
