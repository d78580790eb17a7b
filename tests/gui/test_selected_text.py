"""The selected text of other programs, where the clipboard is the way to it."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.runtime.hotkey_windows import WindowsKey
from desktop.views.selected_text import SelectedText

NUMBER = "+91 98765 43210"


class CopyKey:
    """Stands for Windows, where the program in front copies when it is told to."""

    def copy_selection(self) -> None:
        """Windows tells later that the clipboard was cleared: only now."""
        QGuiApplication.clipboard().dataChanged.emit()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.clipboard().clear()


@pytest.mark.filterwarnings("error")
def test_it_is_read_once_the_window_is_in_front(window: QWidget, qtbot: QtBot) -> None:
    selected = SelectedText(window)
    found: list[str] = []
    selected.found.connect(found.append)
    QGuiApplication.clipboard().setText(NUMBER)
    selected.ask()
    assert found == []
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: found == [NUMBER])
    selected.ask()
    assert found == [NUMBER, NUMBER], "at once, where it is in front already"


def test_on_windows_it_is_copied_and_the_clipboard_put_back(window: QWidget, qtbot: QtBot) -> None:
    selected = SelectedText(window)
    found: list[str] = []
    selected.found.connect(found.append)
    selected.use(cast(WindowsKey, CopyKey()))
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    selected.ask()
    assert found == []
    clipboard.setText(NUMBER)  # by the other program
    assert (found, clipboard.text()) == ([NUMBER], "before")
    selected.ask()
    qtbot.waitUntil(lambda: found == [NUMBER, ""])  # nothing was selected there
    assert clipboard.text() == "before"
