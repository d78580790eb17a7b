"""Setting values of the selected agents: one at once, several after a look; and copying them."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QSpinBox

from desktop.domain.dry_run import DryRun
from tests.helpers.window import Desk

Values = dict[str, dict[str, object]]
"""New values by field key, by extension or user id."""


class Previews:
    """What several agents were to be given, one after the other; nothing of it is sent."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._shown: list[DryRun] = []
        desk.window._agents.previewed.connect(self._shown.append)

    def next(self) -> tuple[str, Values]:
        """Title and values of the next one, after leaving the page that shows it."""
        self._desk.wait(lambda: self._shown)
        dry_run = self._shown.pop(0)
        self._desk.window.agents_room.show_page(self._desk.window.agents_tab)
        return dry_run.title, {
            edit.identity: {change.key: change.new for change in edit.fields}
            for edit in dry_run.edits
        }


def select(desk: Desk, *rows: int) -> None:
    table, flags = desk.table("Agents"), QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in rows:
        place = table.model().index(row, 1)
        table.selectionModel().select(place, flags.Select | flags.Rows)


def pick(desk: Desk, button: str, *words: str) -> None:
    """Choose in the menu of a button, in its submenus from the second word on."""
    menu: QObject | None = desk.button(button).menu()
    for word in words:
        assert isinstance(menu, QMenu)
        entry = next(entry for entry in menu.actions() if entry.text() == word)
        menu = entry.menu()
    entry.trigger()


def test_several_are_given_a_status_an_alert_and_hours(desk: Desk) -> None:
    desk.sign_in()
    previews = Previews(desk)
    select(desk, 1, 3, 4)
    assert desk.shows("3 of 10 selected")
    pick(desk, "Set status", "Break")
    status = {"status": "break"}
    same = {"102": status, "104": status, "105": status}
    assert previews.next() == ("Status: Break, 3 agents", same)
    alerts = desk.column("Agents", "SMS alert")
    pick(desk, "Set SMS alert", "Off")
    changed = {f"10{at + 1}": {"sms_alert": False} for at in (1, 3, 4) if alerts[at] == "On"}
    assert previews.next() == ("SMS alert: Off, 3 agents", changed)
    desk.press("Set shift")
    desk.dialog("Set shift")
    desk.find(QSpinBox, "Shift start").setValue(3)
    desk.find(QSpinBox, "Shift end").setValue(5)
    desk.press("Show changes")
    title, hours = previews.next()
    assert title == "Shift hours, 3 agents"
    assert hours == {key: {"shift_start": 3, "shift_end": 5} for key in ("102", "104", "105")}


def test_hours_that_make_no_shift_are_told_in_the_dialog(desk: Desk) -> None:
    desk.sign_in()
    select(desk, 1, 3)
    desk.press("Set shift")
    desk.dialog("Set shift")
    desk.find(QSpinBox, "Shift start").setValue(19)
    desk.find(QSpinBox, "Shift end").setValue(10)
    desk.press("Show changes")
    assert desk.shows("The shift must end after it starts")
    desk.press("Cancel")
    desk.wait(lambda: not desk.dialogs())
    assert desk.shows("2 of 10 selected")


def test_one_agent_is_changed_at_once(desk: Desk) -> None:
    desk.sign_in()
    select(desk, 2)
    pick(desk, "Set status", "Dialer")
    desk.wait(lambda: desk.column("Agents", "Status")[2] == "Dialer")
    desk.press("Set shift")
    desk.dialog("Set shift")
    desk.find(QSpinBox, "Shift start").setValue(7)
    desk.find(QSpinBox, "Shift end").setValue(15)
    desk.press("Save")
    desk.wait(lambda: desk.column("Agents", "Shift hours")[2] == "07–15")
    agent = desk.sandbox.agents("telecmi")[2]
    assert (agent["start_time"], agent["end_time"]) == (7, 15)


def test_stringee_has_routing_and_no_hours(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    select(desk, 0, 1)
    menu = desk.button("Set routing").menu()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == ["App or SIP phone", "Phone number"]
    setters = desk.window.agents_tab.bar._setters
    assert [key for key, button in setters.items() if button.isVisible()] == ["status", "routing"]


def test_names_are_made_by_a_pattern(desk: Desk) -> None:
    desk.sign_in()
    previews, names = Previews(desk), desk.column("Agents", "Name")
    select(desk, 0, 1)
    pick(desk, "More for selected agents", "Rename by pattern…")
    desk.dialog("Rename by pattern")
    desk.type("Name pattern", "{x}")
    desk.press("Show changes")
    assert desk.shows("There is no {x} to put in.")
    desk.type("Name pattern", "{extension} {first}")
    desk.press("Show changes")
    _, values = previews.next()
    first = [name.split()[0] for name in names]
    assert values == {"101": {"name": f"101 {first[0]}"}, "102": {"name": f"102 {first[1]}"}}


def test_templates_come_from_elsewhere(desk: Desk) -> None:
    desk.sign_in()
    tab = desk.window.agents_tab
    heard: list[str] = []
    tab.menus.template_chosen.disconnect()
    tab.menus.template_chosen.connect(heard.append)
    tab.set_templates(["Night shift", "Trainee"])
    select(desk, 0, 1)
    pick(desk, "More for selected agents", "Apply template", "Trainee")
    assert heard == ["Trainee"]


def test_nothing_selected_offers_nothing(desk: Desk) -> None:
    desk.sign_in()
    assert not desk.window.agents_tab.bar._left.isVisible()
    assert not desk.button("More for selected agents").isEnabled()


def test_copied_rows_have_headings_and_no_passwords(desk: Desk) -> None:
    desk.sign_in()
    desk.window.agents_tab.columns.show_column("password", True)
    select(desk, 0, 2)
    pick(desk, "More for selected agents", "Copy with headings")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Extension", "Name", "Phone number"]
    assert [line.split("\t")[0] for line in lines[1:]] == ["101", "103"]
    passwords = [str(agent["password"]) for agent in desk.sandbox.agents("telecmi")]
    assert passwords
    assert not any(password in line for password in passwords for line in lines)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_context_menu_acts_on_the_selected_agents(desk: Desk) -> None:
    desk.sign_in()
    previews, table = Previews(desk), desk.table("Agents")
    select(desk, 1, 3)
    table.selectionModel().setCurrentIndex(
        table.model().index(3, 1), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    table.customContextMenuRequested.emit(table.rect().center())
    menus = [menu for menu in table.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    entries = {entry.text(): entry for entry in menus[0].actions()}
    entries["Copy cell"].trigger()
    assert QGuiApplication.clipboard().text() == desk.column("Agents", "Name")[3]
    assert not entries["Edit agent"].isEnabled()
    assert entries["Delete agent"].isEnabled()
    status = entries["Set status"].menu()
    assert isinstance(status, QMenu)
    status.actions()[0].trigger()
    menus[0].close()
    online = {"status": "online"}
    assert previews.next() == ("Status: Online, 2 agents", {"102": online, "104": online})


def test_selecting_survives_a_refresh_and_the_bar_with_it(desk: Desk) -> None:
    desk.sign_in()
    select(desk, 1, 3)
    before = len(desk.sandbox.access_log("/v1/agent/list"))
    desk.window.agents_tab.refresh()  # the button gives way to those for the selection
    desk.wait(lambda: len(desk.sandbox.access_log("/v1/agent/list")) > before)
    desk.settle()
    assert desk.shows("2 of 10 selected")
    desk.press("Clear selection")
    assert desk.find(QLineEdit, "Search agents").isVisible()
    assert not desk.shows("selected")
