"""What every page of the settings is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.storage.settings import Setting, Settings
from desktop.views.theme import px
from desktop.views.widgets.choices import CheckBox


class SettingsPage(QWidget):
    """A column of settings.

    Attributes:
        column: where the entries go, from the top.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(12))

    def add_switch(self, words: str, switch: Setting[bool], about: str = "") -> CheckBox:
        """Add a check box that sets a switch; ``about`` tells a screen reader what it is of."""
        box = CheckBox(words)
        box.setAccessibleDescription(about)
        box.setChecked(self.settings.get(switch))
        box.toggled.connect(lambda on: self.settings.set(switch, on))
        self.column.addWidget(box)
        return box
