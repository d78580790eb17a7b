"""Measured figures: medians of rounds, what they are held against, and their table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median


class Judged(Enum):
    """How a figure is made of Calldeck's rounds and the bare rounds."""

    RATIO = "×"
    DIFFERENCE = "+"
    ALONE = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement over several rounds.

    Attributes:
        name: What was measured.
        rounds: Calldeck's value of each round.
        unit: Of the values.
        target: The most that the figure should be.
        judged: What the figure is: the median alone, or beside the bare one.
        bare: The value of the same rounds for the thing it is held against.
        against: What that is.
    """

    name: str
    rounds: Sequence[float]
    unit: str
    target: float
    judged: Judged = Judged.ALONE
    bare: Sequence[float] = ()
    against: str = ""

    @property
    def value(self) -> float:
        """The figure that the target is for."""
        match self.judged:
            case Judged.RATIO:
                return median(self.rounds) / median(self.bare)
            case Judged.DIFFERENCE:
                return median(self.rounds) - median(self.bare)
        return median(self.rounds)

    @property
    def verdict(self) -> str:
        """Whether the target was met."""
        return "ok" if self.value <= self.target else "OVER"


_HEADS = (
    "",
    "Calldeck, median (min–max)",
    "held against, median (min–max)",
    "figure",
    "target",
    "",
)


def table(figures: Iterable[Figure]) -> str:
    """All figures as lines of text."""
    lines = [_HEADS, *(_cells(figure) for figure in figures)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(_HEADS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cells(figure: Figure) -> tuple[str, ...]:
    against = f"{_spread(figure.bare, figure.unit)} {figure.against}" if figure.bare else "—"
    return (
        figure.name,
        _spread(figure.rounds, figure.unit),
        against,
        _judged(figure, figure.value),
        f"≤ {_judged(figure, figure.target)}",
        figure.verdict,
    )


def _judged(figure: Figure, value: float) -> str:
    match figure.judged:
        case Judged.RATIO:
            return f"{value:.2f} ×"
        case Judged.DIFFERENCE:
            return f"{value:+.1f} {figure.unit}"
    return f"{_number(value)} {figure.unit}"


def _spread(values: Sequence[float], unit: str) -> str:
    low, middle, high = (_number(value) for value in (min(values), median(values), max(values)))
    return f"{middle} {unit} ({low}–{high})"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"
