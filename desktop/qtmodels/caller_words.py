"""A caller who was missed, in words: who it is, how long he waits, and how things stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from desktop.domain import phone
from desktop.domain.call import Direction
from desktop.domain.cases import Outcome, Person
from desktop.domain.wording import listed, say
from desktop.domain.worklist import AgeLimits, Caller, Proof, ProofKind, State
from desktop.qtmodels import words
from desktop.qtmodels.roles import Tone

OUTCOME_ICONS = {
    Outcome.REACHED: "circle-check",
    Outcome.NO_ANSWER: "phone-off",
    Outcome.WRONG_NUMBER: "circle-slash",
    Outcome.LATER: "alarm-clock-plus",
    Outcome.NOTHING: "check-check",
}


@dataclass(frozen=True, slots=True)
class Said:
    """Something about a caller, as a cell or a chip shows it.

    Attributes:
        text: The words.
        icon: Icon name.
        tone: Colour by meaning.
        note: What the words come to, such as "overdue"; may be "".
        plain: Whether it is nothing to speak of: drawn without the ground of a chip.
    """

    text: str
    icon: str
    tone: Tone
    note: str = ""
    plain: bool = False

    @property
    def whole(self) -> str:
        """Words and note in one line."""
        return listed([self.text, self.note], " · ")


@dataclass(frozen=True, slots=True)
class CallerWords:
    """Puts callers in words.

    Attributes:
        country: Default country of numbers.
        zone: Zone of the times shown.
        agent_name: Name of an agent by id; the id itself when it is not known.
        limits: From when on somebody has been waiting for long.
        person: Who we are, or None while nobody is signed in.
        now: The present time.
    """

    country: str
    zone: tzinfo
    agent_name: Callable[[str], str]
    limits: Callable[[], AgeLimits] = AgeLimits
    person: Callable[[], Person | None] = lambda: None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def number(self, caller: Caller) -> str:
        """The number, spaced for reading."""
        shown = caller.number or caller.shown
        return phone.display(shown, self.country) if shown else say("Number withheld")

    def who(self, caller: Caller) -> str:
        """Name or number."""
        return caller.name or self.number(caller)

    def under_name(self, caller: Caller) -> str:
        """What stands under the name, or under the number of somebody without one."""
        if caller.name:
            return self.number(caller)
        return say("not in contacts") if caller.number else say("cannot be called back")

    def times(self, caller: Caller) -> str:
        """``12:14, last 13:41``: when the waiting began, and the last missed call."""
        now, zone = self.now(), self.zone
        first = words.day_and_clock(caller.oldest, now, zone)
        if caller.attempts == 1:
            return first
        last = words.day_and_clock(caller.newest, now, zone)
        return say("{first}, last {last}", first=first, last=last) if last != first else first

    def waiting(self, caller: Caller) -> Said:
        """How long the caller waits, or had to wait."""
        waited = caller.waited(self.now())
        if caller.state is State.CLOSED:
            return Said(say("waited {span}", span=span(waited)), "clock", Tone.MUTED)
        limits = self.limits()
        if waited >= limits.overdue:
            return Said(span(waited), "alarm-clock", Tone.BAD, say("overdue"))
        if waited >= limits.waiting:
            return Said(span(waited), "hourglass", Tone.WARN, say("waiting"))
        return Said(span(waited), "clock", Tone.NEUTRAL, say("new"))

    def rung(self, caller: Caller) -> str:
        """Who was rung, or called in vain; said only where the provider tells it."""
        names = [self.agent_name(agent) for agent in caller.agents]
        if len(names) > 1:
            names = [first_name(name) for name in names]
        if not names:
            return say("agent not told")
        out = caller.missed[-1].call.direction is Direction.OUTGOING
        who = listed(names)
        return say("called by {who}", who=who) if out else say("rang {who}", who=who)

    def hotline(self, caller: Caller) -> str:
        """The number that was called."""
        return phone.display(caller.called, self.country) if caller.called else "—"

    def state(self, caller: Caller) -> Said:
        """How far people are."""
        case = caller.case
        if caller.proof:
            return self._closed(caller.proof)
        if caller.holder:
            return self._held(caller, caller.holder)
        if caller.state is State.SNOOZED and case.snoozed_until:
            until = self.clock(case.snoozed_until)
            return Said(say("Snoozed until {until}", until=until), "alarm-clock-plus", Tone.NEUTRAL)
        if case.unheard_of(self.now()):
            name = self.name_of(case.holder) if case.holder else say("Somebody")
            return Said(
                say("{name} called, outcome unknown", name=name),
                "circle-question-mark",
                Tone.UNKNOWN,
            )
        if caller.tries:
            tries = say("{count:,} tries", one="{count:,} try", count=caller.tries)
            return Said(say("No answer, {tries}", tries=tries), "phone-off", Tone.WARN)
        if case.outcome is Outcome.LATER:
            return Said(say("To be called again"), "alarm-clock", Tone.INFO)
        return Said(say("Open"), "circle-dot", Tone.NEUTRAL, plain=True)

    def name_of(self, person: Person) -> str:
        """First name of a colleague; ``You`` for ourselves."""
        own = self.person()
        return say("You") if own and person.id == own.id else first_name(person.name)

    def clock(self, at: datetime) -> str:
        """``14:05`` on this day, with the day on others: also on days to come."""
        local, today = at.astimezone(self.zone), self.now().astimezone(self.zone)
        days = (local.date() - today.date()).days
        if days == 1:
            return say("tomorrow {clock}", clock=f"{local:%H:%M}")
        return words.day_and_clock(at, self.now(), self.zone)

    def spoken(self, caller: Caller, row: int, rows: int) -> str:
        """One row in full, for people who listen."""
        missed = say("{count} times", one="once", count=caller.attempts)
        waited = spoken_span(caller.waited(self.now()))
        age = (
            say("waited {waited}", waited=waited)
            if caller.proof
            else say("oldest {waited}", waited=waited)
        )
        state = self.state(caller).text
        return say(
            "Row {row} of {rows}. {who}, missed {missed}, {age}. {state}.",
            row=row,
            rows=rows,
            who=self.who(caller),
            missed=missed,
            age=age,
            state=state,
        )

    def _held(self, caller: Caller, holder: Person) -> Said:
        who = self.name_of(holder)
        who = say("you") if who == "You" else who
        if caller.case.dialed_at:
            return Said(say("Called by {who}", who=who), "phone-call", Tone.INFO)
        return Said(say("Claimed by {who}", who=who), "hand", Tone.INFO)

    def _closed(self, proof: Proof) -> Said:
        at = self.clock(proof.at)
        agent = first_name(self.agent_name(proof.agent)) if proof.agent else ""
        if proof.kind is ProofKind.CALLED_BACK:
            text = (
                say("Called back by {agent} {at}", agent=agent, at=at)
                if agent
                else say("Called back {at}", at=at)
            )
            return Said(text, "phone-outgoing", Tone.OK)
        if proof.kind is ProofKind.CAME_THROUGH:
            text = (
                say("Answered by {agent} {at}", agent=agent, at=at)
                if agent
                else say("Answered {at}", at=at)
            )
            return Said(text, "phone-incoming", Tone.OK)
        outcome = proof.outcome
        if outcome is None:
            return Said(say("Handled {at}", at=at), "check-check", Tone.NEUTRAL)
        who = self.name_of(proof.by) if proof.by else ""
        who = say("you") if who == "You" else who
        tone = Tone.OK if outcome is Outcome.REACHED else Tone.NEUTRAL
        said = (
            say("{outcome}, {who} {at}", outcome=outcome.value, who=who, at=at)
            if who
            else say("{outcome} {at}", outcome=outcome.value, at=at)
        )
        return Said(said, OUTCOME_ICONS[outcome], tone)


def first_name(name: str) -> str:
    """The first word of a name."""
    return name.split(" ", 1)[0]


def span(waited: timedelta) -> str:
    """``12 min``, ``1 h 52 min``, ``2 days 3 h``."""
    hours, minutes = divmod(int(waited.total_seconds()) // 60, 60)
    days, hours = divmod(hours, 24)
    if days:
        told = say("{count:,} days", one="{count:,} day", count=days)
        return say("{days} {hours} h", days=told, hours=hours) if hours else told
    if hours:
        return (
            say("{hours} h {minutes} min", hours=hours, minutes=minutes)
            if minutes
            else say("{hours} h", hours=hours)
        )
    return say("{minutes} min", minutes=minutes)


def spoken_span(waited: timedelta) -> str:
    """``42 minutes``, ``1 hour 52 minutes``, ``2 days 3 hours``."""
    hours, minutes = divmod(int(waited.total_seconds()) // 60, 60)
    days, hours = divmod(hours, 24)
    minutes = 0 if days else minutes
    told = (
        say("{count:,} days", one="{count:,} day", count=days) if days else "",
        say("{count:,} hours", one="{count:,} hour", count=hours) if hours else "",
        say("{count:,} minutes", one="{count:,} minute", count=minutes) if minutes else "",
    )
    return listed(told, " ") if any(told) else say("less than a minute")
