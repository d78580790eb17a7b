"""Pictures of the habits of a desk: mini dialer, own status, keys, and their settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabBar, QWidget

from desktop.views.mini_dialer import MiniDialer
from desktop.views.widgets.key_button import KeyButton
from tests.shots.stage import Stage

CALL = "/v2/webrtc/click2call"
NUMBER, NEVER = "+91 98765 14671", "+91 98765 14678"  # the second one never picks up


async def mini(stage: Stage) -> None:
    """The mini dialer, empty and typed, and each stage of a call."""
    await stage.sign_in()
    await stage.settled()
    await stage.open_tab("Missed calls")
    await stage.until(lambda: stage.rows("Missed calls"), "missed callers")
    await stage.open_tab("Dialer")
    await stage.press("Mini dialer")
    mini = _mini()
    await stage.picture_of(mini, "mini-empty")
    mini.field.setText("98765")
    await stage.picture_of(mini, "mini-too-short")
    stage.sandbox.switch(outcome_delay=3600)
    await _call(stage, mini, NUMBER, "Ringing", "mini-ringing")
    _press(mini, "It is over")
    stage.sandbox.switch(outcome_delay=0)
    await _call(stage, mini, "+91 98765 22331", "Call ended", "mini-ended")
    _press(mini, "Close")
    await _call(stage, mini, NEVER, "Not answered", "mini-not-answered")
    _press(mini, "Close")
    faults = stage.sandbox.faults
    faults.add("failure_code", CALL, times=1, code=407, message="Invalid phone number")
    await _call(stage, mini, NUMBER, "TeleCMI does not accept", "mini-refused")
    _press(mini, "Close")
    mini.field.setText(NUMBER)
    await stage.picture_of(mini, "mini-typed")
    faults.add("drop_before", CALL, times=1)
    await _call(stage, mini, "+91 98765 22331", "We do not know", "mini-lost")
    _press(mini, "Back to the big window")


async def own_status(stage: Stage) -> None:
    """An agent's status with its time, its menu, the way back, and the mini dialer with it."""
    stage.sandbox.switch(outcome_delay=3600)
    await stage.dialog("Sign in")
    account = stage.sandbox.accounts["stringee"]
    await stage.choose("Provider", "Stringee")
    await stage.choose("Role", "Agent")
    await stage.type("Stringee user ID", account["agent_user_ids"][0])
    await stage.type("API key SID", account["api_key_sid"])
    await stage.type("API key secret", account["api_key_secret"])
    await stage.press("Sign in")
    await stage.closed()
    await stage.settled()
    menu = await stage.open_menu("Presence")
    breaks = stage.said("Lunch break")
    next(entry for entry in menu.actions() if entry.text() in breaks).trigger()
    await stage.until(lambda: stage.find(QPushButton, "Back from break"), "the break")
    menu = await stage.open_menu("Presence")
    await stage.picture("presence-menu")
    menu.close()
    await stage.open_tab("Dialer")
    await stage.picture("presence-dialer")
    await stage.press("Mini dialer")
    mini = _mini()
    await stage.picture_of(mini, "mini-agent")
    await _call(stage, mini, "+84 90 123 45 61", "Ringing", "mini-agent-ringing")


async def desk_settings(stage: Stage) -> None:
    """All pages of the settings, that of the desk faulty and filled; and keys being changed."""
    await stage.sign_in()
    await stage.settled()
    stage.main.actions_by_key["settings"].trigger()
    dialog = await stage.dialog("Settings")
    tabs = dialog.findChildren(QTabBar)[0]
    for at in range(tabs.count()):  # the page of the desk is the last
        tabs.setCurrentIndex(at)
        await stage.breathe()
        await stage.picture(f"settings-page-{at + 1}")
    field = await stage.get(QLineEdit, "CRM page")
    field.setText("http://crm.example.com/?q={e164}")
    await stage.picture("settings-desk-refused")
    field.setText("https://crm.example.com/people?phone={e164}&name={name}")
    await stage.picture("settings-desk-filled")
    dialog.close()
    await stage.closed()
    stage.main.actions_by_key["keys"].trigger()
    dialog = await stage.dialog("Keyboard shortcuts")
    key = _key_of(dialog, "Refresh")
    key.click()
    QTest.keyClick(key, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    key = _key_of(dialog, "Find")
    key.click()
    QTest.keyClick(key, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    _key_of(dialog, "Quit").click()
    await stage.picture("keys-changed")
    assert stage.main.actions_by_key["refresh"].shortcut() == QKeySequence("Ctrl+J")


def _mini() -> MiniDialer:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MiniDialer)]
    return next(mini for mini in found if mini.isVisible())


def _key_of(dialog: QWidget, action: str) -> KeyButton:
    return next(key for key in dialog.findChildren(KeyButton) if action in key.accessibleName())


def _press(mini: MiniDialer, name: str) -> None:
    """Press a button whose name is, or holds in brackets, this."""
    buttons = (b for b in mini.findChildren(QPushButton) if name in b.accessibleName())
    next(button for button in buttons if button.isVisible()).click()


async def _call(stage: Stage, mini: MiniDialer, number: str, status: str, name: str) -> None:
    mini.field.setText(number)
    _press(mini, "Call")

    def told() -> bool:
        shown = [w for w in mini.findChildren(QWidget) if w.isVisible()]
        return any(status in w.accessibleDescription() for w in shown)

    await stage.until(told, f"“{status}”")
    await stage.picture_of(mini, name)
