"""How this copy stands to the newest release, in one line with its button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.controllers.updates import UpdatesController
from desktop.domain.updates import Standing
from desktop.qtmodels.local import local
from desktop.qtmodels.words import ago
from desktop.views.messages import headline
from desktop.views.theme import px
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import IconLabel, label

_ICON = 20  # px, as high as the first line beside it


class UpdateLine(QWidget):
    """Says whether there is an update and when that was found out; looks on demand."""

    def __init__(self, updates: UpdatesController, leave: Callable[[], object]) -> None:
        """Make it.

        Args:
            updates: What it tells of.
            leave: Closes the dialog around it, before another one opens.
        """
        super().__init__()
        self._updates = updates
        self._leave = leave
        self._asked = False
        self._icon = IconLabel("info")
        self._icon.setFixedHeight(px(_ICON))
        self._state = label("", "strong", wrap=True)
        self._more = label("", "hint", wrap=True)
        self._button = Button(self.tr("Check for updates"), "refresh-cw", size="small")
        self._button.clicked.connect(self._press)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._state, 0, 1)
        grid.addWidget(self._button, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._more, 1, 1, 1, 2)
        updates.changed.connect(self._show_state)
        self._show_state()

    def _press(self) -> None:
        if self._updates.offered:
            self._leave()
            self._updates.show()
        else:
            self._asked = True
            self._updates.look()

    def _show_state(self) -> None:
        updates = self._updates
        icon, role, state, more = self._words()
        self._icon.set_icon(icon, role)
        self._state.setText(state)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        offered = updates.offered is not None
        words = self.tr("What is new") if offered else self.tr("Check for updates")
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.set_icon("download" if offered else "refresh-cw")
        self._button.setEnabled(not updates.checking)
        self._button.setVisible(not updates.reason)
        if self._asked and not updates.checking:
            self._asked = False
            announce(self._state, f"{state} {more}".strip())

    def _words(self) -> tuple[str, str, str, str]:
        """Icon, its colour, the state and the small print."""
        updates = self._updates
        if updates.reason:
            return "info", "text2", self.tr("Updates are not looked for"), local(updates.reason)
        if updates.checking:
            return "loader-circle", "info", self.tr("Looking for updates…"), ""
        if updates.error:
            error = updates.error
            return "circle-alert", "warn", headline(error), f"{local(error.text)} {self._when()}"
        found = updates.finding
        if offered := updates.offered:
            state = self.tr("Calldeck {version} is available")
            return "download", "info", state.format(version=offered.release.version), self._when()
        if found and found.standing is Standing.SYSTEM_TOO_OLD:
            state = self.tr("Calldeck {version} needs {system} or later")
            state = state.format(version=found.release.version, system=found.needed)
            return "info", "text2", state, self.tr("This copy goes on working.")
        if found and found.standing is Standing.NOT_FOR_PACKAGE:
            state = self.tr("Calldeck {version} is not offered for this installation")
            state = state.format(version=found.release.version)
            return "info", "text2", state, self.tr("Ask whoever installed this copy.")
        if found:
            return "circle-check", "ok", self.tr("Calldeck is up to date"), self._when()
        return "info", "text2", self.tr("Not looked for since the start"), self._when()

    def _when(self) -> str:
        at = self._updates.checked_at
        if at is None:
            return self.tr("Never checked with success.")
        return self.tr("Last checked {ago}.").format(ago=local(ago(at, datetime.now(UTC))))
