"""A desk that IT has set up: every key through the real window, as the person meets it.

`LOCKED` names for each key the test that shows it; a key without one fails the suite.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTimeEdit,
    QWidget,
)

from desktop.storage import settings as keys
from desktop.storage.managed_keys import KEYS
from desktop.storage.settings import Settings
from desktop.views.widgets.lock import LockLine
from tests.gui.test_dialer_tab import CALL, NUMBER, placed
from tests.helpers.managed import managed
from tests.helpers.window import Desk

WORDS = "Set by your organisation"
AGENT = {"provider": "telecmi", "role": "agent", "region": "india"}
PROXY = "http://proxy.example.com:3128"
CRM = "https://crm.example.com/?q={e164}"

# Key: page of the settings, name of the control, what the policy has, what the control shows.
CONTROLS: Mapping[str, tuple[str, str, object, object]] = {
    "appearance": ("General", "Appearance", "dark", "Dark"),
    "language": ("General", "Language", "en", "English"),
    "country": ("General", "Default country", "ZW", "Zimbabwe"),
    "updates": ("General", "Updates", "beta", "Also versions that are still tested"),
    "missed_calls.waiting_minutes": ("Missed calls", "Waiting after", 20, 20),
    "missed_calls.overdue_minutes": ("Missed calls", "Overdue after", 90, 90),
    "notifications.missed": ("Missed calls", "A new missed caller", False, False),
    "notifications.snooze_over": ("Missed calls", "A snooze is over", False, False),
    "notifications.overdue": ("Missed calls", "A caller is overdue", False, False),
    "before_call.quiet_hours": ("Before a call", "Quiet hours", "nothing", "Say nothing"),
    "before_call.quiet_from": ("Before a call", "Quiet hours from", "20:30", "20:30"),
    "before_call.quiet_to": ("Before a call", "Quiet hours to", "09:15", "09:15"),
    "before_call.do_not_call": ("Before a call", "Marked “do not call”", "block", "Block"),
    "before_call.called": ("Before a call", "Called by a colleague", "block", "Block"),
    "before_call.called_minutes": ("Before a call", "Called within", 7, 7),
    "before_call.premium": ("Before a call", "Premium rate", "block", "Block"),
    "before_call.international": ("Before a call", "International", "block", "Block"),
    "sources.link": ("Links and keys", "From a link", "call", "Call at once"),
    "sources.paste": ("Links and keys", "By pasting", "call", "Call at once"),
    "sources.drop": ("Links and keys", "By drag and drop", "call", "Call at once"),
    "sources.copied": (
        "Links and keys",
        "From “Call the copied number”",
        "call",
        "Call at once",
    ),
    "sources.selection": ("Links and keys", "From the selected text", "call", "Call at once"),
    "sources.offer_copied": (
        "Links and keys",
        "Offer to call numbers that are copied",
        True,
        True,
    ),
    "desk.close_to_tray": ("Desk", "Go on in the tray when the window is closed", True, True),
    "desk.idle_minutes": ("Desk", "Suggest a break after", 25, 25),
    "desk.crm_address": ("Desk", "CRM page", CRM, CRM),
    "desk.crm_opens": ("Desk", "Open it when a call begins", True, True),
    "proxy.mode": ("Network", "Proxy", "manual", "This proxy"),
    "proxy.address": ("Network", "Address of the proxy", PROXY, PROXY),
}
ELSEWHERE = {
    **dict.fromkeys(("provider", "role", "region", "user_id"), "a password and nothing else"),
    "app_id": "a supervisor",
    "keep_sign_ins": "nothing is kept",
    "tabs": "other tabs are gone",
    "database": "the database",
    **{f"addresses.{name}": "addresses" for name in ("piopiy", "rest", "notify", "call")},
    "addresses.contact_center": "addresses",
    "log_level": "tests/e2e/test_policy.py",
    # What has no control in this window is locked all the same: `test_the_rest_is_locked`.
    **dict.fromkeys(("update_address", "update_key", "proxy.pac"), "the rest"),
}


def test_every_key_is_shown_by_a_test() -> None:
    assert CONTROLS.keys() | ELSEWHERE.keys() == KEYS.keys()
    assert not CONTROLS.keys() & ELSEWHERE.keys()


def nested(flat: Mapping[str, Any]) -> dict[str, Any]:
    """Keys with dots as a file has them: in tables."""
    content: dict[str, Any] = {}
    for name, value in flat.items():
        table, _, key = name.rpartition(".")
        (content.setdefault(table, {}) if table else content)[key] = value
    return content


def begin(desk: Desk, policy: Mapping[str, Any]) -> None:
    """Start again on a machine with this policy."""
    desk.policy = nested(policy)
    desk.restart()


def sign_in_by_password(desk: Desk) -> None:
    """As an agent of a managed desk does."""
    desk.dialog("Sign in")
    desk.type("Password", desk.sandbox.accounts["telecmi"]["agent"]["password"])
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs())
    desk.settle()


def fields(desk: Desk) -> list[str]:
    """Names of what can be filled in or chosen in the dialog in front."""
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QComboBox, QSpinBox)
    found = [w for kind in kinds for w in desk.front.findChildren(kind)]
    return [w.accessibleName() for w in found if w.isVisible() and w.isEnabled()]


def page(desk: Desk, words: str) -> None:
    """Turn to a page of the settings."""
    tabs = desk.find(QTabBar, "Pages of the settings")
    tabs.setCurrentIndex([tabs.accessibleTabName(at) for at in range(tabs.count())].index(words))


def control(desk: Desk, name: str) -> QWidget:
    kinds: tuple[type[QWidget], ...] = (QComboBox, QSpinBox, QCheckBox, QTimeEdit, QLineEdit)
    found = [w for kind in kinds for w in desk.front.findChildren(kind)]
    (one,) = [w for w in found if w.accessibleName() == name and w.isVisible()]
    return one


def shown(of: QWidget) -> object:
    match of:
        case QComboBox():
            return of.currentText()
        case QSpinBox():
            return of.value()
        case QCheckBox():
            return of.isChecked()
        case QTimeEdit():
            return of.time().toString("HH:mm")
        case QLineEdit():
            return of.text()
    raise TypeError(of)


def open_settings(desk: Desk) -> None:
    desk.window.actions_by_key["settings"].trigger()
    desk.dialog("Settings")


def test_each_locked_control_shows_its_value_and_why_nobody_can_change_it(desk: Desk) -> None:
    desk.settings.set(keys.COUNTRY, "AE")  # what the person had does not count
    desk.settings.set(keys.IDLE_MINUTES, 1)
    begin(desk, {key: value for key, (_, _, value, _) in CONTROLS.items()})
    desk.sign_in()
    open_settings(desk)
    for key, (title, name, _, wanted) in CONTROLS.items():
        page(desk, title)
        found = control(desk, name)
        assert shown(found) == wanted, key
        assert not found.isEnabled(), key
        assert found.toolTip() == WORDS, key
        assert WORDS in found.accessibleDescription(), key
        (line,) = [one for one in desk.front.findChildren(LockLine) if one.isVisible()]
        assert name in line.accessibleName(), key
        assert line.focusPolicy() & Qt.FocusPolicy.TabFocus, "who works with keys gets there"
    desk.press("Close")
    desk.wait(lambda: not desk.dialogs())
    assert desk.settings._ini.value(keys.COUNTRY.key) == "AE", "nor is it lost"


def test_without_a_policy_nothing_is_locked(desk: Desk) -> None:
    desk.settings.set(keys.PROXY_MODE, "manual")  # else there is no field for an address
    desk.sign_in()
    open_settings(desk)
    for key, (title, name, _, _) in CONTROLS.items():
        page(desk, title)
        found = control(desk, name)
        assert found.toolTip() != WORDS, key
        assert not [one for one in desk.front.findChildren(LockLine) if one.isVisible()], key


@pytest.mark.policy({"missed_calls": {"waiting_minutes": 20}})
def test_a_limit_beside_a_locked_one_keeps_its_distance(desk: Desk) -> None:
    desk.sign_in()
    open_settings(desk)
    page(desk, "Missed calls")
    overdue = desk.find(QSpinBox, "Overdue after")
    overdue.setValue(5)
    assert overdue.value() == 21
    assert desk.find(QSpinBox, "Waiting after").value() == 20


# The sign-in


@pytest.mark.policy({**AGENT, "user_id": "101_1111112"})
def test_an_agent_is_asked_for_a_password_and_nothing_else(desk: Desk) -> None:
    desk.dialog("Sign in")
    assert fields(desk) == ["Password"]
    assert desk.front.focusWidget() is desk.find(QLineEdit, "Password")
    assert desk.shows("TeleCMI · Agent · India")
    assert desk.shows("User ID 101_1111112")
    assert desk.shows(WORDS)
    buttons = desk.front.findChildren(QPushButton)
    assert "Change" not in {button.text() for button in buttons if button.isVisible()}
    desk.type("Password", "not-it")
    desk.press("Sign in")
    desk.wait(lambda: desk.shows("TeleCMI did not accept this password"))
    desk.wait(lambda: desk.button("Sign in").isEnabled())
    sign_in_by_password(desk)
    assert "TeleCMI · Agent 101" in desk.button("Account").accessibleDescription()


def test_what_is_only_preset_can_be_changed_and_stays_in_one_line_until_then(
    desk: Desk, tmp_path: Path
) -> None:
    from desktop.views.sign_in_dialog import SignInDialog

    presets = managed(presets={**AGENT, "user_id": "101_1111112"})
    settings = Settings(tmp_path / "other.ini", presets)
    desk.dialog("Sign in")
    desk.press("Cancel")
    desk.wait(lambda: not desk.dialogs())
    known = desk.controllers
    dialog = SignInDialog(known.session, known.network, settings, None, desk.window)
    dialog.open()
    assert fields(desk) == ["Password"]
    assert desk.shows("Preset by your organisation")
    desk.press("Change")
    assert sorted(fields(desk)) == ["Password", "Provider", "Region", "Role", "User ID"]
    desk.choose("Role", "Supervisor")
    assert "App ID" in fields(desk)
    desk.choose("Role", "Agent")
    sign_in_by_password(desk)
    for setting in (keys.PROVIDER, keys.ROLE, keys.REGION, keys.USER_ID):
        assert settings.is_preset(setting), "what was not changed is still IT's to change"


@pytest.mark.policy({"provider": "telecmi", "role": "supervisor", "app_id": "1111112"})
def test_a_supervisor_is_asked_for_the_secret_of_a_locked_company(desk: Desk) -> None:
    account = desk.sandbox.accounts["telecmi"]
    desk.dialog("Sign in")
    assert sorted(fields(desk)) == ["App secret", "Region"]
    desk.type("App secret", account["secret"])
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs())


@pytest.mark.policy({"provider": "telecmi", "role": "supervisor", "app_id": "acme"})
def test_a_locked_entry_that_cannot_be_right_is_shown_with_its_fault(desk: Desk) -> None:
    desk.dialog("Sign in")
    desk.type("App secret", "hush")
    desk.press("Sign in")
    assert desk.shows("Digits only.")
    assert desk.find(QLineEdit, "App ID").isReadOnly(), "whose it is, the policy says"
    assert desk.sandbox.access_log() == []


@pytest.mark.policy({"role": "agent", "region": "global"})
def test_a_locked_region_outlasts_a_look_at_another_provider(desk: Desk) -> None:
    desk.dialog("Sign in")
    assert desk.shows("Agent · Global")
    desk.choose("Provider", "Stringee")
    desk.choose("Provider", "TeleCMI")
    assert desk.shows("Agent · Global")


@pytest.mark.policy({"keep_sign_ins": False})
def test_nothing_is_kept_where_secrets_may_not_be(desk: Desk) -> None:
    desk.dialog("Sign in")
    box = desk.find(QCheckBox, "Keep me signed in")
    assert (box.isChecked(), box.isEnabled()) == (False, False)
    assert WORDS in box.accessibleDescription()
    assert desk.shows("Your organisation does not allow sign-ins to be kept")
    desk.fill_in_agent()
    desk.press("Sign in")
    desk.wait(lambda: not desk.dialogs())
    desk.settle()
    desk.restart()
    desk.dialog("Sign in")
    assert desk.settings.get(keys.KEEP_SIGNED_IN), "what the person likes is as it was"


def test_addresses_of_the_policy_are_the_ones_that_are_asked(desk: Desk) -> None:
    for setting in (keys.PIOPIY, keys.REST, keys.NOTIFY, keys.CONTACT_CENTER, keys.CALL):
        desk.settings.set(setting, "http://127.0.0.1:9")
    begin(desk, {f"addresses.{name}": url for name, url in desk.sandbox.base_urls.items()})
    desk.sign_in()
    assert desk.sandbox.access_log()
    desk.window.actions_by_key["sign_out"].trigger()
    desk.sign_in(desk.fill_in_stringee)
    assert desk.shows("Connected")


# What holds in the window


def with_tabs(*tabs: str, gone: list[str]) -> Any:
    return pytest.param(list(tabs), gone, marks=pytest.mark.policy({"tabs": list(tabs)}))


@pytest.mark.parametrize(
    ("tabs", "gone"),
    [
        with_tabs("missed", "dialer", gone=["Agents"]),
        with_tabs("agents", "missed", gone=["Dialer"]),
        with_tabs("dialer", gone=["Agents", "Missed calls"]),
    ],
)
def test_other_tabs_are_gone_with_their_keys_and_entries(
    desk: Desk, tabs: list[str], gone: list[str]
) -> None:
    desk.sign_in()
    bar = desk.window.header.tabs
    every = ["Agents", "Missed calls", "Dialer"]
    assert [bar.tabText(at) for at in range(bar.count())] == [t for t in every if t not in gone]
    assert desk.window._stack.currentIndex() == bar.place
    actions = desk.window.actions_by_key
    keys_of = {"Agents": Qt.Key.Key_1, "Missed calls": Qt.Key.Key_2, "Dialer": Qt.Key.Key_3}
    for name in gone:
        before = bar.currentIndex()
        desk.key(keys_of[name], Qt.KeyboardModifier.ControlModifier)
        desk.window.show_tab({"Agents": "agents", "Missed calls": "missed"}.get(name, "dialer"))
        assert bar.currentIndex() == before
    assert actions["add_agent"].isVisible() is ("agents" in tabs)
    assert actions["mini"].isVisible() is ("dialer" in tabs)
    entries = [e.text() for e in desk.window._alerts.tray.contextMenu().actions() if e.isVisible()]
    assert ("Missed calls" in entries) is ("missed" in tabs)
    assert ("Mini dialer" in entries) is ("dialer" in tabs)
    if "missed" not in tabs:
        assert desk.window.windowTitle() == "Calldeck"
    actions["keys"].trigger()
    desk.dialog("Keyboard shortcuts")
    assert desk.shows("Add agent") is ("agents" in tabs)
    assert desk.shows("Mini dialer") is ("dialer" in tabs)


def test_without_a_dialer_a_link_is_not_taken(desk: Desk) -> None:
    desk.settings.set(keys.FROM_LINKS, "call")
    begin(desk, {"tabs": ["agents"]})
    desk.sign_in()
    desk.window.show_number("tel:+919876543210")
    desk.wait(lambda: desk.shows("Your organisation has switched off the dialer"))
    assert desk.shows("The number was not taken, and nobody was called.")
    assert placed(desk) == []
    open_settings(desk)
    tabs = desk.find(QTabBar, "Pages of the settings")
    assert "Links and keys" not in [tabs.accessibleTabName(at) for at in range(tabs.count())]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # for an open menu
@pytest.mark.parametrize(
    ("tabs", "offered"),
    [
        pytest.param(tabs, offered, marks=pytest.mark.policy({"tabs": tabs}))
        for tabs, offered in ((["missed"], False), (["missed", "dialer"], True))
    ],
)
def test_without_a_dialer_no_entry_leads_to_its_field(
    desk: Desk, tabs: list[str], offered: bool
) -> None:
    desk.sign_in()
    tab = desk.window.missed_tab
    desk.wait(lambda: tab.table.model().rowCount())
    tab.table.selectRow(0)
    tab.table.customContextMenuRequested.emit(tab.table.rect().center())
    (menu,) = tab.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    entries = [entry.text() for entry in menu.actions() if entry.isVisible()]
    assert "Call back" in entries
    assert ("Put into the number field" in entries) is offered, tabs
    menu.close()


def test_a_call_that_the_policy_blocks_is_refused_whatever_the_person_set(desk: Desk) -> None:
    for own in (keys.INTERNATIONAL, keys.QUIET_HOURS):
        desk.settings.set(own, "nothing")
    desk.settings.set(keys.FROM_LINKS, "call")
    always = {"quiet_hours": "block", "quiet_from": "00:00", "quiet_to": "23:59"}
    begin(desk, {"before_call": {"international": "block", **always}, "sources.link": "fill"})
    desk.sign_in()
    desk.window.show_number("tel:+919876543210")
    desk.wait(lambda: desk.shows("Press Enter to call"))
    for number in ("+12025550123", NUMBER):
        desk.type("Number to call", number)
        desk.wait(lambda: "Blocked" in desk.find(QLabel, "Number check").accessibleDescription())
        desk.key(Qt.Key.Key_Return)
        desk.wait(lambda: desk.shows("Set by your organisation; it cannot be changed here."))
        desk.press("Dismiss message")
    assert desk.sandbox.access_log(CALL) == []


def test_the_database_is_the_one_that_the_policy_names(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "floor" / "calls.db"
    file.parent.mkdir()
    begin(desk, {"database": f"sqlite:///{file}"})
    desk.sign_in()
    desk.wait(file.exists)


@pytest.mark.policy(
    {
        "updates": "off",
        "update_address": "https://it.example.com/calldeck",
        "update_key": "MCowBQYDK2VwAyEA",
        "proxy": {
            "mode": "none",
            "address": "http://proxy.example.com:3128",
            "pac": "http://proxy.example.com/p.pac",
        },
    }
)
def test_the_rest_is_locked(desk: Desk) -> None:
    """Keys without a control here: what reads them gets the policy's value."""
    for key in (key for key, where in ELSEWHERE.items() if where == "the rest"):
        assert desk.settings.is_locked(KEYS[key].setting), key
    assert desk.settings.get(keys.UPDATES) == "off"
    assert desk.settings.get(keys.PROXY_MODE) == "none"
