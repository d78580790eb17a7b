"""Words with an icon that keep their room while there are none, so that nothing jumps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.qtmodels.local import local
from desktop.views.theme import px
from desktop.views.widgets.labels import ElidedLabel, IconLabel, label


class NoteLine(QWidget):
    """One line that is shortened where there is no room, or several that wrap."""

    def __init__(self, icon: str, role: str, lines: int = 1) -> None:
        """Make the line.

        Args:
            icon: icon name; it shows with the words.
            role: its colour.
            lines: how many to keep room for.
        """
        super().__init__()
        self._icon = IconLabel(icon, role)
        self._words: QLabel
        top = Qt.AlignmentFlag(0)
        if lines == 1:
            self._words = ElidedLabel("", "secondary")
        else:
            self._words = label("", "secondary", wrap=True)
            top = Qt.AlignmentFlag.AlignTop
            self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | top)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._icon, 0, top)
        row.addWidget(self._words, 1)
        self.setMinimumHeight(lines * self._words.fontMetrics().lineSpacing())
        self.say("")

    def say(self, text: str) -> None:
        """Show these words; the icon goes with them."""
        self._icon.setVisible(bool(text))
        if isinstance(self._words, ElidedLabel):
            self._words.set_text(text)
        else:
            self._words.setText(local(text))
