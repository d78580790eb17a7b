"""The window: keys, header, status bar, what lasts over a restart, and how it closes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.views import theme
from tests.helpers.window import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_and_a_digit_change_the_tab(desk: Desk) -> None:
    desk.sign_in()
    tabs = desk.window.header.tabs
    for key, at in ((Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2), (Qt.Key.Key_1, 0)):
        desk.key(key, CTRL)
        assert tabs.currentIndex() == at


def test_ctrl_f_finds_on_each_tab(desk: Desk) -> None:
    desk.sign_in()
    names = ("Search agents", "Search missed calls", "Search recent calls")
    for key, name in zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), names, strict=True):
        desk.key(key, CTRL)
        desk.key(Qt.Key.Key_F, CTRL)
        focus = desk.window.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == name


def test_f1_shows_the_keys_and_f5_reads_again(desk: Desk) -> None:
    desk.sign_in()
    before = len(desk.sandbox.access_log("/v1/agent/list"))
    desk.key(Qt.Key.Key_F5)
    desk.wait(lambda: len(desk.sandbox.access_log("/v1/agent/list")) > before)
    desk.key(Qt.Key.Key_F1)
    desk.dialog("Keyboard shortcuts")
    assert desk.button("Key of Add agent").text() == "Ctrl+N"
    desk.key(Qt.Key.Key_Escape)
    desk.wait(lambda: not desk.dialogs())


def test_a_number_from_elsewhere_is_shown_and_not_called(desk: Desk) -> None:
    desk.sign_in()
    desk.window.take_over("tel:+919876543210")
    assert desk.window.header.tabs.currentIndex() == 2
    digits = [char for char in desk.find(QLineEdit, "Number to call").text() if char.isdigit()]
    assert "".join(digits) == "919876543210"
    assert not [e for e in desk.sandbox.access_log() if "onnect" in e["path"]]


def test_closing_asks_to_quit_and_leaves_the_window(desk: Desk) -> None:
    asked: list[bool] = []
    desk.window.quit_requested.connect(lambda: asked.append(True))
    desk.window.close()
    assert asked
    assert desk.window.isVisible()


def test_size_and_tab_are_the_same_after_a_restart(desk: Desk) -> None:
    desk.sign_in()
    desk.window.resize(744, 666)
    desk.window.show_tab("missed")
    desk.restart()
    assert (desk.window.width(), desk.window.height()) == (744, 666)
    assert desk.window.header.tabs.currentIndex() == 1


def test_the_header_tells_how_the_connection_is(desk: Desk) -> None:
    desk.sign_in()
    connection = desk.find(QLabel, "Connection")
    assert connection.text() == "Connected"
    desk.sandbox.faults.add("status", "/v1/agent/list", status=503)
    desk.press("Refresh agents")
    desk.wait(lambda: connection.text() == "Provider does not answer")
    desk.sandbox.faults.clear()
    desk.wait(lambda: desk.button("Refresh agents").isVisible())
    desk.press("Refresh agents")
    desk.wait(lambda: connection.text() == "Connected")


def test_an_agent_whose_provider_allows_it_sets_the_own_status(desk: Desk) -> None:
    account = desk.sandbox.accounts["stringee"]

    def fill_in() -> None:
        desk.choose("Provider", "Stringee")
        desk.choose("Role", "Agent")
        desk.type("Stringee user ID", account["agent_user_ids"][0])
        desk.type("API key SID", account["api_key_sid"])
        desk.type("API key secret", account["api_key_secret"])

    desk.sign_in(fill_in)
    presence = desk.button("Presence")
    assert presence.text() == "Unknown"
    next(entry for entry in presence.menu().actions() if entry.text() == "Lunch break").trigger()
    desk.wait(lambda: presence.text().startswith("Lunch break 0:0"))
    assert "set here" in presence.accessibleDescription()


def test_a_supervisor_has_no_presence(desk: Desk) -> None:
    desk.sign_in()
    names = [b.accessibleName() for b in desk.window.findChildren(QPushButton) if b.isVisible()]
    assert "Presence" not in names


def test_an_unexpected_error_is_told_and_the_program_goes_on(desk: Desk) -> None:
    desk.sign_in()
    desk.window.report_crash("Traceback\nValueError: something")
    desk.dialog("Unexpected error")
    desk.press("Copy details")
    assert "ValueError: something" in QGuiApplication.clipboard().text()
    desk.press("Go on")
    desk.wait(lambda: not desk.dialogs())
    desk.click_row("Agents", 0)
    assert desk.button("Edit agent").isEnabled()


def test_appearance_changes_at_once_and_lasts(desk: Desk) -> None:
    desk.sign_in()
    desk.window.actions_by_key["settings"].trigger()
    desk.dialog("Settings")
    desk.choose("Appearance", "Dark")
    assert theme.tokens().dark
    desk.press("Close")
    desk.restart()
    assert theme.tokens().dark


def test_the_header_takes_two_rows_in_a_narrow_window(desk: Desk) -> None:
    desk.sign_in()
    wide = desk.window.header.height()
    desk.window.resize(480, 560)
    desk.wait(lambda: desk.window.header.height() > wide)
    assert desk.window.width() == 480


def test_every_control_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.sign_in()
    nameless = [
        type(widget).__name__
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not isinstance(widget.parent(), QPushButton)
    ]
    assert nameless == []


def _tab_order(top: QWidget) -> list[str]:
    """Names of what Tab goes to, from the first."""
    names: list[str] = []
    widget = top.nextInFocusChain()
    while widget is not None and widget is not top:
        reachable = widget.isVisible() and widget.isEnabled() and widget.window() is top
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and reachable:
            names.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    return [name for name in names if name]


def test_tab_goes_through_a_dialog_as_one_reads_it(desk: Desk) -> None:
    above, below = ["Provider", "Role", "Region"], ["Keep me signed in", "Try the demo"]
    fields = ["User ID", "Password", "Show Password"]
    ends = ["Cancel", "Sign in"]
    assert _tab_order(desk.dialog("Sign in")) == [*above, *fields, *below, *ends]
    desk.sign_in()
    filters = ["Status filter", "Shift filter", "SMS alert filter"]
    files = ["Import agents", "Export agents", "History"]
    head = ["Tabs", "Account", "Search agents", *filters, "Columns", "Agent pages", *files]
    head += ["Add agent", "Refresh agents"]
    assert _tab_order(desk.window)[: len(head)] == head
    desk.press("Add agent")
    assert _tab_order(desk.dialog("Add agent")) == [
        *("Copy from agent", "Templates", "Extension", "Next free", "Name", "Phone number"),
        *("Password", "Show Password", "New password"),
        *("Copy password", "Shift start", "Shift end", "Missed-call SMS alert", "Cancel", "Save"),
    ]
