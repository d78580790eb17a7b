"""What of past runs was taken back by later ones; a run that undoes can itself be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.edits import EditKind, identity_of
from desktop.domain.runs import Run, Step, StepState

_BACK = {
    EditKind.CREATE: EditKind.DELETE,
    EditKind.CHANGE: EditKind.CHANGE,
    EditKind.DELETE: EditKind.CREATE,
}


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How much of a run was taken back.

    Attributes:
        count: Steps.
        at: When the last of the runs that took them back was begun, UTC.
    """

    count: int
    at: datetime


def taken_back(runs: Sequence[Run]) -> dict[str, TakenBack]:
    """What was taken back of each run, by its id; runs of which nothing was are missing.

    Args:
        runs: The newest runs, newest first: whatever takes a run back is newer than the run.
    """
    found: dict[str, TakenBack] = {}
    for run in runs:
        gone = found[run.id].count if run.id in found else 0
        if run.undoes and run.done > gone:
            known = found.get(run.undoes)
            found[run.undoes] = TakenBack(
                run.done - gone + (known.count if known else 0),
                max(run.started, known.at) if known else run.started,
            )
    return found


def steps_taken_back(
    steps: Sequence[Step], undoing: Sequence[tuple[Run, Step]]
) -> dict[int, datetime]:
    """When steps of a run were taken back, by their number.

    Args:
        steps: The steps of the run.
        undoing: Steps of the runs that undo it, without those that were taken back themselves.
    """
    waiting: dict[tuple[EditKind, str], list[int]] = {}
    for step in steps:
        if step.state is StepState.CONFIRMED:
            waiting.setdefault(_what_undoes(step), []).append(step.number)
    found = {}
    for run, step in undoing:
        edit = step.edit
        numbers = waiting.get((edit.kind, edit.agent.id or identity_of(edit.agent)))
        if step.state is StepState.CONFIRMED and numbers:
            found[numbers.pop()] = step.at or run.started
    return found


def left_of(steps: Sequence[Step], gone: Mapping[int, datetime]) -> frozenset[int]:
    """Numbers of the steps that were done and not taken back."""
    return frozenset(
        step.number
        for step in steps
        if step.state is StepState.CONFIRMED and step.number not in gone
    )


def _what_undoes(step: Step) -> tuple[EditKind, str]:
    """Kind and agent of the edit that takes a step back; see ``services.undo``."""
    edit = step.edit
    agent = (step.before if edit.kind is EditKind.DELETE else step.after) or edit.agent
    return _BACK[edit.kind], agent.id or identity_of(agent)
