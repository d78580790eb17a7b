"""The missed calls of the last seven days, by the hour of the day: what shift hours are held to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Signal

from desktop.controllers.base import Controller, Progress, Told
from desktop.domain.call import Direction
from desktop.domain.capability import Capability
from desktop.domain.errors import CalldeckError
from desktop.domain.period import Preset, period_of
from desktop.domain.shifts import DAY, calls_by_hour
from desktop.domain.wording import say
from desktop.services.missed_calls import MissedCallService
from desktop.services.session import Session
from desktop.services.tasks import TaskRunner

FRESH = timedelta(minutes=1)
"""How long what was read is not read again by merely coming back."""


class MissedWeek(Controller):
    """Reads incoming missed calls; of each, only the hour is kept.

    Attributes:
        calls_by_hour: How many came in each hour of the day; None before any were read.
        calls_complete: Whether these are all there are.
        calls_error: Why they could not be read, or None.
        zone: The zone in which hours count.

    Signals:
        changed: other calls are known, or how far reading is.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        service: MissedCallService,
        tasks: TaskRunner,
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.zone = zone
        self.calls_by_hour: tuple[int, ...] | None = None
        self.calls_complete = False
        self.calls_error: CalldeckError | None = None
        self._calls_read_at: datetime | None = None
        self._session = session
        self._service = service

    @property
    def reading_calls(self) -> bool:
        """Whether missed calls are being read."""
        return self.running("calls")

    @property
    def calls_forbidden(self) -> str:
        """Why this sign-in has no missed calls; "" when it has."""
        return self._session.capabilities.reason(Capability.MISSED_INCOMING)

    def read_calls(self) -> None:
        """Read the calls, from the first page on."""
        if self._session.connection and not self.calls_forbidden:
            self.start("calls", self._read_calls(), "shifts.calls")

    def read_calls_if_old(self) -> None:
        """Read the calls unless that is being done, or was just now."""
        read = self._calls_read_at
        if not self.reading_calls and (read is None or datetime.now(UTC) - read > FRESH):
            self.read_calls()

    def stop(self) -> None:
        """Stop reading; what was read so far is said to be incomplete."""
        self.cancel("calls")
        self.changed.emit()

    async def _read_calls(self) -> None:
        self.calls_error = None
        first = self.calls_by_hour is None
        self._tell_reading("")
        found, complete = [0] * DAY, True
        try:
            period = period_of(Preset.LAST_7_DAYS, datetime.now(UTC), self.zone)
            async for part in self._service.read(period, Direction.INCOMING):
                more = calls_by_hour((call.at for call in part.calls), self.zone)
                found = [one + other for one, other in zip(found, more, strict=True)]
                complete = not part.failed
                if first and not part.done:  # until all are there, those that are
                    self.calls_by_hour, self.calls_complete = tuple(found), False
                page, pages = part.pages_read, part.pages
                self._tell_reading(
                    say(", page {page} of {pages}", page=page, pages=pages)
                    if pages
                    else say(", page {page}", page=page)
                )
        except CalldeckError as error:
            self.calls_error = error
            self.changed.emit()
            raise Told from error
        self.calls_by_hour, self.calls_complete = tuple(found), complete
        self._calls_read_at = datetime.now(UTC)
        self.changed.emit()

    def _tell_reading(self, page: str) -> None:
        text = self.tr("Reading last week's missed calls") + page
        self.busy_changed.emit(Progress(text, can_stop=True))
        self.changed.emit()

    def _forget_calls(self) -> None:
        self._tasks.cancel(f"{self._prefix}.calls")
        self.calls_by_hour, self.calls_complete = None, False
        self.calls_error, self._calls_read_at = None, None
