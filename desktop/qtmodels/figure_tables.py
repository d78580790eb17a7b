"""The figures of missed calls as tables: by hour, by weekday, by agent and by hotline."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from desktop.domain.call_figures import (
    WEEKDAYS,
    AgentCount,
    Count,
    HotlineCount,
    hour_text,
    span_text,
    usual_text,
)
from desktop.domain.wording import listed, say
from desktop.qtmodels.column import Column
from desktop.qtmodels.roles import Role, Tone
from desktop.qtmodels.row_table import RowTable


class HourCounts(RowTable[Count]):
    """Missed today in each hour, beside the usual."""

    def __init__(self, parent: QObject | None = None) -> None:
        at = Column[Count]("at", say("Hour"), _hour, _place, width=76, grows=True)
        super().__init__((at, *_counts()), lambda row: str(row.at), _nothing, parent)


class WeekdayCounts(RowTable[Count]):
    """Missed this week on each weekday, beside the usual."""

    def __init__(self, parent: QObject | None = None) -> None:
        at = Column[Count]("at", say("Weekday"), _weekday, _place, width=76, grows=True)
        super().__init__((at, *_counts()), lambda row: str(row.at), _nothing, parent)


class AgentCounts(RowTable[AgentCount]):
    """Who called back how many, and how soon.

    Attributes:
        name_of: What an agent id is shown as.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.name_of: Callable[[str], str] = str
        columns = (
            Column[AgentCount](
                "agent", say("Agent"), self._name, self._name, width=110, grows=True
            ),
            Column[AgentCount]("back", say("Called back"), _back_text, _called_back, width=96),
            Column[AgentCount]("median", say("Median"), _median_text, _median, width=134),
        )
        super().__init__(columns, lambda row: row.agent, _nothing, parent)

    def _name(self, row: AgentCount) -> str:
        return self.name_of(row.agent) if row.agent else say("Not told")


class HotlineCounts(RowTable[HotlineCount]):
    """Callers of each hotline, and what became of them.

    Attributes:
        name_of: What a hotline number is shown as.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.name_of: Callable[[str], str] = str
        columns = (
            Column[HotlineCount](
                "line", say("Hotline"), self._name, self._name, width=110, grows=True
            ),
            Column[HotlineCount]("missed", say("Callers"), _missed_text, _missed, width=72),
            Column[HotlineCount]("closed", say("Closed"), _closed_text, _closed, width=70),
            Column[HotlineCount]("median", say("Median"), _median_text, _median, width=134),
        )
        super().__init__(columns, lambda row: row.hotline, _nothing, parent)

    def _name(self, row: HotlineCount) -> str:
        return self.name_of(row.hotline) if row.hotline else say("Not told")


def hour_words(count: Count) -> str:
    """``13 to 14: 9 missed, usual 5``, for people who listen."""
    return say(
        "{start:02} to {end:02}: {words}", start=count.at, end=count.at + 1, words=_words(count)
    )


def weekday_words(count: Count) -> str:
    """``Saturday: 32 missed, usual 28``."""
    return say("{day}: {words}", day=WEEKDAYS[count.at], words=_words(count))


def all_words(counts: Iterable[Count], words_of: Callable[[Count], str]) -> str:
    """A plot in words; hours without calls, now or usually, are passed over."""
    told = [words_of(count) for count in counts if count.now or count.usual]
    return say("{figures}.", figures=listed(told, ". ")) if told else say("No missed calls.")


def _words(count: Count) -> str:
    usual = say("not known") if count.usual is None else usual_text(count.usual)
    return say("{now:,} missed, usual {usual}", now=count.now, usual=usual)


def _counts() -> tuple[Column[Count], ...]:
    quiet: dict[int, Tone] = {Role.TONE: Tone.MUTED}
    return (
        Column("now", say("Missed"), lambda row: f"{row.now:,}", lambda row: row.now, width=72),
        Column(
            "usual",
            say("Usual"),
            lambda row: usual_text(row.usual),
            lambda row: -1.0 if row.usual is None else row.usual,
            width=64,
            always=quiet,
        ),
    )


def _hour(row: Count) -> str:
    return hour_text(row.at)


def _weekday(row: Count) -> str:
    return WEEKDAYS[row.at]


def _place(row: Count) -> int:
    return row.at


def _back_text(row: AgentCount) -> str:
    return f"{row.called_back:,}"


def _called_back(row: AgentCount) -> int:
    return row.called_back


def _missed_text(row: HotlineCount) -> str:
    return f"{row.missed:,}"


def _missed(row: HotlineCount) -> int:
    return row.missed


def _closed_text(row: HotlineCount) -> str:
    return f"{row.closed:,}"


def _closed(row: HotlineCount) -> int:
    return row.closed


def _median_text(row: AgentCount | HotlineCount) -> str:
    return span_text(row.median)


def _median(row: AgentCount | HotlineCount) -> float:
    return -1.0 if row.median is None else row.median.total_seconds()


def _nothing(_row: object) -> str:
    return ""
