"""Contacts on their way from or to a file: rows as they were read, and what they would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.contact import Contact, ContactEdit, Entry


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One row of a table, or one card, as it was read.

    Attributes:
        place: Where it is: number of the row or card, from 1.
        numbers: Its numbers as written; each becomes a contact.
        entries: What else it says, by entry of a contact; blank ones are not there.
        fault: Why it cannot be used at all, or "".
    """

    place: int
    numbers: tuple[str, ...] = ()
    entries: Mapping[str, Entry] = field(default_factory=dict)
    fault: str = ""


@dataclass(frozen=True, slots=True)
class NotReadable:
    """A row that changes nothing.

    Attributes:
        place: Number of the row or card.
        value: What is wrong in it, or "".
        reason: Why, and what to do.
    """

    place: int
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class ContactDryRun:
    """What contacts from elsewhere would change; nothing is written yet.

    Attributes:
        source: Where they come from, such as the name of a file.
        edits: Contacts to add and to change.
        before: The contacts that would change, as they are now, by number.
        same: How many are known already, as they are.
        faults: Rows that change nothing.
        cards: Whether ``place`` counts cards, not rows.
    """

    source: str
    edits: tuple[ContactEdit, ...]
    before: Mapping[str, Contact]
    same: int
    faults: tuple[NotReadable, ...] = ()
    cards: bool = False

    @property
    def new(self) -> int:
        """How many would be added."""
        return len(self.edits) - len(self.before)

    @property
    def changed(self) -> int:
        """How many would change."""
        return len(self.before)
