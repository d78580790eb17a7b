"""Adds to the audit log and searches it; nothing here changes or removes an entry.

Importing this module loads SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, insert, select

from desktop.domain.runs import AuditEntry
from desktop.storage.journal_tables import audit_log as table

_SEARCHED = ("agent", "name", "field", "old", "new", "who")
_NAMES = [item.name for item in fields(AuditEntry)]
_COLUMNS = [table.c[name] for name in _NAMES]


def add(connection: Connection, entries: Sequence[AuditEntry]) -> None:
    """Add entries, in their order."""
    if entries:
        connection.execute(insert(table), [_row(entry) for entry in entries])


def newest(
    connection: Connection, account: str, text: str, limit: int, skipped: int
) -> tuple[AuditEntry, ...]:
    """The newest entries with every word of the text, newest first."""
    query = select(*_COLUMNS).where(table.c.account == account)
    for word in storable(text).casefold().split():
        query = query.where(table.c.words.contains(word, autoescape=True))
    query = query.order_by(table.c.id.desc()).limit(limit).offset(skipped)
    return tuple(AuditEntry(**row) for row in connection.execute(query).mappings())


def storable(text: str) -> str:
    """The text without what no database takes: NUL, and halves of characters from broken JSON."""
    return text.replace("\0", "?").encode("utf-8", "replace").decode("utf-8")


def _row(entry: AuditEntry) -> dict[str, Any]:
    row: dict[str, Any] = {name: getattr(entry, name) for name in _NAMES}
    row.update({name: storable(text) for name, text in row.items() if isinstance(text, str)})
    row["words"] = "\n".join(row[name] for name in _SEARCHED).casefold()
    return row
