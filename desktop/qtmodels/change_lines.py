"""The lines of a dry run: which there are, and how each reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.agent import Agent
from desktop.domain.dry_run import CheckedRow, DryRun, Verdict
from desktop.domain.edits import EditKind, FieldEdit, shown, value_of
from desktop.domain.forms import FormSpec
from desktop.domain.runs import StepState
from desktop.domain.secret import Secret
from desktop.domain.wording import listed, say


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of the table.

    Attributes:
        id: Stable identity.
        row: The row that was checked.
        first: Whether it is the first line of its row, which tells what the row is.
        number: Number of the step, or 0 when the row is not carried out.
        change: The field, or None for a new or deleted agent, an error, or a row that is the same.
        label: The field in words.
        wrong: What is wrong in the file, of an error.
        note: Quiet remark, or rule and fix of an error.
        state: How far it is, or None in a dry run.
        words: Why it is so.
    """

    id: str
    row: CheckedRow
    first: bool
    number: int = 0
    change: FieldEdit | None = None
    label: str = ""
    wrong: str = ""
    note: str = ""
    state: StepState | None = None
    words: str = ""


class ChangeWords:
    """How the changes of one provider's agents read.

    Args:
        form: The provider's agent form.
        statuses: Labels of its statuses.
        country: Default country of numbers.
    """

    def __init__(self, form: FormSpec, statuses: Mapping[str, str], country: str) -> None:
        self.specs = {spec.key: spec for spec in form.fields}
        self._statuses = dict(statuses)
        self._country = country

    def old_text(self, line: ChangeLine) -> str:
        """What stands there now, "" for nothing to strike."""
        if line.wrong or line.change is None or line.row.verdict is Verdict.CREATE:
            return ""
        return self._text(line.change, line.change.old)

    def new_text(self, line: ChangeLine) -> str:
        """What will stand there."""
        edit = line.row.edit
        if line.wrong or edit is None:
            return line.wrong
        if line.change is not None:
            return self._text(line.change, line.change.new) or say("empty")
        if edit.kind is EditKind.DELETE:
            return say("deleted")
        parts = [
            self._text(change, change.new)
            for change in edit.fields
            if change.key not in {"extension", "user_id", "name"}
            and not isinstance(change.new, Secret)
        ]
        return listed(parts) or say("new agent")

    def _text(self, change: FieldEdit, value: object) -> str:
        if change.key == "shift":
            return value if isinstance(value, str) and value else say("none")
        given = change.old if value is change.old else change.new
        if isinstance(change.new, Secret):
            return say("present one") if given is change.old else say("new password")
        if change.key == "status":
            return self._statuses.get(str(given or ""), str(given or say("Unknown")))
        return shown(self.specs.get(change.key), given, self._country)

    def lines(self, dry_run: DryRun) -> Iterator[ChangeLine]:
        """All lines, in the order of the rows; steps are numbered as a run numbers them."""
        number = 0
        for at, row in enumerate(dry_run.rows):
            if row.edit is not None:
                number += 1
            for part, line in enumerate(self._lines_of(row)):
                first = part == 0
                step = number if row.edit is not None else 0
                yield replace(line, id=f"{at}:{part}", first=first, number=step)

    def _lines_of(self, row: CheckedRow) -> Iterator[ChangeLine]:
        blank = ChangeLine("", row, True, note=row.notes.get("", ""))
        if row.faults:
            for fault in row.faults:
                note = listed([fault.rule, fault.fix], " ")
                label = fault.column or say("Row")
                yield replace(blank, label=label, wrong=fault.value or say("blank"), note=note)
            return
        edit = row.edit
        if edit is None or edit.kind is not EditKind.CHANGE:
            words = {EditKind.CREATE: say("New agent"), EditKind.DELETE: say("Agent")}
            notes = [*row.notes.values(), *map(_written, row.written.values())]
            yield replace(
                blank,
                label=words[edit.kind] if edit else "",
                note=listed(notes, "; ") or blank.note,
            )
            return
        for change in _with_shift(edit.agent, edit.fields):
            keys = ("shift_start", "shift_end") if change.key == "shift" else (change.key,)
            notes = [row.notes[key] for key in keys if key in row.notes]
            notes += [_written(row.written[key]) for key in keys if key in row.written]
            yield replace(
                blank, change=change, label=self._label(change.key), note=listed(notes, "; ")
            )

    def _label(self, key: str) -> str:
        if key == "shift":
            return say("Shift hours")
        spec = self.specs.get(key)
        return spec.label if spec else say("Status")


def _with_shift(agent: Agent, fields: Sequence[FieldEdit]) -> Iterator[FieldEdit]:
    """Start and end of a shift as one field, as people think of it."""
    hours = {change.key: change for change in fields if change.key.startswith("shift_")}
    told = False
    for change in fields:
        if change.key not in hours:
            yield change
        elif not told:
            told = True
            old = _hours(value_of(agent, "shift_start"), value_of(agent, "shift_end"))
            ends = [
                hours[key].new if key in hours else value_of(agent, key)
                for key in ("shift_start", "shift_end")
            ]
            yield FieldEdit("shift", old, _hours(*ends))


def _hours(start: object, end: object) -> str:
    if (start, end) == (1, 24):
        return say("all day")
    return f"{start:02}–{end:02}" if isinstance(start, int) and isinstance(end, int) else ""


def _written(text: str) -> str:
    return say("written {text} in the file", text=text)
