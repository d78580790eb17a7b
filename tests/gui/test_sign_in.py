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
