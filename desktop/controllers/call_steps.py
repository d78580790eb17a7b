"""What is done to the call of the card: ending it, handing it over, noting what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller
from desktop.domain.call import TransferTarget
from desktop.domain.cases import Outcome
from desktop.services.dialing import CallProgress, Dialing
from desktop.services.tasks import TaskRunner


class CallStepsController(Controller):
    """Steps of the person, one at a time.

    Attributes:
        is_waiting: Whether a number is that of a missed caller who waits at this desk.

    Signals:
        transferred: str, who took over.
        noted: E.164, ``Outcome``, note, when to call again (UTC) or None.
    """

    transferred = Signal(object)
    noted = Signal(object, object, object, object)

    def __init__(self, dialing: Dialing, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(tasks, parent)
        self.is_waiting: Callable[[str], bool] = lambda _: False
        self._dialing = dialing

    @property
    def transferring(self) -> bool:
        """Whether the call is just being handed over."""
        return self.running("transfer")

    @property
    def writes(self) -> tuple[str, ...]:
        """How the keys of work begin that keeps what a person did: quitting waits for it."""
        return (f"{self._prefix}.note ",)

    def stop(self) -> None:
        """End the call, where the provider can."""
        self.start_once("stop", self._dialing.steering.stop())

    def transfer(self, target: TransferTarget) -> None:
        """Hand the call over; while that is under way another wish for it does nothing."""
        self.start_once("transfer", self._transfer(target))

    def check_now(self) -> None:
        """Look in the provider's call log now for a call whose outcome is unknown."""
        self._dialing.check_now()

    def save_note(self, wish: str, note: str) -> None:
        """Keep a note with a call."""
        self.start(f"note {wish}", self._dialing.keep(wish, note=note), "note")

    def note_outcome(
        self, call: CallProgress, outcome: Outcome, note: str, until: datetime | None
    ) -> None:
        """Keep what came of a call, and tell the worklist if the caller waits there."""
        wish = call.request.wish
        self.start(
            f"note {wish}", self._dialing.keep(wish, outcome=outcome.name, note=note), "note"
        )
        self.noted.emit(call.request.to.e164, outcome, note, until)

    async def _transfer(self, target: TransferTarget) -> None:
        await self._dialing.steering.transfer(target)
        self.transferred.emit(target.name or target.number)
