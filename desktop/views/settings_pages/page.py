"""What every page of the settings is made of."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.storage.settings import Setting, Settings
from desktop.views.theme import px
from desktop.views.widgets.choices import CheckBox
from desktop.views.widgets.lock import LockLine, lock


class SettingsPage(QWidget):
    """A column of settings; what a policy has set is named above them.

    Attributes:
        column: where the entries go, from the top.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._locked: list[str] = []
        self._lock_line = LockLine()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self._lock_line)
        self.column = QVBoxLayout()
        self.column.setSpacing(px(12))
        whole.addLayout(self.column, 1)

    def lock(self, control: QWidget, setting: Setting[Any]) -> None:
        """Show the control as locked if a policy has set its setting; call it for each, once."""
        if self.settings.is_locked(setting):
            lock(control)
            self._locked.append(control.accessibleName())
            self._lock_line.name(self._locked)

    def focus_first(self, *controls: QWidget) -> None:
        """Give the page's focus to the first of these that can take it, else to what says why."""
        self.setFocusProxy(next((one for one in controls if one.isEnabled()), self._lock_line))

    def add_switch(self, words: str, switch: Setting[bool], about: str = "") -> CheckBox:
        """Add a check box that sets a switch; ``about`` tells a screen reader what it is of."""
        box = CheckBox(words)
        box.setAccessibleDescription(about)
        box.setChecked(self.settings.get(switch))
        box.toggled.connect(lambda on: self.settings.set(switch, on))
        self.lock(box, switch)
        self.column.addWidget(box)
        return box
