"""Contacts as a table: whose number it is, and what to mind."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from desktop.domain import phone
from desktop.domain.contact import Contact
from desktop.domain.folding import fold
from desktop.domain.wording import say
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


class ContactTable(RowTable[Contact]):
    """Contacts by number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda contact: contact.number, _search_text, parent)

    def describe(self, *, country: str) -> None:
        """Set the columns.

        Args:
            country: Default country of numbers.
        """
        self.set_columns([self._whose(country), self._company(), self._note(), self._mind()])

    def search(self, text: str) -> None:
        """Show only contacts with every word of the text, whatever marks its letters carry."""
        super().search(fold(text))

    def _whose(self, country: str) -> Column[Contact]:
        return Column(
            "name",
            say("Name"),
            lambda contact: contact.name or phone.display(contact.number, country),
            lambda contact: (not contact.name, fold(contact.name) or contact.number),
            painter="two_line",
            width=230,
            grows=True,
            answers={
                Role.SECOND_LINE: lambda contact: (
                    phone.display(contact.number, country) if contact.name else say("no name")
                ),
            },
            always={Role.ICON: "user", Role.STRONG: True},
        )

    def _company(self) -> Column[Contact]:
        return Column(
            "company",
            say("Company"),
            lambda contact: contact.company,
            lambda contact: (not contact.company, fold(contact.company)),
            width=150,
            answers={_TOOLTIP: lambda contact: contact.company},
        )

    def _note(self) -> Column[Contact]:
        return Column(
            "note",
            say("Note"),
            lambda contact: " ".join(contact.note.split()),
            lambda contact: (not contact.note, fold(contact.note)),
            width=180,
            answers={_TOOLTIP: lambda contact: contact.note},
            always={Role.TONE: Tone.MUTED},
        )

    def _mind(self) -> Column[Contact]:
        words = say("Do not call")
        return Column(
            "do_not_call",
            say("Mind"),
            lambda contact: words if contact.do_not_call else "",
            lambda contact: not contact.do_not_call,
            painter="chip",
            width=130,
            answers={
                Role.ICON: lambda contact: "circle-slash" if contact.do_not_call else "",
                Role.TONE: lambda contact: Tone.BAD if contact.do_not_call else Tone.NEUTRAL,
            },
        )


def _search_text(contact: Contact) -> str:
    folded = fold(f"{contact.name}\n{contact.company}\n{contact.email}\n{contact.note}")
    return f"{folded}\n{contact.number}"
