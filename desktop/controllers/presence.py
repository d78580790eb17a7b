"""The own status of a person who is signed in as an agent, and the break that is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress, same_account
from desktop.domain.account import Role
from desktop.domain.agent import AgentStatus
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.wording import say
from desktop.services.agents import AgentService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

_AVAILABLE = "ok"
"""Tone of the statuses in which an agent takes calls."""


class PresenceController(Controller):
    """Knows what was set from here, and nothing else: no provider tells agents their status.

    Attributes:
        status: Value of the status that was set here, "" when none was.
        set_at: When, UTC; None when none was.
        break_left: Break left when it was last read, or None.
        break_fault: Why it could not be read, or "".

    Signals:
        changed: status, what may be set, or the break that is left.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        service: AgentService,
        tasks: TaskRunner,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.status, self.set_at = "", None  # type: str, datetime | None
        self.break_left: timedelta | None = None
        self.break_fault = ""
        self._session = session
        self._service = service
        self._now = now
        self._connection = session.connection
        session.changed.append(self._session_changed)

    @property
    def is_agent(self) -> bool:
        """Whether the person has a status at all."""
        account = self._session.account
        return account is not None and account.role is Role.AGENT

    @property
    def statuses(self) -> tuple[AgentStatus, ...]:
        """What can be chosen, as far as the sign-in may; () for who has none."""
        profile = self._session.profile
        return profile.statuses if profile and self.is_agent else ()

    @property
    def reason(self) -> str:
        """Why no status can be set; "" when one can."""
        return self._session.capabilities.reason(Capability.SET_OWN_STATUS)

    @property
    def present(self) -> AgentStatus | None:
        """The status that was set here."""
        return next((status for status in self.statuses if status.value == self.status), None)

    @property
    def available(self) -> AgentStatus | None:
        """The status to come back to."""
        return next((status for status in self.statuses if status.tone == _AVAILABLE), None)

    @property
    def pauses(self) -> tuple[AgentStatus, ...]:
        """The statuses of a break."""
        return tuple(status for status in self.statuses if status.icon in {"coffee", "utensils"})

    @property
    def is_away(self) -> bool:
        """Whether a status was set here in which no calls come."""
        return self.present is not None and self.present.tone != _AVAILABLE

    @property
    def lasted(self) -> timedelta:
        """How long the status that was set here has lasted."""
        return max(self._now() - self.set_at, timedelta(0)) if self.set_at else timedelta(0)

    def set_status(self, status: str) -> None:
        """Set the own status; until the provider has taken it, the old one is shown."""
        self.start("status", self._set_status(status), "agents.own_status")

    def come_back(self) -> None:
        """Set the status in which calls come, unless that is the present one."""
        available = self.available
        if available and not self.reason and available is not self.present:
            self.set_status(available.value)

    def read_break(self) -> None:
        """Read how much break is left, where the provider tells."""
        if not self._session.capabilities.reason(Capability.READ_BREAK):
            self.start_once("break", self._read_break())

    async def _set_status(self, status: str) -> None:
        self.busy_changed.emit(Progress(say("Setting your status")))
        await self._service.set_own_status(status)
        self.status, self.set_at = status, self._now()
        self.changed.emit()

    async def _read_break(self) -> None:
        try:
            self.break_left, self.break_fault = await self._service.break_left(), ""
        except CalldeckError as error:  # a side note: told in its place, not over the window
            self.break_left, self.break_fault = None, error.title
        self.changed.emit()

    def _session_changed(self) -> None:
        before, self._connection = self._connection, self._session.connection
        if self._connection is before or same_account(before, self._connection):
            return
        for key in ("status", "break"):
            self._tasks.cancel(f"{self._prefix}.{key}")
        self.status, self.set_at = "", None
        self.break_left, self.break_fault = None, ""
        self.changed.emit()
        self.read_break()
