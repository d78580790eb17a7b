"""Speaking to people who listen."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.widgets.announce import announce


def test_only_a_window_that_is_there_speaks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(window)
    label.hide()
    announce(label, "Ringing")
    assert said == []
    window.show()
    announce(label, "Ringing")
    assert said == ["Ringing"], "what it is about may be elsewhere in the window"
