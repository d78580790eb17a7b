"""What a diagnosis finds: checks with a verdict, in plain words, and what to do about each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.domain.wording import say


class Verdict(Enum):
    """How a check ended; the values are what people read."""

    OK = say("OK")
    WARNING = say("Warning")
    FAILED = say("Failed")
    NOT_CHECKED = say("Not checked")


_MARKS = {
    Verdict.OK: "ok  ",
    Verdict.WARNING: "warn",
    Verdict.FAILED: "FAIL",
    Verdict.NOT_CHECKED: "--  ",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One checked thing.

    Attributes:
        name: What was checked.
        verdict: Whether the program can work with it.
        found: What was found.
        advice: What to do about it, or "".
        seconds: How long it took, or None where that tells nothing.
    """

    name: str
    verdict: Verdict
    found: str
    advice: str = ""
    seconds: float | None = None

    @property
    def failed(self) -> bool:
        """Whether the program cannot work with it."""
        return self.verdict is Verdict.FAILED

    @property
    def is_problem(self) -> bool:
        """Whether somebody should look at it."""
        return self.verdict in {Verdict.FAILED, Verdict.WARNING}

    def __str__(self) -> str:
        """One line of English, as the command line prints it."""
        words = self.found.rstrip(".")
        if self.advice:
            words = ". ".join((words, self.advice.rstrip(".")))
        # Joined, not put into an f-string: there a text would speak the language of the screen.
        return "".join((_MARKS[self.verdict], " ", self.name, ": ", words))

    @property
    def timed(self) -> str:
        """The same line, and how long it took."""
        return f"{self!s}" if self.seconds is None else f"{self!s} ({self.seconds * 1000:.0f} ms)"


@dataclass(frozen=True, slots=True)
class Checked:
    """Checks that belong together.

    Attributes:
        title: Of what, such as a host.
        checks: Those that are done.
    """

    title: str
    checks: tuple[Check, ...]


def problems(groups: Iterable[Checked]) -> list[Check]:
    """The checks that somebody should look at, the first that failed first."""
    found = [check for group in groups for check in group.checks if check.is_problem]
    return sorted(found, key=lambda check: not check.failed)


def report(groups: Sequence[Checked]) -> str:
    """All of it as plain English text, one line a check."""
    parts = []
    for group in groups:
        lines = [f"{group.title!s}:", *(f"  {check.timed}" for check in group.checks)]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"
