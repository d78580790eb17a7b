"""The missed-call worklist as a table: one row per caller, longest waiting first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject, Qt

from desktop.domain import phone
from desktop.domain.call import Direction
from desktop.domain.cases import Person
from desktop.domain.wording import say
from desktop.domain.worklist import AgeLimits, Caller, State
from desktop.qtmodels.caller_words import CallerWords
from desktop.qtmodels.column import Column
from desktop.qtmodels.needle import is_number
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

DIRECTION_ICONS = {
    Direction.INCOMING: "phone-incoming",
    Direction.OUTGOING: "phone-outgoing",
    Direction.BOTH: "phone-missed",
}


class CallerTable(RowTable[Caller]):
    """Callers by id.

    Attributes:
        words: How callers are put in words; set by :meth:`describe`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda caller: caller.id, self._search_text, parent)
        self.words = CallerWords("", UTC, lambda agent: agent)
        self._compact = False

    def describe(
        self,
        *,
        country: str,
        zone: tzinfo,
        agent_name: Callable[[str], str],
        limits: Callable[[], AgeLimits] = AgeLimits,
        person: Callable[[], Person | None] = lambda: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Set the columns.

        Args:
            country: Default country of numbers.
            zone: Zone of the times shown.
            agent_name: Name of an agent by id; the id itself when it is not known.
            limits: From when on somebody has been waiting for long, asked each time.
            person: Who we are, for "Claimed by you".
            now: The present time, for ages.
        """
        self.words = CallerWords(country, zone, agent_name, limits, person, now)
        self._set_columns()

    def set_compact(self, compact: bool) -> None:
        """Tell a row in two columns, or in one for each thing; the order goes with the columns."""
        if compact != self._compact:
            self._compact = compact
            if self.columns:
                self._set_columns()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; numbers may be written in any way."""
        if is_number(text):
            # "00" and the trunk "0" stand for what the kept number begins with.
            text = "".join(char for char in text if char.isdigit()).lstrip("0")
        super().search(text)

    def _set_columns(self) -> None:
        told = self.words
        if self._compact:
            self.set_columns([_caller(told, compact=True), _waiting_and_state(told)])
        else:
            columns = [_caller(told, compact=False), _missed(), _waiting(told)]
            self.set_columns([*columns, _called(told), _state(told)])

    def _search_text(self, caller: Caller) -> str:
        names = (self.words.agent_name(agent) for agent in caller.agents)
        parts = (caller.name, caller.number, caller.shown, caller.called, caller.case.note)
        return "\n".join((*parts, *names, *caller.agents))


def _caller(told: CallerWords, *, compact: bool) -> Column[Caller]:
    answers: dict[int, Callable[[Caller], object]] = {
        Role.SECOND_LINE: told.under_name,
        Role.EDGE_TONE: lambda caller: _edge(told, caller),
    }
    if compact:
        answers[Role.NOTE] = lambda caller: f"×{caller.attempts}" if caller.attempts > 1 else ""
    return Column(
        "caller",
        say("Caller"),
        told.who,
        # Names first. One text sorts twice as fast as a pair, which counts at 100,000 rows.
        lambda caller: f"0{caller.name.casefold()}" if caller.name else f"1{caller.number}",
        painter="two_line",
        width=212,
        grows=True,
        answers=answers,
        always={Role.STRONG: True},
    )


def _edge(told: CallerWords, caller: Caller) -> Tone | None:
    tone = told.waiting(caller).tone
    return tone if tone in {Tone.WARN, Tone.BAD} else None


def _missed() -> Column[Caller]:
    return Column(
        "missed",
        say("Missed"),
        lambda caller: f"×{caller.attempts}" if caller.attempts > 1 else say("once"),
        lambda caller: caller.attempts,
        painter="two_line",
        width=80,
        answers={
            Role.ICON: lambda caller: (
                "phone-outgoing"
                if caller.missed[-1].call.direction is Direction.OUTGOING
                else "phone-missed"
            ),
            Role.STRONG: lambda caller: caller.attempts > 1,
        },
        spoken=lambda caller: say("{count} times", one="once", count=caller.attempts),
    )


def _waiting_key(caller: Caller) -> float:
    """Grows with the waiting, and is in order whenever the rows came."""
    if caller.proof:
        return (caller.proof.at - caller.oldest).total_seconds()
    return -caller.oldest.timestamp()


def _waiting(told: CallerWords) -> Column[Caller]:
    return Column(
        "waiting",
        say("Waiting"),
        lambda caller: told.waiting(caller).text,
        _waiting_key,
        painter="age",
        width=196,
        answers={
            Role.SECOND_LINE: told.times,
            Role.ICON: lambda caller: told.waiting(caller).icon,
            Role.TONE: lambda caller: told.waiting(caller).tone,
            Role.NOTE: lambda caller: told.waiting(caller).note,
        },
        spoken=lambda caller: f"{told.waiting(caller).whole}, {told.times(caller)}",
    )


def _called(told: CallerWords) -> Column[Caller]:
    return Column(
        "called",
        say("Called"),
        told.hotline,
        lambda caller: caller.called,
        painter="two_line",
        width=152,
        answers={Role.SECOND_LINE: told.rung},
    )


def _state(told: CallerWords) -> Column[Caller]:
    return Column(
        "state",
        say("State"),
        lambda caller: told.state(caller).text,
        lambda caller: (list(State).index(caller.state), told.state(caller).text),
        painter="chip",
        width=208,
        answers={
            Role.ICON: lambda caller: told.state(caller).icon,
            Role.TONE: lambda caller: told.state(caller).tone,
            Role.CHIP: lambda caller: not told.state(caller).plain,
            Qt.ItemDataRole.ToolTipRole: lambda caller: told.state(caller).text,
        },
    )


def _waiting_and_state(told: CallerWords) -> Column[Caller]:
    """How long, and below it how things stand, or the hotline while nobody did anything."""

    def below(caller: Caller) -> str:
        state = told.state(caller)
        return phone.display(caller.called, told.country) if state.plain else state.text

    return Column(
        "waiting",
        say("Waiting"),
        lambda caller: told.waiting(caller).text,
        _waiting_key,
        painter="age_state",
        width=248,
        answers={
            Role.SECOND_LINE: below,
            Role.ICON: lambda caller: told.waiting(caller).icon,
            Role.TONE: lambda caller: told.waiting(caller).tone,
            Role.NOTE: lambda caller: told.waiting(caller).note,
            Role.CHIP: lambda caller: not told.state(caller).plain,
            Role.STATE_ICON: lambda caller: told.state(caller).icon,
            Role.STATE_TONE: lambda caller: told.state(caller).tone,
        },
        spoken=lambda caller: f"{told.waiting(caller).whole}, {told.state(caller).text}",
    )
