"""The foldable strip of figures under the worklist: two plots and a number, or all as tables."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.call_figures import (
    FEWEST,
    WEEKDAYS,
    CallFigures,
    span_text,
    usual_text,
)
from desktop.qtmodels.figure_tables import all_words, hour_words, weekday_words
from desktop.qtmodels.local import local
from desktop.qtmodels.words import short_weekday
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.announce import announce
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figure_legend import FigureLegend
from desktop.views.widgets.figure_lists import FigureLists
from desktop.views.widgets.labels import label
from desktop.views.widgets.plot import BarPlot, PlotBar
from desktop.views.widgets.short_button import ShortButton

_NARROW = 620  # px, below which the parts stand below one another


class FiguresPane(QWidget):
    """Shows :class:`CallFigures`.

    Signals:
        folded_changed: the person folded (True) or unfolded (False) it.
        as_table_changed: the person wants tables (True) or plots (False).
        print_wanted: the person wants list and figures printed.
    """

    folded_changed = Signal(bool)
    as_table_changed = Signal(bool)
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._figures: CallFigures | None = None
        self._narrow = self._folded = False
        self.fold = Button(self.tr("Figures"), "chevron-down", kind="quiet", size="small")
        self.fold.setStyleSheet("font-weight: 600;")
        self.table_button = Button(self.tr("As a table"), "table-2", kind="quiet", size="small")
        self.table_button.setCheckable(True)
        self.print_button = ShortButton(self.tr("Print"), "printer", size="small")
        self.legend = FigureLegend()
        self.hours = BarPlot(self.tr("Missed by hour"))
        self.days = BarPlot(self.tr("Missed by weekday"))
        self.lists = FigureLists()
        self._callback = _Number(self.tr("Time to call back"))
        self._today = _Number(self.tr("Missed today"))
        self._empty = label(self.tr("Not enough calls yet"), "quiet")
        self._body = QStackedWidget()
        self._lay_out()
        self.fold.clicked.connect(self._toggle_fold)
        self.table_button.toggled.connect(self._show_table)
        self.print_button.clicked.connect(self.print_wanted)
        self._show_page()

    # What the tab uses

    def show_figures(
        self,
        figures: CallFigures,
        agent_name: Callable[[str], str] = str,
        hotline_name: Callable[[str], str] = str,
    ) -> None:
        """Show these figures.

        Args:
            figures: What was counted.
            agent_name: What an agent id is shown as.
            hotline_name: What a hotline number is shown as.
        """
        self._figures = figures
        self.lists.show_figures(figures, agent_name, hotline_name)
        peak = max(figures.hours, key=lambda count: count.now)
        hours = figures.busy_hours
        self.hours.show_bars(
            [PlotBar(f"{one.at:02}", one.now, one.usual, hour_words(one)) for one in hours],
            hours.index(peak) if peak.now else -1,
            all_words(figures.hours, hour_words),
        )
        self.days.show_bars(
            [
                PlotBar(short_weekday(one.at), one.now, one.usual, weekday_words(one))
                for one in figures.days
            ],
            figures.day.weekday(),
            all_words(figures.days, weekday_words),
            bold=True,
        )
        self.legend.show_weeks(figures.weeks)
        self._show_numbers(figures)
        self._show_page()

    @property
    def folded(self) -> bool:
        """Whether only the head is shown."""
        return self._folded

    @folded.setter
    def folded(self, folded: bool) -> None:
        if folded != self._folded:
            self._toggle_fold()

    @property
    def as_table(self) -> bool:
        """Whether tables are shown in place of plots."""
        return self.table_button.isChecked()

    @as_table.setter
    def as_table(self, shown: bool) -> None:
        self.table_button.setChecked(shown)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            direction = QBoxLayout.Direction
            self._parts.setSpacing(px(4 if narrow else 32))
            self._numbers.setSpacing(px(16 if narrow else 8))
            self._parts.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
            self._numbers.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)
            self._show_page()
        self.lists.set_width(self.width() - px(28))

    # What happens

    def _toggle_fold(self) -> None:
        self._folded = not self._folded
        self.fold.set_icon("chevron-right" if self._folded else "chevron-down")
        self._show_page()
        self.folded_changed.emit(self._folded)

    def _show_table(self, shown: bool) -> None:
        self._show_page()
        announce(self, self.tr("Figures as tables") if shown else self.tr("Figures as plots"))
        self.as_table_changed.emit(shown)

    def _show_page(self) -> None:
        empty = self._figures is None or self._figures.empty
        page = self._empty if empty else self.lists if self.as_table else self._plots
        self._body.setCurrentWidget(page)
        self._body.setFixedHeight(page.sizeHint().height())
        self._body.setVisible(not self.folded)
        shown = self.tr("Hidden") if self.folded else self.tr("Shown")
        self.fold.setAccessibleDescription(shown)
        self.legend.setVisible(page is self._plots and not self.folded and not self._narrow)
        self.table_button.setVisible(not self.folded and not empty)
        self.print_button.setVisible(not self.folded)

    def _show_numbers(self, figures: CallFigures) -> None:
        if figures.callback is None:
            few = self.tr("fewer than {count} called back").format(count=FEWEST)
            self._callback.show_number("—", few)
        else:
            usual = self.tr("median")
            if figures.callback_usual is not None:
                usual = self.tr("median, usual {span}").format(
                    span=span_text(figures.callback_usual)
                )
            self._callback.show_number(span_text(figures.callback), usual)
        today = figures.days[figures.day.weekday()]
        note = self.tr("calls")
        if today.usual is not None:
            note = self.tr("calls, usual {count} on {weekday}s").format(
                count=usual_text(today.usual), weekday=WEEKDAYS[today.at]
            )
        self._today.show_number(f"{today.now:,}", note)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(8))
        head.addWidget(self.fold)
        head.addWidget(self.legend)
        head.addStretch(1)
        head.addWidget(self.table_button)
        head.addWidget(self.print_button)
        self._plots = QWidget()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._plots)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(px(32))
        self._parts.addLayout(_captioned(self.tr("By hour, today"), self.hours), 3)
        self._parts.addLayout(_captioned(self.tr("By weekday, this week"), self.days), 2)
        self._numbers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._numbers.setSpacing(px(8))
        self._numbers.addWidget(self._callback)
        self._numbers.addWidget(self._today)
        self._numbers.addStretch(1)
        self._parts.addLayout(self._numbers, 2)
        for page in (self._plots, self.lists, self._empty):
            self._body.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(6), px(16), px(8))
        column.setSpacing(px(2))
        column.addLayout(head)
        inset = QHBoxLayout()  # the words of the head's first button stand over the captions
        inset.setContentsMargins(px(12), 0, 0, 0)
        inset.addWidget(self._body)
        column.addLayout(inset)


class _Number(QWidget):
    """A figure with its caption over it and a remark behind it."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self._number = label("", "status")
        self._note = label("", "secondary")
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(caption, "secondary"))
        column.addLayout(row)

    def show_number(self, number: str, note: str) -> None:
        """Show a figure; the remark says what it is of."""
        self._number.setText(local(number))
        self._note.setText(local(note))
        self._number.setAccessibleName(f"{self._caption}: {number}, {note}")
        restyle(self._number, type="status")


def _captioned(caption: str, plot: BarPlot) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(caption, "secondary"))
    column.addWidget(plot)
    column.addStretch(1)
    return column
