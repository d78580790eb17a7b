"""What of a run was taken back: by later runs, in part, and by runs that were undone themselves."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from desktop.domain.agent import Agent
from desktop.domain.edits import Edit, EditKind
from desktop.domain.runs import Run, RunState, Step, StepState
from desktop.domain.taken_back import TakenBack, left_of, steps_taken_back, taken_back

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
OLD, NEW = Agent("101_1", "Asha", "101"), Agent("102_1", "Vivek", "102")


def run(name: str, done: int, *, undoes: str = "", minute: int = 0, refused: int = 0) -> Run:
    counts = Counter({StepState.CONFIRMED: done, StepState.REFUSED: refused})
    started = NOON + timedelta(minutes=minute)
    return Run(name, "account", name, started, "boss", RunState.DONE, undoes, counts)


def step(number: int, kind: EditKind, agent: Agent, **fields: object) -> Step:
    known = {"state": StepState.CONFIRMED, "before": agent, "after": agent, "at": LATER, **fields}
    return Step(number, Edit(kind, agent), **known)  # type: ignore[arg-type]


def test_a_run_that_nobody_undid_stands() -> None:
    assert taken_back([run("b", 2), run("a", 3)]) == {}


def test_undoing_counts_what_was_done_of_it() -> None:
    runs = [run("undo", 2, undoes="a", minute=5, refused=1), run("a", 3)]
    assert taken_back(runs) == {"a": TakenBack(2, LATER)}


def test_several_runs_that_undo_add_up_and_the_last_one_tells_when() -> None:
    runs = [
        run("rest", 1, undoes="a", minute=5),
        run("rows", 2, undoes="a", minute=1),
        run("a", 3),
    ]
    assert taken_back(runs) == {"a": TakenBack(3, LATER)}


def test_what_was_undone_and_done_again_stands() -> None:
    runs = [
        run("again", 3, undoes="undo", minute=2),
        run("undo", 3, undoes="a", minute=1),
        run("a", 3),
    ]
    assert taken_back(runs) == {"undo": TakenBack(3, NOON + timedelta(minutes=2))}


def test_each_step_is_found_by_what_undoes_it() -> None:
    steps = [
        step(1, EditKind.CHANGE, OLD),
        step(2, EditKind.CREATE, Agent("", "Vivek", "102"), after=NEW, before=None),
        step(3, EditKind.DELETE, Agent("103_1", "Meera", "103"), after=None),
        step(4, EditKind.CHANGE, Agent("104_1", "Ravi", "104"), state=StepState.REFUSED),
    ]
    undo = run("undo", 3)
    undoing = [
        step(1, EditKind.CREATE, Agent("103_1", "Meera", "103")),
        step(2, EditKind.DELETE, NEW),
        step(3, EditKind.CHANGE, OLD, state=StepState.CONFLICT),
        step(4, EditKind.CHANGE, Agent("104_1", "Ravi", "104")),
    ]
    gone = steps_taken_back(steps, [(undo, one) for one in undoing])
    assert gone == {2: LATER, 3: LATER}
    assert left_of(steps, gone) == {1}


def test_a_step_without_a_time_of_its_own_takes_that_of_its_run() -> None:
    undo = run("undo", 1, minute=5)
    undoing = [(undo, step(1, EditKind.CHANGE, OLD, at=None))]
    assert steps_taken_back([step(1, EditKind.CHANGE, OLD)], undoing) == {1: LATER}


def test_two_changes_of_one_agent_are_taken_back_last_first() -> None:
    steps = [step(1, EditKind.CHANGE, OLD), step(2, EditKind.CHANGE, OLD)]
    undoing = [(run("undo", 1), step(1, EditKind.CHANGE, OLD))]
    assert steps_taken_back(steps, undoing) == {2: LATER}
