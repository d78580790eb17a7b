"""Whether this computer starts Calldeck by itself, as the system says, and switching that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller
from desktop.runtime.autostart import Autostart, find_autostart
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner


class AutostartController(Controller):
    """Reads and writes the system's own place for it.

    Attributes:
        is_on: What the system said when it was last asked; None before that.
        fault: Why it could not be asked or told, in the system's words, or "".

    Signals:
        changed: the system was asked or told.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        command: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.is_on: bool | None = None
        self.fault = ""
        self._session = session
        self._command = command
        self._autostart: Autostart = find_autostart()

    @property
    def place(self) -> str:
        """Where the system keeps it."""
        return self._autostart.place

    def read(self) -> None:
        """Ask the system."""
        self.start("autostart", self._ask())

    def switch(self, *, on: bool) -> None:
        """Have the system start Calldeck hidden at log-in, or no longer."""
        self.start("autostart", self._switch(on))

    async def _switch(self, on: bool) -> None:
        command = self._command
        try:
            await self._session.local(lambda: self._autostart.switch(command, on=on))
        except OSError as error:
            await self._ask(error.strerror or str(error))
        else:
            await self._ask()

    async def _ask(self, fault: str = "") -> None:
        try:
            self.is_on = await self._session.local(self._autostart.is_on)
        except OSError as error:
            fault = fault or error.strerror or str(error)
        self.fault = fault
        self.changed.emit()
