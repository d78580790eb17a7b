"""Dry run of an import: what a file would do to the agents, row by row, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.domain.account import ProviderProfile
from desktop.domain.agent import Agent
from desktop.domain.blanks import tidied
from desktop.domain.cells import Sheet, SheetRow, unguarded
from desktop.domain.dry_run import CheckedRow, DryRun, RowFault, Verdict
from desktop.domain.edits import Edit, EditKind, identity_of
from desktop.domain.wording import listed, say
from desktop.services.import_check_columns import DELETE, Columns, columns_of
from desktop.services.import_check_fields import FieldCheck, Findings
from desktop.services.import_check_roster import Roster, Target
from desktop.services.import_check_values import said_yes

_NEITHER = say("This is neither yes nor no.")


def check_import(
    sheet: Sheet,
    agents: Sequence[Agent],
    profile: ProviderProfile,
    country: str,
    *,
    made_up: Callable[[], str],
    title: str = "",
    source: str = "",
) -> DryRun:
    """What a sheet would change; nothing is sent, nothing is kept. Slow for thousands of rows.

    A blank cell leaves a field as it is, ``<clear>`` erases it; agents that are not in the sheet
    stay; only a yes in the column “Delete” deletes.

    Args:
        sheet: The table, with its heading.
        agents: All agents of the provider: whoever is missing here is taken for new.
        profile: The provider's form.
        country: Default country of numbers.
        made_up: Makes up a password for a new agent.
        title: What the run is called; ``Import of agents.xlsx`` if not given.
        source: Where the rows come from; file, sheet and count if not given.

    Raises:
        SheetRefused: There is no heading, or one that can be understood in two ways.
    """
    columns = columns_of(sheet, profile)
    check = _RowCheck(columns, agents, profile, country, made_up)
    rows = tuple(check.row(row) for row in columns.body)
    title, source = (
        title or say("Import of {file}", file=sheet.file),
        source or _source(sheet, len(rows)),
    )
    return DryRun(title, rows, source, columns.notes)


class _RowCheck:
    """Checks the rows of one sheet, in their order."""

    def __init__(
        self,
        columns: Columns,
        agents: Sequence[Agent],
        profile: ProviderProfile,
        country: str,
        made_up: Callable[[], str],
    ) -> None:
        self._columns = columns
        self._roster = Roster(agents, profile, columns, country)
        self._identity = self._roster.spec
        self._fields = FieldCheck(profile.agent_form, self._identity, columns.headings, country)
        self._made_up = made_up

    def row(self, row: SheetRow) -> CheckedRow:
        """What would become of a row."""
        cells = self._cells(row)
        target = self._roster.target(row.line, cells)
        found = self._found(target, cells)
        delete = said_yes(cells.get(DELETE, ""))
        if delete is None:
            fix = say("Write yes to delete the agent, or leave the cell blank.")
            found.faults.insert(0, self._fault(DELETE, cells[DELETE], _NEITHER, fix))
        elif delete and not target.faults:
            return self._deleted(row, cells, target, found)
        return self._checked(row, cells, target, found)

    def _cells(self, row: SheetRow) -> dict[str, str]:
        width = len(row.cells)
        return {
            key: unguarded(row.cells[column])
            for key, column in self._columns.at.items()
            if column < width
        }

    def _found(self, target: Target, cells: dict[str, str]) -> Findings:
        if target.agent is not None:
            return self._fields.changes(target.agent, target.identity, cells)
        found = self._fields.new(target.identity, cells)
        if not target.is_new:  # nobody knows what such a row must have
            found.faults = [fault for fault in found.faults if fault.value]
        elif not (target.faults or found.faults):
            self._fields.make_up(found, self._made_up)
        return found

    def _checked(
        self, row: SheetRow, cells: dict[str, str], target: Target, found: Findings
    ) -> CheckedRow:
        agent = target.agent
        name = self._name(target, cells, found)
        faults = (*target.faults, *found.faults)
        edit = None
        if faults:
            verdict = Verdict.ERROR
        elif agent is None:
            verdict = Verdict.CREATE
            agent = _agent_to_be(self._identity.key, target.identity, name)
            edit = Edit(EditKind.CREATE, agent, tuple(found.edits.values()), row.line)
        elif found.edits:
            verdict = Verdict.CHANGE
            edit = Edit(EditKind.CHANGE, agent, tuple(found.edits.values()), row.line)
        else:
            verdict = Verdict.SAME
        notes = dict(found.notes)
        if target.note:
            notes[self._identity.key] = target.note
        return CheckedRow(
            row.line, verdict, target.identity, name, edit, faults, notes, found.written
        )

    def _name(self, target: Target, cells: dict[str, str], found: Findings) -> str:
        """What to call the row: of one that is about nobody in particular, what it says itself."""
        if target.agent and not (target.faults and cells.get("name")):
            return target.agent.name
        named = found.edits.get("name")
        return str(named.new) if named else tidied(cells.get("name", ""))

    def _deleted(
        self, row: SheetRow, cells: dict[str, str], target: Target, found: Findings
    ) -> CheckedRow:
        agent = target.agent
        if agent is None:
            rule = say("There is no agent {identity} to delete.", identity=target.identity)
            fix = say("Leave the cell blank to add one, or take the row out.")
            fault = self._fault(DELETE, cells[DELETE], rule, fix)
            return self._checked(row, cells, target, Findings(faults=[fault]))
        notes = {}
        if found.edits or found.faults:
            notes[""] = say("the other entries of this row do not count")
        edit = Edit(EditKind.DELETE, agent, (), row.line)
        return CheckedRow(
            row.line, Verdict.DELETE, identity_of(agent), agent.name, edit, notes=notes
        )

    def _fault(self, key: str, value: str, rule: str, fix: str) -> RowFault:
        return RowFault(self._columns.headings.get(key, ""), value, rule, fix, key)


def _agent_to_be(key: str, identity: str, name: str) -> Agent:
    is_extension = key == "extension"
    return Agent("", name, identity if is_extension else "", "" if is_extension else identity)


def _source(sheet: Sheet, count: int) -> str:
    """``agents.xlsx, sheet “Staff”, 500 rows``."""
    parts = [sheet.file, say("sheet “{name}”", name=sheet.name) if sheet.name else ""]
    parts.append(say("{count:,} rows", one="{count:,} row", count=count))
    return listed(parts)
