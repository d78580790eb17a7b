"""What Calldeck does beside its window: tray, own status, breaks, CRM pages, settings."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTabBar,
)

from desktop.controllers import idle
from desktop.runtime.autostart import find_autostart
from desktop.storage import settings as keys
from desktop.views import theme
from desktop.views.crm_page import CrmPage
from desktop.views.tray_icon import TrayIcon
from tests.helpers.window import Desk

NUMBER = "+91 98765 14671"
CRM = "https://crm.example.com/find?q={e164}&who={name}"


def sign_in_agent(desk: Desk) -> None:
    """Sign in as an agent who may set the own status."""
    account = desk.sandbox.accounts["stringee"]

    def fill_in() -> None:
        desk.choose("Provider", "Stringee")
        desk.choose("Role", "Agent")
        desk.type("Stringee user ID", account["agent_user_ids"][0])
        desk.type("API key SID", account["api_key_sid"])
        desk.type("API key secret", account["api_key_secret"])

    desk.sign_in(fill_in)


def set_status(desk: Desk, name: str) -> None:
    menu = desk.button("Presence").menu()
    next(entry for entry in menu.actions() if entry.text() == name).trigger()


def opened_by(desk: Desk) -> list[str]:
    """From now on the addresses that would go to the browser."""
    (crm,) = desk.window.findChildren(CrmPage)
    found: list[str] = []

    def note(url: QUrl) -> bool:
        found.append(bytes(url.toEncoded().data()).decode())
        return True

    crm.opener = note
    return found


def open_page(desk: Desk, word: str) -> None:
    desk.window.actions_by_key["settings"].trigger()
    dialog = desk.dialog("Settings")
    (tabs,) = dialog.findChildren(QTabBar)
    tabs.setCurrentIndex([tabs.tabText(at) for at in range(tabs.count())].index(word))


# The tray


def test_closing_leaves_it_in_the_tray_only_where_it_can_be_brought_back_from(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    said: list[str] = []
    desk.window.quit_requested.disconnect()
    desk.window.quit_requested.connect(lambda: asked.append(True))
    (tray,) = desk.window.findChildren(TrayIcon)
    desk.settings.set(keys.CLOSE_TO_TRAY, value=True)
    desk.window.close()
    assert asked.pop(), "no tray, no hiding place"
    there = True
    monkeypatch.setattr(TrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there))
    monkeypatch.setattr(tray, "showMessage", lambda title, *_: said.append(title))
    monkeypatch.setattr(tray, "setVisible", lambda _: None)  # Qt complains without a tray
    tray.look_again()
    for _ in range(2):
        desk.window.close()
        assert not desk.window.isVisible()
        tray.show_requested.emit()
        assert desk.window.isVisible()
    assert said == ["Calldeck goes on in the tray"], "told once"
    assert not asked
    desk.window.close()
    there = False
    tray.look_again()
    assert desk.window.isMinimized(), "nobody could bring it back without the icon"
    desk.window.actions_by_key["quit"].trigger()
    assert asked


def test_the_tray_puts_a_recent_number_into_the_dialer_and_dials_nothing(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=0)
    desk.settings.set(keys.FROM_LINKS, "call")  # it is no link
    desk.sign_in()
    desk.window.show_tab("dialer")
    desk.type("Number to call", NUMBER)
    desk.press("Call")
    (tray,) = desk.window.findChildren(TrayIcon)

    def texts() -> list[str]:
        return [entry.text() for entry in tray.contextMenu().actions()]

    desk.wait(lambda: NUMBER in texts())
    desk.press("Close")
    desk.type("Number to call", "")
    desk.window.show_tab("agents")
    next(entry for entry in tray.contextMenu().actions() if entry.text() == NUMBER).trigger()
    assert desk.window.header.tabs.currentIndex() == 2
    assert "98765" in desk.find(QLineEdit, "Number to call").text()
    assert desk.controllers.dialer.call is None
    assert len(desk.sandbox.state()["telecmi"]["placed"]) == 1
    assert any("Connected" in text for text in texts())


def test_a_sign_in_that_is_needed_raises_no_hidden_window(desk: Desk) -> None:
    desk.sign_in()
    desk.window.hide()
    desk.window.actions_by_key["sign_out"].trigger()
    desk.wait(lambda: not desk.window.actions_by_key["sign_out"].isEnabled())
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    desk.window.take_over("")
    desk.dialog("Sign in")


# The own status


def test_a_status_is_shown_with_its_time_and_one_press_comes_back(desk: Desk) -> None:
    sign_in_agent(desk)
    presence = desk.button("Presence")
    set_status(desk, "Lunch break")
    desk.wait(lambda: re.fullmatch(r"Lunch break 0:(?!00)\d\d", presence.text()))
    assert "set here" in presence.toolTip()
    desk.press("Back from break")
    desk.wait(lambda: presence.text().startswith("Available 0:0"))
    assert not desk.window.actions_by_key["back"].isEnabled()
    set_status(desk, "Short break")
    desk.wait(lambda: presence.text().startswith("Short break"))
    desk.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: presence.text().startswith("Available"))


def test_a_status_that_was_refused_is_told_and_the_old_one_stays(desk: Desk) -> None:
    sign_in_agent(desk)
    presence = desk.button("Presence")
    set_status(desk, "Available")
    desk.wait(lambda: presence.text().startswith("Available"))
    desk.sandbox.faults.add("status", "/v1/agent/*", status=503)
    set_status(desk, "Lunch break")
    desk.wait(lambda: desk.shows("Stringee"))
    desk.wait(lambda: desk.button("Dismiss message").isVisible())
    assert presence.text().startswith("Available")


def test_telecmi_tells_how_much_break_is_left_and_why_no_status_can_be_set(desk: Desk) -> None:
    def fill_in() -> None:
        desk.fill_in_agent()
        desk.choose("Region", "Global")

    desk.sign_in(fill_in)
    presence = desk.button("Presence")
    desk.wait(lambda: "Break left: 35 min" in presence.toolTip())
    entries = {entry.text(): entry.isEnabled() for entry in presence.menu().actions()}
    assert not entries["Break"]
    assert "TeleCMI lets only a supervisor set a status" in entries
    assert "Break left: 35 min" in entries


def test_a_break_is_suggested_once_while_nobody_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 0.0
    monkeypatch.setattr(idle, "system_clock", lambda _: lambda: seconds)
    sign_in_agent(desk)
    look = desk.controllers.idle.look
    hint = "You seem to be away"
    told: list[int] = []
    desk.controllers.idle.away.connect(told.append)

    def look_at(idle_for: float) -> None:
        nonlocal seconds
        seconds = idle_for
        look()
        desk.wait(lambda: not desk.controllers.idle.running("look"))

    look_at(599)
    assert not desk.shows(hint)
    look_at(600)
    look_at(700)
    assert told == [10]
    assert desk.shows(hint)
    assert desk.button("Presence").text() == "Unknown", "no status is set by itself"
    desk.press("Lunch break")
    desk.wait(lambda: not desk.shows(hint))
    look_at(5)
    look_at(900)
    assert told == [10], "on a break nobody is missed"
    desk.press("Back from break")
    desk.wait(lambda: desk.button("Presence").text().startswith("Available"))
    desk.settings.set(keys.IDLE_MINUTES, 0)
    look_at(900)
    assert told == [10]


# The page of a caller


def test_the_crm_page_opens_from_wherever_a_number_is_shown(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    addresses = opened_by(desk)
    desk.window.show_tab("dialer")
    desk.type("Number to call", NUMBER)
    ctrl = Qt.KeyboardModifier.ControlModifier
    desk.key(Qt.Key.Key_O, ctrl)
    assert desk.shows("No CRM page was opened")
    assert not addresses
    open_page(desk, "Desk")
    desk.type("CRM page", CRM)
    desk.press("Close")
    desk.wait(lambda: not desk.dialogs())
    assert not desk.shows("No CRM page was opened")
    desk.type("Number to call", NUMBER)
    desk.key(Qt.Key.Key_O, ctrl)
    assert addresses.pop() == "https://crm.example.com/find?q=%2B919876514671&who="
    desk.press("Call")
    desk.press("Open in CRM")
    assert addresses.pop().startswith("https://crm.example.com/find?q=%2B919876514671")
    assert not addresses, "a call opens it only if that was asked for"
    desk.window.show_tab("missed")
    desk.wait(lambda: desk.table("Missed calls").chosen_rows())
    caller = desk.table("Missed calls").chosen_rows()[0]
    desk.press("Open in CRM")
    assert caller.number.replace("+", "%2B") in addresses.pop()
    desk.window.show_tab("dialer")
    desk.press("It is over")
    desk.type("Number to call", "98765 14672")
    desk.wait(lambda: desk.column("Recent calls", "Result"))
    desk.settle()
    desk.click_row("Recent calls", 0)
    desk.wait(lambda: desk.table("Recent calls").chosen_rows())
    desk.key(Qt.Key.Key_O, ctrl)
    assert "919876514671" in addresses.pop(), "the chosen call"
    desk.find(QRadioButton, "Contacts").click()
    desk.key(Qt.Key.Key_O, ctrl)
    assert "919876514672" in addresses.pop(), "no chosen call that nobody sees"


def test_the_crm_page_opens_by_itself_once_for_a_call_if_wanted(desk: Desk) -> None:
    desk.settings.set(keys.CRM_ADDRESS, CRM)
    desk.settings.set(keys.CRM_OPENS, value=True)
    desk.sandbox.switch(outcome_delay=0)
    desk.sign_in()
    addresses = opened_by(desk)
    desk.window.show_tab("dialer")
    desk.type("Number to call", NUMBER)
    desk.press("Call")
    desk.wait(lambda: desk.find(QLabel, "Call status").text() == "Call ended")
    assert len(addresses) == 1


# The settings


def test_the_settings_of_the_desk(desk: Desk) -> None:
    desk.sign_in()
    open_page(desk, "Desk")
    start = desk.find(QCheckBox, "Start with the system")
    desk.wait(lambda: "does not start" in start.accessibleDescription())
    start.click()
    desk.wait(lambda: "starts Calldeck hidden" in start.accessibleDescription())
    assert find_autostart().is_on()
    start.click()
    desk.wait(lambda: "does not start" in start.accessibleDescription())
    assert not find_autostart().is_on()
    assert not desk.find(QCheckBox, "Go on in the tray when the window is closed").isEnabled()
    assert desk.shows("This desktop has no tray")
    desk.type("CRM page", "http://crm.example.com/{e164}")
    assert desk.shows("this computer only. Not kept.")
    assert desk.settings.get(keys.CRM_ADDRESS) == ""
    desk.type("CRM page", CRM)
    assert desk.shows("q=%2B919876543210&who=Ananya%20Ghosh")
    assert desk.settings.get(keys.CRM_ADDRESS) == CRM
    minutes = desk.find(QSpinBox, "Suggest a break after")
    minutes.setValue(0)
    assert minutes.text() == "Never"
    assert desk.settings.get(keys.IDLE_MINUTES) == 0


def test_a_system_that_refuses_to_start_programs_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, on: bool) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(find_autostart()), "switch", refuse)
    desk.sign_in()
    open_page(desk, "Desk")
    start = desk.find(QCheckBox, "Start with the system")
    start.click()
    desk.wait(lambda: desk.shows("The system refused: Permission denied. Nothing was changed."))
    assert not start.isChecked()


# The look


def test_the_look_follows_the_system_while_it_runs(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    hints = app.styleHints()
    theme.apply(app, theme.Scheme.SYSTEM)
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        # As the platform does it, which the one without a screen cannot.
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        assert theme.tokens().dark == (scheme is Qt.ColorScheme.Dark)
        corner = desk.window.grab().toImage().pixelColor(5, 5)
        assert corner == theme.color("window")
