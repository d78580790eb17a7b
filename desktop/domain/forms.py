"""Forms as data: what a provider needs to sign in or to describe an agent.

A view builds its fields from these; no view knows a provider by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.domain import phone
from desktop.domain.secret import Secret
from desktop.domain.wording import say

FieldValue = str | int | bool | Secret


class FieldKind(Enum):
    """How a field is entered."""

    TEXT = "text"
    DIGITS = "digits"
    SECRET = "secret"
    PHONE = "phone"
    CHOICE = "choice"
    HOUR = "hour"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a combo box."""

    value: str
    label: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field.

    Attributes:
        key: Name in the draft.
        label: Visible and accessible name (a public interface, see the README).
        kind: How it is entered.
        required: Whether it may be empty.
        hint: One line under the field.
        default: Value of an empty form.
        choices: Entries of a ``CHOICE``.
        digits: Allowed number of digits of ``DIGITS``, lowest and highest.
        fixed_on_edit: Shown but not changeable when an existing agent is edited.
        needed_if: ``(key, value)``: required only while that other field has that value.
        half: Sits beside the next half field in one row.
    """

    key: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    hint: str = ""
    default: FieldValue = ""
    choices: tuple[Choice, ...] = ()
    digits: tuple[int, int] = (1, 12)
    fixed_on_edit: bool = False
    needed_if: tuple[str, str] | None = None
    half: bool = False


@dataclass(frozen=True, slots=True)
class FormSpec:
    """The fields of a form, in their order."""

    fields: tuple[FieldSpec, ...]

    def field(self, key: str) -> FieldSpec:
        """Return the field with this key; KeyError when there is none."""
        for spec in self.fields:
            if spec.key == key:
                return spec
        raise KeyError(key)

    def asked(self, values: Mapping[str, FieldValue], *, editing: bool) -> FormSpec:
        """The fields that count when an existing agent is edited.

        Fixed fields are as they are, and a secret that is left empty stays as it was.
        """
        if not editing:
            return self
        return FormSpec(tuple(spec for spec in self.fields if not _is_kept(spec, values)))

    def faults(self, values: Mapping[str, FieldValue], country: str) -> dict[str, str]:
        """Check the values; returns ``{field key: what is wrong and how to mend it}``."""
        found: dict[str, str] = {}
        for spec in self.fields:
            fault = _fault(spec, values, country)
            if fault:
                found[spec.key] = fault
        start, end = values.get("shift_start"), values.get("shift_end")
        if isinstance(start, int) and isinstance(end, int) and start >= end and not found:
            found["shift_end"] = say("The shift must end after it starts, on the same day.")
        return found


def _is_kept(spec: FieldSpec, values: Mapping[str, FieldValue]) -> bool:
    return spec.fixed_on_edit or (spec.kind is FieldKind.SECRET and not values.get(spec.key))


def _fault(spec: FieldSpec, values: Mapping[str, FieldValue], country: str) -> str:
    value = values.get(spec.key, "")
    text = value.reveal() if isinstance(value, Secret) else str(value).strip()
    if not text:
        needed = spec.required
        if spec.needed_if:
            key, wanted = spec.needed_if
            needed = needed or str(values.get(key, "")) == wanted
        return say("{spec} is missing.", spec=spec.label) if needed else ""
    if spec.kind is FieldKind.DIGITS:
        fewest, most = spec.digits
        if not (text.isascii() and text.isdigit()):
            return say("Digits only.")
        if not fewest <= len(text) <= most:
            count = (
                str(fewest)
                if fewest == most
                else say("{fewest} to {most}", fewest=fewest, most=most)
            )
            return say("{count} digits, please.", count=count)
    if spec.kind is FieldKind.PHONE:
        fault = phone.check(text, country).fault
        return fault.value if fault else ""
    if spec.kind is FieldKind.HOUR and not 1 <= int(text) <= 24:
        return say("An hour from 1 to 24.")
    return ""
