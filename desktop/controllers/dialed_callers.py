"""Missed callers who are called from the dialer: the worklist learns what came of it, too."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from desktop.controllers.dialer import DialerController
from desktop.controllers.missed_calls import MissedCallsController
from desktop.domain.cases import Outcome
from desktop.domain.worklist import Caller, State


class DialedCallers(QObject):
    """Passes on what is noted at the dialer, as if it had been noted in the worklist."""

    def __init__(self, dialer: DialerController, missed: MissedCallsController) -> None:
        super().__init__(missed)
        self._missed = missed
        dialer.steps.is_waiting = lambda number: self._waiting(number) is not None
        dialer.steps.noted.connect(self._note)

    def _waiting(self, number: str) -> Caller | None:
        """The open caller of this number, unless somebody else is on it."""
        person = self._missed.person
        for caller in self._missed.callers:
            if caller.number == number and caller.state is not State.CLOSED and person:
                mine = caller.holder is None or caller.holder.id == person.id
                return caller if mine else None
        return None

    def _note(self, number: str, outcome: Outcome, note: str, until: datetime | None) -> None:
        caller = self._waiting(number)
        if caller:
            self._missed.note_outcome(caller, outcome, note, until)
