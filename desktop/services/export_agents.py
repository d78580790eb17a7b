"""Rows of the files that Calldeck writes: agents, a template, error lists, results of a run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.domain import phone
from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.cells import CLEAR, COMMENT, cell_of, cell_text, protected
from desktop.domain.dry_run import DryRun
from desktop.domain.edits import EditKind
from desktop.domain.forms import FieldKind, FieldSpec
from desktop.domain.plain_numbers import e164_of
from desktop.domain.runs import Step, StepState
from desktop.services.import_check_columns import AGENT_ID_LABEL, DELETE_LABEL

Rows = list[list[str]]

_EXAMPLES = {
    "extension": "101",
    "name": "Asha Raman",
    "user_id": "asha_raman",
    "shift_start": "9",
    "shift_end": "18",
    "sms_alert": "yes",
}
_OUTCOMES = {
    StepState.PLANNED: "Not sent yet",
    StepState.SENT: "Sent, outcome not known",
    StepState.CONFIRMED: "Done",
    StepState.REFUSED: "Refused",
    StepState.UNKNOWN: "Sent, outcome not known",
    StepState.CONFLICT: "Held, because somebody changed it",
    StepState.SKIPPED: "Left out",
}
_ACTIONS = {EditKind.CREATE: "Create", EditKind.CHANGE: "Change", EditKind.DELETE: "Delete"}


def export_rows(agents: Iterable[Agent], profile: ProviderProfile, *, passwords: bool) -> Rows:
    """A heading and one row per agent: fields of the form and the agent's id.

    The import reads them as no change at all. Slow for thousands of agents.

    Args:
        agents: The agents, in the order of the file.
        profile: The provider's form.
        passwords: Whether passwords are among them, in clear: write such a file as private.
    """
    specs = [
        spec for spec in profile.agent_form.fields if passwords or spec.kind is not FieldKind.SECRET
    ]
    rows = [[*(spec.label for spec in specs), AGENT_ID_LABEL]]
    for agent in agents:
        cells = [_cell(agent, spec, profile.country) for spec in specs]
        rows.append([protected(cell) for cell in (*cells, agent.id)])
    return rows


def template_rows(profile: ProviderProfile) -> Rows:
    """A heading to fill in rows below, with explanations that the import passes over."""
    specs = profile.agent_form.fields
    heading = [*(spec.label for spec in specs), AGENT_ID_LABEL, DELETE_LABEL]
    example = [_example(spec, profile.country) for spec in specs]
    hints = [_hint(spec) for spec in specs]
    rules = (
        f"{COMMENT} Blank = leave it as it is, {CLEAR} = erase it. Absent rows are never deleted; "
        f"{DELETE_LABEL!s} = yes deletes an agent."
    )
    return [
        heading,
        [rules],
        [f"{COMMENT} {hints[0]}", *hints[1:], "Only from an export.", "yes, or blank."],
        [f"{COMMENT} {example[0]}", *example[1:], "", ""],
    ]


def error_rows(dry_run: DryRun) -> Rows:
    """One row per fault: where it stands, what is wrong, and what to do."""
    rows = [["Row", "Agent", "Name", "Column", "Value", "What is wrong", "What to do"]]
    for row in dry_run.rows:
        for fault in row.faults:
            where = [str(row.line), row.identity, row.name, fault.column or "Row"]
            rows.append([*where, fault.value, fault.rule, fault.fix])
    return rows


def result_rows(steps: Sequence[Step]) -> Rows:
    """One row per change of a run, and what came of it."""
    rows = [["Row", "Action", "Agent", "Name", "Result", "Remark", "Provider's reply"]]
    for step in sorted(steps, key=lambda step: step.number):
        edit = step.edit
        name = next((str(change.new) for change in edit.fields if change.key == "name"), "")
        who = [edit.identity, edit.agent.name or name]
        outcome = [_OUTCOMES[step.state], step.words, step.reply]
        rows.append([str(edit.line or step.number), _ACTIONS[edit.kind], *who, *outcome])
    return rows


def _cell(agent: Agent, spec: FieldSpec, country: str) -> str:
    text = cell_of(agent, spec)
    return _with_plus(text, country) if spec.kind is FieldKind.PHONE else text


def _with_plus(stored: str, country: str) -> str:
    """A stored number with its plus, if its digits stay the same; else as it is."""
    number = e164_of(stored, country)
    if not number:
        parsed = phone.parse(stored, country)
        number = parsed.e164 if parsed else ""
    return number if number and number[1:] == re.sub(r"\D", "", stored) else stored


def _example(spec: FieldSpec, country: str) -> str:
    if spec.kind is FieldKind.PHONE:
        return _example_number(country)
    if spec.kind is FieldKind.SECRET:
        return ""
    return _EXAMPLES.get(spec.key) or cell_text(spec, spec.default)


def _example_number(country: str) -> str:
    import phonenumbers

    mobile = phonenumbers.PhoneNumberType.MOBILE
    number = phonenumbers.example_number_for_type(country or "IN", mobile)
    if number is None:
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _hint(spec: FieldSpec) -> str:
    return " ".join(_hint_parts(spec))


def _hint_parts(spec: FieldSpec) -> Iterator[str]:
    """What may stand in the cells of a column."""
    if spec.kind is FieldKind.SECRET:
        yield "Blank = one is made up."
    elif spec.required:
        yield "Needed."
    if spec.kind is FieldKind.CHOICE:
        yield f"One of: {', '.join(choice.label for choice in spec.choices if choice.value)}."
    elif spec.kind is FieldKind.HOUR:
        yield "An hour from 1 to 24."
    elif spec.kind is FieldKind.CHECK:
        yield "yes or no."
    elif spec.kind is FieldKind.PHONE:
        yield "With + and the country code, as text."
    if spec.hint:
        yield spec.hint
