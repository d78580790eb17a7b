"""The journal of runs and the audit log in the local database; see services.run_store.RunStore.

All methods block and are for worker threads, from several of them at once.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.errors import StorageFailed
from desktop.domain.runs import AuditEntry, Run, RunState, Step, StepState
from desktop.domain.wording import say
from desktop.storage.database import Database
from desktop.storage.sealing import Box, Vault
from desktop.storage.step_seals import StepSeals
from desktop.storage.step_text import step_from_text, step_to_text

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select
    from sqlalchemy.engine import RowMapping

MOST_RUNS = 500
"""Finished runs kept for each account, with their steps; the audit log keeps all it was told."""


class RunGone(StorageFailed):
    """The database knows nothing of the run: it was damaged and begun anew, or the run is old."""

    title = say("This run is no longer in the journal.")
    message = say("Nothing more of it can be noted down on this computer.")
    hint = say("Check the agents again before you go on.")


def journal_vault() -> Vault:
    """Where the journal's key is kept: apart from the sign-ins', which goes with the last of them.

    It is never destroyed; signing out erases what it could open.
    """
    return Vault("this computer", "journal")  # part of the key's name, the same in all languages


class Journal:
    """Keeps runs, step by step; every method is one transaction and may raise StorageFailed.

    Secrets are taken out of the steps and kept only sealed, one text for each step, which opens
    for that step of that run alone. Where there is no keyring they are dropped.

    Args:
        database: The local database.
        box: Gets the key for secrets, usually ``journal_vault().box``.
        desk: Tells this desk from others that use the same database.
    """

    def __init__(self, database: Database, box: Callable[[], Box], desk: str) -> None:
        self._database = database
        self._seals = StepSeals(box)
        self._desk = desk
        # SQLite lets one write at a time; who waits for it in there sleeps longer and longer.
        self._writing = threading.Lock()

    def begin(self, run: Run, steps: Sequence[Step]) -> None:
        """Keep a new run with all its steps before anything is sent."""
        from sqlalchemy import insert

        from desktop.storage.journal_tables import run_steps, runs

        self._seals.ask_again()
        row = self._row_of_run(run)
        rows = [self._row(run, step) for step in steps]

        def keep(connection: Connection) -> None:
            result = connection.execute(insert(runs).values(row))
            (seq,) = result.inserted_primary_key or (None,)
            if rows:
                connection.execute(insert(run_steps), [{**row, "run": seq} for row in rows])

        self._write(keep)

    def note(self, run: Run, steps: Sequence[Step], entries: Sequence[AuditEntry] = ()) -> None:
        """Keep the steps as they are now, and add to the audit log, both or neither.

        The write-ahead log is not forced to the disk each time (``synchronous = NORMAL``): after a
        killed program everything is there, after a power cut the last notes may be missing. That
        is enough, because a run that goes on looks each planned create up before it is sent.

        Raises:
            RunGone: Nothing was kept.
        """
        from sqlalchemy import bindparam, update

        from desktop.storage import audit_log
        from desktop.storage.journal_tables import run_steps as table

        rows = [self._row(run, step) for step in steps]
        for row in rows:
            row["this_number"] = row.pop("number")
        same = (table.c.run == bindparam("this_run"), table.c.number == bindparam("this_number"))
        changing = update(table).where(*same)

        def keep(connection: Connection) -> None:
            seq = _seq(connection, run)
            if rows:
                connection.execute(changing, [{**row, "this_run": seq} for row in rows])
            audit_log.add(connection, entries)

        self._write(keep)

    def end(self, run: Run, state: RunState) -> None:
        """Note how a run ended; the oldest of many ended runs go.

        Raises:
            RunGone: There is nothing to end.
        """
        from sqlalchemy import update

        from desktop.storage.journal_tables import runs

        def keep(connection: Connection) -> None:
            seq = _seq(connection, run)
            connection.execute(update(runs).where(runs.c.seq == seq).values(state=state.name))
            if state is not RunState.OPEN:
                _purge(connection, run.account)

        self._write(keep)

    def unfinished(self, account: str) -> tuple[Run, ...]:
        """Open runs of the account that this desk began, oldest first, with their counts."""
        from sqlalchemy import select

        from desktop.storage.journal_tables import runs

        query = select(runs).where(
            runs.c.account == account,
            runs.c.desk == self._desk,
            runs.c.state == RunState.OPEN.name,
        )
        return self._database.run(lambda c: _runs(c, query.order_by(runs.c.seq)))

    def runs(self, account: str, limit: int = 200) -> tuple[Run, ...]:
        """The newest runs of the account from any desk, newest first, with their counts."""
        from sqlalchemy import select

        from desktop.storage.journal_tables import runs

        query = select(runs).where(runs.c.account == account)
        query = query.order_by(runs.c.seq.desc()).limit(limit)
        return self._database.run(lambda c: _runs(c, query))

    def steps(self, run: Run) -> tuple[Step, ...]:
        """All steps of a run in their order; none of a run that is gone.

        Raises:
            UnreadableStep: One of them is damaged.
        """
        from sqlalchemy import select

        from desktop.storage.journal_tables import run_steps, runs

        query = (
            select(run_steps)
            .join(runs, runs.c.seq == run_steps.c.run)
            .where(runs.c.id == run.id)
            .order_by(run_steps.c.number)
        )
        self._seals.ask_again()
        found = self._database.run(lambda c: c.execute(query).mappings().all())
        return tuple(self._step(run, row) for row in found)

    def add_entries(self, entries: Sequence[AuditEntry]) -> None:
        """Add to the audit log what happened outside a run."""
        from desktop.storage import audit_log

        self._write(lambda c: audit_log.add(c, entries))

    def entries(
        self, account: str, text: str = "", limit: int = 1_000, before: int | None = None
    ) -> tuple[AuditEntry, ...]:
        """The newest entries of the audit log, newest first.

        Args:
            account: Key of the account.
            text: Only those with every word of it in agent, name, field, old, new or who.
            limit: At most so many.
            before: Skip so many of the newest, for paging; None skips none.
        """
        from desktop.storage import audit_log

        return self._database.run(lambda c: audit_log.newest(c, account, text, limit, before or 0))

    def _write(self, work: Callable[[Connection], None]) -> None:
        with self._writing:
            self._database.run(work)

    def _row_of_run(self, run: Run) -> dict[str, Any]:
        from desktop.storage.audit_log import storable

        return {
            "id": run.id,
            "account": run.account,
            "desk": self._desk,
            "title": storable(run.title),
            "started": run.started,
            "who": storable(run.who),
            "state": run.state.name,
            "undoes": run.undoes,
        }

    def _row(self, run: Run, step: Step) -> dict[str, Any]:
        content, secrets = step_to_text(step)
        return {
            "number": step.number,
            "state": step.state.name,
            "at": step.at,
            "content": content,
            "sealed": self._seals.seal(secrets, _purpose(run, step.number)),
        }

    def _step(self, run: Run, row: RowMapping) -> Step:
        secrets = self._seals.open(row["sealed"], _purpose(run, row["number"]))
        return step_from_text(row["number"], row["state"], row["at"], row["content"], secrets)


def _purpose(run: Run, number: int) -> str:
    return f"step {number} of run {run.id}"


def _seq(connection: Connection, run: Run) -> int:
    from sqlalchemy import select

    from desktop.storage.journal_tables import runs

    seq = connection.execute(select(runs.c.seq).where(runs.c.id == run.id)).scalar()
    if seq is None:
        raise RunGone
    return int(seq)


def _runs(connection: Connection, query: Select[Any]) -> tuple[Run, ...]:
    """The runs of a query, in its order."""
    from sqlalchemy import func, select

    from desktop.storage.journal_tables import run_steps, runs

    chosen = query.with_only_columns(runs.c.seq).subquery()
    steps = run_steps.c
    counting = (
        select(steps.run, steps.state, func.count())
        .where(steps.run.in_(select(chosen.c.seq)))
        .group_by(steps.run, steps.state)
    )
    counts: dict[int, Counter[StepState]] = {}
    for seq, state, number in connection.execute(counting):
        counts.setdefault(seq, Counter())[StepState[state]] = number
    return tuple(
        Run(
            id=row["id"],
            account=row["account"],
            title=row["title"],
            started=row["started"],
            who=row["who"],
            state=RunState[row["state"]],
            undoes=row["undoes"],
            counts=counts.get(row["seq"], Counter()),
        )
        for row in connection.execute(query).mappings()
    )


def _purge(connection: Connection, account: str) -> None:
    from sqlalchemy import delete, select

    from desktop.storage.journal_tables import run_steps, runs

    old = (
        select(runs.c.seq)
        .where(runs.c.account == account, runs.c.state != RunState.OPEN.name)
        .order_by(runs.c.seq.desc())
        .offset(MOST_RUNS)
    )
    gone = [seq for (seq,) in connection.execute(old)]
    if gone:
        connection.execute(delete(run_steps).where(run_steps.c.run.in_(gone)))
        connection.execute(delete(runs).where(runs.c.seq.in_(gone)))
