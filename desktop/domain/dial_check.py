"""What to mind before a number is called: facts and policy in, findings and their weight out.

Nothing here looks anything up, and nothing is worded here: see ``desktop.qtmodels.dial_words``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import Enum, IntEnum
from operator import attrgetter
from types import MappingProxyType

from desktop.domain.contact import Contact
from desktop.domain.dial_policy import NumberClass
from desktop.domain.number_zones import local_times
from desktop.domain.phone import PhoneNumber

SAME_CALL = timedelta(minutes=2)
"""A desk and the provider's log tell of one call at times that are no further apart."""


class Matter(Enum):
    """What a finding is about."""

    DO_NOT_CALL = "do not call"
    CLAIMED = "claimed"
    CALLED = "called"
    QUIET_HOURS = "quiet hours"
    PREMIUM = "premium"
    INTERNATIONAL = "international"
    NOTE = "note"
    LAST_CALL = "last call"
    NOT_KNOWN = "not known"


class Care(Enum):
    """What is done about a matter; the values are those of the settings."""

    NOTHING = "nothing"
    WARN = "warn"
    BLOCK = "block"


class Weight(IntEnum):
    """How much a finding matters; a verdict weighs as much as its heaviest finding."""

    OK = 0
    WARN = 1
    BLOCKED = 2


BY_POLICY = (
    Matter.QUIET_HOURS,
    Matter.DO_NOT_CALL,
    Matter.CALLED,
    Matter.PREMIUM,
    Matter.INTERNATIONAL,
)
"""Matters whose care is chosen; the others never keep a call from being placed."""


@dataclass(frozen=True, slots=True)
class CallPolicy:
    """What to be careful about; whoever decides it, this is all that the check goes by.

    Attributes:
        care: By matter of :data:`BY_POLICY`; what is missing is warned of.
        quiet_from: Local time of the callee when quiet hours begin.
        quiet_to: When they end; before ``quiet_from`` it is the next day, and the same is never.
        called_within: How recent a call by a colleague matters.
        preset: Matters whose care was preset for this desk, and not chosen by the person.
        locked: Those of them that the person cannot change.
    """

    care: Mapping[Matter, Care] = field(default_factory=lambda: MappingProxyType({}))
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    called_within: timedelta = timedelta(minutes=30)
    preset: frozenset[Matter] = frozenset()
    locked: frozenset[Matter] = frozenset()

    def of(self, matter: Matter) -> Care:
        """The care for a matter."""
        return self.care.get(matter, Care.WARN)

    def is_quiet(self, local: datetime) -> bool:
        """Whether a local time lies in the quiet hours."""
        at, start, end = local.time(), self.quiet_from, self.quiet_to
        return start <= at < end if start <= end else at >= start or at < end


@dataclass(frozen=True, slots=True)
class EarlierCall:
    """A call with the number that is known from a desk or from the provider's log.

    Attributes:
        at: When it began, UTC.
        outgoing: Whether the number was called; else it called.
        by: Name of the person at our end, or "".
        agent: Id of the agent at our end, or "".
        mine: Whether that is who asks now.
        answered: Whether the two sides talked; None where that is not known.
    """

    at: datetime
    outgoing: bool = True
    by: str = ""
    agent: str = ""
    mine: bool = False
    answered: bool | None = None


@dataclass(frozen=True, slots=True)
class DialFacts:
    """What is known of a number.

    Attributes:
        number: Which.
        kind: What sort of number it is.
        zones: Time zones it may be in.
        contact: What was entered about it, or None.
        calls: Calls with it in any order; None while that is not known.
        holder: Colleague who claimed this missed caller, or "".
        dialing: Whether that colleague is calling back.
        abroad: Whether it is in another country than the person's.
    """

    number: PhoneNumber
    kind: NumberClass = NumberClass.OWN_COUNTRY
    zones: tuple[str, ...] = ()
    contact: Contact | None = None
    calls: tuple[EarlierCall, ...] | None = ()
    holder: str = ""
    dialing: bool = False
    abroad: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mind.

    Attributes:
        matter: What it is about.
        weight: How much it matters.
        who: Name of ``CLAIMED`` and, of who set it, of ``DO_NOT_CALL``; or "".
        text: Of ``NOTE``.
        call: Of ``CALLED`` and ``LAST_CALL``.
        partly: Of ``QUIET_HOURS``: only in some of the zones.
        dialing: Of ``CLAIMED``: the colleague is calling back.
    """

    matter: Matter
    weight: Weight = Weight.OK
    who: str = ""
    text: str = ""
    call: EarlierCall | None = None
    partly: bool = False
    dialing: bool = False


@dataclass(frozen=True, slots=True)
class DialVerdict:
    """What there is to say before a call.

    Attributes:
        number: About which number.
        times: Local times there, from west to east; () where that is not known.
        findings: What to mind, most important first.
        preset: Matters whose care the person did not choose.
        locked: Those of them that the person cannot change.
    """

    number: PhoneNumber
    times: tuple[datetime, ...] = ()
    findings: tuple[Finding, ...] = ()
    preset: frozenset[Matter] = frozenset()
    locked: frozenset[Matter] = frozenset()

    @property
    def weight(self) -> Weight:
        """That of the heaviest finding."""
        return max((finding.weight for finding in self.findings), default=Weight.OK)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """Why the number may not be called; () when it may."""
        return tuple(one for one in self.findings if one.weight is Weight.BLOCKED)


def judge(facts: DialFacts, policy: CallPolicy, now: datetime) -> DialVerdict:
    """Weigh what is known; what is not known keeps nobody from calling.

    Args:
        facts: What is known.
        policy: What to be careful about.
        now: UTC.
    """
    times, calls = local_times(facts.zones, now), each_once(facts.calls or ())
    called = _called(calls, policy, now)
    found = (
        _do_not_call(facts, policy),
        _claimed(facts),
        called,
        _quiet(times, policy),
        _of_kind(facts, policy),
        _note(facts.contact),
        Finding(Matter.LAST_CALL, call=calls[0]) if calls and not called else None,
        Finding(Matter.NOT_KNOWN) if facts.calls is None else None,
    )
    findings = tuple(one for one in found if one)
    return DialVerdict(facts.number, times, findings, policy.preset, policy.locked)


def each_once(calls: Iterable[EarlierCall]) -> list[EarlierCall]:
    """The calls newest first, each put together from all that tell of it."""
    found: list[EarlierCall] = []
    for call in sorted(calls, key=lambda call: call.at, reverse=True):
        at = next((at for at, known in enumerate(found) if _same(known, call)), None)
        if at is None:
            found.append(call)
        else:
            found[at] = _together(found[at], call)
    return found


def _same(one: EarlierCall, other: EarlierCall) -> bool:
    agents = {one.agent, other.agent} - {""}
    near = abs(one.at - other.at) <= SAME_CALL
    return near and one.outgoing is other.outgoing and len(agents) <= 1


def _together(one: EarlierCall, other: EarlierCall) -> EarlierCall:
    return EarlierCall(
        at=one.at,
        outgoing=one.outgoing,
        by=one.by or other.by,
        agent=one.agent or other.agent,
        mine=one.mine or other.mine,
        answered=other.answered if one.answered is None else one.answered,
    )


def _weight(policy: CallPolicy, matter: Matter) -> Weight | None:
    """What a matter weighs by policy; None when nothing is said about it."""
    weights = {Care.WARN: Weight.WARN, Care.BLOCK: Weight.BLOCKED}
    return weights.get(policy.of(matter))


def _do_not_call(facts: DialFacts, policy: CallPolicy) -> Finding | None:
    weight, contact = _weight(policy, Matter.DO_NOT_CALL), facts.contact
    if weight is None or contact is None or not contact.do_not_call:
        return None
    return Finding(Matter.DO_NOT_CALL, weight, who=contact.changed_by)


def _claimed(facts: DialFacts) -> Finding | None:
    if not facts.holder:
        return None
    return Finding(Matter.CLAIMED, Weight.WARN, who=facts.holder, dialing=facts.dialing)


def _note(contact: Contact | None) -> Finding | None:
    note = contact.note.strip() if contact else ""
    return Finding(Matter.NOTE, text=note) if note else None


def _called(calls: Sequence[EarlierCall], policy: CallPolicy, now: datetime) -> Finding | None:
    """Somebody called this number just now; one's own call is told, and never blocks."""
    weight = _weight(policy, Matter.CALLED)
    recent = [call for call in calls if call.outgoing and now - call.at < policy.called_within]
    if weight is None or not recent:
        return None
    by_colleague = next((call for call in recent if not call.mine), None)
    if by_colleague:
        return Finding(Matter.CALLED, weight, call=by_colleague)
    return Finding(Matter.CALLED, Weight.WARN, call=recent[0])


def _quiet(times: tuple[datetime, ...], policy: CallPolicy) -> Finding | None:
    """Quiet hours; where it is quiet only for some who may be meant, nobody is kept from it."""
    weight = _weight(policy, Matter.QUIET_HOURS)
    quiet = [policy.is_quiet(local) for local in times]
    if weight is None or not any(quiet):
        return None
    if all(quiet):
        return Finding(Matter.QUIET_HOURS, weight)
    return Finding(Matter.QUIET_HOURS, Weight.WARN, partly=True)


def _of_kind(facts: DialFacts, policy: CallPolicy) -> Finding | None:
    """What weighs most of what it costs; a premium number abroad is an international one, too."""
    is_abroad = facts.abroad or facts.kind is NumberClass.INTERNATIONAL
    is_premium = facts.kind is NumberClass.PREMIUM
    matters = ((Matter.PREMIUM, is_premium), (Matter.INTERNATIONAL, is_abroad))
    weights = ((matter, _weight(policy, matter)) for matter, is_so in matters if is_so)
    found = (Finding(matter, weight) for matter, weight in weights if weight)
    return max(found, key=attrgetter("weight"), default=None)
