"""What contacts from elsewhere would change, before anything is written.

Numbers decide who is who. A blank entry never erases anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.domain import phone
from desktop.domain.contact import Contact, ContactEdit, Entry, changes
from desktop.domain.contact_rows import ContactDryRun, ContactRow, NotReadable
from desktop.domain.plain_numbers import e164_of
from desktop.domain.wording import say

_LONGEST = {"name": 200, "company": 200, "email": 254, "note": 4_000}
_NO_NUMBER = say("There is no number. Add one, or take the row out.")


@dataclass(slots=True)
class ContactCheck:
    """Takes rows, some at a time, and tells what they come to.

    Attributes:
        known: All contacts by number; not changed.
        country: Default country of numbers.
        origin: Key of the account that the contacts come from, or "".
        local_wins: Whether what a contact says already stays, and only blanks are filled.
    """

    known: Mapping[str, Contact]
    country: str
    origin: str = ""
    local_wins: bool = False
    _edits: dict[str, dict[str, Entry]] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)
    _faults: list[NotReadable] = field(default_factory=list)

    def take(self, rows: Iterable[ContactRow]) -> None:
        """Check some rows; of two with one number, the later one counts where they differ."""
        for row in rows:
            if row.fault:
                self._faults.append(NotReadable(row.place, "", row.fault))
            elif not row.numbers:
                self._faults.append(NotReadable(row.place, "", _NO_NUMBER))
            else:
                self._take(row)

    def result(self, source: str, *, cards: bool = False) -> ContactDryRun:
        """What all that was taken would change."""
        edits = []
        for number, entries in self._edits.items():
            contact = self.known.get(number)
            differing = changes(contact, entries)
            if contact is None and self.origin:
                differing["origin"] = self.origin
            if differing or contact is None:
                edits.append(ContactEdit(number, differing))
        before = {
            edit.number: self.known[edit.number] for edit in edits if edit.number in self.known
        }
        same = len(self._seen) - len(edits)
        return ContactDryRun(source, tuple(edits), before, same, tuple(self._faults), cards)

    def _take(self, row: ContactRow) -> None:
        entries = {key: _kept(key, value) for key, value in row.entries.items() if value != ""}
        for text in row.numbers:
            number, fault = self._number(text)
            if not number:
                self._faults.append(NotReadable(row.place, text, fault))
                continue
            self._seen.add(number)
            wanted = entries
            if self.local_wins and (contact := self.known.get(number)):
                wanted = {key: value for key, value in entries.items() if not getattr(contact, key)}
            self._edits.setdefault(number, {}).update(wanted)

    def _number(self, text: str) -> tuple[str, str]:
        plain = e164_of(text, self.country)
        if plain:
            return plain, ""
        found = phone.check(text, self.country)
        if found.number:
            return found.number.e164, ""
        return "", found.fault.value if found.fault else ""


def _kept(key: str, value: Entry) -> Entry:
    """An entry at a length that people can still read."""
    return value[: _LONGEST[key]] if isinstance(value, str) and key in _LONGEST else value
