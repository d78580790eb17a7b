"""Contacts that TeleCMI Global keeps for its agents: rows of its list, and bodies of its writes.

Sources: https://doc.telecmi.com/chub/docs/agent-get-contact, ``agent-update-contact`` and, for v3,
``agent-add-contact``. The list has pages of ten, an addition takes a hundred contacts at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.contact import Contact, Entry
from desktop.domain.contact_rows import ContactRow
from desktop.providers.decoding import BadValue, Row, number_text, words
from desktop.providers.endpoint import Effect, Endpoint

ROWS = 10
"""Most contacts of a page."""


@dataclass(frozen=True, slots=True)
class ContactPages:
    """Where contacts are read and written.

    Attributes:
        listing: One page of the list.
        add: Adds up to a hundred; adds them again if it is sent again.
        update: Replaces the name and more of one number.
    """

    listing: Endpoint
    add: Endpoint
    update: Endpoint


def contact_pages(pages: str, auth: str) -> ContactPages:
    """The pages of TeleCMI Global.

    Args:
        pages: Address of the vendor's documentation.
        auth: What they are opened with.
    """

    def page(name: str, path: str, effect: Effect, doc: str) -> Endpoint:
        return Endpoint(name, "POST", "rest", path, auth, effect, pages + doc)

    return ContactPages(
        page("user/contact/get", "/v2/user/contact/get", Effect.READS, "agent-get-contact"),
        page("contact/add", "/v3/contact/add", Effect.ONCE, "agent-add-contact"),
        page("user/contact/update", "/v2/user/contact/update", Effect.SETS, "agent-update-contact"),
    )


def read_contact(row: Row) -> ContactRow:
    """One row of the list; its number is text or a number, without a plus."""
    number = number_text(row.get("mobile"))
    if not number:
        raise BadValue("a contact without number")
    entries: dict[str, Entry] = {"name": words(row.get("name")), "email": words(row.get("email"))}
    info = row.get("info")
    if isinstance(info, str):
        entries["note"] = info.strip()
    kept = {key: value for key, value in entries.items() if value and value != "unknown"}
    return ContactRow(0, (number if number.startswith("+") else f"+{number}",), kept)


def addition(contacts: Sequence[Contact]) -> dict[str, object]:
    """The body that adds contacts, without the token."""
    return {"contacts": [_new(contact) for contact in contacts]}


def change(contact: Contact) -> dict[str, object]:
    """The body that changes one, without the token; what is blank here is not sent."""
    body: dict[str, object] = {"name": _name(contact), "phone_number": _digits(contact)}
    if contact.email:
        body["email"] = contact.email
    if contact.note:
        body["info"] = contact.note
    return body


def _new(contact: Contact) -> dict[str, object]:
    first, _, last = _name(contact).rpartition(" ")
    # Both names must be there; who has one name only is that by first name, and by a full stop.
    row: dict[str, object] = {
        "phone_no": _digits(contact),
        "first_name": first or last,
        "last_name": last if first else ".",
    }
    if contact.email:
        row["email_id"] = contact.email
    if contact.company:
        row["company"] = contact.company
    return row


def _name(contact: Contact) -> str:
    return " ".join(contact.name.split()) or contact.number


def _digits(contact: Contact) -> int:
    return int(contact.number.lstrip("+"))
