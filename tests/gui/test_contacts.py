"""Contacts in the window: the box that finds people, their page, and files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QRadioButton

from desktop.views.suggestions import SuggestionBox
from tests.helpers.window import Desk

CALL = "/v2/webrtc/click2call"
FIELD = "Number to call"


@pytest.fixture
def dialer(desk: Desk) -> Desk:
    """Signed in as a supervisor, the dialer open; placed calls go on ringing."""
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    desk.window.show_tab("dialer")
    field = desk.find(QLineEdit, FIELD)
    desk.wait(lambda: desk.window.focusWidget() is field)
    return desk


def show_contacts(desk: Desk) -> None:
    desk.find(QRadioButton, "Contacts").setChecked(True)


def add(desk: Desk, name: str, number: str, *, note: str = "") -> None:
    desk.press("Add contact")
    desk.dialog("Add contact")
    desk.type("Name", name)
    desk.type("Number", number)
    desk.find(QPlainTextEdit, "Note").setPlainText(note)
    desk.press("Save")
    desk.wait(lambda: not desk.dialogs())
    desk.settle()


def suggestions(desk: Desk) -> SuggestionBox:
    return desk.window.findChildren(SuggestionBox)[0]


def shown(desk: Desk) -> list[str]:
    box = suggestions(desk)
    if not box.isVisible():
        return []
    model = box.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def number_check(desk: Desk) -> str:
    return desk.find(QLabel, "Number check").accessibleDescription()


def test_a_name_is_typed_chosen_and_then_called_once(dialer: Desk) -> None:
    show_contacts(dialer)
    add(dialer, "Ananya Sharma", "98765 14671")
    add(dialer, "Nguyễn Đức Minh", "+84 912 345 678")
    field = dialer.find(QLineEdit, FIELD)

    dialer.type(FIELD, "anaya")  # a typo
    dialer.wait(lambda: shown(dialer) == ["Ananya Sharma"])
    assert dialer.window.focusWidget() is field
    dialer.key(Qt.Key.Key_Return)  # nothing is chosen: a name cannot be called
    assert "Choose somebody" in number_check(dialer)
    assert dialer.sandbox.access_log(CALL) == []

    dialer.type(FIELD, "duc")
    dialer.wait(lambda: shown(dialer) == ["Nguyễn Đức Minh"])
    dialer.key(Qt.Key.Key_Escape)
    assert shown(dialer) == []
    assert field.text() == "duc"  # the list goes first, then the text
    dialer.key(Qt.Key.Key_Escape)
    assert field.text() == ""

    dialer.type(FIELD, "671")
    dialer.wait(lambda: "Ananya Sharma" in shown(dialer))
    dialer.key(Qt.Key.Key_Down)
    assert suggestions(dialer).currentIndex().row() == 0
    dialer.key(Qt.Key.Key_Return)
    assert shown(dialer) == []
    assert field.text() == "+91 98765 14671"
    assert "Ananya Sharma" in number_check(dialer)
    assert dialer.sandbox.access_log(CALL) == []
    dialer.key(Qt.Key.Key_Return)
    dialer.wait(lambda: len(dialer.sandbox.access_log(CALL)) == 1)
    dialer.find(QRadioButton, "History").setChecked(True)
    dialer.wait(lambda: dialer.column("Recent calls", "Name or number") == ["Ananya Sharma"])


def test_a_number_that_matches_somebody_is_called_as_it_stands(dialer: Desk) -> None:
    show_contacts(dialer)
    add(dialer, "Ananya Sharma", "98765 14671")
    dialer.type(FIELD, "98765 1467")
    dialer.wait(lambda: shown(dialer) == ["Ananya Sharma"])
    dialer.qtbot.keyClicks(dialer.find(QLineEdit, FIELD), "2")
    dialer.key(Qt.Key.Key_Return)
    dialer.wait(lambda: len(dialer.sandbox.access_log(CALL)) == 1)
    assert dialer.sandbox.state()["telecmi"]["placed"][0]["number"] == "919876514672"


def test_a_choice_outlives_the_look_up_that_comes_after_it(dialer: Desk) -> None:
    show_contacts(dialer)
    add(dialer, "Ananya Sharma", "98765 14671")
    field = dialer.find(QLineEdit, FIELD)
    dialer.type(FIELD, "anany")
    dialer.wait(lambda: "Ananya Sharma" in shown(dialer))
    with dialer.qtbot.waitSignal(dialer.controllers.suggestions.found):
        dialer.qtbot.keyClicks(field, "a")
        for _ in range(1 + shown(dialer).index("Ananya Sharma")):
            dialer.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert suggestions(dialer).currentIndex().data() == "Ananya Sharma"
    dialer.qtbot.keyClicks(field, " ")
    assert not suggestions(dialer).currentIndex().isValid()


def test_nobody_of_that_name(dialer: Desk) -> None:
    dialer.type(FIELD, "zzyzx")
    dialer.wait(lambda: "Nobody called “zzyzx”" in number_check(dialer))
    assert shown(dialer) == []


def test_a_contact_is_edited_deleted_and_put_back(dialer: Desk) -> None:
    show_contacts(dialer)
    add(dialer, "Ananya Sharma", "98765 14671", note="Rings in the evening")
    dialer.press("Edit contact")
    dialer.dialog("Edit contact")
    dialer.type("Number", "98765")
    dialer.press("Save")
    assert dialer.shows("too short")
    dialer.type("Number", "98765 14672")
    dialer.tick("Do not call", on=True)
    dialer.press("Save")
    dialer.wait(lambda: not dialer.dialogs())
    assert dialer.column("Contacts", "Name") == ["Ananya Sharma"]
    assert dialer.column("Contacts", "Mind") == ["Do not call"]
    assert dialer.column("Contacts", "Note") == ["Rings in the evening"]
    dialer.press("Delete contact")
    dialer.wait(lambda: dialer.shows("No contacts yet"))
    dialer.press("Undo")
    dialer.wait(lambda: dialer.column("Contacts", "Mind") == ["Do not call"])
    dialer.restart()
    dialer.window.show_tab("dialer")
    dialer.dialog("Sign in")
    dialer.press("Cancel")
    show_contacts(dialer)
    dialer.wait(lambda: dialer.column("Contacts", "Name") == ["Ananya Sharma"])


def test_a_file_is_summed_up_before_it_is_taken_in_and_can_be_taken_back(
    dialer: Desk, tmp_path: Path
) -> None:
    show_contacts(dialer)
    add(dialer, "Ananya Sharma", "98765 14671", note="VIP")
    file = tmp_path / "people.csv"
    file.write_text(
        "Full name;Mobile;Notes\nAnanya S. Sharma;919876514671;\nMinh;+84912345678;Sales\n"
        "Nobody;9.19877E+11;\n",
        encoding="utf-8",
    )
    dialer.press("Import contacts")
    chooser = dialer.window.findChildren(QFileDialog)[0]
    chooser.fileSelected.emit(str(file))
    chooser.close()
    dialer.wait(lambda: "Import contacts" in dialer.dialogs())
    assert dialer.shows("1 new, 1 changed, 1 not readable")
    dialer.press("Import")
    dialer.wait(lambda: not dialer.dialogs())

    def names() -> list[str]:
        return sorted(dialer.column("Contacts", "Name"))

    dialer.wait(lambda: names() == ["Ananya S. Sharma", "Minh"])
    assert "VIP" in dialer.column("Contacts", "Note")  # a blank cell erases nothing
    dialer.wait(lambda: dialer.shows("2 contacts taken in"))
    dialer.press("Undo")
    dialer.wait(lambda: names() == ["Ananya Sharma"])


def test_a_new_contact_begins_with_the_number_in_the_field_unless_that_is_known(
    dialer: Desk,
) -> None:
    show_contacts(dialer)
    for begins_with in ("+91 98765 14671", ""):
        dialer.type(FIELD, "9876514671")
        dialer.press("Add contact")
        dialer.dialog("Add contact")
        assert dialer.find(QLineEdit, "Number").text() == begins_with
        dialer.type("Name", "Ananya Sharma")
        if begins_with:
            dialer.press("Save")
            dialer.wait(lambda: not dialer.dialogs())
            dialer.settle()
    dialer.press("Cancel")


def test_a_missed_caller_without_a_name_gets_that_of_the_contact(dialer: Desk) -> None:
    dialer.window.show_tab("missed")
    unknown = "+919812398123"
    dialer.sandbox.miss(number=unknown[1:])
    dialer.press("Refresh missed calls")
    dialer.wait(lambda: "+91 98123 98123" in dialer.column("Missed calls", "Caller"))
    dialer.click_row(
        "Missed calls", dialer.column("Missed calls", "Caller").index("+91 98123 98123")
    )
    menu = QMenu()
    for add_entry in dialer.window.missed_tab.more_entries:
        add_entry(menu)
    next(one for one in menu.actions() if one.text() == "Add or edit contact").trigger()
    dialer.dialog("Add contact")
    assert dialer.find(QLineEdit, "Number").text() == "+91 98123 98123"
    dialer.type("Name", "Mei Ling")
    dialer.press("Save")
    dialer.wait(lambda: "Mei Ling" in dialer.column("Missed calls", "Caller"))
