"""Cases and steps as rows: the words between the domain and the database.

Importing this module loads SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, or_, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate

from desktop.domain.cases import Case, Outcome, Person, Step, Verb
from desktop.domain.errors import StorageFailed
from desktop.storage.audit_log import storable
from desktop.storage.upsert import insert_if_new
from desktop.storage.worklist_tables import case_steps, cases

CHANNEL = "calldeck_cases"
"""PostgreSQL tells on it which case changed: ``floor:number``."""


def is_lost(failure: StorageFailed) -> bool:
    """Whether the connection to the server broke, or there was none."""
    cause = failure.__cause__
    return isinstance(cause, DBAPIError) and cause.connection_invalidated


def now(connection: Connection, desk: Callable[[], datetime]) -> datetime:
    """The time on the server's clock, or the desk's where there is no server; UTC."""
    if connection.dialect.name != "postgresql":
        return desk()
    # Not the time at which the transaction began: it may have waited for others since.
    found: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return found.astimezone(UTC)


def cases_of(connection: Connection, floor: str, numbers: Collection[str]) -> dict[str, Case]:
    """The cases of these callers, by number."""
    query = select(cases).where(cases.c.floor == floor, cases.c.number.in_(numbers))
    return {row["number"]: _case(row) for row in connection.execute(query).mappings()}


def recent_cases(connection: Connection, floor: str, since: datetime) -> dict[str, Case]:
    """Cases with a step since then, or with a claim or snooze that lasts longer."""
    c = cases.c
    recent = or_(c.touched >= since, c.until >= since, c.snoozed_until >= since)
    query = select(cases).where(c.floor == floor, recent)
    return {row["number"]: _case(row) for row in connection.execute(query).mappings()}


def steps_of(connection: Connection, floor: str, number: str) -> tuple[Step, ...]:
    """The steps about a caller, newest first."""
    c = case_steps.c
    query = select(case_steps).where(c.floor == floor, c.number == number)
    rows = connection.execute(query.order_by(c.version.desc(), c.seq.desc())).mappings()
    return tuple(_step(row) for row in rows)


def has_step(connection: Connection, step_id: str) -> bool:
    """Whether this very step was taken before."""
    query = select(case_steps.c.seq).where(case_steps.c.step_id == step_id)
    return connection.execute(query).scalar() is not None


def write(connection: Connection, floor: str, case: Case, at: datetime) -> bool:
    """Write a case over the version before it; False, and nothing is written, if that is gone."""
    row = _row(floor, case, at)
    c = cases.c
    writing: ReturningInsert[Any] | ReturningUpdate[Any]
    if case.version == 1:
        writing = insert_if_new(connection, cases).values(row).returning(c.version)
    else:
        same = (c.floor == floor, c.number == case.number, c.version == case.version - 1)
        writing = update(cases).where(*same).values(row).returning(c.version)
    return connection.execute(writing).first() is not None


def add_step(connection: Connection, floor: str, version: int, step: Step, step_id: str) -> None:
    """Add a step to the history of its caller."""
    row = {
        "step_id": step_id,
        "floor": floor,
        "number": step.number,
        "version": version,
        "verb": step.verb.name,
        "who": step.who.id,
        "who_name": storable(step.who.name),
        "at": step.at,
        "outcome": step.outcome.name if step.outcome else "",
        "note": step.note,
        "until": step.until,
        "covers": step.covers,
    }
    connection.execute(insert(case_steps).values(row))


def tell(connection: Connection, floor: str, number: str) -> None:
    """Let the other desks know, as soon as the transaction is committed."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_notify(CHANNEL, f"{floor}:{number}")))


def _row(floor: str, case: Case, at: datetime) -> dict[str, Any]:
    return {
        "floor": floor,
        "number": case.number,
        "version": case.version,
        "holder": case.holder.id if case.holder else "",
        "holder_name": storable(case.holder.name) if case.holder else "",
        "since": case.since,
        "until": case.until,
        "dialed_at": case.dialed_at,
        "snoozed_at": case.snoozed_at,
        "snoozed_until": case.snoozed_until,
        "tries": case.tries,
        "outcome": case.outcome.name if case.outcome else "",
        "outcome_by": case.outcome_by.id if case.outcome_by else "",
        "outcome_by_name": storable(case.outcome_by.name) if case.outcome_by else "",
        "outcome_at": case.outcome_at,
        "handled_until": case.handled_until,
        "before": case.before,
        "note": case.note,
        "touched": at,
    }


def _case(row: RowMapping) -> Case:
    return Case(
        number=row["number"],
        version=row["version"],
        holder=_person(row["holder"], row["holder_name"]),
        since=row["since"],
        until=row["until"],
        dialed_at=row["dialed_at"],
        snoozed_at=row["snoozed_at"],
        snoozed_until=row["snoozed_until"],
        tries=row["tries"],
        outcome=Outcome[row["outcome"]] if row["outcome"] else None,
        outcome_by=_person(row["outcome_by"], row["outcome_by_name"]),
        outcome_at=row["outcome_at"],
        handled_until=row["handled_until"],
        note=row["note"],
        before=row["before"],
    )


def _step(row: RowMapping) -> Step:
    return Step(
        number=row["number"],
        verb=Verb[row["verb"]],
        who=Person(row["who"], row["who_name"]),
        at=row["at"],
        outcome=Outcome[row["outcome"]] if row["outcome"] else None,
        note=row["note"],
        until=row["until"],
        covers=row["covers"],
    )


def _person(person_id: str, name: str) -> Person | None:
    return Person(person_id, name) if person_id else None
