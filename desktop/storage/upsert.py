"""One statement that inserts a row or replaces it, in the words of SQLite or PostgreSQL.

Importing this module loads SQLAlchemy: import it in a worker thread only.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(
    connection: Connection, table: Table, unless_newer: str = ""
) -> postgresql.Insert | sqlite.Insert:
    """Insert a row, or replace the one with its primary key.

    Args:
        connection: Tells which database it is for.
        table: Into which.
        unless_newer: A column: the row stays as it is if it has more there; "" replaces always.
    """
    insert = _insert(connection, table)
    new = {c.name: insert.excluded[c.name] for c in table.c if not c.primary_key}
    where = table.c[unless_newer] <= insert.excluded[unless_newer] if unless_newer else None
    return insert.on_conflict_do_update(
        index_elements=list(table.primary_key), set_=new, where=where
    )


def insert_if_new(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Insert a row, or do nothing if there is one with its primary key."""
    return _insert(connection, table).on_conflict_do_nothing(index_elements=list(table.primary_key))


def _insert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
