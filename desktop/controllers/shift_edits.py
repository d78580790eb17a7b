"""Shift hours that were changed and not saved: beside what the agents have, with a way back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from desktop.domain.shifts import Coverage, Hours, coverage

_MOST = 200  # steps that can be taken back

Edits = dict[str, Hours]


class ShiftEdits:
    """New hours by agent id; what an agent has already is no edit.

    Steps between :meth:`hold` and :meth:`let_go` are one: each counts from the hours at the hold.
    """

    def __init__(self) -> None:
        self._actual: Mapping[str, Hours | None] = {}
        self._counts: Counter[Hours] = Counter()
        self._edits: Edits = {}
        self._past: list[Edits] = []
        self._held: Edits | None = None
        self._coverage: Coverage | None = None  # with the edits, as long as they stay

    # What there is

    @property
    def all(self) -> Mapping[str, Hours]:
        """The new hours by agent id."""
        return self._edits

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._past)

    @property
    def actual(self) -> Mapping[str, Hours | None]:
        """The hours that the agents have, by agent id."""
        return self._actual

    @property
    def without_hours(self) -> int:
        """How many agents have no hours that a day can hold."""
        return len(self._actual) - self._counts.total()

    def hours(self, agent_id: str) -> Hours | None:
        """The hours of an agent, changed or not."""
        return self._edits.get(agent_id, self._actual.get(agent_id))

    def held_hours(self, agent_id: str) -> Hours | None:
        """The hours that a step counts from: those at the hold, else the present ones."""
        edits = self._edits if self._held is None else self._held
        return edits.get(agent_id, self._actual.get(agent_id))

    def coverage(self) -> Coverage:
        """Who would be on with the new hours."""
        if self._coverage is None:
            counts = self._counts.copy()
            for agent_id, hours in self._edits.items():
                counts[hours] += 1
                if old := self._actual[agent_id]:
                    counts[old] -= 1
            self._coverage = coverage(counts)
        return self._coverage

    def coverage_before(self) -> Coverage:
        """Who is on with the hours that the agents have."""
        return coverage(self._counts)

    # What happens

    def take(self, actual: Mapping[str, Hours | None]) -> None:
        """Other hours were read: an edit goes when its agent does, or has the new hours now."""
        self._actual = actual
        self._counts = Counter(hours for hours in actual.values() if hours)
        done = {
            agent_id
            for agent_id, hours in self._edits.items()
            if agent_id not in actual or actual[agent_id] == hours
        }
        self._set(self._still_open(self._edits, done))
        if self._held is not None:
            self._held = self._still_open(self._held, done)
        past = [self._still_open(edits, done) for edits in self._past]
        chain = [*past, self._edits if self._held is None else self._held]
        self._past = [edits for edits, after in pairwise(chain) if edits != after]

    def put(self, changes: Mapping[str, Hours]) -> frozenset[str]:
        """Give agents other hours; returns the ids of those that have others than before."""
        new = dict(self._edits if self._held is None else self._held)
        for agent_id, hours in changes.items():
            if self._actual.get(agent_id) == hours:
                new.pop(agent_id, None)
            elif agent_id in self._actual:
                new[agent_id] = hours
        return self._become(new)

    def discard(self) -> frozenset[str]:
        """Take all new hours away; that can be undone, too."""
        self._held = None
        return self._become({})

    def undo(self) -> frozenset[str]:
        """Take the last step back."""
        if self._held is not None or not self._past:
            return frozenset()
        before = self._edits
        self._set(self._past.pop())
        return _differing(before, self._edits)

    def hold(self) -> None:
        """What follows is one step."""
        self._held = self._edits

    def let_go(self) -> None:
        """The step is complete."""
        held, self._held = self._held, None
        if held is not None and held != self._edits:
            self._note(held)

    def take_back_held(self) -> frozenset[str]:
        """The step was not meant: everything is as it was at the hold."""
        held, self._held = self._held, None
        if held is None:
            return frozenset()
        before = self._edits
        self._set(held)
        return _differing(before, held)

    def forget(self) -> None:
        """Another account: nothing of this is left."""
        self._past, self._held = [], None
        self._set({})
        self.take({})

    def _become(self, new: Edits) -> frozenset[str]:
        before = self._edits
        changed = _differing(before, new)
        if changed:
            self._set(new)
            if self._held is None:
                self._note(before)
        return changed

    def _set(self, edits: Edits) -> None:
        self._edits, self._coverage = edits, None

    def _note(self, edits: Edits) -> None:
        self._past = [*self._past[1 - _MOST :], edits]

    def _still_open(self, edits: Edits, done: set[str]) -> Edits:
        return {
            agent_id: hours
            for agent_id, hours in edits.items()
            if agent_id in self._actual and agent_id not in done and self._actual[agent_id] != hours
        }


def _differing(before: Edits, after: Edits) -> frozenset[str]:
    ids = before.keys() | after.keys()
    return frozenset(one for one in ids if before.get(one) != after.get(one))
