"""What takes a change back, from what the journal kept of it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.agent import Agent
from desktop.domain.edits import Edit, EditKind, FieldEdit, value_of
from desktop.domain.forms import FieldKind, FormSpec
from desktop.domain.passwords import new_password
from desktop.domain.runs import Step
from desktop.domain.secret import Secret
from desktop.domain.wording import say


def inverse(steps: Sequence[Step], form: FormSpec) -> tuple[tuple[Edit, ...], tuple[str, ...]]:
    """The edits that undo confirmed steps, in their order, and remarks on what stays.

    That nobody has changed an agent since is checked when the edits are carried out: what a field
    became is what it must still be.
    """
    edits: list[Edit] = []
    remarks: list[str] = []
    for step in steps:
        edit, remark = _inverse(step, form)
        if edit is not None:
            edits.append(edit)
        if remark:
            remarks.append(remark)
    return tuple(edits), tuple(remarks)


def _inverse(step: Step, form: FormSpec) -> tuple[Edit | None, str]:
    match step.edit.kind:
        case EditKind.CREATE:
            return Edit(EditKind.DELETE, step.after or step.edit.agent), ""
        case EditKind.DELETE:
            return _restored(step.before or step.edit.agent, form)
        case _:
            return _set_back(step)


def _set_back(step: Step) -> tuple[Edit | None, str]:
    before, after = step.before or step.edit.agent, step.after or step.edit.agent
    fields, remark = [], ""
    for change in step.edit.fields:
        old = change.old if change.old is None else value_of(before, change.key)
        if old is None or (change.key == "status" and not old):
            remark = say("{name}: the status before is not known and stays.", name=after.name)
        elif isinstance(change.new, Secret) and not old:
            remark = say("{name}: the password before was not kept and stays.", name=after.name)
        elif old != change.new:
            fields.append(FieldEdit(change.key, change.new, old))
    if not fields:
        return None, remark
    return Edit(EditKind.CHANGE, after, tuple(fields)), remark


def _restored(agent: Agent, form: FormSpec) -> tuple[Edit | None, str]:
    """Add a deleted agent again; groups and past sign-ins do not come back."""
    fields, remark = [], ""
    for spec in form.fields:
        value = value_of(agent, spec.key)
        if spec.kind is FieldKind.SECRET and not value:
            value = Secret(new_password())
            remark = say(
                "{name}: the password was not kept; a new one is made up.", name=agent.name
            )
        if value != "":
            fields.append(FieldEdit(spec.key, None, value))
    return Edit(EditKind.CREATE, agent, tuple(fields)), remark
