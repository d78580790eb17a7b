"""Keys of one's own: they act at once and after a restart, and never two actions on one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.storage.settings import SHORTCUTS
from tests.helpers.window import Desk

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def open_sheet(desk: Desk) -> None:
    desk.window.actions_by_key["keys"].trigger()
    desk.dialog("Keyboard shortcuts")


def catch(desk: Desk, action: str, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press the button of a key with the keyboard, then the keys."""
    cap = desk.button(f"Key of {action}")
    cap.setFocus()
    QTest.keyClick(cap, Qt.Key.Key_Space)
    QTest.keyClick(cap, key, modifier)


def faults(desk: Desk) -> list[str]:
    labels = (w for w in desk.front.findChildren(QLabel) if w.isVisible())
    return [w.text() for w in labels if w.property("tone") == "bad"]


def test_a_key_is_changed_acts_at_once_and_lasts(desk: Desk) -> None:
    desk.sign_in()
    open_sheet(desk)
    catch(desk, "Dialer", Qt.Key.Key_D, ALT)
    assert desk.button("Key of Dialer").text() == "Alt+D"
    catch(desk, "Keyboard shortcuts", Qt.Key.Key_F3)
    catch(desk, "Find", Qt.Key.Key_Y, CTRL)
    desk.press("Close")
    desk.wait(lambda: not desk.dialogs())
    desk.key(Qt.Key.Key_3, CTRL)
    assert desk.window.header.tabs.currentIndex() != 2
    assert desk.shows("Ctrl Y"), "the hint in the search field follows"
    desk.key(Qt.Key.Key_D, ALT)
    assert desk.window.header.tabs.currentIndex() == 2
    assert desk.shows("F3"), "the hint beside the keypad follows"
    desk.window.show_tab("agents")
    desk.window.actions_by_key["history"].trigger()
    desk.wait(lambda: desk.find(QLineEdit, "Search runs").isVisible())
    assert [w.text() for w in desk.find(QLineEdit, "Search runs").findChildren(QLabel)] == [
        "Ctrl Y"
    ]
    desk.restart()
    assert desk.window.actions_by_key["dialer"].shortcut().toString() == "Alt+D"
    open_sheet(desk)
    desk.press("Reset key of Dialer")
    assert desk.button("Key of Dialer").text() == "Ctrl+3"
    assert desk.window.actions_by_key["dialer"].shortcut().toString() == "Ctrl+3"


def test_what_would_do_two_things_or_nothing_is_refused_with_words(desk: Desk) -> None:
    open_sheet(desk)
    refused = (
        (Qt.Key.Key_F, CTRL, "Ctrl+F is taken by “Find”."),
        (Qt.Key.Key_Right, ALT, "taken by “Move the start of a shift"),
        (Qt.Key.Key_V, CTRL, "Ctrl+V belongs to text fields."),
        (Qt.Key.Key_J, NONE, "J is for typing. Add Ctrl or Alt."),
        (Qt.Key.Key_7, SHIFT, "is for typing"),
        (Qt.Key.Key_Return, NONE, "is for typing"),
    )
    for key, modifier, words in refused:
        catch(desk, "Refresh", key, modifier)
        assert any(words in fault for fault in faults(desk)), (words, faults(desk))
        assert desk.button("Key of Refresh").text() == "F5"
    for kept in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
        catch(desk, "Refresh", kept)
        assert desk.button("Key of Refresh").text() == "F5"
    assert desk.settings.get(SHORTCUTS) == ""


def test_all_keys_are_reset_and_the_reset_is_taken_back(desk: Desk) -> None:
    open_sheet(desk)
    assert not desk.button("Reset all keys").isEnabled()
    catch(desk, "Refresh", Qt.Key.Key_Backspace)
    catch(desk, "Find", Qt.Key.Key_F5)
    assert desk.button("Key of Refresh").text() == "No key"
    desk.press("Reset key of Refresh")
    assert "F5 is taken by “Find”." in faults(desk)
    desk.press("Reset all keys")
    assert desk.button("Key of Find").text() == "Ctrl+F"
    desk.press("Undo the reset")
    assert desk.button("Key of Find").text() == "F5"
    assert desk.window.actions_by_key["refresh"].shortcut().isEmpty()


def test_a_broken_file_falls_back(desk: Desk) -> None:
    broken = (
        "{no json",
        "[1]",
        '{"find": 7, "nobody": "Ctrl+Y", "escape": "Ctrl+Y", "undo": "J", "refresh": "Ctrl+F"}',
    )
    for text in broken:
        desk.settings.set(SHORTCUTS, text)
        desk.restart()
        found = {k: desk.window.actions_by_key[k].shortcut().toString() for k in ("find", "undo")}
        assert found == {"find": "Ctrl+F", "undo": "Ctrl+Z"}
        assert desk.window.actions_by_key["refresh"].shortcut().toString() == "F5"
