"""The filters of the agent table: combo boxes for what its columns can be narrowed by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from desktop.controllers.agents import AgentsController
from desktop.domain.agent import Routing
from desktop.domain.capability import Capability
from desktop.qtmodels.agent_filter import AgentFilter
from desktop.qtmodels.agent_state_columns import no_status
from desktop.views import icons, theme
from desktop.views.delegates.base import LEADING
from desktop.views.theme import px
from desktop.views.widgets.choices import ComboBox
from desktop.views.widgets.table_view import TableView

_PADDING, _CHEVRON = 12, 26  # px


class FilterBox(ComboBox):
    """Shows what it filters by before its choice, and stands out while it hides rows.

    The first choice lets everything through.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name)
        self._title = title
        self._values: list[object] = []
        self.offer(())

    def offer(self, choices: Sequence[tuple[str, object, str]]) -> None:
        """Take over other choices: word, value and icon; nothing is hidden any more."""
        self.blockSignals(True)
        self.clear()
        self._values = [None, *(value for _, value, _ in choices)]
        self.add_choice(self.tr("any"), 0)
        for at, (word, _, icon) in enumerate(choices, 1):
            self.add_choice(word, at, icon)
        self.setCurrentIndex(0)
        self.blockSignals(False)
        self.updateGeometry()

    @property
    def value(self) -> object:
        """The value that is wanted; None for any."""
        at = self.currentIndex()
        return self._values[at] if at > 0 else None

    @property
    def words(self) -> str:
        """What is shown while it is closed."""
        return f"{self._title}: {self.currentText()}"

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("body", 500)).horizontalAdvance(self.words)
        return QSize(words + px(_PADDING) + px(_CHEVRON) + 2, px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        role = "accent" if self.value is not None else "text"
        painter.setPen(theme.color(role if self.isEnabled() else "disabled"))
        painter.setFont(theme.font("body", 500))
        room = self.rect().adjusted(px(_PADDING), 0, -px(_CHEVRON), 0)
        painter.drawText(room, LEADING, self.words)
        place = QRect(self.width() - px(28), 0, px(22), self.height())
        icons.paint(painter, "chevron-down", "text2", place, px(14))


class AgentFilters(QObject):
    """The filters that the provider's columns allow, and what they let through now.

    Signals:
        changed: something else is let through.
        offered: there are other filters than before.

    Attributes:
        boxes: all filters by the column that each needs.
    """

    changed = Signal()
    offered = Signal()

    def __init__(self, agents: AgentsController, table: TableView) -> None:
        super().__init__(table)
        self._agents = agents
        self._table = table
        self.boxes = {
            "status": FilterBox(self.tr("Status filter"), self.tr("Status")),
            "shift": FilterBox(self.tr("Shift filter"), self.tr("Shift")),
            "sms_alert": FilterBox(self.tr("SMS alert filter"), self.tr("SMS alert")),
            "routing": FilterBox(self.tr("Routing filter"), self.tr("Route")),
        }
        for box in self.boxes.values():
            box.currentIndexChanged.connect(self._apply)
            box.hide()
        agents.reset.connect(self.offer)
        self.offer()

    @property
    def shown(self) -> list[FilterBox]:
        """The filters that there are for this provider."""
        has = self._agents.table.has_column
        return [box for key, box in self.boxes.items() if has(key)]

    @property
    def count(self) -> int:
        """How many filters hide something."""
        return self._wanted().count

    def clear(self) -> None:
        """Hide nothing any more."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)

    def allow(self, allowed: bool) -> None:
        """Whether there is a list to filter."""
        for box in self.boxes.values():
            box.setEnabled(allowed)

    def tick(self) -> None:
        """Time went on: other shifts may cover now."""
        self._agents.table.filter(self._wanted())

    def offer(self) -> None:
        """Offer what the provider that is signed in to knows."""
        profile = self._agents.profile
        if profile and not self._agents.reason(Capability.LIST_AGENTS):
            none = no_status(profile.status_is_read)
            statuses = [(one.label, one.value, one.icon) for one in (*profile.statuses, none)]
            self.boxes["status"].offer(statuses)
        on_now, off_now = self.tr("on now"), self.tr("not on now")
        self.boxes["shift"].offer(((on_now, True, "clock"), (off_now, False, "moon")))
        self.boxes["sms_alert"].offer(
            ((self.tr("on"), True, "bell"), (self.tr("off"), False, "bell-off"))
        )
        self.boxes["routing"].offer(
            (
                (self.tr("app or SIP"), Routing.APP, "headset"),
                (self.tr("phone number"), Routing.PHONE, "smartphone"),
            )
        )
        self._apply()
        self.offered.emit()

    def _apply(self) -> None:
        for box in self.boxes.values():
            box.updateGeometry()
        self._agents.table.filter(self._wanted())
        self.changed.emit()

    def _wanted(self) -> AgentFilter:
        values = {key: box.value for key, box in self.boxes.items()}
        on_shift = values["shift"]
        hour = int(self._table.row_state.hour_now()) if on_shift is not None else 0
        status, routing, alert = values["status"], values["routing"], values["sms_alert"]
        return AgentFilter(
            status=status if isinstance(status, str) else None,
            on_shift=on_shift if isinstance(on_shift, bool) else None,
            sms_alert=alert if isinstance(alert, bool) else None,
            routing=routing if isinstance(routing, Routing) else None,
            hour=hour,
        )
