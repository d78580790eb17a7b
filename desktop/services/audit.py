"""What the audit log says of a step: one entry for each field, secrets only as "changed"."""

from __future__ import annotations

from desktop.domain.account import ProviderProfile
from desktop.domain.edits import EditKind, FieldEdit, shown
from desktop.domain.runs import AuditEntry, Run, Step, StepState
from desktop.domain.secret import Secret

_TOLD = {
    StepState.CONFIRMED: "done",
    StepState.REFUSED: "refused",
    StepState.UNKNOWN: "uncertain",
    StepState.CONFLICT: "held",
}
"""States that the log tells; the others are on their way."""


def entries_of(
    run: Run, step: Step, profile: ProviderProfile, country: str
) -> tuple[AuditEntry, ...]:
    """The entries of a step as it stands; none while it is on its way."""
    if step.state not in _TOLD or step.at is None:
        return ()
    edit, agent = step.edit, step.after or step.edit.agent
    specs = {spec.key: spec for spec in profile.agent_form.fields}
    statuses = {status.value: status.label for status in profile.statuses}

    def text(change: FieldEdit, value: object) -> str:
        if value is None or isinstance(value, Secret):
            return ""
        if change.key == "status":
            return statuses.get(str(value), str(value))
        return shown(
            specs.get(change.key), change.old if value is change.old else change.new, country
        )

    def entry(field: str, old: str, new: str) -> AuditEntry:
        return AuditEntry(
            at=step.at or run.started,
            account=run.account,
            who=run.who,
            agent=agent.id or edit.identity,
            name=agent.name,
            action=edit.kind.value,
            field=field,
            old=old,
            new=new,
            run=run.id,
            outcome=_TOLD[step.state],
            reply=step.reply or ("accepted" if step.state is StepState.CONFIRMED else step.words),
        )

    if edit.kind is EditKind.DELETE:
        return (entry("", "", ""),)
    entries = []
    for change in edit.fields:
        spec = specs.get(change.key)
        label = spec.label if spec else "Status"
        is_new = edit.kind is EditKind.CREATE
        old = "" if is_new else text(change, change.old)
        new = "changed" if isinstance(change.new, Secret) else text(change, change.new)
        entries.append(entry(label, old, new))
    return tuple(entries)
