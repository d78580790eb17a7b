"""The line between coverage and shifts: what last week's missed calls tell, and what is unsaved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.controllers.shifts import ShiftsController
from desktop.views import theme
from desktop.views.shift_words import edited_words, replay_words, save_words
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel, IconLabel, label

_HEIGHT = 48  # px


class ReplayBar(QWidget):
    """The replay, Discard and Save; the buttons keep their place while there is nothing to save.

    Signals:
        read_again: Read again was pressed.
        discard: Discard was pressed.
        save: Save was pressed.
    """

    read_again = Signal()
    discard = Signal()
    save = Signal()

    def __init__(self, shifts: ShiftsController) -> None:
        super().__init__()
        self._shifts = shifts
        self.setProperty("ground", "surface")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence = label("", wrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._again = Button(self.tr("Read again"), "refresh-cw", size="small")
        self._again.clicked.connect(self.read_again)
        self._edited = ElidedLabel("", "secondary")
        self._edited.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._discard = Button(self.tr("Discard"), "undo-2", size="small")
        self._discard.clicked.connect(self.discard)
        self._save = Button(
            save_words(1), "check", kind="primary", size="small", name=self.tr("Save shifts")
        )
        self._save.clicked.connect(self.save)
        self._lay_out()
        theme.notifier().changed.connect(self.update_state)

    def update_state(self) -> None:
        """Say what the controller knows now."""
        shifts, count = self._shifts, self._shifts.edited
        plain, rich = replay_words(shifts)
        self._sentence.setText(rich)
        self._sentence.setAccessibleName(plain)
        self._icon.set_icon("triangle-alert" if shifts.calls_error else "history", self._tone)
        self._again.setVisible(self._unread)
        self._edited.set_text(edited_words(count) if count else "")
        self._save.setText(save_words(count))
        self._save.setAccessibleName(self.tr("Save shifts"))
        for part in (self._edited, self._discard, self._save):
            part.setVisible(count > 0)
        busy = self.tr("Being saved") if shifts.saving else ""
        self._save.setEnabled(not (busy or shifts.fixed))
        self._save.setToolTip(shifts.fixed or busy)
        self._discard.setEnabled(not busy)
        self._right.setVisible(count > 0 or not self._narrow)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the words."""
        self._narrow = narrow
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._right.setVisible(self._shifts.edited > 0 or not narrow)

    @property
    def _tone(self) -> str:
        return "warn" if self._shifts.calls_error else "info"

    @property
    def _unread(self) -> bool:
        """Whether there is something to read, and nobody does."""
        shifts = self._shifts
        whole = shifts.calls_complete and not shifts.calls_error
        return not (whole or shifts.reading_calls or shifts.calls_forbidden)

    def _lay_out(self) -> None:
        self._icon = IconLabel("history", "info")
        left = QHBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self._icon)
        left.addWidget(self._sentence, 1)
        left.addWidget(self._again)
        self._right = QWidget()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(8))
        right.addWidget(self._edited, 1, Qt.AlignmentFlag.AlignVCenter)
        right.addWidget(self._discard)
        right.addWidget(self._save)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(16), px(8), px(16), px(8))
        self._row.setSpacing(px(8))
        self._row.addLayout(left, 1)
        self._row.addWidget(self._right)
        self._narrow = False
        self.setMinimumHeight(px(_HEIGHT))
