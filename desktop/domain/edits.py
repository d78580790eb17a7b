"""What is to become of an agent, field by field: the unit of every change of one or many rows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.domain import phone
from desktop.domain.agent import Agent, AgentDraft
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec
from desktop.domain.secret import Secret
from desktop.domain.wording import say


class EditKind(Enum):
    """What happens to the agent."""

    CREATE = "create"
    CHANGE = "change"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field, before and after.

    Attributes:
        key: Key of the form field, or ``status``.
        old: As it was when the change was planned; None when nobody knows (a status that the
            provider does not tell).
        new: As it is to be; secrets as :class:`Secret`.
    """

    key: str
    old: FieldValue | None
    new: FieldValue


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one agent; carried out by one request.

    Attributes:
        kind: What happens.
        agent: As it was when the change was planned. Of a create: what is known of the agent to be,
            its id may be "".
        fields: The fields that change; of a create all that are given, of a delete none.
        line: Line of the file that it came from, or 0.
    """

    kind: EditKind
    agent: Agent
    fields: tuple[FieldEdit, ...] = ()
    line: int = 0

    @property
    def draft(self) -> AgentDraft:
        """The new values, as a provider takes them."""
        return AgentDraft({change.key: change.new for change in self.fields})

    @property
    def identity(self) -> str:
        """What the agent is known by: its extension, else its user id."""
        return identity_of(self.agent)


def identity_of(agent: Agent) -> str:
    """What a person calls an agent by: its extension, else its user id, else its id."""
    return agent.extension or agent.user_id or agent.id


def identity_field(form: FormSpec) -> FieldSpec | None:
    """The field that two agents cannot share: the extension, else the user id."""
    keys = {spec.key: spec for spec in form.fields}
    return keys.get("extension") or keys.get("user_id")


def value_of(agent: Agent, key: str) -> FieldValue:
    """A field of an agent as a form holds it: choices as text, "" for what is not there."""
    value = getattr(agent, key)
    if isinstance(value, Enum):
        return str(value.value)
    return "" if value is None else value


def values_of(agent: Agent, form: FormSpec) -> dict[str, FieldValue]:
    """All fields of the form, as the agent has them."""
    return {spec.key: value_of(agent, spec.key) for spec in form.fields}


def alike(
    spec: FieldSpec | None, one: FieldValue | None, other: FieldValue | None, country: str
) -> bool:
    """Whether two values of a field mean the same; numbers with and without ``+`` do.

    Args:
        spec: The field; None compares as text.
        one: A value; None is known to nobody and like nothing.
        other: Another one.
        country: Default country of numbers.
    """
    if one is None or other is None:
        return False
    left, right = plain(one), plain(other)
    if left == right:
        return True
    if spec is None or spec.kind is not FieldKind.PHONE or not (left and right):
        return False
    digits = re.sub(r"\D", "", left)
    if digits and digits == re.sub(r"\D", "", right):
        return True
    return phone.canonical(left, country) == phone.canonical(right, country)


def plain(value: FieldValue | None) -> str:
    """A value as text for comparing, secrets revealed: never for showing."""
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def changed_fields(
    agent: Agent, values: Mapping[str, FieldValue], form: FormSpec, country: str
) -> tuple[FieldEdit, ...]:
    """What of the values differs from the agent; empty secrets and fixed fields stay."""
    changes = []
    for spec in form.fields:
        if spec.key not in values or spec.fixed_on_edit:
            continue
        new, old = values[spec.key], value_of(agent, spec.key)
        if spec.kind is FieldKind.SECRET and not new:
            continue
        if not alike(spec, old, new, country):
            changes.append(FieldEdit(spec.key, old, new))
    return tuple(changes)


def shown(spec: FieldSpec | None, value: FieldValue | None, country: str = "") -> str:
    """A value for people: choices by their label, numbers spaced, secrets as dots.

    Args:
        spec: The field; None shows the value as it is.
        value: The value; None is not known.
        country: Default country of numbers.
    """
    if value is None:
        return say("Unknown")
    if isinstance(value, bool):
        return say("On") if value else say("Off")
    if isinstance(value, Secret):
        return str(value)
    if spec is not None and spec.kind is FieldKind.CHOICE:
        labels = {choice.value: choice.label for choice in spec.choices}
        return labels.get(str(value), str(value))
    if spec is not None and spec.kind is FieldKind.PHONE and value:
        return phone.display(str(value), country)
    return str(value)
