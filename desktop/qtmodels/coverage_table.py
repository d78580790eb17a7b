"""The hours of a day as a table: how many agents are on, and whether that is enough."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.shifts import EACH_HOUR, Coverage, Judgement
from desktop.domain.wording import say
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable

_LOOKS = {
    Judgement.NOBODY: ("triangle-alert", Tone.BAD),
    Judgement.THIN: ("circle-alert", Tone.WARN),
    Judgement.ENOUGH: ("check", Tone.MUTED),
}


@dataclass(frozen=True, slots=True)
class CoverageHour:
    """An hour of the day.

    Attributes:
        hour: 0 to 23.
        count: How many agents are on, as it is to be.
        before: How many are on as it is.
        judgement: Whether ``count`` is enough.
    """

    hour: int
    count: int
    before: int
    judgement: Judgement


class CoverageTable(RowTable[CoverageHour]):
    """Twenty-four rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), lambda row: str(row.hour), span_of, parent)

    def show_coverage(self, now: Coverage, before: Coverage, limit: int) -> None:
        """Show what is to be beside what is."""
        judged = now.judge(limit)
        self.put_rows(
            CoverageHour(hour, now.counts[hour], before.counts[hour], judged[hour])
            for hour in EACH_HOUR
        )


def span_of(row: CoverageHour) -> str:
    """``14–15``."""
    return f"{row.hour:02}–{row.hour + 1:02}"


def _columns() -> tuple[Column[CoverageHour], ...]:
    return (
        Column(
            "hour",
            say("Hour"),
            span_of,
            lambda row: row.hour,
            width=80,
            spoken=lambda row: say("{start:02} to {end:02}", start=row.hour, end=row.hour + 1),
        ),
        Column(
            "on", say("Agents on"), lambda row: f"{row.count:,}", lambda row: row.count, width=96
        ),
        Column(
            "before",
            say("Before"),
            lambda row: f"{row.before:,}",
            lambda row: row.before,
            width=88,
            always={Role.TONE: Tone.MUTED},
        ),
        Column(
            "judgement",
            say("Judgement"),
            lambda row: row.judgement.value,
            lambda row: list(Judgement).index(row.judgement),
            painter="chip",
            width=140,
            grows=True,
            answers={
                Role.ICON: lambda row: _LOOKS[row.judgement][0],
                Role.TONE: lambda row: _LOOKS[row.judgement][1],
                Role.CHIP: lambda row: row.judgement is not Judgement.ENOUGH,
            },
        ),
    )
