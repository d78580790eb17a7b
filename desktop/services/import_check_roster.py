"""Which agent a row of a file is about: one that exists, a new one, or one that is taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.blanks import tidied
from desktop.domain.cells import is_clear, unguarded
from desktop.domain.dry_run import RowFault
from desktop.domain.edits import identity_field, value_of
from desktop.domain.forms import FieldKind, FieldSpec
from desktop.domain.wording import say
from desktop.services.import_check_columns import AGENT_ID, AGENT_ID_LABEL, Columns
from desktop.services.import_check_values import (
    Reading,
    identity_words,
    misfit,
    read_cell,
    unwrapped,
)

_LONGEST = 18


@dataclass(frozen=True, slots=True)
class Target:
    """What a row is about.

    Attributes:
        agent: The agent that exists, or None when it would be new.
        identity: Extension or user id as the row gives it, else as the agent has it.
        faults: Why the row is about nobody in particular.
        note: Remark on the identity, or "".
        is_new: Whether it is surely an agent to be added.
    """

    agent: Agent | None
    identity: str
    faults: tuple[RowFault, ...] = ()
    note: str = ""
    is_new: bool = False


class Roster:
    """The agents that exist, and those that the rows so far have spoken for.

    Args:
        agents: All agents of the provider.
        profile: The provider's form.
        columns: The sheet.
        country: Default country of numbers.
    """

    def __init__(
        self, agents: Sequence[Agent], profile: ProviderProfile, columns: Columns, country: str
    ) -> None:
        self.spec = identity_field(profile.agent_form) or FieldSpec(AGENT_ID, AGENT_ID_LABEL)
        self._columns = columns
        self._country = country
        self._by_id = {agent.id: agent for agent in agents}
        self._by_identity: dict[str, list[Agent]] = defaultdict(list)
        self._by_small_letters: dict[str, str] = {}
        for agent in agents:
            identity = str(value_of(agent, self.spec.key))
            self._by_identity[identity].append(agent)
            self._by_small_letters.setdefault(identity.casefold(), identity)
        self._spoken_for: dict[str, tuple[int, str]] = {}  # line, and the name in it

    def target(self, line: int, cells: Mapping[str, str]) -> Target:
        """The agent of a row; from then on it is spoken for.

        Args:
            line: Number of the row.
            cells: Cells by field key, without apostrophes in front.
        """
        given = cells.get(self.spec.key, "")
        agent_id = cells.get(AGENT_ID, "")
        known = self._by_id.get(agent_id)
        if known is not None and given == value_of(known, self.spec.key):
            return self._first_come(line, cells, Target(known, given))
        reading = self._read(given)
        if reading.value is None:
            fault = self._fault(given, reading.rule, reading.fix)
            return Target(known, tidied(given), (fault,))
        identity, agent_id = str(reading.value), tidied(agent_id)
        if agent_id:
            found = self._with_id(agent_id, given, identity)
        elif identity:
            found = self._with_identity(given, identity, reading.note)
        else:
            advice = self._numbers.advice("") or say("Fill in the cell.")
            fault = self._fault("", say("{spec} is missing.", spec=self.spec.label), advice)
            found = Target(None, "", (fault,))
        return found if found.faults else self._first_come(line, cells, found)

    def _with_id(self, agent_id: str, given: str, identity: str) -> Target:
        agent = self._by_id.get(agent_id)
        if agent is None:
            fault = RowFault(
                self._columns.headings[AGENT_ID],
                agent_id,
                say("No agent has this ID."),
                say("Leave the cell blank to add an agent, or take the row out."),
                AGENT_ID,
            )
            return Target(None, identity, (fault,))
        own = str(value_of(agent, self.spec.key))
        if not identity or identity == own or given == own:
            return Target(agent, own)
        if self.spec.fixed_on_edit:
            rule = say("“{label}” of an agent cannot be changed.", label=self.spec.label)
            fix = say("Write {own}, or leave the Agent ID blank to add a new agent.", own=own)
            return Target(agent, identity, (self._fault(given, rule, fix),))
        other = self._by_identity.get(identity)
        if other:
            rule, fix = say("Taken by {name}.", name=other[0].name), say("Choose another one.")
            return Target(agent, identity, (self._fault(given, rule, fix),))
        return Target(agent, identity)

    def _with_identity(self, given: str, identity: str, note: str) -> Target:
        found = self._by_identity.get(given) or self._by_identity.get(identity)
        if found is None:
            return self._new(given, identity, note)
        if len(found) > 1:
            rule = say("{count} agents have it.", count=len(found))
            fix = say(
                "Add the column “{agent_id_label}”: an export has it.",
                agent_id_label=AGENT_ID_LABEL,
            )
            return Target(None, identity, (self._fault(given, rule, fix),))
        return Target(found[0], str(value_of(found[0], self.spec.key)), note=note)

    def _new(self, given: str, identity: str, note: str) -> Target:
        rule = self._numbers.rule(identity) if self.spec.kind is FieldKind.DIGITS else ""
        if rule:
            fault = self._fault(given, rule, self._numbers.advice(identity))
            return Target(None, identity, (fault,), is_new=True)
        alike = self._by_small_letters.get(identity.casefold())
        if alike:
            note = say("differs from {alike} only in capital letters", alike=alike)
        return Target(None, identity, note=note, is_new=True)

    def _first_come(self, line: int, cells: Mapping[str, str], found: Target) -> Target:
        """Refuse a second row about the same agent."""
        agent = found.agent
        own = value_of(agent, self.spec.key) if agent else ""
        keys = [f"id {agent.id}"] if agent else []
        if found.identity != own:
            keys.append(found.identity)
        first = next((self._spoken_for[key] for key in keys if key in self._spoken_for), None)
        for key in keys:
            name = cells.get("name", "") or (agent.name if agent else "")
            self._spoken_for.setdefault(key, (line, name))
        if first is None:
            return found
        row, who = first
        rule = (
            say("Taken by {tidied} (row {row}).", tidied=tidied(who), row=row)
            if who
            else say("It stands in row {row} already.", row=row)
        )
        advice = self._numbers.advice(found.identity) or say(
            "Give another one, or take one row out."
        )
        given = cells.get(self.spec.key, "")
        return replace(found, faults=(self._fault(given, rule, advice),))

    def _read(self, given: str) -> Reading:
        text = unwrapped(given)
        if not text.strip():
            return Reading("")
        wrong = misfit(text)
        if wrong:
            return wrong
        if is_clear(text):
            return Reading(
                None, say("{spec} cannot be empty.", spec=self.spec.label), say("Write it.")
            )
        if self.spec.kind is FieldKind.TEXT:
            return identity_words(text)
        return read_cell(self.spec, text, self._country)

    def _fault(self, value: str, rule: str, fix: str) -> RowFault:
        heading = self._columns.headings.get(self.spec.key, self.spec.label)
        return RowFault(heading, value, rule, fix, self.spec.key)

    @cached_property
    def _numbers(self) -> _Numbers:
        column = self._columns.at.get(self.spec.key)
        if column is None:
            return _Numbers(self.spec, list(self._by_identity))
        cells = [row.cells[column] for row in self._columns.body if column < len(row.cells)]
        in_the_file = [tidied(unguarded(cell)) for cell in cells]
        return _Numbers(self.spec, [*self._by_identity, *in_the_file])


class _Numbers:
    """Numbers that agents can be known by, and the next one that is free."""

    def __init__(self, spec: FieldSpec, used: list[str]) -> None:
        fewest, most = spec.digits
        self._are_numbers = spec.kind is FieldKind.DIGITS
        self._lowest, self._highest = 10 ** (fewest - 1), 10**most - 1
        self._last = 0
        self._used = {int(text) for text in used if _is_number(text)}

    def rule(self, text: str) -> str:
        """What is wrong with a new number, or ""."""
        if not _is_number(text):
            return say("Digits only.")
        if not self._lowest <= int(text) <= self._highest or text[0] == "0":
            return say(
                "New ones go from {lowest} to {highest}.",
                lowest=self._lowest,
                highest=self._highest,
            )
        return ""

    def advice(self, text: str) -> str:
        """``Next free: 119.``, each number once, or "" where there is none."""
        if not self._are_numbers:
            return ""
        after = int(text) if _is_number(text) else 0
        if not self._lowest <= after < self._highest:
            usual = (number for number in self._used if self._lowest <= number)
            after = min(usual, default=self._lowest)
        free = self._next(max(after, self._last) + 1) or self._next(self._lowest)
        if not free:
            self._are_numbers = False  # all are taken: nothing to look for any more
            return ""
        self._used.add(free)
        self._last = free
        return say("Next free: {free}.", free=free)

    def _next(self, first: int) -> int:
        numbers = range(first, self._highest + 1)
        return next((number for number in numbers if number not in self._used), 0)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _LONGEST
