"""Fills the header and the right end of the status bar: counts, connection, who, when."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimeZone

from desktop.controllers.agents import AgentsController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.controllers.session import SessionController
from desktop.domain.account import region_title
from desktop.domain.worklist import Which
from desktop.qtmodels import words
from desktop.qtmodels.local import local
from desktop.qtmodels.roles import Tone
from desktop.services.health import Health
from desktop.views.widgets.header import Header
from desktop.views.widgets.status_bar import StatusBar

_AGENTS, _MISSED = 0, 1
_CONNECTIONS = {
    Health.CONNECTED: ("wifi", Tone.OK),
    Health.OFFLINE: ("wifi-off", Tone.WARN),
    Health.TROUBLE: ("cloud-off", Tone.BAD),
    Health.NOT_SIGNED_IN: ("unplug", Tone.NEUTRAL),
}


class WindowHead(QObject):
    """Keeps the header and the place in the status bar true."""

    def __init__(
        self,
        session: SessionController,
        agents: AgentsController,
        missed: MissedCallsController,
        header: Header,
        status: StatusBar,
    ) -> None:
        super().__init__(header)
        self._session = session
        self._agents = agents
        self._missed = missed
        self._header = header
        self._status = status
        self._narrow = False
        session.health_changed.connect(self._show_connection)
        session.account_changed.connect(self._show_account)
        agents.changed.connect(self._show_agents)
        missed.changed.connect(self._show_missed)
        self._show_connection()
        self._show_account()

    def set_narrow(self, narrow: bool) -> None:
        """Arrange for a narrow window: two rows, and no clock beside what is running."""
        self._narrow = narrow
        self._header.set_narrow(narrow)
        self._show_place()

    def tick(self) -> None:
        """Time went on: show the present one."""
        self._show_place()

    def _show_connection(self) -> None:
        health = self._session.health
        icon, tone = _CONNECTIONS[health]
        self._header.connection.show_state(local(health.value), icon, tone)

    def _show_account(self) -> None:
        account = self._session.account
        if account:
            self._header.account.set_account(account.name, local(account.subtitle))
        else:
            self._header.account.set_account(self.tr("Not signed in"), self.tr("no account yet"))
        self._show_agents()
        self._show_missed()
        self._show_place()

    def _show_agents(self) -> None:
        count = self._agents.table.count
        self._header.tabs.set_count(_AGENTS, f"{count:,}" if count else "")

    def _show_missed(self) -> None:
        """How many callers wait; red while one of them has been waiting for too long."""
        count = self._missed.counts.get(Which.OPEN, 0)
        overdue = self._missed.overdue > 0
        self._header.tabs.set_count(_MISSED, f"{count:,}" if count else "", overdue=overdue)
        title = self.tr("Calldeck – {count} waiting").format(count=f"{count:,}")
        told = count and self._header.tabs.shows(_MISSED)
        self._header.window().setWindowTitle(title if told else "Calldeck")

    def _show_place(self) -> None:
        account = self._session.account
        now = datetime.now(UTC)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        when = self.tr("{time} in {zone}").format(
            time=words.clock(now, self._missed.zone), zone=zone
        )
        where = (
            f"{account.provider_title} {region_title(account.region)}".strip() if account else ""
        )
        if account and account.demo:
            where = self.tr("Demo of {provider}").format(provider=where)
        parts = (where, "" if where and self._narrow else when)
        self._status.set_place(" · ".join(part for part in parts if part))
