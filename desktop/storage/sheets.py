"""Tables in files that a person chose: which kind of file it is, and refusals in words.

Blocking; a file is read at once, so that nothing stays open.
"""

from __future__ import annotations

import stat
from pathlib import Path

from desktop.domain.cells import Sheet, SheetRefused
from desktop.domain.wording import say
from desktop.storage import sheets_csv, sheets_xlsx
from desktop.storage.sheets_writing import write_sheet

__all__ = ["MOST_BYTES", "MOST_ROWS", "read_sheet", "write_sheet"]

MOST_BYTES = 50_000_000
MOST_ROWS = 100_000

_WORKBOOK = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS = say("Save it as XLSX or CSV, and choose that file.")


def read_sheet(path: Path, encoding: str = "", *, country: str = "", sheet: str = "") -> Sheet:
    """Read the rows of a CSV or XLSX file, whatever its name ends with.

    Args:
        path: The file.
        encoding: How to read the text of a CSV; "" finds out.
        country: Two-letter country of the provider, for the Windows encoding of a CSV.
        sheet: Sheet of a workbook; "" takes the first one that is visible and not empty.

    Raises:
        SheetRefused: It is no such file, damaged, protected, or too large.
    """
    content = file_content(path)
    if content.startswith(_WORKBOOK):
        table = sheets_xlsx.read(content, path.name, sheet, MOST_ROWS)
    else:
        _refuse_other_kinds(content, path.name)
        table = sheets_csv.read(content, path.name, encoding, country, MOST_ROWS)
    if not table.rows:
        raise SheetRefused(
            say("“{name}” is empty.", name=path.name),
            hint=say("Choose a file with a heading and rows below it."),
        )
    return table


def file_content(path: Path) -> bytes:
    """What a file holds.

    Raises:
        SheetRefused: It cannot be read, is no file, or is too large.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise SheetRefused(
                say("“{name}” is a folder.", name=path.name), hint=say("Choose a file in it.")
            )
        if not stat.S_ISREG(found.st_mode):
            raise SheetRefused(say("“{name}” is not a file.", name=path.name), hint=_SAVE_AS)
        if found.st_size > MOST_BYTES:
            raise SheetRefused(
                say(
                    "“{name}” is larger than {most_bytes} MB.",
                    name=path.name,
                    most_bytes=MOST_BYTES // 1_000_000,
                ),
                hint=say("Keep only the rows and columns that are needed, or split it."),
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise SheetRefused(
            say("“{name}” is not there any more.", name=path.name),
            hint=say("Choose the file again."),
        ) from None
    except PermissionError:
        raise SheetRefused(
            say("“{name}” cannot be opened.", name=path.name),
            hint=say("Close it in other programs, or save a copy and choose the copy."),
        ) from None
    except OSError as error:
        raise SheetRefused(
            say("“{name}” cannot be read.", name=path.name),
            hint=say(
                "The system says: {strerror}. Copy the file to this computer, and choose the copy.",
                strerror=error.strerror or type(error).__name__,
            ),
        ) from None


def _refuse_other_kinds(content: bytes, name: str) -> None:
    """Refuse what is neither a workbook nor text."""
    if content.startswith(_OLD_OFFICE):
        if _PROTECTED in content:
            raise SheetRefused(
                say("“{name}” is protected by a password.", name=name),
                hint=say("Take the password off in Excel under File, Info, Protect Workbook."),
            )
        raise SheetRefused(
            say("“{name}” is in the Excel format from before 2007.", name=name), hint=_SAVE_AS
        )
    head = content[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype", b"<html", b"<?xml", b"<table")):
        raise SheetRefused(
            say("“{name}” is a web page, not a table.", name=name),
            hint=say("Open it. {save_as}", save_as=_SAVE_AS),
        )
    if head.startswith((b"%pdf", b"{\\rtf", b"\x89png", b"\xff\xd8\xff")):
        raise SheetRefused(say("“{name}” is not a table.", name=name), hint=_SAVE_AS)
