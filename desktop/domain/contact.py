"""What is known of a number: whose it is, and what to mind before it is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """A number and what is known of it; who has several numbers is several contacts.

    Attributes:
        number: E.164.
        name: Whose it is, or "".
        company: Where they work, or "".
        email: Or "".
        note: What to know about them, or "".
        do_not_call: Whether they asked not to be called.
        origin: "" for one that was entered here or imported, else key of the account whose
            provider has it.
        changed_at: When it was last changed, UTC.
        changed_by: Name of who did, or "".
    """

    number: str
    name: str = ""
    company: str = ""
    email: str = ""
    note: str = ""
    do_not_call: bool = False
    origin: str = ""
    changed_at: datetime | None = None
    changed_by: str = ""


Entry = str | bool
"""What an entry of a contact holds."""

TEXTS = ("name", "company", "email", "note")
"""Entries of a contact that are texts and that people change."""


@dataclass(frozen=True, slots=True)
class ContactEdit:
    """What shall change of a contact; it is added if it is not there.

    Attributes:
        number: E.164.
        entries: New values by the name of the entry; entries that are not named stay.
    """

    number: str
    entries: Mapping[str, Entry]


def changes(contact: Contact | None, wanted: Mapping[str, Entry]) -> dict[str, Entry]:
    """The entries of ``wanted`` that the contact has otherwise; all for one that is not there."""
    if contact is None:
        return dict(wanted)
    return {key: value for key, value in wanted.items() if getattr(contact, key) != value}
