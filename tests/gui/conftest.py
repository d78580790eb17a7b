"""What the tests of windows share: the look is applied, in the light scheme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views import theme
from tests.helpers.sandbox import sandbox, sandbox_process
from tests.helpers.window import desk, desk_loop

__all__ = ["desk", "desk_loop", "sandbox", "sandbox_process"]


def pytest_configure(config: pytest.Config) -> None:
    """Name the marker that the desk reads."""
    config.addinivalue_line("markers", "policy(content): what the machine's policy locks")


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> QApplication:
    theme.apply(qapp, theme.Scheme.LIGHT)
    return qapp


@pytest.fixture(autouse=True)
def nothing_is_held_down(qapp: QApplication) -> None:
    """Qt goes on thinking that Shift is held when the last key of the test before went with it."""
    QTest.keyClick(QWidget(), Qt.Key.Key_Escape)
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
