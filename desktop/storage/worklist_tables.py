"""Tables of the missed-call worklist: finished calls, what was read of them, and people's cases.

Importing this module loads SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, String, Table

from desktop.storage.tables import Moment, metadata

finished_calls = Table(
    "finished_calls",
    metadata,
    Column("account", String, primary_key=True),
    Column("direction", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("number", String, nullable=False),
    Column("customer", String, nullable=False),
    Column("called", String, nullable=False),
    Column("agent", String, nullable=False),
    Column("name", String, nullable=False),
    Column("seconds", Integer),
    Column("answered", Boolean, nullable=False),
    Column("read_at", Moment, nullable=False),
    Column("recording", String, nullable=False, server_default=""),
    Index("finished_calls_by_time", "at"),
    Index("finished_calls_by_number", "number", "at"),
)

call_coverage = Table(
    "call_coverage",
    metadata,
    Column("account", String, primary_key=True),
    Column("call_list", String, primary_key=True),
    Column("start", Moment, primary_key=True),
    Column("end", Moment, nullable=False),
    Column("read_at", Moment, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("floor", String, primary_key=True),
    Column("number", String, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("holder", String, nullable=False),
    Column("holder_name", String, nullable=False),
    Column("since", Moment),
    Column("until", Moment),
    Column("dialed_at", Moment),
    Column("snoozed_at", Moment),
    Column("snoozed_until", Moment),
    Column("tries", Integer, nullable=False),
    Column("outcome", String, nullable=False),
    Column("outcome_by", String, nullable=False),
    Column("outcome_by_name", String, nullable=False),
    Column("outcome_at", Moment),
    Column("handled_until", Moment),
    Column("before", Moment),
    Column("note", String, nullable=False),
    Column("touched", Moment, nullable=False),
    Index("cases_by_time", "floor", "touched"),
)

case_steps = Table(
    "case_steps",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("step_id", String, nullable=False, unique=True),
    Column("floor", String, nullable=False),
    Column("number", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("verb", String, nullable=False),
    Column("who", String, nullable=False),
    Column("who_name", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("outcome", String, nullable=False),
    Column("note", String, nullable=False),
    Column("until", Moment),
    Column("covers", Moment),
    Index("case_steps_by_caller", "floor", "number", "seq"),
)
