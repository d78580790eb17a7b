"""Chooses the agent whose shift, routing and the like a new agent is to have."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent
from desktop.domain.forms import FormSpec
from desktop.domain.templates import fields_alike
from desktop.qtmodels.agent_table import AgentTable
from desktop.views.dialog import Dialog
from desktop.views.group_picker import on_key
from desktop.views.list_states import ListStates
from desktop.views.theme import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.column_fit import ColumnFit
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.table_view import TableView

_WIDTH, _HEIGHT = 640, 300  # px; of the dialog, of its table
_WHO = ("extension", "name", "user_id")
_LEAST_FIRST = ("user_id", "sms_alert", "status", "routing", "extension")


class AgentPicker(Dialog):
    """A search field and a table of what would be taken over; Enter takes the chosen agent.

    Signals:
        picked: ``Agent``.
    """

    picked = Signal(object)

    def __init__(
        self, agents: AgentsController, form: FormSpec, room: int, parent: QWidget
    ) -> None:
        """Make the dialog.

        Args:
            agents: The list to choose from.
            form: The form of agents.
            room: Most pixels of its width, at 100 %.
            parent: The dialog of the new agent.
        """
        super().__init__(self.tr("Copy from agent"), parent, min(_WIDTH, room))
        self._agents = agents
        self.search = SearchField(self.tr("Search agents"))
        self.table = TableView(self.tr("Agents to copy from"))
        self.rows = AgentTable(self)
        self._describe(form)
        self.table.setModel(self.rows)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        ColumnFit(self.table, _LEAST_FIRST)
        by_name = next((at for at, one in enumerate(self.rows.columns) if one.key == "name"), 0)
        self.table.sortByColumn(by_name, Qt.SortOrder.AscendingOrder)
        self.table.setFixedHeight(px(_HEIGHT))
        self._states = ListStates(self.table, ((12, 40), (110, 130), (320, 120)))
        self._copy = Button(
            self.tr("Copy"), "copy", kind="primary", name=self.tr("Copy from chosen agent")
        )
        self.content.addWidget(self.search)
        self.content.addWidget(self.table)
        self.set_buttons(self._copy, Button(self.tr("Cancel")))
        self.search.textChanged.connect(self._find)
        self.table.chosen.connect(self._allow)
        self.table.doubleClicked.connect(self._pick)
        self._copy.clicked.connect(self._pick)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            on_key(self.search, QKeySequence(key), self._go_to_rows)
        on_key(self.table, QKeySequence(Qt.Key.Key_Escape), self.reject)
        self.rows.set_rows(agents.table.rows)
        self._find("")
        self.search.setFocus()

    @property
    def chosen(self) -> Agent | None:
        """Who is selected, else the only one whom the search leaves."""
        selected = self.table.chosen_rows()
        if not selected and self.rows.rowCount() == 1:
            selected = [self.rows.row_at(0)]
        return selected[0].agent if selected else None

    def _describe(self, form: FormSpec) -> None:
        """Show who they are, and of the rest only what would be taken over."""
        profile, sources = self._agents.profile, self._agents.table.sources
        keys = {*_WHO, *(spec.key.removesuffix("_start") for spec in fields_alike(form))}
        if profile is not None:
            self.rows.describe(
                [key for key in profile.agent_columns if key in keys],
                profile.statuses,
                status_is_read=profile.status_is_read,
                country=self._agents.country,
                zone=sources.zone,
            )

    def _go_to_rows(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.table.chosen_ids():
                self.table.choose(self.rows.id_at(0))

    def _find(self, text: str) -> None:
        self.rows.search(text)
        if self.rows.rowCount():
            self._states.show_rows()
        else:
            words = self.tr("No agent matches “{text}”").format(text=text.strip())
            self._states.show_state("search-x", words)
        self._allow()

    def _allow(self) -> None:
        chosen = self.chosen is not None
        self._copy.setEnabled(chosen)
        self._copy.setToolTip("" if chosen else self.tr("Select an agent first."))

    def _pick(self) -> None:
        agent = self.chosen
        if agent is not None:
            self.picked.emit(agent)
            self.accept()
