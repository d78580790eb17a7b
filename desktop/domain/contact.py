"""What is known of a number: whose it is, and what to mind before it is called."""

from __future__ import annotations

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
