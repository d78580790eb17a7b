"""The key for the selected text: which keys can be one, and how a Wayland desktop gives it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QCheckBox, QKeySequenceEdit
from pytestqt.qtbot import QtBot

from desktop.runtime.hotkey import Hotkey, KeyFault, KeyRefused
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.selection_key import KeyPlace, SelectionKey
from desktop.views.settings_pages.selection_key_entry import SelectionKeyEntry
from tests.helpers.notification_area import run_bus
from tests.helpers.shortcut_portal import ShortcutPortal


@pytest.mark.parametrize(
    ("text", "modifiers", "key"),
    [
        ("Ctrl+Alt+D", {"Ctrl", "Alt"}, "D"),
        ("Meta+Shift+9", {"Meta", "Shift"}, "9"),
        ("Alt+F12", {"Alt"}, "F12"),
    ],
)
def test_keys_that_can_be_taken(text: str, modifiers: set[str], key: str) -> None:
    assert Hotkey.of(text) == Hotkey(frozenset(modifiers), key)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("D", KeyFault.NO_MODIFIER),
        ("Shift+D", KeyFault.NO_MODIFIER),
        ("F5", KeyFault.NO_MODIFIER),
        ("Ctrl+Space", KeyFault.UNFIT),
        ("Ctrl+F13", KeyFault.UNFIT),
        ("Ctrl++", KeyFault.UNFIT),
        ("Hyper+D", KeyFault.UNFIT),
        ("Ctrl+D, Ctrl+E", KeyFault.UNFIT),
        ("", KeyFault.UNFIT),
    ],
)
def test_keys_that_cannot_be_taken(text: str, fault: KeyFault) -> None:
    with pytest.raises(KeyRefused) as refused:
        Hotkey.of(text)
    assert refused.value.fault is fault


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with run_bus() as address:
        yield address


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "calldeck.ini")


@pytest.fixture
def wayland(bus: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Qt's offscreen platform passes itself off as Wayland's."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    return bus


@pytest.fixture
def portal(wayland: str) -> Iterator[ShortcutPortal]:
    portal = ShortcutPortal(wayland)
    yield portal
    portal.close()
    assert portal.faults == []


def test_on_wayland_the_portal_is_asked_and_its_key_heard(
    portal: ShortcutPortal, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    parent = QObject()
    key = SelectionKey(settings, parent)
    qtbot.waitUntil(lambda: key.place is KeyPlace.PORTAL)
    assert portal.bound == []  # it is off until somebody wants it
    settings.set(keys.SELECTION_KEY_ON, True)
    key.take_choice()
    qtbot.waitUntil(lambda: bool(portal.bound))
    assert portal.bound[0][2] == "CTRL+ALT+d"
    with qtbot.waitSignal(key.pressed):
        portal.press("token-1")
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token-1"
    assert key.fault is None

    settings.set(keys.SELECTION_KEY, "Meta+C")
    key.take_choice()
    qtbot.waitUntil(lambda: portal.bound[0][2] == "LOGO+c")
    assert len(portal.closed) == 1
    key.close()
    qtbot.waitUntil(lambda: len(portal.closed) == 2)


def test_a_person_who_says_no_is_not_asked_again(
    portal: ShortcutPortal, settings: Settings, qtbot: QtBot
) -> None:
    portal.agrees = False
    settings.set(keys.SELECTION_KEY_ON, True)
    parent = QObject()
    key = SelectionKey(settings, parent)
    qtbot.waitUntil(lambda: key.fault is KeyFault.REFUSED)
    key.take_choice()
    assert key.fault is KeyFault.REFUSED
    key.close()


def test_without_a_portal_the_command_is_shown(
    wayland: str, settings: Settings, qtbot: QtBot
) -> None:
    parent = QObject()
    key = SelectionKey(settings, parent)
    entry = SelectionKeyEntry(settings, key, "calldeck --selection")
    qtbot.addWidget(entry)
    assert key.place is KeyPlace.NOBODY
    assert entry.findChildren(QCheckBox) == []
    key.close()


def test_the_settings_refuse_a_key_without_a_modifier(
    portal: ShortcutPortal, settings: Settings, qtbot: QtBot
) -> None:
    parent = QObject()
    key = SelectionKey(settings, parent)
    qtbot.waitUntil(lambda: key.place is KeyPlace.PORTAL)
    entry = SelectionKeyEntry(settings, key, "")
    qtbot.addWidget(entry)
    entry.show()
    entry.findChildren(QCheckBox)[0].click()
    (edit,) = entry.findChildren(QKeySequenceEdit)
    edit.setKeySequence(QKeySequence("Shift+D"))
    edit.editingFinished.emit()
    assert "Add Ctrl, Alt" in entry._field.error
    assert settings.get(keys.SELECTION_KEY) == "Ctrl+Alt+D"
    edit.setKeySequence(QKeySequence("Ctrl+Alt+K"))
    edit.editingFinished.emit()
    assert (entry._field.error, settings.get(keys.SELECTION_KEY)) == ("", "Ctrl+Alt+K")
    # The first question was not answered when the key became another one.
    qtbot.waitUntil(lambda: portal.bound != [] and portal.bound[0][2] == "CTRL+ALT+k")
    with qtbot.waitSignal(key.pressed):
        portal.press()
    assert key.fault is None
    key.close()
