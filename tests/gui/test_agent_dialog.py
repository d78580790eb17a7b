"""Adding and editing agents: exactly one request, and no entry is ever lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox

from tests.helpers.window import Desk

ADD, UPDATE = "/v1/agent/add", "/v1/agent/update"


def _begin(desk: Desk) -> None:
    """Sign in and open the form for a new agent, with a name and a number."""
    desk.sign_in()
    desk.press("Add agent")
    desk.dialog("Add agent")
    desk.type("Name", "Kavya Reddy")
    desk.type("Phone number", "098765 43388")


def _saved(desk: Desk) -> bool:
    return "Add agent" not in desk.dialogs()


def test_a_new_agent_gets_the_next_extension_and_a_strong_password(desk: Desk) -> None:
    _begin(desk)
    assert desk.find(QLineEdit, "Extension").text() == "111"
    password = desk.find(QLineEdit, "Password").text()
    assert len(password) >= 12
    desk.press("New password")
    assert desk.find(QLineEdit, "Password").text() != password


def test_adding_sends_what_was_typed_once_and_shows_the_agent(desk: Desk) -> None:
    _begin(desk)
    assert desk.shows("will be sent as +91 98765 43388")
    password = desk.find(QLineEdit, "Password").text()
    desk.find(QSpinBox, "Shift start").setValue(10)
    desk.tick("Missed-call SMS alert", on=True)
    desk.press("Save")
    desk.press("Save")
    desk.wait(lambda: _saved(desk) and desk.shows("Kavya Reddy added"))
    (body,) = desk.sandbox.sent(ADD)
    assert body["extension"] == 111
    assert body["name"] == "Kavya Reddy"
    assert str(body["phone_number"]) == "919876543388"
    assert body["password"] == password
    assert (body["start_time"], body["end_time"]) == (10, 18)
    assert "Kavya Reddy" in desk.column("Agents", "Name")
    assert desk.table("Agents").chosen_ids() == ("111_1111112",)


def test_faults_stand_under_their_fields_and_nothing_is_sent(desk: Desk) -> None:
    _begin(desk)
    desk.type("Extension", "12345")
    desk.type("Phone number", "98765")
    desk.find(QSpinBox, "Shift end").setValue(3)
    desk.press("Save")
    assert desk.shows("3 digits, please.")
    assert desk.shows("The number is too short.")
    assert desk.sandbox.sent(ADD) == []
    assert desk.front.focusWidget() is desk.find(QLineEdit, "Extension")
    desk.type("Extension", "112")
    assert not desk.shows("3 digits, please.")


def test_a_taken_extension_is_marked_and_the_entries_stay(desk: Desk) -> None:
    _begin(desk)
    desk.type("Extension", "101")
    desk.press("Save")
    extension = desk.find(QLineEdit, "Extension")
    desk.wait(lambda: extension.property("invalid"))
    assert desk.find(QLineEdit, "Name").text() == "Kavya Reddy"
    assert desk.find(QLineEdit, "Phone number").text() == "098765 43388"
    desk.wait(lambda: desk.button("Save").isEnabled())
    desk.press("Use 111")
    assert extension.text() == "111"
    assert desk.find(QLineEdit, "Name").text() == "Kavya Reddy"
    desk.press("Save")
    desk.wait(lambda: _saved(desk))


def test_a_fault_of_the_provider_keeps_the_form_open(desk: Desk) -> None:
    _begin(desk)
    desk.sandbox.faults.add("status", ADD, status=503)
    desk.press("Save")
    desk.wait(lambda: desk.button("Save").isEnabled())
    assert desk.find(QLineEdit, "Name").text() == "Kavya Reddy"
    assert desk.button("Copy details").isEnabled()


def test_a_lost_answer_never_makes_a_second_agent(desk: Desk) -> None:
    _begin(desk)
    desk.sandbox.faults.add("drop_after", ADD, times=1)
    desk.press("Save")
    desk.wait(lambda: _saved(desk))
    assert len(desk.sandbox.sent(ADD)) == 1
    assert desk.column("Agents", "Name").count("Kavya Reddy") == 1


def test_while_it_is_sent_save_is_off_and_cancel_leaves(desk: Desk) -> None:
    _begin(desk)
    desk.sandbox.faults.add("delay", ADD, seconds=1, act_first=True)
    desk.press("Save")
    assert not desk.button("Save").isEnabled()
    desk.press("Cancel")
    desk.wait(lambda: not desk.dialogs())
    desk.wait(lambda: desk.shows("Kavya Reddy added"))
    assert len(desk.sandbox.sent(ADD)) == 1


def test_editing_keeps_the_password_that_was_not_typed(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 1, double=True)
    desk.dialog("Edit agent")
    assert desk.find(QLineEdit, "Extension").isReadOnly()
    assert desk.find(QLineEdit, "Password").text() == ""
    desk.type("Name", "Renamed Person")
    desk.press("Save")
    desk.wait(lambda: desk.shows("Renamed Person saved"))
    (body,) = desk.sandbox.sent(UPDATE)
    assert body["name"] == "Renamed Person"
    assert body["password"]
    assert desk.column("Agents", "Name")[1] == "Renamed Person"


def test_nothing_changed_sends_nothing(desk: Desk) -> None:
    desk.sign_in()
    desk.click_row("Agents", 0)
    desk.key(Qt.Key.Key_F2)
    desk.dialog("Edit agent")
    desk.press("Save")
    desk.wait(lambda: not desk.dialogs())
    assert desk.sandbox.sent(UPDATE) == []


def test_stringee_has_its_own_form(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    desk.press("Add agent")
    desk.dialog("Add agent")
    desk.type("Name", "Lê Hoàng Nam")
    desk.type("Stringee user ID", "nam.le")
    desk.choose("Route calls to", "Phone number")
    desk.press("Save")
    assert desk.shows("Phone number is missing.")
    desk.type("Phone number", "0901234567")
    assert desk.shows("will be sent as +84 901 234 567")
    desk.press("Save")
    desk.wait(lambda: desk.shows("Lê Hoàng Nam added"))
    assert "Lê Hoàng Nam" in desk.column("Agents", "Name")
