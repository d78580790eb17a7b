"""The toolbar of the recent calls: whose, search, when, who called, how it ended, which agent."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.call_history import CallHistoryController
from desktop.domain.agent import Agent
from desktop.domain.call import Direction
from desktop.domain.call_history import Ended, Within
from desktop.qtmodels.caller_list import CallerList
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Role
from desktop.views.theme import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.fields import SearchField
from desktop.views.widgets.labels import label
from desktop.views.widgets.segmented import Segmented

_ROOMY, _SLIM, _NARROW = 780, 560, 620
"""Pixels of width: from there on all choices show; below, they stand two and two; no heading."""
_DIRECTIONS = {
    Direction.BOTH: "phone",
    Direction.OUTGOING: "phone-outgoing",
    Direction.INCOMING: "phone-incoming",
}
_ENDS = {
    Ended.ANY: "circle-dot",
    Ended.ANSWERED: "circle-check",
    Ended.UNANSWERED: "phone-off",
    Ended.MISSED: "phone-missed",
    Ended.OTHER: "circle-question-mark",
}
_WIDELY = 100  # against the rest of a row


class RecentFilters(QWidget):
    """One row with what is chosen often; the rest below it, in slim panes behind a button."""

    def __init__(self, calls: CallHistoryController) -> None:
        super().__init__()
        self._calls = calls
        self.search = SearchField(self.tr("Search recent calls"))
        self._whose = Segmented(
            (
                ("desk", self.tr("This desk"), ""),
                ("all", self.tr("All calls"), ""),
            )
        )
        self._within = ComboBox(self.tr("Call period"))
        for within in Within:
            self._within.add_choice(local(within.value), within, "calendar-days")
        self._direction = ComboBox(self.tr("Call direction"))
        for direction, icon in _DIRECTIONS.items():
            both = self.tr("In and out")
            words = both if direction is Direction.BOTH else local(direction.value)
            self._direction.add_choice(words, direction, icon)
        self._ended = ComboBox(self.tr("Call result"))
        for ended, icon in _ENDS.items():
            self._ended.add_choice(local(ended.value), ended, icon)
        self._agents = CallerList()
        self._agent = ComboBox(self.tr("Agent of the calls"))
        self._agent.setModel(self._agents)
        self._more = IconButton("list-filter", self.tr("Filter recent calls"), kind="")
        self._more.setCheckable(True)
        self._heading = label(self.tr("Recent calls"), "heading")
        self._boxes = (self._within, self._direction, self._ended, self._agent)
        self._below = QWidget()
        self._grid, self._across = QGridLayout(self._below), 0
        self._lay_out()
        self._whose.chosen.connect(lambda whose: calls.choose(everybody=whose == "all"))
        self._within.currentIndexChanged.connect(
            lambda _: calls.choose(within=self._within.currentData())
        )
        self._direction.currentIndexChanged.connect(
            lambda _: calls.choose(direction=self._direction.currentData())
        )
        self._ended.currentIndexChanged.connect(
            lambda _: calls.choose(ended=self._ended.currentData())
        )
        self._agent.currentIndexChanged.connect(
            lambda _: calls.choose_agent(self._agent.currentData(Role.ROW_ID) or "")
        )
        self._more.toggled.connect(lambda _: self._arrange())
        self.search.textChanged.connect(calls.search)
        calls.changed.connect(self.update_state)
        calls.reset.connect(self.search.clear)
        self.update_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def clear(self) -> None:
        """Show all calls of the time again."""
        self.search.clear()
        wanted = self._calls.wanted.without_filters
        self._calls.choose(direction=wanted.direction, ended=wanted.ended, agent=wanted.agent)

    def update_state(self) -> None:
        """Show the choices in force."""
        calls, wanted = self._calls, self._calls.wanted
        quiet = [QSignalBlocker(box) for box in self._boxes]
        self._whose.choose("all" if wanted.everybody else "desk")
        self._within.choose(wanted.within)
        self._direction.choose(wanted.direction)
        self._ended.choose(wanted.ended)
        everybody = Agent(id="", name=self.tr("All agents"), extension="", user_id="")
        listed = sorted(calls.agents, key=lambda agent: agent.extension)
        self._agents.set_agents((everybody, *listed) if listed else ())
        chosen = next((one.id for one in listed if (one.user_id or one.id) == wanted.agent), "")
        self._agent.setCurrentIndex(max(0, self._agents.position_of(chosen)))
        for blocker in quiet:
            blocker.unblock()
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= px(_ROOMY)
        filters = self._calls.wanted.filters
        self._heading.setVisible(self.width() >= px(_NARROW))
        self._more.setVisible(not roomy)
        self._below.setVisible(roomy or self._more.isChecked() or filters > 0)
        self._agent.setVisible(self._agents.rowCount() > 0)
        across = 2 if self.width() < px(_SLIM) else len(self._boxes)
        if across != self._across:
            self._across = across
            for at, box in enumerate(self._boxes):
                self._grid.addWidget(box, at // across, at % across)
                self._grid.setColumnStretch(at, _WIDELY if at < across else 0)
            self._grid.setColumnStretch(across, 1)  # what no box takes is left at the right

    def _lay_out(self) -> None:
        for box in self._boxes:
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            box.setMaximumWidth(px(220))
        self.search.setMinimumWidth(px(120))
        self.search.setMaximumWidth(px(320))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._heading)
        head.addWidget(self._whose)
        head.addStretch(1)
        head.addWidget(self.search, 6)
        head.addWidget(self._more)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(8))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._below)
