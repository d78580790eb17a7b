"""Writes tables to CSV or XLSX so that Excel and LibreOffice leave every cell as it is."""

from __future__ import annotations

import csv
import io
import os
import re
import secrets
import unicodedata
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.cells import SheetRefused, guarded
from desktop.domain.wording import say

if TYPE_CHECKING:
    from openpyxl import Workbook

Rows = Sequence[Sequence[str]]

_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_TEXT_FORMAT = "@"
_WIDEST_COLUMN = 60
_TELL_EVERY = 500  # rows
_MODE = 0o666  # less the umask
_PRIVATE_MODE = 0o600


def write_sheet(
    path: Path,
    rows: Rows,
    *,
    name: str = "Agents",
    private: bool = False,
    tell: Callable[[int], None] = lambda _: None,
) -> None:
    """Write a heading and rows; a workbook if the file's name ends with ``.xlsx``, else a CSV.

    The file is complete or not there at all; one that exists is replaced.

    Args:
        path: Where to.
        rows: Texts; the first row is the heading.
        name: Name of the sheet in a workbook.
        private: Whether only its owner may read it, because it holds passwords.
        tell: Told now and then how many rows are done; what it raises leaves no file behind.

    Raises:
        SheetRefused: It cannot be written; what was there before still is.
    """
    rows = _written(rows)
    told = _Told(rows, tell)
    content = _workbook({name: told}) if _is_workbook(path) else _csv(told)
    _put(path, content, _PRIVATE_MODE if private else _MODE)


def write_sheets(path: Path, sheets: Mapping[str, Rows]) -> tuple[Path, ...]:
    """Write several tables: sheets of one workbook; or the first to a CSV, the others beside it.

    Each file is complete or not there at all; one that exists is replaced. Beside
    ``missed-calls.csv`` all but the first table go to ``missed-calls-figures.csv``, each under its
    name and with an empty line between.

    Args:
        path: Where to.
        sheets: Tables by their names, each with a heading.

    Returns:
        The files written.

    Raises:
        SheetRefused: One cannot be written; what was there before in its place still is.
    """
    sheets = {name: _written(rows) for name, rows in sheets.items()}
    if _is_workbook(path):
        _put(path, _workbook(sheets), _MODE)
        return (path,)
    first, *others = sheets.items()
    _put(path, _csv(first[1]), _MODE)
    if not others:
        return (path,)
    beside = path.with_name(f"{path.stem}-figures{path.suffix}")
    below = [row for name, rows in others for row in ([name], *rows, [])]
    _put(beside, _csv(below[:-1]), _MODE)
    return (path, beside)


def write_file(path: Path, content: bytes) -> None:
    """Write a finished document; it is complete or not there at all.

    Raises:
        SheetRefused: It cannot be written; what was there before still is.
    """
    _put(path, content, _MODE)


class _Told(Sequence[Sequence[str]]):
    """Rows that tell how far whoever goes through them is."""

    def __init__(self, rows: Rows, tell: Callable[[int], None]) -> None:
        self._rows, self._tell = rows, tell

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, at: Any) -> Any:
        return self._rows[at]

    def __iter__(self) -> Iterator[Sequence[str]]:
        for at, row in enumerate(self._rows):
            if at % _TELL_EVERY == 0:
                self._tell(at)
            yield row


def _is_workbook(path: Path) -> bool:
    return path.suffix.lower() == ".xlsx"


def _written(rows: Rows) -> Rows:
    return [[_encodable(cell) for cell in row] for row in rows]


def _csv(rows: Rows) -> bytes:
    """UTF-8 with its mark, without which Excel takes it for Windows-1252."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _workbook(sheets: Mapping[str, Rows]) -> bytes:
    from openpyxl import Workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells the time in a way that Python outgrew
        book = Workbook(write_only=True)
        for name, rows in sheets.items():
            _add_sheet(book, name, rows)
        written = io.BytesIO()
        book.save(written)
    return written.getvalue()


def _add_sheet(book: Workbook, name: str, rows: Rows) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for number, width in enumerate(_widths(rows), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for line, row in enumerate(rows):
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, _UNWRITABLE.sub(_escaped, text))
            cell.data_type = "s"  # also what begins with an equals sign
            cell.number_format = _TEXT_FORMAT
            if line == 0:
                cell.font = Font(bold=True)
            cells.append(cell)
        sheet.append(cells)


def _widths(rows: Rows) -> list[int]:
    """Width of each column in characters, from the heading and the rows that are on top."""
    count = max((len(row) for row in rows), default=0)
    widths = [8] * count
    for row in rows[:200]:
        for column, text in enumerate(row):
            widths[column] = max(widths[column], min(_shown_length(text) + 2, _WIDEST_COLUMN))
    return widths


def _shown_length(text: str) -> int:
    wide = sum(1 for char in text if unicodedata.east_asian_width(char) in "WF")
    return len(text) + wide


def _escaped(found: re.Match[str]) -> str:
    """A character that no XML may hold, as Excel writes it."""
    return f"_x{ord(found[0]):04X}_"


def _encodable(text: str) -> str:
    """The text with a question mark for each half of a character, which no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="replace").decode()
    return text


def _put(path: Path, content: bytes, mode: int) -> None:
    """Write beside the file, then put it in its place."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        opened = os.open(
            beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), mode
        )
        with os.fdopen(opened, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _refused(path, error) from None


def _refused(path: Path, error: OSError) -> SheetRefused:
    title, message = (
        say("“{name}” was not written.", name=path.name),
        say("What was there before is unchanged."),
    )
    if path.is_dir():
        return SheetRefused(title, message, say("It is a folder. Choose another name."))
    if isinstance(error, PermissionError):
        hint = say("Close it in other programs, or choose another folder.")
        return SheetRefused(title, message, hint)
    if isinstance(error, FileNotFoundError):
        return SheetRefused(
            title, message, say("Its folder is not there any more. Choose another one.")
        )
    reason = error.strerror or type(error).__name__
    return SheetRefused(
        title, message, say("The system says: {reason}. Choose another folder.", reason=reason)
    )
