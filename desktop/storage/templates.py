"""Named sets of agent fields, such as ``Night shift 21–24``, in the local database.

For worker threads; what is kept holds for everybody who signs in to the provider at this desk.
"""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.domain.secret import Secret
from desktop.domain.templates import Template
from desktop.storage.database import Database, replace_row

if TYPE_CHECKING:
    from sqlalchemy.engine import RowMapping


class Templates:
    """Keeps templates; every method is one transaction and may raise StorageFailed.

    Args:
        database: The local database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, provider: str) -> tuple[Template, ...]:
        """The templates for agents of a provider, by name."""
        from sqlalchemy import select

        from desktop.storage.journal_tables import templates as table

        query = select(table).where(table.c.provider == provider)
        rows = self._database.run(lambda c: c.execute(query).mappings().all())
        found = [_template(row) for row in rows]
        return tuple(sorted(found, key=lambda template: (template.name.casefold(), template.name)))

    def save(self, provider: str, template: Template) -> None:
        """Keep a template in place of the one with its name; secrets in it are left out."""
        from desktop.storage.journal_tables import templates as table

        row = {
            "provider": provider,
            "name": template.name,
            "content": json.dumps(
                {key: v for key, v in template.values.items() if not isinstance(v, Secret)}
            ),
        }
        self._database.run(lambda c: replace_row(c, table, row, ("provider", "name")))

    def delete(self, provider: str, name: str) -> None:
        """Remove a template, if it is there."""
        from sqlalchemy import delete

        from desktop.storage.journal_tables import templates as table

        gone = delete(table).where(table.c.provider == provider, table.c.name == name)
        self._database.run(lambda c: c.execute(gone))


def _template(row: RowMapping) -> Template:
    """A template; one whose values cannot be read comes without them."""
    try:
        values = json.loads(row["content"])
    except ValueError:
        values = {}
    return Template(row["name"], MappingProxyType(values if isinstance(values, dict) else {}))
