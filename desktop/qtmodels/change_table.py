"""A dry run or a run as a table: a line for every field that changes, old beside new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from desktop.domain.dry_run import DryRun, Verdict
from desktop.domain.forms import FormSpec
from desktop.domain.runs import Step, StepState
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.qtmodels.change_lines import ChangeLine, ChangeWords
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_VERDICTS = {
    Verdict.CREATE: ("plus", Tone.OK),
    Verdict.CHANGE: ("pencil", Tone.INFO),
    Verdict.DELETE: ("trash-2", Tone.BAD),
    Verdict.SAME: ("equal", Tone.NEUTRAL),
    Verdict.ERROR: ("circle-alert", Tone.BAD),
}
_STATES = {
    StepState.PLANNED: (say("Waiting"), "circle", Tone.NEUTRAL),
    StepState.SENT: (say("Sending"), "loader-circle", Tone.INFO),
    StepState.CONFIRMED: (say("Done"), "check", Tone.OK),
    StepState.REFUSED: (say("Refused"), "circle-alert", Tone.BAD),
    StepState.UNKNOWN: (say("Uncertain"), "circle-question-mark", Tone.UNKNOWN),
    StepState.CONFLICT: (say("Held"), "triangle-alert", Tone.WARN),
    StepState.SKIPPED: (say("Left out"), "circle-slash", Tone.NEUTRAL),
}


class ChangeTable(RowTable[ChangeLine]):
    """The lines of one dry run; ``describe`` it, then ``show`` it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda line: line.id, _search_text, parent)
        self._words = ChangeWords(FormSpec(()), {}, "")
        self._by_number: dict[int, list[str]] = {}

    def describe(self, form: FormSpec, statuses: Mapping[str, str], country: str) -> None:
        """Take over a provider's fields.

        Args:
            form: Its agent form.
            statuses: Labels of its statuses.
            country: Default country of numbers.
        """
        self._words = ChangeWords(form, statuses, country)

    def show(self, dry_run: DryRun | None, *, from_file: bool, running: bool) -> None:
        """Show the lines of a dry run; ``running`` adds how far each is."""
        lines = list(self._words.lines(dry_run)) if dry_run else []
        if running:
            lines = [
                replace(line, state=StepState.PLANNED) if line.number else line for line in lines
            ]
        self._by_number = {}
        for line in lines:
            if line.number:
                self._by_number.setdefault(line.number, []).append(line.id)
        self.set_rows([])
        self.set_columns(self._described(from_file, running))
        self.set_rows(lines)

    def take_steps(self, steps: Sequence[Step]) -> None:
        """Steps are further than before."""
        changed = []
        for step in steps:
            for line_id in self._by_number.get(step.number, ()):
                line = self.row(line_id)
                if line is not None:
                    changed.append(replace(line, state=step.state, words=step.words))
        if changed:
            self.put_rows(changed)

    def _described(self, from_file: bool, running: bool) -> list[Column[ChangeLine]]:
        columns = [_row_column(from_file), _action(), self._identity(), _name(), _field()]
        columns.append(
            Column(
                "diff",
                say("Old → new"),
                self._words.new_text,
                self._words.new_text,
                painter="diff",
                width=340,
                answers={
                    Role.SECOND_LINE: self._words.old_text,
                    Role.TONE: _diff_tone,
                },
                spoken=self._spoken_diff,
            )
        )
        columns.append(_result() if running else _note())
        return columns

    def _spoken_diff(self, line: ChangeLine) -> str:
        old, new = self._words.old_text(line), self._words.new_text(line)
        return say("from {old} to {new}", old=old, new=new) if old else new

    def _identity(self) -> Column[ChangeLine]:
        title = say("Extension") if "extension" in self._words.specs else say("User ID")
        return Column(
            "identity",
            title,
            lambda line: line.row.identity if line.first else "",
            lambda line: (len(line.row.identity), line.row.identity),
            width=104,
        )


def _diff_tone(line: ChangeLine) -> Tone:
    lost = line.wrong or line.row.verdict is Verdict.DELETE
    return Tone.BAD if lost else Tone.OK


def _search_text(line: ChangeLine) -> str:
    parts = [
        str(line.row.line),
        line.row.identity,
        line.row.name,
        line.label,
        line.wrong,
        line.note,
    ]
    if line.change is not None and not isinstance(line.change.new, Secret):
        parts += [str(line.change.old or ""), str(line.change.new)]
    return "\n".join(parts)


def _row_column(from_file: bool) -> Column[ChangeLine]:
    return Column(
        "row",
        say("Row") if from_file else say("No."),
        lambda line: str(line.row.line or line.number or "") if line.first else "",
        lambda line: line.row.line or line.number,
        width=56,
        always={Role.TONE: Tone.MUTED},
    )


def _action() -> Column[ChangeLine]:
    return Column(
        "action",
        say("Action"),
        lambda line: line.row.verdict.value if line.first else "",
        lambda line: line.row.verdict.value,
        painter="chip",
        width=104,
        answers={
            Role.ICON: lambda line: _VERDICTS[line.row.verdict][0],
            Role.TONE: lambda line: _VERDICTS[line.row.verdict][1],
        },
    )


def _name() -> Column[ChangeLine]:
    return Column(
        "name",
        say("Name"),
        lambda line: line.row.name if line.first else "",
        lambda line: line.row.name.casefold(),
        width=172,
    )


def _field() -> Column[ChangeLine]:
    return Column(
        "field",
        say("Field"),
        lambda line: line.label,
        lambda line: line.label,
        width=176,
        always={Role.TONE: Tone.MUTED},
    )


def _note() -> Column[ChangeLine]:
    return Column(
        "note",
        say("Note"),
        lambda line: line.note,
        lambda line: line.note,
        width=260,
        grows=True,
        answers={
            Role.TONE: lambda line: Tone.BAD if line.wrong else Tone.MUTED,
            _TOOLTIP: lambda line: line.note,
        },
    )


def _result() -> Column[ChangeLine]:
    def of(line: ChangeLine) -> tuple[str, str, Tone]:
        if line.state is None or not line.first:
            return "", "", Tone.NEUTRAL
        return _STATES[line.state]

    return Column(
        "result",
        say("Result"),
        lambda line: of(line)[0],
        lambda line: of(line)[0],
        painter="chip",
        width=260,
        grows=True,
        answers={
            Role.ICON: lambda line: of(line)[1],
            Role.TONE: lambda line: of(line)[2],
            Role.NOTE: lambda line: line.words,
            _TOOLTIP: lambda line: line.words,
        },
        spoken=lambda line: f"{of(line)[0]} {line.words}".strip(),
    )
