"""One desk of the race: works through the callers that are open until none is.

The provider is a table: a call is a row in it, written some time after the desk's step, or never.
"""

from __future__ import annotations

import time
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import Connection, Engine, event, text

from desktop.domain.cases import SETTLES, Case, CaseRefused, Outcome, Person, Step, Verb
from desktop.domain.errors import StorageFailed
from desktop.storage.case_store import CaseStore
from desktop.storage.database import Database

MISSED_AT = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
LASTS = timedelta(seconds=1)
"""How long a claim holds here; short, so that what a killed desk held is soon taken over."""
SETTLES_HERE = timedelta(seconds=3)
"""How long the provider's log may be without a call here, in place of SETTLES."""
PROVIDER = """
    CREATE TABLE provider_log (
        number text NOT NULL, version integer NOT NULL, desk text NOT NULL,
        answered boolean NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp())
"""
# Half of the time is left for the row to become visible to others.
_PLACE = text(
    "INSERT INTO provider_log (number, version, desk, answered) "
    "SELECT :number, :version, :desk, :answered WHERE clock_timestamp() < :latest"
)
_LOG = text("SELECT at, answered FROM provider_log WHERE number = :number ORDER BY at")
_SOUGHT, _AT_A_TIME = 30, 10
_FAR = 0.01
"""Seconds that a statement is at most on its way: transactions overlap as they do in a network."""
REFUSED, FAILED, TAKEN_OVER = range(3)
"""What a desk counts."""


@dataclass
class Desk:
    """A desk whose clock is wrong by some minutes.

    Attributes:
        name: Also after it was killed and started again.
        url: Of the shared database.
        counts: Its numbers of REFUSED, FAILED and TAKEN_OVER.
        random: For its delays and choices.
    """

    name: str
    url: str
    counts: MutableSequence[int]
    random: Random

    def work(self, folder: Path, callers: list[str]) -> None:
        """Work until every caller is closed."""
        wrong = timedelta(minutes=self.random.uniform(-10, 10))
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC) + wrong
        self._who = Person(self.name, self.name.capitalize())
        self._database = Database(folder, self.url)
        self._store = CaseStore(self._database, self._now)
        event.listen(Engine, "before_cursor_execute", lambda *_: self._pause(_FAR))
        left = list(callers)
        while left:
            # All want those who have been waiting longest.
            some = self.random.sample(left[:_SOUGHT], min(_AT_A_TIME, len(left[:_SOUGHT])))
            try:
                cases = self._store.cases("", some)
            except StorageFailed:
                self.counts[FAILED] += 1
                continue
            closed = {number for number, case in cases.items() if case.handled_until}
            left = [number for number in left if number not in closed]
            for number in some[:3]:
                if number not in closed:
                    self._try(cases.get(number) or Case(number))
            self._pause(0.02)
        self._database.close()

    def _try(self, case: Case) -> None:
        try:
            self._handle(case)
        except CaseRefused:
            self.counts[REFUSED] += 1
        except StorageFailed:  # whatever it was, no call is placed
            self.counts[FAILED] += 1

    def _handle(self, case: Case) -> None:
        read_to = self._now()
        calls = self._database.run(lambda c: c.execute(_LOG, {"number": case.number}).all())
        if case.dialed_at and case.holder and (case.holder.id == self.name or self._is_over(case)):
            heard = [answered for at, answered in calls if at >= case.dialed_at]
            if heard:
                self._note(case, heard[-1])
                self.counts[TAKEN_OVER] += 1
                return
        if self.random.random() < 0.5:
            case = self._take(case, Verb.CLAIM, read_to)
            self._pause(0.1)
        self._dial(self._take(case, Verb.DIAL, read_to))

    def _is_over(self, case: Case) -> bool:
        """Whether the holder seems to be gone; the store decides by its own clock."""
        return case.until is not None and self._server_now() >= case.until

    def _server_now(self) -> datetime:
        def ask(connection: Connection) -> datetime:
            now: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
            return now

        return self._database.run(ask)

    def _take(self, case: Case, verb: Verb, read_to: datetime) -> Case:
        now = self._now()
        step = Step(
            case.number,
            verb,
            self._who,
            now,
            until=now + LASTS,
            covers=MISSED_AT,
            seen=case.version,
            # As if calls settled within the shorter time.
            log_read_to=read_to + SETTLES - SETTLES_HERE,
        )
        return self._store.take("", step)

    def _dial(self, case: Case) -> None:
        """Ask the provider for the call, if the step is still fresh, and note what came of it."""
        if case.holder != self._who or case.dialed_at is None:
            return
        # Now and then longer than the claim lasts, or than the provider may still be asked.
        if self.random.random() < 0.15:
            time.sleep(1.0)
            self._pause(0.8)
        self._pause(0.2)
        latest = case.dialed_at + SETTLES_HERE / 2
        answered = self.random.random() < 0.8
        row = {"number": case.number, "version": case.version, "desk": self.name}
        row |= {"answered": answered, "latest": latest}
        placed = self._database.run(lambda c: c.execute(_PLACE, row).rowcount)
        self._pause(0.3)
        if placed:
            self._note(case, answered)
        else:
            self._store.take("", Step(case.number, Verb.NOT_PLACED, self._who, self._now()))

    def _note(self, case: Case, answered: bool) -> None:
        outcome = Outcome.REACHED if answered else Outcome.NO_ANSWER
        step = Step(case.number, Verb.OUTCOME, self._who, self._now(), outcome, covers=MISSED_AT)
        self._store.take("", step)

    def _pause(self, most: float) -> None:
        time.sleep(self.random.uniform(0, most))
