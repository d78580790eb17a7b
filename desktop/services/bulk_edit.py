"""Dry runs of edits in place: the same values for many agents, or a pattern for their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.dry_run import CheckedRow, DryRun, RowFault, Verdict
from desktop.domain.edits import Edit, EditKind, FieldEdit, alike, identity_of, shown, value_of
from desktop.domain.forms import FieldValue, FormSpec
from desktop.domain.secret import Secret
from desktop.domain.wording import say

PLACES = ("name", "first", "last", "extension", "n")
"""What a name pattern may hold, in braces."""
_PLACE = re.compile(r"\{(\w*)\}")
_SHIFT = re.compile(r"\s*(\d{1,2})(?::00)?\s*(?:[-–—]|to|\s)\s*(\d{1,2})(?::00)?\s*")
_WHOLE_DAY = frozenset({say("all day"), "24 h", "24h"})


def check_values(
    agents: Sequence[Agent],
    values: Mapping[str, Mapping[str, FieldValue]],
    form: FormSpec,
    country: str,
    title: str,
    *,
    status_is_read: bool,
) -> DryRun:
    """What giving agents these values would change.

    Args:
        agents: The agents, in the order to show.
        values: New values by agent id and field key; ``status`` may be among them.
        form: The provider's form, whose rules hold.
        country: Default country of numbers.
        title: What the run is called.
        status_is_read: Whether the provider tells statuses; if not, an unknown one has no old.
    """
    rows = []
    for number, agent in enumerate(agents, 1):
        given = values.get(agent.id, {})
        rows.append(_row(number, agent, given, form, country, status_is_read))
    return DryRun(title, tuple(rows))


def checked_again(
    edit: Edit, now: Agent | None, profile: ProviderProfile, country: str
) -> CheckedRow:
    """The same wish against the agent as it is now; None when there is none.

    Args:
        edit: What was not carried out.
        now: The agent of this id, else of this identity.
        profile: The provider's form.
        country: Default country of numbers.
    """
    line, identity, name = edit.line, edit.identity, edit.agent.name
    if edit.kind is EditKind.CREATE:
        if now is None:
            return CheckedRow(line, Verdict.CREATE, identity, name, edit)
        label = say("Extension") if edit.agent.extension else say("User ID")
        fault = RowFault(
            label, identity, say("Taken by {name}.", name=now.name), say("Choose another one.")
        )
        return CheckedRow(line, Verdict.ERROR, identity, name, faults=(fault,))
    if now is None:
        if edit.kind is EditKind.DELETE:
            return CheckedRow(line, Verdict.SAME, identity, name, notes={"": say("gone already")})
        fault = RowFault("", identity, say("The agent is no longer there."))
        return CheckedRow(line, Verdict.ERROR, identity, name, faults=(fault,))
    if edit.kind is EditKind.DELETE:
        again = Edit(EditKind.DELETE, now, line=line)
        return CheckedRow(line, Verdict.DELETE, identity, now.name, again)
    values = {change.key: change.new for change in edit.fields}
    return _row(line, now, values, profile.agent_form, country, profile.status_is_read)


def named_by(agents: Sequence[Agent], pattern: str) -> dict[str, dict[str, FieldValue]]:
    """The names that a pattern gives, as values by agent id.

    Raises:
        ValueError: The pattern has a place that does not exist; the text names it.
    """
    unknown = [place for place in _PLACE.findall(pattern) if place not in PLACES]
    if unknown:
        raise ValueError(f"{{{unknown[0]}}}")
    named: dict[str, dict[str, FieldValue]] = {}
    for number, agent in enumerate(agents, 1):
        first, _, last = agent.name.strip().partition(" ")
        places = {
            "name": agent.name.strip(),
            "first": first,
            "last": last.strip(),
            "extension": agent.extension,
            "n": str(number),
        }
        parts = _PLACE.split(pattern)  # text and places by turns
        texts = [places[part] if at % 2 else part for at, part in enumerate(parts)]
        named[agent.id] = {"name": " ".join("".join(texts).split())}
    return named


def shift_of(text: str) -> dict[str, FieldValue]:
    """Start and end of a shift as it is typed, ``09-18`` or ``all day``; empty when it is none."""
    if text.strip().casefold() in _WHOLE_DAY:
        return {"shift_start": 1, "shift_end": 24}
    found = _SHIFT.fullmatch(text)
    return {"shift_start": int(found[1]), "shift_end": int(found[2])} if found else {}


def _row(
    number: int,
    agent: Agent,
    given: Mapping[str, FieldValue],
    form: FormSpec,
    country: str,
    status_is_read: bool,
) -> CheckedRow:
    specs = {spec.key: spec for spec in form.fields}
    fields = []
    for key, new in given.items():
        spec, old = specs.get(key), value_of(agent, key)
        if isinstance(new, Secret) and not new:
            continue
        if key == "status" and not status_is_read and not old:
            fields.append(FieldEdit(key, None, new))
        elif not alike(spec, old, new, country):
            fields.append(FieldEdit(key, old, new))
    common = (number, identity_of(agent), agent.name)
    if not fields:
        return CheckedRow(common[0], Verdict.SAME, common[1], common[2])
    wished = {spec.key: value_of(agent, spec.key) for spec in form.fields}
    wished |= {change.key: change.new for change in fields}
    changed = {change.key for change in fields}
    # What was wrong before and stays as it is does not keep other fields from being mended.
    found = form.asked(wished, editing=True).faults(wished, country)
    related = changed | ({"phone"} if "routing" in changed else set())
    related |= {"shift_end"} if "shift_start" in changed else set()
    faults = tuple(
        RowFault(specs[key].label, shown(specs[key], wished[key], country), words, key=key)
        for key, words in found.items()
        if key in related
    )
    if faults:
        return CheckedRow(common[0], Verdict.ERROR, common[1], common[2], faults=faults)
    edit = Edit(EditKind.CHANGE, agent, tuple(fields), number)
    return CheckedRow(common[0], Verdict.CHANGE, common[1], common[2], edit)
