"""The numbers that were called last from this desk, for menus and short lists."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller
from desktop.domain.errors import CalldeckError
from desktop.services.dialing import Dialing
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

_MOST, _LOOKED_AT = 5, 50


class RecentNumbers(Controller):
    """Knows a few of them, each once, whatever the list of calls is showing.

    Attributes:
        numbers: E.164 and name ("" where none is known), the newest first.

    Signals:
        changed: they are other ones.
    """

    changed = Signal()

    def __init__(
        self, session: Session, dialing: Dialing, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self.numbers: tuple[tuple[str, str], ...] = ()
        self._session = session
        self._dialing = dialing
        self._account = ""
        dialing.recents_changed.append(self._read)
        session.changed.append(self._session_changed)

    def _session_changed(self) -> None:
        account = self._session.account.key if self._session.account else ""
        if account != self._account:
            self._account = account
            self._read()

    def _read(self) -> None:
        self.start("recent numbers", self._look())

    async def _look(self) -> None:
        found: dict[str, str] = {}
        with suppress(CalldeckError):  # the list of calls tells that they cannot be read
            for call in await self._dialing.recent(_LOOKED_AT):
                found.setdefault(call.to, call.name)
        self.numbers = tuple(found.items())[:_MOST]
        self.changed.emit()
