"""Which column of a file is which field: headings by name, in any order, as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.account import ProviderProfile
from desktop.domain.blanks import tidied
from desktop.domain.cells import COMMENT, Sheet, SheetRefused, SheetRow, is_error, unguarded
from desktop.domain.edits import identity_field
from desktop.domain.wording import say, series

AGENT_ID = "id"
AGENT_ID_LABEL = say("Agent ID")
DELETE = "delete"
DELETE_LABEL = say("Delete")

_SYNONYMS = {
    "extension": "ext extn extno extensionno extensionnumber",
    "name": "agent agentname fullname displayname",
    "phone": "phone mobile phoneno mobileno mobilenumber mobilephone telephone tel cell cellphone "
    "contactnumber contactno telephonenumber",
    "password": "pass pwd",
    "shift_start": "start starttime shiftfrom starthour shiftstarthour shiftbegin",
    "shift_end": "end endtime shiftto shifttill endhour shiftendhour",
    "sms_alert": "alert sms smsalert missedcallalert missedcallsms notify smsnotify",
    "user_id": "userid stringeeid stringeeuser loginid",
    "status": "manualstatus",
    "routing": "routingtype route routecalls ringon routeto callrouting",
    AGENT_ID: "agentid id telecmiid stringeeagentid",
    DELETE: "delete remove deleteagent",
}
_ROWS_ABOVE = 10
"""How far down the heading may stand, below a title or explanations."""


@dataclass(frozen=True, slots=True)
class Columns:
    """A sheet taken apart.

    Attributes:
        at: Number of the column, from 0, by field key; ``id`` and ``delete`` among them.
        headings: Heading by field key, as the file spells it.
        body: The rows below the heading, without explanations.
        notes: What was passed over.
    """

    at: dict[str, int]
    headings: dict[str, str]
    body: Sequence[SheetRow]
    notes: tuple[str, ...]


def columns_of(sheet: Sheet, profile: ProviderProfile) -> Columns:
    """Find the heading and what its columns are.

    Raises:
        SheetRefused: No column says which agent a row is about, or two columns are one field.
    """
    known = _names(profile)
    identity = identity_field(profile.agent_form)
    wanted = {AGENT_ID} | ({identity.key} if identity else set())
    rows = [row for row in sheet.rows if not _is_comment(row)]
    for above, row in enumerate(rows[:_ROWS_ABOVE]):
        texts = [tidied(unguarded(cell)) for cell in row.cells]
        keys = [known.get(_plain(text), "") for text in texts]
        if wanted & set(keys):
            at = _places(texts, keys, profile)
            body = rows[above + 1 :]
            notes = [*_unused_columns(texts, keys, body), *_unused_rows(sheet, row, above)]
            return Columns(at, {key: texts[at[key]] for key in at}, body, tuple(notes))
    label = identity.label if identity else AGENT_ID_LABEL
    raise SheetRefused(
        say("“{file}” has no column “{label}”.", file=sheet.file, label=label),
        say("Nothing was checked or changed."),
        say("The first row must name the columns. Save a template, and copy your rows into it."),
    )


def label_of(key: str, profile: ProviderProfile) -> str:
    """The heading that the export gives a field."""
    own = {AGENT_ID: AGENT_ID_LABEL, DELETE: DELETE_LABEL}
    return own.get(key) or profile.agent_form.field(key).label


def _names(profile: ProviderProfile) -> dict[str, str]:
    """Field key by heading, as small letters and digits only."""
    specs = profile.agent_form.fields
    keys = [spec.key for spec in specs] + [AGENT_ID, DELETE]
    names = {name: key for key in keys for name in _SYNONYMS.get(key, "").split()}
    if "user_id" not in keys:
        names["userid"] = AGENT_ID  # where an agent signs in with the id
    names |= {_plain(key): key for key in keys}
    return names | {_plain(spec.label): spec.key for spec in specs}


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _is_comment(row: SheetRow) -> bool:
    first = row.cells[0]
    return first.startswith(COMMENT) and first.strip() != COMMENT and not is_error(first)


def _places(texts: list[str], keys: list[str], profile: ProviderProfile) -> dict[str, int]:
    at: dict[str, int] = {}
    for column, key in enumerate(keys):
        if key in at:
            raise SheetRefused(
                say(
                    "Two columns are the same: “{texts}” and “{texts2}”.",
                    texts=texts[at[key]],
                    texts2=texts[column],
                ),
                say("Nothing was checked or changed."),
                say(
                    "Keep one of them as “{label_of}”, and remove the other.",
                    label_of=label_of(key, profile),
                ),
            )
        if key:
            at[key] = column
    return at


def _unused_columns(texts: list[str], keys: list[str], body: Sequence[SheetRow]) -> Iterator[str]:
    """Remarks on columns that no field has, and on cells without a heading."""
    unknown = [f"“{text}”" for text, key in zip(texts, keys, strict=True) if text and not key]
    if len(unknown) == 1:
        yield say("The column {unknown} is not known here and was passed over.", unknown=unknown[0])
    elif unknown:
        yield say(
            "The columns {listed} are not known here and were passed over.", listed=series(unknown)
        )
    width = max((len(row.cells) for row in body), default=0)
    for column in range(width):
        headed = column < len(texts) and texts[column]
        if not headed and any(column < len(row.cells) and row.cells[column] for row in body):
            yield say(
                "Column {letters} has no heading and was passed over.", letters=_letters(column)
            )


def _unused_rows(sheet: Sheet, heading: SheetRow, above: int) -> Iterator[str]:
    """Remarks on rows and sheets that were not read."""
    if above:
        yield say(
            "Row {line} is the heading; what stands above it was passed over.", line=heading.line
        )
    comments = [row.line for row in sheet.rows if _is_comment(row)]
    if len(comments) == 1:
        yield say(
            "Row {comments} begins with {comment} and was passed over.",
            comments=comments[0],
            comment=COMMENT,
        )
    elif comments:
        yield say(
            "{count} rows begin with {comment} and were passed over.",
            count=len(comments),
            comment=COMMENT,
        )
    if sheet.others:
        names = series([f"“{name}”" for name in sheet.others])
        yield say("Only the sheet “{name}” was read, not {names}.", name=sheet.name, names=names)


def _letters(column: int) -> str:
    """The name of a column in a spreadsheet: A, B, … Z, AA."""
    tens, ones = divmod(column, 26)
    return (_letters(tens - 1) if tens else "") + chr(ord("A") + ones)
