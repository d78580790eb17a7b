"""What a row of a file says about the fields of one agent: edits, faults, and quiet remarks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.domain.agent import Agent
from desktop.domain.blanks import tidy
from desktop.domain.cells import CLEAR, cell_of, is_clear
from desktop.domain.dry_run import RowFault
from desktop.domain.edits import FieldEdit, alike, plain, shown, value_of
from desktop.domain.forms import FieldKind, FieldSpec, FieldValue, FormSpec
from desktop.domain.secret import Secret
from desktop.domain.wording import say
from desktop.services.import_check_values import Reading, letters_lost, misfit, read_cell, unwrapped

_START, _END = "shift_start", "shift_end"
_OF_A_KIND = frozenset({FieldKind.TEXT, FieldKind.PHONE, FieldKind.SECRET, FieldKind.DIGITS})
"""Fields that are different in every row."""
_NO_DIGITS = re.compile(r"\D+")
_ASCII_DIGITS = "0123456789"


@dataclass(slots=True)
class Findings:
    """What was found in one row.

    Attributes:
        edits: Fields that would change.
        faults: What is wrong.
        notes: Quiet remarks by field key.
        written: What the file had where it reads differently, by field key.
    """

    edits: dict[str, FieldEdit] = field(default_factory=dict)
    faults: list[RowFault] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)


class FieldCheck:
    """Checks rows field by field.

    Args:
        form: The provider's form.
        identity: The field that says which agent a row is about; it is not read here.
        headings: Headings of the file by field key.
        country: Default country of numbers.
    """

    def __init__(
        self, form: FormSpec, identity: FieldSpec, headings: Mapping[str, str], country: str
    ) -> None:
        self._form = form
        self._identity = identity.key
        self._headings = headings
        self._country = country
        self._needed = [spec for spec in form.fields if spec.needed_if]
        self._readings: dict[tuple[str, str], Reading] = {}

    def changes(self, agent: Agent, identity: str, cells: Mapping[str, str]) -> Findings:
        """What the cells would change of an agent; blank ones and absent ones leave it as it is."""
        found = Findings()
        for spec in self._form.fields:
            text = cells.get(spec.key, "")
            if spec.key == self._identity:
                own = value_of(agent, spec.key)
                if identity != own:
                    found.edits[spec.key] = FieldEdit(spec.key, own, identity)
            elif text and text != cell_of(agent, spec) and text.strip():
                self._change(found, agent, spec, text)
        if found.edits or found.faults:
            self._together(found, agent)
        return found

    def new(self, identity: str, cells: Mapping[str, str]) -> Findings:
        """What the cells say of a new agent; blank ones get what an empty form holds."""
        found = Findings()
        for spec in self._form.fields:
            text = cells.get(spec.key, "")
            if spec.key == self._identity:
                found.edits[spec.key] = FieldEdit(spec.key, None, identity)
            elif text and text.strip():
                self._give(found, spec, text)
            elif spec.default != "":
                found.edits[spec.key] = FieldEdit(spec.key, None, spec.default)
        self._together(found, None)
        return found

    def make_up(self, found: Findings, made_up: Callable[[], str]) -> None:
        """Give a new agent the passwords that the file does not."""
        for spec in self._form.fields:
            if spec.kind is FieldKind.SECRET and spec.required and spec.key not in found.edits:
                found.edits[spec.key] = FieldEdit(spec.key, None, Secret(made_up()))
                found.notes[spec.key] = say("a password will be generated")

    def _change(self, found: Findings, agent: Agent, spec: FieldSpec, text: str) -> None:
        old = value_of(agent, spec.key)
        if spec.kind is FieldKind.PHONE and _same_digits(text, plain(old)):
            return
        new = self._value(found, spec, text, old)
        if new is None or self._same(spec, old, new):
            return
        if spec.kind is FieldKind.TEXT:
            was, mended = tidy(plain(old))
            lost = letters_lost(plain(old), plain(new))
            if lost:
                found.faults.append(self._fault(spec, text, lost.rule, lost.fix))
                return
            if was == new:
                found.notes.setdefault(spec.key, mended)
        found.edits[spec.key] = FieldEdit(spec.key, old, new)

    def _give(self, found: Findings, spec: FieldSpec, text: str) -> None:
        new = self._value(found, spec, text, "")
        if new is not None and new != "":
            found.edits[spec.key] = FieldEdit(spec.key, None, new)

    def _value(
        self, found: Findings, spec: FieldSpec, text: str, old: FieldValue
    ) -> FieldValue | None:
        """What a cell says; None with a fault when it says nothing usable."""
        text = unwrapped(text)
        if is_clear(text):
            return self._erased(found, spec, old)
        reading = self._read(spec, text)
        if reading.value is None:
            found.faults.append(self._fault(spec, text, reading.rule, reading.fix))
            return None
        if reading.value == "":  # “Not set” among the choices, or nothing but invisible characters
            return self._erased(found, spec, old)
        if reading.note:
            found.notes[spec.key] = reading.note
        if reading.written:
            found.written[spec.key] = reading.written
        return reading.value

    def _read(self, spec: FieldSpec, text: str) -> Reading:
        """Read a cell; hours, choices and the like are the same in many rows."""
        if spec.kind in _OF_A_KIND:
            return misfit(text) or read_cell(spec, text, self._country)
        known = self._readings.get((spec.key, text))
        if known is None:
            known = misfit(text) or read_cell(spec, text, self._country)
            self._readings[spec.key, text] = known
        return known

    def _erased(self, found: Findings, spec: FieldSpec, old: FieldValue) -> FieldValue | None:
        """What ``<clear>`` comes to: only texts and numbers that nobody demands can be empty."""
        if old == "":
            return ""
        if spec.kind in {FieldKind.TEXT, FieldKind.PHONE} and not spec.required:
            return ""
        fix = (
            say("Write no.")
            if spec.kind is FieldKind.CHECK
            else say("Leave the cell blank to keep it.")
        )
        found.faults.append(
            self._fault(spec, CLEAR, say("{spec} cannot be empty.", spec=spec.label), fix)
        )
        return None

    def _same(self, spec: FieldSpec, old: FieldValue, new: FieldValue) -> bool:
        left, right = plain(old), plain(new)
        if spec.kind is not FieldKind.PHONE:
            return left == right or unicodedata.normalize("NFC", left) == right
        if left[-1:] != right[-1:] and left[-1:] in _ASCII_DIGITS:
            return False
        return alike(spec, old, new, self._country)

    def _together(self, found: Findings, agent: Agent | None) -> None:
        """What holds for fields together; what was wrong before and stays so does not count."""
        wrong = {fault.key for fault in found.faults}
        for spec in self._form.fields if agent is None else self._needed:
            if spec.key not in wrong and self._is_missing(found, agent, spec):
                found.faults.append(self._missing(spec))
        if not wrong & {_START, _END}:
            self._check_shift(found, agent)

    def _is_missing(self, found: Findings, agent: Agent | None, spec: FieldSpec) -> bool:
        if _now(found, agent, spec.key) != "":
            return False
        if agent is None and spec.required:
            # Who it is about is looked at elsewhere, and passwords are made up.
            return spec.key != self._identity and spec.kind is not FieldKind.SECRET
        if spec.needed_if is None:
            return False
        key, wanted = spec.needed_if
        touched = agent is None or not found.edits.keys().isdisjoint({key, spec.key})
        return touched and str(_now(found, agent, key)) == wanted

    def _missing(self, spec: FieldSpec) -> RowFault:
        rule, fix = say("{spec} is missing.", spec=spec.label), say("Fill in the cell.")
        if spec.needed_if is not None:
            key, wanted = spec.needed_if
            other = self._form.field(key)
            rule = say(
                "“{other}: {shown}” needs one.", other=other.label, shown=shown(other, wanted)
            )
        if spec.key not in self._headings:
            fix = say("Add the column “{spec}”.", spec=spec.label)
        return self._fault(spec, "", rule, fix)

    def _check_shift(self, found: Findings, agent: Agent | None) -> None:
        touched = [key for key in (_END, _START) if key in found.edits]
        start, end = (_now(found, agent, key) for key in (_START, _END)) if touched else ("", "")
        if not isinstance(start, int) or not isinstance(end, int) or start < end:
            return
        if start == end:
            rule, fix = (
                say("The shift must end after it starts."),
                say("Write more than {start}.", start=start),
            )
        else:
            rule = say(
                "A shift past midnight cannot be stored ({start:02}–{end:02}).",
                start=start,
                end=end,
            )
            fix = say("End it at 24, and give the hours after midnight to another agent.")
        spec = self._form.field(touched[0])
        found.faults.append(self._fault(spec, str(found.edits[touched[0]].new), rule, fix))

    def _fault(self, spec: FieldSpec, value: str, rule: str, fix: str) -> RowFault:
        hidden = spec.kind is FieldKind.SECRET and value not in {"", CLEAR}
        heading = self._headings.get(spec.key, spec.label)
        return RowFault(heading, "••••" if hidden else value, rule, fix, spec.key)


def _now(found: Findings, agent: Agent | None, key: str) -> FieldValue:
    """A field as it would be."""
    if key in found.edits:
        return found.edits[key].new
    return value_of(agent, key) if agent else ""


def _same_digits(one: str, other: str) -> bool:
    if one[-1:] != other[-1:]:
        return False  # unless a bracket or a blank comes last: that is looked at more closely
    digits = _NO_DIGITS.sub("", one)
    return bool(digits) and digits == _NO_DIGITS.sub("", other)
