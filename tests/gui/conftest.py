"""What the tests of windows share: the look is applied, in the light scheme."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views import theme
from tests.helpers.sandbox import sandbox, sandbox_process
from tests.helpers.window import desk, desk_loop

__all__ = ["desk", "desk_loop", "sandbox", "sandbox_process"]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> QApplication:
    theme.apply(qapp, theme.Scheme.LIGHT)
    return qapp
