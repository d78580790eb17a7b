"""Runs of the past as a table, newest first: what was done, how it ended, who did it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QObject

from desktop.domain.runs import UNCERTAIN, Run, RunState, StepState
from desktop.domain.taken_back import TakenBack
from desktop.domain.wording import filled, listed, say
from desktop.qtmodels import words
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_TOLD = (
    (frozenset({StepState.REFUSED}), say("{count:,} refused")),
    (frozenset({StepState.CONFLICT}), say("{count:,} held")),
    (UNCERTAIN, say("{count:,} uncertain")),
    (frozenset({StepState.SKIPPED}), say("{count:,} left out")),
)


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run.

    Attributes:
        run: The run.
        under_way: Whether it is being carried out here now.
        cut_off: Whether it was interrupted at this desk, and can be taken up.
        taken_back: What of it was taken back, or None.
    """

    run: Run
    under_way: bool = False
    cut_off: bool = False
    taken_back: TakenBack | None = None

    @property
    def wholly_taken_back(self) -> bool:
        """Whether nothing of it is left."""
        return self.taken_back is not None and self.taken_back.count >= self.run.done

    @property
    def state(self) -> tuple[str, str, Tone]:
        """How it stands: word, icon and tone."""
        run = self.run
        if run.state is RunState.OPEN:
            if self.under_way:
                return say("Under way"), "loader-circle", Tone.INFO
            if self.cut_off:
                return say("Interrupted"), "unplug", Tone.WARN
            return (
                say("Not finished"),
                "circle-dot",
                Tone.NEUTRAL,
            )  # here just now, or at another desk
        if self.wholly_taken_back:
            return say("Taken back"), "undo-2", Tone.NEUTRAL
        if run.state is RunState.CANCELLED:
            return say("Cancelled"), "circle-slash", Tone.NEUTRAL
        if run.total and not run.done:
            return say("Nothing done"), "circle-alert", Tone.BAD
        return say("Done"), "check", Tone.OK

    def note(self, now: datetime, zone: tzinfo) -> str:
        """What the word of the state does not tell: what was not done, what was taken back."""
        counts = self.run.counts
        if self.taken_back and self.wholly_taken_back and self.run.state is not RunState.OPEN:
            return at_words(self.taken_back.at, now, zone)
        parts = [
            filled(word, count=number)
            for states, word in _TOLD
            if (number := sum(counts.get(state, 0) for state in states))
        ]
        if self.taken_back:
            parts.append(say("{count:,} taken back", count=self.taken_back.count))
        return listed(parts)

    def remark(self, now: datetime, zone: tzinfo) -> str:
        """The note as it reads without the word of the state before it."""
        note = self.note(now, zone)
        return say("taken back {note}", note=note) if self.state[0] == "Taken back" else note

    @property
    def rows(self) -> str:
        """``37 of 120``."""
        return say("{done:,} of {total:,}", done=self.run.done, total=self.run.total)


def at_words(at: datetime, now: datetime, zone: tzinfo) -> str:
    """``at 14:05``, ``yesterday 14:05``, ``on 18 Nov 14:05``."""
    text = words.day_and_clock(at, now, zone)
    if text.startswith("yesterday"):
        return text
    return say("on {text}", text=text) if " " in text else say("at {text}", text=text)


class RunTable(RowTable[RunLine]):
    """Runs by their id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], lambda line: line.run.id, _search_text, parent)
        self._wide: list[Column[RunLine]] = []
        self._narrow: list[Column[RunLine]] = []
        self._is_narrow = False

    def describe(
        self, *, zone: tzinfo, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Set the columns.

        Args:
            zone: Zone of the times shown.
            now: The present time.
        """
        self._wide = [_when(zone, now), _what(), _rows(), _state(zone, now), _who()]
        self._narrow = [_all_of_it(zone, now), _state(zone, now)]
        self.set_columns(self._narrow if self._is_narrow else self._wide)

    def set_narrow(self, narrow: bool) -> None:
        """Put everything but the state into one column of two lines, or give each its own."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.set_columns(self._narrow if narrow else self._wide)


def _search_text(line: RunLine) -> str:
    return f"{line.run.title}\n{line.run.who}\n{line.state[0]}"


def _when(zone: tzinfo, now: Callable[[], datetime]) -> Column[RunLine]:
    return Column(
        "when",
        say("When"),
        lambda line: words.day_and_clock(line.run.started, now(), zone),
        lambda line: line.run.started.timestamp(),
        width=116,
    )


def _what() -> Column[RunLine]:
    return Column(
        "what",
        say("What"),
        lambda line: line.run.title,
        lambda line: line.run.title.casefold(),
        width=240,
        grows=True,
        always={Role.STRONG: True},
    )


def _rows() -> Column[RunLine]:
    return Column(
        "rows", say("Rows"), lambda line: line.rows, lambda line: line.run.total, width=88
    )


def _state(zone: tzinfo, now: Callable[[], datetime]) -> Column[RunLine]:
    return Column(
        "state",
        say("State"),
        lambda line: line.state[0],
        lambda line: line.state[0],
        painter="chip",
        width=200,
        answers={
            Role.ICON: lambda line: line.state[1],
            Role.TONE: lambda line: line.state[2],
            Role.NOTE: lambda line: line.note(now(), zone),
        },
        spoken=lambda line: f"{line.state[0]} {line.note(now(), zone)}".strip(),
    )


def _who() -> Column[RunLine]:
    return Column(
        "who",
        say("Who"),
        lambda line: line.run.who or "—",
        lambda line: line.run.who.casefold(),
        width=112,
        always={Role.TONE: Tone.MUTED},
    )


def _all_of_it(zone: tzinfo, now: Callable[[], datetime]) -> Column[RunLine]:
    def second(line: RunLine) -> str:
        when = words.day_and_clock(line.run.started, now(), zone)
        return listed([when, line.rows, line.run.who])

    return Column(
        "what",
        say("What"),
        lambda line: line.run.title,
        lambda line: line.run.started.timestamp(),
        painter="two_line",
        width=240,
        grows=True,
        answers={Role.SECOND_LINE: second},
        always={Role.STRONG: True},
    )
