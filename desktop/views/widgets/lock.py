"""What a policy has set: controls that show it with a small lock, and the line that says why.

A locked control cannot take the focus, so the line can: who works with keys hears it there.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views import theme
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.fields import LineEdit
from desktop.views.widgets.labels import IconLabel, label

_ICON, _LINE, _MARGIN = 14, 17, 3  # px

translate = QCoreApplication.translate


def lock(control: QWidget) -> None:
    """Show that a control's value is the policy's, and let nobody change it."""
    words = translate("Lock", "Set by your organisation")
    name = control.accessibleDescription() or control.accessibleName()
    control.setEnabled(False)
    control.setToolTip(words)
    control.setAccessibleDescription(f"{name}. {words}")
    restyle(control, locked=True)
    if isinstance(control, LineEdit):
        control.add_trailing(IconLabel("lock", "muted", _ICON))
        control.setCursorPosition(0)


class LockLine(QWidget):
    """A lock and the words about what is locked; takes the focus, so that it can be heard."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icon = IconLabel("lock", "muted", _ICON)
        icon.setFixedHeight(px(_LINE))
        self._words = label("", "hint", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, px(_MARGIN))
        row.setSpacing(px(6))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.say(words)

    def say(self, words: str) -> None:
        """Show these words; without any the line is hidden."""
        self._words.setText(words)
        self.setAccessibleName(words)
        if not words:
            self.hide()
        elif self.parent():  # without one it would be a window of its own
            self.show()

    def name(self, locked: Iterable[str]) -> None:
        """Say which of the controls around are locked."""
        names = ", ".join(locked)
        words = translate("Lock", "Set by your organisation: {names}.")
        self.say(words.format(names=names) if names else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        words = self._words.geometry()
        width = min(self._words.fontMetrics().horizontalAdvance(self._words.text()), words.width())
        line = QRect(words.left(), self.height() - 2, width, 2)
        QPainter(self).fillRect(line, theme.color("accent"))
