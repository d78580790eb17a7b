"""What is told of missed callers: each thing once, and taken back when it is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import Case, CaseRefused, Outcome, Person, Step, Verb, advance
from desktop.domain.missed_news import News, Watch, look
from desktop.domain.period import Period
from desktop.domain.worklist import AgeLimits, Caller, KeptCall, State, callers_of

A = "+919800000000"
ASLEEP = "+919800000001"
B = "+919800000002"
CALLEE = "+919800000003"
LATE = "+919800000004"
NEW = "+919800000005"
OLD = "+919800000006"
YESTERDAY = "+919800000007"
NINE = datetime(2026, 11, 27, 9, tzinfo=UTC)
LIMITS = AgeLimits(timedelta(minutes=15), timedelta(minutes=60))
ME, ASHA = Person("me", "Me"), Person("asha", "Asha")
MINUTE = timedelta(minutes=1)


@dataclass
class Floor:
    """A worklist as it comes about, and what was told of it.

    Attributes:
        now: The present time.
    """

    now: datetime = NINE
    calls: list[KeptCall] = field(default_factory=list)
    cases: dict[str, Case] = field(default_factory=dict)
    watch: Watch | None = None

    def call(
        self,
        number: str,
        *,
        answered: bool = False,
        direction: Direction = Direction.INCOMING,
        ago: timedelta = timedelta(),
    ) -> None:
        made = FinishedCall(str(len(self.calls)), direction, self.now - ago, number, answered)
        self.calls.append(KeptCall("telecmi:1", number, made))

    def step(
        self, number: str, verb: Verb, who: Person = ME, outcome: Outcome | None = None
    ) -> None:
        newest = max((one.call.at for one in self.calls if one.number == number), default=self.now)
        step = Step(number, verb, who, self.now, outcome=outcome, covers=newest)
        self.cases[number] = advance(self.cases.get(number) or Case(number), step)

    def rows(self) -> list[Caller]:
        day = Period(NINE - timedelta(days=1), NINE + timedelta(days=1))
        return callers_of(self.calls, self.cases, day, Direction.BOTH, self.now)

    def look(self, rows: Sequence[Caller] | None = None) -> News:
        found = self.rows() if rows is None else rows
        self.watch, news = look(self.watch, found, self.now, LIMITS)
        return news

    def later(self, minutes: float) -> None:
        self.now += minutes * MINUTE


def ids(callers: Sequence[Caller]) -> list[str]:
    return [caller.id for caller in callers]


def watched() -> Floor:
    """A floor with one caller that was there at the first look, and one told of as new."""
    floor = Floor()
    floor.call(OLD, ago=5 * MINUTE)
    assert floor.look() == News()
    floor.later(1)
    floor.call(NEW)
    assert ids(floor.look().new) == [NEW]
    floor.later(1)
    return floor


def test_who_was_there_at_the_first_look_is_no_news() -> None:
    floor = Floor()
    floor.call(A, ago=90 * MINUTE)
    floor.call(B)
    floor.step(B, Verb.SNOOZE)
    floor.later(31)
    assert floor.look() == News()
    assert floor.look() == News()


def test_a_new_caller_is_told_once_and_again_when_missed_again() -> None:
    floor = watched()
    assert floor.look() == News()
    floor.call(NEW)
    (caller,) = floor.look().new
    assert (caller.id, caller.attempts) == (NEW, 2)
    assert floor.look() == News()


def test_who_is_handled_claimed_or_comes_through_is_withdrawn() -> None:
    for number, act in {
        "closed": lambda floor: floor.step(NEW, Verb.OUTCOME, outcome=Outcome.NOTHING),
        "claimed": lambda floor: floor.step(NEW, Verb.CLAIM, ASHA),
        "snoozed": lambda floor: floor.step(NEW, Verb.SNOOZE, ASHA),
        "came through": lambda floor: floor.call(NEW, answered=True),
        "called back": lambda floor: floor.call(NEW, answered=True, direction=Direction.OUTGOING),
        "gone": lambda floor: floor.calls.pop(),
    }.items():
        floor = watched()
        act(floor)
        assert floor.look() == News(withdrawn=frozenset({NEW})), number
        assert floor.look() == News(), number


def test_a_claim_that_lapses_is_no_news() -> None:
    floor = watched()
    floor.step(NEW, Verb.CLAIM, ASHA)
    assert floor.look().withdrawn == {NEW}
    floor.later(11)
    assert floor.look() == News()


def test_a_snooze_that_ends_reminds_once() -> None:
    floor = watched()
    floor.step(NEW, Verb.SNOOZE)
    floor.look()
    floor.later(29)
    assert floor.look() == News()
    floor.later(2)
    assert ids(floor.look().reminders) == [NEW]
    assert floor.look() == News()


def test_a_call_during_a_snooze_is_news_and_no_reminder() -> None:
    floor = watched()
    floor.step(NEW, Verb.SNOOZE)
    floor.look()
    floor.later(5)
    floor.call(NEW)
    assert ids(floor.look().new) == [NEW]
    floor.later(30)
    assert floor.look() == News()


def test_overdue_is_told_once_also_of_those_from_before() -> None:
    floor = watched()
    floor.later(54)
    assert ids(floor.look().overdue) == [OLD]
    floor.later(6)
    assert ids(floor.look().overdue) == [NEW]
    floor.later(60)
    assert floor.look() == News()


def test_a_row_that_only_comes_into_sight_is_no_news() -> None:
    """Another period or filter shows callers of earlier; a late answer is shown as new."""
    floor = watched()
    floor.call(YESTERDAY, ago=600 * MINUTE)
    floor.call(LATE, ago=9 * MINUTE)
    assert ids(floor.look().new) == [LATE]
    hidden = [row for row in floor.rows() if row.id != LATE]
    assert floor.look(hidden).withdrawn == {LATE}
    assert floor.look() == News()


def test_what_came_in_while_the_computer_slept_is_news() -> None:
    floor = watched()
    floor.later(30)
    floor.call(ASLEEP)
    floor.later(120)
    news = floor.look()
    assert (ids(news.new), ids(news.overdue)) == ([ASLEEP], [OLD, NEW])


def test_calls_to_somebody_are_no_news() -> None:
    floor = watched()
    floor.call(CALLEE, direction=Direction.OUTGOING)
    assert floor.look() == News()
    floor.later(61)
    assert CALLEE not in ids(floor.look().overdue)


def test_a_clock_that_is_set_back_repeats_nothing() -> None:
    floor = watched()
    floor.step(NEW, Verb.SNOOZE)
    floor.look()
    floor.later(60)
    news = floor.look()
    assert (ids(news.overdue), ids(news.reminders)) == ([OLD], [NEW])
    floor.later(-40)
    assert floor.look() == News(withdrawn=frozenset({NEW}))
    floor.later(40)
    assert floor.look() == News()


NUMBERS = st.sampled_from([A, B, "c"])
ACTS = st.one_of(
    st.tuples(st.just("call"), NUMBERS, st.booleans(), st.sampled_from([*Direction][:2])),
    st.tuples(st.just("step"), NUMBERS, st.sampled_from([*Verb]), st.sampled_from([*Outcome])),
    st.tuples(st.just("later"), st.sampled_from([0.5, 3, 11, 31, 61])),
    st.tuples(st.just("look"), st.sets(NUMBERS)),
)


def act(floor: Floor, what: tuple[object, ...]) -> None:
    match what:
        case ("call", str(number), bool(answered), Direction() as direction):
            floor.call(number, answered=answered, direction=direction)
        case ("step", str(number), Verb() as verb, Outcome() as outcome):
            try:
                floor.step(number, verb, outcome=outcome if verb is Verb.OUTCOME else None)
            except CaseRefused:
                return
        case ("later", float(minutes) | int(minutes)):
            floor.later(minutes)


@given(st.lists(ACTS, max_size=60))
def test_in_any_history_nothing_is_told_twice_and_nothing_is_left_standing(
    acts: list[tuple[object, ...]],
) -> None:
    floor, told, standing, first = Floor(), set[tuple[object, ...]](), set[str](), True
    for what in [*acts, ("look", set()), ("look", set())]:
        act(floor, what)
        if what[0] != "look":
            continue
        hidden = what[1]
        assert isinstance(hidden, set)
        rows = [row for row in floor.rows() if row.id not in hidden]
        news = floor.look(rows)
        assert not first or news == News()
        first = False
        for kind, callers in (
            (NEW, news.new),
            ("reminder", news.reminders),
            ("overdue", news.overdue),
        ):
            for caller in callers:
                assert caller.state is State.OPEN
                reason = {
                    NEW: caller.newest,
                    "reminder": caller.case.snoozed_until,
                    "overdue": caller.oldest,
                }[kind]
                assert (kind, caller.id, reason) not in told
                told.add((kind, caller.id, reason))
        announced = [*ids(news.new), *ids(news.reminders), *ids(news.overdue)]
        assert len(announced) == len(set(announced))
        assert news.withdrawn.isdisjoint(announced)
        standing = (standing | set(announced)) - news.withdrawn
        assert standing <= {row.id for row in rows if row.state is State.OPEN}
