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
    desk.click_row("Agents", 1)
    desk.press("Edit agent")
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
    desk.key(Qt.Key.Key_Return)
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


def test_the_next_free_extension_is_a_press_away(desk: Desk) -> None:
    _begin(desk)
    desk.type("Extension", "101")
    desk.press("Next free")
    assert desk.find(QLineEdit, "Extension").text() == "111"
    assert desk.find(QLineEdit, "Name").text() == "Kavya Reddy"


def test_a_password_is_judged_while_it_is_typed_and_never_shown(desk: Desk) -> None:
    taken = "gT7mWq2xKd9p"
    for agent_id in ("102_1111112", "103_1111112"):
        desk.sandbox.change_agent("telecmi", agent_id, password=taken)
    _begin(desk)
    field = desk.find(QLineEdit, "Password")
    assert desk.shows("No weakness found.")
    for password, words in (
        ("111", "Weak: same as the extension."),
        ("kavya@123", "Weak: made from the name."),
        ("9876543388", "Weak: same as the phone number."),
        (taken, "Weak: shared with 2 agents."),
        ("Welcome1", "Weak: a common password."),
    ):
        desk.type("Password", password)
        assert desk.shows(words)
        assert field.accessibleDescription() == words
        assert not desk.shows(password)
    desk.type("Password", "738")
    assert desk.shows("Weak: short, only digits.")
    desk.type("Extension", "738")  # what it is compared with may change, too
    assert desk.shows("Weak: same as the extension.")
    desk.press("New password")
    assert desk.shows("No weakness found.")


def test_a_weak_password_is_told_and_taken(desk: Desk) -> None:
    _begin(desk)
    desk.type("Password", "kavya@123")
    desk.press("Save")
    desk.wait(lambda: _saved(desk))
    (body,) = desk.sandbox.sent(ADD)
    assert body["password"] == "kavya@123"


def test_the_present_password_is_judged_while_none_is_typed(desk: Desk) -> None:
    for agent_id in ("102_1111112", "103_1111112", "104_1111112"):
        desk.sandbox.change_agent("telecmi", agent_id, password="gT7mWq2xKd9p")
    desk.sign_in()
    desk.click_row("Agents", 1)
    desk.press("Edit agent")
    desk.dialog("Edit agent")
    weak = "The present password is weak: shared with 2 agents. Empty keeps it."
    assert desk.shows(weak)
    desk.press("New password")
    assert desk.shows("No weakness found.")
    desk.type("Password", "")
    desk.key(Qt.Key.Key_Delete)
    assert desk.shows(weak)
    desk.press("Cancel")
    desk.click_row("Agents", 4)
    desk.press("Edit agent")
    desk.dialog("Edit agent")
    assert desk.shows("Empty keeps the present one.")


def test_a_number_to_ring_needs_the_queue_to_have_one(desk: Desk) -> None:
    desk.sign_in(desk.fill_in_stringee)
    desk.press("Add agent")
    desk.dialog("Add agent")
    hint = "Rings only if the agent's queue has a number to call out from."
    desk.choose("Route calls to", "Phone number")
    desk.type("Phone number", "0901234567")
    assert desk.shows("will be sent as +84 901 234 567")
    assert desk.shows(hint)
    desk.choose("Route calls to", "App or SIP phone")
    assert not desk.shows(hint)
