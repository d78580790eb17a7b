"""Settings of what is minded before a call: say nothing, warn, or block."""

from __future__ import annotations

from datetime import time
from typing import TypeVar

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QTimeEdit, QWidget

from desktop.domain.dial_check import Care, Matter
from desktop.storage import settings as keys
from desktop.storage.call_policy import CARE, clock_of
from desktop.storage.settings import MOST_MINUTES, Setting, Settings
from desktop.views.settings_pages.page import SettingsPage
from desktop.views.theme import px
from desktop.views.widgets.choices import ComboBox, SpinBox
from desktop.views.widgets.labels import ElidedLabel, label

T = TypeVar("T", str, int)
_CLOCK, _MINUTES = 76, 100  # px


class BeforeCallPage(SettingsPage):
    """A row for each matter.

    Signals:
        policy_chosen: something is to be minded otherwise.
    """

    policy_chosen = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        intro = self.tr(
            "Shown under the number before you call. A warning takes no extra click; "
            "a blocked call is refused with the reason, wherever it is started."
        )
        self.column.addWidget(label(intro, "hint", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(self._grid)
        self._settings_of: dict[QWidget, Setting[str] | Setting[int]] = {}
        self._from = self._clock(self.tr("Quiet hours from"), keys.QUIET_FROM)
        self._to = self._clock(self.tr("Quiet hours to"), keys.QUIET_TO)
        self._minutes = SpinBox(self.tr("Called within"), 1, MOST_MINUTES)
        self._settings_of[self._minutes] = keys.CALLED_MINUTES
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setKeyboardTracking(False)
        self._minutes.setFixedWidth(px(_MINUTES))
        self._minutes.setValue(settings.get(keys.CALLED_MINUTES))
        self._minutes.valueChanged.connect(lambda value: self._keep(keys.CALLED_MINUTES, value))
        boxes = (
            self._add(Matter.QUIET_HOURS, self.tr("Quiet hours"), self._from, "–", self._to),
            self._add(
                Matter.CALLED,
                self.tr("Called by a colleague"),
                self.tr("within"),
                self._minutes,
            ),
            self._add(Matter.DO_NOT_CALL, self.tr("Marked “do not call”")),
            self._add(Matter.PREMIUM, self.tr("Premium rate")),
            self._add(Matter.INTERNATIONAL, self.tr("International")),
        )
        note = self.tr("Quiet hours are in the local time of whom you call.")
        self.column.addWidget(label(note, "hint", wrap=True))
        self.column.addStretch(1)
        self.focus_first(*boxes)

    def take_typed(self) -> None:
        """Take what was typed and not confirmed: the dialog is closed."""
        for field in (self._from, self._to, self._minutes):
            field.interpretText()

    def _add(self, matter: Matter, words: str, *details: QWidget | str) -> ComboBox:
        """Add a row: what it is about, what is done, and from when on it matters."""
        setting, row = CARE[matter], self._grid.rowCount()
        box = ComboBox(words)
        box.add_choice(self.tr("Say nothing"), Care.NOTHING.value, "bell-off")
        box.add_choice(self.tr("Warn"), Care.WARN.value, "triangle-alert")
        box.add_choice(self.tr("Block"), Care.BLOCK.value, "circle-slash")
        box.choose(self.settings.get(setting))
        box.currentIndexChanged.connect(lambda: self._keep(setting, box.currentData()))
        self.lock(box, setting)
        caption: QLabel = label(words, "field")
        caption.setBuddy(box)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(box, row, 1)
        beside = QHBoxLayout()
        beside.setSpacing(px(8))
        for detail in details:
            if not isinstance(detail, str):
                self.lock(detail, self._settings_of[detail])
            beside.addWidget(
                ElidedLabel(detail, "secondary") if isinstance(detail, str) else detail
            )
        beside.addStretch(1)
        self._grid.addLayout(beside, row, 2, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _clock(self, name: str, setting: Setting[str]) -> QTimeEdit:
        at: time = clock_of(self.settings, setting)
        field = QTimeEdit(QTime(at.hour, at.minute))
        self._settings_of[field] = setting
        field.setDisplayFormat("HH:mm")
        field.setAccessibleName(name)
        field.setKeyboardTracking(False)
        field.lineEdit().setTextMargins(px(8), 0, 0, 0)
        field.setFixedWidth(px(_CLOCK))
        field.timeChanged.connect(lambda value: self._keep(setting, value.toString("HH:mm")))
        return field

    def _keep(self, setting: Setting[T], value: T) -> None:
        self.settings.set(setting, value)
        self.policy_chosen.emit()
