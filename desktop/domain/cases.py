"""What people decided about a caller who was missed: claimed, tried, snoozed, dealt with.

Calls decide the rest (see :mod:`desktop.domain.worklist`). A case only moves forward, one step at a
time, and every step says who took it and when. :func:`advance` is the one place that knows which
step may follow which; stores apply it in a transaction, so that of two desks one is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from desktop.domain.errors import CalldeckError
from desktop.domain.period import minutes_since
from desktop.domain.wording import filled, say

CLAIM_LASTS = timedelta(minutes=10)
"""How long a claim holds when nothing more is done; unclaimed by itself then."""
SNOOZE_LASTS = timedelta(minutes=30)
"""How long a caller is snoozed when nobody says how long."""
SETTLES = timedelta(minutes=2)
"""How long after a call was asked for the provider's log may still be without it."""


class Outcome(Enum):
    """What came of it; the values are the texts of the five choices."""

    REACHED = say("Reached")
    NO_ANSWER = say("No answer")
    WRONG_NUMBER = say("Wrong number")
    LATER = say("Call again later")
    NOTHING = say("Nothing to do")


CLOSING = frozenset({Outcome.REACHED, Outcome.WRONG_NUMBER, Outcome.NOTHING})
"""Outcomes after which nobody needs to call any more."""


class Verb(Enum):
    """What a person did."""

    CLAIM = "claimed"
    DIAL = "called"
    NOT_PLACED = say("could not call")
    RELEASE = "released"
    OUTCOME = say("noted the outcome")
    SNOOZE = "snoozed"
    NOTE = "noted"
    REOPEN = say("opened again")


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts: one sign-in at one desk.

    Attributes:
        id: Account key, and the desk where several share a database.
        name: For colleagues.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person does about one caller.

    Attributes:
        number: The caller, as in :class:`Case`.
        verb: What is done.
        who: By whom.
        at: When, UTC.
        outcome: Of ``OUTCOME``.
        note: Of ``OUTCOME`` and ``NOTE``.
        until: Of ``CLAIM`` and ``DIAL`` when the claim lapses, of ``SNOOZE`` and of the outcome
            ``LATER`` when the caller comes back; None for the usual time.
        covers: Time of the newest missed call that the person knows of; a closing outcome deals
            with those up to it.
        seen: Version of the case that the person acts on, or None when that does not matter.
        log_read_to: Up to when the calls of this caller are known completely, for taking over from
            a colleague whose call was never heard of again.
    """

    number: str
    verb: Verb
    who: Person
    at: datetime
    outcome: Outcome | None = None
    note: str = ""
    until: datetime | None = None
    covers: datetime | None = None
    seen: int | None = None
    log_read_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """How far people are with one caller.

    Attributes:
        number: Canonical number of the caller.
        version: Counts the steps; 0 before the first.
        holder: Who claimed it, or None.
        since: When it was claimed.
        until: When the claim lapses.
        dialed_at: When a call was asked for whose outcome is not noted yet; it outlives the claim.
        snoozed_at: When it was snoozed.
        snoozed_until: When it comes back; a newer missed call brings it back earlier.
        tries: Calls back that nobody answered, since it was closed the last time.
        outcome: The last one.
        outcome_by: Who noted it.
        outcome_at: When.
        handled_until: Missed calls up to then are dealt with.
        note: The newest note.
        before: ``handled_until`` before the last closing outcome, to open it again.
    """

    number: str
    version: int = 0
    holder: Person | None = None
    since: datetime | None = None
    until: datetime | None = None
    dialed_at: datetime | None = None
    snoozed_at: datetime | None = None
    snoozed_until: datetime | None = None
    tries: int = 0
    outcome: Outcome | None = None
    outcome_by: Person | None = None
    outcome_at: datetime | None = None
    handled_until: datetime | None = None
    note: str = ""
    before: datetime | None = None

    def held_at(self, now: datetime) -> Person | None:
        """Who holds it at this time: the claim has not lapsed."""
        return self.holder if self.holder and self.until and now < self.until else None

    def unheard_of(self, now: datetime) -> bool:
        """Whether a call was asked for, and neither outcome nor holder is there any more."""
        return self.dialed_at is not None and self.held_at(now) is None


class CaseRefused(CalldeckError):
    """Somebody else was there first; nothing was changed and nobody was called."""

    title = say("Somebody else is on it.")
    message = say("Nothing was changed and no call was placed.")


_NOT_HEARD_OF = say("{name} began to call this caller, and what came of it is not known yet.")


def advance(case: Case, step: Step) -> Case:
    """The case after a step.

    Raises:
        CaseRefused: The step may not follow; the words say who stands in its way.
    """
    if step.verb is not Verb.NOTE:
        _require_free(case, step)
    if step.verb in {Verb.CLAIM, Verb.DIAL}:
        _require_news(case, step)
        _require_heard_of(case, step)
    after = replace(_AFTER[step.verb](case, step), version=case.version + 1)
    return replace(after, note=step.note) if step.note else after


def _require_free(case: Case, step: Step) -> None:
    """Nobody else holds it."""
    holder = case.held_at(step.at)
    if holder is None or holder.id == step.who.id:
        return
    text = say("{name} claimed this caller {span} ago.")
    if case.dialed_at:
        text = say("{name} has been calling this caller for {span}.")
    span = minutes_since(case.dialed_at or case.since, step.at)
    raise CaseRefused(filled(text, name=holder.name, span=span))


def _require_news(case: Case, step: Step) -> None:
    """What the person knows is how things stand: nobody dealt with it meanwhile."""
    who, what = case.outcome_by, case.outcome
    if who is None or what is None:
        return
    dealt_with = step.covers and case.handled_until and step.covers <= case.handled_until
    closed = bool(dealt_with) and step.seen != case.version  # else he knows, and calls all the same
    overtaken = step.seen is not None and step.seen != case.version and who.id != step.who.id
    if closed or overtaken:
        text = say("{name} noted “{what}” for this caller {ago} ago.")
        raise CaseRefused(
            filled(
                text, name=who.name, what=what.value, ago=minutes_since(case.outcome_at, step.at)
            )
        )


def _require_heard_of(case: Case, step: Step) -> None:
    """A call that was asked for is in the log, or the log is known not to have it."""
    if case.dialed_at is None:
        return
    if case.held_at(step.at):
        if step.verb is Verb.DIAL:
            raise CaseRefused(
                say("You called this caller already."),
                say("No second call was placed."),
                say("Note first what came of it."),
            )
        return
    if step.log_read_to is None or step.log_read_to < case.dialed_at + SETTLES:
        raise CaseRefused(
            filled(_NOT_HEARD_OF, name=case.holder.name if case.holder else say("Somebody")),
            say("No call was placed. The call log is being checked."),
            say("Try again in a moment."),
        )


def _claim(case: Case, step: Step) -> Case:
    held = case.held_at(step.at) is not None
    return replace(
        case,
        holder=step.who,
        since=case.since if held else step.at,
        until=step.until or step.at + CLAIM_LASTS,
        dialed_at=case.dialed_at if held else None,
        snoozed_at=None,
        snoozed_until=None,
    )


def _dial(case: Case, step: Step) -> Case:
    return replace(_claim(case, step), dialed_at=step.at)


def _not_placed(case: Case, step: Step) -> Case:
    # Only who dialed can know it; after a takeover it is about a call of the past.
    if case.holder is None or case.holder.id != step.who.id:
        raise CaseRefused(say("This caller is no longer yours."))
    return replace(case, dialed_at=None)


def _release(case: Case, _step: Step) -> Case:
    """Nobody holds it; a call whose outcome is not noted stays in question."""
    return replace(case, holder=None, since=None, until=None)


def _note_outcome(case: Case, step: Step) -> Case:
    noted = replace(
        _release(case, step),
        dialed_at=None,
        outcome=step.outcome,
        outcome_by=step.who,
        outcome_at=step.at,
        snoozed_at=None,
        snoozed_until=None,
    )
    if step.outcome in CLOSING:
        covers = step.covers or step.at
        handled = max(covers, case.handled_until) if case.handled_until else covers
        return replace(noted, handled_until=handled, before=case.handled_until, tries=0)
    if step.outcome is Outcome.LATER:
        return _snooze(noted, step)
    return replace(noted, tries=case.tries + 1)


def _snooze(case: Case, step: Step) -> Case:
    until = step.until or step.at + SNOOZE_LASTS
    return replace(_release(case, step), snoozed_at=step.at, snoozed_until=until)


def _reopen(case: Case, step: Step) -> Case:
    """Back to before the last closing outcome or snooze: what undo does."""
    handled = case.before if case.outcome in CLOSING else case.handled_until
    return replace(
        _release(case, step),
        snoozed_at=None,
        snoozed_until=None,
        outcome=None,
        outcome_by=None,
        outcome_at=None,
        handled_until=handled,
    )


def _only_note(case: Case, _step: Step) -> Case:
    return case


_AFTER = {
    Verb.CLAIM: _claim,
    Verb.DIAL: _dial,
    Verb.NOT_PLACED: _not_placed,
    Verb.RELEASE: _release,
    Verb.OUTCOME: _note_outcome,
    Verb.SNOOZE: _snooze,
    Verb.NOTE: _only_note,
    Verb.REOPEN: _reopen,
}
