"""Contacts as tables: which column is what, and rows for a file that can be read again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.cells import Sheet, SheetRefused, is_error, unguarded
from desktop.domain.contact import Contact, Entry
from desktop.domain.contact_rows import ContactRow
from desktop.domain.folding import fold
from desktop.domain.wording import say

HEADINGS = ("Name", "Number", "Company", "E-mail", "Note", "Do not call")
"""Of an export, in English whatever the language, so that every desk reads them."""

_ROWS_ABOVE = 10
"""How far down the heading may stand, below a title."""
_NUMBER = "number"
_GIVEN, _FAMILY = "given", "family"
_SYNONYMS = {
    "name": "name fullname displayname contact contactname customer customername ten hoten "
    "tenkhachhang hovaten fileas नाम பெயர்",
    _GIVEN: "firstname givenname",
    _FAMILY: "lastname familyname surname",
    "company": "company organization organisation firm account companyname organizationname "
    "organization1name congty tencongty कंपनी நிறுவனம்",
    "email": "email mail emailaddress email1value emailaddress1 thudientu ईमेल",
    "note": "note notes comment comments remark remarks ghichu info टिप्पणी குறிப்பு",
    "do_not_call": "donotcall dnc dnd donotdisturb khonggoi",
}
_NUMBER_WORDS = re.compile(
    r"number|phone|mobile|cell|tel|telephone|contactno|phoneno|mobileno|sodienthoai|dienthoai|sdt"
    r"|didong|फोन|मोबाइल|தொலைபேசி"
)
_NO_NUMBER = re.compile(r"type|label|country|fax|extension|account|id$")
_YES = frozenset(["yes", "y", "true", "1", "x", "co", "dnc", "dnd", "हाँ", "ஆம்"])
_NO = frozenset(["no", "n", "false", "0", "khong", "नहीं", "இல்லை"])
_SCIENTIFIC = re.compile(r"\d[.,]?\d*e\+\d+", re.IGNORECASE)


def rows_of(sheet: Sheet) -> tuple[ContactRow, ...]:
    """The rows of a sheet, in their order.

    Raises:
        SheetRefused: No column holds numbers.
    """
    for above, row in enumerate(sheet.rows[:_ROWS_ABOVE]):
        keys = [_key_of(unguarded(cell)) for cell in row.cells]
        if _NUMBER in keys and (len(keys) == 1 or any(key and key != _NUMBER for key in keys)):
            return tuple(_row(below.line, keys, below.cells) for below in sheet.rows[above + 1 :])
    raise SheetRefused(
        say("“{file}” has no column with numbers.", file=sheet.file),
        say("Nothing was read or changed."),
        say("Name the columns in the first row: Name, Number, Company, E-mail, Note."),
    )


def sheet_rows(contacts: Iterable[Contact]) -> list[list[str]]:
    """A heading and one row for each contact, for a file that :func:`rows_of` can read."""
    rows = [list(HEADINGS)]
    for one in contacts:
        mind = "yes" if one.do_not_call else ""
        rows.append([one.name, one.number, one.company, one.email, one.note, mind])
    return rows


def _key_of(heading: str) -> str:
    """Which entry a column holds, ``number`` for a number, "" for neither."""
    plain = re.sub(r"[\W_]+", "", fold(heading)) if heading.isascii() else _plain(heading)
    for key, words in _SYNONYMS.items():
        if plain in words.split():
            return key
    if _NUMBER_WORDS.search(plain) and not _NO_NUMBER.search(plain):
        return _NUMBER
    return ""


def _plain(heading: str) -> str:
    return "".join(char for char in fold(heading) if not char.isspace() and char not in "-_.:()")


def _row(line: int, keys: Sequence[str], cells: Sequence[str]) -> ContactRow:
    numbers: list[str] = []
    entries: dict[str, Entry] = {}
    names: dict[str, str] = {}
    for key, cell in zip(keys, cells, strict=False):
        text = unguarded(cell).strip()
        if not key or not text or is_error(cell):
            continue
        if key == _NUMBER:
            numbers += _numbers_in(text)
        elif key in {_GIVEN, _FAMILY}:
            names[key] = text
        elif key == "do_not_call":
            said = fold(text)
            if said not in _YES | _NO:
                fault = say("“{text}” is neither yes nor no. Write yes or no.", text=text)
                return ContactRow(line, fault=fault)
            entries[key] = said in _YES
        else:
            entries.setdefault(key, text)
    parts = [names[key] for key in (_GIVEN, _FAMILY) if key in names]
    if parts and "name" not in entries:
        entries["name"] = " ".join(parts)
    shortened = next((text for text in numbers if _SCIENTIFIC.fullmatch(text)), "")
    if shortened:
        fault = say(
            "The spreadsheet shortened the number to {text}. Format the column as text, and type it"
            " again.",
            text=shortened,
        )
        return ContactRow(line, fault=fault)
    return ContactRow(line, tuple(numbers), entries)


def _numbers_in(cell: str) -> Iterator[str]:
    """The numbers of a cell: address books put several into one, parted by ``:::`` or ``;``."""
    for text in re.split(r":::|;|\n", cell):
        if text.strip():
            yield text.strip()
