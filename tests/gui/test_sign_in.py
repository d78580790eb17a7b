"""Signing in: what is asked, what is refused, and that nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.helpers.window import Desk


def test_the_window_starts_with_its_tabs_and_asks_to_sign_in(desk: Desk) -> None:
    desk.dialog("Sign in")
    tabs = desk.window.header.tabs
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Agents", "Missed calls", "Dialer"]


def test_cancel_leaves_a_window_from_which_one_can_sign_in(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.press("Cancel")
    desk.wait(lambda: not desk.dialogs())
    assert desk.shows("Not signed in")
    desk.press("Sign in")
    desk.dialog("Sign in")


@pytest.mark.parametrize(
    ("fill_in", "subtitle"),
    [
        ("fill_in_supervisor", "TeleCMI · Supervisor"),
        ("fill_in_agent", "TeleCMI · Agent 101"),
        ("fill_in_stringee", "Stringee · Supervisor"),
    ],
)
def test_each_kind_of_person_signs_in(desk: Desk, fill_in: str, subtitle: str) -> None:
    desk.sign_in(getattr(desk, fill_in))
    assert desk.shows("Connected")
    assert subtitle in desk.button("Account").accessibleDescription()


def test_a_refused_sign_in_keeps_what_was_typed_and_marks_the_field(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.fill_in_agent()
    desk.type("Password", "not-the-password")
    desk.press("Sign in")
    desk.wait(lambda: desk.shows("TeleCMI did not accept this password"))
    assert desk.shows("Code 404")
    assert desk.shows("Not accepted")
    password = desk.find(QLineEdit, "Password")
    assert password.text() == "not-the-password"
    assert password.property("invalid") is True
    assert desk.find(QLineEdit, "User ID").text() == "101_1111112"
    desk.wait(lambda: desk.button("Sign in").isEnabled())
    desk.fill_in_agent()
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs())


def test_empty_fields_are_told_before_anything_is_sent(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.choose("Role", "Supervisor")
    desk.type("App ID", "")
    desk.press("Sign in")
    assert desk.shows("App ID is missing.")
    assert desk.shows("App secret is missing.")
    assert desk.sandbox.access_log() == []


def test_other_forms_keep_what_was_typed_into_them(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.fill_in_supervisor()
    desk.choose("Provider", "Stringee")
    assert not [box for box in desk.front.findChildren(QComboBox) if _shown(box) == "Region"]
    desk.type("API key SID", "SK.0.typed")
    desk.choose("Provider", "TeleCMI")
    assert desk.find(QLineEdit, "App ID").text() == "1111112"
    desk.choose("Provider", "Stringee")
    assert desk.find(QLineEdit, "API key SID").text() == "SK.0.typed"


def _shown(box: QComboBox) -> str:
    return box.accessibleName() if box.isVisible() else ""


def test_cancel_gives_up_a_sign_in_that_hangs(desk: Desk) -> None:
    desk.sandbox.faults.add("delay", seconds=30)
    desk.dialog("Sign in")
    desk.fill_in_supervisor()
    desk.press("Sign in")
    assert not desk.button("Sign in").isEnabled()
    desk.press("Cancel")
    assert desk.button("Sign in").isEnabled()
    assert desk.find(QLineEdit, "App ID").text() == "1111112"


def test_enter_signs_in_once(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.fill_in_agent()
    desk.find(QLineEdit, "Password").setFocus()
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    desk.wait(lambda: not desk.dialogs())
    assert len(desk.sandbox.access_log("/v1/agentLogin")) == 1


def test_without_a_keyring_the_sign_in_lasts_until_quit_and_says_so(desk: Desk) -> None:
    desk.sign_in(keep=True)
    assert desk.shows("This computer has no keyring")
    desk.restart()
    desk.dialog("Sign in")
    assert desk.find(QComboBox, "Role").currentText() == "Supervisor"
    assert desk.find(QLineEdit, "App ID").text() == "1111112"
    assert desk.find(QLineEdit, "App secret").text() == ""


def test_a_secret_is_shown_only_on_demand(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.fill_in_supervisor()
    secret = desk.find(QLineEdit, "App secret")
    assert secret.displayText() != secret.text()
    desk.press("Show App secret")
    assert secret.displayText() == secret.text()


def test_signing_out_leaves_nothing_and_asks_again(desk: Desk) -> None:
    desk.sign_in()
    desk.window.actions_by_key["sign_out"].trigger()
    desk.dialog("Sign in")
    desk.press("Cancel")
    desk.wait(lambda: not desk.dialogs())
    assert desk.table("Agents").model().rowCount() == 0
    assert desk.button("Account").accessibleDescription() == "Not signed in, no account yet"
