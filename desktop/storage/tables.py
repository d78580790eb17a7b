"""The tables of the local database, for SQLite and PostgreSQL alike.

Importing this module loads SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Boolean, Column, DateTime, Dialect, Index, Integer, MetaData, String, Table
from sqlalchemy.types import TypeDecorator

REVISION = "0005"
"""The newest revision in `migrations`; a database of a newer one is not touched."""


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as UTC; SQLite itself knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """To the database."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


metadata = MetaData()

schema_version = Table("schema_version", metadata, Column("version", Integer, nullable=False))
"""What versions from before the revisions look at: they refuse a database with more than 2."""

_ADDED = ("outcome", "hotline", "tags", "by")

recent_calls = Table(
    "recent_calls",
    metadata,
    Column("wish", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("to", String, nullable=False),
    Column("name", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("ring_on", String, nullable=False),
    Column("agent", String, nullable=False),
    Column("result", String, nullable=False),
    Column("seconds", Integer),
    Column("reference", String, nullable=False),
    Column("note", String, nullable=False),
    *(Column(name, String, nullable=False, server_default="") for name in _ADDED),
    Index("recent_calls_by_account", "account", "at"),
    Index("recent_calls_by_number", "to", "at"),
)

contacts = Table(
    "contacts",
    metadata,
    Column("number", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("company", String, nullable=False),
    Column("email", String, nullable=False),
    Column("note", String, nullable=False),
    Column("origin", String, nullable=False),
    Column("do_not_call", Boolean, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", String, nullable=False),
    Index("contacts_by_change", "changed_at"),
)
"""What is known of a number, shared by all desks of a database."""

agent_status = Table(
    "agent_status",
    metadata,
    Column("account", String, primary_key=True),
    Column("agent", String, primary_key=True),
    Column("status", String, nullable=False),
    Column("set_at", Moment, nullable=False),
)
