"""The line above the agent table: how many, how complete, and what to do with the selected ones."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.controllers.base import Progress
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.qtmodels import words
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.labels import ElidedLabel, IconLabel, label


class AgentListBar(QWidget):
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
        super().__init__()
        self._agents = agents
        self._progress: Progress | None = None
        self._count = label("", "strong")
        self._icon = IconLabel("", "ok", 14)
        self._state = ElidedLabel("", "secondary")
        self._refresh = IconButton("refresh-cw", "Refresh agents")
        self._stop = Button(self.tr("Stop"), "x", kind="quiet", size="small")
        self._clear = Button(self.tr("Clear"), "x", kind="quiet", name="Clear selection")
        self._name = ElidedLabel("", "secondary")
        self.status_button = Button(self.tr("Set status"))
        self._edit = Button(self.tr("Edit agent"), "pencil", kind="quiet")
        self._delete = Button(self.tr("Delete agent"), "trash-2", kind="quiet", role="bad")
        self._buttons = QWidget()
        self._line = QProgressBar()
        self._lay_out()
        self._refresh.clicked.connect(agents.refresh)
        self._stop.clicked.connect(agents.stop)
        self._clear.clicked.connect(self.clear)
        self._edit.clicked.connect(self.edit)
        self._delete.clicked.connect(self.delete)

    def take_progress(self, progress: object) -> None:
        """What is running now, ``Progress`` or None."""
        self._progress = progress if isinstance(progress, Progress) else None

    def place_buttons(self, foot: QWidget | None) -> None:
        """Put the buttons for the selection into ``foot``, or back into this line."""
        layout = foot.layout() if foot else self._row
        if layout is not None and layout.indexOf(self._buttons) < 0:
            layout.addWidget(self._buttons)

    def update_state(self, chosen: tuple[Agent, ...]) -> None:
        """Show how the list stands and what can be done with the selected agents."""
        several = len(chosen) > 1
        if self.property("ground") != ("accent" if several else "surface"):
            restyle(self, ground="accent" if several else "surface")
        self._show_count(len(chosen) if several else 0)
        self._show_completeness(hidden=several)
        self._show_buttons(chosen)

    def _lay_out(self) -> None:
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(px(16), 0, px(4), 0)
        self._row.setSpacing(px(8))
        for part in (self._count, self._icon):
            self._row.addWidget(part)
        self._row.addWidget(self._state)
        for button in (self._refresh, self._stop, self._clear):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self._name, 1)
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(px(4))
        for action in (self.status_button, self._edit, self._delete):
            buttons.addWidget(action)
        self._row.addWidget(self._buttons)
        self._line.setTextVisible(False)
        self._line.setFixedHeight(2)
        self._line.setAccessibleName("Reading agents")
        keep = self._line.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addWidget(self._line)
        self.setFixedHeight(px(40))

    def _show_count(self, chosen: int) -> None:
        agents = self._agents
        table, shown = agents.table, agents.table.rowCount()
        if chosen:
            text = self.tr("{count} of {all} selected").format(
                count=f"{chosen:,}", all=f"{table.count:,}"
            )
        elif table.needle and shown != table.count:
            text = self.tr("{count} of {all} agents").format(
                count=f"{shown:,}", all=f"{table.count:,}"
            )
        elif agents.reading and agents.read_at is None and agents.total:
            text = self.tr("{count} of {all} agents").format(
                count=f"{table.count:,}", all=f"{agents.total:,}"
            )
        else:
            text = words.counted(table.count, self.tr("agent"), self.tr("agents"))
            if table.count and not agents.reading and (agents.gaps or agents.read_at is None):
                text = self.tr("At least {agents}").format(agents=text)
        self._count.setText(text if agents.profile and self._may_list else "")

    @property
    def _may_list(self) -> bool:
        return not self._agents.reason(Capability.LIST_AGENTS)

    def _show_completeness(self, *, hidden: bool) -> None:
        agents = self._agents
        icon, role, text = "", "text2", ""
        now = datetime.now(UTC)
        if agents.reading:
            page = self._progress.text.partition(", ")[2] if self._progress else ""
            text = self.tr("reading {page}").format(page=page).strip()
        elif agents.gaps:
            gaps = words.counted(agents.gaps, self.tr("gap"), self.tr("gaps"))
            icon, role, text = "triangle-alert", "warn", gaps
        elif agents.read_at:
            icon, role = "circle-check", "ok"
            text = self.tr("complete, {age}").format(age=words.read_ago(agents.read_at, now))
        elif agents.table.count:
            icon, role, text = "triangle-alert", "warn", self.tr("not complete")
        shown = bool(text) and not hidden and self._may_list
        self._state.set_text(text)
        self._state.setVisible(shown)
        self._icon.set_icon(icon, role)
        self._icon.setVisible(shown and bool(icon))
        self._refresh.setVisible(self._may_list and not hidden and not agents.reading)
        self._stop.setVisible(agents.reading and not hidden)
        progress = self._progress
        self._line.setVisible(agents.reading)
        counted = progress is not None and bool(progress.total)
        self._line.setRange(0, progress.total or 0 if progress and counted else 0)
        self._line.setValue(progress.done or 0 if progress and counted else 0)

    def _show_buttons(self, chosen: tuple[Agent, ...]) -> None:
        several, one = len(chosen) > 1, len(chosen) == 1
        self._clear.setVisible(several)
        self._name.set_text(chosen[0].name if one else "")
        self._name.setVisible(one)
        self._buttons.setVisible(self._agents.profile is not None and self._may_list)
        ways = (
            (self._edit, Capability.EDIT_AGENT, one, self.tr("Select one agent to edit.")),
            (self._delete, Capability.DELETE_AGENT, one or several, self.tr("Select agents.")),
            (
                self.status_button,
                Capability.SET_AGENT_STATUS,
                one or several,
                self.tr("Select agents to set their status."),
            ),
        )
        for button, capability, possible, hint in ways:
            reason = self._agents.reason(capability)
            button.setEnabled(possible and not reason)
            button.setToolTip(reason or ("" if possible else hint))
