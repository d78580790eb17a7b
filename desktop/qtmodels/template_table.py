"""Templates as a table: their names, and what they set in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt

from desktop.domain.edits import shown
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec
from desktop.domain.templates import Template, fields_alike, values_alike
from desktop.domain.wording import listed, say
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable
from desktop.runtime.i18n import speaks_english

_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_SHIFT = ("shift_start", "shift_end")


class TemplateTable(RowTable[Template]):
    """Templates by name.

    Args:
        form: The form that they fill in.
    """

    def __init__(self, form: FormSpec, parent: QObject | None = None) -> None:
        def sets(row: Template) -> str:
            return summary(form, row.values)

        columns: list[Column[Template]] = [
            Column(
                "name",
                say("Template"),
                lambda row: row.name,
                lambda row: row.name.casefold(),
                width=190,
                always={Role.STRONG: True},
                answers={_TOOLTIP: lambda row: row.name},
            ),
            Column(
                "sets",
                say("Fills in"),
                sets,
                lambda row: sets(row).casefold(),
                width=180,
                grows=True,
                answers={_TOOLTIP: sets},
                always={Role.TONE: Tone.NEUTRAL},
            ),
        ]
        super().__init__(columns, lambda row: row.name, lambda row: row.name, parent)


def parts_of(form: FormSpec, values: Mapping[str, FieldValue]) -> list[tuple[str, tuple[str, ...]]]:
    """What values come to, part by part: words, and the keys that belong together."""
    fitting = values_alike(form, values)
    parts: list[tuple[str, tuple[str, ...]]] = []
    for spec in fields_alike(form):
        if spec.key not in fitting or (spec.key == _SHIFT[1] and _SHIFT[0] in fitting):
            continue
        if spec.key == _SHIFT[0] and _SHIFT[1] in fitting:
            start, end = (int(str(fitting[key])) for key in _SHIFT)
            parts.append(
                (
                    say("Shift hours {shift_hours}", shift_hours=words.shift_hours(start, end)),
                    _SHIFT,
                )
            )
        else:
            parts.append((_part(spec, fitting[spec.key]), (spec.key,)))
    return parts


def summary(form: FormSpec, values: Mapping[str, FieldValue]) -> str:
    """``Shift hours 09–18, missed-call SMS alert off``."""
    first, *rest = [said for said, _ in parts_of(form, values)] or [say("nothing of this form")]
    return listed([first, *map(_going_on, rest)])


def _part(spec: FieldSpec, value: FieldValue) -> str:
    said = shown(spec, value)
    if spec.kind is FieldKind.CHECK:
        said = say("on") if said == "On" else say("off") if said == "Off" else said
    return say("{label} {value}", label=spec.label, value=said)


def _going_on(part: str) -> str:
    """A part as it reads within a sentence: its first word small, unless it is an abbreviation."""
    if part[1:2].isupper() or not speaks_english():
        return part
    return part[:1].lower() + part[1:]
