"""What a desk knows of numbers, and what it keeps of its calls beside their result."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Boolean, Column, String

revision = "0004"
down_revision = "0003"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table of contacts, and widen the one of recent calls."""
    op.create_table(
        "contacts",
        Column("number", String, primary_key=True),
        *_texts("name", "company", "email", "note", "origin"),
        Column("do_not_call", Boolean, nullable=False),
        Column("changed_at", _MOMENT, nullable=False),
        *_texts("changed_by"),
    )
    op.create_index("contacts_by_change", "contacts", ["changed_at"])
    for name in ("outcome", "hotline", "tags", "by"):
        op.add_column("recent_calls", Column(name, String, nullable=False, server_default=""))
    op.create_index("recent_calls_by_number", "recent_calls", ["to", "at"])


def _texts(*names: str) -> list[Column[object]]:
    return [Column(name, String, nullable=False) for name in names]
