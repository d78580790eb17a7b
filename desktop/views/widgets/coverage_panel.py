"""The head of the shifts page: the coverage of the day, as a picture or as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.shifts import Coverage
from desktop.qtmodels.coverage_table import CoverageTable
from desktop.views.delegates.shift_grid import HourScale
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.choices import SpinBox
from desktop.views.widgets.coverage import CoverageStrip, Words
from desktop.views.widgets.labels import ElidedLabel, label
from desktop.views.widgets.table_view import TableView

_MARGIN = 16  # px
_TABLE = 228  # px, height of the table
_ROW = 28  # px
_BEFORE_MIDNIGHT = 12  # px of the strip before its first hour, for half of its figure


class LimitBox(SpinBox):
    """From how many agents on an hour is enough."""

    def __init__(self) -> None:
        super().__init__(self.tr("Thin below"), 1, 9999)
        self.setKeyboardTracking(False)
        small = px(28) - 2  # the height of small buttons; with the focus the border takes more
        self.setStyleSheet(
            f"QAbstractSpinBox {{ min-height: {small}px; max-height: {small}px; }}"
            f"QAbstractSpinBox:focus {{ min-height: {small - 2}px; max-height: {small - 2}px; }}"
        )

    def textFromValue(self, value: int) -> str:
        return str(value)


class CoveragePanel(QWidget):
    """Caption and limit at the left, or above in a narrow window; then the picture or the table.

    Signals:
        limit_chosen: below how many agents (int) an hour is thin.
        rescaled: the picture has moved.
    """

    limit_chosen = Signal(object)
    rescaled = Signal()

    def __init__(self, hours: CoverageTable) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = CoverageStrip()
        self.table = TableView(self.tr("Coverage"))
        self.table.setModel(hours)
        self.table.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.table.setFixedHeight(px(_TABLE))
        self.table.hide()
        self.limit = LimitBox()
        self.limit.valueChanged.connect(self.limit_chosen.emit)
        self.toggle = IconButton("table-2", self.tr("As a table"))
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_table)
        self._title = label(self.tr("Agents on shift"), "strong")
        self._note = ElidedLabel("", "secondary")
        self._narrow = False
        self._lay_out()

    def show_coverage(self, now: Coverage, before: Coverage, limit: int, words: Words) -> None:
        """Show who is on."""
        self.strip.show_coverage(now, before, limit, words)
        typing = self.limit.hasFocus() and self.limit.lineEdit().isModified()
        if self.limit.value() != limit and not typing:
            self.limit.blockSignals(True)
            self.limit.setValue(limit)
            self.limit.blockSignals(False)

    def show_note(self, text: str, tip: str) -> None:
        """Say in which zone the hours are, and what time it is there."""
        self._note.set_text(text)
        self._caption.setToolTip(tip)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the caption above the picture."""
        self._narrow = narrow
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._words.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)

    def set_scale(self, scale: HourScale) -> None:
        """Put the picture over the lanes of the table below; the scale is that of this widget."""
        begin = 0 if self._narrow else max(0, round(scale.left) - px(_BEFORE_MIDNIGHT))
        if self._narrow:
            self._caption.setMinimumWidth(0)
            self._caption.setMaximumWidth(16_777_215)
        else:
            self._caption.setFixedWidth(begin)
        self.strip.set_scale(HourScale(scale.left - begin, scale.hour))

    def focus_table(self) -> None:
        """Go to the first hour."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_table(self, shown: bool) -> None:
        self.table.setVisible(shown)
        self.strip.setVisible(not shown)
        if shown:
            self.table.scrollTo(self.table.model().index(0, 0, QModelIndex()))
        self.rescaled.emit()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._note)
        thin = ElidedLabel(self.tr("Thin below"), "secondary")
        thin.setBuddy(self.limit)
        self.limit.setFixedWidth(px(68))
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        choices.addWidget(thin)
        choices.addWidget(self.limit)
        choices.addWidget(self.toggle)
        choices.addStretch(1)
        self._caption = QWidget()
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._caption)
        self._words.setContentsMargins(px(_MARGIN), px(4), px(8), px(4))
        self._words.setSpacing(px(2))
        self._words.addLayout(names, 1)
        self._words.addLayout(choices)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.strip, 1)
        self._row.addWidget(self.table, 1)
