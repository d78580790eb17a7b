"""The chosen run: what it was, its rows with what came of each, and the ways back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.history import HistoryController
from desktop.qtmodels.change_lines import ChangeLine
from desktop.qtmodels.local import local
from desktop.views.delete_dialog import DeleteDialog
from desktop.views.list_states import ListStates
from desktop.views.run_rows_fit import RunRowsFit
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import Chip, ElidedLabel
from desktop.views.widgets.table_view import TableView

_BARS = ((16, 96), (150, 84), (260, 150), (480, 80))


class RunPanel(QWidget):
    """Head with the ways back, and the table ``Run rows``."""

    def __init__(self, history: HistoryController) -> None:
        super().__init__()
        self._history = history
        self._title = ElidedLabel("", "heading")
        self._facts = ElidedLabel("", "secondary")
        self._state = Chip()
        self.look = Button(self.tr("Look at it"), "arrow-right", kind="primary")
        self.undo_rows = Button(self.tr("Undo rows"), "undo-2")
        self.undo_run = Button(self.tr("Undo run"), "undo-2")
        self.table = TableView(self.tr("Run rows"))
        self.table.setModel(history.steps_table)
        RunRowsFit(self.table, history.steps_table)
        self._states = ListStates(self.table, _BARS)
        self._lay_out()
        self.look.clicked.connect(history.look_at_it)
        self.undo_run.clicked.connect(lambda: self._undo(None))
        self.undo_rows.clicked.connect(lambda: self._undo(self._numbers))
        self.table.chosen.connect(self._show_buttons)

    @property
    def _numbers(self) -> frozenset[int]:
        """Numbers of the steps whose rows are selected."""
        rows: list[ChangeLine] = self.table.chosen_rows()
        return frozenset(line.number for line in rows)

    def escape(self) -> bool:
        """Clear the selection; False when there was none."""
        chosen = bool(self.table.chosen_ids())
        self.table.clearSelection()
        return chosen

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what the list above says as well."""
        self._words.setVisible(not narrow)
        self.table.horizontalHeader().setHidden(narrow)

    def update_state(self) -> None:
        """Show what the controller knows now."""
        line = self._history.chosen
        self._head.setVisible(line is not None)
        if line is not None:
            word, icon, tone = line.state
            remark = line.remark(datetime.now(UTC), self._history.zone)
            facts = [self.tr("{rows} done").format(rows=line.rows), remark]
            facts.append(self._who(line.run.who))
            self._title.set_text(line.run.title)
            self._state.set_chip(word, icon, tone)
            self._facts.set_text(" · ".join(part for part in facts if part))
        self._show_state()
        self._show_buttons()

    def _who(self, user: str) -> str:
        return self.tr("by {who}").format(who=user) if user else ""

    def _show_state(self) -> None:
        history, states = self._history, self._states
        if history.chosen is None:
            states.show_state("history", self.tr("Choose a run to see its rows"))
        elif history.steps_error:
            states.show_error(history.steps_error, history.read_steps)
        elif history.steps_table.count:
            states.show_rows()
        elif history.reading_steps:
            states.show_reading()
        else:
            states.show_state(
                "circle-slash",
                self.tr("The rows of this run are no longer kept"),
                self.tr("The audit log still tells what was changed."),
            )

    def _show_buttons(self) -> None:
        history, numbers = self._history, self._numbers
        line = history.chosen
        self.look.setVisible(line is not None and line.cut_off)
        count = f"{len(numbers):,} " if len(numbers) > 1 else ""
        rows = self.tr("Undo row") if len(numbers) == 1 else self.tr("Undo {count}rows")
        self.undo_rows.setText(rows.format(count=count))
        for button, why in (
            (self.undo_run, history.why_not_undo()),
            (self.undo_rows, history.why_not_undo_rows(numbers)),
        ):
            button.setEnabled(not why)
            button.setToolTip(local(why))
            button.setAccessibleDescription(local(why))

    def _undo(self, numbers: Collection[int] | None) -> None:
        """Take back; where that deletes agents, ask first."""
        history = self._history
        added = history.would_delete(numbers)
        if not added:
            history.undo(numbers)
            return
        dialog = DeleteDialog(added, self.window())
        dialog.confirmed.connect(lambda _: history.undo(numbers))
        dialog.open()

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QWidget()
        first, words = QHBoxLayout(), QVBoxLayout(self._words)
        first.setSpacing(px(8))
        first.addWidget(self._title)
        first.addWidget(self._state)
        first.addStretch(1)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(2))
        words.addLayout(first)
        words.addWidget(self._facts)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(px(16), px(10), px(16), px(10))
        head.setSpacing(px(8))
        head.addWidget(self._words, 1)
        head.addStretch(0)
        for button in (self.look, self.undo_rows, self.undo_run):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)  # of the line at its edge
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.table, 1)
