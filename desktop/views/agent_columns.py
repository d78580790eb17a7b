"""Which columns the agent table has room for, and how a person left them the last time."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt

from desktop.controllers.agents import AgentsController
from desktop.storage import settings as keys
from desktop.storage.settings import Settings
from desktop.views.theme import px
from desktop.views.widgets.table_header import CHECK_WIDTH
from desktop.views.widgets.table_view import TableView

_LEAST_FIRST = (
    "id",
    "sms_alert",
    "last_call_end",
    "system_state",
    "routing",
    "user_id",
    "shift",
    "phone",
)
"""Columns that give way in a narrow window, in this order."""

_DIVIDER = b"\0"
_NAME_NEEDS, _CHIP_NEEDS = 150, 122  # px


class AgentColumns(QObject):
    """Keeps widths and order of sorting in the settings, and hides what does not fit."""

    def __init__(self, table: TableView, agents: AgentsController, settings: Settings) -> None:
        super().__init__(table)
        self._table = table
        self._agents = agents
        self._settings = settings
        self._provider = ""
        self._squeezed = False
        self._state = QByteArray()
        self._columns: tuple[object, ...] = ()
        model = agents.table
        model.modelAboutToBeReset.connect(self._take_down)
        model.modelReset.connect(self._take_up)
        table.viewport().installEventFilter(self)
        self._take_up()

    def keep(self) -> None:
        """Write widths and order of sorting to the settings."""
        self._take_down()
        self._store()

    def fit(self) -> None:
        """Hide the least important columns until the others fit, and shorten the notes."""
        header = self._table.horizontalHeader()
        columns = self._agents.table.columns
        room = self._table.width() - px(CHECK_WIDTH)
        gone: set[str] = set()
        for key in (*_LEAST_FIRST, ""):
            needed = sum(
                px(_NAME_NEEDS if column.grows else column.width)
                for column in columns
                if column.key not in gone
            )
            if needed <= room:
                break
            gone.add(key)
        for at, column in enumerate(columns):
            self._table.setColumnHidden(at, column.key in gone)
            if column.key == "status" and self._squeezed is not (needed > room):
                self._squeezed = needed > room
                header.resizeSection(at, px(_CHIP_NEEDS if self._squeezed else column.width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _take_down(self) -> None:
        if self._provider:
            self._state = self._table.horizontalHeader().saveState()

    def _take_up(self) -> None:
        """Give new columns the widths and order that were kept for their provider."""
        profile, columns = self._agents.profile, self._agents.table.columns
        if profile is None or not columns or columns is self._columns:
            return
        self._columns = columns
        if profile.id != self._provider:
            self._store()
            self._provider = profile.id
            provider, _, state = self._settings.get(keys.AGENT_HEADER).partition(_DIVIDER)
            self._state = QByteArray(state if provider.decode() == profile.id else b"")
        if not self._table.horizontalHeader().restoreState(self._state):
            self._table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.fit()

    def _store(self) -> None:
        if self._provider and not self._state.isEmpty():
            kept = self._provider.encode() + _DIVIDER + self._state.data()
            self._settings.set(keys.AGENT_HEADER, kept)
