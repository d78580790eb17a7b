"""What happened with one caller: every kept call, and what people noted, newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desktop.domain import phone
from desktop.domain.call import Direction, FinishedCall
from desktop.domain.cases import Case, Outcome, Step, Verb
from desktop.domain.wording import listed, say
from desktop.domain.worklist import Caller
from desktop.qtmodels import words
from desktop.qtmodels.caller_words import OUTCOME_ICONS, CallerWords
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_DONE = {
    Verb.CLAIM: say("claimed the caller"),
    Verb.DIAL: say("called back"),
    Verb.NOT_PLACED: say("could not call: no call was placed"),
    Verb.RELEASE: say("gave the caller back"),
    Verb.OUTCOME: say("noted the outcome"),
    Verb.SNOOZE: say("snoozed the caller"),
    Verb.NOTE: say("wrote a note"),
    Verb.REOPEN: say("opened the caller again"),
}
_STEP_ICONS = {
    Verb.CLAIM: "hand",
    Verb.DIAL: "phone-call",
    Verb.NOT_PLACED: "circle-slash",
    Verb.RELEASE: "hand",
    Verb.OUTCOME: "check",
    Verb.SNOOZE: "alarm-clock-plus",
    Verb.NOTE: "notebook-pen",
    Verb.REOPEN: "undo-2",
}


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the history.

    Attributes:
        id: Stable id.
        at: When, UTC.
        text: What happened.
        detail: With which hotline and agent, or the note.
        icon: Icon name.
        tone: Of the icon.
    """

    id: str
    at: datetime
    text: str
    detail: str
    icon: str
    tone: Tone


class CallerHistory(RowTable[Happening]):
    """Happenings of one caller."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda one: one.id, lambda one: one.text, parent)
        self._told: CallerWords | None = None

    def show_caller(self, caller: Caller, told: CallerWords, steps: Sequence[Step] = ()) -> None:
        """Show the calls of a caller, and what people did.

        Args:
            caller: Whose history it is.
            told: How callers are put in words.
            steps: What people did, newest first; while they are not known, what the case tells.
        """
        if told is not self._told:
            self._told = told
            self.set_columns([_what(), _when(told)])
        done = _steps(steps, told) if steps else _traces(caller.case, told)
        found = [*_calls(caller, told), *done]
        self.set_rows(sorted(found, key=lambda one: one.at, reverse=True))


def _what() -> Column[Happening]:
    return Column(
        "what",
        say("What happened"),
        lambda one: one.text,
        lambda one: one.at.timestamp(),
        painter="two_line",
        width=200,
        grows=True,
        answers={
            Role.SECOND_LINE: lambda one: one.detail,
            Role.ICON: lambda one: one.icon,
            Role.TONE: lambda one: one.tone,
        },
    )


def _when(told: CallerWords) -> Column[Happening]:
    return Column(
        "at",
        say("When"),
        lambda one: words.day_and_clock(one.at, told.now(), told.zone),
        lambda one: one.at.timestamp(),
        painter="at_end",
        width=136,
        always={Role.TONE: Tone.NEUTRAL},
    )


def _calls(caller: Caller, told: CallerWords) -> Iterator[Happening]:
    for kept in caller.history:
        call = kept.call
        agent = told.agent_name(call.agent) if call.agent else ""
        text, icon, tone = _call_words(call, agent or say("Somebody"))
        called = phone.display(call.called, told.country) if call.called else ""
        talked = (
            say("talked {talk_time}", talk_time=words.talk_time(call.seconds))
            if call.seconds
            else ""
        )
        incoming = call.direction is Direction.INCOMING
        with_whom = (
            talked
            if call.answered
            else say("rang {agent}", agent=agent)
            if agent and incoming
            else agent
        )
        detail = listed([called, with_whom])
        where = f"{kept.account}:{call.direction.name}:{call.id}"
        yield Happening(where, call.at, text, detail, icon, tone)


def _call_words(call: FinishedCall, agent: str) -> tuple[str, str, Tone]:
    outgoing = call.direction is Direction.OUTGOING
    if call.answered and outgoing:
        return say("{agent} called", agent=agent), "phone-outgoing", Tone.OK
    if call.answered:
        return say("{agent} answered", agent=agent), "phone-incoming", Tone.OK
    spent = "" if call.seconds is None else words.wait_time(call.seconds)
    if outgoing:
        return (
            say("Not reached, rang {spent}", spent=spent) if spent else say("Not reached"),
            "phone-off",
            Tone.WARN,
        )
    return (
        say("Missed, waited {spent}", spent=spent) if spent else say("Missed"),
        "phone-missed",
        Tone.BAD,
    )


def _steps(steps: Sequence[Step], told: CallerWords) -> Iterator[Happening]:
    newer: Step | None = None
    for at, step in enumerate(steps):
        dialed = newer is not None and newer.verb is Verb.DIAL and newer.who.id == step.who.id
        newer = step
        if step.verb is Verb.CLAIM and dialed:
            continue  # every call back begins with a claim
        text = f"{told.name_of(step.who)} {_done(step, told)}"
        icon = OUTCOME_ICONS[step.outcome] if step.outcome else _STEP_ICONS[step.verb]
        tone = Tone.OK if step.outcome is Outcome.REACHED else Tone.INFO
        yield Happening(f"step {at}", step.at, text, quoted(step.note), icon, tone)


def _done(step: Step, told: CallerWords) -> str:
    if step.outcome:
        return say("noted “{outcome}”", outcome=step.outcome.value)
    if step.verb is Verb.SNOOZE and step.until:
        return say("snoozed the caller until {clock}", clock=told.clock(step.until))
    return _DONE[step.verb]


def _traces(case: Case, told: CallerWords) -> Iterator[Happening]:
    """What the case still knows of what people did."""
    if case.outcome and case.outcome_at:
        who = told.name_of(case.outcome_by) if case.outcome_by else say("Somebody")
        tone = Tone.OK if case.outcome is Outcome.REACHED else Tone.INFO
        text = say("{who} noted “{outcome}”", who=who, outcome=case.outcome.value)
        icon = OUTCOME_ICONS[case.outcome]
        yield Happening("outcome", case.outcome_at, text, quoted(case.note), icon, tone)
    if case.holder and case.since:
        dialed = case.dialed_at is not None
        verb = Verb.DIAL if dialed else Verb.CLAIM
        text = f"{told.name_of(case.holder)} {_DONE[verb]}"
        at = case.dialed_at or case.since
        yield Happening("claim", at, text, "", _STEP_ICONS[verb], Tone.INFO)


def quoted(note: str) -> str:
    """A note as it stands below what was done, on one line."""
    return f"“{' '.join(note.split())}”" if note.strip() else ""
