"""The checks of a diagnosis as rows: each part has a heading, and below it what was checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject

from desktop.domain.checks import Check, Checked, Verdict, problems
from desktop.domain.wording import listed, say
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_LOOKS: Mapping[Verdict | None, tuple[Tone, str]] = MappingProxyType(
    {
        Verdict.OK: (Tone.OK, "circle-check"),
        Verdict.WARNING: (Tone.WARN, "triangle-alert"),
        Verdict.FAILED: (Tone.BAD, "circle-alert"),
        Verdict.NOT_CHECKED: (Tone.MUTED, "circle-minus"),
        None: (Tone.MUTED, "clock"),
    }
)
_RUNNING = (Tone.ACCENT, "loader-circle")


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One row.

    Attributes:
        id: Stable identity.
        name: Of the check, or of the part in its heading.
        check: What was found; None of a heading, and before it is done.
        heading: Whether it is a heading.
        summary: Of a heading: how its part stands.
        runs: Whether it is being checked now.
    """

    id: str
    name: str
    check: Check | None = None
    heading: bool = False
    summary: str = ""
    runs: bool = False

    @property
    def is_problem(self) -> bool:
        """Whether somebody should look at it."""
        return self.check is not None and self.check.is_problem

    @property
    def tone(self) -> Tone:
        """Of its icon and its word."""
        return self._look[0]

    @property
    def icon(self) -> str:
        """What stands before it; nothing before a heading."""
        return "" if self.heading else self._look[1]

    @property
    def found(self) -> str:
        """What was found."""
        return self.check.found if self.check else ""

    @property
    def state(self) -> str:
        """How it stands, in a word."""
        if self.heading:
            return self.summary
        if self.check:
            return self.check.verdict.value
        return say("Checking") if self.runs else say("Waiting")

    @property
    def time(self) -> str:
        """How long it took."""
        if self.check is None or self.check.seconds is None:
            return ""
        if self.check.seconds >= 1:
            return say("{count} s", count=f"{self.check.seconds:.1f}")
        return say("{count} ms", count=round(self.check.seconds * 1000))

    @property
    def spoken(self) -> str:
        """All of it for who listens."""
        advice = self.check.advice if self.check else ""
        return listed((self.name, self.state, self.found, advice))

    @property
    def _look(self) -> tuple[Tone, str]:
        return _RUNNING if self.runs else _LOOKS[self.check.verdict if self.check else None]


def lines(groups: Sequence[Checked], names: Sequence[tuple[str, ...]]) -> Iterator[CheckLine]:
    """The rows of a diagnosis, done or not.

    Args:
        groups: What was found so far.
        names: Of the checks of each group.
    """
    for at, (group, wanted) in enumerate(zip(groups, names, strict=True)):
        yield CheckLine(f"{at}", group.title, heading=True, summary=_summary(group, len(wanted)))
        for place, check in enumerate(group.checks):
            yield CheckLine(f"{at}.{place}", check.name, check)
        done = len(group.checks)
        for place, name in enumerate(wanted[done:], done):
            yield CheckLine(f"{at}.{place}", name, runs=place == done)


def _summary(group: Checked, wanted: int) -> str:
    found = len(problems((group,)))
    if found:
        return say("{count} problems", one="{count} problem", count=found)
    if len(group.checks) < wanted:
        return ""
    missed = any(check.verdict is Verdict.NOT_CHECKED for check in group.checks)
    return "" if missed else say("All well")


class CheckTable(RowTable[CheckLine]):
    """The rows of :func:`lines`; they stay in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns: list[Column[CheckLine]] = [
            Column(
                "check",
                say("Check"),
                lambda line: line.name,
                lambda _: 0,
                painter="two_line",
                width=220,
                grows=True,
                answers={
                    Role.ICON: lambda line: line.icon,
                    Role.TONE: lambda line: "" if line.heading else line.tone,
                    Role.SECOND_LINE: lambda line: line.found,
                    Role.STRONG: lambda line: line.heading,
                },
                spoken=lambda line: line.spoken,
            ),
            Column(
                "result",
                say("Result"),
                lambda line: line.state,
                lambda _: 0,
                painter="chip",
                width=104,
                answers={
                    Role.CHIP: lambda line: line.is_problem,
                    Role.TONE: lambda line: line.tone if line.is_problem else Tone.NEUTRAL,
                },
            ),
            Column(
                "time",
                say("Time"),
                lambda line: line.time,
                lambda _: 0,
                painter="at_end",
                width=72,
                always={Role.TONE: Tone.MUTED},
            ),
        ]
        super().__init__(columns, lambda line: line.id, lambda line: line.name, parent)
