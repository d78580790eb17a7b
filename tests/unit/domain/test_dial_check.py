"""What is said before a call, and what keeps it from being placed."""

from datetime import UTC, datetime, time, timedelta

import pytest

from desktop.domain.contact import Contact
from desktop.domain.dial_check import (
    CallPolicy,
    Care,
    DialFacts,
    EarlierCall,
    Matter,
    Weight,
    each_once,
    judge,
)
from desktop.domain.dial_policy import NumberClass
from desktop.domain.number_zones import local_times, zones_of
from desktop.domain.phone import PhoneNumber

NUMBER = PhoneNumber("+919876543210", "IN")
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
INDIA, NEW_YORK, NEPAL = ("Asia/Calcutta",), ("America/New_York",), ("Asia/Kathmandu",)
AUSTRALIA = ("Australia/Perth", "Australia/Adelaide", "Australia/Sydney", "Australia/Melbourne")


def ago(minutes: float) -> datetime:
    return NOON - timedelta(minutes=minutes)


def blocking(*matters: Matter) -> CallPolicy:
    return CallPolicy(dict.fromkeys(matters, Care.BLOCK))


def said(facts: DialFacts, policy: CallPolicy | None = None) -> list[tuple[Matter, Weight]]:
    verdict = judge(facts, policy or CallPolicy(), NOON)
    return [(finding.matter, finding.weight) for finding in verdict.findings]


def quiet(
    zones: tuple[str, ...], at: datetime, start: time = time(21), end: time = time(8)
) -> tuple[str, str]:
    """What the times there are, and whether it is quiet: ``all``, ``some`` or ``no``."""
    policy = CallPolicy({Matter.QUIET_HOURS: Care.BLOCK}, quiet_from=start, quiet_to=end)
    verdict = judge(DialFacts(NUMBER, zones=zones), policy, at)
    clocks = " ".join(f"{local:%H:%M}" for local in verdict.times)
    if not verdict.findings:
        return clocks, "no"
    (finding,) = verdict.findings
    assert finding.weight is (Weight.WARN if finding.partly else Weight.BLOCKED)
    return clocks, "some" if finding.partly else "all"


@pytest.mark.parametrize(
    ("zones", "at", "expected"),
    [
        # Over midnight, with both ends: 21:00 is quiet, 08:00 is not.
        (INDIA, datetime(2026, 11, 27, 15, 29, 59, tzinfo=UTC), ("20:59", "no")),
        (INDIA, datetime(2026, 11, 27, 15, 30, tzinfo=UTC), ("21:00", "all")),
        (INDIA, datetime(2026, 11, 27, 18, 30, tzinfo=UTC), ("00:00", "all")),
        (INDIA, datetime(2026, 11, 28, 2, 29, tzinfo=UTC), ("07:59", "all")),
        (INDIA, datetime(2026, 11, 28, 2, 30, tzinfo=UTC), ("08:00", "no")),
        (NEPAL, datetime(2026, 11, 28, 2, 15, tzinfo=UTC), ("08:00", "no")),  # UTC+05:45
        (NEPAL, datetime(2026, 11, 28, 2, 14, tzinfo=UTC), ("07:59", "all")),
        # Clocks are moved: the same hour UTC is quiet on one day and not on the next.
        (NEW_YORK, datetime(2026, 3, 7, 12, 30, tzinfo=UTC), ("07:30", "all")),
        (NEW_YORK, datetime(2026, 3, 8, 12, 30, tzinfo=UTC), ("08:30", "no")),
        (NEW_YORK, datetime(2026, 11, 1, 5, 30, tzinfo=UTC), ("01:30", "all")),  # the first 01:30
        (NEW_YORK, datetime(2026, 11, 1, 6, 30, tzinfo=UTC), ("01:30", "all")),  # and the second
        # Several zones, some with half hours; Melbourne has the time of Sydney.
        (AUSTRALIA, datetime(2026, 11, 27, 5, 0, tzinfo=UTC), ("13:00 15:30 16:00", "no")),
        (AUSTRALIA, datetime(2026, 11, 27, 10, 30, tzinfo=UTC), ("18:30 21:00 21:30", "some")),
        (AUSTRALIA, datetime(2026, 11, 27, 16, 0, tzinfo=UTC), ("00:00 02:30 03:00", "all")),
        ((), NOON, ("", "no")),
        (("Nowhere/Known", "Asia/Calcutta"), NOON, ("17:30", "no")),
    ],
)
def test_quiet_hours(zones: tuple[str, ...], at: datetime, expected: tuple[str, str]) -> None:
    assert quiet(zones, at) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (time(12), time(18), "all"),  # on one day
        (time(18), time(12), "no"),
        (time(17, 30), time(17, 31), "all"),
        (time(0), time(0), "no"),  # the same is never
    ],
)
def test_quiet_hours_can_be_set(start: time, end: time, expected: str) -> None:
    assert quiet(INDIA, NOON, start, end) == ("17:30", expected)


@pytest.mark.parametrize(
    ("number", "zones"),
    [
        ("+919876543210", 1),
        ("+12125550123", 1),
        ("+61412345678", 8),  # a mobile of a wide country may be anywhere in it
        ("+18005550123", 0),  # toll-free over many zones is at no place
        ("+911800114000", 1),
        ("+80012345678", 0),
    ],
)
def test_zones_of_numbers(number: str, zones: int) -> None:
    assert len(zones_of(number)) == zones


def test_times_run_from_west_to_east_over_midnight() -> None:
    times = local_times(("Asia/Kamchatka", "Europe/Moscow"), datetime(2026, 11, 27, 18, tzinfo=UTC))
    assert [f"{at:%d %H:%M}" for at in times] == ["27 21:00", "28 06:00"]


@pytest.mark.parametrize(
    ("care", "weight"),
    [(Care.NOTHING, None), (Care.WARN, Weight.WARN), (Care.BLOCK, Weight.BLOCKED)],
)
@pytest.mark.parametrize(
    ("matter", "facts"),
    [
        (Matter.QUIET_HOURS, DialFacts(NUMBER, zones=("Pacific/Auckland",))),
        (Matter.DO_NOT_CALL, DialFacts(NUMBER, contact=Contact("+91", do_not_call=True))),
        (Matter.PREMIUM, DialFacts(NUMBER, NumberClass.PREMIUM)),
        (Matter.INTERNATIONAL, DialFacts(NUMBER, NumberClass.INTERNATIONAL)),
        (Matter.CALLED, DialFacts(NUMBER, calls=(EarlierCall(ago(4), by="Asha"),))),
    ],
)
def test_each_matter_is_treated_as_set(
    matter: Matter, facts: DialFacts, care: Care, weight: Weight | None
) -> None:
    verdict = judge(facts, CallPolicy({matter: care}), NOON)
    found = [(one.matter, one.weight) for one in verdict.findings if one.matter is matter]
    assert found == ([(matter, weight)] if weight else [])
    assert verdict.weight is (weight or Weight.OK)
    assert bool(verdict.blocking) is (care is Care.BLOCK)


@pytest.mark.parametrize(
    ("blocked", "found"),
    [
        (Matter.INTERNATIONAL, (Matter.INTERNATIONAL, Weight.BLOCKED)),
        (Matter.PREMIUM, (Matter.PREMIUM, Weight.BLOCKED)),
        (Matter.CALLED, (Matter.PREMIUM, Weight.WARN)),
    ],
)
def test_a_premium_number_abroad_is_an_international_one_too(
    blocked: Matter, found: tuple[Matter, Weight]
) -> None:
    facts = DialFacts(NUMBER, NumberClass.PREMIUM, abroad=True)
    assert said(facts, blocking(blocked)) == [found]


def test_nothing_blocks_by_default() -> None:
    facts = DialFacts(
        NUMBER,
        NumberClass.PREMIUM,
        ("Pacific/Auckland",),
        Contact("+91", note=" Rings late ", do_not_call=True, changed_by="Asha"),
        (EarlierCall(ago(4), by="Ravi"),),
        holder="Ravi",
    )
    assert said(facts) == [
        (Matter.DO_NOT_CALL, Weight.WARN),
        (Matter.CLAIMED, Weight.WARN),
        (Matter.CALLED, Weight.WARN),
        (Matter.QUIET_HOURS, Weight.WARN),
        (Matter.PREMIUM, Weight.WARN),
        (Matter.NOTE, Weight.OK),
    ]


@pytest.mark.parametrize(
    ("call", "matter", "weight"),
    [
        (EarlierCall(ago(29.9), by="Asha"), Matter.CALLED, Weight.BLOCKED),
        (EarlierCall(ago(30), by="Asha"), Matter.LAST_CALL, Weight.OK),
        (EarlierCall(ago(4), mine=True), Matter.CALLED, Weight.WARN),  # one's own never blocks
        (EarlierCall(ago(4), outgoing=False, by="Asha"), Matter.LAST_CALL, Weight.OK),
        (EarlierCall(ago(-1), by="Asha"), Matter.CALLED, Weight.BLOCKED),  # a clock ahead of ours
    ],
)
def test_recent_calls_by_colleagues_block(
    call: EarlierCall, matter: Matter, weight: Weight
) -> None:
    policy = blocking(Matter.CALLED)
    assert said(DialFacts(NUMBER, calls=(call,)), policy) == [(matter, weight)]


def test_a_colleague_counts_more_than_oneself() -> None:
    asha = EarlierCall(ago(9), by="Asha", agent="102")
    facts = DialFacts(NUMBER, calls=(EarlierCall(ago(2), mine=True, agent="101"), asha))
    (finding,) = judge(facts, blocking(Matter.CALLED), NOON).findings
    assert (finding.call, finding.weight) == (asha, Weight.BLOCKED)


def test_what_is_not_known_is_told_and_does_not_block() -> None:
    everything = blocking(*Matter)
    assert said(DialFacts(NUMBER, calls=None), everything) == [(Matter.NOT_KNOWN, Weight.OK)]


def test_a_call_that_desk_and_log_tell_of_is_one_call() -> None:
    desk = EarlierCall(ago(5), by="Asha", agent="102", mine=True)
    log = EarlierCall(ago(4.5), agent="102", answered=True)
    other = EarlierCall(ago(4), agent="103", answered=False)
    came_in = EarlierCall(ago(4), outgoing=False, agent="102", answered=True)
    assert each_once([desk, log]) == [EarlierCall(ago(4.5), True, "Asha", "102", True, True)]
    assert each_once([desk, other]) == [other, desk]
    assert each_once([desk, came_in]) == [came_in, desk]
    assert each_once([desk, EarlierCall(ago(2), agent="102")])[1] is desk
