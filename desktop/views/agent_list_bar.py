"""The line above the agent table: how many, how complete, and what to do with the selected ones."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.qtmodels import words
from desktop.views.list_bar import ListBar
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.labels import ElidedLabel


class AgentListBar(ListBar):
    """Count, completeness, Refresh; the selected agent's name with Edit and Delete.

    Signals:
        edit: Edit agent was pressed.
        delete: Delete agent was pressed.
        clear: Clear selection was pressed.
    """

    edit = Signal()
    delete = Signal()
    clear = Signal()

    def __init__(self, agents: AgentsController) -> None:
        super().__init__("Refresh agents", agents.refresh, agents.stop)
        self._agents = agents
        self._clear = Button(self.tr("Clear"), "x", kind="quiet", name="Clear selection")
        self._name = ElidedLabel("", "secondary")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.status_button = Button(self.tr("Set status"))
        self._edit = Button(self.tr("Edit agent"), "pencil", kind="quiet")
        self._delete = Button(self.tr("Delete agent"), "trash-2", kind="quiet", role="bad")
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(px(4))
        for action in (self.status_button, self._edit, self._delete):
            buttons.addWidget(action)
        self.row.insertWidget(self.row.count() - 1, self._clear)
        self.row.addWidget(self._name, 1)
        self.row.addWidget(self._buttons)
        self._clear.clicked.connect(self.clear)
        self._edit.clicked.connect(self.edit)
        self._delete.clicked.connect(self.delete)

    def place_buttons(self, foot: QWidget | None) -> None:
        """Put the buttons for the selection into ``foot``, or back into this line."""
        layout = foot.layout() if foot else self.row
        if layout is not None and layout.indexOf(self._buttons) < 0:
            layout.addWidget(self._buttons)
            margin = px(16 if foot else 4)
            self.row.setContentsMargins(px(16), 0, margin, 0)

    def update_state(self, chosen: tuple[Agent, ...]) -> None:
        """Show how the list stands and what can be done with the selected agents."""
        agents, several = self._agents, len(chosen) > 1
        may_list = not agents.reason(Capability.LIST_AGENTS)
        ground = "accent" if several else "surface"
        if self.property("ground") != ground:
            restyle(self, ground=ground)
        self.show_count(self._count_words(len(chosen)) if may_list else "")
        if may_list and not several:
            self.show_state(*self._completeness())
        else:
            self.show_state("")
        self.show_reading(agents.reading, may_read=may_list and not several)
        self._clear.setVisible(several)
        self._name.set_text(chosen[0].name if len(chosen) == 1 else "")
        self._name.setVisible(len(chosen) == 1)
        self._buttons.setVisible(may_list)
        self._allow(len(chosen))

    def _count_words(self, chosen: int) -> str:
        agents, table = self._agents, self._agents.table
        some = self.tr("{count} of {all} agents")
        if chosen > 1:
            some = self.tr("{count} of {all} selected")
            return some.format(count=f"{chosen:,}", all=f"{table.count:,}")
        if table.rowCount() != table.count:
            return some.format(count=f"{table.rowCount():,}", all=f"{table.count:,}")
        if agents.reading and agents.read_at is None and agents.total:
            return some.format(count=f"{table.count:,}", all=f"{agents.total:,}")
        if not (table.count or agents.reading or agents.read_at):
            return ""
        count = words.counted(table.count, self.tr("agent"), self.tr("agents"))
        known = agents.reading or not table.count or (agents.read_at and not agents.gaps)
        return count if known else self.tr("At least {agents}").format(agents=count)

    def _completeness(self) -> tuple[str, str, str]:
        """Words, icon and colour role."""
        agents = self._agents
        if agents.reading:
            reading = self.tr("reading {page}").format(page=self.page_words)
            return reading.strip(), "", "text2"
        if agents.gaps:
            gaps = words.counted(agents.gaps, self.tr("gap"), self.tr("gaps"))
            return gaps, "triangle-alert", "warn"
        if agents.read_at:
            age = words.read_ago(agents.read_at, datetime.now(UTC))
            return self.tr("complete, {age}").format(age=age), "circle-check", "ok"
        if agents.table.count:
            return self.tr("not complete"), "triangle-alert", "warn"
        return "", "", "text2"

    def _allow(self, chosen: int) -> None:
        one, some = chosen == 1, chosen > 0
        status = self.tr("Select agents to set their status.")
        ways = (
            (self._edit, Capability.EDIT_AGENT, one, self.tr("Select one agent to edit.")),
            (self._delete, Capability.DELETE_AGENT, some, self.tr("Select agents to delete.")),
            (self.status_button, Capability.SET_AGENT_STATUS, some, status),
        )
        for button, capability, possible, hint in ways:
            reason = self._agents.reason(capability)
            button.setEnabled(possible and not reason)
            button.setToolTip(reason or ("" if possible else hint))
