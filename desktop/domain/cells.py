"""Cells of a file with agents: what a sheet is, and texts that a spreadsheet would change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.agent import Agent
from desktop.domain.edits import value_of
from desktop.domain.errors import CalldeckError
from desktop.domain.forms import FieldSpec, FieldValue
from desktop.domain.secret import Secret
from desktop.domain.wording import say

CLEAR = "<clear>"
"""In a cell: erase what the field holds. A blank cell leaves it as it is."""
COMMENT = "#"
"""A row whose first cell begins with it is passed over."""

_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# What Excel takes for a number, a date or a truth when it opens a CSV: leading zeros and the end of
# long numbers are lost, 1E5 is a hundred thousand, 3-4 is a day in April, and so is apr4.
_TAKEN_FOR_A_NUMBER = re.compile(
    r"\s*(?:0\d+|\d{12,}|[\d.,]*\d[eE][+-]?\d+|\d[\d.,:/% -]*[.,:/% -][\d.,:/% -]*"
    rf"|\d+[ ./-]*{_MONTH}[ .,/-]*\d*|{_MONTH}[ .,/-]*\d+[ .,/-]*\d*|true|false)\s*",
    re.IGNORECASE,
)
_LONGEST_NUMBER = 60
_ERRORS = re.compile(
    r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|"
    r"UNKNOWN!|GETTING_DATA)|Err:\d{3}"
)


class Literal(str):
    """A cell that was marked with an apostrophe: it means itself, whatever it looks like."""

    __slots__ = ()


class SheetRefused(CalldeckError):
    """A file with agents cannot be read, checked or written."""

    title = say("This file cannot be used.")
    message = say("Nothing was read or changed.")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row that is not blank.

    Attributes:
        line: Number of the row as a spreadsheet shows it, from 1. Blank rows count, a ``sep=`` line
            does not.
        cells: All cells as text, without the blank ones at the end.
    """

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that was read from a file.

    Attributes:
        file: Name of the file, without its folder.
        rows: The rows, the heading among them.
        name: Name of the sheet, "" of a CSV.
        encoding: How the text of a CSV was read, "" of a workbook.
        delimiter: What parts the cells of a CSV, "" of a workbook.
        others: Names of further sheets that hold something and were not read.
    """

    file: str
    rows: Sequence[SheetRow]
    name: str = ""
    encoding: str = ""
    delimiter: str = ""
    others: tuple[str, ...] = ()


def is_clear(text: str) -> bool:
    """Whether a cell says ``<clear>``."""
    if "<" not in text or isinstance(text, Literal):
        return False
    return text.strip().casefold() == CLEAR


def is_error(text: str) -> bool:
    """Whether a cell shows the error of a formula, such as ``#N/A``."""
    if isinstance(text, Literal):
        return False
    return ("#" in text or "Err:" in text) and bool(_ERRORS.fullmatch(text.strip()))


def protected(text: str) -> str:
    """The text with an apostrophe in front where the import would not take it for a plain value."""
    bare = text.lstrip("'")
    marked = _means_something(bare) or (bare != text and _would_change(bare))
    return f"'{text}" if marked else text


def guarded(text: str) -> str:
    """The text with an apostrophe in front where a spreadsheet that opens a CSV would change it.

    Formulas do not run, and phone numbers keep their plus and their last digits.
    """
    return f"'{text}" if _would_change(text) else text


def unguarded(text: str) -> str:
    """A cell without the apostrophe of :func:`protected` or :func:`guarded`, as a :class:`Literal`.

    Other cells stay as they are.
    """
    if not text.startswith("'"):
        return text
    bare = text.lstrip("'")
    return Literal(text[1:]) if _means_something(bare) or _would_change(bare) else text


def cell_text(spec: FieldSpec, value: FieldValue) -> str:
    """A value of a field as the export writes it: choices by their label, secrets in clear."""
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    for choice in spec.choices:
        if choice.value and choice.value == text:
            return choice.label
    return text


def cell_of(agent: Agent, spec: FieldSpec) -> str:
    """A field of an agent as the export writes it, "" for what is not there."""
    if getattr(agent, spec.key) is None:
        return ""
    return cell_text(spec, value_of(agent, spec.key))


def _means_something(text: str) -> bool:
    """Whether the import reads more into it than a text."""
    return text[:1] in {COMMENT, "="} or is_clear(text) or is_error(text)


def _would_change(text: str) -> bool:
    """Whether a spreadsheet would not keep it as it is."""
    if text.startswith(_FORMULA_STARTS):
        return True
    return len(text) < _LONGEST_NUMBER and bool(_TAKEN_FOR_A_NUMBER.fullmatch(text))
