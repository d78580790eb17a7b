"""Unsaved shift hours: steps and their way back, also while other hours are read."""

from collections.abc import Iterable, Mapping

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop.controllers.shift_edits import ShiftEdits
from desktop.domain.shifts import Hours, coverage

HOURS = st.sampled_from([(9, 18), (8, 16), (1, 24), (14, 22)])
IDS = st.sampled_from("abcd")
TEAM: dict[str, Hours | None] = {"a": (9, 18), "b": (9, 18), "c": None}


def edits(team: Mapping[str, Hours | None] = TEAM) -> ShiftEdits:
    made = ShiftEdits()
    made.take(team)
    return made


def test_hours_that_an_agent_has_are_no_edit() -> None:
    made = edits()
    assert made.put({"a": (9, 18), "b": (8, 16), "nobody": (8, 16)}) == {"b"}
    assert made.all == {"b": (8, 16)}
    assert made.put({"b": (9, 18)}) == {"b"}
    assert made.all == {}


def test_coverage_is_that_of_the_hours_to_be() -> None:
    made = edits()
    made.put({"a": (8, 16), "c": (1, 24)})
    assert made.coverage() == coverage([(8, 16), (9, 18), (1, 24)])
    assert made.coverage_before() == coverage([(9, 18), (9, 18)])


def test_steps_are_undone_one_by_one() -> None:
    made = edits()
    made.put({"a": (8, 16)})
    made.put({"a": (7, 16), "b": (8, 16)})
    made.discard()
    assert made.undo() == {"a", "b"}
    assert made.all == {"a": (7, 16), "b": (8, 16)}
    assert made.undo() == {"a", "b"}
    assert made.all == {"a": (8, 16)}
    assert made.undo() == {"a"}
    assert made.all == {}
    assert not made.can_undo
    assert made.undo() == frozenset()


def test_what_is_held_together_is_one_step_from_where_it_began() -> None:
    made = edits()
    made.put({"a": (8, 16)})
    made.hold()
    made.put({"a": (7, 16)})
    made.put({"b": (5, 16)})
    assert made.all == {"a": (8, 16), "b": (5, 16)}
    assert made.held_hours("b") == (9, 18)
    made.let_go()
    made.undo()
    assert made.all == {"a": (8, 16)}


def test_a_held_step_is_taken_back_without_a_trace() -> None:
    made = edits()
    made.hold()
    made.put({"a": (7, 16)})
    assert made.take_back_held() == {"a"}
    assert made.all == {}
    assert not made.can_undo


def test_a_saved_edit_does_not_come_back_by_undo() -> None:
    made = edits()
    made.put({"b": (7, 15)})
    made.put({"a": (8, 16)})
    made.put({"a": (7, 16)})
    made.take({**TEAM, "a": (7, 16)})
    assert made.all == {"b": (7, 15)}
    made.undo()
    assert made.all == {}
    assert not made.can_undo


def test_an_edit_goes_with_its_agent_and_stays_when_others_have_set_other_hours() -> None:
    made = edits()
    made.put({"a": (8, 16), "b": (8, 16)})
    made.take({"b": (10, 19)})
    assert made.all == {"b": (8, 16)}
    assert made.actual["b"] == (10, 19)


@given(st.lists(st.dictionaries(IDS, HOURS, min_size=1), max_size=12))
def test_undoing_everything_leaves_nothing(steps: Iterable[dict[str, Hours]]) -> None:
    made = edits()
    for step in steps:
        made.put(step)
    while made.can_undo:
        assert made.undo()
    assert made.all == {}


class AnyOrder(RuleBasedStateMachine):
    """Whatever happens in whatever order, an edit is one, and of an agent that is there."""

    def __init__(self) -> None:
        super().__init__()
        self.team: dict[str, Hours | None] = dict(TEAM)
        self.made = edits(self.team)

    @rule(changes=st.dictionaries(IDS, HOURS))
    def put(self, changes: dict[str, Hours]) -> None:
        self.made.put(changes)

    @rule(team=st.dictionaries(IDS, HOURS | st.none()))
    def take(self, team: dict[str, Hours | None]) -> None:
        self.team = team
        self.made.take(team)

    @rule()
    def undo(self) -> None:
        could, before = self.made.can_undo, dict(self.made.all)
        self.made.undo()
        assert self.made.all == before or could

    @rule()
    def discard(self) -> None:
        self.made.discard()
        assert not self.made.all

    @rule(changes=st.dictionaries(IDS, HOURS), keep=st.booleans())
    def drag(self, changes: dict[str, Hours], keep: bool) -> None:
        before = dict(self.made.all)
        self.made.hold()
        self.made.put(changes)
        if keep:
            self.made.let_go()
        else:
            self.made.take_back_held()
            assert self.made.all == before

    @invariant()
    def edits_are_edits(self) -> None:
        for agent_id, hours in self.made.all.items():
            assert agent_id in self.team
            assert self.team[agent_id] != hours
        shown = (self.made.hours(agent_id) for agent_id in self.team)
        assert self.made.coverage() == coverage(filter(None, shown))


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=40, stateful_step_count=25)
