"""The shifts' other half: giving agents other hours, taking that back, and sending it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.controllers.shift_board import ShiftBoard
from desktop.domain.forms import FieldValue
from desktop.domain.shifts import Hours, hours_of, moved

Values = dict[str, FieldValue]

_USUAL: Hours = (9, 18)  # where the provider's form says nothing


class ShiftsController(ShiftBoard):
    """Changes of shift hours; see :class:`ShiftBoard` for what they do.

    A change is kept when the agents are read again, and goes when its agent does or has the new
    hours. Nothing is sent before :meth:`save`.
    """

    _dragged: tuple[str, ...] = ()

    def edits(self) -> dict[str, Values]:
        """The changes: form values by agent id."""
        return {
            agent_id: {"shift_start": start, "shift_end": end}
            for agent_id, (start, end) in self._edits.all.items()
        }

    @property
    def edited(self) -> int:
        """How many agents are to have other hours."""
        return len(self._edits.all)

    @property
    def can_undo(self) -> bool:
        """Whether a step of the changes can be taken back."""
        return self._edits.can_undo

    def set_hours(self, agent_id: str, start: int, end: int) -> bool:
        """Give an agent other hours; False when no day can hold them, or nothing changes."""
        hours = hours_of(start, end)
        return bool(hours and not self.fixed and self._put({agent_id: hours}))

    def move(self, ids: Iterable[str], start_by: int, end_by: int) -> frozenset[str]:
        """Move both ends of some shifts, as far as they go.

        An agent without hours is given those of an empty form.

        Returns:
            The ids of those whose hours are others than before.
        """
        if self.fixed:
            return frozenset()
        changes = {}
        for agent_id in ids:
            hours = self._edits.held_hours(agent_id)
            changes[agent_id] = moved(hours, start_by, end_by) if hours else self._usual_hours()
        return self._put(changes)

    def move_start(self, ids: Iterable[str], by: int) -> frozenset[str]:
        """Move the start of some shifts."""
        return self.move(ids, by, 0)

    def move_end(self, ids: Iterable[str], by: int) -> frozenset[str]:
        """Move the end of some shifts."""
        return self.move(ids, 0, by)

    def begin_drag(self, ids: Iterable[str]) -> None:
        """What is dragged from now on is one step; who has no hours has no bar to go along."""
        self._dragged = tuple(filter(self._edits.hours, ids))
        self._edits.hold()

    def drag(self, start_by: int, end_by: int) -> None:
        """Where the ends are now, counted from the beginning of the drag."""
        self.move(self._dragged, start_by, end_by)

    def end_drag(self, *, keep: bool = True) -> None:
        """Keep what was dragged, or put it back."""
        self._dragged = ()
        if keep:
            self._edits.let_go()
            self.changed.emit()
        else:
            self._tell(self._edits.take_back_held())

    def discard(self) -> None:
        """Take all changes away; :meth:`undo_last` brings them back."""
        self._tell(self._edits.discard())

    def undo_last(self) -> frozenset[str]:
        """Take the last step back; returns the ids of those that have other hours now."""
        changed = self._edits.undo()
        self._tell(changed)
        return changed

    @property
    def saving(self) -> bool:
        """Whether the changes are on their way."""
        return self._agents.applying

    def save(self) -> None:
        """Send the changes as one run; each stays until its agent has the new hours."""
        edits = self.edits()
        if not edits or self.saving or self.fixed:
            return
        if len(edits) == 1:
            row = self._agents.table.row(next(iter(edits)))
            title = self.tr("Shift hours of {name}").format(name=row.agent.name if row else "")
        else:
            title = self.tr("Shift hours of {count} agents").format(count=len(edits))
        self._agents.apply_values(edits, title)
        self.changed.emit()

    def _put(self, changes: Mapping[str, Hours]) -> frozenset[str]:
        changed = self._edits.put(changes)
        self._tell(changed)
        return changed

    def _usual_hours(self) -> Hours:
        """The hours in an empty form."""
        specs = self._field("shift_start"), self._field("shift_end")
        start, end = (spec.default if spec else None for spec in specs)
        if isinstance(start, int) and isinstance(end, int):
            return hours_of(start, end) or _USUAL
        return _USUAL
