"""Contact cards (vCard): reads 2.1 to 4.0 card by card, and writes 3.0, which all programs read.

A card that cannot be read is told by its number and reason, and the others are read all the same.
Blocking and slow: about half a second for a thousand cards; for worker threads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.cells import SheetRefused
from desktop.domain.contact import Contact, Entry
from desktop.domain.contact_rows import ContactRow
from desktop.domain.wording import say
from desktop.storage.sheets import file_content
from desktop.storage.sheets_csv import decoded
from desktop.storage.sheets_writing import write_file

_MARK = "x-calldeck-do-not-call"
_BEGIN = re.compile(r"^BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_END = re.compile(r"^END:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_LONGEST = 2_000_000  # characters of one card; those with photos are long
_PICTURE = re.compile(
    r"^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:].*\n(?:[ \t].*\n|(?=[A-Za-z0-9+/=]{60,}$).*\n)*",
    re.IGNORECASE | re.MULTILINE,
)
"""What is not looked at and takes long to read; in 2.1 its lines are not even indented."""


def looks_like_cards(path: Path) -> bool:
    """Whether a file is one with cards, by its name."""
    return path.suffix.lower() in {".vcf", ".vcard"}


def cards_in(path: Path, country: str = "") -> tuple[str, ...]:
    """The text of each card of a file, not looked into yet.

    Raises:
        SheetRefused: It cannot be read, or there is no card in it.
    """
    text, _ = decoded(file_content(path), path.name, "", country)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    starts = [found.start() for found in _BEGIN.finditer(text)]
    if not starts:
        raise SheetRefused(
            say("“{name}” has no contact cards.", name=path.name),
            hint=say("Choose a file that an address book wrote, ending with .vcf."),
        )
    return tuple(text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True))


def read_cards(cards: Sequence[str], first: int = 1) -> Iterator[ContactRow]:
    """Read cards, one row for each.

    Args:
        cards: Their texts.
        first: Number of the first one.
    """
    for place, text in enumerate(cards, first):
        try:
            yield _read(text, place)
        except Exception as error:  # vobject raises whatever a damaged card makes it trip over
            yield ContactRow(place, fault=_reason(error))


def write_cards(path: Path, contacts: Iterable[Contact]) -> None:
    """Write a card for each contact.

    Raises:
        SheetRefused: It cannot be written; what was there before still is.
    """
    write_file(path, "".join(map(_card, contacts)).encode())


def _read(text: str, place: int) -> ContactRow:
    end = _END.search(text)
    if end is None:
        return ContactRow(place, fault=say("The card does not end. The file may be cut off."))
    if len(text) > _LONGEST:
        return ContactRow(place, fault=say("The card is too long."))
    card = _library().readOne(_PICTURE.sub("", text[: end.end()]) + "\n", allowQP=True)
    content: dict[str, list[Any]] = card.contents
    entries: dict[str, Entry] = {
        "name": _name(content),
        "company": _company(content),
        "email": _text(content, "email").removeprefix("mailto:"),
        "note": _text(content, "note"),
    }
    lines = (str(line.value).strip() for line in content.get("tel", ()) if not _is_fax(line))
    numbers = tuple(filter(None, lines))
    if entries["name"] in numbers:
        entries["name"] = ""  # a card must have a name: who has none is called by his number
    entries = {key: value for key, value in entries.items() if value}
    if _text(content, _MARK).strip().lower() == "true":
        entries["do_not_call"] = True
    return ContactRow(place, numbers, entries)


def _name(content: dict[str, list[Any]]) -> str:
    whole = _text(content, "fn")
    if whole:
        return " ".join(whole.split())
    parts = content["n"][0].value if "n" in content else None
    return " ".join(str(parts).split()) if parts else _text(content, "nickname")


def _company(content: dict[str, list[Any]]) -> str:
    value = content["org"][0].value if "org" in content else ""
    first = value[0] if isinstance(value, list) and value else value
    return str(first or "").strip()


def _text(content: dict[str, list[Any]], key: str) -> str:
    lines = content.get(key)
    return str(lines[0].value or "").strip() if lines else ""


def _is_fax(line: Any) -> bool:
    kinds = {kind.lower() for kind in line.params.get("TYPE", ())}
    kinds |= {name.lower() for name in getattr(line, "singletonparams", ())}
    return "fax" in kinds


def _reason(error: Exception) -> str:
    line = getattr(error, "lineNumber", None)
    if line:
        return say("Its line {line} cannot be read.", line=line)
    return say("It is damaged or no vCard.")


def _card(contact: Contact) -> str:
    library = _library()
    card = library.vCard()
    name = contact.name or contact.number
    given, _, family = name.rpartition(" ") if " " in name else (name, "", "")
    card.add("n").value = library.vcard.Name(family=family, given=given)
    card.add("fn").value = name
    card.add("tel").value = contact.number
    for key, value in (("email", contact.email), ("note", contact.note)):
        if value:
            card.add(key).value = value
    if contact.company:
        card.add("org").value = [contact.company]
    if contact.do_not_call:
        card.add(_MARK).value = "TRUE"
    return str(card.serialize())


def _library() -> Any:
    """Loaded when it is first needed: few people have cards to read."""
    import vobject  # type: ignore[import-untyped]  # it comes without types

    return vobject
