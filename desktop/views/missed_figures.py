"""Below the missed callers: their figures; and the list and figures as a file or on paper."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.missed_figures import MissedFiguresController
from desktop.domain import phone
from desktop.domain.call_figures import CallFigures
from desktop.domain.worklist import Caller
from desktop.qtmodels import words
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.export_callers_dialog import ExportCallersDialog
from desktop.views.figures_pane import FiguresPane
from desktop.views.print_worklist import Paper, PrintMenu
from desktop.views.theme import px
from desktop.views.widgets.table_view import TableView

_NARROW, _LOW = 720, 560  # px of the tab, below which the list needs all the room


class MissedFigures(QObject):
    """Shows the figures where there is room, and counts them only while they are looked at."""

    def __init__(
        self,
        figures: MissedFiguresController,
        missed: MissedCallsController,
        tab: QWidget,
        table: TableView,
        place: QVBoxLayout,
        settings: Settings,
    ) -> None:
        """Put the strip in its place.

        Args:
            figures: Counts, writes files.
            missed: Whose callers are listed.
            tab: What the strip is part of.
            table: The list.
            place: Where the strip goes.
            settings: Keeps how it was left.
        """
        super().__init__(tab)
        self._figures = figures
        self._missed = missed
        self._tab = tab
        self._table = table
        self._settings = settings
        self.pane = FiguresPane()
        self.pane.folded = settings.get(keys.FIGURES_FOLDED)
        self.pane.as_table = settings.get(keys.FIGURES_AS_TABLE)
        self._menu = PrintMenu(self.pane, self._paper, figures.write)
        self.pane.print_button.setMenu(self._menu)
        place.addWidget(self.pane)
        self.pane.folded_changed.connect(lambda folded: settings.set(keys.FIGURES_FOLDED, folded))
        self.pane.folded_changed.connect(lambda _: self._arrange())
        self.pane.as_table_changed.connect(lambda shown: settings.set(keys.FIGURES_AS_TABLE, shown))
        figures.counted.connect(self._show)
        missed.changed.connect(self._arrange)
        tab.installEventFilter(self)
        self._arrange()

    def export(self) -> None:
        """Ask what to export, and where to."""
        dialog = ExportCallersDialog(
            self._shown(), self._table.chosen_rows(), self._figures.export, self._tab.window()
        )
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        tab = self._tab
        room = tab.width() >= px(_NARROW) and tab.height() >= px(_LOW)
        self.pane.setVisible(room and self._missed.read_at is not None)
        self._figures.want(
            wanted=tab.isVisible() and self.pane.isVisibleTo(tab) and not self.pane.folded
        )

    def _show(self, figures: CallFigures) -> None:
        country = self._missed.country
        self.pane.show_figures(
            figures, self._missed.agent_name, lambda number: phone.display(number, country)
        )

    def _shown(self) -> list[Caller]:
        table = self._missed.table
        return [table.row_at(at) for at in range(table.rowCount())]

    def _paper(self) -> Paper:
        missed = self._missed
        when = words.clock(datetime.now(UTC), missed.zone)
        remark = self.tr("{which}, {period}, printed at {when}").format(
            which=missed.which.value, period=missed.preset.value, when=when
        )
        return Paper(self.tr("Missed calls"), remark, self._figures.tables(self._shown()))


def beside(*buttons: QPushButton) -> QWidget:
    """Buttons side by side, as one part of a toolbar."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(4))
    for button in buttons:
        row.addWidget(button)
    return whole
