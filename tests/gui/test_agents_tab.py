"""The agents tab: finding, sorting, completeness, deleting, and what a sign-in may not do."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QTabBar, QWidget

from tests.helpers.window import Desk

LIST, REMOVE, STATUS = "/v1/agent/list", "/v1/agent/remove", "/v1/agent/status"


def _headings(desk: Desk) -> list[str]:
    table = desk.table("Agents")
    model = table.model()
    shown = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in shown]


def test_the_list_is_complete_and_counted(desk: Desk) -> None:
    desk.sign_in()
    count = len(desk.column("Agents", "Extension"))
    assert count == 10
    assert desk.shows("10 agents")
    assert desk.shows("complete, read")
    assert desk.window.header.tabs.accessibleTabName(0) == "Agents, 10"


def test_each_provider_has_its_columns(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    assert _headings(desk)[:3] == ["Name", "Stringee user ID", "Status"]


def test_a_search_narrows_and_says_what_it_hides(desk: Desk) -> None:
    desk.sign_in()
    name = desk.column("Agents", "Name")[4]
    desk.type("Search agents", name)
    assert desk.column("Agents", "Name") == [name]
    assert desk.shows("1 of 10 agents")
    desk.type("Search agents", "ksrthik")
    assert desk.shows("No agent matches “ksrthik”")
    assert desk.shows("10 agents are hidden by the search.")
    desk.press("Show all agents")
    assert len(desk.column("Agents", "Name")) == 10


def test_a_search_and_a_filter_are_both_named_and_cleared_together(desk: Desk) -> None:
    desk.sign_in()
    desk.choose("Status filter", "Unknown")
    assert len(desk.column("Agents", "Name")) == 10
    desk.choose("SMS alert filter", "on")
    some = len(desk.column("Agents", "Name"))
    assert 0 < some < 10
    assert desk.shows(f"{some} of 10 agents")
    desk.type("Search agents", "ksrthik")
    assert desk.shows("10 agents are hidden by the search and 2 filters.")
    desk.press("Show all agents")
    assert len(desk.column("Agents", "Name")) == 10
    desk.choose("Status filter", "Break")
    assert desk.shows("No agent matches the filters")
    assert desk.shows("10 agents are hidden by 1 filter.")


def test_who_is_on_now_follows_the_clock(desk: Desk) -> None:
    desk.sign_in()
    tab = desk.window.agents_tab
    shifts = desk.column("Agents", "Shift hours")
    tab.table.row_state.hour_now = lambda: 12.5
    desk.choose("Shift filter", "on now")
    noon = desk.column("Agents", "Shift hours")
    assert 0 < len(noon) < len(shifts)
    tab.table.row_state.hour_now = lambda: 2.0
    tab.tick()
    assert desk.column("Agents", "Shift hours") != noon
    desk.choose("Shift filter", "not on now")
    night = len(desk.column("Agents", "Name"))
    desk.choose("Shift filter", "any")
    assert night <= len(desk.column("Agents", "Name")) == 10


def test_only_filters_for_columns_that_the_provider_has(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    names = [box.accessibleName() for box in desk.window.agents_tab.filters.shown]
    assert names == ["Status filter", "Routing filter"]
    everybody = len(desk.column("Agents", "Name"))
    desk.choose("Routing filter", "app or SIP")
    assert 0 < len(desk.column("Agents", "Name")) <= everybody
    assert set(desk.column("Agents", "Route calls to")) == {"App or SIP"}


def test_another_account_begins_without_filters(desk: Desk) -> None:
    desk.sign_in()
    desk.choose("Status filter", "Online")
    desk.window.actions_by_key["sign_out"].trigger()
    desk.sign_in(desk.fill_in_stringee)
    assert desk.shows("10 agents")


def test_escape_clears_the_search_and_then_the_selection(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 0)
    desk.type("Search agents", "1")
    desk.key(Qt.Key.Key_Escape)
    assert desk.find(QLineEdit, "Search agents").text() == ""
    desk.key(Qt.Key.Key_Escape)
    assert desk.table("Agents").chosen_ids() == ()


def test_a_click_on_a_heading_sorts_and_the_order_lasts(desk: Desk) -> None:
    desk.sign_in()
    header = desk.table("Agents").horizontalHeader()
    place = header.sectionViewportPosition(1) + 20
    desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))
    names = desk.column("Agents", "Name")
    assert names == sorted(names, key=str.casefold)
    desk.restart()
    desk.sign_in()
    assert desk.column("Agents", "Name") == names


def test_a_refresh_keeps_the_selection_and_shows_what_is_new(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 3)
    chosen = desk.table("Agents").chosen_ids()
    before = len(desk.sandbox.access_log(LIST))
    desk.press("Refresh agents")
    desk.wait(lambda: len(desk.sandbox.access_log(LIST)) > before)
    desk.settle()
    assert desk.table("Agents").chosen_ids() == chosen


def test_buttons_follow_the_selection(desk: Desk) -> None:
    desk.sign_in()
    assert not desk.button("Edit agent").isEnabled()
    assert desk.button("Edit agent").toolTip() == "Select one agent to edit."
    desk.click_row("Agents", 0)
    assert desk.button("Edit agent").isEnabled()
    desk.table("Agents").selectAll()
    assert desk.shows("10 of 10 selected")
    assert not desk.button("Edit agent").isEnabled()
    assert desk.button("Delete agent").isEnabled()
    desk.press("Clear selection")
    assert not desk.button("Delete agent").isEnabled()


def test_deleting_asks_names_and_removes_once(desk: Desk) -> None:
    desk.sign_in()
    name = desk.column("Agents", "Name")[2]
    desk.click_row("Agents", 2)
    desk.press("Delete agent")
    dialog = desk.dialog("Delete agent")
    assert desk.shows(f"Delete {name}?")
    assert dialog.focusWidget() is desk.button("Cancel")
    desk.press("Cancel")
    desk.wait(lambda: not desk.dialogs())
    assert desk.sandbox.sent(REMOVE) == []
    desk.key(Qt.Key.Key_Delete)
    desk.dialog("Delete agent")
    desk.press("Delete")
    desk.wait(lambda: desk.shows(f"{name} deleted"))
    assert name not in desk.column("Agents", "Name")
    assert [body["id"] for body in desk.sandbox.sent(REMOVE)] == ["103_1111112"]


def test_leaving_the_account_closes_forms_and_forgets_those_that_are_closed(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 0)
    for opened, title in (("Edit agent", "Edit agent"), ("Delete agent", "Delete agent")):
        desk.press(opened)
        desk.dialog(title)
        desk.press("Cancel")
        desk.wait(lambda: not desk.dialogs())
    desk.press("Edit agent")
    desk.dialog("Edit agent")
    desk.window.actions_by_key["sign_out"].trigger()
    desk.wait(lambda: desk.dialogs() == ["Sign in"])


def test_more_than_ten_need_their_number_typed(desk: Desk) -> None:
    desk.sandbox.reset(size="medium")
    desk.sign_in()
    desk.type("Search agents", "12")
    desk.table("Agents").selectAll()
    count = len(desk.table("Agents").chosen_ids())
    assert count > 10
    desk.press("Delete agent")
    desk.dialog("Delete agent")
    assert not desk.button("Delete").isEnabled()
    desk.type("Type the number to confirm", str(count - 1))
    assert not desk.button("Delete").isEnabled()
    desk.type("Type the number to confirm", str(count))
    assert desk.button("Delete").isEnabled()


def test_a_status_that_is_set_is_shown_with_its_time(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 0)
    menu = desk.button("Set status").menu()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.text() == "Break").trigger()
    desk.wait(lambda: desk.column("Agents", "Status")[0] == "Break")
    assert [(body["id"], body["status"]) for body in desk.sandbox.sent(STATUS)] == [
        ("101_1111112", "break")
    ]


def test_an_agent_is_told_why_there_is_no_list(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_agent)
    assert desk.shows("Agents are for supervisors")
    assert desk.shows("Needs the app secret")
    assert not desk.button("Add agent").isEnabled()
    assert "app secret" in desk.button("Add agent").toolTip()
    assert desk.window.header.tabs.accessibleTabName(0) == "Agents"
    assert desk.sandbox.access_log(LIST) == []


@pytest.mark.parametrize("kind", ["html", "truncated", "wrong_types"])
def test_a_list_that_cannot_be_read_says_so_and_can_be_tried_again(desk: Desk, kind: str) -> None:
    desk.sign_in()
    desk.sandbox.faults.add(kind, LIST)
    desk.press("Refresh agents")
    desk.wait(lambda: desk.window.messages.messages())
    assert len(desk.column("Agents", "Name")) == 10
    desk.sandbox.faults.clear()
    desk.press("Try now")
    desk.wait(lambda: not desk.window.messages.messages())
    desk.settle()


def test_a_list_that_was_never_read_says_why_in_its_place(desk: Desk) -> None:
    desk.sandbox.faults.add("status", LIST, status=503)
    desk.dialog("Sign in")
    desk.fill_in_supervisor()
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs())
    desk.press("Try now")
    desk.settle()
    desk.sandbox.faults.clear()
    desk.press("Try now")
    desk.wait(lambda: desk.shows("10 agents"))


def test_a_long_read_can_be_stopped_and_is_said_to_be_incomplete(desk: Desk) -> None:
    desk.sandbox.reset(size="medium")
    desk.sandbox.faults.add("delay", LIST, skip=6, seconds=30)
    desk.dialog("Sign in")
    desk.fill_in_supervisor()
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs() and desk.shows("of 1,000 agents"))
    desk.press("Stop")
    desk.wait(lambda: desk.shows("At least"))
    assert desk.shows("not complete")
    assert desk.column("Agents", "Name")


def test_narrow_windows_keep_every_button(desk: Desk) -> None:
    desk.sign_in()
    desk.window.resize(480, 700)
    desk.wait(lambda: desk.table("Agents").width() == 480)
    desk.click_row("Agents", 0)
    assert desk.button("Edit agent").isEnabled()
    for name in ("Edit agent", "Delete agent", "Set status", "Add agent", "Refresh agents"):
        button = desk.button(name)
        place = button.mapTo(desk.window, button.rect().topRight())
        assert place.x() <= 480, name
    assert _headings(desk) == ["Extension", "Name", "Status"]
    desk.press("Filters")
    desk.choose("SMS alert filter", "off")
    assert desk.button("Filters").accessibleDescription() == "1 active"


def _is_wide(desk: Desk, width: int) -> bool:
    return desk.table("Agents").width() == width


def _clipped(desk: Desk) -> list[str]:
    """Controls of the tab that have less room than they need, or stand outside the window."""
    found = []
    for part in desk.window.agents_tab.findChildren(QWidget):
        if not isinstance(part, QPushButton | QTabBar) or not part.isVisible():
            continue
        right = part.mapTo(desk.window, part.rect().topRight()).x()
        narrow = part.width() < part.minimumSizeHint().width()
        if narrow or right >= desk.window.width():
            found.append(part.accessibleName())
    return found


@pytest.mark.parametrize("provider", ["telecmi", "stringee"])
def test_nothing_is_cut_off_at_any_width(desk: Desk, provider: str) -> None:
    desk.sign_in(desk.fill_in_stringee if provider == "stringee" else None)
    for width in (1600, 1280, 1000, 999, 900, 720, 719, 480):
        desk.window.resize(width, 700)
        desk.wait(partial(_is_wide, desk, width))
        for choose in (desk.table("Agents").clearSelection, desk.table("Agents").selectAll):
            choose()
            desk.wait(lambda: not _clipped(desk))


def test_files_and_history_are_asked_for_from_the_toolbar_or_under_more(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    tab, heard = desk.window.agents_tab, []
    wishes = {
        "Import": ("Import agents", tab.import_requested),
        "Export": ("Export agents", tab.export_requested),
        "History": ("History", tab.history_requested),
        "Groups": ("Groups", tab.groups_requested),
    }
    for name, signal in wishes.values():
        signal.disconnect()
        signal.connect(lambda name=name: heard.append(name))
    names = [name for name, _ in wishes.values()]
    for name in names:
        desk.press(name)
    assert heard == names
    heard.clear()
    desk.window.resize(900, 700)
    desk.wait(lambda: tab.toolbar.more.isVisible())
    menu = desk.button("More").menu()
    assert isinstance(menu, QMenu)
    for word in wishes:
        next(entry for entry in menu.actions() if entry.text() == word).trigger()
    assert heard == names


def test_groups_are_offered_where_the_provider_has_them(desk: Desk) -> None:
    desk.sign_in()
    assert not desk.window.agents_tab.toolbar.files["groups"].isVisible()


def test_pages_stand_beside_the_table(desk: Desk) -> None:
    desk.sign_in()
    tabs = desk.find(QTabBar, "Agent pages")
    assert [tabs.accessibleTabName(at) for at in range(2)] == ["Table", "Shifts"]
    tabs.setCurrentIndex(1)
    assert not desk.window.agents_tab.table.isVisible()
    assert desk.button("Add agent").isVisible()
    tabs.setCurrentIndex(0)
    assert desk.table("Agents").isVisible()


def test_a_page_without_its_column_says_why_and_gives_way(desk: Desk) -> None:
    desk.sign_in()
    tab = desk.window.agents_tab
    tab.add_page("Rota", "calendar-days", QLabel("Who is on when"), needs="shift")
    tabs = desk.find(QTabBar, "Agent pages")
    at = next(at for at in range(tabs.count()) if tabs.tabText(at) == "Rota")
    tabs.setCurrentIndex(at)
    assert desk.shows("Who is on when")
    desk.window.actions_by_key["sign_out"].trigger()
    desk.sign_in(desk.fill_in_stringee)
    assert not tabs.isTabEnabled(at)
    assert tabs.tabToolTip(at) == "Stringee keeps no rota."
    assert desk.table("Agents").isVisible()
