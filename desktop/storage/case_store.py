"""Keeps what people decided about missed callers, so that of two desks only one goes ahead.

All methods block and are for worker threads, from several of them at once.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.domain.cases import Case, CaseRefused, Step, advance
from desktop.domain.errors import StorageFailed
from desktop.domain.wording import say
from desktop.storage.database import Database

if TYPE_CHECKING:
    from sqlalchemy import Connection

LOOKED_AT = timedelta(days=60)
"""How long after its last step a case is still of interest."""
_MOST_RACES = 20
"""Races lost one after another; each time another desk took a step."""
_MOST_ATTEMPTS = 3
"""Attempts of one step over a connection that breaks."""
_AT_ONCE = 1_000


class StepUnknown(StorageFailed):
    """The connection broke while a step was being kept: other desks may see it or not."""

    title = say("We do not know if this was kept.")
    message = say("The connection to the database was lost in that moment. No call was placed.")
    hint = say("Look at this caller again before you go on.")


class Busy(StorageFailed):
    """Other desks kept taking steps about the same caller."""

    title = say("Too many people are on this caller.")
    message = say("Nothing was changed and no call was placed.")
    hint = say("Try again in a moment.")


class CaseStore:
    """Finds cases and takes steps; every method may raise StorageFailed.

    Times are judged by one clock. In a database of this desk alone that is the desk's, which made
    the step. On a server it is the server's: a step is taken at its time, and ``until`` and
    ``log_read_to``, which the desk told by its own clock, are moved by what that clock is off.
    ``covers`` is a provider's time and stays.

    Args:
        database: Where they are kept.
        now: The clock that steps of this desk are made by.
    """

    def __init__(
        self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database = database
        self._now = now
        # SQLite lets one write at a time; who waits for it in there sleeps longer and longer.
        self._taking = threading.Lock()

    @property
    def shared(self) -> bool:
        """Whether other desks take steps in the same database."""
        return self._database.shared

    def cases(self, floor: str, numbers: Collection[str] | None = None) -> dict[str, Case]:
        """Cases by number; callers that nobody did anything about have none.

        Args:
            floor: "demo" or "".
            numbers: Of these callers; None for those with a step in the last 60 days, or held
                or snoozed still.
        """
        from desktop.storage import case_rows

        if numbers is None:
            return self._database.run(
                lambda c: case_rows.recent_cases(c, floor, case_rows.now(c, self._now) - LOOKED_AT)
            )
        wanted = sorted(numbers)
        chunks = [wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)]

        def find(connection: Connection) -> dict[str, Case]:
            found: dict[str, Case] = {}
            for chunk in chunks:
                found.update(case_rows.cases_of(connection, floor, chunk))
            return found

        return self._database.run(find)

    def steps(self, floor: str, number: str) -> tuple[Step, ...]:
        """Every step about a caller, newest first; without ``seen`` and ``log_read_to``."""
        from desktop.storage import case_rows

        return self._database.run(lambda c: case_rows.steps_of(c, floor, number))

    def take(self, floor: str, step: Step) -> Case:
        """Take one step, in one transaction.

        A step whose commit was lost with the connection is looked for before it is tried again,
        so that it is never taken twice.

        Returns:
            The case after the step; if the connection broke, as it is by now.

        Raises:
            CaseRefused: The step may not follow what others did meanwhile; nothing was changed.
            StepUnknown: The database is gone, and with it the answer to whether it was kept.
            StorageFailed: Nothing was kept.
        """
        step_id = uuid.uuid4().hex
        unknown = False
        for attempt in range(1, _MOST_ATTEMPTS + 1):
            try:
                return self._take(floor, step, step_id, look=unknown)
            except _Lost as lost:
                unknown = unknown or lost.committing
                if attempt == _MOST_ATTEMPTS:
                    if unknown:
                        raise StepUnknown from lost.failure
                    raise lost.failure from None
            except StorageFailed as failure:
                if unknown:
                    raise StepUnknown from failure
                raise
        raise AssertionError("every attempt returns or raises")

    def take_all(self, floor: str, steps: Iterable[Step]) -> list[Case | CaseRefused]:
        """Take steps one after another: of each the case after it, or why it was refused.

        Raises:
            StorageFailed: The steps before were taken.
        """
        taken: list[Case | CaseRefused] = []
        for step in steps:
            try:
                taken.append(self.take(floor, step))
            except CaseRefused as refused:
                taken.append(refused)
        return taken

    def watch(self, changed: Callable[[frozenset[str]], None], stop: threading.Event) -> None:
        """Tell what other desks change, until stopped; see :mod:`desktop.storage.case_watch`.

        Returns at once where nobody shares the database.
        """
        if self.shared:
            from desktop.storage.case_watch import watch

            watch(self._database, changed, stop)

    def _take(self, floor: str, step: Step, step_id: str, look: bool) -> Case:
        """Try until nobody else is faster; ``look`` first if it was kept by an earlier attempt."""
        for _ in range(_MOST_RACES):
            with self._taking:
                taken = self._try(floor, step, step_id, look)
            if taken:
                return taken
        raise Busy

    def _try(self, floor: str, step: Step, step_id: str, look: bool) -> Case | None:
        """The case after the step, or None when another desk was faster."""
        from desktop.storage import case_rows

        committing = False

        def work(connection: Connection) -> Case | None:
            nonlocal committing
            committing = False
            case = case_rows.cases_of(connection, floor, [step.number]).get(step.number)
            if case and look and case_rows.has_step(connection, step_id):
                return case
            timed = self._timed(connection, step)
            after = advance(case or Case(step.number), timed)
            if not case_rows.write(connection, floor, after, timed.at):
                return None
            case_rows.add_step(connection, floor, after.version, timed, step_id)
            case_rows.tell(connection, floor, step.number)
            committing = True
            return after

        try:
            return self._database.run(work)
        except StorageFailed as failure:
            if case_rows.is_lost(failure):
                raise _Lost(failure, committing) from failure
            raise

    def _timed(self, connection: Connection, step: Step) -> Step:
        """The step as it can be kept, by the clock that judges all desks."""
        from desktop.storage import case_rows
        from desktop.storage.audit_log import storable

        step = replace(step, note=storable(step.note))
        if not self.shared:
            return step
        now = case_rows.now(connection, self._now)
        # Asked for after the server's answer: what is unsure makes the log seem read less far.
        off = now - self._now()
        return replace(
            step,
            at=now,
            until=step.until and step.until + off,
            log_read_to=step.log_read_to and step.log_read_to + off,
        )


class _Lost(Exception):
    """The connection broke.

    Attributes:
        failure: In plain words.
        committing: Whether all was written and only the answer to the commit is missing.
    """

    def __init__(self, failure: StorageFailed, committing: bool) -> None:
        super().__init__()
        self.failure = failure
        self.committing = committing
