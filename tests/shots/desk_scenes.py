"""Pictures of the habits of a desk: mini dialer, own status, keys, and their settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabBar

from desktop.services.call_progress import Stage as At
from desktop.views.mini_dialer import MiniDialer
from tests.shots.stage import Stage

CALL = "/v2/webrtc/click2call"
PAGES = ("general", "missed-calls", "before-call", "links", "desk", "network")
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
    await stage.portrait(mini, "mini-empty")
    mini.field.setText("98765")
    await stage.portrait(mini, "mini-too-short")
    stage.sandbox.switch(outcome_delay=3600)
    await _call(stage, mini, NUMBER, At.RINGING_YOU, "mini-ringing")
    _press(stage, mini, "It is over")
    stage.sandbox.switch(outcome_delay=0)
    await _call(stage, mini, "+91 98765 22331", At.ENDED, "mini-ended")
    _press(stage, mini, "Close")
    await _call(stage, mini, NEVER, At.NOT_ANSWERED, "mini-not-answered")
    _press(stage, mini, "Close")
    faults = stage.sandbox.faults
    faults.add("failure_code", CALL, times=1, code=407, message="Invalid phone number")
    await _call(stage, mini, NUMBER, At.REFUSED, "mini-refused")
    _press(stage, mini, "Close")
    mini.field.setText(NUMBER)
    await stage.portrait(mini, "mini-typed")
    faults.add("drop_before", CALL, times=1)
    await _call(stage, mini, "+91 98765 22331", At.CHECKING, "mini-lost")
    _press(stage, mini, "Back to the big window")


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
    next(entry for entry in menu.actions() if entry.text() in stage.said("Lunch break")).trigger()
    await stage.until(lambda: stage.find(QPushButton, "Back from break"), "the break")
    menu = await stage.open_menu("Presence")
    await stage.picture("presence-menu")
    menu.close()
    await stage.open_tab("Dialer")
    await stage.picture("presence-dialer")
    await stage.press("Mini dialer")
    mini = _mini()
    await stage.portrait(mini, "mini-agent")
    await _call(stage, mini, "+84 90 123 45 61", At.RINGING_YOU, "mini-agent-ringing")


async def desk_settings(stage: Stage) -> None:
    """All pages of the settings, that of the desk faulty and filled; and keys being changed."""
    await stage.sign_in()
    await stage.settled()
    stage.main.actions_by_key["settings"].trigger()
    dialog = await stage.dialog("Settings")
    tabs = dialog.findChildren(QTabBar)[0]
    for at, page in enumerate(PAGES):
        tabs.setCurrentIndex(at)
        await stage.breathe()
        await stage.picture(f"settings-{page}")
    tabs.setCurrentIndex(PAGES.index("desk"))
    field = await stage.get(QLineEdit, "CRM page")
    field.setText("http://crm.example.com/?q={e164}")
    await stage.picture("settings-desk-refused")
    field.setText("https://crm.example.com/people?phone={e164}&name={name}")
    await stage.picture("settings-desk-filled")
    dialog.close()
    await stage.closed()
    stage.main.actions_by_key["keys"].trigger()
    dialog = await stage.dialog("Keyboard shortcuts")
    key = await stage.get(QPushButton, stage.named("Key of {action}", "Refresh"))
    key.click()
    QTest.keyClick(key, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    key = await stage.get(QPushButton, stage.named("Key of {action}", "Find"))
    key.click()
    QTest.keyClick(key, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    (await stage.get(QPushButton, stage.named("Key of {action}", "Quit"))).click()
    await stage.picture("keys-changed")
    assert stage.main.actions_by_key["refresh"].shortcut() == QKeySequence("Ctrl+J")


async def network(stage: Stage) -> None:
    """The page of the network with each way and what is wrong with it, and a proxy's password."""
    await stage.sign_in()
    await stage.settled()
    stage.main.actions_by_key["settings"].trigger()
    dialog = await stage.dialog("Settings")
    dialog.findChildren(QTabBar)[0].setCurrentIndex(len(PAGES) - 1)
    for choice, name, text in (
        ("This proxy", "Address of the proxy", "desk:secret@proxy.example.com:8080"),
        ("As a PAC file says", "Address of the PAC file", "proxy.example.com/proxy.pac"),
    ):
        await stage.choose("Proxy", choice)
        await stage.picture(f"network-{choice.split()[-1]}")
        await stage.type(name, text)
        (await stage.get(QLineEdit, name)).editingFinished.emit()
        await stage.picture(f"network-{choice.split()[-1]}-refused")
    dialog.close()
    await stage.closed()
    stage.main._dialogs._ask_proxy_password("proxy.example.com:8080")
    await stage.dialog("Proxy password")
    await stage.picture("proxy-password")
    await stage.type("User name of the proxy", "desk")
    await stage.press("Save proxy password")
    await stage.expect("The password of the proxy lasts until you quit.")
    await stage.picture("proxy-password-no-keyring")


def _mini() -> MiniDialer:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MiniDialer)]
    return next(mini for mini in found if mini.isVisible())


def _press(stage: Stage, mini: MiniDialer, name: str) -> None:
    names = stage.said(name)
    buttons = (b for b in mini.findChildren(QPushButton) if b.accessibleName() in names)
    next(button for button in buttons if button.isVisible()).click()


async def _call(stage: Stage, mini: MiniDialer, number: str, at: At, name: str) -> None:
    mini.field.setText(number)
    _press(stage, mini, "Call")
    await stage.reaches(at)
    await stage.portrait(mini, name)
