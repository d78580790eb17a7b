"""The tables of the missed-call worklist: calls, what was read of them, and people's cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Boolean, Column, Integer, String

revision = "0003"
down_revision = "0002"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables, and let versions from before the migrations refuse the database."""
    _make_tables_of_calls()
    _make_tables_of_cases()
    number = sa.table("schema_version", sa.column("version", Integer))
    op.execute(sa.update(number).values(version=3))


def _texts(*names: str) -> list[Column[object]]:
    return [Column(name, String, nullable=False) for name in names]


def _moments(*names: str) -> list[Column[object]]:
    return [Column(name, _MOMENT) for name in names]


def _make_tables_of_calls() -> None:
    op.create_table(
        "finished_calls",
        Column("account", String, primary_key=True),
        Column("direction", String, primary_key=True),
        Column("id", String, primary_key=True),
        Column("at", _MOMENT, nullable=False),
        *_texts("number", "customer", "called", "agent", "name"),
        Column("seconds", Integer),
        Column("answered", Boolean, nullable=False),
        Column("read_at", _MOMENT, nullable=False),
    )
    op.create_index("finished_calls_by_time", "finished_calls", ["at"])
    op.create_index("finished_calls_by_number", "finished_calls", ["number", "at"])
    op.create_table(
        "call_coverage",
        Column("account", String, primary_key=True),
        Column("call_list", String, primary_key=True),
        Column("start", _MOMENT, primary_key=True),
        Column("end", _MOMENT, nullable=False),
        Column("read_at", _MOMENT, nullable=False),
    )


def _make_tables_of_cases() -> None:
    op.create_table(
        "cases",
        Column("floor", String, primary_key=True),
        Column("number", String, primary_key=True),
        Column("version", Integer, nullable=False),
        *_texts("holder", "holder_name"),
        *_moments("since", "until", "dialed_at", "snoozed_at", "snoozed_until"),
        Column("tries", Integer, nullable=False),
        *_texts("outcome", "outcome_by", "outcome_by_name"),
        *_moments("outcome_at", "handled_until", "before"),
        *_texts("note"),
        Column("touched", _MOMENT, nullable=False),
    )
    op.create_index("cases_by_time", "cases", ["floor", "touched"])
    op.create_table(
        "case_steps",
        Column("seq", Integer, primary_key=True, autoincrement=True),
        Column("step_id", String, nullable=False, unique=True),
        *_texts("floor", "number"),
        Column("version", Integer, nullable=False),
        *_texts("verb", "who", "who_name"),
        Column("at", _MOMENT, nullable=False),
        *_texts("outcome", "note"),
        *_moments("until", "covers"),
    )
    op.create_index("case_steps_by_caller", "case_steps", ["floor", "number", "seq"])
