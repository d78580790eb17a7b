"""Named sets of agent fields, such as ``Night shift 21–24``, and what agents may have alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec

_OF_ONE = frozenset({"extension", "user_id", "name"})


@dataclass(frozen=True, slots=True)
class Template:
    """A named set of values.

    Attributes:
        name: As the person called it.
        values: Values by key of the form field; never secrets.
    """

    name: str
    values: Mapping[str, FieldValue] = field(default_factory=lambda: MappingProxyType({}))


def fields_alike(form: FormSpec) -> tuple[FieldSpec, ...]:
    """The fields that agents may have alike: not who they are, their number or their password."""
    own = {FieldKind.SECRET, FieldKind.PHONE}
    return tuple(
        spec
        for spec in form.fields
        if spec.key not in _OF_ONE and spec.kind not in own and not spec.fixed_on_edit
    )


def values_alike(form: FormSpec, values: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """Of these values what may be taken over for another agent; what the form cannot hold is not.

    A template may be older than the form, or come from a database that somebody edited.
    """
    specs = (spec for spec in fields_alike(form) if spec.key in values)
    return {spec.key: values[spec.key] for spec in specs if _fits(spec, values[spec.key])}


def same_name(one: str, other: str) -> bool:
    """Whether people would take two names for one."""
    return one.strip().casefold() == other.strip().casefold()


def _fits(spec: FieldSpec, value: FieldValue) -> bool:
    match spec.kind:
        case FieldKind.CHECK:
            return isinstance(value, bool)
        case FieldKind.HOUR:
            return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 24
        case FieldKind.CHOICE:
            return value in {choice.value for choice in spec.choices}
        case _:
            return isinstance(value, str)
