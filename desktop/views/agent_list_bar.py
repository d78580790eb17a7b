"""The line above the agent table: how many, how complete, and what to do with the selected ones."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Agent
from desktop.domain.capability import Capability
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.views.agent_menus import AgentMenus
from desktop.views.list_bar import ListBar
from desktop.views.theme import px
from desktop.views.theme.stylesheet import restyle
from desktop.views.widgets.labels import ElidedLabel, set_tone
from desktop.views.widgets.short_button import ShortButton

_GAP = 8  # px
_STATE = 200  # px that count and completeness are left


class AgentListBar(ListBar):
    """Count, completeness, Refresh; buttons that set a value of the selected agents; Edit, Delete.

    Signals:
        edit: Edit agent was pressed.
        delete: Delete agent was pressed.
        clear: Clear selection was pressed.
    """

    edit = Signal()
    delete = Signal()
    clear = Signal()

    def __init__(self, agents: AgentsController, menus: AgentMenus) -> None:
        super().__init__(self.tr("Refresh agents"), agents.refresh, agents.stop)
        self._agents = agents
        self._menus = menus
        self._chosen = 0
        self._foot: QWidget | None = None
        self._clear = ShortButton(self.tr("Clear"), "x", name=self.tr("Clear selection"))
        self._name = ElidedLabel("", "secondary")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._setters = {
            "status": _setter(self.tr("Set status"), self.tr("Status")),
            "shift": _setter(self.tr("Set shift"), self.tr("Shift")),
            "sms_alert": _setter(self.tr("Set SMS alert"), self.tr("SMS alert")),
            "routing": _setter(self.tr("Set routing"), self.tr("Routing")),
        }
        for key, menu in menus.setters.items():
            self._setters[key].setMenu(menu)
        self._edit = ShortButton(self.tr("Edit agent"), "pencil")
        self._delete = ShortButton(self.tr("Delete agent"), "trash-2", role="bad")
        self._more = ShortButton(
            self.tr("More"), "ellipsis", name=self.tr("More for selected agents")
        )
        self._more.setMenu(menus.more)
        self._left, self._right = QWidget(), QWidget()
        for group, buttons in (
            (self._left, tuple(self._setters.values())),
            (self._right, (self._edit, self._delete, self._more)),
        ):
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(_GAP if group is self._left else 4))
            for button in buttons:
                row.addWidget(button)
        before_stretch = self.row.count() - 1
        self.row.insertWidget(before_stretch, self._left)
        self.row.insertWidget(before_stretch, self._clear)
        self.row.addWidget(self._name)
        self.row.addWidget(self._right)
        self._clear.clicked.connect(self.clear)
        self._edit.clicked.connect(self.edit)
        self._delete.clicked.connect(self.delete)
        self._setters["shift"].clicked.connect(menus.set_shift)

    def place_buttons(self, foot: QWidget | None) -> None:
        """Put the buttons for the selection into ``foot``, or back into this line."""
        if foot is self._foot and self.row.indexOf(self._right) >= 0:
            return
        self._foot = foot
        layout = foot.layout() if foot else None
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(self._left)
            layout.addWidget(self._right, 1, Qt.AlignmentFlag.AlignRight)
        else:
            self.row.insertWidget(self.row.indexOf(self._clear) + 1, self._left)
            self.row.addWidget(self._right)
        self.row.setContentsMargins(px(16), 0, px(16 if foot else 4), 0)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())  # it makes itself as narrow as need be

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def update_state(self, chosen: tuple[Agent, ...]) -> None:
        """Show how the list stands and what can be done with the selected agents."""
        agents, several = self._agents, len(chosen) > 1
        self._chosen = len(chosen)
        may_list = not agents.reason(Capability.LIST_AGENTS)
        ground = "accent" if several else "surface"
        if self.property("ground") != ground:
            restyle(self, ground=ground)
            set_tone(self._count, Tone.ACCENT if several else None)
        self.show_count(self._count_words(len(chosen)) if may_list else "")
        if may_list and not several:
            self.show_state(*self._completeness())
        else:
            self.show_state("")
        self.show_reading(agents.reading, may_read=may_list and not several)
        self._clear.setVisible(several)
        self._name.set_text(chosen[0].name if len(chosen) == 1 else "")
        self._name.setVisible(len(chosen) == 1)
        self._left.setVisible(may_list and bool(chosen))
        self._right.setVisible(may_list)
        self._allow(len(chosen))
        self._shorten()

    def _shorten(self) -> None:
        """Give up words where the line, or the foot of a narrow window, is too short for them."""
        setters = [button for key, button in self._setters.items() if self._menus.has(key)]
        right = (self._edit, self._delete, self._more)
        room = self.width() - px(32)
        if self._foot is None:
            room -= px(_STATE) + (self._clear.width_if(short=False) if self._chosen > 1 else 0)
        shown = setters if self._chosen else []
        for short in ((), right, (*right, *shown)):
            parts = (*shown, *right)
            needed = sum(part.width_if(short=part in short) + px(_GAP) for part in parts)
            if needed <= room:
                break
        for button in (*setters, *right):
            button.set_short(button in short)
        layout = self._foot.layout() if self._foot is not None else None
        if isinstance(layout, QHBoxLayout):  # two lines where even the short words are too long
            lines = QHBoxLayout.Direction
            layout.setDirection(lines.TopToBottom if needed > room else lines.LeftToRight)

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
        count = local(say("{count:,} agents", one="{count:,} agent", count=table.count))
        known = agents.reading or not table.count or (agents.read_at and not agents.gaps)
        return count if known else self.tr("At least {agents}").format(agents=count)

    def _completeness(self) -> tuple[str, str, str]:
        """Words, icon and colour role."""
        agents = self._agents
        if agents.reading:
            reading = self.tr("reading {page}").format(page=self.page_words).strip()
            if agents.kept_at and not self.page_words:
                age = words.read_ago(agents.kept_at, datetime.now(UTC))
                reading = self.tr("{age}, reading again").format(age=age)
            return reading, "", "text2"
        if agents.gaps:
            gaps = local(say("{count:,} gaps", one="{count:,} gap", count=agents.gaps))
            return gaps, "triangle-alert", "warn"
        if agents.read_at:
            age = words.read_ago(agents.read_at, datetime.now(UTC))
            return self.tr("complete, {age}").format(age=age), "circle-check", "ok"
        if agents.kept_at:
            age = words.ago(agents.kept_at, datetime.now(UTC))
            return self.tr("as it was {age}").format(age=age), "history", "warn"
        if agents.table.count:
            return self.tr("not complete"), "triangle-alert", "warn"
        return "", "", "text2"

    def _allow(self, chosen: int) -> None:
        reason = self._agents.reason
        one = "" if chosen == 1 else self.tr("Select one agent to edit.")
        some = "" if chosen else self.tr("Select agents to delete.")
        self._edit.allow(reason(Capability.EDIT_AGENT) or one)
        self._delete.allow(reason(Capability.DELETE_AGENT) or some)
        self._more.allow("" if chosen else self.tr("Select agents first."))
        for key, button in self._setters.items():
            button.setVisible(self._menus.has(key))
            button.allow(self._menus.reason(key))
        self._menus.allow()


class Foot(QWidget):
    """The line below the table of a narrow window, for the buttons of the list bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setProperty("edge", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.setSpacing(px(_GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _setter(name: str, brief: str) -> ShortButton:
    return ShortButton(name, brief=brief, kind="", size="small")
