"""Reads workbooks (XLSX) with openpyxl: every cell as the text that a person sees or typed."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.cells import Sheet, SheetRefused
from desktop.domain.wording import say
from desktop.storage.sheets_rows import WIDEST, numbered, refuse_long

if TYPE_CHECKING:
    from openpyxl import Workbook

MOST_UNPACKED = 200_000_000
"""Bytes that a workbook may come to; a sheet of 100,000 agents has a third."""

_LAST_ROW = 1_048_576
_PARTS = (".xml", ".rels", ".vml")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DAY_ONE = date(1900, 1, 1)
_SAVE_AGAIN = say("Open it in Excel or LibreOffice, save it again as XLSX, and choose that file.")


def read(content: bytes, name: str, sheet: str, most_rows: int) -> Sheet:
    """Read one sheet of a workbook.

    Args:
        content: The file.
        name: Its name, for refusals.
        sheet: Name of the sheet; "" takes the first one that is visible and not empty.
        most_rows: Refuse more rows than that.

    Raises:
        SheetRefused: It is damaged, no workbook, too large, or has no such sheet.
    """
    try:
        with_formulas = _inspected(content, name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what openpyxl would lose in writing
            return _read(content, name, sheet, most_rows, with_formulas)
    except SheetRefused:
        raise
    except Exception as error:  # openpyxl raises whatever a damaged part makes it trip over
        raise SheetRefused(say("“{name}” is damaged.", name=name), hint=_SAVE_AGAIN) from error


def _inspected(content: bytes, name: str) -> bool:
    """Look into the archive before anything unpacks it; returns whether there are formulas."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        if sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise SheetRefused(
                say("“{name}” is far larger than it looks.", name=name),
                hint=say("Copy the agents to a new workbook, and choose that one."),
            )
        if not any(part.filename.lower() == "xl/workbook.xml" for part in parts):
            raise SheetRefused(
                say("“{name}” is not an Excel workbook.", name=name),
                hint=say("Save it as XLSX or CSV, and choose that file."),
            )
        for part in parts:
            if part.filename.lower().endswith(_PARTS):
                with archive.open(part) as opened:
                    head = opened.read(2_000).replace(b"\0", b"")
                if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                    raise SheetRefused(
                        say("“{name}” is not an Excel workbook.", name=name), hint=_SAVE_AGAIN
                    )
        sheets = [part for part in parts if part.filename.lower().startswith("xl/worksheets/")]
        return any(_FORMULA.search(archive.read(part)) for part in sheets)


def _read(content: bytes, name: str, sheet: str, most_rows: int, with_formulas: bool) -> Sheet:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    visible = [one.title for one in book.worksheets if one.sheet_state == "visible"]
    if sheet and sheet not in book.sheetnames:
        raise SheetRefused(
            say("“{name}” has no sheet “{sheet}”.", name=name, sheet=sheet),
            hint=say("Choose another sheet."),
        )
    wanted = [sheet] if sheet else visible or book.sheetnames
    filled = [title for title in wanted if next(_rows(book, title), None)]
    others = [title for title in visible if title not in wanted or title in filled[1:]]
    if not filled:
        return Sheet(name, (), wanted[0] if wanted else "")
    rows = []
    for line, cells in _rows(book, filled[0]):
        rows.append((line, [_text(cell) for cell in cells]))
        refuse_long(len(rows), most_rows, name)
    if with_formulas:
        formulas = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        _name_uncalculated(rows, dict(_rows(formulas, filled[0])))
    return Sheet(name, numbered(rows), filled[0], others=tuple(others))


def _rows(book: Workbook, title: str) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Rows with any value, and their numbers."""
    table = book[title]
    table.reset_dimensions()  # some programs write wrong ones
    for line, cells in enumerate(table.iter_rows(values_only=True), 1):
        if line > _LAST_ROW:
            break
        if any(cell is not None and cell != "" for cell in cells):
            yield line, cells[:WIDEST]


def _name_uncalculated(
    rows: list[tuple[int, list[str]]], formulas: dict[int, tuple[Any, ...]]
) -> None:
    """Put the formula into cells whose formula was never calculated; blank would read "leave"."""
    for line, cells in rows:
        for column, formula in enumerate(formulas.get(line, ())):
            words = str(getattr(formula, "text", formula))  # of an array formula
            if words.startswith("=") and column < len(cells) and not cells[column]:
                cells[column] = words


def _text(cell: object) -> str:
    """A value as text: whole numbers without a point, hours as 09:00, days as 2026-01-31."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _ESCAPED.sub(_unescaped, cell) if "_x" in cell else cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return _moment(cell)
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    if isinstance(cell, time):
        return cell.isoformat("seconds" if cell.second else "minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def _moment(cell: datetime) -> str:
    """A day, or an hour past 24 where the column is formatted as a time."""
    if cell.date() == _DAY_ONE:
        return f"{24 + cell.hour:02d}:{cell.minute:02d}"
    if not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    return cell.strftime("%Y-%m-%d %H:%M")


def _unescaped(found: re.Match[str]) -> str:
    """The character behind ``_x000D_``; only what a file cannot hold is written like that."""
    code = int(found[1], 16)
    return chr(code) if code < 0x20 or code in {0x5F, 0xFFFE, 0xFFFF} else found[0]
