"""What the tests of windows share: the look is applied, in the light scheme."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views import theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> QApplication:
    theme.apply(qapp, theme.Scheme.LIGHT)
    return qapp
