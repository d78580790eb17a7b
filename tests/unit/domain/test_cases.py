"""Which step may follow which: nobody is called twice while a first call is in question."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop.domain.cases import (
    CLAIM_LASTS,
    CLOSING,
    SETTLES,
    SNOOZE_LASTS,
    Case,
    CaseRefused,
    Outcome,
    Person,
    Step,
    Verb,
    advance,
)

NOON = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
ASHA, LINH, ZOE = Person("a", "Asha"), Person("l", "Linh"), Person("z", "Zoë")
NUMBER = "+919876543210"
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)


def step(verb: Verb, who: Person = ASHA, minutes: float = 0, **more: Any) -> Step:
    return Step(NUMBER, verb, who, NOON + minutes * MINUTE, **more)


def after(*steps: Step) -> Case:
    case = Case(NUMBER)
    for taken in steps:
        case = advance(case, taken)
    return case


def outcome(what: Outcome, who: Person = ASHA, minutes: float = 0, **more: Any) -> Step:
    return step(Verb.OUTCOME, who, minutes, outcome=what, **more)


def refusal(case: Case, taken: Step) -> CaseRefused:
    with pytest.raises(CaseRefused) as caught:
        advance(case, taken)
    return caught.value


def test_a_claim_holds_ten_minutes_and_is_renewed_without_moving_its_beginning() -> None:
    case = after(step(Verb.CLAIM))
    assert (case.holder, case.since, case.until) == (ASHA, NOON, NOON + CLAIM_LASTS)
    assert case.held_at(NOON + CLAIM_LASTS - SECOND) == ASHA
    assert case.held_at(NOON + CLAIM_LASTS) is None
    again = advance(case, step(Verb.CLAIM, minutes=5))
    assert (again.since, again.until) == (NOON, NOON + 5 * MINUTE + CLAIM_LASTS)
    chosen = after(step(Verb.CLAIM, until=NOON + MINUTE))
    assert chosen.held_at(NOON + MINUTE) is None


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb is not Verb.NOTE])
def test_while_somebody_holds_it_others_are_told_who_and_since_when(verb: Verb) -> None:
    taken = step(verb, LINH, 2, outcome=Outcome.REACHED)
    claimed = refusal(after(step(Verb.CLAIM)), taken)
    assert claimed.title == "Asha claimed this caller 2 min ago."
    dialed = refusal(after(step(Verb.DIAL, minutes=1.5)), taken)
    assert dialed.title == "Asha has been calling this caller for 30 s."
    assert "no call was placed" in claimed.message


def test_anybody_may_leave_a_note_at_any_time() -> None:
    case = after(step(Verb.DIAL), step(Verb.NOTE, LINH, 1, note="speaks Tamil"))
    assert (case.note, case.holder, case.dialed_at) == ("speaks Tamil", ASHA, NOON)
    assert advance(case, step(Verb.NOT_PLACED, minutes=2)).note == "speaks Tamil"


def test_a_lapsed_claim_is_free_for_the_next() -> None:
    case = after(step(Verb.CLAIM), step(Verb.CLAIM, LINH, 10))
    assert (case.holder, case.since) == (LINH, NOON + CLAIM_LASTS)


def test_who_dialed_notes_first_what_came_of_it() -> None:
    case = after(step(Verb.DIAL))
    assert refusal(case, step(Verb.DIAL, minutes=1)).hint == "Note first what came of it."
    case = advance(case, outcome(Outcome.NO_ANSWER, minutes=2))
    assert (case.tries, case.holder, case.dialed_at) == (1, None, None)
    assert advance(case, step(Verb.DIAL, minutes=3)).dialed_at == NOON + 3 * MINUTE


def test_a_call_that_was_not_placed_may_be_tried_again_by_who_asked_for_it() -> None:
    case = after(step(Verb.DIAL), step(Verb.NOT_PLACED, minutes=1))
    assert case.held_at(NOON + 2 * MINUTE) == ASHA
    assert advance(case, step(Verb.DIAL, minutes=2)).dialed_at == NOON + 2 * MINUTE


def test_nobody_else_can_say_that_a_call_was_not_placed() -> None:
    lapsed = after(step(Verb.DIAL, until=NOON + SECOND))
    assert "no longer yours" in refusal(lapsed, step(Verb.NOT_PLACED, LINH, 1)).title


@pytest.mark.parametrize("verb", [Verb.RELEASE, Verb.SNOOZE, Verb.REOPEN])
@pytest.mark.parametrize("who", [ASHA, LINH])
def test_putting_a_caller_back_does_not_settle_a_call(verb: Verb, who: Person) -> None:
    case = after(step(Verb.DIAL, until=NOON + SECOND), step(verb, who, 1))
    assert case.unheard_of(NOON + MINUTE)
    for verb_after in (Verb.CLAIM, Verb.DIAL):
        said = refusal(case, step(verb_after, LINH, 1.5))
        assert "what came of it is not known yet" in said.title


@pytest.mark.parametrize("verb", [Verb.CLAIM, Verb.DIAL])
def test_a_lost_call_is_taken_over_once_the_log_must_know_it(verb: Verb) -> None:
    case = after(step(Verb.DIAL))
    read = NOON + SETTLES
    for known in (None, NOON, read - SECOND):
        assert refusal(case, step(verb, LINH, 11, log_read_to=known)).title.startswith("Asha began")
    taken = advance(case, step(verb, LINH, 11, log_read_to=read))
    assert (taken.holder, taken.since) == (LINH, NOON + 11 * MINUTE)
    assert taken.dialed_at == (NOON + 11 * MINUTE if verb is Verb.DIAL else None)


@pytest.mark.parametrize("what", CLOSING)
def test_a_closing_outcome_deals_with_the_calls_that_were_known(what: Outcome) -> None:
    known = NOON - MINUTE
    case = after(step(Verb.DIAL), outcome(what, minutes=1, covers=known))
    assert (case.handled_until, case.outcome, case.outcome_by) == (known, what, ASHA)
    said = refusal(case, step(Verb.CLAIM, LINH, 2, covers=known))
    assert said.title == f"Asha noted “{what.value}” for this caller 1 min ago."
    assert advance(case, step(Verb.CLAIM, LINH, 2, covers=known + SECOND)).holder == LINH
    assert after(outcome(what)).handled_until == NOON


def test_what_was_dealt_with_stays_so_after_an_older_view() -> None:
    first = outcome(Outcome.REACHED, covers=NOON)
    late = outcome(Outcome.NOTHING, LINH, 1, covers=NOON - MINUTE)
    assert after(first, late).handled_until == NOON


def test_who_looked_before_a_colleague_noted_something_is_told() -> None:
    seen = after(step(Verb.NOTE, note="x")).version
    case = after(step(Verb.NOTE, note="x"), outcome(Outcome.NO_ANSWER, minutes=1))
    said = refusal(case, step(Verb.DIAL, LINH, 1.5, seen=seen))
    assert said.title == "Asha noted “No answer” for this caller 30 s ago."
    assert advance(case, step(Verb.DIAL, LINH, 1.5, seen=case.version)).holder == LINH
    assert advance(case, step(Verb.DIAL, ASHA, 1.5, seen=seen)).holder == ASHA


def test_a_snooze_frees_the_caller_and_a_claim_ends_it() -> None:
    case = after(step(Verb.CLAIM), step(Verb.SNOOZE, minutes=1))
    assert case.holder is None
    assert (case.snoozed_at, case.snoozed_until) == (
        NOON + MINUTE,
        NOON + MINUTE + SNOOZE_LASTS,
    )
    assert advance(case, step(Verb.CLAIM, LINH, 2)).snoozed_until is None
    later = after(outcome(Outcome.LATER, until=NOON + 3 * MINUTE))
    assert (later.outcome, later.snoozed_until) == (Outcome.LATER, NOON + 3 * MINUTE)
    assert later.handled_until is None


def test_opening_again_takes_back_the_last_closing_outcome_alone() -> None:
    case = after(
        outcome(Outcome.REACHED, covers=NOON),
        outcome(Outcome.NOTHING, minutes=2, covers=NOON + MINUTE),
        step(Verb.REOPEN, minutes=3),
    )
    assert (case.handled_until, case.outcome, case.version) == (NOON, None, 3)


def test_tries_begin_anew_once_it_was_closed() -> None:
    vain = [outcome(Outcome.NO_ANSWER, minutes=at) for at in (0, 1)]
    assert after(*vain).tries == 2
    assert after(*vain, outcome(Outcome.REACHED, minutes=2)).tries == 0


class Floor(RuleBasedStateMachine):
    """Desks that act in any order, lose track of their calls, and know the log up to a time."""

    def __init__(self) -> None:
        super().__init__()
        self.case = Case(NUMBER)
        self.now = NOON
        self.taken = 0
        self.in_question: tuple[Person, datetime] | None = None
        self.claim: tuple[Person, datetime] | None = None

    def try_(self, taken: Step) -> bool:
        try:
            self.case = advance(self.case, taken)
        except CaseRefused:
            return False
        self.taken += 1
        return True

    @rule(seconds=st.sampled_from([0, 1, 59, 60, 120, 600, 1800]))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(
        verb=st.sampled_from([Verb.CLAIM, Verb.DIAL]),
        who=st.sampled_from([ASHA, LINH, ZOE]),
        behind=st.sampled_from([None, 0, 30, 300]),
        lasts=st.sampled_from([None, 1, 60]),
    )
    def somebody_goes_ahead(
        self, verb: Verb, who: Person, behind: int | None, lasts: int | None
    ) -> None:
        read = None if behind is None else self.now - timedelta(seconds=behind)
        until = None if lasts is None else self.now + timedelta(seconds=lasts)
        if not self.try_(Step(NUMBER, verb, who, self.now, until=until, log_read_to=read)):
            return
        if self.claim and self.now < self.claim[1]:
            assert self.claim[0] == who, "two desks hold one caller"
        self.claim = who, until or self.now + CLAIM_LASTS
        if self.in_question and read and read >= self.in_question[1] + SETTLES:
            self.in_question = None
        if verb is Verb.DIAL:
            assert self.in_question is None, "dialed twice"
            self.in_question = who, self.now

    @rule(who=st.sampled_from([ASHA, LINH, ZOE]), what=st.sampled_from(Outcome))
    def somebody_notes_the_outcome(self, who: Person, what: Outcome) -> None:
        if self.try_(Step(NUMBER, Verb.OUTCOME, who, self.now, outcome=what)):
            self.in_question = self.claim = None

    @rule(who=st.sampled_from([ASHA, LINH, ZOE]))
    def a_call_was_not_placed(self, who: Person) -> None:
        if self.try_(Step(NUMBER, Verb.NOT_PLACED, who, self.now)) and self.in_question:
            assert self.in_question[0] == who, "somebody else cannot know"
            self.in_question = None

    @rule(
        verb=st.sampled_from([Verb.RELEASE, Verb.SNOOZE, Verb.REOPEN]),
        who=st.sampled_from([ASHA, LINH, ZOE]),
    )
    def somebody_puts_it_back(self, verb: Verb, who: Person) -> None:
        if self.try_(Step(NUMBER, verb, who, self.now)):
            self.claim = None

    @rule(who=st.sampled_from([ASHA, LINH, ZOE]))
    def somebody_leaves_a_note(self, who: Person) -> None:
        assert self.try_(Step(NUMBER, Verb.NOTE, who, self.now, note="x"))

    @invariant()
    def every_step_counts_once(self) -> None:
        assert self.case.version == self.taken

    @invariant()
    def nobody_is_stuck(self) -> None:
        """Once the claim lapsed and the log is read, whoever comes next can go ahead."""
        later = self.now + timedelta(days=1)
        fresh = Step(NUMBER, Verb.DIAL, ZOE, later, log_read_to=later)
        assert advance(replace(self.case), fresh).holder == ZOE


TestFloor = Floor.TestCase
TestFloor.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
