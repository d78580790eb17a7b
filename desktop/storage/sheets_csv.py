"""Reads CSV: finds out the encoding and the delimiter, as Excel and LibreOffice write them."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from collections import Counter
from itertools import islice

from desktop.domain.cells import Sheet, SheetRefused
from desktop.domain.wording import say
from desktop.storage.sheets_rows import WIDEST, numbered, refuse_long

DELIMITERS = (",", ";", "\t", "|")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATOR = re.compile(r'\ufeff?"?sep=([^\w"])"?\r?\n?', re.IGNORECASE)
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 4_096
_SAMPLE_ROWS = 30


def read(content: bytes, name: str, encoding: str, country: str, most_rows: int) -> Sheet:
    """Read a CSV.

    Args:
        content: The file.
        name: Its name, for refusals.
        encoding: How to read it; "" finds out.
        country: Country of the provider, which decides between Windows encodings.
        most_rows: Refuse more rows than that.

    Raises:
        SheetRefused: It is no text, has an open quotation mark, or is too long.
    """
    text, used = decoded(content, name, encoding, country)
    said = _SEPARATOR.match(text)
    if said:
        text = text[said.end() :]
    delimiter = said[1] if said else _delimiter_of(text)
    rows = []
    for line, cells in enumerate(_records(text, delimiter, name), 1):
        if any(cells):
            rows.append((line, cells[:WIDEST]))
    refuse_long(len(rows), most_rows, name)
    return Sheet(name, numbered(rows), encoding=used, delimiter=delimiter)


def decoded(content: bytes, name: str, encoding: str, country: str) -> tuple[str, str]:
    """The text of the file, and the encoding that was used.

    Raises:
        SheetRefused: The bytes are no text, or not in this encoding.
    """
    marked = next((known for bom, known in _BOMS if content.startswith(bom)), "")
    used = encoding or marked or _unmarked(content, country)
    try:
        text = content.decode(used)
    except (UnicodeError, LookupError):
        raise SheetRefused(
            say("The letters of “{name}” cannot be read.", name=name),
            hint=say("Save it as “CSV UTF-8” or as XLSX, or choose another encoding."),
        ) from None
    if not marked and _NOT_TEXT.search(text[:_SAMPLE]):
        raise SheetRefused(
            say("“{name}” is not a table.", name=name),
            hint=say("Save it as XLSX or CSV, and choose that file."),
        )
    # Code page 1258 has letters and their tone marks apart.
    return (unicodedata.normalize("NFC", text) if used == "cp1258" else text), used


def _unmarked(content: bytes, country: str) -> str:
    """The encoding of a file that does not begin with a mark."""
    sample = content[:_SAMPLE]
    enough = len(sample) // 8
    if sample[1::2].count(0) > enough and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > enough and not sample[1::2].count(0):
        return "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1258" if country == "VN" else "cp1252"
    return "utf-8"


def _delimiter_of(text: str) -> str:
    """The delimiter that gives most rows the same number of cells, and more than one."""
    best, score = DELIMITERS[0], (0, 0)
    sample = text[: _SAMPLE * 16]
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        try:
            rows = [row for row in islice(reader, _SAMPLE_ROWS) if any(row)]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        found = max(((count, width) for width, count in widths.items()), default=score)
        if found > score:
            best, score = delimiter, found
    return best


def _records(text: str, delimiter: str, name: str) -> list[list[str]]:
    """All records, blank ones included."""
    rows: list[list[str]] = []
    for strict in (True, False):  # Excel forgives a quotation mark inside a cell, too
        rows = []
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
        try:
            for row in reader:
                rows.append(row)
        except csv.Error as error:
            if strict and "end of data" not in str(error):
                continue
            raise SheetRefused(
                say("“{name}” has a quotation mark without its partner.", name=name),
                hint=say("Look at row {count}, where a cell begins with one.", count=len(rows) + 1),
            ) from None
        break
    return rows
