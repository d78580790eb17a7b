"""The agents as lines of a day: who they are, and their shift hours as they are to be."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.agent import Agent
from desktop.domain.shifts import Hours, hours_of
from desktop.domain.wording import say
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role
from desktop.qtmodels.row_table import RowTable

AGENT, HOURS = 0, 1
"""The columns."""

_FEW = 200  # changed rows; of more all are painted again


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """An agent with its hours.

    Attributes:
        agent: The agent, as it is.
        hours: Its hours as they are to be; None where it has none that a day can hold.
        old: The hours that it has; the same where nothing was changed.
    """

    agent: Agent
    hours: Hours | None
    old: Hours | None

    @property
    def changed(self) -> bool:
        """Whether it is to have other hours."""
        return self.hours != self.old


class ShiftTable(RowTable[Agent]):
    """Agents in an order that comes from elsewhere; a change of hours leaves every row in place.

    ``longest_extension`` is how many digits the longest one had so far.

    Args:
        hours: The hours of an agent as they are to be, by id.
    """

    def __init__(self, hours: Callable[[str], Hours | None], parent: QObject | None = None) -> None:
        self._hours = hours
        self._shown: Sequence[str] = ()
        self.longest_extension = 0
        super().__init__(_columns(self._with_hours), lambda agent: agent.id, lambda _: "", parent)

    def show_agents(
        self, changed: Sequence[Agent], gone: Iterable[str], shown: Sequence[str]
    ) -> None:
        """Take over agents.

        Args:
            changed: Those that are new, or other than before.
            gone: Ids of those that are no longer there.
            shown: Ids of those that are shown, from top to bottom.
        """
        self.beginResetModel()
        self._shown = shown
        lost = {self._found_at[one] for one in gone if one in self._found_at}
        if lost:
            self._drop(lost)
            self._sort_all()
        self._store(changed)
        lengths = (len(agent.extension) for agent in changed)
        self.longest_extension = max(self.longest_extension, max(lengths, default=0))
        self._filter()
        self.endResetModel()

    def repaint_agents(self, ids: Collection[str]) -> None:
        """These have other hours now."""
        if len(ids) > _FEW:
            self.repaint_rows()
            return
        for at in self.positions_of(tuple(ids)):
            self.dataChanged.emit(self.index(at, AGENT), self.index(at, HOURS))

    def shift(self, agent_id: str) -> ShiftRow | None:
        """What is shown of an agent."""
        agent = self.row(agent_id)
        return None if agent is None else self._with_hours(agent)

    def _with_hours(self, agent: Agent) -> ShiftRow:
        return ShiftRow(agent, self._hours(agent.id), hours_of(agent.shift_start, agent.shift_end))

    def _filter(self) -> None:
        found = self._found_at
        self._order = [found[one] for one in self._shown if one in found]


def identity(agent: Agent) -> str:
    """``104 Manish Gupta``."""
    return f"{agent.extension} {agent.name}".strip()


def hours_text(row: ShiftRow) -> str:
    """``14–22``; hours that no day can hold are shown as they are."""
    if row.hours is None:
        return words.shift_hours(row.agent.shift_start, row.agent.shift_end)
    return words.shift_hours(*row.hours)


def spoken_hours(hours: Hours | None) -> str:
    """``14 to 22``."""
    return words.shift_hours(*hours).replace("–", " to ") if hours else say("no shift hours")


def _spoken(row: ShiftRow) -> str:
    said = spoken_hours(row.hours) if row.hours else _said_as_is(row.agent)
    return (
        say("{said}, changed from {spoken_hours}", said=said, spoken_hours=spoken_hours(row.old))
        if row.changed
        else said
    )


def _said_as_is(agent: Agent) -> str:
    if agent.shift_start is None or agent.shift_end is None:
        return say("no shift hours")
    return say(
        "{shift_start} to {shift_end}, not a range within one day",
        shift_start=agent.shift_start,
        shift_end=agent.shift_end,
    )


def _columns(shift: Callable[[Agent], ShiftRow]) -> tuple[Column[Agent], ...]:
    def note(agent: Agent) -> str:
        return say("changed") if shift(agent).changed else ""

    return (
        Column(
            "agent",
            say("Agent"),
            identity,
            lambda _: 0,
            width=212,
            answers={Role.ROW: shift, Role.NOTE: note},
            spoken=lambda agent: f"{identity(agent)}, {_spoken(shift(agent))}",
        ),
        Column(
            "hours",
            say("Shift hours"),
            lambda agent: hours_text(shift(agent)),
            lambda _: 0,
            grows=True,
            answers={Role.ROW: shift},
            spoken=lambda agent: _spoken(shift(agent)),
        ),
    )
