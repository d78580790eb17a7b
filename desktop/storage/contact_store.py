"""Keeps contacts, shared by all desks of a database; every method blocks, for worker threads.

Entries of a contact are changed one by one: of two desks that change different entries of the same
contact, neither undoes what the other did.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop.domain.contact import Contact, ContactEdit
from desktop.storage.database import Database

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AT_ONCE = 500


class ContactStore:
    """Finds and changes contacts; every method may raise StorageFailed.

    The time of a change is the server's on a shared database, so that clocks of desks do not count.

    Args:
        database: Where they are kept.
        now: The clock of this desk.
    """

    def __init__(
        self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database = database
        self._now = now

    def stamp(self) -> tuple[str, ...]:
        """What is another after any desk changed something; cheap to ask for."""
        from sqlalchemy import extract, func, select

        from desktop.storage.tables import contacts as table

        # The sum, too: of two changes that were under way at once, the older may be kept last.
        at = table.c.changed_at
        query = select(func.count(), func.max(at), func.sum(extract("epoch", at)))
        return self._database.run(lambda c: tuple(map(str, c.execute(query).one())))

    def all(self) -> tuple[Contact, ...]:
        """All contacts, in no order."""
        from sqlalchemy import select

        from desktop.storage.tables import contacts as table

        return self._database.run(
            lambda c: tuple(Contact(**row) for row in c.execute(select(table)).mappings())
        )

    def amend(self, edits: Sequence[ContactEdit], by: str) -> tuple[Contact, ...]:
        """Change entries of contacts, or add those that are not there, in one transaction.

        Args:
            edits: What to change; entries that are not named stay as they are.
            by: Name of who does.

        Returns:
            The contacts as they are now, in the order of the edits.
        """
        from desktop.storage.tables import contacts as table
        from desktop.storage.upsert import insert_if_new, upsert

        numbers = sorted({edit.number for edit in edits})
        if not numbers:
            return ()

        def change(connection: Connection) -> tuple[Contact, ...]:
            from desktop.storage.case_rows import now

            at = now(connection, self._now)
            # Blank at first, so that all of them can be held: what is not there cannot, and of two
            # desks that add the same number the later would undo what the earlier entered.
            blank = _row(Contact("", changed_at=at, changed_by=by))
            new = [{**blank, "number": number} for number in numbers]
            connection.execute(insert_if_new(connection, table), new)
            known = _found(connection, numbers, locked=True)
            for edit in edits:
                entries: dict[str, Any] = {**edit.entries, "changed_at": at, "changed_by": by}
                before = known.get(edit.number) or Contact(edit.number)  # deleted in that moment
                known[edit.number] = replace(before, **entries)
            rows = [_row(known[number]) for number in numbers]
            connection.execute(upsert(connection, table), rows)
            return tuple(known[edit.number] for edit in edits)

        return self._database.run(change)

    def put_back(self, contacts: Sequence[Contact]) -> tuple[Contact, ...]:
        """Add contacts again that were deleted; who is there by now stays as he is.

        Returns:
            All of them as they are now.
        """
        from desktop.storage.tables import contacts as table
        from desktop.storage.upsert import insert_if_new

        def add(connection: Connection) -> tuple[Contact, ...]:
            from desktop.storage.case_rows import now

            at = now(connection, self._now)
            in_order = sorted(contacts, key=attrgetter("number"))  # see _chunks
            rows = [_row(replace(contact, changed_at=at)) for contact in in_order]
            if rows:
                connection.execute(insert_if_new(connection, table), rows)
            known = _found(connection, [contact.number for contact in contacts])
            return tuple(known.values())

        return self._database.run(add)

    def delete(self, numbers: Collection[str]) -> tuple[Contact, ...]:
        """Remove contacts; returns those that were there, as they were."""
        from sqlalchemy import delete

        from desktop.storage.tables import contacts as table

        def remove(connection: Connection) -> tuple[Contact, ...]:
            known = _found(connection, numbers, locked=True)
            for chunk in _chunks(numbers):
                connection.execute(delete(table).where(table.c.number.in_(chunk)))
            return tuple(known.values())

        return self._database.run(remove)


def _found(
    connection: Connection, numbers: Iterable[str], *, locked: bool = False
) -> dict[str, Contact]:
    """Contacts with these numbers, by number; on a server, held until the transaction ends."""
    from sqlalchemy import select

    from desktop.storage.tables import contacts as table

    found: dict[str, Contact] = {}
    for chunk in _chunks(numbers):
        query = select(table).where(table.c.number.in_(chunk)).order_by(table.c.number)
        rows = connection.execute(query.with_for_update() if locked else query).mappings()
        found.update((row["number"], Contact(**row)) for row in rows)
    return found


def _chunks(numbers: Iterable[str]) -> list[list[str]]:
    # In one order: two desks that hold rows of each other would wait for ever.
    wanted = sorted(set(numbers))
    return [wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE)]


def _row(contact: Contact) -> Mapping[str, Any]:
    return {name: _storable(value) for name, value in asdict(contact).items()}


def _storable(value: object) -> object:
    """A text without what no database takes: NUL, and halves of characters."""
    if not isinstance(value, str):
        return value
    return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
