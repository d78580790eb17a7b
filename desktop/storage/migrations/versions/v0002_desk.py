"""The tables that desks had before there were migrations; makes what is missing of them.

A file of version 1, or one whose making was cut off, has some of them already.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, Integer, String

revision = "0002"
down_revision = None

_MOMENT = sa.DateTime(timezone=True)
_REFUSAL = "the audit log is only added to"
_REFUSING = (
    "CREATE OR REPLACE FUNCTION audit_log_only_added_to() RETURNS trigger LANGUAGE plpgsql "
    f"AS $$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
)
_GUARD = (
    "CREATE TRIGGER audit_log_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_log_only_added_to()"
)
_GUARDS = {
    "sqlite": [
        f"CREATE TRIGGER IF NOT EXISTS audit_log_no_{event} BEFORE {event} ON audit_log "
        f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
        for event in ("update", "delete")
    ],
    "postgresql": [_REFUSING, "DROP TRIGGER IF EXISTS audit_log_guard ON audit_log", _GUARD],
}


def upgrade() -> None:
    """Make the tables, the guard of the audit log, and the number that older versions look at."""
    _make_tables_of_calls()
    _make_tables_of_changes()
    _make_indexes()
    for statement in _GUARDS.get(op.get_bind().dialect.name, []):
        op.execute(statement)
    number = sa.table("schema_version", sa.column("version", Integer))
    if not op.get_bind().execute(sa.update(number).values(version=2)).rowcount:
        op.execute(sa.insert(number).values(version=2))


def _make(name: str, *columns: Column[object] | sa.ForeignKeyConstraint, counted: bool) -> None:
    op.create_table(name, *columns, if_not_exists=True, sqlite_autoincrement=counted)


def _texts(*names: str) -> list[Column[object]]:
    return [Column(name, String, nullable=False) for name in names]


def _make_tables_of_calls() -> None:
    _make("schema_version", Column("version", Integer, nullable=False), counted=False)
    _make(
        "recent_calls",
        Column("wish", String, primary_key=True),
        *_texts("account", "to", "name"),
        Column("at", _MOMENT, nullable=False),
        *_texts("ring_on", "agent", "result"),
        Column("seconds", Integer),
        *_texts("reference", "note"),
        counted=False,
    )
    _make(
        "agent_status",
        Column("account", String, primary_key=True),
        Column("agent", String, primary_key=True),
        *_texts("status"),
        Column("set_at", _MOMENT, nullable=False),
        counted=False,
    )


def _make_tables_of_changes() -> None:
    _make(
        "runs",
        Column("seq", Integer, primary_key=True),
        Column("id", String, nullable=False, unique=True),
        *_texts("account", "desk", "title"),
        Column("started", _MOMENT, nullable=False),
        *_texts("who", "state", "undoes"),
        counted=True,
    )
    _make(
        "run_steps",
        Column("run", Integer, sa.ForeignKey("runs.seq"), primary_key=True),
        Column("number", Integer, primary_key=True),
        *_texts("state"),
        Column("at", _MOMENT),
        *_texts("content", "sealed"),
        counted=False,
    )
    _make(
        "audit_log",
        Column("id", Integer, primary_key=True),
        *_texts("account"),
        Column("at", _MOMENT, nullable=False),
        *_texts("who", "agent", "name", "action", "field", "old", "new", "run", "outcome"),
        *_texts("reply", "words"),
        counted=True,
    )
    _make(
        "templates",
        Column("provider", String, primary_key=True),
        Column("name", String, primary_key=True),
        *_texts("content"),
        counted=False,
    )


def _make_indexes() -> None:
    for table, name, columns in (
        ("recent_calls", "recent_calls_by_account", ["account", "at"]),
        ("runs", "runs_by_account", ["account", "seq"]),
        ("run_steps", "run_steps_by_state", ["run", "state"]),
        ("audit_log", "audit_log_by_account", ["account", "id"]),
    ):
        op.create_index(name, table, columns, if_not_exists=True)
