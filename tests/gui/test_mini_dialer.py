"""The mini dialer: the same calls as in the big window, and it comes back where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from desktop.storage import settings as keys
from desktop.storage.settings import MINI_PLACE
from desktop.views.mini_dialer import MiniDialer
from desktop.views.tray_icon import TrayIcon
from tests.helpers.window import Desk

NUMBER = "+91 98765 14671"


@pytest.fixture
def mini(desk: Desk) -> MiniDialer:
    """Signed in as a supervisor; the mini dialer in the place of the window."""
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in()
    desk.window.show_tab("dialer")
    desk.type("Number to call", "98765")
    return open_mini(desk)


def open_mini(desk: Desk) -> MiniDialer:
    desk.press("Mini dialer")
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MiniDialer)]
    (shown,) = [mini for mini in found if mini.isVisible()]
    return shown


def button(mini: MiniDialer, name: str) -> QPushButton:
    named = [b for b in mini.findChildren(QPushButton) if b.accessibleName() == name]
    return next(b for b in named if b.isVisibleTo(mini))


def names(mini: MiniDialer) -> set[str]:
    return {b.accessibleName() for b in mini.findChildren(QPushButton) if b.isVisible()}


def says(mini: MiniDialer, words: str) -> bool:
    labels = [label for label in mini.findChildren(QLabel) if label.isVisible()]
    return any(words in label.text() + label.accessibleDescription() for label in labels)


def hold_enter(mini: MiniDialer) -> None:
    for repeated in (False, True, True, True):
        down = QKeyEvent(
            *(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"),
            repeated,
        )
        QApplication.sendEvent(mini.field, down)


def test_it_takes_the_place_of_the_window_and_gives_it_back(desk: Desk, mini: MiniDialer) -> None:
    assert not desk.window.isVisible()
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert mini.field.text() == "98765"
    mini.field.setText(NUMBER)
    assert says(mini, "India")
    button(mini, "Back to the big window").click()
    assert not mini.isVisible()
    assert desk.window.isVisible()
    assert desk.find(QLineEdit, "Number to call").text() == NUMBER
    desk.press("Mini dialer")
    desk.window.take_over("tel:+84901234561")  # a link is for the big window
    assert not mini.isVisible()
    assert desk.find(QLineEdit, "Number to call").text() == "+84901234561"


def test_call_dials_what_the_window_shows_however_the_mini_dialer_went(
    desk: Desk, mini: MiniDialer, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tray,) = desk.window.findChildren(TrayIcon)
    monkeypatch.setattr(tray, "_available", True)
    monkeypatch.setattr(tray, "showMessage", lambda *_: None)
    desk.settings.set(keys.CLOSE_TO_TRAY, value=True)
    mini.field.setText(NUMBER)
    tray.mini_requested.emit()
    assert mini.field.text() == NUMBER, "it was there already"
    mini.close()
    assert not desk.window.isVisible()
    desk.window.take_over("")
    field = desk.find(QLineEdit, "Number to call")
    assert field.text() == NUMBER == desk.controllers.dialer.text
    desk.press("Mini dialer")
    mini.field.setText("98765")
    desk.window.take_over("")  # as another copy does, or a notification
    assert field.text() == "98765" == desk.controllers.dialer.text


def test_enter_that_is_held_down_is_one_call_which_can_be_closed(
    desk: Desk, mini: MiniDialer
) -> None:
    mini.field.setText(NUMBER)
    hold_enter(mini)
    desk.wait(lambda: says(mini, "Ringing"))
    hold_enter(mini)
    button(mini, "Call").click()
    assert [c["number"] for c in desk.sandbox.state()["telecmi"]["placed"]] == ["919876514671"]
    assert mini.field.isReadOnly()
    desk.wait(lambda: says(mini, "0:0"))
    button(mini, "It is over").click()
    desk.wait(lambda: not mini.field.isReadOnly())
    mini.field.clear()
    desk.wait(lambda: f"Put {NUMBER} into the field" in names(mini))
    button(mini, f"Put {NUMBER} into the field").click()
    assert "98765" in mini.field.text()
    assert len(desk.sandbox.state()["telecmi"]["placed"]) == 1


def test_the_next_number_is_judged_and_refused_in_sight(desk: Desk, mini: MiniDialer) -> None:
    desk.sandbox.switch(outcome_delay=0)
    mini.field.setText(NUMBER)
    hold_enter(mini)
    desk.wait(lambda: says(mini, "Call ended"))
    assert not says(mini, "India")
    desk.settings.set(keys.PREMIUM, "block")
    mini.field.setText("+44 906 123 4567")
    desk.wait(lambda: says(mini, "Blocked: Premium rate"))
    hold_enter(mini)
    desk.wait(lambda: says(mini, "Set by you in Settings"))
    assert len(desk.sandbox.state()["telecmi"]["placed"]) == 1
    mini.field.setText(NUMBER)
    desk.wait(lambda: says(mini, "Call ended"))


def test_a_stop_that_failed_is_told_where_it_was_pressed(desk: Desk) -> None:
    desk.sandbox.switch(outcome_delay=3600)
    desk.sign_in(desk.fill_in_agent)
    desk.window.show_tab("dialer")
    mini = open_mini(desk)
    mini.field.setText(NUMBER)
    hold_enter(mini)
    desk.wait(lambda: says(mini, "Ringing") and button(mini, "Stop call").isEnabled())
    desk.sandbox.faults.add("status", "/v2/c2c/hangup", status=503)
    button(mini, "Stop call").click()
    desk.wait(lambda: says(mini, "We do not know if this was done"))
    assert says(mini, "Ringing")


def test_it_comes_back_where_it_was_or_where_a_screen_is(desk: Desk, mini: MiniDialer) -> None:
    mini.move(120, 90)
    button(mini, "Back to the big window").click()
    desk.press("Mini dialer")
    assert mini.pos() == QPoint(120, 90)
    for gone in ("99999,99999", "-4000,10", "no place"):
        mini.hide()
        desk.settings.set(MINI_PLACE, gone)
        desk.window.show()
        desk.press("Mini dialer")
        assert mini.screen().availableGeometry().contains(mini.geometry())


def test_it_stays_on_top_only_while_it_is_pinned(desk: Desk, mini: MiniDialer) -> None:
    button(mini, "Keep on top").click()
    assert mini.isVisible()
    assert not mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    mini.close()
    assert desk.window.isVisible()
    desk.restart()
    desk.wait(lambda: desk.window.furnished)
    desk.window.actions_by_key["mini"].trigger()
    (again,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MiniDialer)]
    assert not again.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
