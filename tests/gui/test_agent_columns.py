"""The columns of the agents: chosen, ordered and kept per provider, whatever the window's width."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget

from desktop.storage import settings as declared
from tests.helpers.window import Desk


def headings(desk: Desk) -> list[str]:
    """The titles that are shown, from left to right."""
    table = desk.table("Agents")
    model = table.model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in table.shown_columns()]


def tick(desk: Desk, title: str) -> None:
    """Turn the tick of a column round, as a click in the open menu does."""
    menu = desk.button("Columns").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    entry = next(entry for entry in menu.actions() if entry.text().startswith(title))
    entry.trigger()


def again(desk: Desk) -> None:
    """Quit, start and sign in to the same account."""
    desk.restart()
    desk.window.resize(1280, 800)
    desk.sign_in()


def test_a_hidden_column_stays_hidden_and_comes_back(desk: Desk) -> None:
    desk.sign_in()
    before = headings(desk)
    tick(desk, "SMS alert")
    assert headings(desk) == [title for title in before if title != "SMS alert"]
    again(desk)
    assert "SMS alert" not in headings(desk)
    tick(desk, "SMS alert")
    assert headings(desk) == before


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_stays_open_while_one_ticks(desk: Desk) -> None:
    desk.sign_in()
    menu = desk.button("Columns").menu()
    assert menu is not None
    menu.popup(QPoint(0, 0))
    entry = next(entry for entry in menu.actions() if entry.text() == "SMS alert")
    desk.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    assert "SMS alert" not in headings(desk)
    menu.setActiveAction(entry)
    desk.qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert "SMS alert" in headings(desk)
    assert menu.isVisible()
    menu.close()


def test_the_last_column_cannot_be_hidden(desk: Desk) -> None:
    desk.sign_in()
    for title in headings(desk)[1:]:
        tick(desk, title)
    assert headings(desk) == ["Extension"]
    tick(desk, "Extension")
    assert headings(desk) == ["Extension"]


def test_a_dragged_heading_keeps_its_place_for_its_provider_only(desk: Desk) -> None:
    desk.sign_in()
    before = headings(desk)
    header = desk.table("Agents").horizontalHeader()
    header.moveSection(2, 0)
    moved = headings(desk)
    assert moved[0] == before[2]
    desk.window.actions_by_key["sign_out"].trigger()
    desk.sign_in(desk.fill_in_stringee)
    tick(desk, "System state")
    others = headings(desk)
    assert others[0] == "Name"
    again(desk)
    assert headings(desk) == moved
    desk.window.actions_by_key["sign_out"].trigger()
    desk.sign_in(desk.fill_in_stringee)
    assert headings(desk) == others


def test_order_is_changed_by_keyboard_in_a_dialog(desk: Desk) -> None:
    desk.sign_in()
    before = headings(desk)
    menu = desk.button("Columns").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text() == "Order of columns…").trigger()
    desk.dialog("Columns")
    rows = desk.find(QListWidget, "Columns to show")
    rows.setCurrentRow(1)
    desk.press("Move up")
    assert [rows.item(at).text() for at in (0, 1)] == [before[1], before[0]]
    rows.item(2).setCheckState(Qt.CheckState.Unchecked)
    desk.press("Close")
    desk.wait(lambda: not desk.dialogs())
    assert headings(desk) == [before[1], before[0], *before[3:]]


def test_reset_brings_everything_back_but_the_sorting(desk: Desk) -> None:
    desk.sign_in()
    before, table = headings(desk), desk.table("Agents")
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.horizontalHeader().moveSection(2, 0)
    table.setColumnWidth(0, 133)
    tick(desk, "SMS alert")
    tick(desk, "Reset columns")
    assert headings(desk) == before
    assert table.columnWidth(0) != 133
    assert table.horizontalHeader().sortIndicatorSection() == 1


def test_a_width_that_was_chosen_is_kept(desk: Desk) -> None:
    desk.sign_in()
    desk.table("Agents").setColumnWidth(0, 133)
    again(desk)
    assert desk.table("Agents").columnWidth(0) == 133


def test_a_narrow_window_hides_columns_and_forgets_nothing(desk: Desk) -> None:
    desk.sign_in()
    tick(desk, "Phone number")
    wide = headings(desk)
    desk.window.resize(480, 700)
    desk.wait(lambda: headings(desk) == ["Extension", "Name", "Status"])
    menu = desk.button("Columns").menu()
    assert menu is not None
    menu.aboutToShow.emit()
    words = {entry.text(): entry.isChecked() for entry in menu.actions()}
    assert words["SMS alert (no room now)"] is True
    assert words["Phone number"] is False
    desk.window.resize(1280, 700)
    desk.wait(lambda: headings(desk) == wide)


def test_the_keys_go_on_from_a_column_that_is_shown(desk: Desk) -> None:
    desk.sign_in()
    table = desk.table("Agents")
    table.setCurrentIndex(table.model().index(3, 0))
    tick(desk, "Extension")
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 1)
    desk.click_row("Agents", 2)
    chosen = table.chosen_ids()
    desk.press("Refresh agents")
    desk.settle()
    assert table.chosen_ids() == chosen


def test_passwords_are_a_column_of_words_that_one_asks_for(desk: Desk) -> None:
    desk.sign_in()
    assert "Password" not in headings(desk)
    tick(desk, "Password")
    assert "Password" in headings(desk)
    secrets = {str(agent["password"]) for agent in desk.sandbox.agents("telecmi")}
    shown = {cell for title in headings(desk) for cell in desk.column("Agents", title)}
    assert secrets
    assert not shown & secrets


def test_settings_that_make_no_sense_count_as_none(desk: Desk) -> None:
    desk.sign_in()
    before = headings(desk)
    desk.restart()
    for text in ("{", '{"telecmi": 3}', '{"telecmi": {"order": ["nonsense"]}}', "[]"):
        desk.settings.set(declared.AGENT_COLUMNS, text)
        desk.settings.save()
    desk.window.agents_tab.columns._settings.set(declared.AGENT_COLUMNS, "{")
    again(desk)
    assert headings(desk) == before
