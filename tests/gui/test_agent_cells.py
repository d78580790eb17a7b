"""Editing agents cell by cell: one request each, nothing typed is lost, nothing half is sent."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop.qtmodels.editable_table import REFUSED
from desktop.qtmodels.roles import Role
from tests.helpers.window import Desk

UPDATE, STATUS, LIST = "/v1/agent/update", "/v1/agent/status", "/v1/agent/list"
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


_SHIFT = ("start_time", "end_time")


def go_to(desk: Desk, row: int, title: str) -> None:
    """Make a cell the current one, as the arrow keys do."""
    table = desk.table("Agents")
    model = table.model()
    across = range(model.columnCount())
    at = next(at for at in across if model.headerData(at, Qt.Orientation.Horizontal) == title)
    table.setFocus()
    table.setCurrentIndex(model.index(row, at))


def editor(desk: Desk) -> QWidget:
    """The open editor."""
    found = desk.window.focusWidget()
    assert found is not None
    assert found.parent() is desk.table("Agents").viewport()
    return found


def line(desk: Desk) -> QLineEdit:
    found = editor(desk)
    assert isinstance(found, QLineEdit)
    return found


def box(desk: Desk) -> QComboBox:
    found = editor(desk)
    assert isinstance(found, QComboBox)
    return found


def begin(desk: Desk, row: int, title: str) -> QWidget:
    """Begin to edit a cell with F2."""
    go_to(desk, row, title)
    desk.key(Qt.Key.Key_F2)
    return editor(desk)


def enter(desk: Desk, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Replace what the open line holds, and press a key."""
    line(desk).selectAll()
    desk.qtbot.keyClicks(line(desk), text)
    desk.qtbot.keyClick(line(desk), key)


def current(desk: Desk, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return desk.table("Agents").currentIndex().data(role)


def editing(desk: Desk) -> bool:
    table = desk.table("Agents")
    return table.state() == table.State.EditingState


def refresh(desk: Desk) -> None:
    """Have the list read again, as F5 does."""
    before = len(desk.sandbox.access_log(LIST))
    desk.window.agents_tab.refresh()
    desk.wait(lambda: len(desk.sandbox.access_log(LIST)) > before)
    desk.settle()


def test_enter_saves_the_cell_with_one_request(desk: Desk) -> None:
    desk.sign_in()
    assert begin(desk, 2, "Name").accessibleName().startswith("Name of ")
    enter(desk, "Renamed Person")
    desk.wait(lambda: desk.sandbox.sent(UPDATE))
    desk.wait(lambda: current(desk, Role.MARK) is None)
    (body,) = desk.sandbox.sent(UPDATE)
    assert body["name"] == "Renamed Person"
    assert desk.column("Agents", "Name")[2] == "Renamed Person"
    assert desk.sandbox.agents("telecmi")[2]["name"] == "Renamed Person"
    assert not editing(desk)


def test_escape_leaves_the_cell_as_it_was(desk: Desk) -> None:
    desk.sign_in()
    before = desk.column("Agents", "Name")
    begin(desk, 2, "Name")
    enter(desk, "Nobody", Qt.Key.Key_Escape)
    assert not editing(desk)
    assert desk.column("Agents", "Name") == before
    assert desk.sandbox.sent(UPDATE) == []
    assert desk.window.focusWidget() is desk.table("Agents")


def test_an_entry_that_changes_nothing_sends_nothing(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 2, "Phone number")
    desk.qtbot.keyClick(editor(desk), Qt.Key.Key_Return)
    assert not editing(desk)
    assert current(desk, Role.MARK) is None
    assert desk.sandbox.sent(UPDATE) == []


def test_typing_begins_and_replaces(desk: Desk) -> None:
    desk.sign_in()
    go_to(desk, 1, "Name")
    desk.qtbot.keyClick(desk.table("Agents"), Qt.Key.Key_K)
    assert line(desk).text() == "k"


def test_a_blank_chooses_and_does_not_type(desk: Desk) -> None:
    desk.sign_in()
    go_to(desk, 1, "Name")
    desk.table("Agents").clearSelection()
    desk.qtbot.keyClick(desk.table("Agents"), Qt.Key.Key_Space)
    assert not editing(desk)
    assert len(desk.table("Agents").chosen_ids()) == 1


def test_a_double_click_edits_a_cell_or_opens_the_form(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 1, double=True)
    assert line(desk).text() == desk.column("Agents", "Name")[1]
    desk.qtbot.keyClick(line(desk), Qt.Key.Key_Escape)
    table = desk.table("Agents")
    extension = table.visualRect(table.model().index(1, 0)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=extension)
    desk.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=extension)
    desk.dialog("Edit agent")


def test_enter_without_an_editor_and_f2_on_a_fixed_cell_open_the_form(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 0)
    for title, key in (("Name", Qt.Key.Key_Return), ("Extension", Qt.Key.Key_F2)):
        go_to(desk, 0, title)
        desk.key(key)
        desk.dialog("Edit agent")
        desk.press("Cancel")
        desk.wait(lambda: not desk.dialogs())


def test_tab_saves_and_goes_on_to_the_next_cell_that_can_be_edited(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 0, "Name")
    enter(desk, "First Person", Qt.Key.Key_Tab)
    assert editor(desk).accessibleName().startswith("Phone number of ")
    desk.qtbot.keyClick(editor(desk), Qt.Key.Key_Tab)
    enter(desk, "10-19", Qt.Key.Key_Tab)
    box(desk).setCurrentIndex(box(desk).findText("On"))
    desk.qtbot.keyClick(box(desk), Qt.Key.Key_Tab)
    desk.qtbot.keyClick(box(desk), Qt.Key.Key_Tab)  # the status, and from the last cell on
    second = desk.column("Agents", "Name")[1]
    assert editor(desk).accessibleName() == f"Name of {second}"
    desk.qtbot.keyClick(editor(desk), Qt.Key.Key_Backtab)
    assert editor(desk).accessibleName().startswith("Status of ")
    desk.qtbot.keyClick(editor(desk), Qt.Key.Key_Escape)
    desk.wait(lambda: desk.column("Agents", "Name")[0] == "First Person")
    desk.wait(lambda: desk.column("Agents", "Shift hours")[0] == "10–19")
    desk.wait(
        lambda: (
            [desk.sandbox.agents("telecmi")[0][key] for key in ("name", *_SHIFT)]
            == ["First Person", 10, 19]
        )
    )
    desk.settle()


def test_an_entry_that_cannot_be_sent_stays_open_and_says_why(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 1, "Phone number")
    enter(desk, "98765")
    field = line(desk)
    assert field.property("invalid") is True
    assert "The number is too short." in field.accessibleDescription()
    assert desk.shows("Not saved: The number is too short.")
    desk.qtbot.keyClicks(field, "4")
    assert not desk.shows("The number is too short.")
    enter(desk, "9876543219")
    desk.wait(lambda: desk.sandbox.sent(UPDATE))
    desk.wait(lambda: current(desk) == "+91 98765 43219")


def test_going_elsewhere_keeps_a_wrong_entry_to_be_mended(desk: Desk) -> None:
    desk.sign_in()
    before = desk.column("Agents", "Shift hours")[1]
    begin(desk, 1, "Shift hours")
    line(desk).setText("18 till late")
    desk.find(QLineEdit, "Search agents").setFocus()
    assert not editing(desk)
    assert desk.sandbox.sent(UPDATE) == []
    cell = desk.table("Agents").currentIndex()
    assert (cell.data(), cell.data(Role.MARK)) == ("18 till late", REFUSED)
    assert "Write hours like 09-18" in cell.data(SPOKEN)
    begin(desk, 1, "Shift hours")
    assert line(desk).text() == "18 till late"
    desk.qtbot.keyClick(line(desk), Qt.Key.Key_Escape)
    assert (current(desk), current(desk, Role.MARK)) == (before, None)


def test_a_click_elsewhere_saves(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 1, "Name")
    line(desk).setText("Clicked Away")
    desk.click_row("Agents", 5)
    assert not editing(desk)
    desk.wait(lambda: len(desk.sandbox.sent(UPDATE)) == 1)
    assert desk.column("Agents", "Name")[1] == "Clicked Away"


def test_another_window_that_comes_to_the_front_sends_nothing(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 1, "Phone number")
    line(desk).setText("98765")
    gone = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(line(desk), gone)
    assert editing(desk)
    assert line(desk).text() == "98765"
    assert current(desk, Role.MARK) is None


def test_while_it_is_sent_the_cell_shows_the_entry_quietly(desk: Desk) -> None:
    desk.sign_in()
    desk.sandbox.faults.add("delay", UPDATE, seconds=1, act_first=True)
    begin(desk, 1, "Name")
    enter(desk, "Slow Person")
    assert current(desk) == "Slow Person"
    assert current(desk, SPOKEN) == "Slow Person, being saved"
    desk.key(Qt.Key.Key_F2)  # no second editor on a cell that is on its way
    assert not editing(desk)
    assert desk.dialogs() == []
    desk.wait(lambda: current(desk, Role.MARK) is None)
    assert desk.column("Agents", "Name")[1] == "Slow Person"
    assert len(desk.sandbox.sent(UPDATE)) == 1


def test_a_refused_entry_is_marked_with_its_reason_and_opens_again(desk: Desk) -> None:
    desk.sign_in()
    before = desk.column("Agents", "Name")[1]
    desk.sandbox.faults.add("failure_code", UPDATE, code=400, message="seat limit reached")
    begin(desk, 1, "Name")
    enter(desk, "Refused Person")
    desk.wait(lambda: current(desk, Role.MARK) == REFUSED)
    assert current(desk) == "Refused Person"
    words = current(desk, Qt.ItemDataRole.ToolTipRole)
    assert words
    assert words in current(desk, SPOKEN)
    assert desk.shows(words)
    desk.sandbox.faults.clear()
    desk.key(Qt.Key.Key_F2)
    assert line(desk).text() == "Refused Person"
    desk.qtbot.keyClick(line(desk), Qt.Key.Key_Return)
    desk.wait(lambda: current(desk, Role.MARK) is None)
    assert desk.column("Agents", "Name")[1] == "Refused Person" != before


def test_a_status_is_chosen_from_a_list(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 0, "Status")
    box(desk).setCurrentIndex(box(desk).findText("Break"))
    desk.qtbot.keyClick(box(desk), Qt.Key.Key_Return)
    desk.wait(lambda: desk.column("Agents", "Status")[0] == "Break")
    desk.wait(lambda: current(desk, Role.MARK) is None)
    sent = [(body["id"], body["status"]) for body in desk.sandbox.sent(STATUS)]
    assert sent == [("101_1111112", "break")]


def test_choosing_with_the_mouse_is_enough(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 0, "SMS alert")
    choices = box(desk)
    other = choices.findText("Off" if choices.currentText() == "On" else "On")
    choices.setCurrentIndex(other)
    choices.activated.emit(other)
    assert not editing(desk)
    desk.wait(lambda: len(desk.sandbox.sent(UPDATE)) == 1)


def test_a_stringee_agent_is_edited_in_place(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    begin(desk, 0, "Name")
    enter(desk, "Le Hoang Nam")
    desk.wait(lambda: "Le Hoang Nam" in desk.column("Agents", "Name"))
    go_to(desk, 0, "System state")
    table = desk.table("Agents")
    assert not table.can_edit(table.currentIndex())


def test_a_refresh_keeps_the_editor_the_selection_and_the_scroll(desk: Desk) -> None:
    desk.sandbox.reset(agents=60)
    desk.sign_in()
    table = desk.table("Agents")
    table.choose("140_1111112")
    row = table.currentIndex().row()
    begin(desk, row, "Name")
    line(desk).setText("Half a na")
    top, field = table.rowViewportPosition(row), line(desk)
    refresh(desk)
    assert line(desk) is field
    assert field.text() == "Half a na"
    assert table.rowViewportPosition(row) == top
    assert table.chosen_ids() == ("140_1111112",)


def test_what_others_do_meanwhile_shows_when_the_editor_closes(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 3, "Name")
    line(desk).setText("Mine")
    desk.sandbox.faults.add("status", LIST, status=200, body=_two_agents(desk))
    refresh(desk)
    assert line(desk).text() == "Mine"
    assert len(desk.column("Agents", "Name")) == 10
    desk.qtbot.keyClick(line(desk), Qt.Key.Key_Escape)
    assert len(desk.column("Agents", "Name")) == 2


def _two_agents(desk: Desk) -> dict[str, Any]:
    """The answer of a server on which two agents are left, the fourth among them."""
    wanted = ("name", "extension", "password", "notify", "phone", "start_time", "end_time")
    left = [desk.sandbox.agents("telecmi")[at] for at in (0, 3)]
    agents = [
        {"agent_id": f"{agent['extension']}_1111112"} | {key: agent[key] for key in wanted}
        for agent in left
    ]
    return {"code": 200, "count": 2, "agents": agents}


def test_an_agent_that_is_deleted_while_it_is_edited_takes_nothing_along(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 3, "Name")
    name = desk.column("Agents", "Name")[3]
    line(desk).setText("Typed with care")
    agent = desk.table("Agents").currentIndex().data(Role.ROW_ID)
    desk.window.agents_tab.cells._agents.table.remove_rows([agent])
    assert not editing(desk)
    assert name not in desk.column("Agents", "Name")
    assert desk.shows(f"{name} was deleted meanwhile")
    assert desk.shows("Your entry “Typed with care” was not saved.")
    assert desk.sandbox.sent(UPDATE) == []


def test_sorting_saves_first(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 1, "Name")
    line(desk).setText("Zzz Last")
    header = desk.table("Agents").horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(1) + 20)
    desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.wait(lambda: desk.column("Agents", "Name")[-1] == "Zzz Last")
    assert len(desk.sandbox.sent(UPDATE)) == 1


def test_a_row_that_is_chosen_from_elsewhere_loses_no_entry(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 1, "Name")
    line(desk).setText("Kept Person")
    desk.table("Agents").choose("105_1111112")
    assert not editing(desk)
    desk.wait(lambda: len(desk.sandbox.sent(UPDATE)) == 1)
    desk.wait(lambda: desk.sandbox.agents("telecmi")[1]["name"] == "Kept Person")


def test_a_form_takes_the_entry_first(desk: Desk) -> None:
    desk.sign_in()
    begin(desk, 1, "Name")
    line(desk).setText("Before Adding")
    desk.press("Add agent")
    desk.dialog("Add agent")
    desk.press("Cancel")
    desk.wait(lambda: desk.sandbox.agents("telecmi")[1]["name"] == "Before Adding")


def test_the_status_bar_says_which_keys_there_are(desk: Desk) -> None:
    desk.sign_in()
    said: list[str] = []
    desk.window.agents_tab.hinted.connect(said.append)
    begin(desk, 1, "Name")
    desk.qtbot.keyClick(line(desk), Qt.Key.Key_Escape)
    assert said == ["Enter saves the cell   Esc leaves it as it was", ""]


def test_delete_in_an_editor_deletes_a_letter_and_nobody(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 1)
    begin(desk, 1, "SMS alert")
    desk.qtbot.keyClick(box(desk), Qt.Key.Key_Delete)
    assert desk.dialogs() == []


@pytest.mark.parametrize("title", ["Extension", "Agent ID"])
def test_what_identifies_an_agent_cannot_be_edited(desk: Desk, title: str) -> None:
    desk.sign_in()
    go_to(desk, 0, title)
    desk.qtbot.keyClick(desk.table("Agents"), Qt.Key.Key_1)
    assert not editing(desk)
