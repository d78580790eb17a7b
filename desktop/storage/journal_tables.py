"""The tables of runs, of the audit log and of templates, for SQLite and PostgreSQL alike.

Importing this module loads SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from desktop.storage.tables import Moment, metadata

runs = Table(
    "runs",
    metadata,
    Column("seq", Integer, primary_key=True),  # short in the steps, and the order of beginning
    Column("id", String, nullable=False, unique=True),
    Column("account", String, nullable=False),
    Column("desk", String, nullable=False),
    Column("title", String, nullable=False),
    Column("started", Moment, nullable=False),
    Column("who", String, nullable=False),
    Column("state", String, nullable=False),
    Column("undoes", String, nullable=False),
    Index("runs_by_account", "account", "seq"),
    sqlite_autoincrement=True,
)

run_steps = Table(
    "run_steps",
    metadata,
    Column("run", Integer, ForeignKey("runs.seq"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", String, nullable=False),
    Column("at", Moment),
    Column("content", String, nullable=False),
    Column("sealed", String, nullable=False),
    Index("run_steps_by_state", "run", "state"),  # counted without reading the contents
)

audit_log = Table(
    "audit_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", String, nullable=False),
    Column("agent", String, nullable=False),
    Column("name", String, nullable=False),
    Column("action", String, nullable=False),
    Column("field", String, nullable=False),
    Column("old", String, nullable=False),
    Column("new", String, nullable=False),
    Column("run", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("reply", String, nullable=False),
    Column("words", String, nullable=False),  # what is searched, in small letters of any script
    Index("audit_log_by_account", "account", "id"),
    sqlite_autoincrement=True,
)

templates = Table(
    "templates",
    metadata,
    Column("provider", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("content", String, nullable=False),
)
