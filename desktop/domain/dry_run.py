"""What a change would do, before anything is sent: rows of an import or of a bulk edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from desktop.domain.edits import Edit
from desktop.domain.wording import say


class Verdict(Enum):
    """What would become of a row."""

    CREATE = say("Create")
    CHANGE = say("Change")
    DELETE = say("Delete")
    SAME = say("Same")
    ERROR = say("Error")


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why a row cannot be carried out.

    Attributes:
        column: Heading of the column, or "" for the row as a whole.
        value: What stands there, stray blanks included; dots for secrets.
        rule: What is wrong, such as ``Hours run from 1 to 24.``
        fix: What to do, such as ``Write 24 for midnight.``
        key: Key of the form field, or "".
    """

    column: str
    value: str
    rule: str
    fix: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """One row that was checked.

    Attributes:
        line: Line of the file, counted from 1 with the heading; in a bulk edit the number of the
            row.
        verdict: What would become of it.
        identity: Extension or user id, as far as it can be read.
        name: Name of the agent, as far as it is known.
        edit: What would be done; None for SAME and ERROR.
        faults: Of an ERROR, one or more.
        notes: Quiet remarks by field key ("" for the row), such as ``a trailing space goes away``.
        written: What the file had where it reads differently, by field key.
    """

    line: int
    verdict: Verdict
    identity: str
    name: str
    edit: Edit | None = None
    faults: tuple[RowFault, ...] = ()
    notes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    written: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class DryRun:
    """The outcome of a check; nothing was sent for it.

    Attributes:
        title: What it would be called as a run, such as ``Import of agents.xlsx``.
        rows: All rows, in their order.
        source: Of an import: ``agents.xlsx, sheet “Staff”, 500 rows``.
        notes: Remarks on the whole, such as columns that were passed over.
    """

    title: str
    rows: tuple[CheckedRow, ...]
    source: str = ""
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> Counter[Verdict]:
        """How many rows of each verdict."""
        return Counter(row.verdict for row in self.rows)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What would be done, without the rows that are the same or wrong."""
        return tuple(row.edit for row in self.rows if row.edit is not None)
